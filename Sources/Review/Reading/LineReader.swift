/// Reads plain text and Markdown, line by line, into blocks.
///
/// A paragraph of a document pasted from Word is one line; taken from a PDF it is many, and a page
/// break may stand in its middle. A line goes on with the paragraph above it when that one has no
/// closing mark and the line cannot be the beginning of anything.
struct LineReader {
  let source: SourceText
  private var builder: BlockBuilder
  /// The length that lines are wrapped at, in bytes, or `nil` when lines are paragraphs.
  private let wrap: Int?

  private struct Line {
    enum Kind {
      case empty, text
      case item(UInt8)
      case row
      case note(Int)
      case rule
    }
    var kind: Kind
    var content: Range<Int>
    var level = 0
    var bold = false
    /// The spaces before it.
    var indent = 0
  }

  /// Lines that stand in two columns, as the head and the foot of a document do: left and right.
  var left: [Range<Int>] = []
  var right: [Range<Int>] = []
  /// The column where the right part begins.
  var rightColumn = 0
  /// Lines of the head may stand in columns up to here.
  private static let headLines = 24

  private init(_ source: SourceText) {
    self.source = source
    builder = BlockBuilder(source)
    wrap = Self.wrapWidth(source)
  }

  /// The blocks of a text.
  static func read(_ source: SourceText) -> BlockBuilder {
    var reader = LineReader(source)
    reader.run()
    return reader.builder
  }

  /// Lines of nearly one length, few of them ended: the text was wrapped by a machine.
  private static func wrapWidth(_ source: SourceText) -> Int? {
    var lengths: [Int: Int] = [:]
    var counted = 0
    var open = 0
    for index in 0..<min(source.lineCount, 4000) {
      let line = source.line(index)
      guard line.count > 40 else { continue }
      counted += 1
      lengths[min(line.count / 10, 60), default: 0] += 1
      let last = source.bytes[line.upperBound - 1]
      if last != 0x2E, last != 0x3B, last != 0x3A { open += 1 }
    }
    guard counted >= 12, open * 10 >= counted * 4 else { return nil }
    let long = lengths.filter { $0.key > 17 }.values.reduce(0, +)
    guard long * 10 < counted else { return nil }
    let common = lengths.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return common.map { $0.key * 10 }
  }

  private mutating func run() {
    var gap = true
    /// The paragraph that the next line may go on with.
    var unfinished: Range<Int>?
    var deferred: [Line] = []
    /// The indent of the line before: one that stands further in begins a paragraph.
    var indent = 0
    var table = -1
    var index = 0
    var isFoot = false
    let pages = PageNumbers.lines(of: source)
    var page = 0
    while index < source.lineCount {
      let bounds = source.line(index)
      index += 1
      if page < pages.count, pages[page] == index - 1 {
        page += 1
        continue
      }
      let foot = isFoot || startsFoot(bounds)
      if foot || index <= Self.headLines, column(bounds, isFoot: foot) {
        isFoot = foot
        flush(&deferred)
        unfinished = nil
        table = -1
        continue
      }
      if !left.isEmpty || !right.isEmpty { flushColumns() }
      let line = classify(bounds)
      switch line.kind {
      case .empty:
        gap = true
        continue
      case .rule:
        table = -1
        gap = true
        continue
      case .note:
        if unfinished != nil {
          deferred.append(line)
        } else {
          write(line, gap: gap)
        }
      case .row:
        if let cells = rowCells(line.content) {
          flush(&deferred)
          unfinished = nil
          if table < 0 || !(builder.tables[table].rows.last.map { $0.count >= 2 } ?? false) {
            builder.tables.append(Table())
            table = builder.tables.count - 1
          }
          row(cells, table: table, gap: gap)
        }
        gap = false
        continue
      case .text, .item:
        let isIndented = wrap != nil && line.indent >= indent + 2 && line.indent >= 3
        indent = line.indent
        if let last = unfinished, !isIndented, continues(line, after: last, gap: gap) {
          var content = line.content
          if case .item = line.kind {
            content = bounds.lowerBound + line.indent..<content.upperBound
          }
          builder.space(at: max(0, content.lowerBound - 1))
          InlineMarkup.append(content, to: &builder)
          unfinished = isFinished(line.content) ? nil : line.content
        } else {
          flush(&deferred)
          write(line, gap: gap)
          unfinished = isFinished(line.content) ? nil : line.content
        }
        table = -1
      }
      gap = false
    }
    flushColumns()
    flush(&deferred)
    builder.end()
  }

  /// Writes what stands in the left column, then what stands in the right one.
  private mutating func flushColumns() {
    let parts = left + right
    left.removeAll()
    right.removeAll()
    for part in parts {
      let line = classify(part)
      switch line.kind {
      case .text, .item: write(line, gap: true)
      default: break
      }
    }
  }

  private mutating func flush(_ deferred: inout [Line]) {
    for line in deferred { write(line, gap: true) }
    deferred.removeAll()
  }

