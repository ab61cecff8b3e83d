internal import Diagnostics

/// S16: "12 lớp cho 940 người, mỗi lớp 80 người".
struct PerUnitProduct: TextRule {
  static let about = RuleAbout(
    "S16", .warning, vi: "Số lượng nhân với định mức không ra tổng",
    en: "The number times the amount of each is not the total",
    why: say(
      "Câu nêu số nhóm, định mức mỗi nhóm và tổng: nhân lại phải khớp.",
      "The sentence states how many, how much each and the total: it must come out."),
    source: .arithmetic)

  private static let people: WordSet = [
    "cán", "học", "người", "đại", "công", "viên", "hội", "đoàn", "giáo", "lao", "đảng", "lượt",
  ]

  func check(_ text: OfficialText, _ report: inout Report) {
    for each in text.places(of: .each) {
      let block = text.blocks[text.block(ofToken: each)].tokens
      // "mỗi tổ dân phố 02 buổi": the unit, the number, what it counts.
      var number = each + 1
      while number < block.upperBound, number - each < 5, text.tokens[number].isWord { number += 1 }
      guard number > each + 1, number + 1 < block.upperBound, let size = text.amount(at: number),
        size.unit != .percent, size.tokens.upperBound < block.upperBound
      else { continue }
      let unit = each + 1..<number
      let counted = text.tokens[size.tokens.upperBound]
      guard counted.isWord, !text.isWord(number - 1, "nhất"), !text.isWord(number - 1, "quá"),
        !text.isWord(number - 1, "khoảng"), !text.isWord(number - 1, "thiểu"),
        !text.isWord(number - 1, "đa"), !text.tokens[number - 1].is(.tu)
      else { continue }
      var groups: Amount?
      var total: Amount?
      var index = each - 1
      while index > block.lowerBound, each - index < 40 {
        index -= 1
        if text.tokens[index].is(.dot), text.tokens[index + 1].isCapital { break }
        guard text.tokens[index].kind == .number, !text.isOrdinal(index),
          let amount = text.amount(at: index), amount.tokens.upperBound < each
        else { continue }
        let after = amount.tokens.upperBound
        if groups == nil, isUnit(text, after, unit) {
          groups = amount
        } else if total == nil,
          text.tokens[after].hash == counted.hash
            || text.isWord(size.tokens.upperBound, "người")
              && Self.people.contains(text.tokens[after])
        {
          total = amount
        }
      }
      // "mỗi tổ 05 người, tổng số 20 người"
      if total == nil {
        let near = size.tokens.upperBound..<min(size.tokens.upperBound + 8, block.upperBound - 1)
        total =
          near.lazy.compactMap { place -> Amount? in
            guard text.tokens[place].kind == .number,
              text.precedes(place, within: 2, ["tổng số", "tổng cộng"]),
              let amount = text.amount(at: place), amount.tokens.upperBound < block.upperBound,
              text.tokens[amount.tokens.upperBound].hash == counted.hash
            else { return nil }
            return amount
          }.first
      }
      guard let groups, let total,
        case (let product, let overflow) = groups.hundredths
          .multipliedReportingOverflow(by: size.hundredths),
        !overflow, product / 100 != total.hundredths
      else { continue }
      let value = Amount.text(product / 100)
      report.add(
        text, total.range,
        say(
          "\(Amount.text(groups.hundredths)) × \(Amount.text(size.hundredths)) là \(value), văn bản ghi \(Amount.text(total.hundredths))",
          "\(Amount.text(groups.hundredths)) × \(Amount.text(size.hundredths)) is \(value), the text says \(Amount.text(total.hundredths))"
        ),
        hint: say("Kiểm tra lại số liệu", "Check the figures"),
        related: [
          (text, groups.range, say("số nhóm", "how many")),
          (text, size.range, say("mỗi nhóm", "each")),
        ])
    }
  }

  /// Whether the words of a unit stand behind a number.
  private func isUnit(_ text: OfficialText, _ start: Int, _ unit: Range<Int>) -> Bool {
    guard start + unit.count <= text.tokens.count else { return false }
    return unit.allSatisfy {
      text.tokens[$0].hash == text.tokens[start + $0 - unit.lowerBound].hash
    }
  }
}

/// S17: "42/48 đơn …; còn 8 đơn".
struct Remainder: TextRule {
  static let about = RuleAbout(
    "S17", .warning, vi: "Số còn lại không khớp", en: "What is left does not come out",
    why: say(
      "Tổng trừ phần đã làm phải bằng phần còn lại.",
      "The whole less what is done is what is left."),
    source: .arithmetic)

  func check(_ text: OfficialText, _ report: inout Report) {
    for word in text.places(of: .left) {
      let block = text.blocks[text.block(ofToken: word)].tokens
      var number = word + 1
      if number < block.upperBound, text.isWord(number, "lại") { number += 1 }
      guard number < block.upperBound, let left = text.amount(at: number),
        left.tokens.upperBound < block.upperBound
      else { continue }
      let unit = text.tokens[left.tokens.upperBound].hash
      var index = word
      while index > block.lowerBound + 2, word - index < 30 {
        index -= 1
        // a/b unit
        guard text.tokens[index].hash == unit, text.tokens[index].isWord,
          text.tokens[index - 1].kind == .number, text.tokens[index - 2].is(.slash),
          text.tokens[index - 3].kind == .number, index - 3 >= block.lowerBound,
          let part = Int(text.string(text.tokens[index - 3])),
          let whole = Int(text.string(text.tokens[index - 1])), part < 1_000_000, whole < 1_000_000
        else { continue }
        // "01 không đạt; còn 04": what is left is split further.
        let isSplit = (index + 1..<word).contains { place in
          text.amount(at: place).map {
            $0.tokens.upperBound < block.upperBound
              && text.tokens[$0.tokens.upperBound].hash == unit
          } ?? false
        }
        if !isSplit, (whole - part) * 100 != left.hundredths {
          report.add(
            text, left.range,
            say(
              "\(part)/\(whole) thì không còn \(Amount.text(left.hundredths))",
              "Of \(part)/\(whole), \(Amount.text(left.hundredths)) cannot be left"
            ),
            hint: say("Kiểm tra lại số liệu", "Check the figures"),
            related: [(text, text.span(index - 3..<index), say("đã làm", "what is done"))])
        }
        break
      }
    }
    for sentence in text.figureSentences { counted(text, sentence.figures, &report) }
  }

