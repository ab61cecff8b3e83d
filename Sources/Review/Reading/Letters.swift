internal import Vietnamese

/// Classes of bytes and letters of Vietnamese text in UTF-8 and NFC.
enum Letters {
  /// The length of the scalar that begins with a byte.
  @inline(__always)
  static func length(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether a scalar of a text is a letter: the length of the letter, or 0.
  ///
  /// Beside the letters of Vietnamese, the other letters of Latin, Greek and Cyrillic count, so
  /// that a foreign letter inside a word does not split it.
  @inline(__always)
  static func letterLength(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
    letterLength(bytes.span, index, end)
  }

  @inline(__always)
  static func letterLength(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return isASCIILetter(byte) ? 1 : 0 }
    guard byte >= 0xC3, index + 1 < end else { return 0 }
    let next = bytes[index + 1]
    switch byte {
    case 0xC3: return next == 0x97 || next == 0xB7 ? 0 : 2
    case 0xC4...0xCB, 0xCE...0xD3: return 2
    case 0xE1 where next == 0xBA || next == 0xBB: return index + 2 < end ? 3 : 0
    default: return 0
    }
  }

  /// Whether a letter is a capital.
  static func isUpper(_ bytes: [UInt8], _ index: Int) -> Bool {
    LetterCase.isUpper(bytes, at: index)
  }

  /// A text in lower case, byte for byte of the same length.
  static func lowercase(_ bytes: some Collection<UInt8>) -> [UInt8] {
    LetterCase.lower(utf8: Array(bytes))
  }

  /// A word or a sentence in lower case.
  static func lowercase(_ text: String) -> String { LetterCase.lower(text) }
}
