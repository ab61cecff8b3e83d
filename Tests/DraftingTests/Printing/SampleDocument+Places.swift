@testable import Drafting

extension SampleDocument {
  /// How many places of the page each kind of block is tried at.
  static let placeCount = 16

  /// A plan with long headings, short paragraphs, pictures and merged cells, each at many heights of
  /// its page, so that the foot of a page falls on every part of them.
  static var places: SampleDocument {
    let blocks: [(name: String, first: Int, text: (Int) -> String)] = [
      ("đoạn", 22, paragraphs), ("hình", 21, picture), ("ô", 18, mergedRows),
    ]
    let parts = blocks.flatMap { block in
      (1...placeCount).map { place in
        """
        {.page-break}
        ---

        «\(block.name)\(place).trang» bắt đầu.

        \(filling(block.first * 2 + place))

        \(block.text(place))
        """
      }
    }
    return SampleDocument(
      markdown: SampleText.body(2) + "\n\n" + parts.joined(separator: "\n\n") + "\n\n"
        + SampleText.closing)
  }

  /// Text of so many half lines: two paragraphs of two lines are half a line lower than three of
  /// one.
  private static func filling(_ halves: Int) -> String {
    let lines = (0..<halves / 2 - (halves % 2) * 3).map { "Dòng thứ \($0 + 1)\(words($0 % 11))." }
    let pairs = Array(repeating: "Hai dòng\(words(20)).", count: halves % 2 * 2)
    return (lines + pairs).joined(separator: "\n\n")
  }

  /// A heading of four lines and paragraphs of three.
  private static func paragraphs(_ place: Int) -> String {
    """
    ## \(place). «đề\(place)»\(words(62)) «mục\(place)»

    \(SampleText.paragraphs[1])

    \(SampleText.paragraphs[1])

    \(SampleText.paragraphs[1])
    """
  }

  private static func picture(_ place: Int) -> String {
    """
    <svg viewBox="0 0 400 80" width="400" height="80"><rect width="400" height="80" fill="none"
    stroke="#000"/><text x="9" y="45" font-size="14">«hình\(place)»</text></svg>

    {.center}
    *Hình: «tên\(place)» minh họa.*
    """
  }

  /// A table in which three rows in the middle share a cell.
  private static func mergedRows(_ place: Int) -> String {
    """
    {widths="10 60 30"}
    | TT | Nội dung | Cơ quan |
    |:--:|---|---|
    | 1 | Việc | Phòng Tư pháp |
    | 2 | «\(place).một»\(words(20)) | Phòng Nội vụ |
    | 3 | «\(place).hai»\(words(20)) | ^ |
    | 4 | «\(place).ba»\(words(20)) | ^ |
    | 5 | Việc | Phòng Tư pháp |
    | 6 | Việc | Phòng Tư pháp |
    """
  }

  /// A plan whose end stands so many lines further down.
  static func ending(behind lines: Int) -> SampleDocument {
    let extra = (0..<lines).map { "Dòng thêm thứ \($0 + 1)." }.joined(separator: "\n\n")
    return SampleDocument(
      markdown: SampleText.body(12) + "\n\n" + extra + "\n\n" + SampleText.closing)
  }

  /// A plan with a wide table on a page of its own across the text.
  static var landscape: SampleDocument {
    SampleDocument(
      markdown: """
        \(SampleText.body(4))

        ::: {.trang-ngang}
        \(SampleText.table(rows: 6))
        :::

        \(SampleText.body(3))

        \(SampleText.closing)
        """)
  }
}
