internal import Diagnostics
internal import Vietnamese

/// P01: plan and appendix name different agencies for one task.
struct LeadDisagreement: TextSetRule {
  static let about = RuleAbout(
    "P01", .warning, vi: "Kế hoạch và phụ lục giao cho cơ quan khác nhau",
    en: "Plan and appendix name different agencies",
    why: say(
      "Một việc mà hai văn bản giao cho hai nơi: không nơi nào chịu trách nhiệm.",
      "One task given to two agencies by two papers: neither is responsible."),
    source: .consistency)

  func check(_ set: TextSet, _ report: inout Report) {
    guard let pairing = set.pairing else { return }
    for row in pairing.rows {
      guard let index = row.task, let owner = row.owner, let lead = pairing.tasks[index].lead else {
        continue
      }
      let appendix = AgencyList(
        pairing.appendix.bytes[pairing.appendix.blocks[owner].range])
      let plan = AgencyList(pairing.plan.bytes[lead])
      guard plan.namesAgency, appendix.namesAgency else { continue }
      let task = pairing.tasks[index]
      let missing = plan.agencies.filter { one in
        !one.isGroup && !appendix.has(one.key)
          && !(!task.isLabelled && appendix.hasBeginning(of: one.key))
      }
      var extra = appendix.agencies.filter { one in
        !one.isGroup && !plan.has(one.key)
          && !(!task.isLabelled && plan.hasContinuation(of: one.key))
      }
      // A column of all who take part may name those who assist as well.
      if !row.ownerLeads, !task.isLabelled {
        let assisting = task.coordinating.map { AgencyList(pairing.plan.bytes[$0]) }
        extra.removeAll {
          assisting?.has($0.key) == true || assisting?.hasContinuation(of: $0.key) == true
        }
      }
      guard !missing.isEmpty || !extra.isEmpty else { continue }
      report.add(
        pairing.appendix, pairing.appendix.head(owner, 400),
        say(
          "\(pairing.name(row)): phụ lục giao “\(appendix.names)”, kế hoạch giao “\(plan.names)” chủ trì",
          "\(pairing.name(row)): the appendix names “\(appendix.names)”, the plan “\(plan.names)”"),
        hint: missing.isEmpty
          ? say(
            "Phụ lục thêm: \(extra.map(\.name).joined(separator: ", "))",
            "Only in the appendix: \(extra.map(\.name).joined(separator: ", "))")
          : say(
            "Phụ lục thiếu: \(missing.map(\.name).joined(separator: ", "))",
            "Missing in the appendix: \(missing.map(\.name).joined(separator: ", "))"),
        related: [(pairing.plan, lead, say("kế hoạch", "the plan"))])
    }
  }
}

/// P02: plan and appendix give different deadlines for one task.
struct DeadlineDisagreement: TextSetRule {
  static let about = RuleAbout(
    "P02", .warning, vi: "Kế hoạch và phụ lục ghi thời hạn khác nhau",
    en: "Plan and appendix give different deadlines",
    why: say(
      "Một việc chỉ có một hạn.", "One task has one deadline."), source: .consistency)

  func check(_ set: TextSet, _ report: inout Report) {
    guard let pairing = set.pairing else { return }
    let vague = Dictionary(
      grouping: pairing.appendix.hits(.vagueDeadlines).filter {
        pairing.appendix.lower($0.tokens.lowerBound) == "cuối"
      }, by: { pairing.appendix.block(ofToken: $0.tokens.lowerBound) })
    let deadlines = Dictionary(grouping: pairing.appendix.deadlines, by: \.block)
    let year = pairing.appendix.profile.year ?? pairing.plan.profile.year
    for row in pairing.rows {
      guard let index = row.task, let cell = row.deadlineCell,
        let right = pairing.tasks[index].due.first
      else { continue }
      let due = pairing.tasks[index].due
      let stated = (deadlines[cell] ?? []).compactMap { DueTime($0.date) }
      let written =
        stated.isEmpty && row.hasDeadlineColumn
        ? pairing.appendix.dueTimes(in: pairing.appendix.blocks[cell].tokens, ofBlock: cell)
        : stated
      if let first = written.first {
        guard !written.contains(where: { one in due.contains(where: one.agrees) }) else { continue }
        // A deadline of another year is found as such.
        if let year, first.year < year { continue }
        report.add(
          pairing.appendix, first.range,
          say(
            "\(pairing.name(row)): phụ lục ghi \(first.text), kế hoạch ghi \(right.text)",
            "\(pairing.name(row)): \(first.text) in the appendix, \(right.text) in the plan"),
          hint: say("Thống nhất một hạn", "Agree on one"),
          related: [(pairing.plan, right.range, say("kế hoạch", "the plan"))])
      } else if let hit = vague[cell]?.first {
        report.add(
          pairing.appendix, pairing.appendix.span(hit.tokens),
          say(
            "\(pairing.name(row)): phụ lục ghi “cuối năm”, kế hoạch ghi \(right.text)",
            "\(pairing.name(row)): “cuối năm” in the appendix, \(right.text) in the plan"),
          hint: say("Ghi \(right.text)", "Write \(right.text)"),
          related: [(pairing.plan, right.range, say("kế hoạch", "the plan"))])
      } else if pairing.tasks[index].isLabelled || pairing.appendix.blocks[cell].range.isEmpty {
        let place = pairing.appendix.blocks[cell].range.isEmpty ? row.content : cell
        report.add(
          pairing.appendix, pairing.appendix.head(place, 60),
          say(
            "\(pairing.name(row)): phụ lục không ghi hạn, kế hoạch ghi \(right.text)",
            "\(pairing.name(row)): no deadline in the appendix, \(right.text) in the plan"),
          hint: say("Ghi \(right.text)", "Write \(right.text)"), severity: .information,
          related: [(pairing.plan, right.range, say("kế hoạch", "the plan"))])
      }
    }
  }
}

