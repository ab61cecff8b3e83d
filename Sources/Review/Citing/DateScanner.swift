/// Finds the dates of a text in its tokens.
struct DateScanner {
  let bytes: [UInt8]
  let tokens: Store<Token>

  /// All dates of a block, in order.
  func scan(_ range: Range<Int>, into dates: inout [DateMention]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      if token.kind == .number || token.is(.ngay) || token.is(.slash) || token.is(.thang) {
        if let date = date(at: index, range) {
          dates.append(date)
          index = date.tokens.upperBound
          continue
        }
      }
      index += 1
    }
  }

  /// A date that begins at a token, the word "ngày" included.
  func date(at start: Int, _ range: Range<Int>) -> DateMention? {
    let hasWord = tokens[start].is(.ngay)
    let first = hasWord ? start + 1 : start
    guard first < range.upperBound else { return nil }
    return short(first, start, hasWord, range) ?? long(first, start, hasWord, range)
  }

  private func number(_ index: Int, _ range: Range<Int>, digits: ClosedRange<Int>) -> Int? {
    guard index < range.upperBound, tokens[index].kind == .number else { return nil }
    let span = tokens[index].range
    guard digits.contains(span.count) else { return nil }
    return span.reduce(0) { $0 * 10 + Int(bytes[$1] - 0x30) }
  }

  private func isMark(_ index: Int, _ range: Range<Int>, _ word: Word) -> Bool {
    index < range.upperBound && tokens[index].is(word)
  }

  /// `02/11/2022`, `/02/2025` after "ngày", `05-3-2025`.
  private func short(
    _ first: Int, _ start: Int, _ hasWord: Bool, _ range: Range<Int>
  ) -> DateMention? {
    var index = first
    let day = number(index, range, digits: 1...2)
    if day != nil {
      // The tail of a longer number or of a symbol is no day.
      if index > range.lowerBound, !tokens[index].isSpaced {
        let before = tokens[index - 1]
        if before.is(.slash) || before.is(.dot) || before.is(.hyphen) || before.is(.comma) {
          return nil
        }
      }
      index += 1
    } else {
      guard hasWord else { return nil }
    }
    guard index < range.upperBound else { return nil }
    let separator: Word
    if tokens[index].is(.slash) {
      separator = .slash
    } else if day != nil, tokens[index].is(.hyphen) || tokens[index].is(.dot) {
      separator = tokens[index].is(.hyphen) ? .hyphen : .dot
    } else {
      return nil
    }
    if separator != .slash, tokens[index].isSpaced { return nil }
    guard let month = number(index + 1, range, digits: 1...2) else { return nil }
    let monthToken = index + 1
    if separator != .slash, tokens[monthToken].isSpaced { return nil }
    guard isMark(index + 2, range, separator), !tokens[index + 2].isSpaced || separator == .slash,
      let year = number(index + 3, range, digits: 2...4), tokens[index + 3].range.count != 3,
      !tokens[index + 3].isSpaced || separator == .slash
    else {
      // "ngày 05/3": a day and a month.
      guard hasWord, separator == .slash, let day, (1...31).contains(day), (1...12).contains(month),
        !isMark(index + 2, range, .hyphen), !isMark(index + 2, range, .slash)
      else { return nil }
      return make(
        day, month, nil, .short, first: first, last: monthToken, start, hasWord, 0,
        dayToken: first, monthToken: monthToken, separator: 0x2F)
    }
    let digits = tokens[index + 3].range.count
    if separator != .slash, digits != 4 || !(1...31).contains(day ?? 0) { return nil }
    if digits == 4, !(1900...2100).contains(year) { return nil }
    if digits == 2, !hasWord { return nil }
    if index + 4 < range.upperBound, tokens[index + 4].is(.slash) || tokens[index + 4].is(.hyphen),
      !tokens[index + 4].isSpaced, index + 5 < range.upperBound, tokens[index + 5].isWord,
      !tokens[index + 5].isSpaced
    {
      return nil
    }
    return make(
      day, month, digits == 2 ? 2000 + year : year, .short, first: first, last: index + 3, start,
      hasWord, digits, dayToken: day == nil ? nil : first, monthToken: monthToken,
      separator: bytes[Int(tokens[index].start)])
  }

  /// `02 tháng 11 năm 2022`, with day, month or year left blank.
  private func long(
    _ first: Int, _ start: Int, _ hasWord: Bool, _ range: Range<Int>
  ) -> DateMention? {
    var index = first
    let day = number(index, range, digits: 1...2)
    let dayToken = day == nil ? nil : index
    if day != nil { index += 1 } else { index = skipBlank(index, range) }
    guard day != nil || hasWord, isMark(index, range, .thang) else { return nil }
    index += 1
    let month = number(index, range, digits: 1...2)
    let monthToken = month == nil ? nil : index
    var last = index - 1
    if month != nil {
      last = index
      index += 1
    } else {
      index = skipBlank(index, range)
    }
    var year: Int?
    var digits = 0
    let named = isMark(index, range, .comma) ? index + 1 : index
    if isMark(named, range, .nam) {
      if let value = number(named + 1, range, digits: 4...4), (1900...2100).contains(value) {
        year = value
        digits = 4
        last = named + 1
      } else if month == nil {
        last = named
      }
    }
    guard month != nil || year != nil else { return nil }
    return make(
      day, month, year, .long, first: first, last: last, start, hasWord, digits,
      dayToken: dayToken, monthToken: monthToken, separator: 0)
  }

  /// Passes over dots that stand for a blank.
  private func skipBlank(_ index: Int, _ range: Range<Int>) -> Int {
    var stop = index
    while stop < range.upperBound,
      tokens[stop].is(.dot) || tokens[stop].is(.ellipsis) || bytes[Int(tokens[stop].start)] == 0x5F
    {
      stop += 1
    }
    return stop
  }

  private func make(
    _ day: Int?, _ month: Int?, _ year: Int?, _ form: DateMention.Form, first: Int, last: Int,
    _ start: Int, _ hasWord: Bool, _ yearDigits: Int, dayToken: Int?, monthToken: Int?,
    separator: UInt8
  ) -> DateMention {
    DateMention(
      day: day, month: month, year: year, form: form,
      dayIsPadded: dayToken.map { tokens[$0].range.count == 2 } ?? true,
      monthIsPadded: monthToken.map { tokens[$0].range.count == 2 } ?? true, hasDayWord: hasWord,
      separator: separator, yearDigits: yearDigits,
      range: Int(tokens[min(first, last)].start)..<Int(tokens[last].end),
      tokens: start..<last + 1)
  }
}
