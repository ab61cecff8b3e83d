internal import Diagnostics

/// F39: "- Như Điều 3;" where Article 4 says who enforces the decision.
struct EnforcingArticle: TextRule {
  static let about = RuleAbout(
    "F39", .warning, vi: "“Như Điều …” không dẫn đến điều thi hành",
    en: "“Như Điều …” does not lead to the article on enforcement",
    why: say(
      "Nơi nhận ghi “Như Điều …” để gửi những người chịu trách nhiệm thi hành nêu tại điều ấy.",
      "The line sends the decision to those whom the article on enforcement names."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let line = text.profile.recipients.first(where: { text.begins($0, "như điều ") }) else {
      return
    }
    let tokens = text.blocks[line].tokens
    guard tokens.count > 2, let written = Int(text.string(text.tokens[tokens.lowerBound + 2]))
    else {
      return
    }
    let articles = text.outline.entries.filter { $0.number.style == .article }
    guard articles.count > 1 else { return }
    func enforces(_ place: Int) -> Bool {
      let end = place + 1 < articles.count ? articles[place + 1].block : text.bodyBlocks.upperBound
      return (articles[place].block..<max(articles[place].block, end)).contains {
        text.contains($0, "thi hành") && text.contains($0, "trách nhiệm")
      }
    }
    let right = articles.indices.filter(enforces).map { articles[$0].number.last }
    guard !right.isEmpty, !right.contains(written), let other = right.last else { return }
    report.add(
      text, text.blocks[line].range,
      say(
        "Điều \(written) không nói ai thi hành", "Article \(written) says nothing of enforcement"),
      hint: say("Có phải Điều \(other)?", "Is it Article \(other)?"))
  }
}