/// P03: a row of the appendix that the plan does not have.
struct RowWithoutTask: TextSetRule {
  static let about = RuleAbout(
    "P03", .warning, vi: "Nội dung của phụ lục không có trong kế hoạch",
    en: "An item of the appendix is not in the plan",
    why: say(
      "Phụ lục phân công đúng những việc kế hoạch nêu.", "The appendix assigns what the plan lists."
    ),
    source: .consistency)

  func check(_ set: TextSet, _ report: inout Report) {
    guard let pairing = set.pairing else { return }
    let paired = pairing.rows.filter { $0.task != nil }.count
    guard paired * 10 >= pairing.rows.count * 7 else { return }
    for row in pairing.rows where row.task == nil {
      report.add(
        pairing.appendix, pairing.appendix.head(row.content),
        hint: say("Thêm vào kế hoạch hoặc bỏ khỏi phụ lục", "Add it to the plan or drop it"))
    }
  }
}

/// P04: an item worded differently in plan and appendix.
struct ItemWording: TextSetRule {
  static let about = RuleAbout(
    "P04", .information, vi: "Cùng một nội dung, kế hoạch và phụ lục viết khác nhau",
    en: "One item, worded differently in plan and appendix",
    why: say(
      "Tên nội dung phải chép đúng từ bộ tiêu chí ở cả hai văn bản.",
      "The item is copied from the criteria in both."), source: .consistency)

  func check(_ set: TextSet, _ report: inout Report) {
    guard let pairing = set.pairing else { return }
    for row in pairing.rows {
      guard let index = row.task, pairing.tasks[index].isLabelled else { continue }
      let (plan, appendix) = (pairing.plan, pairing.appendix)
      let tokens = appendix.blocks[row.content].tokens
      let mine = WordSequence(appendix, tokens)
      let task = pairing.tasks[index]
      let score = mine.containment(in: task.words)
      guard score < 1, score >= 0.75, mine.words.count > 6 else { continue }
      let theirs = plan.tokens(ofBlocks: task.content)
      let known = Set(theirs.map { plan.tokens[$0].hash })
      let odd = tokens.first {
        guard appendix.tokens[$0].kind != .mark, !known.contains(appendix.tokens[$0].hash) else {
          return false
        }
        // A word that differs in a mark alone is a slip of reading as often as one of writing.
        let word = appendix.lower($0)
        let (plain, length) = (PlainLetters.text(word), word.unicodeScalars.count)
        return !theirs.contains {
          plan.letterCount($0) == length && PlainLetters.text(plan.lower($0)) == plain
        }
      }
      guard let word = odd.map({ appendix.lower($0) }) else { continue }
      report.add(
        pairing.appendix, pairing.appendix.head(row.content, 60),
        say(
          "\(pairing.name(row)) viết khác kế hoạch (“\(word)”)",
          "\(pairing.name(row)) is worded otherwise in the plan (“\(word)”)"),
        hint: say("Chép đúng tên nội dung", "Copy the item exactly"),
        related: [
          (
            pairing.plan, pairing.plan.head(task.content.lowerBound, 60),
            say("kế hoạch", "the plan")
          )
        ])
    }
  }
}

/// P05: the appendix says that it belongs to another document.
struct GuideLineDisagreement: TextSetRule {
  static let about = RuleAbout(
    "P05", .warning, vi: "Dòng “Kèm theo” không khớp văn bản chính",
    en: "The line “Kèm theo” does not fit the main document",
    why: say(
      "Số, ký hiệu, ngày ở dòng “Kèm theo” phải là của văn bản chính.",
      "Number and date of the line are those of the main document."),
    source: .decree("I, mục III.1c"))

