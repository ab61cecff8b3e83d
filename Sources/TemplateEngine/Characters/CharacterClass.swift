/// What characters are: white space, parts of words, parts of names.
enum CharacterClass {
  /// White space of ASCII, as Python counts it.
  @inline(__always)
  static func isASCIISpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) || (byte >= 0x1C && byte <= 0x1F)
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return isASCIISpace(UInt8(truncatingIfNeeded: value)) }
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return true
    default: return false
    }
  }

  /// The width of the white space beyond ASCII at a place, or 0.
  static func spaceWidth(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int {
    guard let (scalar, width) = scalar(bytes, at: index, end: end) else { return 0 }
    return isSpace(scalar) ? width : 0
  }

  /// Whether white space begins at a place.
  static func isSpace(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    scalar(bytes, at: index, end: bytes.count).map { isSpace($0.0) } ?? false
  }

  /// The scalar at a place of well-formed UTF-8, and its width.
  static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
  ) -> (Unicode.Scalar, Int)? {
    guard index < end else { return nil }
    let lead = bytes[index]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, index + width <= end else { return nil }
    var value = UInt32(lead) & (0xFF >> UInt32(width + 1))
    for offset in 1..<width { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    guard let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, width)
  }

  static func startsName(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isXIDStart
  }

  static func continuesName(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isXIDContinue
  }

  static func isAlphabetic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    default: return false
    }
  }

  /// Whether a scalar is part of a word: `\w`.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "_" || isAlphabetic(scalar) { return true }
    return isNumeric(scalar)
  }

  static func isNumeric(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType != nil
  }

  static func isDecimal(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .decimalNumber
  }
}
