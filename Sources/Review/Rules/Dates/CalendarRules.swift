internal import Diagnostics

/// D08: "thứ Năm, ngày 09/01/2026" where that day is a Friday.
struct WeekdayOfDate: TextRule {
  static let about = RuleAbout(
    "D08", .warning, vi: "Thứ trong tuần không khớp ngày",
    en: "The weekday is not that of the date",
    why: say(
      "Thứ và ngày không khớp: người được mời, được giao không biết theo cái nào.",
      "Weekday and date disagree: nobody knows which one holds."),
    source: .other("Lịch Gregorius"))

  private static let names = [
    "Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy",
  ]

  func check(_ text: OfficialText, _ report: inout Report) {
    for (index, date) in text.dates.enumerated() where date.isComplete && date.isPossible {
      let block = text.blocks[text.dateBlocks[index]].tokens
      guard let written = before(text, date, block) ?? after(text, date, block),
        let right = date.weekday, written.day != right
      else { continue }
      report.add(
        text, written.range,
        say(
          "Ngày \(date.text) là \(Self.names[right])",
          "\(date.text) is \(Self.names[right])"),
        hint: say("Sửa thứ hoặc ngày", "Correct the weekday or the date"))
    }
  }

  private typealias Written = (day: Int, range: Range<Int>)

  /// "thứ Năm, ngày 08/01/2026"
  private func before(_ text: OfficialText, _ date: DateMention, _ block: Range<Int>) -> Written? {
    var end = date.tokens.lowerBound
    while end > block.lowerBound,
      text.tokens[end - 1].is(.comma) || text.tokens[end - 1].is(.openParen)
    {
      end -= 1
    }
    guard end - 2 >= block.lowerBound else { return nil }
    return weekday(text, end - 2, block)
  }

  /// "ngày 08/01/2026 (thứ Năm)"
  private func after(_ text: OfficialText, _ date: DateMention, _ block: Range<Int>) -> Written? {
    let start = date.tokens.upperBound
    guard start + 2 < block.upperBound, text.tokens[start].is(.openParen) else { return nil }
    return weekday(text, start + 1, block)
  }

  /// The weekday that two tokens name: 0 for Sunday.
  private func weekday(_ text: OfficialText, _ index: Int, _ block: Range<Int>) -> Written? {
    let range = text.span(index..<index + 2)
    if text.isWord(index, "chủ"), text.tokens[index + 1].is(.sunday) { return (0, range) }
    guard text.tokens[index].is(.ordinal) else { return nil }
    let days = [
      "hai": 1, "ba": 2, "tư": 3, "năm": 4, "sáu": 5, "bảy": 6, "2": 1, "3": 2, "4": 3, "5": 4,
      "6": 5, "7": 6,
    ]
    return days[text.lower(index + 1)].map { ($0, range) }
  }
}

extension DateMention {
  /// The day of the week, 0 for Sunday, of a date that exists.
  var weekday: Int? {
    guard let day, let month, let year, isPossible else { return nil }
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let years = month < 3 ? year - 1 : year
    return (years + years / 4 - years / 100 + years / 400 + shifts[month - 1] + day) % 7
  }
}

