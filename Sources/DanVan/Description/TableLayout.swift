import Diagnostics
import Vietnamese

/// A table being read: where its fields and its rows are.
final class TableLayout {
  /// The name of the table in paths.
  let name: String
  let table: CSVTable
  /// The names of the fields.
  private let fields: [String]
  /// The column of each field; -1 for a field without a column.
  let columns: [Int]
  /// The rows that were read, by their index in the table; none before all of them are.
  var rows: [Int] = []

  init(_ table: CSVTable, name: String, fields: [String], columns: [Int]) {
    (self.table, self.name, self.fields, self.columns) = (table, name, fields, columns)
  }

  /// The path of the cell at an offset, or of a field of its row; `nil` before the first row.
  func path(at offset: Int, member: String?) -> String? {
    func start(_ row: Int) -> Int { table.row(row).first?.range.lowerBound ?? 0 }
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if start(rows[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let cells = table.row(rows[low - 1])
    let cell = cells.lastIndex { $0.range.lowerBound <= offset } ?? cells.startIndex
    let field = columns.firstIndex(of: cell - cells.startIndex).map { fields[$0] }
    return "\(name)[\(low - 1)]" + ((member ?? field).map { "." + $0 } ?? "")
  }
}

extension TableLayout {
  /// Where a row is written.
  func range(of cells: Range<Int>) -> Range<Int> {
    if cells.isEmpty { return 0..<0 }
    let last = table.cell(cells.upperBound - 1)
    return table.cell(cells.lowerBound).range.lowerBound..<last.range.upperBound
  }

  /// The column of a field; `nil` when the table has none.
  func column(ofField field: Int) -> Int? { columns[field] >= 0 ? columns[field] : nil }

  /// Where a cell of a row is written; the end of the row for a cell that the row has not.
  func range(ofColumn column: Int, in cells: Range<Int>) -> Range<Int> {
    if column < cells.count { return table.cell(cells.lowerBound + column).range }
    let end = range(of: cells).upperBound
    return end..<end
  }
}

extension DataText {
  /// A field's cell in a row of the table; `nil` when it is empty.
  func value(ofField field: Int, in cells: Range<Int>) -> Datum? {
    guard let table else { return nil }
    let column = table.columns[field]
    guard column >= 0, column < cells.count else { return nil }
    let node = JSONNode(table.table.cell(cells.lowerBound + column))
    let isEmpty =
      node.range.isEmpty
      || CSVTable.isSpace(bytes[node.range.lowerBound]) && node.textRange(of: bytes).isEmpty
    return isEmpty ? nil : Datum(node: node, index: 0)
  }
}

extension Loader {
  /// Reads the rows of a table into values of a described type.
  func rows<Row: Described>(
    of opened: (bytes: [UInt8], survey: TextSurvey), name: String, as type: Row.Type
  ) -> [Row] {
    let table = CSVTable(opened.bytes)
    for fault in table.faults {
      report("csv", fault.message, hint: fault.hint, at: origin(fault.range), path: nil)
    }
    guard table.rowCount > 0, !table.isEmpty(row: 0) else {
      report(
        "csv", Wording(vi: "bảng không có dòng tiêu đề", en: "the table has no row of titles"),
        at: origin(0..<0), path: nil)
      return []
    }
    let faulty = Set(table.faults.map { $0.row - 1 })
    let fields = type.describe()
    let layout = TableLayout(
      table, name: name, fields: fields.map(\.name), columns: columns(of: table, fields))
    let text = DataText(file: file, opened, table: layout)
    begin(text)
    let reader = FileReader(self, text)
    var rows: [Row] = []
    rows.reserveCapacity(table.rowCount - 1)
    var read: [Int] = []
    read.reserveCapacity(table.rowCount - 1)
    let width = table.row(0).count
    for index in 1..<max(table.rowCount, 1) where !table.isEmpty(row: index) {
      if faulty.contains(index) { continue }
      let cells = table.cells(ofRow: index)
      if cells.count > width,
        let extra = table.row(index).dropFirst(width).first(where: { !table.text($0).isEmpty })
      {
        reportWidth(extra, path: "\(name)[\(rows.count)]")
        continue
      }
      criterion = nil
      read.append(index)
      var fields = Fields(row: cells, reader)
      rows.append(Row(&fields))
    }
    layout.rows = read
    return rows
  }

  /// Finds the column of each field by its titles.
  private func columns(of table: CSVTable, _ fields: [FieldDescription]) -> [Int] {
    var columns = [Int](repeating: -1, count: fields.count)
    lazy var keys = fields.map { ([$0.title, $0.name] + $0.otherTitles).map(Self.titleKey) }
    /// Most tables write the titles as they are described.
    func field(_ title: String) -> Int? {
      if let field = fields.firstIndex(where: { $0.title.hasSameBytes(as: title) }) { return field }
      let wanted = Self.titleKey(title)
      return keys.firstIndex { $0.contains(wanted) }
    }
    var unknown: [(title: String, range: Range<Int>)] = []
    for (index, cell) in table.row(0).enumerated() {
      let title = table.text(cell)
      if title.isEmpty { continue }
      guard let field = field(title) else {
        unknown.append((title, cell.range))
        continue
      }
      if columns[field] >= 0 {
        report(
          "csv",
          Wording(
            vi: "cột '\(title)' có hai lần", en: "the column '\(title)' stands twice"),
          at: origin(cell.range), path: nil)
        continue
      }
      columns[field] = index
    }
    let missing = fields.indices.filter { columns[$0] < 0 }
    for index in missing where fields[index].isRequired {
      let title = fields[index].title
      let similar = suggestionIndex(title, unknown.map(\.title))
      let misspelt = similar.map { unknown.remove(at: $0) }
      let end = table.row(0).last?.range.upperBound ?? 0
      report(
        "missing-column",
        Wording(
          vi: "bảng thiếu cột '\(title)'",
          en: "the table has no column '\(title)' (or '\(fields[index].name)')"),
        hint: misspelt.map {
          Wording(
            vi: "sửa tên cột '\($0.title)' thành '\(title)'",
            en: "rename the column '\($0.title)' to '\(title)'")
        }, at: origin(misspelt?.range ?? end..<end), path: nil)
    }
    for (title, range) in unknown {
      report(
        "unknown-column",
        Wording(vi: "không dùng đến cột '\(title)'", en: "the column '\(title)' is not used"),
        severity: .warning, hint: suggestion(title, missing.map { fields[$0].title }),
        at: origin(range), path: nil)
    }
    return columns
  }

  /// The index of the title that is nearest to a wanted one.
  private func suggestionIndex(_ wanted: String, _ titles: [String]) -> Int? {
    Suggestion.nearest(to: wanted, among: titles).flatMap { titles.firstIndex(of: $0) }
  }

  /// A title without what people vary: case, spaces, line breaks.
  static func titleKey(_ title: String) -> String {
    var key: [UInt8] = []
    var isPending = false
    key.reserveCapacity(title.utf8.count)
    for byte in LetterCase.lower(utf8: Array(title.utf8)) {
      if byte <= 0x20 {
        isPending = !key.isEmpty
        continue
      }
      if isPending { key.append(0x20) }
      isPending = false
      key.append(byte)
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// Reports a row that has more cells than the table has columns.
  private func reportWidth(_ cell: CSVTable.Cell, path: String) {
    report(
      "csv",
      Wording(vi: "có nhiều ô hơn số cột", en: "there are more cells than columns"),
      hint: Wording(
        vi: "ô có dấu phân cách bên trong phải đặt trong dấu ngoặc kép",
        en: "a cell that holds a separator must stand in quotes"),
      at: origin(cell.range), path: path)
  }
}
