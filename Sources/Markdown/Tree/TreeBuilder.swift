/// Builds the tree from what the renderer hands over.
struct TreeBuilder: MarkupSink, ~Copyable {
  static var wantsPositions: Bool { true }

  var nodes: NodeTable
  var pool = Store<UInt8>(capacity: 256)
  var attributes: [Attributes] = []
  /// The node that what comes next belongs to.
  private var parent: Int32 = -1
  /// The attributes of the event that comes next.
  private var given = Attributes()

  init(capacity: Int) {
    nodes = NodeTable(capacity: capacity)
  }

  /// The tree that was built.
  consuming func storage(of source: [UInt8], options: MarkdownOptions) -> TreeStorage {
    let pool = pool.array
    let attributes = attributes
    return TreeStorage(
      nodes: nodes, pool: pool, source: source, attributes: attributes, options: options)
  }

  mutating func prepare(_ attributes: Attributes) { given = attributes }

  /// Adds a node as the last child of the open one.
  private mutating func add(_ record: NodeRecord, hasAttributes: Bool) -> Int32 {
    var record = record
    if hasAttributes {
      record.attributes = Int32(attributes.count)
      attributes.append(given)
    }
    return nodes.append(record, below: parent)
  }

  private mutating func pooled(_ bytes: Bytes) -> TextRange {
    let start = pool.count
    pool.append(bytes)
    return TextRange(start: Int32(start), end: Int32(pool.count))
  }

  // MARK: Blocks

  mutating func enter(_ block: BlockEvent) {
    var record = NodeRecord(kind: Self.kind(of: block.kind), detail: block.detail)
    record.start = Int32(block.start)
    record.end = Int32(block.end)
    record.number = Int32(block.number)
    switch block.kind {
    case .list: record.flag = block.isLoose ? 1 : 0
    case .item: record.flag = block.task
    case .code:
      record.first = pooled(block.info)
      record.isPooled = true
      record.second = TextRange(start: Int32(pool.count), end: Int32(pool.count))
    case .html:
      record.second = TextRange(start: Int32(pool.count), end: Int32(pool.count))
    case .footnote:
      record.first = pooled(block.info)
      record.isPooled = true
      record.extra = Int32(block.rows)
    case .table:
      record.number = Int32(block.columns)
      record.first = pooled(block.info)
      record.isPooled = true
    case .cell:
      record.detail = block.alignment.rawValue
      record.flag = block.isHeader ? 1 : 0
      record.number = Int32(block.columns)
      record.extra = Int32(block.rows)
    default: break
    }
    parent = add(record, hasAttributes: block.attributes >= 0)
  }

  mutating func leave(_ block: BlockEvent) { close() }

  /// Ends the open node.
  private mutating func close() {
    nodes.close(parent)
    parent = Int32(nodes.parent(of: Int(parent)))
  }

  private static func kind(of kind: BlockEventKind) -> NodeKind {
    switch kind {
    case .document: .document
    case .quote: .quote
    case .list: .list
    case .item: .item
    case .division: .division
    case .paragraph: .paragraph
    case .heading: .heading
    case .rule: .rule
    case .code: .code
    case .html: .html
    case .table: .table
    case .tableHead: .tableHead
    case .tableBody: .tableBody
    case .row: .row
    case .cell: .cell
    case .footnotes: .footnotes
    case .footnote: .footnote
    }
  }

  mutating func raw(_ bytes: Bytes, spaces: Int) {
    for _ in 0..<spaces { pool.append(0x20) }
    pool.append(bytes)
    pool.append(0x0A)
    nodes.setSecondEnd(of: Int(parent), pool.count)
  }

  // MARK: Inlines

  mutating func enter(_ inline: InlineEvent) {
    var record: NodeRecord
    switch inline.kind {
    case .strong: record = NodeRecord(kind: .strong)
    case .strikethrough: record = NodeRecord(kind: .strikethrough)
    case .span: record = NodeRecord(kind: .span)
    case .link, .image:
      record = NodeRecord(kind: inline.kind == .link ? .link : .image)
      record.first = pooled(inline.destination)
      record.isPooled = true
      record.second = pooled(inline.title)
      record.flag = inline.hasTitle ? 1 : 0
    default: record = NodeRecord(kind: .emphasis)
    }
    record.start = Int32(inline.start)
    record.end = Int32(inline.end)
    if let source, inline.start + 1 < source.count {
      // Delimiters are kept as written: the character, or for tildes their number.
      record.detail = source[inline.start]
      if inline.kind == .strikethrough { record.detail = source[inline.start + 1] == "~" ? 2 : 1 }
    }
    parent = add(record, hasAttributes: inline.attributes >= 0)
  }