/// D12: "gửi Sở trước ngày 20/3 để tổng hợp, báo cáo trước ngày 18/3".
struct OnwardDeadline: TextRule {
  static let about = RuleAbout(
    "D12", .warning, vi: "Hạn gửi lên trước hạn tổng hợp",
    en: "The onward report is due before what it is made of",
    why: say(
      "Nơi tổng hợp phải báo cáo trước khi nhận đủ báo cáo của các đơn vị.",
      "Whoever sums up would have to report before the reports have come in."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    for (one, two) in zip(text.deadlines, text.deadlines.dropFirst()) where one.block == two.block {
      guard let first = one.date.order, let second = two.date.order, second < first else {
        continue
      }
      let between =
        one.date.range.upperBound..<max(one.date.range.upperBound, two.date.range.lowerBound)
      guard between.count < 240, text.contains("để ", in: between),
        ["tổng hợp", "báo cáo", "trình "].contains(where: { text.contains($0, in: between) })
      else { continue }
      report.add(
        text, two.date.range,
        say(
          "Hạn báo cáo lên \(two.date.text) trước hạn nhận báo cáo \(one.date.text)",
          "Due onward on \(two.date.text), before it comes in on \(one.date.text)"),
        hint: say("Kiểm tra hai hạn", "Check both deadlines"),
        related: [(text, one.date.range, say("hạn nhận", "due in"))])
    }
  }
}

/// D14: "đến ngày 15/6/2025" in a report of June 2026.
struct AsOfLastYear: TextRule {
  static let about = RuleAbout(
    "D14", .warning, vi: "Mốc số liệu của năm trước", en: "An as-of date of last year",
    why: say(
      "Số liệu “đến ngày …” lùi đúng một năm so với ngày báo cáo: còn sót từ báo cáo năm trước.",
      "An as-of date that lies a year before the report was left over from the last one."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    guard text.profile.kind == "Báo cáo", let index = text.profile.issueDate,
      let issue = text.dates[index].order
    else { return }
    for (index, date) in text.dates.enumerated() {
      guard let order = date.order, date.tokens.lowerBound > 0,
        text.tokens[date.tokens.lowerBound - 1].is(.den),
        // A year on it lies within the two months before the report.
        order + 10_000 <= issue, order + 10_000 > issue - 200, order % 10_000 != 1231,
        text.citation(holdingToken: date.tokens.lowerBound) == nil
      else { continue }
      let block = text.dateBlocks[index]
      let before = (date.range.lowerBound - 240..<date.range.lowerBound)
        .clamped(to: text.blocks[block].range)
      guard
        !["so với", "cùng kỳ", "từ ngày", "năm trước"].contains(where: {
          text.contains($0, in: before)
        })
      else { continue }
      report.add(
        text, date.range,
        say("Mốc \(date.text) là của năm trước", "\(date.text) lies a year back"),
        hint: say("Sửa năm của mốc số liệu", "Correct the year"))
    }
  }
}

/// D18: an end before its beginning: "khởi công trước ngày 15/8, hoàn thành trước ngày 31/7".
struct EndBeforeStart: TextRule {
  static let about = RuleAbout(
    "D18", .warning, vi: "Hạn hoàn thành trước ngày bắt đầu", en: "Finished before it begins",
    why: say("Việc phải bắt đầu rồi mới xong.", "What is to be finished must begin first."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    for index in text.dates.indices.dropLast()
    where text.dateBlocks[index] == text.dateBlocks[index + 1] {
      let (one, two) = (text.dates[index], text.dates[index + 1])
      guard let from = one.order, let to = two.order, to < from,
        text.precedes(
          one.tokens.lowerBound, within: 5, ["khởi công", "bắt đầu", "phát động", "khai mạc"]),
        text.precedes(
          two.tokens.lowerBound, within: 5,
          ["hoàn thành", "kết thúc", "bế mạc", "tổng kết", "nghiệm thu"])
      else { continue }
      report.add(
        text, two.range, hint: say("Kiểm tra hai ngày", "Check both dates"),
        related: [(text, one.range, say("bắt đầu", "it begins"))])
    }
  }
}

/// D19: the steps of a procedure with deadlines that go back in time.
struct StepsOutOfOrder: TextRule {
  static let about = RuleAbout(
    "D19", .warning, vi: "Hạn của các bước không theo thứ tự",
    en: "The steps of a procedure are due out of order",
    why: say("Bước sau có hạn trước bước trước.", "A later step is due before an earlier one."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    let words = ["trình tự", "các bước", "quy trình", "lộ trình"]
    var last: [Int: Deadline] = [:]
    for deadline in text.deadlines {
      guard let entry = text.outline.entry(holding: deadline.block),
        text.outline.entries[entry].block == deadline.block,
        let parent = text.outline.entries[entry].parent,
        words.contains(where: { text.headContains(text.outline.entries[parent].block, $0) }),
        let order = deadline.date.order
      else { continue }
      if let before = last[parent], let earlier = before.date.order, order < earlier,
        before.block != deadline.block
      {
        report.add(
          text, deadline.date.range,
          say(
            "Bước này hạn \(deadline.date.text), bước trước hạn \(before.date.text)",
            "Due on \(deadline.date.text), the step before on \(before.date.text)"),
          hint: say("Kiểm tra hai hạn", "Check both deadlines"),
          related: [(text, before.date.range, say("bước trước", "the step before"))])
      }
      last[parent] = deadline
    }
  }
}
