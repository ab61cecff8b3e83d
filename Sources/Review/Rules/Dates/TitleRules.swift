internal import Diagnostics

/// D17: the words of the title come again with another number: "kiểm tra, giám sát năm 2025".
struct TitleWithAnotherNumber: TextRule {
  static let about = RuleAbout(
    "D17", .warning, vi: "Nhắc lại trích yếu với năm, quý khác",
    en: "The title comes again with another year or quarter",
    why: say(
      "Câu nhắc lại đúng cụm từ của trích yếu mà số khác: còn sót từ văn bản của kỳ trước.",
      "The words of the title with another number were left over from an older document."),
    source: .consistency)

  /// This many words of the title must come again.
  private static let length = 4

  func check(_ text: OfficialText, _ report: inout Report) {
    let title = Array(text.profile.title)
    let subject = text.profile.kind == "Công văn" ? text.subjectBlocks : title
    var numbers: [[UInt32]: Int] = [:]
    for block in subject {
      for index in text.blocks[block].tokens where isNumber(text, index) {
        if let key = words(text, before: index) { numbers[key] = numbers[key] ?? index }
      }
    }
    // "6 tháng đầu năm, phương hướng 6 tháng cuối năm 2026": the year is that of both.
    if let year = numbers.values.max(), text.tokens[year].kind == .number {
      for block in subject {
        for index in text.blocks[block].tokens where text.tokens[index].is(.nam) {
          let next = index + 1
          guard next < text.blocks[block].tokens.upperBound, text.tokens[next].kind != .number,
            let key = words(text, before: next)
          else { continue }
          numbers[key] = numbers[key] ?? year
        }
      }
    }
    guard !numbers.isEmpty else { return }
    let places = (Array(text.numberPlaces) + text.places(of: .quarter).map { $0 + 1 }).sorted()
    for index in places where index < text.tokens.count && isNumber(text, index) {
      guard let key = words(text, before: index), let own = numbers[key], index > own,
        text.tokens[own].hash != text.tokens[index].hash
      else { continue }
      let block = text.block(ofToken: index)
      guard text.bodyBlocks.contains(block), !text.blocks[block].isCell,
        text.citation(holdingToken: index) == nil, names(text, index, block, key.count)
      else { continue }
      report.add(
        text, text.tokens[index].range,
        say(
          "Ở đây ghi “\(text.string(text.tokens[index]))”, trích yếu ghi “\(text.string(text.tokens[own]))”",
          "“\(text.string(text.tokens[index]))” here, “\(text.string(text.tokens[own]))” in the title"
        ),
        hint: say("Sửa cho khớp trích yếu", "Make it agree with the title"),
        related: [(text, text.tokens[own].range, say("trích yếu", "the title"))])
    }
  }

  private func isNumber(_ text: OfficialText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.kind == .number { return token.range.count == 4 }
    return index > 0 && text.tokens[index - 1].is(.quarter)
      && NumberingReader.romanValue(text.bytes[token.range]) != nil
  }

  /// The words right before a number, marks left out.
  private func words(_ text: OfficialText, before index: Int) -> [UInt32]? {
    var key: [UInt32] = []
    var place = index
    while key.count < Self.length, place > 0, index - place < 10 {
      if text.tokens[place].flags.contains(.first) { break }
      place -= 1
      if text.tokens[place].kind != .mark { key.append(text.tokens[place].hash) }
    }
    return key.count == Self.length ? key : nil
  }

  /// Whether the words name the document or its subject, and no other year's.
  private func names(_ text: OfficialText, _ index: Int, _ block: Int, _ count: Int) -> Bool {
    let range = text.blocks[block].tokens
    let before = text.span(max(range.lowerBound, index - 40)..<index)
    let others = ["cùng kỳ", "so với", "năm trước", "tổng kết", "sơ kết"]
    if others.contains(where: { text.contains($0, in: before) }) { return false }
    if text.begins(block, "trên đây là") || text.profile.kind == "Công văn" { return true }
    if text.blocks[block].number?.style == .roman { return true }
    guard let kind = text.profile.kind.map({ Letters.lowercase($0) }) else { return false }
    let openings = ["ban hành \(kind)", "xây dựng \(kind)", "thông qua ", "báo cáo kết quả "]
    if openings.contains(where: { text.contains($0, in: before) }) { return true }
    // "Trong 6 tháng đầu năm 2025, Sở đã …" begins a sentence.
    var start = index
    var words = 0
    while start > range.lowerBound, words <= count {
      if text.tokens[start - 1].is(.dot), text.tokens[start].isCapital { break }
      start -= 1
      if text.tokens[start].kind != .mark { words += 1 }
    }
    return text.profile.kind == "Báo cáo" && words <= count + 1
      && (start == range.lowerBound || text.tokens[start - 1].is(.dot))
      && (words == count || text.isWord(start, "trong"))
  }
}

extension OfficialText {
  /// The subject of a letter: "V/v …" and what goes on with it.
  var subjectBlocks: [Int] {
    guard let first = blocks.indices.prefix(20).first(where: { begins($0, "v/v") }) else {
      return []
    }
    return [first]
  }
}

/// D20: the day or the session on which a resolution was passed is not that of its head.
struct DayOfPassing: TextRule {
  static let about = RuleAbout(
    "D20", .warning, vi: "Ngày, kỳ họp thông qua không khớp phần đầu",
    en: "Day or session of passing is not that of the head",
    why: say(
      "Nghị quyết của Hội đồng mang ngày và kỳ họp thông qua nó.",
      "A council's resolution bears the day and the session that passed it."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    guard text.profile.kind == "Nghị quyết", let kind = text.profile.kindBlock else { return }
    let issue = text.profile.issueDate.map { text.dates[$0] }
    for (index, date) in text.dates.enumerated() {
      guard let order = date.order, let own = issue?.order, order != own,
        text.bodyBlocks.contains(text.dateBlocks[index]),
        text.precedes(date.tokens.lowerBound, within: 3, ["thông qua"]),
        text.headContains(text.dateBlocks[index], "nghị quyết này")
      else { continue }
      report.add(
        text, date.range,
        say(
          "Thông qua ngày \(date.text), phần đầu ghi ngày \(issue?.text ?? "")",
          "Passed on \(date.text), the head says \(issue?.text ?? "")"),
        hint: say("Sửa cho khớp", "Make them agree"))
    }
    sessions(text, from: kind, &report)
  }

  /// "kỳ họp thứ Tư" in the head and "kỳ họp thứ Ba" at the end.
  private func sessions(_ text: OfficialText, from kind: Int, _ report: inout Report) {
    var first: Int?
    for word in text.places(of: .ordinal)
    where word > 1 && word + 1 < text.tokens.count && text.isWord(word - 1, "họp") {
      let block = text.block(ofToken: word)
      guard block > kind, text.citation(holdingToken: word) == nil else { continue }
      guard let own = first else {
        guard block < kind + 6,
          text.tokens[word].isAllCapitals || text.blocks[block].range.count < 90
        else { return }
        first = word + 1
        continue
      }
      guard text.headContains(block, "nghị quyết này"),
        text.tokens[own].hash != text.tokens[word + 1].hash
      else { continue }
      report.add(
        text, text.tokens[word + 1].range,
        say(
          "Phần đầu ghi kỳ họp thứ \(text.lower(own))",
          "The head names session \(text.lower(own))"),
        hint: say("Sửa cho khớp", "Make them agree"),
        related: [(text, text.tokens[own].range, say("phần đầu", "the head"))])
    }
  }
}
