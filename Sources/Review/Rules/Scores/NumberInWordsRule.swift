internal import Diagnostics
internal import Vietnamese

/// S12: a number in figures and another in words behind it.
struct NumberInWords: TextRule {
  static let about = RuleAbout(
    "S12", .warning, vi: "Số và chữ không khớp", en: "Figures and words do not agree",
    why: say(
      "Số ghi bằng chữ trong ngoặc phải đúng với số.", "The words say what the figures say."),
    source: .consistency)

  /// Words that numbers are made of, each in the form that is compared.
  private static let forms: [String: String] = {
    var forms: [String: String] = [:]
    for word in [
      "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mươi",
      "mốt", "lăm", "trăm", "nghìn", "triệu", "tỷ", "linh",
    ] {
      forms[word] = word
    }
    for (word, form) in [
      ("tư", "bốn"), ("bẩy", "bảy"), ("ngàn", "nghìn"), ("lẻ", "linh"), ("nhăm", "lăm"),
      ("tỉ", "tỷ"),
    ] {
      forms[word] = form
    }
    return forms
  }()

  private static let longest = 24

  private static let scales = [
    "nghìn": 1000, "ngàn": 1000, "triệu": 1_000_000, "tỷ": 1_000_000_000, "tỉ": 1_000_000_000,
  ]

  func check(_ text: OfficialText, _ report: inout Report) {
    for open in text.places(of: .openParen) where open > 0 {
      guard let (amount, scale) = amount(text, before: open),
        let words = words(text, after: open), !words.text.isEmpty,
        case (let scaled, let overflow) = amount.hundredths.multipliedReportingOverflow(by: scale),
        !overflow, scaled % 100 == 0
      else { continue }
      let right = Self.normal(NumberWords().text(scaled / 100).split(separator: " "))
      guard right != words.text else { continue }
      report.add(
        text, amount.range.lowerBound..<words.end,
        say(
          "Số là \(Amount.text(amount.hundredths)), chữ là “\(words.text)”",
          "The figures say \(Amount.text(amount.hundredths)), the words “\(words.text)”"),
        hint: say("Sửa số hoặc chữ", "Correct one of them"))
    }
  }

  /// The number before a bracket, and what its unit multiplies it with: "3.250 triệu đồng".
  private func amount(_ text: OfficialText, before open: Int) -> (Amount, scale: Int)? {
    let block = text.blocks[text.block(ofToken: open)].tokens
    let window = max(block.lowerBound, open - 12)..<open
    for start in window where text.tokens[start].kind == .number {
      guard let amount = text.amount(at: start) else { continue }
      let unit = amount.tokens.upperBound..<open
      if unit.isEmpty || unit.count <= 3 && text.isWord(unit.lowerBound, "đồng") {
        return (amount, 1)
      }
      if unit.count <= 3, let scale = Self.scales[text.lower(unit.lowerBound)] {
        return (amount, scale)
      }
    }
    return nil
  }

  /// The number in words behind a bracket, brought to one form, if nothing else stands there.
  private func words(
    _ text: OfficialText, after open: Int
  ) -> (text: String, end: Int)? {
    let block = text.blocks[text.block(ofToken: open)].tokens
    var words: [Substring] = []
    var index = open + 1
    let limit = min(block.upperBound, open + Self.longest)
    while index < limit {
      let token = text.tokens[index]
      if token.is(.closeParen) {
        return words.isEmpty ? nil : (Self.normal(words), Int(token.end))
      }
      let word = text.lower(index)
      index += 1
      if Self.forms[word] != nil {
        words.append(word[...])
      } else if !["bằng", "chữ", ":", ",", "đồng", "chẵn", "việt", "nam", "."].contains(word) {
        return nil
      }
    }
    return nil
  }

  private static func normal(_ words: [Substring]) -> String {
    words.map { forms[$0.lowercased()] ?? String($0) }.joined(separator: " ")
  }
}