  /// "nhận 40 đơn, đã giải quyết 36 đơn, còn 04 đơn": two amounts before what is left.
  private func counted(
    _ text: OfficialText, _ figures: [FigureSentence.Figure], _ report: inout Report
  ) {
    for (index, figure) in figures.enumerated() where index > 1 && figure.unit != 0 {
      let start = figure.amount.tokens.lowerBound
      guard start > 1,
        text.tokens[start - 1].is(.left)
          || text.isWord(start - 1, "lại") && text.tokens[start - 2].is(.left),
        figure.amount.unit != .percent
      else { continue }
      let before = figures[..<index].filter { $0.amount.unit != .percent }
      let counted = before.filter { $0.unit == figure.unit }
      guard counted.count == 2, before.suffix(2).allSatisfy({ $0.unit == figure.unit }),
        counted.allSatisfy({ !$0.isExplained })
      else { continue }
      let (whole, part) = (counted[0].amount, counted[1].amount)
      let between = text.span(whole.tokens.upperBound..<part.tokens.lowerBound)
      guard whole.hundredths > part.hundredths,
        start - part.tokens.upperBound < 16,
        ["giải quyết", "xử lý", "hoàn thành", "đã "]
          .contains(where: { text.contains($0, in: between) }),
        whole.hundredths - part.hundredths != figure.amount.hundredths
      else { continue }
      let right = Amount.text(whole.hundredths - part.hundredths)
      report.add(
        text, figure.amount.range,
        say(
          "\(Amount.text(whole.hundredths)) trừ \(Amount.text(part.hundredths)) là \(right), văn bản ghi \(Amount.text(figure.amount.hundredths))",
          "\(Amount.text(whole.hundredths)) less \(Amount.text(part.hundredths)) is \(right), the text says \(Amount.text(figure.amount.hundredths))"
        ),
        hint: say("Kiểm tra lại số liệu", "Check the figures"),
        related: [
          (text, whole.range, say("tổng", "the whole")),
          (text, part.range, say("đã làm", "what is done")),
        ])
    }
  }
}

/// S18: "gồm 09 thành viên" above a list of ten.
struct MemberCount: TextRule {
  static let about = RuleAbout(
    "S18", .warning, vi: "Số thành viên không khớp danh sách",
    en: "The number of members is not that of the list",
    why: say(
      "Số thành viên ghi ở đầu phải bằng số người liệt kê bên dưới.",
      "The number that is stated is that of those listed below."),
    source: .arithmetic)

  func check(_ text: OfficialText, _ report: inout Report) {
    for hit in text.hits(.totals) where text.isWord(hit.tokens.upperBound - 1, "gồm") {
      let start = hit.tokens.upperBound
      let block = text.block(ofToken: start - 1)
      guard start < text.blocks[block].tokens.upperBound, text.lastByte(block) == 0x3A,
        let stated = people(text, at: start)
      else { continue }
      var count = 0
      var items = 0
      for index in (block + 1)..<max(block + 1, min(block + 60, text.blocks.count)) {
        let item = text.blocks[index]
        guard item.number?.style == .decimal || item.number?.style == .letter || item.isItem,
          item.number?.style != .article
        else { break }
        guard let listed = members(text, item) else {
          items = 0
          break
        }
        count += listed
        items += 1
      }
      guard items > 1, count != stated.hundredths / 100 else { continue }
      report.add(
        text, stated.range,
        say(
          "Ghi \(Amount.text(stated.hundredths)) người, danh sách có \(count)",
          "\(Amount.text(stated.hundredths)) are stated, \(count) are listed"),
        hint: say("Kiểm tra danh sách", "Check the list"))
    }
  }

  private static let members: WordSet = ["thành", "người", "ông", "đồng", "ủy"]
  private static let beforeNumber: WordSet = ["gồm", "là", "có", "và", ":"]

  private func people(_ text: OfficialText, at index: Int) -> Amount? {
    guard let amount = text.amount(at: index), amount.hundredths % 100 == 0,
      amount.tokens.upperBound < text.tokens.count,
      Self.members.contains(text.tokens[amount.tokens.upperBound])
    else { return nil }
    return amount
  }

  /// How many members an item lists: one person, or the number it states.
  private func members(_ text: OfficialText, _ item: Block) -> Int? {
    let start = item.number?.contentStart ?? item.range.lowerBound
    guard let first = item.tokens.first(where: { Int(text.tokens[$0].start) >= start }) else {
      return nil
    }
    for index in item.tokens where index >= first {
      if let amount = people(text, at: index), index > first,
        Self.beforeNumber.contains(text.tokens[index - 1])
      {
        return amount.hundredths / 100
      }
    }
    let isPerson =
      ["ông", "bà"].contains(text.lower(first))
      || text.isWord(first, "đồng") && first + 1 < item.tokens.upperBound
        && text.isWord(first + 1, "chí")
    guard isPerson, first + 1 < item.tokens.upperBound else { return nil }
    let name = text.isWord(first, "đồng") ? first + 2 : first + 1
    return name < item.tokens.upperBound && text.tokens[name].isCapital ? 1 : nil
  }
}
