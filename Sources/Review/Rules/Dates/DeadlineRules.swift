internal import Diagnostics

/// D01: a deadline of another year.
struct DeadlineOfAnotherYear: TextRule {
  static let about = RuleAbout(
    "D01", .warning, vi: "Thời hạn thuộc năm khác", en: "A deadline of another year",
    why: say(
      "Thời hạn còn sót từ văn bản của năm trước: người thực hiện không biết hạn thật.",
      "A deadline left over from an older document: nobody can know the real one."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    let deadlines = text.deadlines.filter(text.isOrdered)
    guard !deadlines.isEmpty else { return }
    let years = deadlines.compactMap(\.date.year)
    guard let year = text.profile.year ?? text.documentYear ?? majority(years) else { return }
    // Most deadlines of a plan for several years lie outside its year of issue.
    let usual = majority(years) ?? year
    // In one line of a table the same day may stand twice: in the work and in the column for it.
    var said: Set<[Int]> = []
    for deadline in deadlines {
      let line = text.source.lineIndex(of: text.clean.source(of: deadline.date.range.lowerBound))
      if text.blocks[deadline.block].isCell,
        !said.insert([line, deadline.date.order ?? 0]).inserted
      {
        continue
      }
      guard let written = deadline.date.year, written != year, written != usual || written < year
      else { continue }
      if written < year - 1 || written < year && text.documentYear ?? year >= year
        || written > year + 1 && usual == year
      {
        let example = deadlines.first { $0.date.year == usual }
        report.add(
          text, deadline.date.range,
          say(
            "Thời hạn \(deadline.date.text) thuộc năm \(written), văn bản của năm \(year)",
            "The deadline \(deadline.date.text) lies in \(written), the document is for \(year)"),
          hint: example.map {
            say("Có phải \($0.date.text) như các chỗ khác?", "Is it \($0.date.text), as elsewhere?")
          } ?? say("Sửa năm của thời hạn", "Correct the year"))
      }
    }
  }

  private func majority(_ years: [Int]) -> Int? {
    let counts = Dictionary(grouping: years) { $0 }.mapValues(\.count)
    guard let best = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), best.value > 1,
      best.value * 2 > years.count
    else { return nil }
    return best.key
  }
}

