/// Splits clean text into tokens.
struct Tokenizer {
  let bytes: [UInt8]
  /// The same text in lower case, byte for byte.
  let lowered: [UInt8]
  private(set) var index = 0

  init(_ bytes: [UInt8], lowered: [UInt8]) {
    self.bytes = bytes
    self.lowered = lowered
  }

  /// Goes to an offset: the beginning of a block.
  mutating func move(to offset: Int) { index = offset }

  /// The next token before an offset, without its number in the lexicon, and the hash of its
  /// lower-case form; `nil` when only white space is left.
  ///
  /// - Parameter flags: What is known of it already; white space before it is added.
  @inline(__always)
  mutating func next(before end: Int, _ flags: Token.Flags) -> (token: Token, hash: UInt64)? {
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
    var hash = WordHash()
    word(before: end, &token, &hash)
    if Int(token.start) == index {
      let stop = min(end, index + Letters.length(bytes[index]))
      while index < stop {
        hash.add(bytes[index])
        index &+= 1
      }
    }
    token.end = Int32(truncatingIfNeeded: index)
    let value = hash.finished
    token.hash = UInt32(truncatingIfNeeded: value)
    return (token, value)
  }

  /// Takes letters and digits, as long as they go on.
  @inline(__always)
  private mutating func word(before end: Int, _ token: inout Token, _ hash: inout WordHash) {
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
        hash.add(byte)
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
      for offset in position..<position &+ length { hash.add(lowered[offset]) }
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
struct WordHash {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  private var chunk: UInt64 = 0
  private var count: UInt64 = 0

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    chunk = chunk << 8 | UInt64(byte)
    count &+= 1
    if count & 7 == 0 {
      hash = (hash ^ chunk) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      chunk = 0
    }
  }

  var finished: UInt64 {
    var value = (hash ^ chunk ^ count << 56) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 32
    value = value &* 0xD6E8_FEB8_6659_FD93
    return value ^ value >> 32
  }

  /// The hash of a word in lower case.
  static func of(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in word { hash.add(byte) }
    return hash.finished
  }
}
