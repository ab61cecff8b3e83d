/// The nodes of a tree, packed: in the order of the text, so that a node's first child follows it
/// and its next sibling follows its last descendant.
///
///     nodes    [document][paragraph][text][emphasis][text]…   24 bytes each
///     details  what few nodes have: addresses, titles, numbers, attributes
///     source   ─────────────────▲──────────────────▲──────    most texts are stretches of it
///     pool     what the source does not hold as it is: resolved escapes, joined lines
struct NodeTable: ~Copyable {
  /// What every node has.
  struct Node {
    var kind: NodeKind
    var detail: UInt8
    var flag: UInt8
    var isPooled: Bool
    var parent: Int32
    /// The index behind the node's last descendant.
    var after: Int32
    var start: Int32
    var end: Int32
    /// The index of the details, or -1.
    var details: Int32
  }

  /// What a node may have.
  struct Details {
    var first: TextRange
    var second: TextRange
    var number: Int32
    var extra: Int32
    var attributes: Int32
  }

  private(set) var nodes: Store<Node>
  private(set) var details: Store<Details>

  init(capacity: Int) {
    nodes = Store<Node>(capacity: capacity)
    details = Store<Details>(capacity: capacity / 4)
  }

  var count: Int { nodes.count }

  /// A node with all that belongs to it.
  subscript(_ index: Int) -> NodeRecord {
    let node = nodes[index]
    var record = NodeRecord(
      kind: node.kind, detail: node.detail, flag: node.flag, isPooled: node.isPooled,
      parent: node.parent, start: node.start, end: node.end)
    if Int(node.after) > index + 1 { record.firstChild = Int32(index + 1) }
    record.next = next(after: node)
    if node.details >= 0 {
      let details = details[Int(node.details)]
      record.first = details.first
      record.second = details.second
      record.number = details.number
      record.extra = details.extra
      record.attributes = details.attributes
    } else if node.kind == .text {
      record.first = TextRange(start: node.start, end: node.end)
    } else if node.kind == .cell {
      record.number = 1
      record.extra = 1
    }
    return record
  }

  @inline(__always) private func next(after node: Node) -> Int32 {
    node.parent >= 0 && node.after < nodes[Int(node.parent)].after ? node.after : -1
  }

  /// The first node in a node, or -1.
  @inline(__always) func firstChild(of index: Int) -> Int {
    Int(nodes[index].after) > index + 1 ? index + 1 : -1
  }

  /// The node behind a node in the same parent, or -1.
  @inline(__always) func next(after index: Int) -> Int { Int(next(after: nodes[index])) }

  @inline(__always) func parent(of index: Int) -> Int { Int(nodes[index].parent) }

  @inline(__always) func kind(of index: Int) -> NodeKind { nodes[index].kind }

  // MARK: Building

  /// Adds a node below a parent, whose last node it then is; `firstChild` and `next` of the record
  /// are not looked at.
  mutating func append(_ record: NodeRecord, below parent: Int32) -> Int32 {
    let index = Int32(nodes.count)
    var place: Int32 = -1
    if Self.needsDetails(record) {
      place = Int32(details.count)
      details.append(
        Details(
          first: record.first, second: record.second, number: record.number,
          extra: record.extra, attributes: record.attributes))
    }
    nodes.append(
      Node(
        kind: record.kind, detail: record.detail, flag: record.flag, isPooled: record.isPooled,
        parent: parent, after: index + 1, start: record.start, end: record.end, details: place))
    return index
  }

  private static func needsDetails(_ record: NodeRecord) -> Bool {
    if record.attributes >= 0 || record.isPooled { return true }
    switch record.kind {
    case .text:
      return record.first != TextRange(start: record.start, end: record.end)
    case .cell:
      return record.number != 1 || record.extra != 1
    case .code, .html:
      return true
    default:
      return record.number != 0 || record.extra != 0 || !record.first.isEmpty
        || !record.second.isEmpty
    }
  }

  /// Ends a node: what was added since belongs to it.
  @inline(__always) mutating func close(_ index: Int32) {
    nodes[Int(index)].after = Int32(nodes.count)
  }

  /// Moves the end of a node's range.
  mutating func setEnd(of index: Int, _ end: Int32) { nodes[index].end = end }

  /// Lets the second text of a node reach to an offset of the pool.
  mutating func setSecondEnd(of index: Int, _ end: Int) {
    details[Int(nodes[index].details)].second.end = Int32(end)
  }

  /// Gives a text node a stretch of the pool.
  mutating func setPooled(_ index: Int, _ range: TextRange) {
    if nodes[index].details < 0 {
      nodes[index].details = Int32(details.count)
      details.append(
        Details(first: range, second: TextRange(), number: 0, extra: 0, attributes: -1))
    } else {
      details[Int(nodes[index].details)].first = range
    }
    nodes[index].isPooled = true
  }
}
