/// An exact decimal number that remembers how many decimals it was written with.
///
/// `0,5` and `0,50` are equal in value and differ in writing; documents print each as it was
/// given. The value is `mantissa / 10^decimals`.
public struct DecimalNumber: Sendable {
  /// The number without its decimal mark.
  public let mantissa: Int
  /// How many digits of the mantissa stand after the decimal mark, from 0 to 9.
  public let decimals: Int

  /// Nothing.
  public static let zero = DecimalNumber(whole: 0)

  private init(whole: Int) {
    mantissa = whole
    decimals = 0
  }

  /// Makes a number; `nil` when it has more than 15 digits or more than 9 decimals.
  public init?(mantissa: Int, decimals: Int = 0) {
    guard 0...9 ~= decimals, mantissa.magnitude < 1_000_000_000_000_000 else { return nil }
    self.mantissa = mantissa
    self.decimals = decimals
  }

  /// How the decimal mark and the marks between thousands are told apart.
  public enum Convention: Sendable {
    /// `1.234,5`, as Vietnamese writes; a lone dot that is not followed by exactly three
    /// digits is taken for a decimal mark, as spreadsheets of other languages write it.
    case vietnamese
    /// `1234.5`, as JSON writes; no marks between thousands.
    case plain
  }

  /// Reads a number, or returns `nil`.
  public init?(text: some StringProtocol, convention: Convention = .vietnamese) {
    self.init(utf8: String(text).utf8.span, convention: convention)
  }

  /// Reads a number from UTF-8, or returns `nil`.
  public init?(utf8 text: Span<UInt8>, convention: Convention = .vietnamese) {
    var (start, end) = (0, text.count)
    while start < end, text[end - 1] == 0x20 { end -= 1 }
    while start < end, text[start] == 0x20 { start += 1 }
    let isNegative = start < end && text[start] == 0x2D
    if isNegative || start < end && text[start] == 0x2B { start += 1 }
    guard start < end, text[end - 1] != 0x2C, text[end - 1] != 0x2E,
      let decimalMark = Self.decimalMark(text, start..<end, convention)
    else { return nil }
    var (mantissa, decimals, digits) = (0, 0, 0)
    for index in start..<end {
      let byte = text[index]
      if 0x30...0x39 ~= byte {
        digits += 1
        guard digits <= 15 else { return nil }
        mantissa = mantissa * 10 + Int(byte - 0x30)
        if index > decimalMark { decimals += 1 }
      } else if index != decimalMark {
        guard Self.isGroupMark(at: index, in: text, start..<decimalMark) else { return nil }
      }
    }
    guard digits > 0 else { return nil }
    self.init(mantissa: isNegative ? -mantissa : mantissa, decimals: decimals)
  }

  /// The offset of the decimal mark, the end of the number when there is none, `nil` when unclear.
  private static func decimalMark(
    _ text: Span<UInt8>, _ range: Range<Int>, _ convention: Convention
  ) -> Int? {
    var commas = 0
    var dots = 0
    var (comma, dot) = (range.upperBound, range.upperBound)
    for index in range.reversed() {
      if text[index] == 0x2C { (commas, comma) = (commas + 1, index) }
      if text[index] == 0x2E { (dots, dot) = (dots + 1, index) }
    }
    if convention == .plain { return commas == 0 && dots <= 1 ? dot : nil }
    if commas > 1 { return nil }
    if commas == 1 { return comma }
    let before = dot - range.lowerBound
    let isMark = dots == 1 && (range.upperBound - dot - 1 != 3 || before == 0 || before > 3)
    return isMark ? dot : range.upperBound
  }

  /// Whether a dot stands between thousands of a number's whole part: one to three digits before,
  /// three after.
  private static func isGroupMark(
    at index: Int, in text: Span<UInt8>, _ whole: Range<Int>
  ) -> Bool {
    guard text[index] == 0x2E, index > whole.lowerBound, index < whole.upperBound,
      (whole.upperBound - index) % 4 == 0
    else { return false }
    var before = index
    while before > whole.lowerBound, text[before - 1] != 0x2E { before -= 1 }
    return index - whole.lowerBound < 4 ? index > before : index - before == 3
  }

  /// The number as Vietnamese writes it: `1.234,50`.
  public var text: String {
    // Written from its end: at most 15 digits with their marks, and a sign.
    var bytes = InlineArray<32, UInt8>(repeating: 0)
    var start = bytes.count
    func put(_ byte: UInt8) {
      start -= 1
      bytes[start] = byte
    }
    var rest = mantissa.magnitude
    var places = 0
    repeat {
      if places > 0, places == decimals {
        put(0x2C)
      } else if places > decimals, (places - decimals) % 3 == 0 {
        put(0x2E)
      }
      put(0x30 + UInt8(rest % 10))
      rest /= 10
      places += 1
    } while rest > 0 || places <= decimals
    if mantissa < 0 { put(0x2D) }
    return bytes.span.extracting(start...).withUnsafeBufferPointer {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// The nearest binary number, for computing in templates; money and scores stay exact here.
  public var doubleValue: Double {
    Double(mantissa) / Double(Self.power(decimals))
  }

  /// The mantissa of the same value with so many decimals; `nil` when digits would be lost.
  public func mantissa(withDecimals wanted: Int) -> Int? {
    guard 0...9 ~= wanted else { return nil }
    if wanted >= decimals {
      let (result, overflow) = mantissa.multipliedReportingOverflow(
        by: Self.power(wanted - decimals))
      return overflow ? nil : result
    }
    let divisor = Self.power(decimals - wanted)
    return mantissa % divisor == 0 ? mantissa / divisor : nil
  }

  /// Ten to the power of a number from 0 to 9.
  static func power(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { result, _ in result * 10 }
  }
}

extension DecimalNumber: Hashable, Comparable {
  public static func == (left: Self, right: Self) -> Bool {
    left.canonical == right.canonical
  }

  public static func < (left: Self, right: Self) -> Bool {
    // 15 digits shifted by up to nine places need more than 64 bits.
    Int128(left.mantissa) * Int128(power(right.decimals))
      < Int128(right.mantissa) * Int128(power(left.decimals))
  }

  public func hash(into hasher: inout Hasher) {
    let (mantissa, decimals) = canonical
    hasher.combine(mantissa)
    hasher.combine(decimals)
  }

  /// The same value without trailing zeros after the decimal mark.
  private var canonical: (Int, Int) {
    var (mantissa, decimals) = (mantissa, decimals)
    while decimals > 0, mantissa % 10 == 0 {
      mantissa /= 10
      decimals -= 1
    }
    return (mantissa, decimals)
  }

  /// The sum, written with as many decimals as the longer of the two; `nil` on overflow.
  public static func + (left: Self, right: Self) -> DecimalNumber? {
    let decimals = max(left.decimals, right.decimals)
    guard let first = left.mantissa(withDecimals: decimals),
      let second = right.mantissa(withDecimals: decimals)
    else { return nil }
    let (sum, overflow) = first.addingReportingOverflow(second)
    return overflow ? nil : DecimalNumber(mantissa: sum, decimals: decimals)
  }
}
