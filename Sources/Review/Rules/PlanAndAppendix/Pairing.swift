/// The rows of an appendix beside the tasks of the plan that they belong to.
struct Pairing {
  struct Row {
    var criterion: Int?
    var cells: [Int]
    var row: Int
    var content: Int
    var owner: Int?
    var work: Int?
    /// Where the deadline stands: the work cell or one of its own.
    var deadlineCell: Int?
    /// The task of the plan, as an index.
    var task: Int?
  }

  let plan: OfficialText
  let appendix: OfficialText
  let tasks: [PlanTask]
  /// The words of each task.
  let taskWords: [WordSequence]
  private(set) var rows: [Row] = []

  /// The plan and the appendix among texts, paired; `nil` when there is no such pair.
  init?(_ texts: [OfficialText]) {
    guard texts.count > 1,
      let appendix = texts.first(where: { $0.profile.isAppendix && !$0.tables.isEmpty }),
      let plan = texts.first(where: { !$0.profile.isAppendix && !$0.planTasks.isEmpty })
    else { return nil }
    self.plan = plan
    self.appendix = appendix
    tasks = plan.planTasks
    taskWords = tasks.map { WordSequence(plan, plan.tokens(ofBlocks: $0.content)) }
    readRows()
    pair()
  }

  private mutating func readRows() {
    var criterion: Int?
    for table in appendix.tables where table.rows.count > 2 {
      let columns = table.columns
      guard let content = columns.content, let header = table.rows.first else { continue }
      for (index, row) in table.rows.enumerated().dropFirst() {
        if let first = row.first, let named = appendix.namedCriterion(first) {
          criterion = named
          continue
        }
        guard content < row.count, !appendix.blocks[row[content]].range.isEmpty,
          !appendix.isSame(row[content], header[content])
        else { continue }
        func cell(_ column: Int?) -> Int? { column.flatMap { $0 < row.count ? row[$0] : nil } }
        rows.append(
          Row(
            criterion: criterion, cells: row, row: index, content: row[content],
            owner: cell(columns.lead ?? columns.owner), work: cell(columns.work),
            deadlineCell: cell(columns.deadline) ?? cell(columns.work), task: nil))
      }
    }
  }

  /// A row belongs to the task of its criterion whose words hold most of the row's.
  private mutating func pair() {
    for index in rows.indices {
      let mine = WordSequence(appendix, appendix.blocks[rows[index].content].tokens)
      var best = (score: 0.0, task: -1)
      for (task, theirs) in taskWords.enumerated() {
        if let criterion = rows[index].criterion, let other = tasks[task].criterion,
          criterion != other
        {
          continue
        }
        let score = mine.containment(in: theirs)
        if score > best.score { best = (score, task) }
      }
      if best.score >= 0.6 { rows[index].task = best.task }
    }
  }

  /// Where a task is named: its lead line, else its heading.
  func place(_ task: PlanTask) -> Range<Int> {
    task.lead ?? plan.head(task.heading ?? task.firstLabel)
  }

  /// "Tiêu chí 2, Nội dung 3", for messages.
  func name(_ row: Row) -> String {
    let first = row.cells.first.map { appendix.string(appendix.head($0, 40)) } ?? ""
    return row.criterion.map { "Tiêu chí \($0), \(first)" } ?? first
  }
}
