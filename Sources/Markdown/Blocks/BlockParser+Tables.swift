extension BlockParser {
  /// Whether a single pipe stands on the line: no row of a table.
  mutating func hasLonePipe() -> Bool {
    var index = nonspace + 1
    while index < lineEnd, text[index].isBlank { index += 1 }
    return index >= lineEnd
  }

  /// Starts a table if the line is the delimiter row below the last line of the open paragraph.
  mutating func startTable() -> Bool {
    // The paragraph is gone if an underline found nothing but definitions in it.
    guard leaf >= 0, leaf != tablelessLeaf,
      let columns = TableRow.delimiterColumns(text.slice(nonspace, lineEnd))
    else { return false }
    let paragraph = leaf
    let header = tree.lines.count - 1
    let line = tree.lines[header]
    var cells = TableRow(
      text.slice(Int(line.start), Int(line.end)), spans: features.tableSpans)
    var width = 0
    while let cell = cells.next() {
      width += cell.span
      if width > columns { break }
    }
    guard width == columns else {
      // As in GitHub's program, a delimiter row that does not fit is the last one looked at.
      tablelessLeaf = leaf
      return false
    }
    let first = Int(tree.blocks[paragraph].firstLine)
    let start = Int(line.start)
    if header == first {
      tree.blocks[paragraph].kind = .table
    } else {
      // The lines above the header stay a paragraph.
      tree.blocks[paragraph].lineCount = Int32(header - first)
      tree.blocks[paragraph].end = endOfText(tree.lines[header - 1])
      if text[Int(tree.lines[first].start)] == "[" { takeDefinitions(of: paragraph) }
      leaf = addBlock(.table, at: start)
    }
    leafKind = .table
    tree.blocks[leaf].firstLine = Int32(header)
    tree.blocks[leaf].number = Int32(columns)
    addTextLine()
    return true
  }
}

/// Splits a row of a table into its cells.
struct TableRow {
  /// A cell: offsets into the row, without the white space around its text.
  struct Cell {
    var start: Int
    var end: Int
    /// Columns that it takes.
    var span: Int
    /// Whether its text has a pipe that a backslash escapes.
    var hasEscapedPipe: Bool
  }

  private let row: Bytes
  private let spans: Bool
  private let end: Int
  private var index = 0
  private var isFirst = true

  init(_ row: Bytes, spans: Bool) {
    self.row = row
    self.spans = spans
    var end = row.count
    while end > 0, row[end - 1].isSpace { end -= 1 }
    self.end = end
    while index < end, row[index].isSpace { index += 1 }
    if index < end, row[index] == "|" { index += 1 }
  }

  mutating func next() -> Cell? {
    guard index < end else { return nil }
    var start = index
    var hasEscapedPipe = false
    while true {
      index = Scan.first(0x7C, in: row, from: index, to: end)
      guard index < end, index > start, row[index - 1] == "\\" else { break }
      hasEscapedPipe = true
      index += 1
    }
    var stop = index
    while start < stop, row[start].isBlank { start += 1 }
    while stop > start, row[stop - 1].isBlank { stop -= 1 }
    index += 1
    var span = 1
    if spans {
      while index < end, row[index] == "|" {
        span += 1
        index += 1
      }
    }
    isFirst = false
    return Cell(start: start, end: stop, span: span, hasEscapedPipe: hasEscapedPipe)
  }

  /// The alignment of a column.
  enum Alignment: UInt8 {
    case none, left, center, right
  }

  /// The number of columns of a delimiter row; nil if the line is none.
  static func delimiterColumns(_ line: Bytes) -> Int? {
    var columns = 0
    let isOne = readDelimiters(line) { _ in columns += 1 }
    return isOne && columns > 0 ? columns : nil
  }

  /// Reads a delimiter row and hands over the alignment of each column.
  @discardableResult
  static func readDelimiters(_ line: Bytes, _ body: (Alignment) -> Void) -> Bool {
    var index = 0
    var end = line.count
    while end > 0, line[end - 1].isSpace { end -= 1 }
    if index < end, line[index] == "|" { index += 1 }
    while index < end {
      while index < end, line[index].isBlank { index += 1 }
      var isLeft = false
      var isRight = false
      if index < end, line[index] == ":" {
        isLeft = true
        index += 1
      }
      let dashes = index
      while index < end, line[index] == "-" { index += 1 }
      guard index > dashes else { return false }
      if index < end, line[index] == ":" {
        isRight = true
        index += 1
      }
      while index < end, line[index].isBlank { index += 1 }
      body(isLeft ? (isRight ? .center : .left) : (isRight ? .right : .none))
      guard index < end else { return true }
      guard line[index] == "|" else { return false }
      index += 1
    }
    return true
  }
}
