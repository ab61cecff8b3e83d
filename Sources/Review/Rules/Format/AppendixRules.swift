internal import Diagnostics

/// F14: an appendix that does not say that it is one.
struct AppendixWordMissing: TextRule {
  static let about = RuleAbout(
    "F14", .error, vi: "Phụ lục thiếu dòng “Phụ lục”", en: "The line “Phụ lục” is missing",
    why: say(
      "Từ “Phụ lục” và số thứ tự (nếu có từ hai phụ lục) trình bày thành một dòng riêng, canh giữa.",
      "“Phụ lục”, with a number if there are several, stands on a line of its own."),
    source: .decree("I, mục III.1b"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard text.profile.isAppendix, text.profile.appendixBlock == nil,
      let guide = text.profile.guideBlock
    else { return }
    let first = text.profile.title.first ?? guide
    report.add(
      text, text.head(first),
      say("Tài liệu kèm theo thiếu dòng “Phụ lục” ở đầu", "The heading “Phụ lục” is missing"),
      hint: say("Thêm dòng “Phụ lục” trên tiêu đề", "Add a line “Phụ lục” above the title"))
  }
}

/// F15: "PHỤ LỤC" in capitals.
struct AppendixInCapitals: TextRule {
  static let about = RuleAbout(
    "F15", .error, vi: "“PHỤ LỤC” viết in hoa", en: "“PHỤ LỤC” in capitals",
    why: say(
      "Từ “Phụ lục” và số thứ tự viết chữ thường, cỡ 14, đứng, đậm.",
      "“Phụ lục” and its number are printed in small letters."),
    source: .decree("I, mục III.1b"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for (index, block) in text.blocks.enumerated() where block.tokens.count >= 2 && !block.isCell {
      let first = block.tokens.lowerBound
      guard text.tokens[first].isAllCapitals, text.tokens[first].is(.phuLuc),
        text.lower(first + 1) == "lục", block.range.count < 40
      else { continue }
      report.add(
        text, text.head(index), hint: say("Viết “Phụ lục”", "Write “Phụ lục”"))
    }
  }
}

/// F16: an appendix with an Arabic number.
struct AppendixNumerals: TextRule {
  static let about = RuleAbout(
    "F16", .error, vi: "Số thứ tự phụ lục phải là chữ số La Mã",
    en: "Appendices are numbered in Roman digits",
    why: say(
      "Văn bản có từ hai phụ lục trở lên thì các phụ lục được đánh số thứ tự bằng chữ số La Mã.",
      "Two appendices or more are numbered in Roman digits."),
    source: .decree("I, mục III.1a"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for block in text.blocks {
      guard let number = block.number, number.style == .appendix, number.isArabic, !block.isCell,
        block.range.count < 60
      else { continue }
      let roman = NumberingReader.roman(number.last)
      report.add(
        text, number.range, hint: say("Viết “Phụ lục \(roman)”", "Write “Phụ lục \(roman)”"))
    }
  }
}

/// F17: an appendix without the line "(Kèm theo …)".
struct AppendixGuideLine: TextRule {
  static let about = RuleAbout(
    "F17", .error, vi: "Phụ lục thiếu dòng “(Kèm theo …)”",
    en: "The line “(Kèm theo …)” is missing",
    why: say(
      "Dưới tiêu đề phụ lục ghi: kèm theo văn bản nào, số, ký hiệu, ngày và tên cơ quan ban hành.",
      "Below its title an appendix says which document it belongs to: number, date, issuer."),
    source: .decree("I, mục III.1c"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for (index, block) in text.blocks.enumerated()
    where !block.isCell && !block.isItem && block.range.count < 40 && !block.tokens.isEmpty {
      let first = block.tokens.lowerBound
      guard text.tokens[first].is(.phuLuc), text.tokens[first].isCapital,
        text.begins(index, "phụ lục"), text.lastByte(index) != 0x2E
      else { continue }
      let near = (index + 1)..<min(text.blocks.count, index + 6)
      if near.contains(where: { text.headContains($0, "kèm theo") }) { continue }
      report.add(
        text, block.range,
        hint: say(
          "Thêm “(Kèm theo Kế hoạch số …/KH-UBND ngày … của …)”",
          "Add “(Kèm theo … số … ngày … của …)”"))
    }
    guard let guide = text.profile.guideBlock, text.profile.isAppendix else { return }
    let words = text.lowerHead(guide)
    guard !words.contains("của") || !words.contains("ngày") else { return }
    report.add(
      text, text.blocks[guide].range,
      say(
        "Dòng “Kèm theo” thiếu ngày hoặc tên cơ quan ban hành",
        "The line “Kèm theo” lacks the date or the issuer"),
      hint: say("Ghi đủ số, ký hiệu, ngày và cơ quan", "State number, date and issuer"))
  }
}

/// F18: an appendix that the main text does not speak of.
struct AppendixNotMentioned: TextSetRule {
  static let about = RuleAbout(
    "F18", .error, vi: "Văn bản chính không nhắc đến phụ lục",
    en: "The main text does not mention its appendix",
    why: say(
      "Trường hợp văn bản có phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về phụ lục đó.",
      "A document with an appendix must point to it."),
    source: .decree("I, mục III.1a"))

  func check(_ set: TextSet, _ report: inout Report) {
    let texts = set.texts
    guard let appendix = texts.first(where: { $0.profile.isAppendix }),
      let plan = texts.first(where: { !$0.profile.isAppendix && $0.isWholeDocument }),
      !plan.blocks.indices.contains(where: { plan.contains($0, "phụ lục") })
    else { return }
    let place = plan.profile.title.first ?? 0
    report.add(
      plan, plan.head(place),
      hint: say("Thêm “(có Phụ lục kèm theo)”", "Add “(có Phụ lục kèm theo)”"),
      related: [(appendix, appendix.head(0), say("phụ lục", "the appendix"))])
  }
}
