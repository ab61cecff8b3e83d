internal import Diagnostics
internal import Vietnamese

/// W11: misspelt words.
///
/// Three things tell them: a list of mistakes that are made again and again, the spelling of
/// syllables, and words of two syllables that nearly stand there.
struct MisspeltWord: TextRule {
  static let about = RuleAbout(
    "W11", .warning, vi: "Sai chính tả", en: "A misspelt word",
    why: say("Từ viết sai chính tả.", "The word is misspelt."), source: .spelling)

  func check(_ text: OfficialText, _ report: inout Report) {
    var slips: [Slip] = []
    for hit in text.hits(.misspellings) {
      let phrase = PhraseSet.misspellings.phrases[hit.phrase]
      if let guardWord = phrase.note, hit.tokens.lowerBound > 0,
        text.lower(hit.tokens.lowerBound - 1) == guardWord
      {
        continue
      }
      slips.append(Slip(tokens: hit.tokens, replacement: phrase.replacement))
    }
    var reader = SpellingReader(text)
    slips += reader.slips()
    slips.sort {
      ($0.tokens.lowerBound, $1.tokens.count) < ($1.tokens.lowerBound, $0.tokens.count)
    }
    var last = 0
    for slip in slips where slip.tokens.lowerBound >= last {
      let range = text.span(slip.tokens)
      report.add(
        text, range,
        say("“\(text.string(range))” sai chính tả", "“\(text.string(range))” is misspelt"),
        hint: slip.replacement.map { say("Viết “\($0)”", "Write “\($0)”") }
          ?? say("Sửa chính tả", "Correct the spelling"))
      last = slip.tokens.upperBound
    }
  }
}
