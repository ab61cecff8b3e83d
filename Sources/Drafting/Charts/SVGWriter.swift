/// Writes SVG: markup as it stands, numbers as short as can be, texts escaped.
///
/// Room is made once for each element, which is then written without another look at it.
struct SVGWriter {
  private(set) var bytes: [UInt8] = []

  /// Writes an element, or several, of at most so many bytes.
  mutating func write(atMost room: Int, _ element: (inout OutputSpan<UInt8>) -> Void) {
    bytes.append(addingCapacity: room, initializingWith: element)
  }

  /// How many bytes a number takes at most: ten digits, a sign, a point and its decimal.
  static let roomOfNumber = 13

  /// How many bytes a text takes at most: a quotation mark becomes six.
  static func room(of text: String) -> Int { text.utf8.count * 6 }
}

extension OutputSpan<UInt8> {
  /// Markup, which may end with or begin in the middle of a tag.
  @inline(__always)
  mutating func markup(_ markup: StaticString) {
    copy(UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// An attribute whose value is a coordinate or a length, given as it begins: ` x="`.
  mutating func attribute(_ beginning: StaticString, _ value: Double) {
    markup(beginning)
    number(value)
    append(UInt8(ascii: "\""))
  }

  /// A command of a path and the place that it leads to.
  mutating func step(_ command: Unicode.Scalar, _ x: Double, _ y: Double) {
    append(UInt8(ascii: command))
    number(x)
    append(UInt8(ascii: " "))
    number(y)
  }

  /// A number with at most one decimal.
  mutating func number(_ value: Double) {
    guard value.isFinite, value.magnitude < 1e9 else { return digit(0) }
    let tenths = Int(value * 10 + (value < 0 ? -0.5 : 0.5))
    if tenths < 0 { append(UInt8(ascii: "-")) }
    let (whole, part) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    // Nearly all numbers have three digits at most.
    if whole >= 1000 { digits(whole / 1000) }
    if whole >= 100 { digit(whole / 100 % 10) }
    if whole >= 10 { digit(whole / 10 % 10) }
    digit(whole % 10)
    if part > 0 {
      append(UInt8(ascii: "."))
      digit(part)
    }
  }

  private mutating func digits(_ number: UInt) {
    if number >= 10 { digits(number / 10) }
    digit(number % 10)
  }

  @inline(__always)
  private mutating func digit(_ value: UInt) {
    append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value))
  }

  /// `text` as character data; see ``ChartText/clean(_:)``.
  mutating func text(_ text: String) {
    let span = text.utf8.span
    var written = 0
    for index in span.indices {
      guard let reference = Self.reference(span[index]) else { continue }
      copy(span.extracting(written..<index))
      markup(reference)
      written = index + 1
    }
    copy(span.extracting(written...))
  }

  @inline(__always)
  mutating func copy(_ span: Span<UInt8>) {
    span.withUnsafeBufferPointer { copy($0) }
  }

  @inline(__always)
  mutating func copy(_ source: UnsafeBufferPointer<UInt8>) {
    guard let first = source.baseAddress else { return }
    withUnsafeMutableBufferPointer { room, count in
      precondition(source.count <= room.count - count, "the element is larger than its room")
      room.baseAddress?.advanced(by: count).update(from: first, count: source.count)
      count += source.count
    }
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
        append(byte)
      default: break
      }
    }
  }
}
