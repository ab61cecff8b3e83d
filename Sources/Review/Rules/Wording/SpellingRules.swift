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
    slips.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
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

/// Some words that are misspelt.
private struct Slip {
  var tokens: Range<Int>
  /// What should stand there, when it is known.
  var replacement: String?
}

/// Reads the syllables of a text, each as it stands there.
private struct SpellingReader {
  /// What is known of a word, wherever it stands.
  private struct Note {
    var hash: UInt32 = 0
    var syllable: Syllable?
    var group: CompoundBook.Group?
    /// Whether it has marks, but is spelt as no syllable is.
    var isWrong = false
  }

  private let text: OfficialText
  private let book = CompoundBook.shared
  /// A text has a few hundred different words: each is read once, unless another takes its place.
  private var notes = [Note](repeating: Note(), count: 4096)

  init(_ text: OfficialText) { self.text = text }

  /// Words that stand beside any other.
  private static let common: WordSet = [
    "và", "của", "các", "những", "cho", "với", "để", "theo", "tại", "trong", "là", "được", "về",
    "do", "bị", "này", "khi", "thì", "hoặc", "việc", "số", "sẽ", "đã", "phải", "nhằm", "đến", "tới",
    "trên", "bằng", "vào", "qua", "đối", "mỗi", "cùng", "còn", "đang", "vẫn", "nên", "như", "có",
    "từ", "đó", "đây", "ai", "mà", "vì", "nếu", "thế", "rất", "quá", "lại", "ra", "lên", "xuống",
    "đi", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "không", "chưa",
    "cũng", "chỉ", "mọi", "từng", "nhiều", "ít", "hay", "tự", "cả", "cần",
  ]

  /// Words from abroad that are written together.
  private static let foreign: WordSet = [
    "ôtô", "môtô", "ôxy", "ôxi", "bêtông", "ximăng", "xôviết", "rơmoóc", "càphê", "mêtan",
  ]

  mutating func slips() -> [Slip] {
    var slips: [Slip] = []
    var told = -1
    for index in text.tokens.indices where text.tokens[index].isWord {
      let note = note(index)
      if let group = note.group, let found = slip(index, note, group) {
        slips.append(found)
        told = index + 1
      } else if note.isWrong, told < index, !text.tokens[index].isCapital,
        !text.tokens[index].flags.contains(.odd), !isHyphenated(index)
      {
        slips.append(Slip(tokens: index..<index + 1))
      }
    }
    return slips
  }

  /// The word that a token begins, if one of its two syllables has the wrong marks.
  private mutating func slip(
    _ index: Int, _ first: Note, _ group: CompoundBook.Group
  ) -> Slip? {
    guard !text.tokens[index].isAllCapitals, isBeside(index), !text.tokens[index + 1].isCapital,
      let one = first.syllable
    else { return nil }
    let second = note(index + 1)
    guard let two = second.syllable,
      case .slip(let isFirst, let word) = book.read(one, group, two)
    else { return nil }
    let wrong = isFirst ? first : second
    if !wrong.isWrong {
      if Self.common.contains(text.tokens[isFirst ? index : index + 1]) { return nil }
      // "văn bản hành chính": the syllable belongs to the word beside it.
      if index > 0, isBeside(index - 1), isWord(index - 1) { return nil }
      if isBeside(index + 1), isWord(index + 1) { return nil }
    }
    return Slip(tokens: index..<index + 2, replacement: word)
  }

  /// Whether a token and the next are words with a space between them.
  private func isBeside(_ index: Int) -> Bool {
    guard index + 1 < text.tokens.count else { return false }
    let next = text.tokens[index + 1]
    return text.tokens[index].isWord && next.isWord && next.isSpaced && !next.flags.contains(.first)
  }

  /// Whether a token and the next are a word that is known.
  private mutating func isWord(_ index: Int) -> Bool {
    let first = note(index)
    guard let one = first.syllable, let group = first.group, let two = note(index + 1).syllable,
      case .word = book.read(one, group, two)
    else { return false }
    return true
  }

  /// "lô-gíc": the parts of foreign words are no syllables.
  private func isHyphenated(_ index: Int) -> Bool {
    let tokens = text.tokens
    return index > 0 && tokens[index - 1].is(.hyphen) && !tokens[index].isSpaced
      || index + 1 < tokens.count && tokens[index + 1].is(.hyphen) && !tokens[index + 1].isSpaced
  }

  /// Abbreviations such as "đc" have none. Two bytes are those of "đ"; every other letter beyond
  /// ASCII is a vowel.
  private static func hasVowel(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains { $0 >= 0x80 && $0 != 0xC4 && $0 != 0x91 || "aeiouy".utf8.contains($0) }
  }

  private mutating func note(_ index: Int) -> Note {
    let token = text.tokens[index]
    let slot = Int(token.hash % UInt32(notes.count))
    if notes[slot].hash == token.hash { return notes[slot] }
    let word = text.lowered[token.range]
    var note = Note(hash: token.hash, syllable: Syllable(utf8: word))
    if let syllable = note.syllable {
      note.group = book.group(of: syllable)
      note.isWrong =
        word.contains { $0 >= 0x80 } && Self.hasVowel(word) && !syllable.isVietnamese
        && !Self.foreign.contains(token)
    }
    notes[slot] = note
    return note
  }
}
