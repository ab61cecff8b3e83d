/// Bytes that somebody else keeps alive: a stretch of the source or of a scratch buffer.
///
/// Every stretch that the parsers read is followed by at least one readable byte, a line feed,
/// so that looking one byte ahead needs no check.
struct Bytes {
  let base: UnsafePointer<UInt8>
  let count: Int

  init(base: UnsafePointer<UInt8>, count: Int) {
    self.base = base
    self.count = count
  }

  /// The byte at an index; `count` itself is readable.
  @inline(__always) subscript(_ index: Int) -> UInt8 {
    assert(index >= 0 && index <= count, "byte index out of bounds")
    noteWork()
    return base[index]
  }

  /// A part of these bytes.
  @inline(__always) func slice(_ start: Int, _ end: Int) -> Bytes {
    assert(start >= 0 && start <= end && end <= count, "byte range out of bounds")
    return Bytes(base: base + start, count: end - start)
  }

  /// The bytes as a buffer, to append elsewhere.
  var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

  /// The bytes as text.
  var string: String { String(decoding: buffer, as: UTF8.self) }

  /// Whether the bytes at an offset are those of an ASCII text.
  func hasPrefix(_ text: StaticString, at offset: Int) -> Bool {
    noteWork()
    let length = text.utf8CodeUnitCount
    guard offset >= 0, offset + length <= count else { return false }
    for index in 0..<length where base[offset + index] != text.utf8Start[index] { return false }
    return true
  }

  /// Whether the bytes at an offset are those of a lower-case ASCII text, in any case.
  func hasPrefixIgnoringCase(_ text: StaticString, at offset: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset >= 0, offset + length <= count else { return false }
    for index in 0..<length where base[offset + index].lowercased != text.utf8Start[index] {
      return false
    }
    return true
  }
}

/// Compares a byte with a character of ASCII.
@inline(__always) func == (byte: UInt8, character: Unicode.Scalar) -> Bool {
  UInt32(byte) == character.value
}

/// Tells a byte from a character of ASCII.
@inline(__always) func != (byte: UInt8, character: Unicode.Scalar) -> Bool {
  UInt32(byte) != character.value
}

/// Lets a switch over a byte name characters of ASCII.
@inline(__always) func ~= (character: Unicode.Scalar, byte: UInt8) -> Bool {
  UInt32(byte) == character.value
}

extension UInt8 {
  /// Space or tab.
  @inline(__always) var isBlank: Bool { self == 0x20 || self == 0x09 }
  /// Space, tab, line feed, vertical tab, form feed or carriage return.
  @inline(__always) var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
  /// A digit from 0 to 9.
  @inline(__always) var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// A letter of ASCII.
  @inline(__always) var isLetter: Bool {
    let lower = self | 0x20
    return lower >= 0x61 && lower <= 0x7A
  }
  /// A letter or a digit of ASCII.
  @inline(__always) var isAlphanumeric: Bool { isLetter || isDigit }
  /// A hexadecimal digit.
  @inline(__always) var isHexDigit: Bool {
    let lower = self | 0x20
    return isDigit || (lower >= 0x61 && lower <= 0x66)
  }
  /// A punctuation character of ASCII, which a backslash can escape.
  @inline(__always) var isPunctuation: Bool {
    (self >= 0x21 && self <= 0x2F) || (self >= 0x3A && self <= 0x40)
      || (self >= 0x5B && self <= 0x60) || (self >= 0x7B && self <= 0x7E)
  }
  /// The byte in lower case, if it is a letter of ASCII.
  @inline(__always) var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
  /// Whether the byte starts a character of UTF-8.
  @inline(__always) var isCharacterStart: Bool { self & 0xC0 != 0x80 }
}
