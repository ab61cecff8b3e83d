import Markdown
import TemplateEngine

@testable import Drafting

/// A document made up for a test: its paper and its text in Markdown.
struct SampleDocument {
  /// An appendix in the same file.
  struct Appendix {
    var number: String?
    var title: String
    var isLandscape: Bool
    var markdown: String
  }

  var paper: OfficialDocument
  var markdown: String
  var appendices: [Appendix] = []

  /// A plan of a district; a test changes what it is about.
  init(markdown: String = SampleText.body(6) + "\n\n" + SampleText.closing) {
    self.markdown = markdown
    paper = OfficialDocument(
      id: "van-ban", system: .state, state: "draft", kind: "annualPlan",
      title: "Kế hoạch công tác dân vận năm 2025", illustrative: false,
      letterhead: .init(
        parent: nil, issuer: ["Ủy ban nhân dân", "huyện Mẫu Sơn"], place: "Mẫu Sơn"),
      number: "05", symbol: "KH-UBND", date: .init(day: 5, month: 2, year: 2025),
      typeName: "Kế hoạch", subject: ["Công tác dân vận chính quyền năm 2025"],
      signature: .init(lines: ["TM. Ủy ban nhân dân", "Chủ tịch"], name: "Nguyễn Văn Bình"),
      recipients: [
        .init(text: "Ủy ban nhân dân tỉnh", purpose: "b/c"),
        .init(text: "Sở Nội vụ", purpose: nil),
        .init(text: "Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân huyện", purpose: nil),
        .init(text: "Các cơ quan chuyên môn thuộc Ủy ban nhân dân huyện", purpose: nil),
        .init(text: "Ủy ban nhân dân các xã, thị trấn", purpose: "th/h"),
      ], archive: "Lưu: VT, NV")
  }
}

extension SampleDocument {
  /// A plan with three appendices, the first of four hundred rows.
  static var rows: SampleDocument {
    var sample = SampleDocument(
      markdown: SampleText.body(6)
        + "\n\nViệc phân công, hướng dẫn và biểu mẫu theo các Phụ lục I, II, III kèm theo.\n\n"
        + SampleText.closing)
    sample.appendices = [
      Appendix(
        number: "I", title: "Phân công nhiệm vụ công tác dân vận chính quyền năm 2025",
        isLandscape: true, markdown: SampleText.table(rows: 400)),
      Appendix(
        number: "II", title: "Hướng dẫn thực hiện", isLandscape: false,
        markdown: SampleText.body(16)),
      Appendix(
        number: "III", title: "Biểu tổng hợp", isLandscape: true,
        markdown: SampleText.table(rows: 12)),
    ]
    return sample
  }

  /// An official letter with every mark that a letter may carry.
  static var letter: SampleDocument {
    var sample = SampleDocument()
    sample.paper.kind = "letter"
    sample.paper.typeName = nil
    sample.paper.title = "Công văn về cung cấp tài liệu minh chứng"
    sample.paper.symbol = "UBND-NV"
    sample.paper.date = .init(day: 9, month: 3, year: 2025)
    sample.paper.subject = ["cung cấp tài liệu minh chứng công tác dân vận chính quyền năm 2025"]
    sample.paper.addressees = [
      "Các cơ quan chuyên môn thuộc Ủy ban nhân dân huyện",
      "Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức chính trị - xã hội huyện",
      "Ủy ban nhân dân các xã, thị trấn",
    ]
    sample.paper.urgency = "hỏa tốc"
    sample.paper.signature = .init(
      lines: ["TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"], name: "Trần Thị Ánh")
    sample.paper.drafter = "PL.(300)"
    sample.paper.address =
      "Địa chỉ: Số 1, đường 30 tháng 4, thị trấn Mẫu Sơn\nĐiện thoại: 0200 3 123 456; "
      + "thư điện tử: \"vanphong\" <vp@mauson.example.vn>"
    return sample
  }

