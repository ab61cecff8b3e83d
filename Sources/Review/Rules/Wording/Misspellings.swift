/// Words and phrases that are wrong wherever they stand, with what they should be.
enum Misspellings {
  /// Spelling mistakes that no reader would defend; the note is a word before which makes it right.
  static let phrases: [Phrase] = [
    Phrase("bổ xung", "bổ sung"), Phrase("nầy", "này"), Phrase("đề suất", "đề xuất", note: "vấn"),
    Phrase("xuất xắc", "xuất sắc"), Phrase("suất sắc", "xuất sắc"),
    Phrase("chao đổi", "trao đổi"), Phrase("chuẩn đoán", "chẩn đoán"),
    Phrase("sáng lạng", "xán lạn"), Phrase("chia xẻ", "chia sẻ"),
    Phrase("tựu chung", "tựu trung"), Phrase("xúc tích", "súc tích"),
    Phrase("vô hình chung", "vô hình trung"), Phrase("sơ xuất", "sơ suất"),
    Phrase("chấp hàng", "chấp hành", note: "thế"), Phrase("sử lý", "xử lý", note: "lịch"),
    Phrase("xử dụng", "sử dụng"), Phrase("sát nhập", "sáp nhập"), Phrase("cọ sát", "cọ xát"),
    Phrase("trách nghiệm", "trách nhiệm"),
    Phrase("chách nhiệm", "trách nhiệm"), Phrase("làm rỏ", "làm rõ"), Phrase("chử ký", "chữ ký"),
    Phrase("gìn giử", "gìn giữ"), Phrase("thế kỹ", "thế kỷ"), Phrase("tỉ mĩ", "tỉ mỉ"),
    Phrase("mẩu số", "mẫu số"), Phrase("vai chò", "vai trò"),
    Phrase("tuyên chuyền", "tuyên truyền"), Phrase("truyên truyền", "tuyên truyền"),
    Phrase("giám xát", "giám sát"), Phrase("khảo xát", "khảo sát"), Phrase("rà xoát", "rà soát"),
    Phrase("kiểm xoát", "kiểm soát"), Phrase("sắp sếp", "sắp xếp"), Phrase("xắp xếp", "sắp xếp"),
    Phrase("xâu sắc", "sâu sắc"), Phrase("xát với thực tế", "sát với thực tế"),
    Phrase("thiếu xót", "thiếu sót"), Phrase("xai phạm", "sai phạm"),
    Phrase("sai xót", "sai sót"), Phrase("giử liệu", "dữ liệu"),
    Phrase("dành thắng lợi", "giành thắng lợi"), Phrase("vướn mắc", "vướng mắc"),
    Phrase("vướng mắt", "vướng mắc"), Phrase("khiếu lại", "khiếu nại"),
    Phrase("khiếu nạn", "khiếu nại"), Phrase("tham mưa", "tham mưu"),
    Phrase("sạch sẻ", "sạch sẽ"), Phrase("cũng cố", "củng cố"), Phrase("trú trọng", "chú trọng"),
    Phrase("nhiệt vụ", "nhiệm vụ"), Phrase("xách nhiễu", "sách nhiễu"),
    Phrase("đồng trí", "đồng chí", note: "hội"), Phrase("phát luật", "pháp luật"),
    Phrase("vi phạp", "vi phạm"), Phrase("mổi", "mỗi"), Phrase("liên quang", "liên quan"),
    Phrase("những nhiễu", "nhũng nhiễu"), Phrase("chú trong", "chú trọng"),
    Phrase("tôn trong", "tôn trọng"),
    Phrase("vụ trong tâm", "vụ trọng tâm"), Phrase("quan trong nhất", "quan trọng nhất"),
    Phrase("cũa", "của"), Phrase("cùa", "của"), Phrase("cúa", "của"), Phrase("cụa", "của"),
    Phrase("vể", "về"), Phrase("vễ", "về"), Phrase("đễ", "để"), Phrase("đển", "đến"),
    Phrase("nhửng", "những"), Phrase("nhựng", "những"), Phrase("phãi", "phải"),
    Phrase("trển", "trên"), Phrase("giửa", "giữa"), Phrase("củng với", "cùng với"),
    Phrase("đả triển khai", "đã triển khai"), Phrase("đả ban hành", "đã ban hành"),
    Phrase("đả thực hiện", "đã thực hiện"), Phrase("đả tổ chức", "đã tổ chức"),
    Phrase("đả được", "đã được"), Phrase("đả có", "đã có"), Phrase("đả chỉ đạo", "đã chỉ đạo"),
    Phrase("đả hoàn thành", "đã hoàn thành"), Phrase("ngưởi", "người"), Phrase("hoạc", "hoặc"),
    Phrase("đủng", "đúng"),
  ]

