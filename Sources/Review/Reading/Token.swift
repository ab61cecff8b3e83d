/// One word, number or mark of a text: 16 bytes, so that a long text stays in the cache.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    /// Letters, perhaps with digits after them.
    case word
    /// Digits only.
    case number
    /// Digits with letters after them, as in `39a`.
    case mixed
    /// One mark.
    case mark
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// White space stands before it.
    static let spaced = Flags(rawValue: 1)
    /// It begins with a capital.
    static let capital = Flags(rawValue: 2)
    /// It has two letters or more, all capitals.
    static let allCapitals = Flags(rawValue: 4)
    /// More than one space stands before it.
    static let wide = Flags(rawValue: 8)
    /// It is the first of its block.
    static let first = Flags(rawValue: 16)
    /// It holds a capital after a small letter, as in `QyĐ`, or a letter that is no Vietnamese one.
    static let odd = Flags(rawValue: 32)
  }

  var start: Int32
  var end: Int32
  /// A hash of the word in lower case.
  var hash: UInt32
  /// The word in the lexicon; 0 for one that no rule knows.
  var id: UInt16
  var kind: Kind
  var flags: Flags

  var range: Range<Int> { Int(start)..<Int(end) }
  var isWord: Bool { kind == .word }
  var isSpaced: Bool { flags.contains(.spaced) }
  var isCapital: Bool { flags.contains(.capital) }
  var isAllCapitals: Bool { flags.contains(.allCapitals) }
}