/// D02: a deadline before the document itself.
struct DeadlineBeforeIssue: TextRule {
  static let about = RuleAbout(
    "D02", .warning, vi: "Thời hạn trước ngày ban hành văn bản",
    en: "A deadline before the date of issue",
    why: say(
      "Không ai làm kịp một việc có hạn trước khi văn bản được ký.",
      "Nobody can meet a deadline that lies before the signature."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    guard text.profile.kind != nil, let index = text.profile.issueDate else { return }
    let issue = text.dates[index]
    guard let year = issue.year, let month = issue.month else { return }
    let own = year * 10_000 + month * 100 + (issue.day ?? 0)
    for deadline in text.deadlines where text.isOrdered(deadline) {
      guard let order = deadline.date.order, order < own, order / 10_000 == year else { continue }
      if issue.day == nil, order / 100 == own / 100 { continue }
      report.add(
        text, deadline.date.range,
        say(
          "Thời hạn \(deadline.date.text) trước ngày ban hành",
          "The deadline \(deadline.date.text) lies before the date of issue"),
        hint: say("Sửa thời hạn", "Correct the deadline"))
    }
  }
}

/// D03: "chậm nhất (chậm nhất trước ngày …)".
struct DoubledDeadline: TextRule {
  static let about = RuleAbout(
    "D03", .warning, vi: "“chậm nhất” lặp hai lần", en: "“chậm nhất” stands twice",
    why: say("Cụm từ chép hai lần khi sửa văn bản.", "The phrase was copied twice."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    let hits = text.hits(.deadlineWords)
    for (one, two) in zip(hits, hits.dropFirst()) {
      let gap = two.tokens.lowerBound - one.tokens.upperBound
      guard (0...1).contains(gap), text.tokens[one.tokens.lowerBound].is(.cham),
        text.tokens[two.tokens.lowerBound].is(.cham)
      else { continue }
      if gap == 1, !text.tokens[one.tokens.upperBound].is(.openParen) { continue }
      report.add(
        text, text.span(one.tokens.lowerBound..<two.tokens.upperBound),
        hint: say("Bỏ một lần “chậm nhất”", "Remove one “chậm nhất”"))
    }
  }
}

/// D04: "chậm nhất trước ngày".
struct LatestBefore: TextRule {
  static let about = RuleAbout(
    "D04", .information, vi: "“chậm nhất trước ngày” nói hai lần một ý",
    en: "“chậm nhất trước ngày” says one thing twice",
    why: say(
      "“Chậm nhất ngày 01/11” gồm cả ngày 01; “trước ngày 01/11” thì không. Chọn một cách để rõ hạn.",
      "“Chậm nhất ngày” includes the day, “trước ngày” does not: choose one."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    let ranges = text.hits(.deadlineWords).filter { hit in
      hit.tokens.count == 4 && text.tokens[hit.tokens.lowerBound].is(.cham)
        && text.tokens[hit.tokens.lowerBound + 2].is(.truoc)
    }
    report.addOnce(
      text, ranges.map { text.span($0.tokens) },
      hint: say("Viết “trước ngày …” hoặc “chậm nhất ngày …”", "Write one or the other"))
  }
}

/// D06: a date that no calendar has.
struct ImpossibleDate: TextRule {
  static let about = RuleAbout(
    "D06", .warning, vi: "Ngày tháng không có thật", en: "A date that does not exist",
    why: say("Ngày này không có trong lịch.", "No calendar has this day."),
    source: .other("Lịch Gregorius"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for date in text.dates where !date.isPossible {
      if date.form == .short, date.year == nil { continue }
      report.add(
        text, date.range,
        say("Không có ngày \(date.text)", "There is no \(date.text)"),
        hint: say("Sửa ngày hoặc tháng", "Correct day or month"))
    }
  }
}

/// D09: the year of the title and the year of issue do not fit.
struct TitleYear: TextRule {
  static let about = RuleAbout(
    "D09", .warning, vi: "Năm trong trích yếu không khớp năm ban hành",
    en: "The year of the title does not fit the date of issue",
    why: say(
      "Kế hoạch năm thường ban hành trong năm đó hoặc cuối năm trước; năm khác là còn sót từ văn bản cũ.",
      "A plan for a year is issued in it or late in the year before."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let title = text.profile.titleYear, let index = text.profile.issueDate,
      let issue = text.dates[index].year, let kind = text.profile.kind, title != issue
    else { return }
    switch kind {
    case "Kế hoạch", "Chương trình":
      if title == issue + 1 { return }
      if title < issue, !text.profile.title.contains(where: { text.contains($0, "năm \(title)") }) {
        return
      }
    case "Báo cáo":
      if (issue - 2...issue + 1).contains(title) { return }
    default: return
    }
    report.add(
      text, text.dates[index].range,
      say(
        "Trích yếu ghi năm \(title), ngày ban hành năm \(issue)",
        "The title says \(title), the date of issue \(issue)"),
      hint: say("Sửa năm cho khớp", "Make the years agree"))
  }
}

/// D10: the closing words speak of another year than the title.
struct ClosingYear: TextRule {
  static let about = RuleAbout(
    "D10", .warning, vi: "Câu kết nhắc văn bản với năm khác trích yếu",
    en: "The closing words name another year than the title",
    why: say(
      "Mở đầu, trích yếu và câu kết phải nói cùng một năm.",
      "Opening, title and closing words speak of one year."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let year = text.profile.titleYear, let kind = text.profile.kind?.lowercased() else {
      return
    }
    let closing = "trên đây là \(kind)"
    let opening = "ban hành \(kind)"
    for index in text.bodyBlocks {
      let isClosing = text.begins(index, closing)
      let isOpening =
        index < text.bodyBlocks.lowerBound + 6
        && (text.headContains(index, opening)
          || kind == "báo cáo" && text.headContains(index, "báo cáo kết quả"))
      guard isClosing || isOpening else { continue }
      let tokens = text.blocks[index].tokens
      if let month = otherMonths(text, tokens) {
        report.add(
          text, month,
          say(
            "Ở đây ghi “\(text.string(month))”, trích yếu ghi kỳ khác",
            "“\(text.string(month))” here, another period in the title"),
          hint: say("Sửa cho khớp trích yếu", "Make it agree with the title"))
      }
      var years: [(Int, Int)] = []
      for token in tokens where text.tokens[token].is(.nam) && token + 1 < tokens.upperBound {
        guard let value = Int(text.string(text.tokens[token + 1])), (1990...2100).contains(value),
          text.citation(holdingToken: token) == nil
        else { continue }
        years.append((value, token + 1))
      }
      guard !years.isEmpty, !years.contains(where: { $0.0 == year }), let first = years.first else {
        continue
      }
      report.add(
        text, text.tokens[first.1].range,
        say(
          "Ở đây ghi năm \(first.0), trích yếu ghi năm \(year)",
          "\(first.0) here, \(year) in the title"),
        hint: say("Sửa thành năm \(year)", "Write \(year)"))
    }
  }
}

extension ClosingYear {
  /// "9 tháng" where the title says "6 tháng".
  private func otherMonths(_ text: OfficialText, _ tokens: Range<Int>) -> Range<Int>? {
    let title = Set(
      text.profile.title.flatMap { months(text, text.blocks[$0].tokens).map(\.number) })
    guard !title.isEmpty else { return nil }
    let here = months(text, tokens).filter { text.citation(holdingToken: $0.token) == nil }
    guard !here.isEmpty, !here.contains(where: { title.contains($0.number) }) else { return nil }
    return here.first.map { text.span($0.token..<$0.token + 2) }
  }

