@testable import Drafting

extension SampleDocument {
  /// How many tables the plan with tables has.
  static let tableCount = 24

  /// A plan with many tables, each led to by a heading and a sentence, with a group of rows and a
  /// row of totals. The text between them grows, so that the foot of a page falls on each part.
  static var tables: SampleDocument {
    let parts = (1...tableCount).map { number in
      """
      ## \(number). Đề mục thứ \(number)

      \(SampleText.paragraphs.prefix(number % 4).joined(separator: "\n\n"))

      Số liệu «dẫn\(number)» như sau:

      {widths="10 60 30"}
      | TT | Đầu«\(number)» | Số liệu |
      |:--:|---|---|
      | **I** | **«\(number).nhóm»** | **1** |
      \(rows(of: number))
      | | **«\(number).tổng»** | **1** |
      """
    }
    return SampleDocument(
      markdown: parts.joined(separator: "\n\n") + "\n\n" + SampleText.closing)
  }

  /// Two to six rows, of one, two or three lines.
  private static func rows(of table: Int) -> String {
    (1...2 + table % 5).map { row in
      let text = String(repeating: " thực hiện công tác dân vận", count: (table + row) % 4)
      return "| \(row) | «\(table).\(row)»\(text) | 1 |"
    }.joined(separator: "\n")
  }
}
