internal import Diagnostics

/// D21: "quý II (tháng 7, 8, 9)", "trong quý II, xong trước ngày 30/9".
struct MonthOutsideQuarter: TextRule {
  static let about = RuleAbout(
    "D21", .warning, vi: "Tháng không thuộc quý", en: "A month outside its quarter",
    why: say(
      "Việc làm trong quý nào thì tháng, hạn hoàn thành thuộc quý đó.",
      "What is done in a quarter is due in a month of that quarter."),
    source: .consistency)

  private static let openings: WordSet = ["trong", "gian", "vào", "hiện", ":"]

  func check(_ text: OfficialText, _ report: inout Report) {
    for place in text.places(of: .quarter) {
      let block = text.blocks[text.block(ofToken: place)].tokens
      guard place + 1 < block.upperBound, let quarter = quarter(text, place + 1) else { continue }
      // "báo cáo quý I trước ngày 05/4" is due behind the quarter, and rightly so.
      let isSpan =
        place == block.lowerBound || Self.openings.contains(text.tokens[place - 1])
        || text.tokens[place - 1].is(.openParen)
      var index = place + 2
      var isDone = false
      while index < min(block.upperBound, place + 18) {
        let token = text.tokens[index]
        if token.is(.semicolon) || token.is(.dot) || token.is(.quarter) { break }
        isDone = isDone || text.isWord(index, "xong") || text.isWord(index, "hoàn")
        let isBracketed = token.is(.thang) && text.tokens[index - 1].is(.openParen)
        if isBracketed || isSpan && isDone && (token.is(.thang) || token.is(.ngay)),
          let month = month(text, index, block)
        {
          if month.value < quarter * 3 - 2 || month.value > quarter * 3 {
            report.add(
              text, text.span(place..<month.end),
              say(
                "Tháng \(month.value) không thuộc quý \(text.string(text.tokens[place + 1]))",
                "Month \(month.value) is not in quarter \(text.string(text.tokens[place + 1]))"),
              hint: say("Sửa quý hoặc tháng", "Correct the quarter or the month"))
          }
          break
        }
        index += 1
      }
    }
  }

  private func quarter(_ text: OfficialText, _ index: Int) -> Int? {
    let bytes = text.bytes[text.tokens[index].range]
    let value =
      text.tokens[index].kind == .number
      ? Int(text.string(text.tokens[index])) : NumberingReader.romanValue(bytes)
    return value.flatMap { (1...4).contains($0) ? $0 : nil }
  }

  /// The month that "tháng 7" or "ngày 30/9" names.
  private func month(
    _ text: OfficialText, _ index: Int, _ block: Range<Int>
  ) -> (value: Int, end: Int)? {
    guard index + 1 < block.upperBound else { return nil }
    if text.tokens[index].is(.thang) {
      guard text.tokens[index + 1].kind == .number,
        let value = Int(text.string(text.tokens[index + 1])), (1...12).contains(value)
      else { return nil }
      return (value, index + 2)
    }
    let holder = text.block(ofToken: index)
    guard
      let date = text.dates(inBlock: holder).map({ text.dates[$0] })
        .first(where: { $0.tokens.contains(index) || $0.tokens.lowerBound == index + 1 }),
      let value = date.month, (1...12).contains(value)
    else { return nil }
    return (value, date.tokens.upperBound)
  }
}

/// D22: one piece of work with two deadlines.
struct TwoDeadlines: TextRule {
  static let about = RuleAbout(
    "D22", .warning, vi: "Một việc có hai thời hạn", en: "One piece of work with two deadlines",
    why: say(
      "Cùng một câu giao việc mà ghi hai ngày: người thực hiện không biết hạn nào đúng.",
      "The same order with two days: nobody knows which one holds."),
    source: .consistency)

  /// Deadlines that are compared with each other; a plan has fewer.
  private static let limit = 80
  /// The words that an order must have to be known again.
  private static let length = 7

  private struct Order {
    let words: WordSequence
    let deadline: Deadline
    /// The item with a number that it stands below.
    let owner: Int?
  }

