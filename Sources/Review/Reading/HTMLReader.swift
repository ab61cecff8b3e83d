/// Reads HTML into blocks: paragraphs, headings, items and the cells of tables.
///
/// It is forgiving, as people save pages from anywhere: what it does not know it passes over, and
/// no nesting is required.
struct HTMLReader {
  private var builder: BlockBuilder
  private let bytes: [UInt8]
  private var isOpen = false
  private var kind: Block.Kind = .paragraph
  private var level = 0
  private var pendingSpace: Int?
  /// The stretch of clean text that was bold last.
  private var bold = 0..<0

  private struct OpenTable {
    var index: Int
    var row = -1
    var column = 0
    var cells: [Int] = []
    /// Cells still to be covered in rows below: column → rows left.
    var spans: [Int: Int] = [:]
  }

  private var tables: [OpenTable] = []

  private init(_ source: SourceText) {
    builder = BlockBuilder(source)
    bytes = source.bytes
  }

  static func read(_ source: SourceText) -> BlockBuilder {
    var reader = HTMLReader(source)
    reader.run()
    return reader.builder
  }

  /// Whether a text begins like a page of HTML.
  static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
    bytes.indices.prefix(512).contains { index in
      bytes[index] == 0x3C
        && ["<!doctype html", "<html"].contains {
          Letters.lowercase(bytes[index...].prefix($0.utf8.count)).elementsEqual($0.utf8)
        }
    }
  }

  private mutating func run() {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x3C {
        index = tag(at: index)
      } else if byte <= 0x20 {
        if isOpen, pendingSpace == nil { pendingSpace = index }
        index += 1
      } else {
        var stop = index
        while stop < bytes.count, bytes[stop] != 0x3C, bytes[stop] > 0x20 { stop += 1 }
        text(index..<stop)
        index = stop
      }
    }
    endBlock()
    builder.end()
  }

  private mutating func text(_ range: Range<Int>) {
    if !isOpen {
      builder.begin(kind, at: range.lowerBound, level: level, gap: true)
      isOpen = true
    } else if let space = pendingSpace {
      builder.space(at: space)
    }
    pendingSpace = nil
    InlineMarkup.append(range, to: &builder)
  }

  private mutating func endBlock() {
    if isOpen {
      if bold == builder.start..<builder.clean.count { builder.markBold() }
      builder.end()
    }
    isOpen = false
    pendingSpace = nil
    if case .cell = kind {} else { kind = .paragraph }
    level = 0
  }

  /// Passes over a tag and does what it asks for; gives the offset after it.
  private mutating func tag(at start: Int) -> Int {
    if bytes[start...].starts(with: Array("<!--".utf8)) {
      var index = start + 4
      while index + 2 < bytes.count {
        if bytes[index] == 0x2D, bytes[index + 1] == 0x2D, bytes[index + 2] == 0x3E {
          return index + 3
        }
        index += 1
      }
      return bytes.count
    }
    let name = InlineMarkup.tagName(bytes, start, bytes.count)
    guard !name.isEmpty || start + 1 < bytes.count && bytes[start + 1] == 0x21 else {
      text(start..<start + 1)
      return start + 1
    }
    if name == "sup", let note = InlineMarkup.superscript(bytes, start, bytes.count) {
      builder.reference(note.number)
      return note.end
    }
    var end = start
    while end < bytes.count, bytes[end] != 0x3E { end += 1 }
    end = min(bytes.count, end + 1)
    switch name {
    case "style", "script", "head", "title", "template", "svg": return skip(name, from: end)
    case "p", "div", "section", "article", "header", "footer", "main", "/p", "/div", "/li",
      "/section", "/header", "/footer", "hr", "ul", "ol", "/ul", "/ol", "br", "caption",
      "/caption", "dt", "dd", "figure":
      endBlock()
    case "h1", "h2", "h3", "h4", "h5", "h6":
      endBlock()
      level = Int(name.utf8.last ?? 0x31) - 0x30
    case "/h1", "/h2", "/h3", "/h4", "/h5", "/h6": endBlock()
    case "li":
      endBlock()
      if case .cell = kind {} else { kind = .item(0x2D) }
    case "table":
      endBlock()
      builder.tables.append(Table())
      tables.append(OpenTable(index: builder.tables.count - 1))
    case "/table":
      endBlock()
      endRow()
      _ = tables.popLast()
      kind = .paragraph
    case "tr": endRow()
    case "/tr": endRow()
    case "b", "strong": bold = builder.clean.count..<Int.max
    case "/b", "/strong":
      bold =
        min(
          isOpen ? max(bold.lowerBound, builder.start) : 0, builder.clean.count)..<builder.clean
        .count
    case "td", "th": beginCell(attributes: start..<end)
    case "/td", "/th": endCell()
    default: break
    }
    return end
  }

  private func skip(_ name: String, from start: Int) -> Int {
    let close = Array("</\(name)".utf8)
    var index = start
    while index + close.count < bytes.count {
      if bytes[index] == 0x3C,
        Letters.lowercase(bytes[index..<index + close.count]) == close
      {
        while index < bytes.count, bytes[index] != 0x3E { index += 1 }
        return min(bytes.count, index + 1)
      }
      index += 1
    }
    return bytes.count
  }

  // MARK: Tables

  private mutating func beginCell(attributes: Range<Int>) {
    endCell()
    guard let last = tables.indices.last else { return }
    if tables[last].row < 0 || tables[last].cells.isEmpty {
      tables[last].row = builder.tables[tables[last].index].rows.count
    }
    cover(last)
    let row = tables[last].row
    let column = tables[last].column
    kind = .cell(table: tables[last].index, row: row, column: column)
    builder.begin(kind, at: attributes.upperBound)
    isOpen = true
    tables[last].cells.append(builder.lastBlock)
    let rows = number("rowspan", attributes)
    let columns = number("colspan", attributes)
    for extra in 0..<min(columns, 50) {
      if rows > 1 { tables[last].spans[column + extra] = rows }
      if extra > 0 { addCovered(last, column + extra) }
    }
    tables[last].column = column + max(1, min(columns, 50))
  }

  /// Fills the columns that cells above reach into.
  private mutating func cover(_ last: Int) {
    while let left = tables[last].spans[tables[last].column], left > 1 {
      tables[last].spans[tables[last].column] = left - 1
      addCovered(last, tables[last].column)
      tables[last].column += 1
    }
  }

  private mutating func addCovered(_ last: Int, _ column: Int) {
    let table = tables[last].index
    let row = tables[last].row
    builder.tables[table].covered.insert([row, column])
    builder.begin(.cell(table: table, row: row, column: column), at: 0)
    builder.end()
    isOpen = false
    tables[last].cells.append(builder.lastBlock)
  }

  private mutating func endCell() {
    endBlock()
    if case .cell = kind { kind = .paragraph }
  }

  private mutating func endRow() {
    endCell()
    guard let last = tables.indices.last, !tables[last].cells.isEmpty else { return }
    cover(last)
    builder.tables[tables[last].index].rows.append(tables[last].cells)
    tables[last].cells = []
    tables[last].column = 0
  }

  private func number(_ attribute: String, _ range: Range<Int>) -> Int {
    let name = Array(attribute.utf8)
    var index = range.lowerBound
    while index + name.count + 1 < range.upperBound {
      if bytes[index] | 0x20 == name[0],
        Letters.lowercase(bytes[index..<index + name.count]) == name
      {
        var stop = index + name.count
        while stop < range.upperBound, !Letters.isDigit(bytes[stop]) { stop += 1 }
        return max(1, InlineMarkup.digits(bytes, stop, range.upperBound).value)
      }
      index += 1
    }
    return 1
  }
}
