/// A task that a plan gives to somebody, however it says so: in labelled lines, in a sentence, or
/// in a table of its own.
struct AssignedTask {
  /// The criterion that it belongs to, if the plan follows criteria.
  var criterion: Int?
  /// The words that say what is to be done.
  var words: WordSequence
  /// The same with the words of the heading above.
  var wordsInContext: WordSequence
  /// The blocks whose words they are.
  var content: Range<Int>
  var lead: Range<Int>?
  var coordinating: Range<Int>?
  /// When it is due; several when the sentence states several.
  var due: [DueTime]
  /// Where the plan speaks of it.
  var place: Range<Int>
  /// Whether the plan states it in labelled lines and copies the item word for word.
  var isLabelled = false
}

extension OfficialText {
  /// The tasks of a plan that name a lead or a time.
  func assignedTasks() -> [AssignedTask] {
    let byBlock = Dictionary(grouping: deadlines, by: \.block)
    return labelledTasks(byBlock) + proseTasks(byBlock) + tableTasks()
  }

  private func labelledTasks(_ deadlines: [Int: [Deadline]]) -> [AssignedTask] {
    let prose = ProseLead(text: self)
    return planTasks.map { task in
      var due = (task.firstLabel...task.lastLabel).flatMap { deadlines[$0] ?? [] }
        .compactMap { DueTime($0.date) }
      if due.isEmpty, let timing = task.timing, let block = block(holding: timing.lowerBound) {
        let range = blocks[block].tokens.filter { Int(tokens[$0].start) >= timing.lowerBound }
        if let first = range.first {
          due = dueTimes(in: first..<blocks[block].tokens.upperBound, ofBlock: block)
        }
      }
      var lead = task.lead
      // "- Giao Thư viện tỉnh chủ trì." above a line with the time alone.
      if lead == nil {
        lead =
          task.content.lazy.compactMap { prose.parties(in: self.blocks[$0].tokens)?.lead }.first
      }
      let words = WordSequence(self, tokens(ofBlocks: task.content))
      return AssignedTask(
        criterion: task.criterion, words: words, wordsInContext: words, content: task.content,
        lead: lead, coordinating: task.coordinating, due: due,
        place: task.lead ?? head(task.heading ?? task.firstLabel), isLabelled: true)
    }
  }

  /// Tasks in sentences: a block with a number or a mark, and the paragraphs that go on with it.
  private func proseTasks(_ deadlines: [Int: [Deadline]]) -> [AssignedTask] {
    let prose = ProseLead(text: self)
    var labelled: Set<Int> = []
    for task in planTasks {
      labelled.formUnion(task.content)
      labelled.formUnion(task.firstLabel...task.lastLabel)
    }
    var result: [AssignedTask] = []
    var heading: (block: Int, agency: Range<Int>?)?
    var index = bodyBlocks.lowerBound
    while index < bodyBlocks.upperBound {
      let block = blocks[index]
      let first = index
      index += 1
      guard !block.isCell, !block.isNote, !block.range.isEmpty, !labelled.contains(first),
        block.number != nil || block.isItem
      else { continue }
      while index < bodyBlocks.upperBound, continues(index), !labelled.contains(index) {
        index += 1
      }
      let unit = first..<index
      let parties = unit.lazy.compactMap { prose.parties(in: self.blocks[$0].tokens) }.first
      let due = unit.flatMap { dueTimes(inSentence: $0, deadlines[$0] ?? []) }
      let above = block.number?.style == .letter || block.isItem ? heading : nil
      if let number = block.number, number.style != .letter, !block.isItem {
        heading = (first, prose.agencyHeading(first))
      }
      let lead = parties?.lead ?? above?.agency
      guard lead != nil || !due.isEmpty else { continue }
      let words = WordSequence(self, tokens(ofBlocks: unit))
      let whole =
        above.map { WordSequence(self, [self.blocks[$0.block].tokens, tokens(ofBlocks: unit)]) }
        ?? words
      result.append(
        AssignedTask(
          criterion: nil, words: words, wordsInContext: whole, content: unit, lead: lead,
          coordinating: parties?.coordinating, due: due, place: lead ?? head(first, 80)))
    }
    return result
  }

  /// Whether a block goes on with the one before it.
  private func continues(_ index: Int) -> Bool {
    let block = blocks[index]
    return block.number == nil && !block.isItem && !block.isCell && !block.isNote
      && !block.range.isEmpty
  }

  /// The deadlines of a sentence; without any, the end of a period or the month that it names.
  private func dueTimes(inSentence block: Int, _ deadlines: [Deadline]) -> [DueTime] {
    let stated = deadlines.compactMap { DueTime($0.date) }
    if !stated.isEmpty { return stated }
    let mine = dates(inBlock: block).map { dates[$0] }
    for (one, two) in zip(mine, mine.dropFirst()) where isPeriod(one, two) {
      if let due = DueTime(two) { return [due] }
    }
    guard mine.isEmpty else { return [] }
    return dueTimes(in: blocks[block].tokens, ofBlock: block)
  }

  /// Tasks that the plan itself lists in a table.
  private func tableTasks() -> [AssignedTask] {
    var result: [AssignedTask] = []
    for table in tables where table.rows.count > 2 {
      guard let content = table.columns.content ?? table.columns.work else { continue }
      for row in table.rows.dropFirst() where content < row.count {
        func cell(_ column: Int?) -> Int? {
          column.flatMap { $0 < row.count && !blocks[row[$0]].range.isEmpty ? row[$0] : nil }
        }
        guard let cell = cell(content) else { continue }
        let lead = (table.columns.lead ?? table.columns.owner).flatMap(cell(_:))
        let due = table.columns.deadline.flatMap(cell(_:)).map {
          dueTimes(in: blocks[$0].tokens, ofBlock: $0)
        }
        guard lead != nil || due?.isEmpty == false else { continue }
        let words = WordSequence(self, blocks[cell].tokens)
        result.append(
          AssignedTask(
            criterion: nil, words: words, wordsInContext: words, content: cell..<cell + 1,
            lead: lead.map { blocks[$0].range }, coordinating: nil, due: due ?? [],
            place: head(cell, 80)))
      }
    }
    return result
  }
}
