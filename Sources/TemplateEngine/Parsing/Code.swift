/// A template while it is compiled: nodes and what they refer to.
struct Code {
  var nodes: [Node] = []
  /// The bytes of the source that each node covers.
  var spans: [(start: Int32, end: Int32)] = []
  /// How deep the tree below each node is.
  var heights: [Int32] = []
  var details: [Int32] = []
  var constants: [Value] = []
  var literals: [UInt8] = []
  private(set) var nameTable = NameTable()
  var names: [Text] { nameTable.names }
  var calls: [CallNode] = []
  var units: [Unit] = [Unit(kind: .root)]
  /// The units of the blocks, in order.
  var blocks: [Int32] = []

  /// Makes room for so many nodes and bytes of text.
  mutating func reserve(nodes count: Int, literals size: Int) {
    nodes.reserveCapacity(count)
    spans.reserveCapacity(count)
    heights.reserveCapacity(count)
    details.reserveCapacity(count)
    literals.reserveCapacity(size)
  }

  mutating func add(
    _ op: Op, _ a: Int32, _ b: Int32 = -1, c: Int32 = -1, flag: UInt8 = 0,
    _ range: Range<Int>, height: Int32 = 1
  ) -> Int32 {
    nodes.append(Node(op: op, flag: flag, a: a, b: b, c: c))
    spans.append(
      (Int32(truncatingIfNeeded: range.lowerBound), Int32(truncatingIfNeeded: range.upperBound)))
    heights.append(height)
    return Int32(nodes.count - 1)
  }

  mutating func add(_ op: Op, _ range: Range<Int>) -> Int32 { add(op, -1, range) }

  mutating func add(_ op: Op, _ a: Int32, _ range: Range<Int>) -> Int32 {
    add(op, a, -1, range)
  }

  mutating func add(constant value: Value, _ range: Range<Int>) -> Int32 {
    constants.append(value)
    return add(.constant, Int32(constants.count - 1), range)
  }

  mutating func addDetails(_ numbers: [Int32]) -> (start: Int32, count: Int32) {
    let start = Int32(details.count)
    details.append(contentsOf: numbers)
    return (start, Int32(numbers.count))
  }

  mutating func name(_ name: UnsafeBufferPointer<UInt8>) -> Int32 { nameTable.index(of: name) }

  mutating func name(_ name: StaticString) -> Int32 {
    nameTable.index(
      of: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  /// Adds a stretch of the source to the text that is written out, line breaks made one.
  mutating func addLiteral(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let part = UnsafeBufferPointer(rebasing: source[range])
    guard part.contains(0x0D) else {
      literals.append(contentsOf: part)
      return
    }
    var index = 0
    while index < part.count {
      if part[index] == 0x0D {
        literals.append(0x0A)
        if index + 1 < part.count, part[index + 1] == 0x0A { index += 1 }
      } else {
        literals.append(part[index])
      }
      index += 1
    }
  }

  /// The constant that a node is, or `nil`.
  func constant(_ node: Int32) -> Value? {
    let node = nodes[Int(node)]
    return node.op == .constant ? constants[Int(node.a)] : nil
  }

  func range(_ node: Int32) -> Range<Int> {
    let span = spans[Int(node)]
    return Int(span.start)..<Int(span.end)
  }
}
