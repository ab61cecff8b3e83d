/// A piece of a document that stands on its own: a paragraph, a heading, an item, a cell, a note.
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
  /// Where it stands in the clean text, without its list mark.
  var range: Range<Int>
  /// The level of a Markdown or HTML heading, or 0.
  var headingLevel = 0
  /// Whether the whole of it is bold.
  var isBold = false
  /// The number that it begins with.
  var number: Numbering?
  /// The tokens that it consists of.
  var tokens: Range<Int> = 0..<0
  /// A hash of its text in lower case: that of a copy is the same.
  var hash: UInt64 = 0
  /// Whether an empty line, or the beginning of the text, stands before it.
  var isAfterGap = false

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
  /// The parts of the number: `[2, 4, 1]`; one part for every other style.
  var parts: [Int]
  /// The mark after the number: `.`, `)`, `-`, `:` or 0 for none.
  var tail: UInt8
  /// The number in the clean text.
  var range: Range<Int>
  /// Where the title or text after the number begins.
  var contentStart: Int
  /// Whether a Roman number was expected and an Arabic one stands there.
  var isArabic = true

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
