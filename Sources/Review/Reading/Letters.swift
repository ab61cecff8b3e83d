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
    let byte = bytes[index]
    if byte < 0x80 { return isASCIILetter(byte) ? 1 : 0 }
    guard index + 1 < end else { return 0 }
    let next = bytes[index + 1]
    switch byte {
    case 0xC3: return next == 0x97 || next == 0xB7 ? 0 : 2
    case 0xC4...0xCF, 0xD0...0xD3: return 2
    case 0xE1 where next == 0xBA || next == 0xBB: return index + 2 < end ? 3 : 0
    default: return 0
    }
  }

  /// Whether a letter is a capital.
  @inline(__always)
  static func isUpper(_ bytes: [UInt8], _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    guard index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    switch byte {
    case 0xC3: return next < 0x9F && next != 0x97
    case 0xC4:
      if next == 0x90 { return true }
      return next & 1 == 0 && next < 0xB8
    case 0xC5: return next & 1 == 0 && next >= 0x8A && next < 0xB8
    case 0xC6: return next == 0xA0 || next == 0xAF
    case 0xD0: return next < 0xB0
    case 0xCE: return next >= 0x91 && next <= 0xA9
    case 0xE1:
      return (next == 0xBA || next == 0xBB) && index + 2 < bytes.count && bytes[index + 2] & 1 == 0
    default: return false
    }
  }

  /// Lowers one scalar: the bytes of its lower-case form differ in at most two places.
  @inline(__always)
  static func lowered(_ bytes: [UInt8], _ index: Int) -> (UInt8, UInt8, UInt8) {
    let byte = bytes[index]
    if byte < 0x80 { return (byte &- 0x41 < 26 ? byte | 0x20 : byte, 0, 0) }
    guard index + 1 < bytes.count else { return (byte, 0, 0) }
    let next = bytes[index + 1]
    switch byte {
    case 0xC3: return (byte, next >= 0x80 && next < 0x9F && next != 0x97 ? next | 0x20 : next, 0)
    case 0xC4: return (byte, next == 0x90 ? 0x91 : next < 0xB8 ? next | 1 : next, 0)
    case 0xC5: return (byte, next >= 0x8A && next < 0xB8 ? next | 1 : next, 0)
    case 0xC6: return (byte, next == 0xA0 ? 0xA1 : next == 0xAF ? 0xB0 : next, 0)
    case 0xE1 where next == 0xBA || next == 0xBB:
      return (byte, next, index + 2 < bytes.count ? bytes[index + 2] | 1 : 0)
    default:
      return (byte, next, byte >= 0xE0 && index + 2 < bytes.count ? bytes[index + 2] : 0)
    }
  }

  /// A text in lower case, byte for byte of the same length.
  static func lowercase(_ bytes: some Collection<UInt8>) -> [UInt8] {
    let source = Array(bytes)
    var lower = source
    var index = 0
    while index < source.count {
      let length = min(length(source[index]), source.count - index)
      let scalar = lowered(source, index)
      lower[index] = scalar.0
      if length > 1 { lower[index + 1] = scalar.1 }
      if length > 2 { lower[index + 2] = scalar.2 }
      index += length
    }
    return lower
  }

  /// A word in small letters without their marks: "mực" and "mục" are both "muc".
  static func withoutMarks(_ word: String) -> String {
    var plain = ""
    for scalar in word.unicodeScalars { plain.unicodeScalars.append(bases[scalar] ?? scalar) }
    return plain
  }

  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, letters) in [
      ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"), ("o", "òóỏõọôồốổỗộơờớởỡợ"),
      ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"), ("d", "đ"),
    ] as [(Unicode.Scalar, String)] {
      for scalar in letters.unicodeScalars { bases[scalar] = base }
    }
    return bases
  }()
}
