/// The rows of an appendix beside the tasks of the plan that they belong to.
struct Pairing {
  struct Row {
    var criterion: Int?
    var cells: [Int]
    var row: Int
    var content: Int
    var owner: Int?
    /// Whether the column of the owner names those who lead, and not all who take part.
    var ownerLeads: Bool
    /// Where the deadline stands: the work cell or one of its own.
    var deadlineCell: Int?
    /// Whether the deadline has a column of its own.
    var hasDeadlineColumn: Bool
    /// The task of the plan, as an index.
    var task: Int?
  }

  let plan: OfficialText
  let appendix: OfficialText
  let tasks: [AssignedTask]
  private(set) var rows: [Row] = []

  /// The plan and the appendix among texts, paired; `nil` when there is no such pair.
  init?(_ texts: [OfficialText]) {
    guard texts.count > 1,
      let place = texts.firstIndex(where: { $0.profile.isAppendix && !$0.tables.isEmpty })
        ?? texts.firstIndex(where: { $0.profile.kind == nil && $0.assigns })
    else { return nil }
    appendix = texts[place]
    var found: (plan: OfficialText, tasks: [AssignedTask])?
    for (index, text) in texts.enumerated() where index != place && !text.profile.isAppendix {
      let tasks = text.assignedTasks()
      if !tasks.isEmpty {
        found = (text, tasks)
        break
      }
    }
    guard let found else { return nil }
    (plan, tasks) = found
    readRows()
    pair()
  }

  private mutating func readRows() {
    var criterion: Int?
    for table in appendix.tables where table.rows.count > 2 {
      let columns = table.columns
      guard let content = columns.content ?? columns.work, let header = table.rows.first else {
        continue
      }
      let deadline = columns.deadline ?? columns.work
      for (index, row) in table.rows.enumerated().dropFirst() {
        if let first = row.first, let named = appendix.namedCriterion(first) {
          criterion = named
          continue
        }
        guard content < row.count, !appendix.blocks[row[content]].range.isEmpty,
          !appendix.isSame(row[content], header[content])
        else { continue }
        // "I | HẠ TẦNG SỐ": a heading inside the table.
        if row.filter({ !appendix.blocks[$0].range.isEmpty }).count < 3,
          appendix.blocks[row[0]].range.isEmpty
            || NumberingReader.romanValue(appendix.bytes[appendix.blocks[row[0]].range]) != nil
        {
          continue
        }
        func cell(_ column: Int?) -> Int? { column.flatMap { $0 < row.count ? row[$0] : nil } }
        rows.append(
          Row(
            criterion: criterion, cells: row, row: index, content: row[content],
            owner: cell(columns.lead ?? columns.owner), ownerLeads: columns.lead != nil,
            deadlineCell: deadline == content ? nil : cell(deadline),
            hasDeadlineColumn: columns.deadline != nil, task: nil))
      }
    }
  }

  /// A row belongs to the task of its criterion whose words hold most of the row's. Where two
  /// tasks hold as many, the row belongs to neither.
  private mutating func pair() {
    let index = TaskIndex(tasks)
    for place in rows.indices {
      let mine = WordSequence(appendix, appendix.blocks[rows[place].content].tokens)
      var best = (score: 0.0, task: -1)
      var isUnclear = false
      for task in index.candidates(for: mine) {
        let other = tasks[task]
        if let criterion = rows[place].criterion, let theirs = other.criterion, criterion != theirs
        {
          continue
        }
        var score = mine.containment(in: other.words)
        if score < 0.6 { score = max(score, mine.containment(in: other.wordsInContext) * 0.9) }
        if score > best.score {
          isUnclear = score - best.score < 0.05 && best.score > 0
          best = (score, task)
        } else if score > 0, best.score - score < 0.05, !other.isLabelled {
          isUnclear = true
        }
      }
      if best.score >= 0.6, !isUnclear || tasks[best.task].isLabelled {
        rows[place].task = best.task
      }
    }
  }

  /// "Tiêu chí 2, Nội dung 3", or the number and the beginning of the task, for messages.
  func name(_ row: Row) -> String {
    let first = row.cells.first.map { appendix.string(appendix.head($0, 40)) } ?? ""
    if let criterion = row.criterion { return "Tiêu chí \(criterion), \(first)" }
    guard row.cells.first != row.content else { return first }
    let content = appendix.string(appendix.head(row.content, 60))
    return first.isEmpty ? "“\(content)”" : "\(first) “\(content)”"
  }
}

/// Finds the tasks that share words with a row, without a look at all of them.
private struct TaskIndex {
  /// The first tasks that hold a pair of words; what many tasks hold tells none of them.
  private var tasks: [UInt64: [Int32]] = [:]
  private static let limit = 48
  /// So many tasks are compared with a row word by word.
  private static let compared = 40

  init(_ all: [AssignedTask]) {
    for (index, task) in all.enumerated() {
      noteWork(task.wordsInContext.pairs.count)
      for pair in task.wordsInContext.pairs {
        var known = tasks[pair, default: []]
        guard known.count < Self.limit, known.last != Int32(index) else { continue }
        known.append(Int32(index))
        tasks[pair] = known
      }
    }
  }

  /// The tasks that share most with a row, in the order of the plan.
  func candidates(for row: WordSequence) -> [Int] {
    var counts: [Int32: Int] = [:]
    for pair in row.pairs {
      for task in tasks[pair] ?? [] { counts[task, default: 0] += 1 }
    }
    noteWork(counts.count)
    let most = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.compared)
    return most.map { Int($0.key) }.sorted()
  }
}

extension OfficialText {
  /// Whether one of its tables gives tasks to agencies.
  var assigns: Bool {
    tables.contains {
      $0.rows.count > 2 && $0.columns.owner != nil
        && ($0.columns.content != nil || $0.columns.work != nil)
    }
  }
}
