/// A task of a plan with the lines "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện".
struct PlanTask: Sendable {
  /// The criterion that it belongs to, if the plan follows criteria.
  var criterion: Int?
  /// The heading above it.
  var heading: Int?
  /// The blocks that say what is to be done.
  var content: Range<Int>
  /// What stands after the label, each with its block.
  var lead: Range<Int>?
  var coordinating: Range<Int>?
  var timing: Range<Int>?
  var firstLabel: Int
  var lastLabel: Int
}

/// A cell of a table that names who is responsible.
struct OwnerCell: Sendable {
  var table: Int
  var row: Int
  var cell: Int
}

extension OfficialText {
  private enum Label { case lead, coordinating, timing }

  private func label(_ block: Int) -> Label? {
    let range = blocks[block].range
    // "cơ quan", "chủ trì", "đơn vị", "bộ phận", "phối hợp", "thời gian", "tiến độ"
    guard range.count > 8, range.count < 2000 else { return nil }
    switch lowered[range.lowerBound] {
    case 0x62, 0x63, 0x70, 0x74, 0xC4: break
    default: return nil
    }
    guard let colon = range.prefix(60).first(where: { bytes[$0] == 0x3A }),
      !value(block).isEmpty
    else { return nil }
    let head = range.lowerBound..<colon
    func isHead(_ words: String) -> Bool { begins(block, words) && head.count == words.utf8.count }
    if begins(block, "cơ quan") && contains("chủ trì", in: head) || begins(block, "đơn vị chủ trì")
      || begins(block, "chủ trì") || begins(block, "bộ phận chủ trì")
      || isHead("cơ quan thực hiện") || isHead("đơn vị thực hiện")
    {
      return .lead
    }
    if begins(block, "cơ quan phối hợp") || begins(block, "đơn vị phối hợp") || isHead("phối hợp") {
      return .coordinating
    }
    if begins(block, "thời gian") || begins(block, "thời hạn") || begins(block, "tiến độ") {
      return .timing
    }
    return nil
  }

  /// The value after the colon of a labelled line.
  private func value(_ block: Int) -> Range<Int> {
    let range = blocks[block].range
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] != 0x3A { index += 1 }
    index = min(range.upperBound, index + 1)
    while index < range.upperBound, bytes[index] == 0x20 { index += 1 }
    return index..<range.upperBound
  }

  /// The tasks of a plan that gives them in labelled lines.
  func findPlanTasks() -> [PlanTask] {
    var tasks: [PlanTask] = []
    var current: PlanTask?
    var contentStart = bodyBlocks.lowerBound
    var criterion: Int?
    var heading: Int?
    for index in bodyBlocks {
      guard !blocks[index].isCell, !blocks[index].isNote else { continue }
      if let label = label(index) {
        let starts = label == .lead && current?.lead != nil || current == nil
        if starts {
          if let task = current { tasks.append(task) }
          current = PlanTask(
            criterion: criterion, heading: heading, content: contentStart..<index,
            firstLabel: index,
            lastLabel: index)
        }
        switch label {
        case .lead: current?.lead = value(index)
        case .coordinating: current?.coordinating = value(index)
        case .timing: current?.timing = value(index)
        }
        current?.lastLabel = index
        continue
      }
      if let task = current {
        tasks.append(task)
        current = nil
        contentStart = index
      }
      if let number = blocks[index].number, number.style != .parenthesis, number.style != .letter {
        contentStart = index
        heading = index
        if number.style == .roman { criterion = nil }
        if let named = namedCriterion(index) { criterion = named }
      }
    }
    if let task = current { tasks.append(task) }
    return tasks
  }

  /// The criterion that a heading names: "2.4. Tiêu chí 4: …".
  func namedCriterion(_ block: Int) -> Int? {
    guard let number = blocks[block].number else { return nil }
    if number.style == .criterion { return number.last }
    // The word stands right behind the number: "2.4. Tiêu chí 4".
    let needle: StaticString = "tiêu chí "
    let range = blocks[block].range
    guard
      let start = firstPlace(of: needle, in: range.prefix(16 + needle.utf8CodeUnitCount)),
      case let digits = InlineMarkup.digits(
        bytes, start + needle.utf8CodeUnitCount, range.upperBound),
      digits.end > start + needle.utf8CodeUnitCount
    else { return nil }
    return digits.value
  }

  /// The cells that name who is responsible, header rows and headings inside the table left out.
  func findOwnerCells() -> [OwnerCell] {
    var result: [OwnerCell] = []
    for (index, table) in tables.enumerated() where table.rows.count > 2 {
      guard let owner = table.columns.owner, let header = table.rows.first else { continue }
      for (row, cells) in table.rows.enumerated().dropFirst() where owner < cells.count {
        let filled = cells.reduce(0) { blocks[$1].range.isEmpty ? $0 : $0 + 1 }
        guard filled > 1, !isSame(cells[owner], header[owner]) else { continue }
        // "I | CẢI CÁCH THỂ CHẾ": a heading inside the table.
        if filled == 2, NumberingReader.romanValue(bytes[blocks[cells[0]].range]) != nil {
          continue
        }
        result.append(OwnerCell(table: index, row: row, cell: cells[owner]))
      }
    }
    return result
  }
}
