/// Comparisons, and what is in what.
extension Renderer {
  @inline(__always)
  mutating func compareNodes(_ index: Int32, _ node: Node) throws(Fault) -> Bool {
    // Two places hold still while they are compared.
    if let left = place(frame.nodes + Int(node.a)), let right = place(frame.nodes + Int(node.b)) {
      switch (left.plain, right.plain) {
      case (.int(let a), .int(let b)): return Self.compare(node.op, a, b)
      case (.string(let a), .string(let b)) where node.op == .equal || node.op == .notEqual:
        return (a == b) == (node.op == .equal)
      default:
        site = index
        return try compareAny(node.op, left.pointee, right.pointee)
      }
    }
    return try compareOther(index, node)
  }

  @inline(never)
  mutating func compareOther(_ index: Int32, _ node: Node) throws(Fault) -> Bool {
    let left = try evaluate(node.a)
    if node.op == .contained || node.op == .notContained, !left.isUndefined,
      let isThere = try isWritten(left, in: node.b)
    {
      return isThere == (node.op == .contained)
    }
    let right = try evaluate(node.b)
    site = index
    return try compare(node.op, left, right)
  }

  /// Whether a value is in a list or tuple of constants, which is looked through without being
  /// made; `nil` for all else.
  private mutating func isWritten(_ value: Value, in index: Int32) throws(Fault) -> Bool? {
    let list = frame.nodes[Int(index)]
    guard list.op == .list || list.op == .tuple else { return nil }
    let (elements, count) = (frame.details + Int(list.a), Int(list.b))
    for position in 0..<count where frame.nodes[Int(elements[position])].op != .constant {
      return nil
    }
    try burn(count)
    for position in 0..<count {
      let constant = frame.constants + Int(frame.nodes[Int(elements[position])].a)
      if case .string(let text) = value, case .string(let known) = constant.plain {
        if text.raw == known { return true }
      } else if constant.pointee.equals(value) {
        return true
      }
    }
    return false
  }

  @inline(__always)
  mutating func compare(_ op: Op, _ left: Value, _ right: Value) throws(Fault) -> Bool {
    if case .int(let a) = left, case .int(let b) = right, op.rawValue <= Op.greaterEqual.rawValue {
      return Self.compare(op, a, b)
    }
    return try compareAny(op, left, right)
  }

  @inline(__always)
  private static func compare(_ op: Op, _ a: Int, _ b: Int) -> Bool {
    switch op {
    case .equal: a == b
    case .notEqual: a != b
    case .less: a < b
    case .lessEqual: a <= b
    case .greater: a > b
    default: a >= b
    }
  }

  @inline(never)
  private mutating func compareAny(
    _ op: Op, _ left: Value, _ right: Value
  ) throws(Fault) -> Bool {
    let takesUndefined =
      switch op {
      case .equal, .notEqual, .contained, .notContained: undefined != .strict
      default: false
      }
    if !takesUndefined {
      if case .undefined(let undefined) = left { throw undefinedFault(undefined) }
      if case .undefined(let undefined) = right { throw undefinedFault(undefined) }
    }
    switch op {
    case .equal: return left.equals(right)
    case .notEqual: return !left.equals(right)
    case .less: return try left.compare(right, operation: "<") == -1
    case .greater: return try left.compare(right, operation: ">") == 1
    case .lessEqual:
      let order = try left.compare(right, operation: "<=")
      return order == -1 || order == 0
    case .greaterEqual:
      let order = try left.compare(right, operation: ">=")
      return order == 1 || order == 0
    case .contained: return try contains(right, left)
    default: return try !contains(right, left)
    }
  }

  /// Whether a container holds a value.
  mutating func contains(_ container: Value, _ value: Value) throws(Fault) -> Bool {
    switch container {
    case .list(let list), .tuple(let list):
      try burn(list.count)
      return list.elements.contains { $0.equals(value) }
    case .map(let map): return map.box.value(of: value) != nil
    case .string(let text), .markup(let text):
      guard let part = value.text else {
        if value.isUndefined { return text.isEmpty }
        throw Fault.badType("in", expected: .anyText, value)
      }
      return ByteSearch.find(part, in: text, from: 0) != nil
    case .object(let object):
      if let range = object as? RangeObject {
        var number = value.wideInteger.flatMap { Int(exactly: $0) }
        if case .double(let real) = value { number = Int(exactly: real) }
        return number.map(range.contains) ?? false
      }
      guard let elements = object.elements else { throw Fault.notIterable(container) }
      return elements.contains { $0.equals(value) }
    case .undefined: return false
    default: throw Fault.notIterable(container)
    }
  }

  mutating func comparison(_ index: Int32, _ node: Node) throws(Fault) -> Value {
    var left = try evaluate(node.a)
    for link in 0..<Int(node.c) {
      let op = Op(rawValue: UInt8(frame.details[Int(node.b) + link * 2])) ?? .equal
      let right = try evaluate(frame.details[Int(node.b) + link * 2 + 1])
      site = index
      guard try compare(op, left, right) else { return .bool(false) }
      left = right
    }
    return .bool(true)
  }
}
