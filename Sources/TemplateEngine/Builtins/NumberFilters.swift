internal import Diagnostics

/// Filters on numbers.
enum NumberFilters {
  static func apply(
    _ filter: BuiltinFilter, _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    switch filter {
    case .abs:
      _ = try arguments.bind("abs", [])
      if let whole = value.wideInteger {
        guard whole != .min else { throw Fault.overflow("abs") }
        return Value(Swift.abs(whole))
      }
      if case .double(let number) = value { return .double(number.magnitude) }
      throw Fault.badType("abs", expected: .anyNumber, value)
    case .int: return try int(value, arguments, &renderer)
    case .float:
      let bound = try arguments.bind("float", ["default"])
      _ = try renderer.demand(value, renderer.site)
      return parseFloat(value).map { .double($0) } ?? (bound[0].isMissing ? .double(0) : bound[0])
    case .round: return try round(value, arguments, &renderer)
    default: return try fileSize(value, arguments, &renderer)
    }
  }

  static func parseFloat(_ value: Value) -> Double? {
    if let number = value.number { return number }
    guard let text = value.text else { return nil }
    let trimmed = String(
      String.UnicodeScalarView(Trimming.trim(text.scalars[...], CharacterClass.isSpace)))
    return parseFloat(trimmed)
  }

  private static func parseFloat(_ text: String) -> Double? {
    switch text.lowercased() {
    case "nan", "+nan", "-nan": return .nan
    case "inf", "+inf", "infinity", "+infinity": return .infinity
    case "-inf", "-infinity": return -.infinity
    default: break
    }
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x30...0x39, 0x2E, 0x2B, 0x2D, 0x65, 0x45: continue
      case 0x5F:
        guard index > 0, index + 1 < bytes.count, (0x30...0x39).contains(bytes[index - 1]),
          (0x30...0x39).contains(bytes[index + 1])
        else { return nil }
      default: return nil
      }
    }
    return Double(String(decoding: bytes.filter { $0 != 0x5F }, as: UTF8.self))
  }

  /// A text as a whole number, as `int()` of Python reads it.
  static func parseInt(_ text: Text, base: Int) -> Int128? {
    var digits = String(
      String.UnicodeScalarView(Trimming.trim(text.scalars[...], CharacterClass.isSpace))
    )
    .lowercased()
    var isNegative = false
    if digits.hasPrefix("-") || digits.hasPrefix("+") {
      isNegative = digits.hasPrefix("-")
      digits.removeFirst()
    }
    var base = base
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where digits.hasPrefix(prefix) {
      guard base == radix || base == 0 else { continue }
      digits.removeFirst(2)
      if digits.hasPrefix("_") { digits.removeFirst() }
      base = radix
      break
    }
    if base == 0 { base = 10 }
    guard (2...36).contains(base), !digits.isEmpty, !digits.hasPrefix("_"),
      !digits.hasSuffix("_"), !digits.contains("__"), !digits.hasPrefix("-"),
      !digits.hasPrefix("+")
    else { return nil }
    guard let value = Int128(digits.filter { $0 != "_" }, radix: base) else { return nil }
    return isNegative ? -value : value
  }

  private static func int(
    _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let bound = try arguments.bind("int", ["default", "base"])
    _ = try renderer.demand(value, renderer.site)
    let base = try bound[1].integer("int", default: 10)
    let fallback: Value = bound[0].isMissing ? .int(0) : bound[0]
    if let whole = value.wideInteger { return Value(whole) }
    if let text = value.text, let whole = parseInt(text, base: base) { return Value(whole) }
    guard let number = parseFloat(value), let whole = Int128(exactly: number.rounded(.towardZero))
    else { return fallback }
    return Value(whole)
  }

  private static func round(
    _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let bound = try arguments.bind("round", ["precision", "method"])
    let precision = try bound[0].integer("round", default: 0)
    let method = try bound[1].textArgument("round", default: Text("common")).string
    guard ["common", "ceil", "floor"].contains(method) else {
      throw Fault(
        .badArguments, vi: "cách làm tròn phải là 'common', 'ceil' hoặc 'floor'",
        en: "the method must be 'common', 'ceil' or 'floor'",
        hint: .didYouMean(method, among: ["common", "ceil", "floor"]))
    }
    _ = try renderer.demand(value, renderer.site)
    guard let number = value.number else {
      throw Fault.badType("round", expected: .anyNumber, value)
    }
    guard Swift.abs(precision) <= 400 else { return value }
    if method == "common" {
      if let whole = value.wideInteger { return roundWhole(whole, precision) }
      guard number.isFinite else { return value }
      return .double(rounded(number, precision))
    }
    let scale = Platform.power(10, Double(precision))
    let scaled = number * scale
    guard scaled.isFinite else { return .double(number) }
    let result = method == "ceil" ? scaled.rounded(.up) : scaled.rounded(.down)
    return .double(result / scale)
  }

  private static func roundWhole(_ value: Int128, _ precision: Int) -> Value {
    guard precision < 0 else { return Value(value) }
    guard precision >= -37 else { return .int(0) }
    var unit: Int128 = 1
    for _ in 0..<(-precision) { unit *= 10 }
    let rest = ((value % unit) + unit) % unit
    let low = value - rest
    let isOdd = (low / unit) % 2 != 0
    let goesUp = rest * 2 > unit || (rest * 2 == unit && isOdd)
    return Value(goesUp ? low + unit : low)
  }

  /// A number rounded half to even on its exact value.
  static func rounded(_ value: Double, _ decimals: Int) -> Double {
    var exact = ExactDecimal(value.magnitude)
    exact.round(toDecimals: decimals)
    let magnitude = Double(exact.text(decimals: max(0, decimals))) ?? value.magnitude
    return value.sign == .minus ? -magnitude : magnitude
  }

  private static func fileSize(
    _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let bound = try arguments.bind("filesizeformat", ["binary"])
    _ = try renderer.demand(value, renderer.site)
    guard let bytes = parseFloat(value) else {
      throw Fault.badType("filesizeformat", expected: .anyNumber, value)
    }
    let isBinary = bound[0].isTrue
    let base: Double = isBinary ? 1024 : 1000
    if bytes == 1 { return .string("1 Byte") }
    if bytes < base {
      guard let whole = Int(exactly: bytes.rounded(.towardZero)) else {
        return .string("\(NumberText.fixed(bytes, decimals: 0)) Bytes")
      }
      return .string("\(whole) Bytes")
    }
    let prefixes = ["k", "M", "G", "T", "P", "E", "Z", "Y"]
    var unit = base
    for (index, prefix) in prefixes.enumerated() {
      unit *= base
      if bytes < unit || index == prefixes.count - 1 {
        let name = isBinary ? prefix.uppercased() + "iB" : prefix + "B"
        return .string(NumberText.fixed(base * bytes / unit, decimals: 1) + " " + name)
      }
    }
    return value
  }
}