  func check(_ text: OfficialText, _ report: inout Report) {
    var orders: [Order] = []
    for deadline in text.deadlines.prefix(Self.limit)
    where deadline.date.isComplete && !text.blocks[deadline.block].isCell
      && !text.begins(deadline.block, "thời ")
    {
      let words = WordSequence(text, sentence(text, deadline))
      guard words.words.count >= Self.length else { continue }
      let owner = owner(text, deadline.block)
      // Two agencies may well have two days for one kind of work.
      if let other = orders.first(where: { other in
        other.deadline.date.order != deadline.date.order
          && other.deadline.block != deadline.block && other.owner == owner
          && isSame(other.words, words)
      }) {
        report.add(
          text, deadline.date.range,
          say(
            "Việc này ở đây hạn \(deadline.date.text), chỗ khác hạn \(other.deadline.date.text)",
            "Due on \(deadline.date.text) here and on \(other.deadline.date.text) elsewhere"),
          hint: say("Thống nhất thời hạn", "Keep to one deadline"),
          related: [(text, other.deadline.date.range, say("hạn kia", "the other deadline"))])
      }
      orders.append(Order(words: words, deadline: deadline, owner: owner))
    }
  }

  private func owner(_ text: OfficialText, _ block: Int) -> Int? {
    var entry = text.outline.entry(holding: block)
    while let index = entry, text.outline.entries[index].number.style != .decimal,
      let parent = text.outline.entries[index].parent
    {
      entry = parent
    }
    return entry
  }

  /// Whether two orders say the same, numbers included.
  private func isSame(_ one: WordSequence, _ other: WordSequence) -> Bool {
    let (a, b) = (one.words.count, other.words.count)
    guard min(a, b) * 10 >= max(a, b) * 8 else { return false }
    return min(one.containment(in: other), other.containment(in: one)) >= 0.9
  }

  /// The sentence around a deadline, its day left out.
  private func sentence(_ text: OfficialText, _ deadline: Deadline) -> [Range<Int>] {
    let block = text.blocks[deadline.block].tokens
    func ends(_ index: Int) -> Bool {
      text.tokens[index].is(.semicolon)
        || text.tokens[index].is(.dot)
          && (index + 1 >= block.upperBound || text.tokens[index + 1].isSpaced)
    }
    var start = deadline.date.tokens.lowerBound
    while start > block.lowerBound, !ends(start - 1) { start -= 1 }
    var end = deadline.date.tokens.upperBound
    while end < block.upperBound, !ends(end) { end += 1 }
    return [start..<deadline.date.tokens.lowerBound, deadline.date.tokens.upperBound..<end]
  }
}

/// D23: a report that tells of a day after its own.
struct ResultInFuture: TextRule {
  static let about = RuleAbout(
    "D23", .warning, vi: "Báo cáo nêu việc xảy ra sau ngày ký",
    en: "A report tells of a day after its date",
    why: say(
      "Phần kết quả chỉ nói việc đã làm; ngày sau ngày ban hành là sai ngày, sai tháng hoặc sai năm.",
      "Results are what was done; a day after the date of issue is a slip."),
    source: .consistency)

  private static let ahead = [
    "dự kiến", " sẽ ", "kế hoạch", "chuẩn bị", "hiệu lực", "thời hạn", "đến hết", "phấn đấu",
    "trước ngày", "chậm nhất", "đến ngày", "từ ngày", "nhiệm kỳ",
  ]

  func check(_ text: OfficialText, _ report: inout Report) {
    guard text.profile.kind == "Báo cáo", let own = text.profile.issueDate,
      let issue = text.dates[own].order
    else { return }
    for (index, date) in text.dates.enumerated() where index != own {
      let block = text.dateBlocks[index]
      guard let order = date.order, order > issue, date.hasDayWord,
        text.bodyBlocks.contains(block), !text.blocks[block].isCell,
        text.citation(holdingToken: date.tokens.lowerBound) == nil,
        !text.isOrdered(Deadline(date: date, block: block))
      else { continue }
      let near = (date.range.lowerBound - 160..<date.range.upperBound + 120)
        .clamped(to: text.blocks[block].range)
      if Self.ahead.contains(where: { text.contains($0, in: near) }) { continue }
      report.add(
        text, date.range,
        say(
          "Ngày \(date.text) sau ngày ban hành báo cáo (\(text.dates[own].text))",
          "\(date.text) is after the date of the report (\(text.dates[own].text))"),
        hint: say("Kiểm tra lại ngày", "Check the date"))
    }
  }
}