  mutating func leave(_ inline: InlineEvent) { close() }

  mutating func leaf(_ inline: InlineEvent) {
    var record: NodeRecord
    switch inline.kind {
    case .character:
      addCharacter(inline)
      return
    case .text:
      text(inline.bytes, start: inline.start, end: inline.end)
      return
    case .hardBreak: record = NodeRecord(kind: .hardBreak)
    case .code:
      record = NodeRecord(kind: .codeSpan)
      let start = pool.count
      pool.append(inline.bytes)
      for index in start..<pool.count where pool[index] == 0x0A { pool[index] = 0x20 }
      record.first = TextRange(start: Int32(start), end: Int32(pool.count))
      record.isPooled = true
    case .html:
      record = NodeRecord(kind: .inlineHTML)
      record.first = pooled(inline.bytes)
      record.isPooled = true
    case .autolink:
      record = NodeRecord(kind: .autolink, detail: UInt8(inline.value))
      record.first = pooled(inline.bytes)
      record.isPooled = true
    case .footnoteReference:
      record = NodeRecord(kind: .footnoteReference)
      record.first = pooled(inline.bytes)
      record.isPooled = true
      record.number = inline.value
      record.extra = inline.extra
    default: record = NodeRecord(kind: .softBreak)
    }
    record.start = Int32(inline.start)
    record.end = Int32(inline.end)
    _ = add(record, hasAttributes: inline.attributes >= 0)
  }

  mutating func text(_ bytes: Bytes, start: Int, end: Int) {
    let isInSource = end - start == bytes.count
    let last = lastText()
    if last >= 0 {
      let node = nodes.nodes[last]
      if !node.isPooled, isInSource, Int(node.end) == start {
        nodes.setEnd(of: last, Int32(end))
        return
      }
      extend(last, end: end) { $0.append(bytes) }
      return
    }
    var record = NodeRecord(kind: .text)
    record.start = Int32(start)
    record.end = Int32(end)
    if isInSource {
      record.first = TextRange(start: Int32(start), end: Int32(end))
    } else {
      record.first = pooled(bytes)
      record.isPooled = true
    }
    _ = add(record, hasAttributes: false)
  }

  /// Adds the characters that an entity, escape or quotation mark stands for.
  private mutating func addCharacter(_ inline: InlineEvent) {
    var last = lastText()
    if last < 0 {
      var record = NodeRecord(kind: .text)
      record.start = Int32(inline.start)
      record.end = Int32(inline.start)
      record.first = TextRange(start: Int32(pool.count), end: Int32(pool.count))
      record.isPooled = true
      last = Int(add(record, hasAttributes: false))
    }
    extend(last, end: inline.end) { pool in
      pool.append(Unicode.Scalar(UInt32(inline.value)) ?? "\u{FFFD}")
      if inline.extra != 0, let second = Unicode.Scalar(UInt32(inline.extra)) {
        pool.append(second)
      }
    }
  }

  /// The text that ends the open node, or -1.
  private func lastText() -> Int {
    let last = nodes.count - 1
    guard last >= 0, nodes.kind(of: last) == .text, nodes.parent(of: last) == Int(parent) else {
      return -1
    }
    return last
  }

  /// Makes a text longer, whose bytes then lie in the pool.
  private mutating func extend(_ index: Int, end: Int, _ body: (inout Store<UInt8>) -> Void) {
    let node = nodes[index]
    var start = Int(node.first.start)
    if !node.isPooled {
      start = pool.count
      if let source { pool.append(source.slice(Int(node.first.start), Int(node.first.end))) }
    } else if Int(node.first.end) != pool.count {
      start = pool.count
      for place in Int(node.first.start)..<Int(node.first.end) { pool.append(pool[place]) }
    }
    body(&pool)
    nodes.setPooled(index, TextRange(start: Int32(start), end: Int32(pool.count)))
    nodes.setEnd(of: index, Int32(end))
  }

  /// The source, while the tree is built.
  var source: Bytes?
}
