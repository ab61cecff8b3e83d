import Diagnostics

/// Finds the row and the column of a place in a table, as Excel shows them.
struct TableIndex {
  private let table: CSVTable
  /// The offset at which each row begins.
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    let table = CSVTable(bytes)
    self.table = table
    starts = (0..<table.rowCount).map { table.row($0).first?.range.lowerBound ?? 0 }
  }

  /// A message with the row, and for a place within one cell the column's title, before it.
  func located(_ message: Wording, _ range: Range<Int>) -> Wording {
    var offset = range.lowerBound
    // The quote before a cell belongs to it.
    if offset < table.bytes.count, table.bytes[offset] == 0x22 { offset += 1 }
    var (low, high) = (0, starts.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    guard low > 0 else { return message }
    let row = low + 1
    let cells = Array(table.row(low))
    let titles = Array(table.row(0))
    let column = cells.lastIndex { $0.range.lowerBound <= offset }
    guard let column, column < titles.count, !isWhole(range, cells) else {
      return Wording(vi: "dòng \(row): \(message.vi)", en: "row \(row): \(message.en)")
    }
    let title = table.text(titles[column])
    return Wording(
      vi: "dòng \(row), cột '\(title)': \(message.vi)",
      en: "row \(row), column '\(title)': \(message.en)")
  }

  /// Whether a place is the whole of a row that has several cells.
  private func isWhole(_ range: Range<Int>, _ cells: [CSVTable.Cell]) -> Bool {
    guard cells.count > 1, let first = cells.first else { return false }
    return range.lowerBound <= first.range.lowerBound && range.upperBound > first.range.upperBound
  }
}