  /// A report of a department to its superior, with legal bases and marks.
  static var report: SampleDocument {
    var sample = SampleDocument(
      markdown: SampleText.structured(5) + "\n\n" + SampleText.closing)
    sample.paper.kind = "report"
    sample.paper.typeName = "Báo cáo"
    sample.paper.title = "Báo cáo kết quả công tác dân vận 6 tháng đầu năm 2025"
    sample.paper.letterhead = .init(
      parent: "Ủy ban nhân dân tỉnh Mẫu Sơn", issuer: ["Sở Nông nghiệp và Môi trường"],
      place: "Mẫu Sơn")
    sample.paper.number = "112"
    sample.paper.symbol = "BC-SNNMT"
    sample.paper.date = .init(day: 12, month: 6, year: 2025)
    sample.paper.subject = ["Kết quả công tác dân vận chính quyền 6 tháng đầu năm 2025"]
    sample.paper.addressees = ["Ủy ban nhân dân tỉnh (qua Sở Nội vụ)"]
    sample.paper.legalBases = [
      "Căn cứ Luật Tổ chức chính quyền địa phương",
      "Căn cứ Kế hoạch số 12/KH-UBND ngày 05 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh về công "
        + "tác dân vận chính quyền năm 2025",
    ]
    sample.paper.illustrative = true
    sample.paper.draftMark = "DỰ THẢO"
    sample.paper.circulation = "Lưu hành nội bộ"
    sample.paper.signature = .init(lines: ["KT. Giám đốc", "Phó Giám đốc"], name: "Lê Văn Cường")
    return sample
  }

  /// A plan of a Party committee.
  static var party: SampleDocument {
    var sample = SampleDocument()
    sample.paper.system = .party
    sample.paper.letterhead = .init(
      parent: "Đảng bộ tỉnh Mẫu Sơn", issuer: ["Đảng ủy xã Suối Trong"], place: "Suối Trong")
    sample.paper.symbol = "KH/ĐU"
    sample.paper.date = .init(day: 5, month: 9, year: 2026)
    sample.paper.subject = ["về công tác dân vận của hệ thống chính trị năm 2026"]
    sample.paper.draftMark = "Dự thảo lần 2"
    sample.paper.legalBases = ["Căn cứ Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư"]
    sample.paper.signature = .init(lines: ["T/M Đảng ủy", "Phó Bí thư"], name: "Phạm Thị Dung")
    sample.paper.recipients = [
      .init(text: "Ban Thường vụ Tỉnh ủy", purpose: "b/c"),
      .init(text: "Các chi bộ trực thuộc", purpose: nil),
    ]
    sample.paper.archive = "Lưu Văn phòng Đảng ủy"
    return sample
  }

  static var partyLetter: SampleDocument {
    var sample = party
    sample.paper.kind = "letter"
    sample.paper.typeName = nil
    sample.paper.symbol = "CV/ĐU"
    sample.paper.subject = ["báo cáo kết quả công tác dân vận năm 2026"]
    sample.paper.addressees = ["Ban Thường vụ Tỉnh ủy"]
    sample.paper.signature = .init(
      lines: ["T/L Ban Thường vụ", "K/T Chánh Văn phòng", "Phó Chánh Văn phòng"],
      name: "Hoàng Văn Em")
    return sample
  }

  /// A draft with number, date and name left open.
  static var blanks: SampleDocument {
    var sample = SampleDocument()
    sample.paper.letterhead.issuer = ["Ủy ban nhân dân xã Suối Trong"]
    sample.paper.number = nil
    sample.paper.date = .init(day: nil, month: nil, year: nil)
    sample.paper.signature?.name = nil
    return sample
  }

