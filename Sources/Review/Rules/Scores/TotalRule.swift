internal import Diagnostics

/// S02: a total with its parts behind "trong đó" or "gồm", in one sentence or in a list below it.
struct TotalAgainstParts: TextRule {
  static let about = RuleAbout(
    "S02", .warning, vi: "Tổng không bằng các phần cộng lại",
    en: "A total is not the sum of its parts",
    why: say(
      "Các phần liệt kê sau “trong đó”, “gồm” phải cộng đúng bằng tổng.",
      "The parts must make the total."),
    source: .arithmetic)

  /// How far before "trong đó" a total may stand, in tokens.
  private static let reach = 48
  /// How far behind it its parts go on.
  private static let length = 240

  func check(_ text: OfficialText, _ report: inout Report) {
    for sentence in text.figureSentences { bracketed(text, sentence.figures, &report) }
    let types = Set(text.hits(.documentTypes).map(\.tokens.lowerBound))
    for hit in text.hits(.totals) {
      let index = hit.tokens.upperBound - 1
      let block = text.block(ofToken: index)
      let range = text.blocks[block].tokens
      let before = totals(text, before: index, range)
      guard
        let (total, parts) = before.lazy.compactMap({ total -> (Amount, [Amount])? in
          let end = min(range.upperBound, index + Self.length)
          guard
            let parts = parts(text, from: index + 1, end, like: total, types)
              ?? labelled(text, from: index + 1, end)
              ?? list(text, below: block, from: index + 1, like: total),
            parts.count > 1
          else { return nil }
          return (total, parts)
        }).first
      else { continue }
      let sum = parts.reduce(0) { $0 &+ $1.hundredths }
      guard sum != total.hundredths, sum > 0,
        !before.contains(where: { $0.hundredths == sum })
      else { continue }
      // Parts that only pick out some of the whole make no sum: stay silent when they are few and small.
      guard sum > total.hundredths || sum / 8 >= total.hundredths / 10 else { continue }
      report.add(
        text, total.range,
        say(
          "Tổng ghi \(Amount.text(total.hundredths)), các phần cộng lại \(Amount.text(sum))",
          "The total says \(Amount.text(total.hundredths)), the parts make \(Amount.text(sum))"),
        hint: say("Kiểm tra lại số liệu", "Check the figures"),
        related: parts.map { (text, $0.range, say("phần", "part")) })
    }
  }

  /// "85 lượt (định kỳ 60 lượt, đột xuất 25 lượt)": the parts in brackets behind their total.
  private func bracketed(
    _ text: OfficialText, _ figures: [FigureSentence.Figure], _ report: inout Report
  ) {
    for (index, figure) in figures.enumerated()
    where !figure.isExplained && figure.unit != 0 && figure.amount.unit != .percent {
      let parts = figures[(index + 1)...].prefix { $0.isExplained }
      guard parts.count > 1, parts.allSatisfy({ $0.unit == figure.unit }),
        let first = parts.first?.amount.tokens.lowerBound,
        let open = (figure.amount.tokens.upperBound..<first).last(where: {
          text.tokens[$0].is(.openParen)
        }),
        open - figure.amount.tokens.upperBound < 5,
        !(figure.amount.tokens.upperBound..<open).contains(where: {
          text.tokens[$0].is(.comma) || text.tokens[$0].is(.semicolon)
        })
      else { continue }
      let sum = parts.reduce(0) { $0 &+ $1.amount.hundredths }
      let total = figure.amount.hundredths
      // Parts may pick out some of the whole: then they are few.
      guard sum != total, sum > total || sum / 8 >= total / 10 else { continue }
      report.add(
        text, figure.amount.range,
        say(
          "Tổng ghi \(Amount.text(total)), các phần cộng lại \(Amount.text(sum))",
          "The total says \(Amount.text(total)), the parts make \(Amount.text(sum))"),
        hint: say("Kiểm tra lại số liệu", "Check the figures"),
        related: parts.map { (text, $0.amount.range, say("phần", "part")) })
    }
  }

  /// The amounts before a phrase that may be its total, the nearest first; what stands in brackets
  /// explains another.
  private func totals(_ text: OfficialText, before index: Int, _ range: Range<Int>) -> [Amount] {
    var result: [Amount] = []
    var depth = 0
    for token in (max(range.lowerBound, index - Self.reach)..<index).reversed() {
      if text.tokens[token].is(.closeParen) { depth += 1 }
      if text.tokens[token].is(.openParen) { depth = max(0, depth - 1) }
      guard depth == 0, text.tokens[token].kind == .number, !text.isOrdinal(token),
        let amount = text.amount(at: token), amount.unit != .percent
      else { continue }
      result.append(amount)
    }
    return result
  }

  /// The words for what an amount counts: "124 xã, phường" counts both.
  private func units(_ text: OfficialText, of total: Amount) -> Set<UInt32> {
    var result: Set<UInt32> = []
    let first = total.tokens.upperBound
    guard first < text.tokens.count, !text.tokens[first].flags.contains(.first) else { return [] }
    result.insert(text.tokens[first].hash)
    for index in first..<min(first + 9, text.tokens.count - 1) {
      if text.tokens[index + 1].flags.contains(.first) || text.tokens[index].kind == .number {
        break
      }
      if text.tokens[index].is(.comma) || text.tokens[index].is(.va), text.tokens[index + 1].isWord
      {
        result.insert(text.tokens[index + 1].hash)
      }
    }
    return result
  }

