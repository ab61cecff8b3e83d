/// Writes SVG: markup as it stands, numbers as short as can be, texts escaped.
struct SVGWriter {
  private(set) var bytes: [UInt8] = []

  /// Markup, which may end with or begin in the middle of a tag.
  mutating func markup(_ markup: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// An attribute whose value is a coordinate or a length.
  mutating func attribute(_ name: StaticString, _ value: Double) {
    bytes.append(UInt8(ascii: " "))
    markup(name)
    markup("=\"")
    number(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// A command of a path and the place that it leads to.
  mutating func step(_ command: Unicode.Scalar, _ x: Double, _ y: Double) {
    bytes.append(UInt8(ascii: command))
    number(x)
    bytes.append(UInt8(ascii: " "))
    number(y)
  }

  /// A number with at most one decimal.
  mutating func number(_ value: Double) {
    guard value.isFinite, value.magnitude < 1e9 else {
      bytes.append(UInt8(ascii: "0"))
      return
    }
    let tenths = Int(value * 10 + (value < 0 ? -0.5 : 0.5))
    var (rest, part) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    // Filled from the end: at most ten digits, a sign, a point and its decimal.
    var digits = InlineArray<16, UInt8>(repeating: 0)
    var first = digits.count
    func put(_ byte: UInt8) {
      first -= 1
      digits[first] = byte
    }
    if part > 0 {
      put(UInt8(ascii: "0") + UInt8(part))
      put(UInt8(ascii: "."))
    }
    repeat {
      (rest, part) = rest.quotientAndRemainder(dividingBy: 10)
      put(UInt8(ascii: "0") + UInt8(part))
    } while rest > 0
    if tenths < 0 { put(UInt8(ascii: "-")) }
    append(digits.span.extracting(first...))
  }

  /// `text` as character data, without what may not be shown.
  mutating func text(_ text: String) {
    let clean = ChartText.clean(text)
    let span = clean.utf8.span
    var written = 0
    for index in span.indices {
      guard let reference = Self.reference(span[index]) else { continue }
      append(span.extracting(written..<index))
      markup(reference)
      written = index + 1
    }
    append(span.extracting(written...))
  }

  private mutating func append(_ span: Span<UInt8>) {
    span.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// How a byte is written that would be markup; `nil` for all others.
  private static func reference(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }

  /// The characters of `id` that may stand in an id everywhere.
  mutating func identifier(_ id: String) {
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        bytes.append(byte)
      default: break
      }
    }
  }
}