  /// Names and words longer than their places.
  static var longNames: SampleDocument {
    let address = "https://\(String(repeating: "a", count: 140))/x"
    let table = """
      | Cột | Nội dung |
      |---|---|
      | \(String(repeating: "W", count: 90)) | ngắn |
      | <\(address)> | ngắn |
      """
    var sample = SampleDocument(
      markdown: SampleText.body(5) + "\n\nĐường dẫn \(address) cần ngắt.\n\n\(table)\n\n"
        + SampleText.body(2) + "\n\n" + SampleText.closing)
    sample.paper.letterhead = .init(
      parent: "Ủy ban nhân dân thành phố Hồ Chí Minh và các đơn vị trực thuộc",
      issuer: [
        "Ban Quản lý dự án đầu tư xây dựng các công trình nông nghiệp và phát triển nông thôn "
          + "huyện Mẫu Sơn"
      ], place: "Thành phố Hồ Chí Minh")
    sample.paper.number = "1234"
    sample.paper.symbol = "KH-BQLDAĐTXDCTNN&PTNT"
    sample.paper.subject = [
      "Về việc tiếp tục đẩy mạnh công tác dân vận chính quyền, thực hiện quy chế dân chủ ở cơ sở, "
        + "phòng, chống tham nhũng, lãng phí, tiêu cực và nâng cao chỉ số hài lòng của người dân "
        + "trên địa bàn giai đoạn 2025 - 2030"
    ]
    sample.paper.confidentiality = "tuyệt mật"
    sample.paper.urgency = "thượng khẩn"
    sample.paper.recipients = Array(
      repeating: .init(
        text: "Ban Chỉ đạo thực hiện công tác dân vận và thực hiện dân chủ ở cơ sở của huyện",
        purpose: "để báo cáo và theo dõi, chỉ đạo thực hiện"), count: 7)
    sample.paper.recipients.append(
      .init(text: String(repeating: "Nguyễnthịthuận", count: 20), purpose: nil))
    sample.paper.signature = .init(
      lines: [
        "KT. Trưởng Ban Chỉ đạo thực hiện công tác dân vận của huyện",
        "Phó Trưởng Ban Thường trực",
      ], name: "Công Tằng Tôn Nữ Thị Huyền Trân Phương Thảo Nguyên")
    return sample
  }

  /// A plan with four footnotes, two of them long.
  static var footnotes: SampleDocument {
    let long = String(
      repeating: " nội dung giải thích rất dài của văn bản được viện dẫn,", count: 30)
    let text = SampleText.paragraphs.prefix(4).enumerated()
      .map { "\($1)[^\($0 + 1)]" }.joined(separator: "\n\n")
    let notes = (1...4).map {
      "[^\($0)]: Chú giải thứ \($0)\($0 % 2 == 0 ? long : "") hết."
    }.joined(separator: "\n\n")
    return SampleDocument(
      markdown: "\(text)\n\n\(SampleText.body(4))\n\n\(SampleText.closing)\n\n\(notes)")
  }

  /// Rules put into force by a decision: a letterhead without number, and chapters.
  static var attachment: SampleDocument {
    var sample = SampleDocument(
      markdown: """
        {.phan}
        Phần I\\
        \(SampleText.centredTitles[0])
        ---

        {.chuong}
        Chương I\\
        \(SampleText.centredTitles[1])
        ---

        {.muc-lon}
        Mục 1\\
        \(SampleText.centredTitles[2])
        ---

        ### Điều 1. Phạm vi điều chỉnh

        #### 1. Trách nhiệm của cơ quan chủ trì

        1\\. \(SampleText.paragraphs[1])

        \(SampleText.points)

        {.chuong}
        Chương II\\
        \(SampleText.centredTitles[3])
        ---

        ### Điều 2. Hiệu lực

        \(SampleText.body(7))

        \(SampleText.closing)
        """)
    sample.paper.kind = "regulation"
    sample.paper.typeName = "Quy chế"
    sample.paper.subject = ["Phối hợp công tác dân vận"]
    sample.paper.attachedTo =
      "Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2025 của Ủy ban nhân dân huyện Mẫu Sơn"
    sample.paper.signature = nil
    sample.paper.recipients = []
    sample.paper.archive = nil
    return sample
  }

  /// A plan that two bodies sign.
  static var coSigners: SampleDocument {
    var sample = SampleDocument(
      markdown: SampleText.body(9) + "\n\n" + SampleText.closing)
    sample.paper.signature?.coSigners = [
      .init(lines: ["TM. Ban Thường trực", "Chủ tịch"], name: "Võ Thị Hạnh")
    ]
    return sample
  }
}
