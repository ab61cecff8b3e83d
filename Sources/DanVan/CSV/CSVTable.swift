public import Diagnostics

/// A table as Excel saves it: rows of cells, each known by its place in the text.
///
/// The separator is found from the first row (comma, semicolon, tab or vertical bar), or told by
/// a first line `sep=;`. Cells in double quotes may hold separators, line breaks and doubled
/// quotes.
public struct CSVTable: Sendable {
  /// One cell: a stretch of the text, quotes not included.
  public struct Cell: Sendable {
    /// Where the cell's content stands: byte offsets.
    public var range: Range<Int>
    /// Whether doubled quotes stand inside.
    var hasEscapes: Bool
  }

  /// One thing that is wrong with a table.
  public struct Fault: Sendable {
    /// What is wrong.
    public var message: Wording
    /// What to do about it.
    public var hint: Wording?
    /// Where: byte offsets.
    public var range: Range<Int>
    /// The row as Excel numbers it.
    public var row: Int
  }

  /// The text.
  public let bytes: [UInt8]
  /// The sign between cells.
  public let separator: UInt8
  /// What is wrong with the table's form.
  public private(set) var faults: [Fault] = []
  private var cells: [Cell] = []
  /// The index of the first cell of each row, and of the end.
  private var starts: [Int] = [0]

  /// Reads a table from UTF-8, with or without a byte order mark.
  ///
  /// - Complexity: Linear in the number of bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let told = Self.toldSeparator(bytes, from: offset) {
      separator = told.separator
      offset = told.end
    } else {
      separator = Self.likelySeparator(bytes, from: offset)
    }
    cells.reserveCapacity(bytes.count / 16)
    readRows(from: offset)
  }

  /// The number of rows, the titles included.
  public var rowCount: Int { starts.count - 1 }

  /// The cells of a row, the first of which is number 0 and holds the titles.
  public func row(_ index: Int) -> ArraySlice<Cell> {
    cells[cells(ofRow: index)]
  }

  /// The places of a row's cells among all cells.
  func cells(ofRow index: Int) -> Range<Int> { starts[index]..<starts[index + 1] }

  /// The cell at a place among all cells.
  func cell(_ place: Int) -> Cell { cells[place] }

  /// The text of a cell, spaces around it taken away.
  public func text(_ cell: Cell) -> String { JSONNode.text(JSONNode(cell), of: bytes) }

  /// Whether a row has nothing in any cell.
  public func isEmpty(row index: Int) -> Bool {
    row(index).allSatisfy { cell in bytes[cell.range].allSatisfy(Self.isSpace) }
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || 0x09...0x0D ~= byte
  }

  /// The separator named by a first line `sep=;`, and the end of that line.
  private static func toldSeparator(
    _ bytes: [UInt8], from start: Int
  ) -> (separator: UInt8, end: Int)? {
    guard bytes.count > start + 4, bytes[start..<start + 4].elementsEqual("sep=".utf8),
      bytes[start + 4] < 0x80
    else {
      return nil
    }
    var end = start + 5
    if end < bytes.count, bytes[end] == 0x0D { end += 1 }
    if end < bytes.count, bytes[end] == 0x0A { end += 1 }
    return (bytes[start + 4], end)
  }

  /// The separator that stands most often in the first row, outside quotes.
  private static func likelySeparator(_ bytes: [UInt8], from start: Int) -> UInt8 {
    let candidates: [UInt8] = [0x3B, 0x09, 0x2C, 0x7C]
    var counts = [0, 0, 0, 0]
    var isQuoted = false
    for byte in bytes[start...] {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return most == 0 ? 0x3B : candidates[counts.firstIndex(of: most) ?? 0]
  }

  private mutating func readRows(from start: Int) {
    var offset = start
    while offset < bytes.count {
      offset = readCell(from: offset)
      guard offset < bytes.count else { break }
      if bytes[offset] == separator {
        offset += 1
        if offset == bytes.count { cells.append(Cell(range: offset..<offset, hasEscapes: false)) }
        continue
      }
      if bytes[offset] == 0x0D { offset += 1 }
      if offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
      starts.append(cells.count)
    }
    if starts.last != cells.count { starts.append(cells.count) }
  }

  /// The offset of the next separator or line break outside quotes, or of the end.
  @inline(__always)
  private func endOfCell(from start: Int) -> Int {
    let text = bytes.span.bytes
    let separators = UInt64(separator) &* 0x0101_0101_0101_0101
    var index = start
    // Eight bytes at a time: the lowest bit that a test leaves set is true, those above may not be.
    while index + 8 <= text.byteCount {
      let word = UInt64(
        littleEndian: text.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      let (ends, feeds, returns) = (
        word ^ separators, word ^ 0x0A0A_0A0A_0A0A_0A0A, word ^ 0x0D0D_0D0D_0D0D_0D0D
      )
      let found =
        ((ends &- 0x0101_0101_0101_0101) & ~ends | (feeds &- 0x0101_0101_0101_0101) & ~feeds
          | (returns &- 0x0101_0101_0101_0101) & ~returns) & 0x8080_8080_8080_8080
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A,
      bytes[index] != 0x0D
    {
      index += 1
    }
    return index
  }

  /// Reads one cell and returns the offset of what ends it: a separator, a line break, the end.
  @inline(__always)
  private mutating func readCell(from start: Int) -> Int {
    if bytes[start] == 0x22 { return readQuotedCell(from: start) }
    let end = endOfCell(from: start)
    cells.append(Cell(range: start..<end, hasEscapes: false))
    return end
  }

  private mutating func readQuotedCell(from start: Int) -> Int {
    var end = start + 1
    var hasEscapes = false
    while end < bytes.count {
      if bytes[end] == 0x22 {
        guard end + 1 < bytes.count, bytes[end + 1] == 0x22 else { break }
        hasEscapes = true
        end += 1
      }
      end += 1
    }
    cells.append(Cell(range: start + 1..<min(end, bytes.count), hasEscapes: hasEscapes))
    guard end < bytes.count else {
      faults.append(
        Fault(
          message: Wording(
            vi: "dấu ngoặc kép mở ở đây không có dấu đóng lại",
            en: "the quote opened here is never closed"),
          hint: Wording(
            vi: "dấu \" nằm trong ô phải viết thành hai dấu \"\"",
            en: "a quote inside a cell is written twice"),
          range: start..<start + 1, row: starts.count))
      return end
    }
    let close = end
    end = endOfCell(from: end + 1)
    if !bytes[close + 1..<end].allSatisfy(Self.isSpace) {
      faults.append(
        Fault(
          message: Wording(
            vi: "còn chữ thừa sau dấu ngoặc kép đóng của ô",
            en: "text after the closing quote of a cell"),
          hint: Wording(
            vi: "dấu \" nằm trong ô phải viết thành hai dấu \"\"",
            en: "a quote inside a cell is written twice"),
          range: close + 1..<end, row: starts.count))
    }
    return end
  }
}