  /// Set phrases from which a word has fallen out.
  static let missingWords: [Phrase] = [
    Phrase("người đứng cơ quan", "người đứng đầu cơ quan"),
    Phrase("người đứng đơn vị", "người đứng đầu đơn vị"),
    Phrase("người đứng các cơ quan", "người đứng đầu các cơ quan"),
    Phrase("người đứng cấp ủy", "người đứng đầu cấp ủy"),
    Phrase("người đứng chính quyền", "người đứng đầu chính quyền"),
    Phrase("người đứng tổ chức", "người đứng đầu tổ chức"),
    Phrase("Ủy nhân dân", "Ủy ban nhân dân"), Phrase("Ủy ban dân tỉnh", "Ủy ban nhân dân tỉnh"),
    Phrase("Ủy ban dân xã", "Ủy ban nhân dân xã"),
    Phrase("Ủy ban dân huyện", "Ủy ban nhân dân huyện"),
    Phrase("Ủy ban Mặt trận quốc", "Ủy ban Mặt trận Tổ quốc"),
    Phrase("Mặt trận quốc Việt Nam", "Mặt trận Tổ quốc Việt Nam"),
    Phrase("Hội đồng dân tỉnh", "Hội đồng nhân dân tỉnh"),
    Phrase("Hội đồng dân xã", "Hội đồng nhân dân xã"),
    Phrase("thủ tục chính", "thủ tục hành chính"), Phrase("cải cách chính", "cải cách hành chính"),
    Phrase("đơn vị sự công lập", "đơn vị sự nghiệp công lập"),
    Phrase("phát triển kinh - xã hội", "phát triển kinh tế - xã hội"),
    Phrase("công tác dân chính quyền", "công tác dân vận chính quyền"),
    Phrase("định hướng đến 2025", "định hướng đến năm 2025"),
    Phrase("định hướng đến 2030", "định hướng đến năm 2030"),
    Phrase("tầm nhìn đến 2030", "tầm nhìn đến năm 2030"),
    Phrase("tầm nhìn đến 2045", "tầm nhìn đến năm 2045"),
    Phrase("định hướng đến 2035", "định hướng đến năm 2035"),
    Phrase("dân vận chính quyền khéo", "“Dân vận khéo”"),
    Phrase("Quy chế dân chủ cơ sở", "Quy chế dân chủ ở cơ sở"),
    Phrase("Ủy ban nhân dân xã, thị trấn", "Ủy ban nhân dân các xã, thị trấn"),
    Phrase("UBND xã, thị trấn", "UBND các xã, thị trấn"),
    Phrase("quy chế thực hiện dân chủ cơ sở", "quy chế thực hiện dân chủ ở cơ sở"),
  ]

  /// The watchword of grassroots democracy with a part left out.
  static let mottoes: [Phrase] = [
    Phrase("dân biết, dân bàn, dân kiểm tra", "dân biết, dân bàn, dân làm, dân kiểm tra"),
    Phrase("dân biết, dân làm, dân kiểm tra", "dân biết, dân bàn, dân làm, dân kiểm tra"),
    Phrase("dân bàn, dân làm, dân kiểm tra", "dân biết, dân bàn, dân làm, dân kiểm tra"),
    Phrase(
      "dân biết, dân bàn, dân giám sát", "dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát"),
  ]

