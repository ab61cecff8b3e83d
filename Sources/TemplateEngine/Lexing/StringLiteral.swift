/// Decodes the escapes of a text literal.
enum StringLiteral {
  /// The text between the quotes of a literal, with its escapes and line breaks resolved.
  static func decode(
    _ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) throws(Fault) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = range.lowerBound + 1
    let end = range.upperBound - 1
    bytes.reserveCapacity(end - index)
    while index < end {
      let byte = source[index]
      if byte == 0x0D {
        bytes.append(0x0A)
        index += 1
        if index < end, source[index] == 0x0A { index += 1 }
      } else if byte != 0x5C || index + 1 >= end {
        bytes.append(byte)
        index += 1
      } else {
        index = try escape(source, index, end, into: &bytes)
      }
    }
    return bytes
  }

  private static func escape(
    _ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, into bytes: inout [UInt8]
  ) throws(Fault) -> Int {
    let mark = source[start + 1]
    switch mark {
    case 0x0A: return start + 2
    case 0x5C, 0x22, 0x27: bytes.append(mark)
    case 0x61: bytes.append(0x07)
    case 0x62: bytes.append(0x08)
    case 0x66: bytes.append(0x0C)
    case 0x6E: bytes.append(0x0A)
    case 0x72: bytes.append(0x0D)
    case 0x74: bytes.append(0x09)
    case 0x76: bytes.append(0x0B)
    case 0x30...0x37:
      var value: UInt32 = 0
      var index = start + 1
      while index < end, index < start + 4, source[index] >= 0x30, source[index] <= 0x37 {
        value = value * 8 + UInt32(source[index] - 0x30)
        index += 1
      }
      bytes.append(scalar: Unicode.Scalar(value) ?? "\u{FFFD}")
      return index
    case 0x78: return try hexadecimal(source, start, end, digits: 2, into: &bytes)
    case 0x75: return try hexadecimal(source, start, end, digits: 4, into: &bytes)
    case 0x55: return try hexadecimal(source, start, end, digits: 8, into: &bytes)
    case 0x4E: return try named(source, start, end, into: &bytes)
    default:
      bytes.append(0x5C)
      return start + 1
    }
    return start + 2
  }

  private static func hexadecimal(
    _ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, digits: Int,
    into bytes: inout [UInt8]
  ) throws(Fault) -> Int {
    var stop = start + 2
    while stop < end, stop < start + 2 + digits, CharacterClass.isHexDigit(source[stop]) {
      stop += 1
    }
    let text = String(decoding: source[(start + 2)..<stop], as: UTF8.self)
    guard stop == start + 2 + digits, let value = UInt32(text, radix: 16) else {
      throw Fault(
        .badEscape, vi: "ký hiệu thoát này cần \(digits) chữ số thập lục phân",
        en: "this escape needs \(digits) hexadecimal digits", at: start..<stop)
    }
    if (0xD800..<0xDC00).contains(value), digits == 4, stop + 6 <= end,
      source[stop] == 0x5C, source[stop + 1] == 0x75
    {
      let tail = String(decoding: source[(stop + 2)..<(stop + 6)], as: UTF8.self)
      if let low = UInt32(tail, radix: 16), (0xDC00..<0xE000).contains(low) {
        let joined = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        bytes.append(scalar: Unicode.Scalar(joined) ?? "\u{FFFD}")
        return stop + 6
      }
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw Fault(
        .badEscape, vi: "ký hiệu thoát này không ứng với ký tự nào",
        en: "this escape stands for no character", at: start..<stop)
    }
    bytes.append(scalar: scalar)
    return stop
  }

  private static func named(
    _ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, into bytes: inout [UInt8]
  ) throws(Fault) -> Int {
    var stop = start + 2
    while stop < end, source[stop] != 0x7D { stop += 1 }
    if start + 2 < end, source[start + 2] == 0x7B, stop < end {
      let name = String(decoding: source[(start + 3)..<stop], as: UTF8.self).uppercased()
      if let scalar = scalar(named: name) {
        bytes.append(scalar: scalar)
        return stop + 1
      }
    }
    throw Fault(
      .badEscape, vi: "không có ký tự nào mang tên này", en: "no character has this name",
      at: start..<min(stop + 1, end))
  }

  private static func scalar(named name: String) -> Unicode.Scalar? {
    for range in [0x20..<0x3400, 0xA000..<0xAC00, 0xF900..<0x1_0000, 0x1_F000..<0x2_0000] {
      for value in range {
        guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
        if scalar.properties.name == name || scalar.properties.nameAlias == name { return scalar }
      }
    }
    return nil
  }
}
