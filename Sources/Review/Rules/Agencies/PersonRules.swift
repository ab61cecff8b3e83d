internal import Diagnostics
internal import Vietnamese

/// A20: one person's name in two spellings.
struct PersonNamedTwoWays: TextRule {
  static let about = RuleAbout(
    "A20", .warning, vi: "Tên một người viết hai cách", en: "One person's name in two spellings",
    why: say(
      "Hai tên chỉ khác dấu thường là một người viết sai dấu.",
      "Two names that differ in a mark alone are usually one, misspelt."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    var names = text.places(of: .mister, .madam, .comrade).compactMap { name(text, after: $0) }
    if let signer = text.profile.signerBlock { names.append(text.blocks[signer].range) }
    guard names.count > 1 else { return }
    var first: [String: Range<Int>] = [:]
    for range in names {
      let lower = String(decoding: text.lowered[range], as: UTF8.self)
      let plain = PlainLetters.text(lower)
      guard let known = first[plain] else {
        first[plain] = range
        continue
      }
      guard !text.lowered[known].elementsEqual(text.lowered[range]) else { continue }
      report.add(
        text, range,
        say(
          "“\(text.string(range))”: chỗ khác viết “\(text.string(known))”",
          "“\(text.string(range))” is “\(text.string(known))” elsewhere"),
        hint: say("Kiểm tra tên", "Check the name"),
        related: [(text, known, say("chỗ khác", "elsewhere"))])
    }
  }

  /// "Ông Nguyễn Văn Bình", "đồng chí Lê Thị Hoa": two to five capitalised words.
  private func name(_ text: OfficialText, after word: Int) -> Range<Int>? {
    var end = word + 1
    while end < text.tokens.count, end - word <= 5, text.tokens[end].isWord,
      text.tokens[end].isCapital,
      !text.tokens[end].isAllCapitals, !text.tokens[end].flags.contains(.first)
    {
      end += 1
    }
    guard end - word > 2, end - word <= 6,
      // "ông Phó Chủ tịch": a title, not a name.
      !["phó", "chủ", "trưởng", "giám", "bí"].contains(text.lower(word + 1))
    else { return nil }
    return text.span(word + 1..<end)
  }
}

/// A24: one term of a council with two numbers: "khóa VI, nhiệm kỳ 2021 - 2026" and "khóa XX".
struct TermWithTwoNumbers: TextRule {
  static let about = RuleAbout(
    "A24", .warning, vi: "Một nhiệm kỳ ghi hai số khóa", en: "One term with two numbers",
    why: say(
      "Mỗi nhiệm kỳ của một cơ quan dân cử chỉ có một số khóa; số khác là chép từ văn bản của nơi khác.",
      "A term of a council has one number; another was copied from a text of another place."),
    source: .consistency)

  private static let bodies = ["hđnd", "hội đồng nhân dân", "quốc hội", "mặt trận", "mttq"]

  private struct Use {
    let number: Range<Int>
    let value: Int
  }

  func check(_ text: OfficialText, _ report: inout Report) {
    var known: [String: Use] = [:]
    for term in text.places(of: .hyphen, .enDash) {
      guard let (number, value) = number(text, before: term), term + 1 < text.tokens.count,
        let body = body(text, before: number)
      else { continue }
      let years = "\(text.string(text.tokens[term - 1])) \(text.string(text.tokens[term + 1]))"
      let use = Use(number: text.span(number - 1..<number + 1), value: value)
      guard let first = known["\(body) \(years)"] else {
        known["\(body) \(years)"] = use
        continue
      }
      guard first.value != value else { continue }
      report.add(
        text, use.number,
        say(
          "Ở đây ghi “\(text.string(use.number))”, chỗ khác ghi “\(text.string(first.number))”",
          "“\(text.string(use.number))” here, “\(text.string(first.number))” elsewhere"),
        hint: say("Kiểm tra số khóa", "Check the number"),
        related: [(text, first.number, say("chỗ khác", "elsewhere"))])
    }
  }

  /// The Roman number of "khóa XVI, nhiệm kỳ 2026 - 2031", by the dash between the years.
  private func number(_ text: OfficialText, before dash: Int) -> (token: Int, value: Int)? {
    guard dash > 5, text.tokens[dash - 1].kind == .number, text.tokens[dash - 1].range.count == 4,
      text.isWord(dash - 2, "kỳ"), text.isWord(dash - 3, "nhiệm")
    else { return nil }
    let place = text.tokens[dash - 4].is(.comma) ? dash - 5 : dash - 4
    guard place > 0, text.isWord(place - 1, "khóa") || text.isWord(place - 1, "khoá"),
      let value = NumberingReader.romanValue(text.bytes[text.tokens[place].range])
    else { return nil }
    return (place, value)
  }

  /// The body right before "khóa", and its level: "hđnd xã".
  private func body(_ text: OfficialText, before number: Int) -> String? {
    let block = text.blocks[text.block(ofToken: number)].tokens
    let start = max(block.lowerBound, number - 7)
    guard start < number - 1 else { return nil }
    let place = text.span(start..<number - 1)
    let words = text.lowerString(place)
    guard let body = Self.bodies.first(where: words.contains) else { return nil }
    return "\(body == "hội đồng nhân dân" ? "hđnd" : body) \(text.level(in: place) ?? "")"
  }
}
