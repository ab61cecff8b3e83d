/// Case of text that is held as UTF-8: offsets stay what they are, as no letter changes its length.
extension LetterCase {
  /// UTF-8 in small letters, byte for byte of the same length.
  ///
  /// - Complexity: Linear in the number of bytes.
  public static func lower(utf8 bytes: [UInt8]) -> [UInt8] {
    var lower = bytes
    var text = lower.mutableSpan
    let count = text.count
    var index = 0
    while index < count {
      let lead = text[index]
      if lead < 0x80 {
        if lead &- 0x41 < 26 { text[index] = lead | 0x20 }
        index &+= 1
      } else if lead < 0xE0 {
        if lead >= 0xC3, index + 1 < count { text[index + 1] = small(lead, text[index + 1]) }
        index &+= lead < 0xC0 ? 1 : 2
      } else {
        if lead == 0xE1, index + 2 < count, isVietnamese(text[index + 1], text[index + 2]) {
          text[index + 2] |= 1
        }
        index &+= lead < 0xF0 ? 3 : 4
      }
    }
    return lower
  }

  /// Whether a capital of Vietnamese begins at an offset of UTF-8.
  public static func isUpper(_ bytes: [UInt8], at offset: Int) -> Bool {
    let lead = bytes[offset]
    if lead < 0x80 { return lead &- 0x41 < 26 }
    guard offset + 1 < bytes.count else { return false }
    let next = bytes[offset + 1]
    if lead < 0xE0 { return lead >= 0xC3 && small(lead, next) != next }
    return lead == 0xE1 && offset + 2 < bytes.count && isVietnamese(next, bytes[offset + 2])
      && bytes[offset + 2] & 1 == 0
  }

  /// The second byte of the small form of a letter of two bytes.
  @inline(__always)
  private static func small(_ lead: UInt8, _ trail: UInt8) -> UInt8 {
    switch lead {
    case 0xC3: trail < 0x9F && trail != 0x97 ? trail | 0x20 : trail
    case 0xC4: isPaired(trail) || 0xA8...0xA9 ~= trail ? trail | 1 : trail
    case 0xC5: 0xA8...0xA9 ~= trail ? trail | 1 : trail
    case 0xC6: trail == 0xA0 ? 0xA1 : trail == 0xAF ? 0xB0 : trail
    default: trail
    }
  }
}