  /// The periods of months that some tokens name: "6 tháng đầu năm", "9 tháng".
  private func months(_ text: OfficialText, _ tokens: Range<Int>) -> [(token: Int, number: Int)] {
    tokens.dropLast().compactMap { index in
      guard text.tokens[index].kind == .number, text.tokens[index + 1].is(.thang),
        index == tokens.lowerBound || !text.tokens[index - 1].is(.ngay),
        let number = Int(text.string(text.tokens[index])), [3, 6, 9].contains(number)
      else { return nil }
      return (index, number)
    }
  }
}

/// D11: dates with different marks.
struct DateMarks: TextRule {
  static let about = RuleAbout(
    "D11", .information, vi: "Ngày tháng viết bằng nhiều loại dấu",
    en: "Dates with different marks",
    why: say("Trong văn bản hành chính ngày viết “01/11/2025”.", "Dates are written “01/11/2025”."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    let odd = text.dates.filter { $0.form == .short && $0.separator != 0x2F && $0.isComplete }
    report.addOnce(
      text, odd.map(\.range), hint: say("Viết bằng dấu “/”", "Use slashes"))
  }
}

/// D13: a year of two digits.
struct ShortYear: TextRule {
  static let about = RuleAbout(
    "D13", .warning, vi: "Năm viết hai chữ số", en: "A year of two digits",
    why: say("Năm viết đủ bốn chữ số.", "Years are written with four digits."), source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    for date in text.dates where date.yearDigits == 2 {
      report.add(
        text, date.range,
        hint: say("Viết \(date.text)", "Write \(date.text)"))
    }
  }
}

/// D15: a period that ends before it begins.
struct ReversedPeriod: TextRule {
  static let about = RuleAbout(
    "D15", .warning, vi: "Khoảng thời gian kết thúc trước khi bắt đầu",
    en: "A period that ends before it begins",
    why: say("Ngày cuối phải sau ngày đầu.", "The end comes after the beginning."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    for (one, two) in zip(text.dates, text.dates.dropFirst()) {
      guard let from = one.order, let to = two.order, to < from,
        (0...2).contains(two.tokens.lowerBound - one.tokens.upperBound),
        one.tokens.lowerBound > 0
      else { continue }
      let before = text.tokens[one.tokens.lowerBound - 1]
      let between = text.tokens[one.tokens.upperBound..<two.tokens.lowerBound]
      guard before.is(.tu), between.contains(where: { $0.is(.den) }) else { continue }
      report.add(text, two.range, hint: say("Kiểm tra hai ngày", "Check both dates"))
    }
    for word in text.places(of: .doan) where word + 3 < text.tokens.count {
      let index = word + 1
      guard text.tokens[index].range.count == 4, text.tokens[index + 1].is(.hyphen),
        text.tokens[index + 2].range.count == 4,
        let from = Int(text.string(text.tokens[index])),
        let to = Int(text.string(text.tokens[index + 2])),
        to < from, to > 1900
      else { continue }
      report.add(
        text, text.span(index..<index + 3), hint: say("Kiểm tra hai năm", "Check both years"))
    }
  }
}

/// D16: the half-year report due after the year's report.
struct ReportDeadlines: TextRule {
  static let about = RuleAbout(
    "D16", .warning, vi: "Hạn báo cáo 6 tháng sau hạn báo cáo năm",
    en: "The half-year report is due after the year's",
    why: say(
      "Báo cáo 6 tháng phải đến trước báo cáo năm.", "The half-year report comes before the year's."
    ),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    var last = -1
    for word in text.places(of: .thang) where word > 0 {
      let index = text.block(ofToken: word)
      let number = text.tokens[word - 1]
      guard index > last, text.bodyBlocks.contains(index), number.kind == .number,
        text.bytes[Int(number.end) - 1] == 0x36, number.range.count < 3
      else { continue }
      last = index
      let dates = text.dates(inBlock: index).map { text.dates[$0] }.filter { $0.day != nil }
      guard dates.count == 2, let half = dates[0].month, let whole = dates[1].month else {
        continue
      }
      guard dates[0].year == dates[1].year, half > whole,
        text.contains(index, "năm (trước") || text.contains(index, "năm trước ngày")
      else { continue }
      report.add(text, dates[0].range, hint: say("Kiểm tra hai hạn", "Check both deadlines"))
    }
  }
}

/// D05: a deadline that says no day where others do.
struct VagueDeadline: TextRule {
  static let about = RuleAbout(
    "D05", .information, vi: "Thời hạn không rõ ngày", en: "A deadline without a day",
    why: say(
      "Các việc khác có hạn ghi ngày; việc này chỉ ghi “cuối năm”. Ghi ngày để đôn đốc được.",
      "The other tasks have a day; this one says “at the end of the year”."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    guard !text.tables.isEmpty else { return }
    let dated = Set(text.deadlines.map(\.block))
    guard dated.filter({ text.blocks[$0].isCell }).count >= 3 else { return }
    var lines: Set<Int> = []
    for hit in text.hits(.vagueDeadlines) {
      let block = text.block(ofToken: hit.tokens.lowerBound)
      guard text.blocks[block].isCell, !dated.contains(block),
        text.isWord(hit.tokens.lowerBound, "cuối"),
        lines.insert(
          text.source.lineIndex(of: text.clean.source(of: text.blocks[block].range.lowerBound))
        )
        .inserted
      else { continue }
      report.add(
        text, text.span(hit.tokens), hint: say("Ghi ngày cụ thể", "State a day"))
    }
  }
}

/// D07: "trong năm 2023" among the tasks of a plan for 2025.
struct TaskOfAnotherYear: TextRule {
  static let about = RuleAbout(
    "D07", .warning, vi: "Nhiệm vụ ghi năm cũ", en: "A task of an older year",
    why: say(
      "Thời gian thực hiện ghi năm trước: sót từ văn bản cũ.",
      "The time of a task lies in an older year."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    guard text.profile.looksAhead, let year = text.profile.year ?? text.documentYear else { return }
    let due = Set(text.deadlines.map(\.date.order))
    for task in text.planTasks {
      guard let timing = task.timing else { continue }
      for block in task.firstLabel...task.lastLabel
      where text.blocks[block].range.upperBound == timing.upperBound {
        years(text, block, timing, before: year, due, &report)
      }
    }
    for table in text.tables where table.rows.count > 2 {
      guard let column = table.columns.deadline else { continue }
      for row in table.rows.dropFirst() where column < row.count {
        years(text, row[column], text.blocks[row[column]].range, before: year, due, &report)
      }
    }
  }

  /// Reports the years of a stretch that lie before the document's.
  private func years(
    _ text: OfficialText, _ block: Int, _ range: Range<Int>, before year: Int, _ due: Set<Int?>,
    _ report: inout Report
  ) {
    for index in text.blocks[block].tokens where text.tokens[index].kind == .number {
      let token = text.tokens[index]
      guard token.range.count == 4, range.contains(Int(token.start)),
        let written = Int(text.string(token)), (2000..<year).contains(written)
      else { continue }
      // A whole date is looked at as a deadline; the first year of a period may lie back.
      let isDue = text.dates(inBlock: block).contains {
        due.contains(text.dates[$0].order)
          && text.dates[$0].range.contains(Int(token.start))
      }
      if isDue { continue }
      if index + 1 < text.tokens.count,
        text.tokens[index + 1].is(.hyphen) || text.tokens[index + 1].is(.enDash)
          || text.tokens[index + 1].is(.den)
      {
        continue
      }
      if text.citation(holdingToken: index) != nil { continue }
      report.add(
        text, token.range,
        say(
          "Thời gian thực hiện ghi năm \(written), văn bản của năm \(year)",
          "\(written) in a document for \(year)"),
        hint: say("Sửa năm", "Correct the year"))
    }
  }
}
