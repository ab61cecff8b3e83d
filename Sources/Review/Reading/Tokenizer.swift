/// Splits clean text into tokens.
enum Tokenizer {
  /// Appends the tokens of a stretch of text.
  static func split(
    _ bytes: [UInt8], _ range: Range<Int>, lexicon: Lexicon, into tokens: inout [Token]
  ) {
    var index = range.lowerBound
    let end = range.upperBound
    var flags: Token.Flags = [.first]
    while index < end {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        flags.insert(flags.contains(.spaced) ? .wide : .spaced)
        index += 1
        continue
      }
      if byte == 0xC2, index + 1 < end, bytes[index + 1] == 0xA0 {
        flags.insert(flags.contains(.spaced) ? .wide : .spaced)
        index += 2
        continue
      }
      var token = Token(
        start: Int32(index), end: 0, hash: 0, id: 0, kind: .mark, flags: flags)
      if Letters.isDigit(byte) || Letters.letterLength(bytes, index, end) > 0 {
        index = word(bytes, index, end, &token, lexicon)
      } else {
        let stop = min(end, index + Letters.length(byte))
        let hash = mix(bytes, index..<stop)
        token.hash = UInt32(truncatingIfNeeded: hash)
        token.id = lexicon.id(of: hash)
        index = stop
      }
      token.end = Int32(index)
      tokens.append(token)
      flags = []
    }
  }

  @inline(__always)
  private static func word(
    _ bytes: [UInt8], _ start: Int, _ end: Int, _ token: inout Token, _ lexicon: Lexicon
  ) -> Int {
    var index = start
    var hash = seed
    var digits = 0
    var capitals = 0
    var letters = 0
    var odd = false
    while index < end {
      let byte = bytes[index]
      if Letters.isDigit(byte) {
        hash = (hash ^ UInt64(byte)) &* prime
        digits += 1
        index += 1
        continue
      }
      let length = Letters.letterLength(bytes, index, end)
      guard length > 0 else { break }
      if Letters.isUpper(bytes, index) {
        if letters > capitals { odd = true }
        if letters == 0 { token.flags.insert(.capital) }
        capitals += 1
      }
      let scalar = Letters.lowered(bytes, index)
      hash = (hash ^ UInt64(scalar.0)) &* prime
      if length > 1 {
        hash = (hash ^ UInt64(scalar.1)) &* prime
        if byte >= 0xC7, byte != 0xE1 { odd = true }
      }
      if length > 2 { hash = (hash ^ UInt64(scalar.2)) &* prime }
      letters += 1
      index += length
    }
    token.kind =
      letters == 0 ? .number : Letters.isDigit(bytes[start]) ? .mixed : .word
    if capitals == letters, letters > 1 { token.flags.insert(.allCapitals) }
    if odd { token.flags.insert(.odd) }
    token.hash = UInt32(truncatingIfNeeded: hash)
    token.id = lexicon.id(of: hash)
    return index
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  /// The hash of a piece of text that is in lower case already.
  static func mix(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash = seed
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* prime }
    return hash
  }
}
