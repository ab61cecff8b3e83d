import Diagnostics

extension JSONReader {
  /// Passes over spaces and comments (`//` to the end of the line, `/* … */`).
  @inline(__always)
  mutating func skipSpace() throws(Stop) {
    // Mostly there is none, or a single one.
    if offset < bytes.count, bytes[offset] == 0x20 { offset += 1 }
    if offset < bytes.count, bytes[offset] > 0x20, bytes[offset] != 0x2F { return }
    try skipSpaceAndComments()
  }

  private mutating func skipSpaceAndComments() throws(Stop) {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset = Self.endOfSpace(bytes, from: offset + 1)
      case 0x2F:
        let start = offset
        let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
        if next == 0x2F {
          offset = Self.endOfLine(bytes, from: offset + 2)
        } else if next == 0x2A {
          offset += 2
          while offset + 1 < bytes.count, bytes[offset] != 0x2A || bytes[offset + 1] != 0x2F {
            offset += 1
          }
          guard offset + 1 < bytes.count else {
            throw stop(
              Wording(
                vi: "ghi chú mở bằng '/*' ở đây không có '*/' đóng lại",
                en: "the comment opened here with '/*' is never closed with '*/'"),
              start..<start + 2)
          }
          offset += 2
        } else {
          throw stop(
            Wording(
              vi: "dấu '/' đứng một mình; ghi chú viết bằng '//'",
              en: "a lone '/'; comments begin with '//'"), start..<start + 1)
        }
      default: return
      }
    }
  }

  /// The offset of the first byte that is no space.
  private static func endOfSpace(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    let text = bytes.span.bytes
    while index < bytes.count {
      // Most space is the indent of a line.
      if index + 8 <= bytes.count {
        let word = text.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
        let other = UInt64(littleEndian: word) ^ 0x2020_2020_2020_2020
        index += other.trailingZeroBitCount / 8
        if other == 0 { continue }
      }
      let byte = bytes[index]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
      index += 1
    }
    return index
  }

  /// The offset of the line break that ends a line; the end of the text without one.
  private static func endOfLine(_ bytes: [UInt8], from start: Int) -> Int {
    let text = bytes.span.bytes
    var index = start
    // Eight bytes at a time: the lowest bit that a test leaves set is true, those above may not be.
    while index + 8 <= text.byteCount {
      let word = UInt64(
        littleEndian: text.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      let (feeds, returns) = (word ^ 0x0A0A_0A0A_0A0A_0A0A, word ^ 0x0D0D_0D0D_0D0D_0D0D)
      let found =
        ((feeds &- 0x0101_0101_0101_0101) & ~feeds | (returns &- 0x0101_0101_0101_0101) & ~returns)
        & 0x8080_8080_8080_8080
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    return index
  }

  /// Reads a string literal that begins at the offset.
  mutating func string() throws(Stop) {
    let start = offset
    let (end, isASCII) = Self.endOfPlainText(bytes, from: start + 1)
    offset = end
    guard offset < bytes.count, bytes[offset] == 0x22 || bytes[offset] == 0x5C else {
      throw stop(unclosed, start..<offset, hint: unclosedHint)
    }
    guard bytes[offset] == 0x22 else {
      _ = try escapedText(start)
      return add(.string, .escaped, from: start)
    }
    offset += 1
    add(.string, isASCII ? .ascii : .plain, from: start)
  }

  /// The offset of the first byte that ends a string, begins an escape or must not stand in a
  /// string (a quote, a backslash, a control character other than a tab), and whether all before
  /// it is ASCII.
  private static func endOfPlainText(
    _ bytes: [UInt8], from start: Int
  ) -> (end: Int, isASCII: Bool) {
    let text = bytes.span.bytes
    var index = start
    var seen: UInt64 = 0
    // Eight bytes at a time: the lowest bit that a test leaves set is true, those above may not be.
    while index + 8 <= text.byteCount {
      let word = UInt64(
        littleEndian: text.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      let quotes = word ^ 0x2222_2222_2222_2222
      let escapes = word ^ 0x5C5C_5C5C_5C5C_5C5C
      let found =
        ((quotes &- 0x0101_0101_0101_0101) & ~quotes
          | (escapes &- 0x0101_0101_0101_0101) & ~escapes
          | (word &- 0x2020_2020_2020_2020) & ~word) & 0x8080_8080_8080_8080
      guard found == 0 else {
        let position = found.trailingZeroBitCount / 8
        seen |= word & (1 << UInt64(8 * position) - 1)
        index += position
        if bytes[index] != 0x09 { return (index, seen & 0x8080_8080_8080_8080 == 0) }
        index += 1
        continue
      }
      seen |= word
      index += 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 && byte != 0x09 { break }
      seen |= UInt64(byte)
      index += 1
    }
    return (index, seen & 0x8080_8080_8080_8080 == 0)
  }

  private var unclosed: Wording {
    Wording(
      vi: "chuỗi chữ mở bằng dấu ngoặc kép ở đây không đóng lại trên cùng dòng",
      en: "the string opened here is not closed on its line")
  }

  private var unclosedHint: Wording {
    Wording(
      vi: "thêm dấu \" ở cuối; xuống dòng trong chuỗi viết là \\n, dấu \" viết là \\\"",
      en: "add a closing \"; write a line break as \\n and a quote as \\\"")
  }

  /// Reads on in a string that holds escapes and begins at `start`.
  mutating func escapedText(_ start: Int) throws(Stop) -> [UInt8] {
    var text = Array(bytes[start + 1..<offset])
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x22:
        offset += 1
        return text
      case 0x5C:
        try escape(into: &text)
      default:
        let (end, _) = Self.endOfPlainText(bytes, from: offset)
        guard end > offset else {
          throw stop(unclosed, start..<offset, hint: unclosedHint)
        }
        text.append(contentsOf: bytes[offset..<end])
        offset = end
      }
    }
    throw stop(unclosed, start..<offset, hint: unclosedHint)
  }

  private mutating func escape(into text: inout [UInt8]) throws(Stop) {
    let start = offset
    let letter = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    offset += 2
    switch letter {
    case 0x22, 0x5C, 0x2F: text.append(letter)
    case 0x62: text.append(0x08)
    case 0x66: text.append(0x0C)
    case 0x6E: text.append(0x0A)
    case 0x72: text.append(0x0D)
    case 0x74: text.append(0x09)
    // `\[[` writes two brackets that begin no reference; prose takes the backslash away.
    case 0x5B: text.append(contentsOf: [0x5C, 0x5B])
    case 0x75:
      guard let scalar = unicodeEscape() else {
        throw stop(
          Wording(vi: "mã ký tự \\u viết sai", en: "a malformed \\u escape"),
          start..<min(start + 6, bytes.count))
      }
      text.append(contentsOf: Array(String(scalar).utf8))
    default:
      throw stop(
        Wording(
          vi: "sau dấu '\\' phải là một trong các chữ \" \\ / b f n r t u",
          en: "after '\\' only \" \\ / b f n r t u may stand"),
        start..<min(start + 2, bytes.count),
        hint: Wording(
          vi: "dấu '\\' trong câu chữ viết là '\\\\'", en: "write a backslash as '\\\\'"))
    }
  }

  /// Reads the digits of `\uXXXX`, and the second half of a surrogate pair.
  private mutating func unicodeEscape() -> Unicode.Scalar? {
    guard let first = fourDigits() else { return nil }
    guard 0xD800..<0xE000 ~= first else { return Unicode.Scalar(first) }
    guard first < 0xDC00, offset + 1 < bytes.count, bytes[offset] == 0x5C,
      bytes[offset + 1] == 0x75
    else { return nil }
    offset += 2
    guard let second = fourDigits(), 0xDC00..<0xE000 ~= second else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func fourDigits() -> UInt32? {
    guard offset + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[offset..<offset + 4] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(byte - 0x41 + 10)
      case 0x61...0x66: value = value << 4 | UInt32(byte - 0x61 + 10)
      default: return nil
      }
    }
    offset += 4
    return value
  }

  /// Reads a number that begins at the offset, as JSON writes it.
  mutating func number() throws(Stop) {
    let start = offset
    func isDigit(_ index: Int) -> Bool {
      index < bytes.count && 0x30...0x39 ~= bytes[index]
    }
    var end = offset
    if bytes[end] == 0x2D { end += 1 }
    let whole = end
    while isDigit(end) { end += 1 }
    var isValid = end > whole && !(bytes[whole] == 0x30 && end - whole > 1)
    if end < bytes.count, bytes[end] == 0x2E {
      end += 1
      isValid = isValid && isDigit(end)
      while isDigit(end) { end += 1 }
    }
    if end < bytes.count, bytes[end] | 0x20 == 0x65 {
      end += 1
      if end < bytes.count, bytes[end] == 0x2B || bytes[end] == 0x2D { end += 1 }
      isValid = isValid && isDigit(end)
      while isDigit(end) { end += 1 }
    }
    offset = end
    guard isValid else {
      throw stop(
        Wording(
          vi: "số viết sai: '\(String(decoding: bytes[start..<end], as: UTF8.self))'",
          en: "a malformed number: '\(String(decoding: bytes[start..<end], as: UTF8.self))'"),
        start..<max(end, start + 1),
        hint: Wording(
          vi: "số không có số 0 ở đầu; chữ số như \"01\" thì đặt trong dấu ngoặc kép",
          en: "numbers have no leading zero; put text such as \"01\" in quotes"))
    }
    add(.number, from: start)
  }

  /// Reads `true`, `false` or `null`; anything else is a fault.
  mutating func word() throws(Stop) {
    let start = offset
    var end = start
    while end < bytes.count, 0x61...0x7A ~= bytes[end] | 0x20 || bytes[end] >= 0x80 { end += 1 }
    offset = end
    switch String(decoding: bytes[start..<end], as: UTF8.self) {
    case "true": add(.true, from: start)
    case "false": add(.false, from: start)
    case "null": add(.null, from: start)
    default:
      if end == start { end = start + scalarLength(at: start) }
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      throw stop(
        Wording(
          vi: "không hiểu '\(text)' ở chỗ của một giá trị",
          en: "'\(text)' is no value"), start..<end,
        hint: Wording(
          vi: "chữ phải đặt trong dấu ngoặc kép thẳng (\")",
          en: "text must stand in straight double quotes (\")"))
    }
  }

  /// The number of bytes of the character that begins at an offset.
  func scalarLength(at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    var end = index + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end - index
  }
}
