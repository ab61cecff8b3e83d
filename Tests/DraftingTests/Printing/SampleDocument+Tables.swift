@testable import Drafting

extension SampleDocument {
  /// How many tables the plan with tables has.
  static let tableCount = 24

  /// A plan with many tables, each led to by a heading and a sentence, with a group of rows and a
  /// row of totals. Each begins some lines further down its page than the one before, so that the
  /// foot of a page falls on every part of a table.
  static var tables: SampleDocument {
    let parts = (1...tableCount).map { number in
      """
      {.page-break}
      ---

      \(SampleText.paragraphs[number % 5])

      \((0..<18 + number % 12).map { "Dòng thứ \($0 + 1)\(words($0 % 12))." }.joined(separator: "\n\n"))

      ## \(number). Đề mục thứ \(number)

      Số liệu «dẫn\(number)» như sau:

      {widths="10 60 30"}
      | TT | Đầu«\(number)» | Số liệu |
      |:--:|---|---|
      \(group(of: number))
      \(rows(of: number))
      | | **«\(number).tổng»\(words(number % 2 * 16))** | **1** |
      """
    }
    return SampleDocument(
      markdown: SampleText.body(2) + "\n\n" + parts.joined(separator: "\n\n") + "\n\n"
        + SampleText.closing)
  }

  /// The row that heads the others: with a number of its own, or one cell as wide as the table.
  private static func group(of table: Int) -> String {
    let name = "«\(table).nhóm»\(words(table % 3 * 8))"
    return table % 2 == 0 ? "| **I** | **\(name)** | **1** |" : "| \(name) |||"
  }

  /// Two to six rows, of one, two or three lines.
  private static func rows(of table: Int) -> String {
    (1...2 + table % 5).map { row in
      "| \(row) | «\(table).\(row)»\(words((table + row) % 4 * 5)) | 1 |"
    }.joined(separator: "\n")
  }

  static func words(_ count: Int) -> String { String(repeating: " việc", count: count) }
}
