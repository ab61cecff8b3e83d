internal import Diagnostics

/// A18: the one-stop desk under several names.
struct OneStopNames: TextRule {
  static let about = RuleAbout(
    "A18", .information, vi: "Bộ phận một cửa được gọi bằng nhiều tên",
    en: "The one-stop desk under several names",
    why: say(
      "Cùng một bộ phận phải gọi bằng một tên, viết hoa một cách trong cả văn bản.",
      "One desk bears one name, in one spelling, throughout."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    var first: (name: String, range: Range<Int>)?
    var others: [Range<Int>] = []
    for hit in text.hits(.oneStop) {
      if text.tokens[hit.tokens].allSatisfy(\.isAllCapitals) { continue }
      if text.citation(holdingToken: hit.tokens.lowerBound) != nil { continue }
      let range = text.span(hit.tokens)
      let name = text.string(range)
      guard let known = first else {
        first = (name, range)
        continue
      }
      if name != known.name { others.append(range) }
    }
    guard let first, let other = others.first else { return }
    report.addOnce(
      text, others,
      say(
        "“\(text.string(other))”: chỗ khác gọi là “\(first.name)”",
        "“\(text.string(other))” is called “\(first.name)” elsewhere"),
      hint: say("Thống nhất một tên", "Keep to one name"))
  }
}

/// A19: an abbreviation that nobody explained, and what it stands for, in one paragraph.
struct MixedAbbreviation: TextRule {
  static let about = RuleAbout(
    "A19", .information, vi: "Một tên lúc viết tắt, lúc viết đủ trong một đoạn",
    en: "A name abbreviated and in full in one paragraph",
    why: say(
      "Chữ viết tắt chưa được giải thích đứng cạnh tên viết đủ: người đọc không chắc là một.",
      "The reader cannot be sure that the two are one."),
    source: .consistency)

  /// Abbreviations of bodies and rules that documents write in both ways.
  static let pairs: [(short: String, long: String)] = [
    ("BCĐ", "ban chỉ đạo"), ("BCH", "ban chấp hành"), ("BTV", "ban thường vụ"),
    ("QCDC", "quy chế dân chủ"), ("CCHC", "cải cách hành chính"),
    ("TTHC", "thủ tục hành chính"),
  ]

  func check(_ text: OfficialText, _ report: inout Report) {
    let hits = text.hits(.longForms)
    guard !hits.isEmpty else { return }
    let explained = Set(text.abbreviationDefinitions.map(\.name))
    var said: Set<Int> = []
    for hit in hits {
      let block = text.block(ofToken: hit.tokens.lowerBound)
      guard let short = PhraseSet.longForms.phrases[hit.phrase].replacement,
        !explained.contains(short), !said.contains(block), text.bodyBlocks.contains(block),
        let other = text.capitalPlaces(inBlock: block)
          .first(where: { text.string(text.tokens[$0]) == short })
      else { continue }
      said.insert(block)
      report.add(
        text, text.tokens[other].range,
        say(
          "“\(short)” và “\(text.string(text.span(hit.tokens)))” trong một đoạn",
          "“\(short)” and “\(text.string(text.span(hit.tokens)))” in one paragraph"),
        hint: say("Viết đủ, hoặc giải thích chữ viết tắt", "Write it out, or explain it"),
        related: [(text, text.span(hit.tokens), say("viết đủ ở đây", "in full here"))])
    }
  }
}
