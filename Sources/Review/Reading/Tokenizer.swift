/// Splits clean text into tokens.
///
/// It is handed the text and the same text in lower case, byte for byte and with
/// `WordHash.padding` behind it, again for each token: so neither is counted as used.
struct Tokenizer {
  private(set) var index = 0

  /// Goes to an offset: the beginning of a block.
  mutating func move(to offset: Int) { index = offset }

  /// The next token before an offset, without its number in the lexicon, and the hash of its
  /// lower-case form; `nil` when only white space is left.
  ///
  /// - Parameter flags: What is known of it already; white space before it is added.
  @inline(__always)
  mutating func next(
    _ bytes: Span<UInt8>, _ lowered: Span<UInt8>, before end: Int, _ flags: Token.Flags
  ) -> (token: Token, hash: UInt64)? {
    var flags = flags
    while index < end {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        index &+= 1
      } else if byte == 0xC2, index + 1 < end, bytes[index + 1] == 0xA0 {
        index &+= 2
      } else {
        break
      }
      flags.insert(flags.contains(.spaced) ? .wide : .spaced)
    }
    guard index < end else { return nil }
    var token = Token(
      start: Int32(truncatingIfNeeded: index), end: 0, hash: 0, id: 0, kind: .mark, flags: flags)
    let start = index
    word(bytes, lowered, before: end, &token)
    if index == start { index = min(end, index + Letters.length(bytes[index])) }
    token.end = Int32(truncatingIfNeeded: index)
    let hash = WordHash.of(lowered, start..<index)
    token.hash = UInt32(truncatingIfNeeded: hash)
    return (token, hash)
  }

  /// Takes letters and digits, as long as they go on.
  @inline(__always)
  private mutating func word(
    _ bytes: Span<UInt8>, _ lowered: Span<UInt8>, before end: Int, _ token: inout Token
  ) {
    var position = index
    var capitals = 0
    var letters = 0
    var odd = false
    while position < end {
      let byte = lowered[position]
      let length: Int
      let isCapital: Bool
      if byte &- 0x61 < 26 {
        isCapital = bytes[position] != byte
        length = 1
      } else if byte &- 0x30 < 10 {
        position &+= 1
        continue
      } else {
        guard byte >= 0xC3 else { break }
        length = Letters.letterLength(lowered, position, end)
        guard length > 0 else { break }
        isCapital = bytes[position &+ length &- 1] != lowered[position &+ length &- 1]
        // Letters of other scripts, and “Ð” that looks like “Đ”.
        if byte >= 0xC7, byte != 0xE1 { odd = true }
        if byte == 0xC3, lowered[position &+ 1] == 0xB0 { odd = true }
      }
      if isCapital {
        if letters > capitals { odd = true }
        if letters == 0 { token.flags.insert(.capital) }
        capitals &+= 1
      }
      letters &+= 1
      position &+= length
    }
    guard position > index else { return }
    token.kind = letters == 0 ? .number : Letters.isDigit(bytes[index]) ? .mixed : .word
    if capitals == letters, letters > 1 { token.flags.insert(.allCapitals) }
    if odd { token.flags.insert(.odd) }
    index = position
  }
}

/// The hash of a word, taken eight bytes at a time.
enum WordHash {
  /// Bytes that must stand behind a text whose words are hashed in their place.
  static let padding = [UInt8](repeating: 0, count: 8)

  /// The hash of a stretch of a text that is padded.
  @inline(__always)
  static func of(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    noteWork(range.count / 8)
    let bytes = text.bytes
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(truncatingIfNeeded: range.count)
    var index = range.lowerBound
    repeat {
      let left = range.upperBound &- index
      var chunk = UInt64(
        littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      if left < 8 { chunk &= (1 << UInt64(truncatingIfNeeded: left &* 8)) &- 1 }
      hash = (hash ^ chunk) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      index &+= 8
    } while index < range.upperBound
    hash = hash &* 0xD6E8_FEB8_6659_FD93
    return hash ^ hash >> 32
  }

  /// The hash of a piece of text.
  static func of(_ piece: some Collection<UInt8>) -> UInt64 {
    let text = Array(piece) + padding
    return of(text.span, 0..<text.count - padding.count)
  }
}
