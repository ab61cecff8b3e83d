extension BrokenDossier {
  static let members = [
    BrokenDossier(
      "thiếu trường bắt buộc", "dossier.json",
      "\"shortName\": \"UBND xã\",",
      "",
      #"""
      dossier.json:6:13 thiếu 'shortName' (Tên gọi tắt) [missing] office.shortName
      """#),
    BrokenDossier(
      "gõ sai tên trường bắt buộc", "dossier.json",
      "\"shortName\": \"UBND xã\",",
      "\"shortNane\": \"UBND xã\",",
      #"""
      dossier.json:9:5 không có trường 'shortNane' ở đây [unknown-member] office.shortNane (có phải 'shortName'?)
      """#),
    BrokenDossier(
      "gõ sai tên trường tùy chọn", "tasks.json",
      "\"coordinating\"",
      "\"cordinating\"",
      #"""
      tasks.json:9:7 không có trường 'cordinating' ở đây [unknown-member] tasks[0].cordinating (có phải 'coordinating'?)
      """#),
    BrokenDossier(
      "trường lạ", "directives.json",
      "\"addressee\"",
      "\"note\": \"x\", \"addressee\"",
      #"""
      directives.json:5:7 không có trường 'note' ở đây [unknown-member] directives[0].note (các trường dùng được: title, addressee, style, orders)
      """#),
    BrokenDossier(
      "số thay cho chữ", "dossier.json",
      "\"place\": \"Suối Mơ\"",
      "\"place\": 5",
      #"""
      dossier.json:14:14 ở đây phải là chữ trong ngoặc kép, không phải số 5 [value] office.place
      """#),
    BrokenDossier(
      "danh sách thay cho chữ", "dossier.json",
      "\"place\": \"Suối Mơ\"",
      "\"place\": [\"Suối Mơ\"]",
      #"""
      dossier.json:14:14 ở đây phải là chữ trong ngoặc kép, không phải một danh sách [ ] [value] office.place
      """#),
    BrokenDossier(
      "chữ thay cho danh sách", "dossier.json",
      "\"letterhead\": [\"Ủy ban nhân dân\", \"xã Suối Mơ\"]",
      "\"letterhead\": \"Ủy ban nhân dân xã Suối Mơ\"",
      #"""
      dossier.json:16:19 ở đây phải là một danh sách [ ], không phải 'Ủy ban nhân dân xã Suối Mơ' [value] office.letterhead
      """#),
    BrokenDossier(
      "năm không phải số", "dossier.json",
      "\"year\": 2026,",
      "\"year\": \"2026\",",
      #"""
      dossier.json:4:11 ở đây phải là một số nguyên từ 2000 đến 2100, không phải '2026' [value] year
      """#),
    BrokenDossier(
      "năm ngoài khoảng", "dossier.json",
      "\"year\": 2026,",
      "\"year\": 202,",
      #"""
      dossier.json:4:11 ở đây phải là một số nguyên từ 2000 đến 2100, không phải số 202 [value] year
      """#),
    BrokenDossier(
      "cấp lạ", "agencies.json",
      "\"level\": \"province\"",
      "\"level\": \"provinse\"",
      #"""
      agencies.json:3:56 ở đây phải là một trong: central, province, district, commune, không phải 'provinse' [value] agencies[0].level (có phải 'province'?)
      """#),
    BrokenDossier(
      "mã có dấu cách", "dossier.json",
      "\"id\": \"bao-cao\"",
      "\"id\": \"báo cáo\"",
      #"""
      dossier.json:62:13 ở đây phải là một mã, không phải 'báo cáo' [value] documents[2].id (mã viết bằng chữ không dấu, số và các dấu - _ . không có dấu cách)
      """#),
    BrokenDossier(
      "true viết bằng chữ", "dossier.json",
      "\"landscape\": true",
      "\"landscape\": \"true\"",
      #"""
      dossier.json:59:20 ở đây phải là true hoặc false, không phải 'true' [value] documents[1].landscape
      """#),
    BrokenDossier(
      "trạng thái văn bản lạ", "dossier.json",
      "\"state\": \"draft\"",
      "\"state\": \"finished\"",
      #"""
      dossier.json:49:16 ở đây phải là một trong: draft, consultation, final, issued, không phải 'finished' [value] documents[0].state
      """#),
  ]
}