  func check(_ set: TextSet, _ report: inout Report) {
    let texts = set.texts
    guard texts.count > 1, let appendix = texts.first(where: { $0.profile.isAppendix }),
      let plan = texts.first(where: { !$0.profile.isAppendix && $0.isWholeDocument }),
      let guide = appendix.profile.guideBlock,
      let citation = appendix.citations.first(where: { $0.block == guide })
    else { return }
    if let type = citation.type, let kind = plan.profile.kind, type != kind {
      report.add(
        appendix, citation.range,
        say(
          "Phụ lục kèm theo \(type), văn bản chính là \(kind)",
          "\(type) here, the main document is a \(kind)"),
        hint: say("Sửa tên loại", "Correct the type"))
    }
    if let own = plan.profile.ownCitation.map({ plan.citations[$0] }) {
      if let mine = citation.number, let theirs = own.number,
        mine != theirs || citation.symbol != own.symbol
      {
        report.add(
          appendix, citation.numberRange,
          say(
            "Phụ lục ghi số \(citation.identity), văn bản chính số \(own.identity)",
            "\(citation.identity) here, \(own.identity) there"),
          hint: say("Sửa số", "Correct the number"),
          related: [(plan, own.numberRange, say("văn bản chính", "the main document"))])
      } else if citation.symbol != own.symbol, !own.symbol.isEmpty {
        report.add(
          appendix, citation.numberRange,
          say(
            "Ký hiệu \(citation.symbol) khác văn bản chính (\(own.symbol))",
            "\(citation.symbol) here, \(own.symbol) there"),
          hint: say("Sửa ký hiệu", "Correct the symbol"))
      }
    }
    if let date = citation.date, let index = plan.profile.issueDate {
      let issue = plan.dates[index]
      let differs =
        date.year != nil && issue.year != nil && date.year != issue.year
        || date.month != nil && issue.month != nil && date.month != issue.month
        || date.day != nil && issue.day != nil && date.day != issue.day
      if differs {
        report.add(
          appendix, date.range,
          say(
            "Phụ lục ghi ngày \(date.text), văn bản chính ngày \(issue.text)",
            "\(date.text) here, \(issue.text) there"),
          hint: say("Sửa ngày", "Correct the date"),
          related: [(plan, issue.range, say("văn bản chính", "the main document"))])
      }
    }
  }
}

/// P06: the title of the appendix speaks of another year than the plan.
struct TitleYearDisagreement: TextSetRule {
  static let about = RuleAbout(
    "P06", .warning, vi: "Năm trong tiêu đề phụ lục khác kế hoạch",
    en: "The appendix is for another year than the plan",
    why: say("Kế hoạch và phụ lục cùng một năm.", "Plan and appendix are for one year."),
    source: .consistency)

  func check(_ set: TextSet, _ report: inout Report) {
    let texts = set.texts
    guard texts.count > 1, let appendix = texts.first(where: { $0.profile.isAppendix }),
      let plan = texts.first(where: { !$0.profile.isAppendix && $0.isWholeDocument }),
      let mine = appendix.profile.titleYear, let theirs = plan.profile.titleYear, mine != theirs,
      let block = appendix.profile.title.first
    else { return }
    report.add(
      appendix, appendix.head(block, 200),
      say("Phụ lục năm \(mine), kế hoạch năm \(theirs)", "\(mine) here, \(theirs) in the plan"),
      hint: say("Sửa năm", "Correct the year"))
  }
}

/// P07: the criterion has another title in the appendix.
struct CriterionTitle: TextSetRule {
  static let about = RuleAbout(
    "P07", .warning, vi: "Tên tiêu chí ở kế hoạch và phụ lục khác nhau",
    en: "A criterion with two titles",
    why: say(
      "Tên tiêu chí chép đúng từ bộ tiêu chí.", "Criteria bear the titles of the framework."),
    source: .consistency)

  func check(_ set: TextSet, _ report: inout Report) {
    guard let pairing = set.pairing else { return }
    var titles: [Int: (words: [UInt32], range: Range<Int>)] = [:]
    for entry in pairing.plan.outline.entries {
      guard let criterion = pairing.plan.namedCriterion(entry.block), titles[criterion] == nil
      else { continue }
      titles[criterion] = (title(pairing.plan, entry.block), pairing.plan.head(entry.block))
    }
    for table in pairing.appendix.tables {
      for row in table.rows {
        guard let first = row.first, let criterion = pairing.appendix.namedCriterion(first),
          let theirs = titles[criterion]
        else { continue }
        let mine = title(pairing.appendix, first)
        guard mine != theirs.words, !mine.isEmpty else { continue }
        report.add(
          pairing.appendix, pairing.appendix.head(first),
          say(
            "Tiêu chí \(criterion) có tên khác trong kế hoạch",
            "Criterion \(criterion) has another title in the plan"),
          hint: say("Thống nhất tên tiêu chí", "Use one title"),
          related: [(pairing.plan, theirs.range, say("kế hoạch", "the plan"))])
      }
    }
  }

  /// The words of a title, behind its colon.
  private func title(_ text: OfficialText, _ block: Int) -> [UInt32] {
    let tokens = text.blocks[block].tokens
    guard let colon = tokens.first(where: { text.tokens[$0].is(.colon) }) else { return [] }
    return WordSequence(text, colon + 1..<tokens.upperBound).words
  }
}
