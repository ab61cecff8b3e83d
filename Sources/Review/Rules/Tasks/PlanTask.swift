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
    guard range.count < 2000, let colon = range.prefix(60).first(where: { bytes[$0] == 0x3A }),
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
    guard headContains(block, "tiêu chí ") else { return nil }
    let words = lowerHead(block)
    guard let range = words.utf8.firstRange(of: "tiêu chí ".utf8) else { return nil }
    let offset = words.utf8.distance(from: words.utf8.startIndex, to: range.lowerBound)
    guard offset < 16 else { return nil }
    let rest = words.utf8[range.upperBound...].prefix(2).prefix { Letters.isDigit($0) }
    return Int(String(decoding: Array(rest), as: UTF8.self))
  }

  /// The columns of a table by what their titles say.
  func columns(of table: Table) -> (
    owner: Int?, work: Int?, content: Int?, lead: Int?, deadline: Int?
  ) {
    guard let header = table.rows.first, header.count > 2 else { return (nil, nil, nil, nil, nil) }
    var owner: Int?
    var work: Int?
    var content: Int?
    var lead: Int?
    var deadline: Int?
    for (column, cell) in header.enumerated() {
      let words = lowerHead(cell)
      if words.contains("chủ trì") {
        lead = lead ?? column
        owner = owner ?? column
      } else if words.hasPrefix("cơ quan") && !words.contains("phối hợp")
        || words.contains("đơn vị thực hiện")
        || words.contains("người phụ trách") || words.contains("bộ phận thực hiện")
        || words.hasPrefix("đơn vị")
          && !words.contains("tính") && !words.contains("phối hợp")
      {
        owner = owner ?? column
      } else if words.contains("thời gian") || words.contains("thời hạn")
        || words.contains("hoàn thành")
      {
        deadline = deadline ?? column
      } else if words.contains("cần thực hiện") || words.contains("công việc") {
        work = work ?? column
      } else if words.contains("nội dung") || words.contains("nhiệm vụ") {
        content = content ?? column
      }
    }
    return (owner, work, content, lead, deadline)
  }

  /// The cells that name who is responsible, header rows and headings inside the table left out.
  func findOwnerCells() -> [OwnerCell] {
    var result: [OwnerCell] = []
    for (index, table) in tables.enumerated() where table.rows.count > 2 {
      guard let owner = columns(of: table).owner, let header = table.rows.first else { continue }
      let title = string(blocks[header[owner]])
      for (row, cells) in table.rows.enumerated().dropFirst() where owner < cells.count {
        let filled = cells.filter { !blocks[$0].range.isEmpty }.count
        guard filled > 1, string(blocks[cells[owner]]) != title else { continue }
        result.append(OwnerCell(table: index, row: row, cell: cells[owner]))
      }
    }
    return result
  }
}

extension Substring.UTF8View {
  func prefix(_ length: Int) -> Substring.UTF8View {
    let end = index(startIndex, offsetBy: length, limitedBy: endIndex) ?? endIndex
    return Substring(self)[startIndex..<end].utf8
  }
}

extension String.UTF8View {
  /// The first place where the bytes of another text stand.
  func firstRange(of other: String.UTF8View) -> Range<Index>? {
    let needle = Array(other)
    guard !needle.isEmpty else { return nil }
    var start = startIndex
    while start < endIndex {
      if self[start...].starts(with: needle) {
        return start..<index(start, offsetBy: needle.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