  /// The amounts of a list up to the end of the sentence, all with a unit of the total.
  private func parts(
    _ text: OfficialText, from start: Int, _ end: Int, like total: Amount, _ types: Set<Int>
  ) -> [Amount]? {
    let units = units(text, of: total)
    // "05 văn bản, trong đó: 02 kế hoạch, 03 công văn".
    let isDocument =
      total.tokens.upperBound < text.tokens.count && text.isWord(total.tokens.upperBound, "văn")
    var result: [Amount] = []
    var index = start
    while index < end {
      if text.tokens[index].is(.dot), index + 1 >= end || text.tokens[index + 1].isCapital { break }
      if text.tokens[index].is(.openParen) {
        while index < end, !text.tokens[index].is(.closeParen) { index += 1 }
        continue
      }
      guard text.tokens[index].kind == .number, !text.isOrdinal(index),
        let amount = text.amount(at: index)
      else {
        index += 1
        continue
      }
      let after = amount.tokens.upperBound
      if amount.unit == .percent, !isBehindSemicolon(text, result, index) { return nil }
      guard amount.unit != .percent, after < text.tokens.count,
        units.contains(text.tokens[after].hash) || isDocument && types.contains(after)
      else {
        if result.isEmpty {
          index = after
          continue
        }
        // "…; nhận 40 đơn": behind the semicolon something else is counted, and no part is left.
        return isBehindSemicolon(text, result, index) && !isCounted(text, after..<end, units)
          ? result : nil
      }
      result.append(amount)
      index = after
    }
    return result.isEmpty ? nil : result
  }

  /// Whether a semicolon stands between the last part and a token.
  private func isBehindSemicolon(_ text: OfficialText, _ parts: [Amount], _ index: Int) -> Bool {
    guard let last = parts.last, last.tokens.upperBound < index else { return false }
    return (last.tokens.upperBound..<index).contains { text.tokens[$0].is(.semicolon) }
  }

  /// Whether something with one of some units is counted in a stretch.
  private func isCounted(
    _ text: OfficialText, _ tokens: Range<Int>, _ units: Set<UInt32>
  ) -> Bool {
    tokens.contains { index in
      text.tokens[index].kind == .number && index + 1 < tokens.upperBound
        && units.contains(text.tokens[index + 1].hash)
    }
  }

  /// The amounts of "kế hoạch 6; công văn 5; báo cáo 2.": each behind its name, without a unit.
  private func labelled(_ text: OfficialText, from start: Int, _ end: Int) -> [Amount]? {
    var result: [Amount] = []
    var index = start
    var hasName = false
    while index < end {
      guard text.tokens[index].kind == .number, !text.isOrdinal(index),
        let amount = text.amount(at: index)
      else {
        hasName = hasName || text.tokens[index].isWord
        index += 1
        continue
      }
      index = amount.tokens.upperBound
      guard hasName, amount.unit == .other else { return nil }
      result.append(amount)
      hasName = false
      if index == end { return result }
      if text.tokens[index].is(.dot) { return result }
      guard text.tokens[index].is(.semicolon) || text.tokens[index].is(.comma) else { return nil }
    }
    return nil
  }

  /// One amount from each item of the list below a block that ends with a colon.
  private func list(
    _ text: OfficialText, below block: Int, from start: Int, like total: Amount
  ) -> [Amount]? {
    let end = text.blocks[block].tokens.upperBound
    guard start + 1 >= end, text.lastByte(block) == 0x3A, block + 1 < text.blocks.count else {
      return nil
    }
    let first = text.blocks[block + 1]
    let units = units(text, of: total)
    var result: [Amount] = []
    var index = block + 1
    while index < text.blocks.count, result.count < 30 {
      let item = text.blocks[index]
      guard item.isItem == first.isItem, item.number?.style == first.number?.style,
        item.isItem || item.number != nil, item.number?.last ?? 0 >= first.number?.last ?? 0
      else { break }
      let amounts = text.amounts(in: index).filter {
        !text.isOrdinal($0.tokens.lowerBound) && $0.tokens.upperBound < text.tokens.count
          && units.contains(text.tokens[$0.tokens.upperBound].hash)
      }
      guard amounts.count == 1 else { return nil }
      result.append(amounts[0])
      index += 1
    }
    return result.count > 1 ? result : nil
  }
}

extension OfficialText {
  /// Words that a number behind them names one of.
  private static let ordinalWords: WordSet = [
    "số", "quý", "khóa", "khoá", "lần", "tiết", "tuần", "lớp", "đợt", "kỳ", "giai", "chí", "bước",
    "biểu", "mẫu",
  ]

  /// Whether a number names something and counts nothing: "năm 2026", "ngày 15", "khóa 12".
  func isOrdinal(_ token: Int) -> Bool {
    guard token > 0, !tokens[token].flags.contains(.first) else { return false }
    let before = tokens[token - 1]
    if before.is(.nam) || before.is(.ngay) || before.is(.thang) || before.is(.dieu)
      || before.is(.khoan) || before.is(.muc) || before.is(.phan) || before.is(.ordinal)
    {
      return true
    }
    if token > 1, before.is(.hyphen) || before.is(.enDash), tokens[token].range.count == 4,
      tokens[token - 2].range.count == 4, tokens[token - 2].kind == .number
    {
      return true
    }
    return Self.ordinalWords.contains(before) && tokens[token].range.count < 5
      && !isCounted(after: token) && !(token > 1 && isWord(token - 2, "định"))
  }

  /// "số 5 hồ sơ" is rare, "số 12/KH" is not: a word after the number counts things only behind
  /// "tổng số".
  private func isCounted(after token: Int) -> Bool {
    token > 1 && isWord(token - 2, "tổng")
  }
}
