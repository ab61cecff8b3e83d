/// Values laid out over lines of at most 80 characters.
enum PrettyPrinter {
  static func print(_ value: Value) -> Text {
    var bytes: [UInt8] = []
    write(value, indent: 0, allowance: 0, into: &bytes, depth: 0)
    return Text(bytes)
  }

  private static func representation(_ value: Value) -> [UInt8] {
    var bytes: [UInt8] = []
    sorted(value, depth: 0).writeRepresentation(into: &bytes, depth: 0)
    return bytes
  }

  /// Maps with their keys in order, as the printer shows them.
  private static func sorted(_ value: Value, depth: Int) -> Value {
    guard depth < Value.printingDepth else { return value }
    switch value {
    case .map(let map):
      let box = MapBox(isOwned: true)
      for (key, value) in order(map.pairs) { box.set(key, sorted(value, depth: depth + 1)) }
      return .map(Map(box: box))
    case .list(let list):
      return .list(.owned(list.elements.map { sorted($0, depth: depth + 1) }))
    case .tuple(let list):
      return .tuple(.owned(list.elements.map { sorted($0, depth: depth + 1) }))
    default: return value
    }
  }

  private static func order(_ pairs: [(key: Value, value: Value)]) -> [(key: Value, value: Value)] {
    pairs.sorted { left, right in
      if let order = try? left.key.compare(right.key) { return order == -1 }
      return left.key.typeName < right.key.typeName
    }
  }

  private static func write(
    _ value: Value, indent: Int, allowance: Int, into bytes: inout [UInt8], depth: Int
  ) {
    let flat = representation(value)
    let width = Text(flat).scalarCount
    guard width > 80 - indent - allowance, depth < Value.printingDepth else {
      bytes.append(contentsOf: flat)
      return
    }
    switch value {
    case .list(let list):
      bytes.append(0x5B)
      write(list.elements, indent + 1, allowance + 1, into: &bytes, depth)
      bytes.append(0x5D)
    case .tuple(let list):
      bytes.append(0x28)
      let tail = list.count == 1 ? 2 : 1
      write(list.elements, indent + 1, allowance + tail, into: &bytes, depth)
      bytes.append(list.count == 1 ? ",)" : ")")
    case .map(let map):
      bytes.append(0x7B)
      let pairs = order(map.pairs)
      for (index, pair) in pairs.enumerated() {
        if index > 0 { newLine(indent + 1, &bytes) }
        let key = representation(pair.key)
        bytes.append(contentsOf: key)
        bytes.append(": ")
        let last = index == pairs.count - 1
        write(
          pair.value, indent: indent + 1 + Text(key).scalarCount + 2,
          allowance: last ? allowance + 1 : 1, into: &bytes, depth: depth + 1)
      }
      bytes.append(0x7D)
    default: bytes.append(contentsOf: flat)
    }
  }

  private static func newLine(_ indent: Int, _ bytes: inout [UInt8]) {
    bytes.append(",\n")
    bytes.append(contentsOf: repeatElement(0x20, count: indent))
  }

  private static func write(
    _ elements: [Value], _ indent: Int, _ allowance: Int, into bytes: inout [UInt8], _ depth: Int
  ) {
    for (index, element) in elements.enumerated() {
      if index > 0 { newLine(indent, &bytes) }
      let last = index == elements.count - 1
      write(
        element, indent: indent, allowance: last ? allowance : 1, into: &bytes, depth: depth + 1)
    }
  }
}
