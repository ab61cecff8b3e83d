import Diagnostics
import Vietnamese

/// One row of a table being read, with the columns of the fields.
struct TableRow {
  let table: CSVTable
  /// The index of the row in the table.
  let index: Int
  /// The column of each field; -1 for a field without a column.
  let columns: [Int]

  /// The row as Excel numbers it.
  var number: Int { index + 1 }

  /// Where the row is written.
  var range: Range<Int> {
    let cells = table.row(index)
    guard let first = cells.first, let last = cells.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The column of a field; `nil` when the table has none.
  func column(ofField field: Int) -> Int? {
    columns[field] >= 0 ? columns[field] : nil
  }

  /// Where a cell is written; the end of the row for a cell that the row has not.
  func range(ofColumn column: Int) -> Range<Int> {
    table.cell(row: index, column: column)?.range ?? range.upperBound..<range.upperBound
  }

  /// The text of a field's cell; `nil` when it is empty.
  func value(ofField field: Int) -> JSONValue? {
    guard let column = column(ofField: field),
      let cell = table.cell(row: index, column: column), !cell.range.isEmpty
    else { return nil }
    let text = table.text(cell)
    return text.isEmpty ? nil : JSONValue(.string(text), range: cell.range)
  }
}

extension Loader {
  /// Reads the rows of a table into values of a described type.
  func rows<Row: Described>(of source: SourceText, as type: Row.Type = Row.self) -> [Row] {
    let table = CSVTable(source.bytes)
    for fault in table.faults {
      report("csv", fault.message, hint: fault.hint, at: fault.range)
    }
    let faulty = Set(table.faults.map { $0.row - 1 })
    guard table.rowCount > 0, !table.isEmpty(row: 0) else {
      report(
        "csv", Wording(vi: "bảng không có dòng tiêu đề", en: "the table has no row of titles"),
        at: 0..<0)
      return []
    }
    let fields = type.describe()
    let columns = columns(of: table, fields)
    let name = Step.member(Self.tableName(source.path))
    var rows: [Row] = []
    rows.reserveCapacity(table.rowCount - 1)
    let width = table.row(0).count
    for index in 1..<max(table.rowCount, 1) where !table.isEmpty(row: index) {
      let row = TableRow(table: table, index: index, columns: columns)
      path = [name, .index(rows.count)]
      criterion = nil
      if faulty.contains(index) || !checkWidth(of: row, width) { continue }
      var fields = Fields(row, self)
      rows.append(Row(&fields))
    }
    path = []
    return rows
  }

  /// Finds the column of each field by its titles.
  private func columns(of table: CSVTable, _ fields: [FieldDescription]) -> [Int] {
    var columns = [Int](repeating: -1, count: fields.count)
    lazy var keys = fields.map { ([$0.title, $0.name] + $0.otherTitles).map(Self.titleKey) }
    /// Most tables write the titles as they are described.
    func field(_ title: String) -> Int? {
      if let field = fields.firstIndex(where: { $0.title == title }) { return field }
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
          at: cell.range)
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
        }, at: misspelt?.range ?? end..<end)
    }
    for (title, range) in unknown {
      report(
        "unknown-column",
        Wording(vi: "không dùng đến cột '\(title)'", en: "the column '\(title)' is not used"),
        severity: .warning, hint: suggestion(title, missing.map { fields[$0].title }), at: range)
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

  /// The name of a table in paths: that of the file, in camel case.
  static func tableName(_ path: String) -> String {
    path == "self-scores.csv" ? "selfScores" : String(path.dropLast(4))
  }

  /// Reports a row that has more cells than the table has columns.
  private func checkWidth(of row: TableRow, _ width: Int) -> Bool {
    for cell in row.table.row(row.index).dropFirst(width) where !row.table.text(cell).isEmpty {
      report(
        "csv",
        Wording(
          vi: "có nhiều ô hơn số cột", en: "there are more cells than columns"),
        hint: Wording(
          vi: "ô có dấu phân cách bên trong phải đặt trong dấu ngoặc kép",
          en: "a cell that holds a separator must stand in quotes"), at: cell.range)
      return false
    }
    return true
  }
}
