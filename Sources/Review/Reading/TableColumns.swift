/// What the columns of a table hold, by what their titles say.
struct TableColumns: Sendable {
  /// Who is responsible: the lead where the table names one.
  var owner: Int?
  /// What is to be done.
  var work: Int?
  /// The item of the criteria, or the task.
  var content: Int?
  /// The lead, where the table has a column for it.
  var lead: Int?
  /// Who assists.
  var coordinating: Int?
  /// By when.
  var deadline: Int?
}

extension OfficialText {
  /// Whether the cells below a title are names, and not units of measure such as "lớp".
  private func namesAgencies(in column: Int, of table: Table) -> Bool {
    let cells = table.rows.dropFirst().compactMap { row in
      column < row.count ? tokens[blocks[row[column]].tokens].first : nil
    }
    return cells.filter(\.isCapital).count * 2 > cells.count
  }

  /// Reads the titles of a table with more than two columns.
  func findColumns(of table: Table) -> TableColumns {
    var columns = TableColumns()
    guard let header = table.rows.first, header.count > 2 else { return columns }
    for (column, cell) in header.enumerated() {
      func says(_ words: String) -> Bool { headContains(cell, words) }
      if says("chủ trì") {
        columns.lead = columns.lead ?? column
        columns.owner = columns.owner ?? column
      } else if says("phối hợp") {
        columns.coordinating = columns.coordinating ?? column
      } else if says("thời gian") || says("thời hạn") || says("hoàn thành") || says("tiến độ")
        || begins(cell, "hạn ")
      {
        columns.deadline = columns.deadline ?? column
      } else if isOwner(cell) && (says("thực hiện") || namesAgencies(in: column, of: table)) {
        columns.owner = columns.owner ?? column
      } else if says("cần thực hiện") || says("công việc") {
        columns.work = columns.work ?? column
      } else if says("nội dung") || says("nhiệm vụ") || says("hoạt động") || begins(cell, "việc") {
        columns.content = columns.content ?? column
      }
    }
    return columns
  }

  /// Whether a title is one of those that who is responsible stands under.
  private func isOwner(_ cell: Int) -> Bool {
    let titles = [
      "cơ quan", "đơn vị", "người phụ trách", "người thực hiện", "bộ phận", "phân công",
      "cá nhân", "trách nhiệm",
    ]
    return titles.contains { begins(cell, $0) }
      && !["tính", "chấm", "đo"].contains { headContains(cell, $0) }
  }
}
