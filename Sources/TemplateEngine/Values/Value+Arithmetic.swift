/// The arithmetic of templates: whole numbers of up to 128 bits, doubles, texts, lists.
enum Arithmetic {
  static func add(_ left: Value, _ right: Value) throws(Fault) -> Value {
    if case .int(let a) = left, case .int(let b) = right {
      let (sum, overflow) = a.addingReportingOverflow(b)
      if !overflow { return .int(sum) }
    }
    if let a = left.wideInteger, let b = right.wideInteger {
      let (sum, overflow) = a.addingReportingOverflow(b)
      guard !overflow else { throw Fault.overflow("+") }
      return Value(sum)
    }
    if let a = left.number, let b = right.number { return .double(a + b) }
    switch (left, right) {
    case (.string(let a), .string(let b)): return .string(join(a, b))
    case (.list(let a), .list(let b)): return .list(.owned(a.elements + b.elements))
    case (.tuple(let a), .tuple(let b)): return .tuple(.owned(a.elements + b.elements))
    default: throw Fault.badOperands(left, right, "+")
    }
  }

  static func join(_ a: Text, _ b: Text) -> Text {
    Text(count: a.count + b.count) { pointer in
      a.withBytes { bytes in
        if let base = bytes.baseAddress { pointer.update(from: base, count: bytes.count) }
      }
      b.withBytes { bytes in
        if let base = bytes.baseAddress {
          (pointer + a.count).update(from: base, count: bytes.count)
        }
      }
    }
  }

  static func subtract(_ left: Value, _ right: Value) throws(Fault) -> Value {
    if case .int(let a) = left, case .int(let b) = right {
      let (difference, overflow) = a.subtractingReportingOverflow(b)
      if !overflow { return .int(difference) }
    }
    if let a = left.wideInteger, let b = right.wideInteger {
      let (difference, overflow) = a.subtractingReportingOverflow(b)
      guard !overflow else { throw Fault.overflow("-") }
      return Value(difference)
    }
    if let a = left.number, let b = right.number { return .double(a - b) }
    throw Fault.badOperands(left, right, "-")
  }

  static func multiply(_ left: Value, _ right: Value, limit: Int) throws(Fault) -> Value {
    if case .int(let a) = left, case .int(let b) = right {
      let (product, overflow) = a.multipliedReportingOverflow(by: b)
      if !overflow { return .int(product) }
    }
    if let a = left.wideInteger, let b = right.wideInteger {
      let (product, overflow) = a.multipliedReportingOverflow(by: b)
      guard !overflow else { throw Fault.overflow("*") }
      return Value(product)
    }
    if let a = left.number, let b = right.number { return .double(a * b) }
    if let count = right.wideInteger { return try repeated(left, count, right, limit: limit) }
    if let count = left.wideInteger { return try repeated(right, count, left, limit: limit) }
    throw Fault.badOperands(left, right, "*")
  }

  private static func repeated(
    _ value: Value, _ count: Int128, _ factor: Value, limit: Int
  ) throws(Fault) -> Value {
    let times = max(0, count)
    switch value {
    case .string(let text), .markup(let text):
      guard times <= Int128(limit), Int128(text.count) * times <= Int128(limit) else {
        throw Fault.outputLimit(limit)
      }
      var bytes: [UInt8] = []
      bytes.reserveCapacity(text.count * Int(times))
      for _ in 0..<Int(times) { bytes.append(text) }
      if case .markup = value { return .markup(Text(bytes)) }
      return .string(Text(bytes))
    case .list(let list), .tuple(let list):
      guard times <= Int128(limit), Int128(list.count) * times * 16 <= Int128(limit) else {
        throw Fault.outputLimit(limit)
      }
      var elements: [Value] = []
      for _ in 0..<Int(times) { elements.append(contentsOf: list.elements) }
      if case .tuple = value { return .tuple(.owned(elements)) }
      return .list(.owned(elements))
    default: throw Fault.badOperands(value, factor, "*")
    }
  }

  static func divide(_ left: Value, _ right: Value) throws(Fault) -> Value {
    guard let a = left.number, let b = right.number else {
      throw Fault.badOperands(left, right, "/")
    }
    guard b != 0 else { throw Fault.divisionByZero() }
    return .double(a / b)
  }

  static func floorDivide(_ left: Value, _ right: Value) throws(Fault) -> Value {
    if let a = left.wideInteger, let b = right.wideInteger {
      guard b != 0 else { throw Fault.divisionByZero() }
      let (quotient, overflow) = a.dividedReportingOverflow(by: b)
      guard !overflow else { throw Fault.overflow("//") }
      return Value(a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient)
    }
    guard let a = left.number, let b = right.number else {
      throw Fault.badOperands(left, right, "//")
    }
    guard b != 0 else { throw Fault.divisionByZero() }
    return .double(((a - modulo(a, b)) / b).rounded())
  }

  private static func modulo(_ a: Double, _ b: Double) -> Double {
    let rest = a.truncatingRemainder(dividingBy: b)
    if rest == 0 { return b < 0 ? -0.0 : 0.0 }
    return (rest < 0) != (b < 0) ? rest + b : rest
  }

  static func remainder(_ left: Value, _ right: Value) throws(Fault) -> Value {
    if let a = left.wideInteger, let b = right.wideInteger {
      guard b != 0 else { throw Fault.divisionByZero() }
      let (rest, overflow) = a.remainderReportingOverflow(dividingBy: b)
      if overflow { return .int(0) }
      return Value(rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest)
    }
    guard let a = left.number, let b = right.number else {
      throw Fault.badOperands(left, right, "%")
    }
    guard b != 0 else { throw Fault.divisionByZero() }
    return .double(modulo(a, b))
  }

  static func power(_ left: Value, _ right: Value) throws(Fault) -> Value {
    if let base = left.wideInteger, let exponent = right.wideInteger, exponent >= 0 {
      return Value(try wholePower(base, exponent))
    }
    guard let a = left.number, let b = right.number else {
      throw Fault.badOperands(left, right, "**")
    }
    if a == 0 && b < 0 { throw Fault.divisionByZero() }
    if a < 0 && b != b.rounded() { throw Fault.badOperands(left, right, "**") }
    let result = Platform.power(a, b)
    if result.isInfinite && a.isFinite && b.isFinite { throw Fault.overflow("**") }
    return .double(result)
  }

  private static func wholePower(_ base: Int128, _ exponent: Int128) throws(Fault) -> Int128 {
    if base == 0 || base == 1 { return exponent == 0 ? 1 : base }
    if base == -1 { return exponent % 2 == 0 ? 1 : -1 }
    guard exponent < 128 else { throw Fault.overflow("**") }
    var result: Int128 = 1
    for _ in 0..<Int(exponent) {
      let (product, overflow) = result.multipliedReportingOverflow(by: base)
      guard !overflow else { throw Fault.overflow("**") }
      result = product
    }
    return result
  }

  static func negate(_ value: Value) throws(Fault) -> Value {
    if let whole = value.wideInteger {
      let (result, overflow) = Int128(0).subtractingReportingOverflow(whole)
      guard !overflow else { throw Fault.overflow("-") }
      return Value(result)
    }
    if case .double(let number) = value { return .double(-number) }
    throw Fault.badOperand(value, "-")
  }

  static func plus(_ value: Value) throws(Fault) -> Value {
    if let whole = value.wideInteger { return Value(whole) }
    if case .double = value { return value }
    throw Fault.badOperand(value, "+")
  }
}
