/// A piece of a document that stands on its own: a paragraph, a heading, an item, a cell, a note.
///
/// A text of short lines has more of these than anything: what can be is held in half the space.
struct Block: Sendable {
  enum Kind: Sendable, Equatable {
    case paragraph
    /// An item that begins with a mark: `-`, `+`, `*` or `•`.
    case item(UInt8)
    /// A cell of a table.
    case cell(table: Int, row: Int, column: Int)
    /// A footnote.
    case note(Int)
  }

  private enum Shape: UInt8 { case paragraph, item, cell, note }

  private let shape: Shape
  /// What its kind holds: the mark, the number, or table, row and column.
  private let details: (Int32, Int32, Int32)
  /// Whether the whole of it is bold.
  var isBold = false
  /// Whether an empty line, or the beginning of the text, stands before it.
  var isAfterGap: Bool
  private var start: Int32 = 0
  private var end: Int32 = 0
  private var firstToken: Int32 = 0
  private var endToken: Int32 = 0
  private let level: UInt8
  /// The number that it begins with.
  var number: Numbering?
  /// A hash of its text in lower case: that of a copy is the same.
  var hash: UInt64 = 0

  /// An empty block that begins at an offset of the clean text.
  init(_ kind: Kind, at offset: Int, headingLevel: Int, isAfterGap: Bool) {
    (shape, details) =
      switch kind {
      case .paragraph: (.paragraph, (0, 0, 0))
      case .item(let mark): (.item, (Int32(mark), 0, 0))
      case .cell(let table, let row, let column):
        (.cell, (Int32(table), Int32(row), Int32(column)))
      case .note(let number): (.note, (Int32(clamping: number), 0, 0))
      }
    level = UInt8(headingLevel)
    self.isAfterGap = isAfterGap
    range = offset..<offset
  }

  var kind: Kind {
    switch shape {
    case .paragraph: .paragraph
    case .item: .item(UInt8(details.0))
    case .cell: .cell(table: Int(details.0), row: Int(details.1), column: Int(details.2))
    case .note: .note(Int(details.0))
    }
  }

  /// The level of a Markdown or HTML heading, or 0.
  var headingLevel: Int { Int(level) }

  /// Where it stands in the clean text, without its list mark.
  var range: Range<Int> {
    @inline(__always) get { Int(start)..<Int(end) }
    set { (start, end) = (Int32(newValue.lowerBound), Int32(newValue.upperBound)) }
  }

  /// The tokens that it consists of.
  var tokens: Range<Int> {
    @inline(__always) get { Int(firstToken)..<Int(endToken) }
    set { (firstToken, endToken) = (Int32(newValue.lowerBound), Int32(newValue.upperBound)) }
  }

  var isCell: Bool { shape == .cell }
  var isItem: Bool { shape == .item }
  var isNote: Bool { shape == .note }
}

/// The number of a heading or an item, as it is printed: `II.`, `2.4.1`, `a)`, `(3)`, `Điều 5.`
struct Numbering: Sendable, Equatable {
  enum Style: Sendable, Equatable {
    case roman
    case decimal
    case letter
    case parenthesis
    case article
    case chapter
    case part
    case section
    /// "Tiêu chí 3:" and the like: a word and a number.
    case criterion
    case content
    case appendix
  }

  /// The parts of the number: `[2, 4, 1]`; one part for every other style.
  let parts: NumberParts
  var style: Style
  /// The mark after the number: `.`, `)`, `-`, `:` or 0 for none.
  var tail: UInt8
  /// Whether a Roman number was expected and an Arabic one stands there.
  var isArabic: Bool
  private var start: Int32
  private var end: Int32
  private var content: Int32

  init(
    style: Style, parts: NumberParts, tail: UInt8, range: Range<Int>, contentStart: Int,
    isArabic: Bool = true
  ) {
    self.style = style
    self.parts = parts
    self.tail = tail
    self.isArabic = isArabic
    start = Int32(range.lowerBound)
    end = Int32(range.upperBound)
    content = Int32(contentStart)
  }

  /// The number in the clean text.
  var range: Range<Int> { Int(start)..<Int(end) }
  /// Where the title or text after the number begins.
  var contentStart: Int { Int(content) }

  var last: Int { parts.last ?? 0 }
}

/// The parts of a number such as `2.4.1`, six at most: every heading and item has some, so they
/// are held without an array.
struct NumberParts: RandomAccessCollection, ExpressibleByArrayLiteral, Equatable, Sendable {
  /// The first part in 24 bits, then the others, each below 256, in eight.
  private var packed: UInt64 = 0
  private var size: UInt8 = 0

  init(arrayLiteral parts: Int...) {
    for part in parts { append(part) }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { Int(size) }

  subscript(position: Int) -> Int {
    Int(position == 0 ? packed & 0xFF_FFFF : packed >> UInt64(16 + 8 * position) & 0xFF)
  }

  mutating func append(_ part: Int) {
    let bits = UInt64(clamping: part)
    packed |= size == 0 ? Swift.min(bits, 0xFF_FFFF) : (bits & 0xFF) << UInt64(16 + 8 * size)
    size += 1
  }
}

/// A table: its rows, each a list of blocks, one for each cell.
struct Table: Sendable {
  /// The blocks of each row, in the order of the columns.
  var rows: [[Int]] = []
  /// Cells that a cell above or beside them covers (HTML spans), by row and column.
  var covered: Set<[Int]> = []
  /// What its columns hold.
  var columns = TableColumns()

  /// The cells of the longest row.
  var width: Int { rows.reduce(0) { max($0, $1.count) } }
}
