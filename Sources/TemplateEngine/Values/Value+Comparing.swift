extension Value {
  /// How deep lists and maps are compared; what lies deeper counts as different.
  private static let comparingDepth = 200

  /// Whether `==` holds: numbers by value, texts by characters, containers by elements.
  func equals(_ other: Value) -> Bool { equals(other, depth: 0) }

  private func equals(_ other: Value, depth: Int) -> Bool {
    switch (self, other) {
    case (.string(let a), .string(let b)), (.string(let a), .markup(let b)),
      (.markup(let a), .string(let b)), (.markup(let a), .markup(let b)):
      return a == b
    case (.int(let a), .int(let b)): return a == b
    case (.none, .none), (.undefined, .undefined): return true
    case (.list(let a), .list(let b)), (.tuple(let a), .tuple(let b)):
      if a.box === b.box { return true }
      return Self.equal(a.elements, b.elements, depth: depth)
    case (.map(let a), .map(let b)):
      guard a.count == b.count, depth < Self.comparingDepth else { return false }
      for (key, value) in a.pairs {
        guard let match = b.box.value(of: key), value.equals(match, depth: depth + 1) else {
          return false
        }
      }
      return true
    case (.object(let a), .object(let b)): return a.equals(b)
    case (.object(let a), .tuple(let b)), (.tuple(let b), .object(let a)):
      guard let group = a as? SequenceObject, group.style == .group else { return false }
      return Self.equal(group.list, b.elements, depth: depth)
    default:
      guard let order = Self.compareNumbers(self, other) else { return false }
      return order == 0
    }
  }

  private static func equal(_ a: [Value], _ b: [Value], depth: Int) -> Bool {
    guard a.count == b.count, depth < comparingDepth else { return false }
    for index in a.indices where !a[index].equals(b[index], depth: depth + 1) { return false }
    return true
  }

  /// -1, 0 or 1 for two numbers; `nil` when one is none, 2 when they have no order (NaN).
  @inline(__always)
  static func compareNumbers(_ left: Value, _ right: Value) -> Int? {
    switch (left, right) {
    case (.int(let a), .int(let b)): return a < b ? -1 : a > b ? 1 : 0
    case (.double(let a), .double(let b)): return a < b ? -1 : a > b ? 1 : a == b ? 0 : 2
    default: return compareMixed(left, right)
    }
  }

  @inline(never)
  private static func compareMixed(_ left: Value, _ right: Value) -> Int? {
    if let a = left.wideInteger, let b = right.wideInteger { return a < b ? -1 : a > b ? 1 : 0 }
    guard let a = left.number, let b = right.number else { return nil }
    return a < b ? -1 : a > b ? 1 : a == b ? 0 : 2
  }

  /// Orders two values, -1, 0 or 1; 2 when neither is before the other.
  func compare(_ other: Value, operation: String = "<") throws(Fault) -> Int {
    try compare(other, operation: operation, depth: 0)
  }

  private func compare(_ other: Value, operation: String, depth: Int) throws(Fault) -> Int {
    if let order = Self.compareNumbers(self, other) { return order }
    switch (self, other) {
    case (.string(let a), .string(let b)), (.string(let a), .markup(let b)),
      (.markup(let a), .string(let b)), (.markup(let a), .markup(let b)):
      return a == b ? 0 : a < b ? -1 : 1
    case (.list(let a), .list(let b)), (.tuple(let a), .tuple(let b)):
      guard depth < Self.comparingDepth else { throw Fault.tooDeep() }
      let shared = min(a.count, b.count)
      for index in 0..<shared {
        let left = a[index]
        let right = b[index]
        if left.equals(right) { continue }
        return try left.compare(right, operation: operation, depth: depth + 1)
      }
      return a.count < b.count ? -1 : a.count > b.count ? 1 : 0
    default:
      throw Fault.notComparable(self, other, operation)
    }
  }
}
