internal import Diagnostics

/// Values as JSON that is safe inside HTML: keys in order, everything beyond ASCII and
/// `< > & '` escaped.
struct JSONWriter {
  private var bytes: [UInt8] = []
  private let indent: [UInt8]?

  private init(indent: [UInt8]?) { self.indent = indent }

  static func write(_ value: Value, indent: Value) throws(Fault) -> Text {
    var step: [UInt8]?
    if indent.isGiven {
      if let text = indent.text {
        step = text.bytes
      } else {
        let width = try indent.integer("tojson")
        step = [UInt8](repeating: 0x20, count: min(max(0, width), 100))
      }
    }
    var writer = JSONWriter(indent: step)
    try writer.write(value, depth: 0)
    return Text(writer.bytes)
  }

  private mutating func write(_ value: Value, depth: Int) throws(Fault) {
    guard depth < 200 else { throw Fault.tooDeep() }
    switch value {
    case .none: bytes.append("null")
    case .bool(let flag): bytes.append(flag ? "true" : "false")
    case .int(let number): bytes.append(decimal: number)
    case .wide(let number): bytes.append(number.value.description)
    case .double(let number):
      bytes.append(
        number.isNaN
          ? "NaN"
          : number.isInfinite
            ? (number < 0 ? "-Infinity" : "Infinity") : NumberText.shortest(number))
    case .string(let text), .markup(let text): write(text)
    case .list(let list), .tuple(let list): try write(list.elements, depth)
    case .map(let map): try write(map, depth)
    case .object(let object):
      guard let sequence = object as? SequenceObject else { throw Self.fault(value) }
      try write(sequence.list, depth)
    case .undefined: throw Self.fault(value)
    }
  }

  private static func fault(_ value: Value) -> Fault {
    Fault(
      .badType, vi: "không ghi được giá trị kiểu \(value.typeName) thành JSON",
      en: "a value of type \(value.typeName) cannot be written as JSON")
  }

  private mutating func write(_ elements: [Value], _ depth: Int) throws(Fault) {
    bytes.append(0x5B)
    for (index, element) in elements.enumerated() {
      separate(index, depth + 1)
      try write(element, depth: depth + 1)
    }
    close(elements.isEmpty, depth, 0x5D)
  }

  private mutating func write(_ map: Map, _ depth: Int) throws(Fault) {
    bytes.append(0x7B)
    var pairs: [(key: Text, value: Value)] = []
    for (key, value) in map.pairs { pairs.append((try name(key), value)) }
    pairs.sort { $0.key < $1.key }
    for (index, pair) in pairs.enumerated() {
      separate(index, depth + 1)
      write(pair.key)
      bytes.append(": ")
      try write(pair.value, depth: depth + 1)
    }
    close(pairs.isEmpty, depth, 0x7D)
  }

  private func name(_ key: Value) throws(Fault) -> Text {
    switch key {
    case .string(let text), .markup(let text): return text
    case .none: return "null"
    case .bool(let flag): return flag ? "true" : "false"
    case .int, .wide, .double: return key.printed
    default: throw Self.fault(key)
    }
  }

  private mutating func separate(_ index: Int, _ depth: Int) {
    if let indent {
      bytes.append(index > 0 ? ",\n" : "\n")
      for _ in 0..<depth { bytes.append(contentsOf: indent) }
    } else if index > 0 {
      bytes.append(", ")
    }
  }

  private mutating func close(_ isEmpty: Bool, _ depth: Int, _ bracket: UInt8) {
    if let indent, !isEmpty {
      bytes.append(0x0A)
      for _ in 0..<depth { bytes.append(contentsOf: indent) }
    }
    bytes.append(bracket)
  }

  private mutating func write(_ text: Text) {
    bytes.append(0x22)
    for unit in text.string.utf16 {
      switch unit {
      case 0x22: bytes.append("\\\"")
      case 0x5C: bytes.append("\\\\")
      case 0x0A: bytes.append("\\n")
      case 0x0D: bytes.append("\\r")
      case 0x09: bytes.append("\\t")
      case 0x08: bytes.append("\\b")
      case 0x0C: bytes.append("\\f")
      case 0x20..<0x7F where unit != 0x3C && unit != 0x3E && unit != 0x26 && unit != 0x27:
        bytes.append(UInt8(truncatingIfNeeded: unit))
      case 0x7F: bytes.append(0x7F)
      default:
        let digits = String(unit, radix: 16)
        bytes.append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      }
    }
    bytes.append(0x22)
  }
}
