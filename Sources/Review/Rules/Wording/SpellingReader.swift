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
    var spelling = Syllable.Spelling.right
    var hasMarks = false
  }

  private let tokens: Store<Token>
  private let lowered: [UInt8]
  private let book = CompoundBook.shared
  /// What is known of words, by their hashes: a text says the same few again and again, and each is
  /// read once, unless another takes its place.
  private var notes: [Note]

  init(_ text: OfficialText) {
    (tokens, lowered) = (text.tokens, text.lowered)
    var places = 1024
    while places < 32768, places < tokens.count { places *= 2 }
    notes = Array(repeating: Note(), count: places)
  }

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
    "panô", "băngrôn", "ápphích", "côngtơ", "côngtennơ", "ắcquy",
    "top", "hot", "net", "set", "cup", "chip", "pop", "bot", "kit", "bit", "chat", "doc", "map",
    "rap", "hop", "hip", "sup", "tip", "cut", "fit", "but", "not", "get", "put",
  ]

  /// Every word that is misspelt; of some that are, a syllable once more.
  mutating func slips() -> [Slip] {
    var slips: [Slip] = []
    var first = Note()
    for index in tokens.indices {
      guard tokens[index].isWord else { continue }
      let second = note(index)
      if second.spelling != .right, isMisspelt(index, second) {
        slips.append(Slip(tokens: index..<index + 1))
      }
      if index > 0, isBeside(index - 1), let slip = slip(index - 1, first, second) {
        slips.append(slip)
      }
      first = second
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
    let token = tokens[index]
    return isWrong && !token.isCapital && !token.flags.contains(.odd) && !isHyphenated(index)
  }

  /// The word that a token begins, if one of its two syllables has the wrong marks or letters.
  private mutating func slip(_ index: Int, _ first: Note, _ second: Note) -> Slip? {
    guard case .slip(let (one, two), let isFirst) = read(first, second),
      !tokens[index].isAllCapitals, !tokens[index + 1].isCapital
    else { return nil }
    if (isFirst ? first : second).spelling == .right {
      if Self.common.contains(tokens[isFirst ? index : index + 1]) { return nil }
      // "văn bản hành chính": the syllable belongs to the word beside it.
      if index > 0 && isWord(index - 1) || isWord(index + 1) { return nil }
    }
    return Slip(tokens: index..<index + 2, replacement: "\(one) \(two)")
  }

  /// Whether a token and the next are words with a space between them.
  private func isBeside(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    return tokens[index].isWord && next.isWord && next.isSpaced && !next.flags.contains(.first)
  }

  /// Whether the words before and behind a token have marks, as those of a Vietnamese sentence.
  private func isAmongMarks(_ index: Int) -> Bool {
    func hasMarks(_ index: Int) -> Bool {
      lowered[tokens[index].range].contains { $0 >= 0x80 }
    }
    return index > 0 && isBeside(index - 1) && hasMarks(index - 1)
      && isBeside(index) && hasMarks(index + 1)
  }

  /// Whether a token and the next are a word that is known.
  mutating func isWord(_ index: Int) -> Bool {
    guard isBeside(index), case .word = reading(index) else { return false }
    return true
  }

  /// Whether a token and the next are a word that is common.
  mutating func isCommonWord(_ index: Int) -> Bool {
    guard isBeside(index), case .word(isCommon: true) = reading(index) else { return false }
    return true
  }

  private mutating func reading(_ index: Int) -> CompoundBook.Reading {
    let (first, second) = (note(index), note(index + 1))
    return read(first, second)
  }

  private func read(_ first: Note, _ second: Note) -> CompoundBook.Reading {
    guard let one = first.syllable, let two = second.syllable else { return .unknown }
    return book.read(one, two)
  }

  /// "lô-gíc": the parts of foreign words are no syllables.
  private func isHyphenated(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].is(.hyphen) && !tokens[index].isSpaced
      || index + 1 < tokens.count && tokens[index + 1].is(.hyphen) && !tokens[index + 1].isSpaced
  }

  private mutating func note(_ index: Int) -> Note {
    let token = tokens[index]
    let slot = Int(token.hash) & (notes.count - 1)
    if notes[slot].hash == token.hash { return notes[slot] }
    let word = lowered[token.range]
    var note = Note(hash: token.hash, syllable: Syllable(utf8: word))
    // "đc" is an abbreviation.
    if let syllable = note.syllable, word.count > 2, syllable.hasVowel,
      !Self.foreign.contains(token)
    {
      note.spelling = syllable.spelling
      note.hasMarks = word.contains { $0 >= 0x80 }
    } else if note.syllable == nil, word.count < 12, Syllable.hasTwoTones(utf8: word) {
      (note.spelling, note.hasMarks) = (.wrong, true)
    }
    notes[slot] = note
    return note
  }
}
