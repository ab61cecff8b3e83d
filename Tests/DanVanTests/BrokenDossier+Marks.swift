extension BrokenDossier {
  /// Marks of a document whose value is wrong by itself.
  static let markValues = [
    BrokenDossier(
      "mức độ khẩn lạ", "dossier.json",
      "\"urgency\": \"THƯỢNG KHẨN\"",
      "\"urgency\": \"KHẨN CẤP\"",
      #"""
      dossier.json:51:43 ở đây phải là một trong: HỎA TỐC HẸN GIỜ, HỎA TỐC, THƯỢNG KHẨN, KHẨN, không phải 'KHẨN CẤP' [value] documents[0].urgency
      """#),
    BrokenDossier(
      "mức độ khẩn viết chữ thường", "dossier.json",
      "\"urgency\": \"THƯỢNG KHẨN\"",
      "\"urgency\": \"hỏa tốc\"",
      #"""
      dossier.json:51:43 ở đây phải là một trong: HỎA TỐC HẸN GIỜ, HỎA TỐC, THƯỢNG KHẨN, KHẨN, không phải 'hỏa tốc' [value] documents[0].urgency (có phải 'HỎA TỐC'?)
      """#),
    BrokenDossier(
      "độ mật gõ sai dấu", "dossier.json",
      "\"confidentiality\": \"MẬT\"",
      "\"confidentiality\": \"TUYỆT MÂT\"",
      #"""
      dossier.json:51:77 ở đây phải là một trong: TUYỆT MẬT, TỐI MẬT, MẬT, không phải 'TUYỆT MÂT' [value] documents[0].confidentiality (có phải 'TUYỆT MẬT'?)
      """#),
    BrokenDossier(
      "phạm vi lưu hành không phải chữ", "dossier.json",
      "\"circulation\": \"XEM XONG TRẢ LẠI\"",
      "\"circulation\": true",
      #"""
      dossier.json:51:99 ở đây phải là chữ trong ngoặc kép, không phải true [value] documents[0].circulation
      """#),
    BrokenDossier(
      "dấu dự thảo không phải chữ", "dossier.json",
      "\"draftMark\": \"DỰ THẢO LẦN 2\"",
      "\"draftMark\": 2",
      #"""
      dossier.json:70:79 ở đây phải là chữ trong ngoặc kép, không phải số 2 [value] documents[2].draftMark
      """#),
    BrokenDossier(
      "ký hiệu người soạn thảo không phải chữ", "dossier.json",
      "\"drafter\": \"PL.(300)\"",
      "\"drafter\": [\"PL\", 300]",
      #"""
      dossier.json:51:130 ở đây phải là chữ trong ngoặc kép, không phải một danh sách [ ] [value] documents[0].drafter
      """#),
    BrokenDossier(
      "in địa chỉ không phải true, false", "dossier.json",
      "\"showAddress\": true",
      "\"showAddress\": \"có\"",
      #"""
      dossier.json:51:157 ở đây phải là true hoặc false, không phải 'có' [value] documents[0].showAddress
      """#),
    BrokenDossier(
      "địa chỉ không phải danh sách", "dossier.json",
      "\"address\": [\"Thôn Trên, xã Suối Mơ\", \"Điện thoại: 0200 3 123 456\"]",
      "\"address\": \"Thôn Trên\"",
      #"""
      dossier.json:16:65 ở đây phải là một danh sách [ ], không phải 'Thôn Trên' [value] office.address
      """#),
    BrokenDossier(
      "thời điểm ký thiếu giờ", "dossier.json",
      "\"signedAt\": \"2026-02-10T14:30:15\"",
      "\"signedAt\": \"2026-02-10\"",
      #"""
      dossier.json:51:175 ở đây phải là ngày và giờ ký, không phải '2026-02-10' [value] documents[0].signedAt (viết như "2025-02-05T14:30:15", theo giờ Việt Nam)
      """#),
    BrokenDossier(
      "người cùng ký thiếu chức vụ", "dossier.json",
      "\"name\": \"Lê Văn An\", \"title\": \"Chủ tịch\"",
      "\"name\": \"Lê Văn An\"",
      #"""
      dossier.json:51:212 thiếu 'title' (Chức vụ) [missing] documents[0].coSigners[0].title
      """#),
    BrokenDossier(
      "người cùng ký viết như một chữ", "dossier.json",
      "\"coSigners\": [{",
      "\"coSigners\": [\"Lê Văn An\", {",
      #"""
      dossier.json:51:212 ở đây phải là một khối { }, không phải 'Lê Văn An' [value] documents[0].coSigners[0]
      """#),
    BrokenDossier(
      "gõ sai tên dấu", "dossier.json",
      "\"urgency\"",
      "\"ugency\"",
      #"""
      dossier.json:51:32 không có trường 'ugency' ở đây [unknown-member] documents[0].ugency (có phải 'urgency'?)
      """#),
  ]

  /// Marks of a document that do not fit the rest.
  static let markRules = [
    BrokenDossier(
      "giờ ký không có trên đồng hồ", "dossier.json",
      "\"signedAt\": \"2026-02-10T14:30:15\"",
      "\"signedAt\": \"2026-02-10T24:30:15\"",
      #"""
      dossier.json:51:175 ở đây phải là ngày và giờ ký, không phải '2026-02-10T24:30:15' [value] documents[0].signedAt (viết như "2025-02-05T14:30:15", theo giờ Việt Nam)
      """#),
    BrokenDossier(
      "phụ lục có dấu riêng", "dossier.json",
      "\"landscape\": true",
      "\"landscape\": true, \"urgency\": \"KHẨN\", \"draftMark\": \"DỰ THẢO\"",
      #"""
      dossier.json:53:5 phụ lục 'phu-luc' không có 'urgency' riêng [value] documents[1].urgency (ghi "urgency" cho văn bản mà phụ lục kèm theo: 'ke-hoach')
      dossier.json:53:5 phụ lục 'phu-luc' không có 'draftMark' riêng [value] documents[1].draftMark (ghi "draftMark" cho văn bản mà phụ lục kèm theo: 'ke-hoach')
      """#),
    BrokenDossier(
      "người cùng ký mà không có người ký", "dossier.json",
      "\"signer\": { \"name\": \"Trần Thị Bình\", \"title\": \"Chủ tịch\", \"authority\": \"TM.\", \"onBehalfOf\": \"Ủy ban nhân dân\" },",
      "",
      #"""
      dossier.json:40:5 văn bản 'ke-hoach' có người cùng ký mà chưa ghi người ký (signer) [missing] documents[0].signer
      """#),
    BrokenDossier(
      "in địa chỉ mà cơ quan không ghi", "dossier.json",
      "\"address\": [\"Thôn Trên, xã Suối Mơ\", \"Điện thoại: 0200 3 123 456\"]",
      "\"address\": []",
      #"""
      dossier.json:40:5 văn bản 'ke-hoach' in địa chỉ mà cơ quan chưa ghi địa chỉ [missing] documents[0].showAddress (ghi "address": ["Địa chỉ: …"] trong "office")
      """#),
    BrokenDossier(
      "đã ký mà chưa có số", "dossier.json",
      "\"number\": \"7\"",
      "\"number\": null",
      #"""
      dossier.json:40:5 văn bản 'ke-hoach' đã ký số (signedAt) mà chưa ghi số (number) [missing] documents[0].number
      """#),
    BrokenDossier(
      "hỏa tốc hẹn giờ mà không có giờ", "dossier.json",
      "\"urgency\": \"THƯỢNG KHẨN\"",
      "\"urgency\": \"HỎA TỐC HẸN GIỜ\"",
      #"""
      dossier.json:40:5 văn bản 'ke-hoach' là HỎA TỐC HẸN GIỜ mà chưa ghi giờ hẹn (deliverBy) [missing] documents[0].deliverBy (ghi "deliverBy": "2025-02-05T14:30", ngày và giờ văn bản phải đến nơi)
      """#),
    BrokenDossier(
      "giờ hẹn ở mức khẩn không hẹn giờ", "dossier.json",
      "\"urgency\": \"THƯỢNG KHẨN\"",
      "\"urgency\": \"HỎA TỐC\", \"deliverBy\": \"2026-02-10T14:30\"",
      #"""
      dossier.json:40:5 văn bản 'ke-hoach' có giờ hẹn (deliverBy) mà không phải HỎA TỐC HẸN GIỜ [value] documents[0].deliverBy (ghi "urgency": "HỎA TỐC HẸN GIỜ", hoặc bỏ deliverBy)
      """#),
    BrokenDossier(
      "giờ hẹn thiếu giờ", "dossier.json",
      "\"urgency\": \"THƯỢNG KHẨN\"",
      "\"urgency\": \"HỎA TỐC HẸN GIỜ\", \"deliverBy\": \"2026-02-10\"",
      #"""
      dossier.json:51:75 ở đây phải là ngày và giờ hẹn, không phải '2026-02-10' [value] documents[0].deliverBy (viết như "2025-02-05T14:30", theo giờ Việt Nam)
      """#),
  ]
}
