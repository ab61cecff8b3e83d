/// Text for the printed samples: sentences as plans and letters have them, about no real office.
enum SampleText {
  static let paragraphs = [
    "Căn cứ Kế hoạch số 12/KH-UBND ngày 05 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh về công tác "
      + "dân vận chính quyền, Ủy ban nhân dân huyện yêu cầu thủ trưởng các cơ quan, đơn vị và Chủ "
      + "tịch Ủy ban nhân dân các xã, thị trấn tập trung thực hiện các nội dung sau đây.",
    "Tiếp tục quán triệt, cụ thể hóa chủ trương của Đảng, chính sách, pháp luật của Nhà nước về "
      + "công tác dân vận; gắn việc thực hiện quy chế dân chủ ở cơ sở với cải cách hành chính, nâng "
      + "cao chất lượng phục vụ Nhân dân và doanh nghiệp.",
    "Rà soát, công khai đầy đủ thủ tục hành chính theo Quyết định số 1364/QĐ-UBND ngày 24/12/2024; "
      + "kịp thời chấn chỉnh những hành vi gây phiền hà, chậm trễ trong giải quyết công việc.",
    "Tổ chức tiếp công dân đúng lịch, đối thoại định kỳ với Nhân dân; giải quyết dứt điểm đơn thư "
      + "khiếu nại, tố cáo, kiến nghị, phản ánh, không để phát sinh điểm nóng, vụ việc phức tạp "
      + "kéo dài trên địa bàn.",
    "Phát động phong trào thi đua “Dân vận khéo” trên các lĩnh vực; mỗi cơ quan, đơn vị, địa phương "
      + "đăng ký ít nhất 01 mô hình và báo cáo kết quả trước ngày 05 tháng 11 năm 2025.",
  ]

  static let closing =
    "Trên đây là nội dung công tác dân vận chính quyền năm 2025, yêu cầu thủ trưởng các cơ quan, "
    + "đơn vị và Ủy ban nhân dân các xã, thị trấn nghiêm túc triển khai thực hiện; nếu có khó khăn, "
    + "vướng mắc thì kịp thời báo cáo về Ủy ban nhân dân huyện để xem xét, giải quyết./."

  /// The titles of the parts, chapters and sections of a regulation.
  static let centredTitles = [
    "NHỮNG QUY ĐỊNH CHUNG", "QUY ĐỊNH CHUNG", "NGUYÊN TẮC, TRÁCH NHIỆM", "TRÁCH NHIỆM THI HÀNH",
  ]

  /// The letters of points, in the order of the Vietnamese alphabet.
  static let letters = ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l"]

  static let points = letters.map { "\($0)) Việc thứ \($0) giao cho cơ quan chuyên môn." }
    .joined(separator: "\n\n")

  /// A text with every level of numbering that plans and programmes use.
  static let levels = """
    ## I. MỤC ĐÍCH, YÊU CẦU

    ### 1. Mục đích

    #### 1.1. Mục đích chung

    1.1.1. \(paragraphs[1])

    1.1.2. \(paragraphs[2])

    #### 1.2. Mục đích cụ thể

    - \(paragraphs[3])

    + \(paragraphs[4])

    ### 2. Yêu cầu

    a) \(paragraphs[3])

    b) \(paragraphs[4])
    """

  /// So many paragraphs, with a blank line between two of them.
  static func body(_ count: Int) -> String {
    (0..<count).map { paragraphs[$0 % paragraphs.count] }.joined(separator: "\n\n")
  }

  /// A text in chapters of headings, paragraphs and lists.
  static func structured(_ chapters: Int) -> String {
    let numerals = ["I", "II", "III", "IV", "V", "VI"]
    return (0..<chapters).map { chapter in
      """
      ## \(numerals[chapter % numerals.count]). NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU

      ### 1. Mục đích, yêu cầu

      \(paragraphs[chapter % paragraphs.count])

      \(paragraphs[(chapter + 1) % paragraphs.count])

      ### 2. Nội dung thực hiện

      - \(paragraphs[(chapter + 2) % paragraphs.count])

      + \(paragraphs[(chapter + 3) % paragraphs.count])

      a) \(paragraphs[(chapter + 4) % paragraphs.count])
      """
    }.joined(separator: "\n\n")
  }

  /// The rows of a table that share a merged cell, more than fit on a page.
  static let mergedRows = 27...49

  /// A table of so many rows; the first and the last word of each cell name its row.
  static func table(rows: Int) -> String {
    var lines = [
      "{.phu-luc widths=\"8 42 15 35\"}",
      "| TT | NỘI DUNG | Cơ quan thực hiện | Yêu cầu |", "|---|---|---|---|",
    ]
    for row in 1...rows {
      if row % 25 == 1 {
        lines.append("| Tiêu chí \(row / 25 + 1): Nhóm việc thứ \(row / 25 + 1) ||||")
      }
      let work = String(repeating: " thực hiện công tác dân vận", count: row * 7 % 9)
      let order = String(repeating: " đúng thời hạn", count: row * 5 % 11)
      lines.append(
        "| \(row) | «a\(row)\(work) a\(row)» "
          + "| \(mergedRows.dropFirst().contains(row) ? "^" : "Phòng Nội vụ") "
          + "| «b\(row)\(order) b\(row)» |")
    }
    return lines.joined(separator: "\n")
  }
}
