internal import Vietnamese

/// Some words that are misspelt.
struct Slip {
  var tokens: Range<Int>
  /// What should stand there, when it is known.
  var replacement: String?
}

/// Reads the syllables of a text, and the words of two that they make.
struct SpellingReader {
  /// What is known of a word, wherever it stands.
  private struct Note {
    var hash: UInt32 = 0
    var syllable: Syllable?
    var group: CompoundBook.Group?
    var spelling = Syllable.Spelling.right
    var hasMarks = false
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

  /// Words from abroad.
  private static let foreign: WordSet = [
    "ôtô", "môtô", "ôxy", "ôxi", "bêtông", "ximăng", "xôviết", "rơmoóc", "càphê", "mêtan",
    "top", "hot", "net", "set", "cup", "chip", "pop", "bot", "kit", "bit", "chat", "doc", "map",
    "rap", "hop", "hip", "sup", "tip", "cut", "fit", "but", "not", "get", "put",
  ]

  /// Every word that is misspelt, in the order of the text.
  mutating func slips() -> [Slip] {
    var slips: [Slip] = []
    var told = -1
    for index in text.tokens.indices where text.tokens[index].isWord {
      let note = note(index)
      if let group = note.group, let found = slip(index, note, group) {
        slips.append(found)
        told = index + 1
      } else if told < index, isMisspelt(index, note) {
        slips.append(Slip(tokens: index..<index + 1))
      }
    }
    return slips
  }

  /// Whether a word is no syllable of Vietnamese, and no name or foreign word either.
  private func isMisspelt(_ index: Int, _ note: Note) -> Bool {
    let isWrong =
      switch note.spelling {
      case .right: false
      case .lacksTone: note.hasMarks || isAmongMarks(index)
      case .wrong: note.hasMarks
      }
    let token = text.tokens[index]
    return isWrong && !token.isCapital && !token.flags.contains(.odd) && !isHyphenated(index)
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
    if wrong.spelling == .right {
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

  /// Whether the words before and behind a token have marks, as those of a Vietnamese sentence.
  private func isAmongMarks(_ index: Int) -> Bool {
    func hasMarks(_ index: Int) -> Bool {
      text.lowered[text.tokens[index].range].contains { $0 >= 0x80 }
    }
    return index > 0 && isBeside(index - 1) && hasMarks(index - 1)
      && isBeside(index) && hasMarks(index + 1)
  }

  /// Whether a token and the next are a word that is known.
  private mutating func isWord(_ index: Int) -> Bool {
    switch reading(index) {
    case .word: true
    default: false
    }
  }

  /// Whether a token and the next, with a space between them, are a word that is common.
  mutating func isCommonWord(_ index: Int) -> Bool {
    guard isBeside(index), case .word(isCommon: true) = reading(index) else { return false }
    return true
  }

  private mutating func reading(_ index: Int) -> CompoundBook.Reading {
    let first = note(index)
    guard let one = first.syllable, let group = first.group, let two = note(index + 1).syllable
    else { return .unknown }
    return book.read(one, group, two)
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
      if word.count > 2, Self.hasVowel(word), !Self.foreign.contains(token) {
        note.spelling = syllable.spelling
        note.hasMarks = word.contains { $0 >= 0x80 }
      }
    }
    notes[slot] = note
    return note
  }
}
