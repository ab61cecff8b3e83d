/// A few words that a rule asks for at some place, compared by their hashes: no string is made.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let hashes: [UInt32]

  /// Words in lower case.
  init(arrayLiteral words: String...) {
    hashes = words.map { UInt32(truncatingIfNeeded: WordHash.of($0.utf8)) }
  }

  /// Whether a token is one of the words.
  @inline(__always)
  func contains(_ token: Token) -> Bool { hashes.contains(token.hash) }
}
