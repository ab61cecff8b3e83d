extension Value {
  /// How deep lists and maps are printed before an ellipsis takes their place.
  static let printingDepth = 64

  /// Writes the value as `{{ value }}` shows it, before any escaping.
  func write(into output: inout [UInt8]) {
    switch self {
    case .string(let text), .markup(let text): output.append(text)
    case .undefined: break
    default: writeRepresentation(into: &output, depth: 0)
    }
  }

  /// The value as `{{ value }}` shows it.
  var printed: Text {
    if let text { return text }
    var output: [UInt8] = []
    write(into: &output)
    return Text(output)
  }

  /// Writes the value as it shows inside a list.
  func writeRepresentation(into output: inout [UInt8], depth: Int) {
    switch self {
    case .undefined: output.append("Undefined")
    case .none: output.append("None")
    case .bool(let value): output.append(value ? "True" : "False")
    case .int(let value): output.append(decimal: value)
    case .wide(let value): output.append(value.value.description)
    case .double(let value): output.append(NumberText.shortest(value))
    case .string(let text): Self.writeQuoted(text, into: &output)
    case .markup(let text):
      output.append("Markup(")
      Self.writeQuoted(text, into: &output)
      output.append(")")
    case .list(let list):
      output.append(0x5B)
      Self.writeElements(list.elements, into: &output, depth: depth)
      output.append(0x5D)
    case .tuple(let list):
      output.append(0x28)
      Self.writeElements(list.elements, into: &output, depth: depth)
      if list.count == 1 { output.append(0x2C) }
      output.append(0x29)
    case .map(let map): Self.writePairs(map, into: &output, depth: depth)
    case .object(let object): object.write(into: &output, depth: depth)
    }
  }

  /// The value as it shows inside a list; in ASCII with all else written by its number.
  func representation(isASCII: Bool) -> Text {
    var bytes: [UInt8] = []
    writeRepresentation(into: &bytes, depth: 0)
    let text = Text(bytes)
    if !isASCII || text.isASCII { return text }
    bytes = []
    for scalar in text.scalars {
      if scalar.isASCII {
        bytes.append(scalar: scalar)
      } else {
        Self.writeEscape(scalar, into: &bytes)
      }
    }
    return Text(bytes)
  }

  private static func writeElements(_ elements: [Value], into output: inout [UInt8], depth: Int) {
    guard depth < printingDepth else {
      output.append("...")
      return
    }
    for (index, element) in elements.enumerated() {
      if index > 0 { output.append(", ") }
      element.writeRepresentation(into: &output, depth: depth + 1)
    }
  }

  private static func writePairs(_ map: Map, into output: inout [UInt8], depth: Int) {
    output.append(0x7B)
    if depth < printingDepth {
      for (index, pair) in map.pairs.enumerated() {
        if index > 0 { output.append(", ") }
        pair.key.writeRepresentation(into: &output, depth: depth + 1)
        output.append(": ")
        pair.value.writeRepresentation(into: &output, depth: depth + 1)
      }
    } else {
      output.append("...")
    }
    output.append(0x7D)
  }

  /// Writes a text in quotes: single ones unless only those are inside.
  static func writeQuoted(_ text: Text, into output: inout [UInt8]) {
    let bytes = text.bytes
    let quote: UInt8 = bytes.contains(0x27) && !bytes.contains(0x22) ? 0x22 : 0x27
    output.append(quote)
    for scalar in text.string.unicodeScalars {
      switch scalar {
      case "\\": output.append("\\\\")
      case "\n": output.append("\\n")
      case "\r": output.append("\\r")
      case "\t": output.append("\\t")
      default:
        if scalar.value == quote {
          output.append(0x5C)
          output.append(quote)
        } else if isPrintable(scalar) {
          output.append(scalar: scalar)
        } else {
          writeEscape(scalar, into: &output)
        }
      }
    }
    output.append(quote)
  }

  /// Writes a scalar by its number, such as `\u0111`.
  private static func writeEscape(_ scalar: Unicode.Scalar, into output: inout [UInt8]) {
    let value = scalar.value
    let (mark, width) = value < 0x100 ? ("x", 2) : value < 0x10000 ? ("u", 4) : ("U", 8)
    let digits = String(value, radix: 16)
    output.append("\\" + mark + String(repeating: "0", count: width - digits.count) + digits)
  }

  /// Whether a scalar shows something on its own, in the sense of Python's `isprintable`.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x7F { return scalar.value >= 0x20 }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      return false
    default: return true
    }
  }
}

extension [UInt8] {
  /// Appends a whole number in decimal.
  mutating func append(decimal value: Int) {
    if value >= 0 && value < 100 {
      if value >= 10 { append(0x30 &+ UInt8(truncatingIfNeeded: value / 10)) }
      append(0x30 &+ UInt8(truncatingIfNeeded: value % 10))
      return
    }
    var magnitude = value.magnitude
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var index = 20
      while magnitude > 0 {
        index -= 1
        digits[index] = 0x30 + UInt8(truncatingIfNeeded: magnitude % 10)
        magnitude /= 10
      }
      if value < 0 { append(0x2D) }
      append(contentsOf: UnsafeBufferPointer(rebasing: digits[index..<20]))
    }
  }
}
