import TemplateEngine

/// Reads JSON into values and keeps the order of keys, which test data rely on.
struct JSONReader {
  private let bytes: [UInt8]
  private var index = 0

  struct Malformed: Error {
    var offset: Int
  }

  static func read(_ bytes: [UInt8]) throws -> Value {
    var reader = JSONReader(bytes: bytes)
    let value = try reader.value()
    reader.skip()
    guard reader.index == bytes.count else { throw Malformed(offset: reader.index) }
    return value
  }

  static func read(_ text: String) throws -> Value { try read(Array(text.utf8)) }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var byte: UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func skip() {
    while [0x20, 0x0A, 0x0D, 0x09].contains(byte) { index += 1 }
  }

  private mutating func expect(_ expected: Unicode.Scalar) throws {
    skip()
    guard byte == UInt8(ascii: expected) else { throw Malformed(offset: index) }
    index += 1
  }

  private mutating func literal(_ text: String, _ value: Value) throws -> Value {
    guard bytes[index...].starts(with: text.utf8) else { throw Malformed(offset: index) }
    index += text.utf8.count
    return value
  }

  private mutating func value() throws -> Value {
    skip()
    switch byte {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return Value(try string())
    case UInt8(ascii: "t"): return try literal("true", true)
    case UInt8(ascii: "f"): return try literal("false", false)
    case UInt8(ascii: "n"): return try literal("null", .none)
    default: return try number()
    }
  }

  private mutating func object() throws -> Value {
    try expect("{")
    var pairs: [(String, Value)] = []
    skip()
    while byte != UInt8(ascii: "}") {
      if !pairs.isEmpty { try expect(",") }
      skip()
      let key = try string()
      try expect(":")
      pairs.append((key, try value()))
      skip()
    }
    index += 1
    return Value(pairs)
  }

  private mutating func array() throws -> Value {
    try expect("[")
    var elements: [Value] = []
    skip()
    while byte != UInt8(ascii: "]") {
      if !elements.isEmpty { try expect(",") }
      elements.append(try value())
      skip()
    }
    index += 1
    return Value(elements)
  }

  private mutating func string() throws -> String {
    try expect("\"")
    var units: [UInt16] = []
    var text: [UInt8] = []
    func flush(_ units: inout [UInt16], _ text: inout [UInt8]) {
      text += Array(String(decoding: units, as: UTF16.self).utf8)
      units = []
    }
    while byte != UInt8(ascii: "\"") {
      guard index < bytes.count else { throw Malformed(offset: index) }
      guard byte == UInt8(ascii: "\\") else {
        flush(&units, &text)
        text.append(byte)
        index += 1
        continue
      }
      let mark = bytes[index + 1]
      index += 2
      switch mark {
      case UInt8(ascii: "u"):
        let digits = String(decoding: bytes[index..<index + 4], as: UTF8.self)
        guard let unit = UInt16(digits, radix: 16) else { throw Malformed(offset: index) }
        units.append(unit)
        index += 4
      case UInt8(ascii: "n"): units.append(10)
      case UInt8(ascii: "r"): units.append(13)
      case UInt8(ascii: "t"): units.append(9)
      case UInt8(ascii: "b"): units.append(8)
      case UInt8(ascii: "f"): units.append(12)
      default: units.append(UInt16(mark))
      }
    }
    flush(&units, &text)
    index += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func number() throws -> Value {
    let start = index
    while "+-0123456789.eE".utf8.contains(byte) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if let whole = Int(text) { return .int(whole) }
    if let wide = UInt64(text) { return try Value(encoding: wide) }
    guard let number = Double(text) else { throw Malformed(offset: start) }
    return .double(number)
  }
}