  /// Phrases that say a thing twice.
  static let clumsy: [Phrase] = [
    Phrase("để làm cơ sở để", "để làm cơ sở"), Phrase("để làm căn cứ để", "để làm căn cứ"),
    Phrase("nhằm để", "để"), Phrase("nhằm mục đích để", "để"), Phrase("bao gồm các như", "gồm"),
    Phrase("cùng chung tay", "chung tay"), Phrase("hoàn toàn tuyệt đối", "tuyệt đối"),
    Phrase("từ trước đến nay từ", "từ trước đến nay"), Phrase("là bởi vì do", "vì"),
    Phrase("tối ưu nhất", "tối ưu"), Phrase("cực kỳ tối đa", "tối đa"),
    Phrase("ít nhất từ", "ít nhất"), Phrase("đổi mới, nội dung", "đổi mới nội dung"),
    Phrase("chủ động, phối hợp", "chủ động phối hợp"),
    Phrase("định kỳ, 6 tháng", "định kỳ 6 tháng"),
    Phrase("tái lặp lại", "lặp lại"), Phrase("và và", "và"),
  ]

  /// Lists that lost the comma between two words that are two things.
  static let listGaps: [Phrase] = [
    Phrase("cán bộ công chức viên chức", "cán bộ, công chức, viên chức"),
    Phrase("cán bộ công chức", "cán bộ, công chức"),
    Phrase("công chức viên chức", "công chức, viên chức"),
    Phrase("khiếu nại tố cáo", "khiếu nại, tố cáo"),
    Phrase("kỷ luật kỷ cương", "kỷ luật, kỷ cương"),
    Phrase("kỷ cương kỷ luật", "kỷ cương, kỷ luật"),
    Phrase("phòng chống tham nhũng", "phòng, chống tham nhũng"),
    Phrase("phòng chống thiên tai", "phòng, chống thiên tai"),
    Phrase("phòng chống dịch", "phòng, chống dịch"),
    Phrase("chính sách pháp luật của Nhà nước", "chính sách, pháp luật của Nhà nước"),
    Phrase("công khai minh bạch", "công khai, minh bạch"),
    Phrase("phê bình nhắc nhở", "phê bình, nhắc nhở"),
    Phrase("nhiệm vụ giải pháp", "nhiệm vụ, giải pháp"),
    Phrase("vai trò trách nhiệm", "vai trò, trách nhiệm"),
    Phrase("thi đua khen thưởng", "thi đua, khen thưởng"),
    Phrase("chức năng nhiệm vụ", "chức năng, nhiệm vụ"),
    Phrase("mục đích yêu cầu", "mục đích, yêu cầu"),
    Phrase("ban ngành đoàn thể", "ban, ngành, đoàn thể"),
    Phrase("kiến nghị phản ánh", "kiến nghị, phản ánh"),
    Phrase("văn hoá xã hội", "văn hóa - xã hội"), Phrase("văn hóa xã hội", "văn hóa - xã hội"),
  ]

  /// Marks of a text that was not finished.
  static let leftovers: [Phrase] = [
    "TODO", "xxx", "xxxx", "điền sau", "bổ sung sau", "cập nhật sau", "chèn vào đây", "lorem ipsum",
    "họ và tên người ký", "(dự thảo)", "kiểm tra lại số liệu", "chưa có số liệu",
  ].map { Phrase($0) }

  /// Verbs that begin a clause in the middle of a sentence, where a capital is a slip.
  static let verbCapitals: [Phrase] = [
    "tổ chức quán triệt", "tổ chức triển khai", "tổ chức thực hiện tốt", "quy định chi tiết",
    "quyết định các biện pháp", "quyết định việc", "hướng dẫn thi hành", "ban hành quy định",
    "quy định một số", "hướng dẫn một số", "quy định tiêu chí", "quy định về", "quyết định về",
  ].map { Phrase($0) }
}
