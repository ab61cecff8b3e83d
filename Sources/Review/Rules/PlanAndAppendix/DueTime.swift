/// A time by which something is due, as exactly as a text states it: a day, a month, a quarter.
struct DueTime: Sendable {
  /// The first and the last day it may mean, as `yyyymmdd`.
  let days: ClosedRange<Int>
  /// How documents write it in short.
  let text: String
  /// Where it stands in the clean text.
  let range: Range<Int>

  init?(_ date: DateMention) {
    guard let order = date.order else { return nil }
    days = order...order
    text = date.text
    range = date.range
  }

  /// The months of a year, from the first to the last.
  init(_ months: ClosedRange<Int>, of year: Int, text: String, range: Range<Int>) {
    let first = year * 10_000 + months.lowerBound * 100
    days = first...(year * 10_000 + months.upperBound * 100 + 31)
    self.text = text
    self.range = range
  }

  var year: Int { days.lowerBound / 10_000 }

  /// Whether two statements can both be true: a day lies in the month that the other names.
  func agrees(with other: DueTime) -> Bool { days.overlaps(other.days) }
}

extension OfficialText {
  /// The times that some tokens of one block state; of a period, its end.
  func dueTimes(in range: Range<Int>, ofBlock block: Int) -> [DueTime] {
    var result: [DueTime] = []
    var last: DateMention?
    for index in dates(inBlock: block) {
      let date = dates[index]
      guard range.contains(date.tokens.lowerBound), let due = DueTime(date) else { continue }
      // "từ ngày … đến ngày …" is due at its end.
      if let first = last, isPeriod(first, date), !result.isEmpty { result.removeLast() }
      result.append(due)
      last = date
    }
    if !result.isEmpty { return result }
    for index in range where tokens[index].is(.thang) || isWord(index, "quý") {
      guard let due = monthOrQuarter(at: index, range) else { continue }
      if index > range.lowerBound, tokens[index - 1].is(.den), !result.isEmpty {
        result.removeLast()
      }
      result.append(due)
    }
    return result
  }

  /// Whether two dates are the ends of one period.
  func isPeriod(_ one: DateMention, _ two: DateMention) -> Bool {
    let between = one.tokens.upperBound..<max(one.tokens.upperBound, two.tokens.lowerBound)
    return between.count < 3 && one.tokens.lowerBound > 0
      && between.contains { tokens[$0].is(.den) || tokens[$0].is(.hyphen) }
  }

  /// "tháng 4/2026", "quý III năm 2026".
  private func monthOrQuarter(at index: Int, _ range: Range<Int>) -> DueTime? {
    guard index + 1 < range.upperBound else { return nil }
    let isMonth = tokens[index].is(.thang)
    let name = string(tokens[index + 1])
    guard let number = Int(name) ?? NumberingReader.romanValue(Array(name.utf8)[...]),
      (1...(isMonth ? 12 : 4)).contains(number)
    else { return nil }
    var end = index + 2
    var year = profile.year ?? documentYear
    if end + 1 < range.upperBound, tokens[end].is(.slash) || tokens[end].is(.nam),
      tokens[end + 1].range.count == 4, let written = Int(string(tokens[end + 1]))
    {
      year = written
      end += 2
    }
    guard let year, (1990...2100).contains(year) else { return nil }
    let stretch = span(index..<end)
    return isMonth
      ? DueTime(number...number, of: year, text: "tháng \(number)/\(year)", range: stretch)
      : DueTime(
        number * 3 - 2...number * 3, of: year,
        text: "quý \(NumberingReader.roman(number))/\(year)", range: stretch)
  }
}