  private mutating func write(_ line: Line, gap: Bool) {
    let kind: Block.Kind =
      switch line.kind {
      case .item(let mark): .item(mark)
      case .note(let number): .note(number)
      default: .paragraph
      }
    builder.begin(kind, at: line.content.lowerBound, level: line.level, gap: gap)
    if line.bold { builder.markBold() }
    InlineMarkup.append(line.content, to: &builder)
  }

  // MARK: Kinds of lines

  private func classify(_ line: Range<Int>) -> Line {
    let bytes = source.bytes
    var start = line.lowerBound
    var end = line.upperBound
    let margin = start
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, end) }
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x0C { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0C { end -= 1 }
    if source.hasTabs, bytes[start..<end].contains(0x09) {
      var first = start
      while first < end, bytes[first] == 0x09 || bytes[first] == 0x20 { first += 1 }
      if first == end { return Line(kind: .empty, content: start..<start) }
      return Line(kind: .row, content: start..<end)
    }
    guard start < end else { return Line(kind: .empty, content: start..<start) }
    if bytes[start] == 0x7C, end - start > 2 { return Line(kind: .row, content: start..<end) }
    while start < end, bytes[start] == 0x3E, start + 1 < end, bytes[start + 1] == 0x20 {
      start += 2
    }
    if isRule(start..<end) { return Line(kind: .rule, content: start..<end) }
    if let note = note(start..<end) { return note }
    var level = 0
    var after = start
    while after < end, bytes[after] == 0x23, level < 6 {
      after += 1
      level += 1
    }
    if level > 0, after < end, bytes[after] == 0x20 {
      while after < end, bytes[after] == 0x20 { after += 1 }
      return Line(
        kind: .text, content: after..<end, level: level, bold: isBold(after..<end))
    }
    if let content = item(start, end) {
      return Line(kind: .item(bytes[start]), content: content..<end, indent: start - margin)
    }
    return Line(
      kind: .text, content: start..<end, bold: isBold(start..<end), indent: start - margin)
  }

  private func isBold(_ range: Range<Int>) -> Bool {
    range.count > 4 && source.bytes[range.lowerBound] == 0x2A
      && source.bytes[range.lowerBound + 1] == 0x2A
  }

  /// Where the text of an item begins, if a line is one.
  private func item(_ start: Int, _ end: Int) -> Int? {
    let bytes = source.bytes
    var index = start + 1
    switch bytes[start] {
    case 0x2D, 0x2B: break
    case 0x2A: guard index < end, bytes[index] == 0x20 else { return nil }
    case 0xE2:
      guard index + 1 < end, bytes[index] == 0x80,
        bytes[index + 1] == 0xA2 || bytes[index + 1] == 0x93
      else { return nil }
      index += 2
    default: return nil
    }
    guard index < end, bytes[index] != bytes[start], !Letters.isDigit(bytes[index]) else {
      return nil
    }
    while index < end, bytes[index] == 0x20 { index += 1 }
    return index < end ? index : nil
  }

  private func isRule(_ range: Range<Int>) -> Bool {
    guard range.count >= 3 else { return false }
    let first = source.bytes[range.lowerBound]
    // Attribute lines and fences of the Markdown that documents are written in.
    if first == 0x7B, source.bytes[range.upperBound - 1] == 0x7D { return true }
    if first == 0x3A, source.bytes[range.lowerBound + 1] == 0x3A { return true }
    guard first == 0x2D || first == 0x5F || first == 0x2A || first == 0x3D else { return false }
    return source.bytes[range].allSatisfy { $0 == first || $0 == 0x20 }
  }

  private func note(_ range: Range<Int>) -> Line? {
    let bytes = source.bytes
    if let found = InlineMarkup.superscript(bytes, range.lowerBound, range.upperBound) {
      var start = found.end
      while start < range.upperBound, bytes[start] == 0x20 { start += 1 }
      return Line(kind: .note(found.number), content: start..<range.upperBound)
    }
    guard range.count > 5, bytes[range.lowerBound] == 0x5B, bytes[range.lowerBound + 1] == 0x5E
    else { return nil }
    let number = InlineMarkup.digits(bytes, range.lowerBound + 2, range.upperBound)
    guard number.end + 1 < range.upperBound, bytes[number.end] == 0x5D,
      bytes[number.end + 1] == 0x3A
    else { return nil }
    var start = number.end + 2
    while start < range.upperBound, bytes[start] == 0x20 { start += 1 }
    return Line(kind: .note(number.value), content: start..<range.upperBound)
  }

  // MARK: Paragraphs over several lines

  private func isFinished(_ line: Range<Int>) -> Bool {
    let bytes = source.bytes
    var end = line.upperBound
    while end > line.lowerBound {
      switch bytes[end - 1] {
      case 0x2A, 0x20, 0x22, 0x29: end -= 1
      case 0x9D where end > line.lowerBound + 2 && bytes[end - 2] == 0x80: end -= 3
      case 0x3E:
        // A tag or a reference at the end says nothing about the sentence.
        var open = end - 1
        while open > line.lowerBound, bytes[open] != 0x3C { open -= 1 }
        guard bytes[open] == 0x3C, open > line.lowerBound else { return false }
        end = open
      case 0x2E, 0x3B, 0x3A, 0x3F, 0x21, 0x2F: return true
      case 0xA6: return true
      default: return false
      }
    }
    return false
  }

  private func continues(_ line: Line, after last: Range<Int>, gap: Bool) -> Bool {
    let bytes = source.bytes
    var start = line.content.lowerBound
    if case .item(0x2D) = line.kind, !gap, let wrap {
      // "phát triển kinh tế / - xã hội": the hyphen of a word, at the beginning of a wrapped line.
      return last.count * 10 >= wrap * 8 && !Letters.isUpper(bytes, start)
        && Letters.letterLength(bytes, start, line.content.upperBound) > 0
    }
    guard case .text = line.kind, line.level == 0 else { return false }
    while start < line.content.upperBound, bytes[start] == 0x2A { start += 1 }
    guard start < line.content.upperBound else { return false }
    let length = Letters.letterLength(bytes, start, line.content.upperBound)
    let isLower = length > 0 && !Letters.isUpper(bytes, start)
    if isCapitals(last) { return false }
    if gap {
      return isLower && builder.clean.count - builder.start > 60
        && !startsLetterItem(start, line.content)
    }
    if isLower {
      // Where lines are paragraphs, a heading does not go on.
      if wrap == nil, last.count < 50, NumberingReader.read(bytes, last) != nil { return false }
      return !startsLetterItem(start, line.content)
    }
    if length > 0 ? ends(last, Self.openWords) : ends(last, Self.numberWords) { return true }
    guard let wrap, last.count * 10 >= wrap * 7 else { return false }
    if NumberingReader.read(bytes, start..<line.content.upperBound) != nil { return false }
    return true
  }

  /// `a) …` begins an item, though its letter is small.
  private func startsLetterItem(_ start: Int, _ line: Range<Int>) -> Bool {
    NumberingReader.read(source.bytes, start..<line.upperBound) != nil
  }

  private func isCapitals(_ line: Range<Int>) -> Bool {
    var index = line.lowerBound
    var seen = 0
    while index < line.upperBound {
      let length = Letters.letterLength(source.bytes, index, line.upperBound)
      if length > 0 {
        guard Letters.isUpper(source.bytes, index) else { return false }
        seen += 1
      }
      index += max(1, length)
    }
    return seen > 2
  }

  private static let openWords = [
    "và", "của", "về", "với", "cho", "theo", "các", "tại", "trong", "đến", "để",
  ]

  /// Words behind which a number stands: "ngày 08 tháng / 11 năm 2011".
  private static let numberWords = ["ngày", "tháng", "năm", "số", "Điều", "khoản"]

  /// Whether a line ends with one of some words, which cannot end anything.
  private func ends(_ line: Range<Int>, _ words: [String]) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound, source.bytes[end - 1] == 0x2A || source.bytes[end - 1] == 0x20 {
      end -= 1
    }
    var start = end
    while start > line.lowerBound, source.bytes[start - 1] != 0x20 { start -= 1 }
    let word = source.bytes[start..<end]
    return words.contains { $0.utf8.elementsEqual(word) }
  }

  // MARK: Rows

  /// The cells of a row, or `nil` for the line under a header of a Markdown table.
  private func rowCells(_ range: Range<Int>) -> [Range<Int>]? {
    let bytes = source.bytes
    let separator: UInt8 = bytes[range.lowerBound] == 0x7C ? 0x7C : 0x09
    var inner = range
    if separator == 0x7C {
      inner = range.lowerBound + 1..<range.upperBound
      if bytes[range.upperBound - 1] == 0x7C { inner = inner.lowerBound..<range.upperBound - 1 }
      if bytes[inner].allSatisfy({ $0 == 0x2D || $0 == 0x3A || $0 == 0x20 || $0 == 0x7C }) {
        return nil
      }
    }
    var cells: [Range<Int>] = []
    cells.reserveCapacity(8)
    var start = inner.lowerBound
    for index in inner where bytes[index] == separator {
      if separator == 0x7C, index > start, bytes[index - 1] == 0x5C { continue }
      cells.append(trimmed(start..<index))
      start = index + 1
    }
    cells.append(trimmed(start..<inner.upperBound))
    return cells
  }

  private func trimmed(_ cell: Range<Int>) -> Range<Int> {
    var low = cell.lowerBound
    var high = cell.upperBound
    while low < high, source.bytes[low] == 0x20 { low += 1 }
    while high > low, source.bytes[high - 1] == 0x20 { high -= 1 }
    return low..<high
  }

  private mutating func row(_ cells: [Range<Int>], table: Int, gap: Bool) {
    let row = builder.tables[table].rows.count
    var blocks: [Int] = []
    blocks.reserveCapacity(cells.count)
    for (column, cell) in cells.enumerated() {
      builder.begin(
        .cell(table: table, row: row, column: column), at: cell.lowerBound, gap: gap)
      if isBold(cell) { builder.markBold() }
      InlineMarkup.append(cell, to: &builder)
      blocks.append(builder.lastBlock)
    }
    builder.end()
    builder.tables[table].rows.append(blocks)
  }
}
