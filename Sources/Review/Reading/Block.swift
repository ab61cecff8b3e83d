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

  var kind: Kind
  /// Whether the whole of it is bold.
  var isBold = false
  /// Whether an empty line, or the beginning of the text, stands before it.
  var isAfterGap: Bool
  private var start: Int32 = 0
  private var end: Int32 = 0
  private var firstToken: Int32 = 0
  private var endToken: Int32 = 0
  /// The level of a Markdown or HTML heading, or 0.
  var headingLevel: Int
  /// The number that it begins with.
  var number: Numbering?
  /// A hash of its text in lower case: that of a copy is the same.
  var hash: UInt64 = 0

  /// An empty block that begins at an offset of the clean text.
  init(_ kind: Kind, at offset: Int, headingLevel: Int, isAfterGap: Bool) {
    self.kind = kind
    self.headingLevel = headingLevel
    self.isAfterGap = isAfterGap
    range = offset..<offset
  }

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

  var isCell: Bool { if case .cell = kind { true } else { false } }
  var isItem: Bool { if case .item = kind { true } else { false } }
  var isNote: Bool { if case .note = kind { true } else { false } }
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

  var style: Style
  /// The mark after the number: `.`, `)`, `-`, `:` or 0 for none.
  var tail: UInt8
  /// Whether a Roman number was expected and an Arabic one stands there.
  var isArabic: Bool
  private var start: Int32
  private var end: Int32
  private var content: Int32
  /// The parts of the number: `[2, 4, 1]`; one part for every other style.
  var parts: [Int]

  init(
    style: Style, parts: [Int], tail: UInt8, range: Range<Int>, contentStart: Int,
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

/// A table: its rows, each a list of blocks, one for each cell.
struct Table: Sendable {
  /// The blocks of each row, in the order of the columns.
  var rows: [[Int]] = []
  /// Cells that a cell above or beside them covers (HTML spans), by row and column.
  var covered: Set<[Int]> = []
  /// What its columns hold.
  var columns = TableColumns()
}
