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
