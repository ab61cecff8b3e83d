/// The words of a piece of text, to be compared with those of another.
struct WordSequence: Sendable {
  /// The hashes of the words in lower case, marks left out, at most 400 of them.
  let words: [UInt32]
  /// The pairs of neighbouring words, sorted.
  let pairs: [UInt64]

  private static let limit = 400

  /// The words of some tokens of a text.
  init(_ text: OfficialText, _ tokens: Range<Int>) { self.init(text, [tokens]) }

  /// The words of several stretches of tokens, as if they stood side by side.
  init(_ text: OfficialText, _ stretches: [Range<Int>]) {
    var words: [UInt32] = []
    for tokens in stretches {
      for index in tokens where text.tokens[index].kind != .mark {
        if words.count == Self.limit { break }
        words.append(text.tokens[index].hash)
      }
    }
    self.init(words)
  }

  /// The words of a piece of text.
  init(_ text: String) {
    let count = text.utf8.count
    let bytes = Letters.lowercase(text.utf8) + WordHash.padding
    var tokenizer = Tokenizer()
    var words: [UInt32] = []
    while words.count < Self.limit,
      let (token, _) = tokenizer.next(bytes.span, bytes.span, before: count, [])
    {
      if token.kind != .mark { words.append(token.hash) }
    }
    self.init(words)
  }

  private init(_ words: [UInt32]) {
    self.words = words
    pairs = zip(words, words.dropFirst()).map { UInt64($0) << 32 | UInt64($1) }.sorted()
  }

  /// The share of the pairs of neighbouring words that another text has too: 0 to 1.
  func containment(in whole: WordSequence) -> Double {
    guard words.count > 1 else { return words.first.map(whole.words.contains) == true ? 1 : 0 }
    var found = 0
    var place = 0
    noteWork(pairs.count + whole.pairs.count)
    for pair in pairs {
      while place < whole.pairs.count, whole.pairs[place] < pair { place += 1 }
      if place < whole.pairs.count, whole.pairs[place] == pair { found += 1 }
    }
    return Double(found) / Double(pairs.count)
  }

  /// Whether two texts are versions of one.
  func isAlike(_ other: WordSequence) -> Bool {
    max(containment(in: other), other.containment(in: self)) >= 0.6
  }
}
