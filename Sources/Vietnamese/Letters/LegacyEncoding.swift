/// An encoding of Vietnamese from before Unicode, still met in old files.
///
/// Such text, opened as Latin letters, reads `Céng hßa x· héi` (TCVN3, fonts named `.Vn…`) or
/// `COÄNG HOØA XAÕ HOÄI` (VNI, fonts named `VNI-…`).
public enum LegacyEncoding: String, Sendable, CaseIterable {
  /// TCVN 5712:1993 (ABC), the encoding of the `.VnTime` fonts.
  case tcvn3 = "TCVN3"
  /// VNI, the encoding of the `VNI-Times` fonts.
  case vni = "VNI"

  /// The encoding that a text gives itself away to be in; `nil` for Unicode text.
  ///
  /// Two tell-tale signs are asked for, and more of them than letters that only Unicode text
  /// can hold, so that a foreign name or a sign such as `µ` in a proper text passes.
  public static func detect(_ text: String) -> LegacyEncoding? {
    mayBeLegacy(text) ? detect(scalars: text.unicodeScalars.lazy.map(\.value)) : nil
  }

  /// The same for bytes that are no UTF-8, each taken for one letter.
  public static func detect(bytes: [UInt8]) -> LegacyEncoding? {
    detect(scalars: bytes.lazy.map { UInt32($0) })
  }

  /// Whether UTF-8 holds more letters of Latin-1 than letters that only Unicode has, two of them
  /// where proper Vietnamese has none: a quick no for most proper text.
  private static func mayBeLegacy(_ text: String) -> Bool {
    var latin = 0
    var odd = 0
    var unicode = 0
    let bytes = text.utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 0xC2 { continue }
      if byte <= 0xC3 {
        latin += 1
        if isOdd(bytes, at: index) { odd += 1 }
      } else if byte <= 0xC6 || byte == 0xE1 {
        unicode += 1
      }
    }
    return odd >= 2 && latin > unicode
  }

  /// Whether a letter of Latin-1, which begins at an offset of UTF-8, stands where proper
  /// Vietnamese seldom has it.
  static func isOdd(_ text: Span<UInt8>, at index: Int) -> Bool {
    text[index] == 0xC2 || !isVietnamese(c3: text[index + 1])
      || index > 0 && mayTakeVNIMark(text[index - 1])
  }

  /// Whether a byte after 0xC3 makes a letter of Vietnamese.
  private static func isVietnamese(c3 trail: UInt8) -> Bool {
    switch trail & 0xDF {
    case 0x80...0x83, 0x88...0x8A, 0x8C, 0x8D, 0x92...0x95, 0x99, 0x9A, 0x9D: true
    default: false
    }
  }

  /// Whether a byte ends a letter that VNI puts marks after: a, e, o, u, y or one of Latin-1.
  private static func mayTakeVNIMark(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case 0x61, 0x65, 0x6F, 0x75, 0x79: true
    default: byte >= 0x80
    }
  }

  private static func detect(scalars: some Sequence<UInt32>) -> LegacyEncoding? {
    var tcvn3 = 0
    var vni = 0
    var unicode = 0
    var before: UInt32 = 0x20
    var scalar: UInt32 = 0x20
    func look(_ next: UInt32) {
      switch scalar {
      case 0x102...0x1B0, 0x1EA0...0x1EF9: unicode += 1
      case 0xA1...0xFE:
        if isVNIMark(scalar, after: before) {
          vni += 1
        } else if isTCVN3(scalar, between: before, and: next) {
          tcvn3 += 1
        }
      default: break
      }
      before = scalar
      scalar = next
    }
    for next in scalars { look(next) }
    look(0x20)
    if max(tcvn3, vni) < 2 || max(tcvn3, vni) <= unicode { return nil }
    return vni >= tcvn3 ? .vni : .tcvn3
  }

  /// Whether a letter stands where only VNI puts it: as the mark of the vowel before it.
  private static func isVNIMark(_ scalar: UInt32, after previous: UInt32) -> Bool {
    let mark = scalar >= 0xE0 ? scalar : scalar | 0x20
    switch previous | 0x20 {
    case 0x61, 0x65:  // a, e
      switch mark {
      case 0xF9, 0xF8, 0xFB, 0xF5, 0xEF, 0xE2, 0xE1, 0xE0, 0xE5, 0xE3, 0xE4, 0xEA, 0xE9, 0xE8,
        0xFA, 0xFC, 0xEB:
        return scalar >= 0xC0
      default: return false
      }
    case 0x6F, 0x75, 0x79, 0xF4, 0xF6:  // o, u, y, and VNI's ơ (ô) and ư (ö)
      switch mark {
      case 0xF8, 0xFB, 0xEF, 0xE5, 0xE4: return scalar >= 0xC0
      case 0xF9, 0xF5: return scalar >= 0xC0 && previous | 0x20 != 0x75
      default: return false
      }
    default: return false
    }
  }

  /// Whether a sign stands inside a word where Unicode text has no such letter.
  private static func isTCVN3(
    _ scalar: UInt32, between previous: UInt32, and next: UInt32
  ) -> Bool {
    guard isWordPart(previous) || isWordPart(next) else { return false }
    switch scalar {
    case 0xB5...0xB9, 0xBC...0xBE, 0xC6, 0xC7, 0xCB, 0xCE, 0xCF, 0xD1, 0xD6...0xD8, 0xDC, 0xDE,
      0xDF, 0xE4...0xE7, 0xEB, 0xEE, 0xEF, 0xF1, 0xF6...0xF8, 0xFB, 0xFC, 0xFE:
      return true
    case 0xA8, 0xA9, 0xAA, 0xAC, 0xAE, 0xA7, 0xD0: return true
    case 0xAB, 0xBB, 0xAD: return isWordPart(previous) && isWordPart(next)
    default: return false
    }
  }

  private static func isWordPart(_ scalar: UInt32) -> Bool {
    0x61...0x7A ~= scalar | 0x20 || 0xA8...0xFE ~= scalar
  }
}
