/// Hands a tree over to a sink, as the renderer hands over a text.
struct TreeReplay {
  let storage: TreeStorage

  /// Hands over the whole tree and returns the sink.
  func run<Sink: MarkupSink & ~Copyable>(into sink: consuming Sink) -> Sink {
    var output = sink
    storage.source.withUnsafeBufferPointer { source in
      storage.pool.withUnsafeBufferPointer { pool in
        var player = TreePlayer(
          storage: storage, source: source.baseAddress ?? emptyBytes,
          pool: pool.baseAddress ?? emptyBytes)
        player.play(into: &output)
      }
    }
    return output
  }
}

/// Turns nodes into the events of a sink.
private struct TreePlayer {
  let storage: TreeStorage
  let source: UnsafePointer<UInt8>
  let pool: UnsafePointer<UInt8>
  /// The number that the next item of each open list would have.
  private var nextNumbers: [Int32] = []

  init(storage: TreeStorage, source: UnsafePointer<UInt8>, pool: UnsafePointer<UInt8>) {
    self.storage = storage
    self.source = source
    self.pool = pool
  }

  mutating func play<Sink: MarkupSink & ~Copyable>(into sink: inout Sink) {
    var index = 0
    while true {
      enter(index, &sink)
      let child = storage.nodes.firstChild(of: index)
      if child >= 0 {
        index = child
        continue
      }
      while true {
        leave(index, &sink)
        if index == 0 { return }
        let next = storage.nodes.next(after: index)
        if next >= 0 {
          index = next
          break
        }
        index = storage.nodes.parent(of: index)
      }
    }
  }

  private func bytes(_ range: TextRange, isPooled: Bool) -> Bytes {
    Bytes(
      base: (isPooled ? pool : source) + Int(range.start), count: Int(range.end - range.start))
  }

  private mutating func enter<Sink: MarkupSink & ~Copyable>(_ index: Int, _ sink: inout Sink) {
    let node = storage.nodes[index]
    if node.attributes >= 0 { sink.prepare(storage.attributes[Int(node.attributes)]) }
    if node.kind.isInline {
      enterInline(node, &sink)
      return
    }
    var event = blockEvent(node)
    if node.kind == .list {
      nextNumbers.append(node.number)
    } else if node.kind == .item, node.detail == "." || node.detail == ")",
      let expected = nextNumbers.last
    {
      event.skipsNumber = expected != node.number
      nextNumbers[nextNumbers.count - 1] = node.number &+ 1
    }
    sink.enter(event)
    if node.kind == .code || node.kind == .html { playLines(node, &sink) }
  }

  private mutating func leave<Sink: MarkupSink & ~Copyable>(_ index: Int, _ sink: inout Sink) {
    let kind = storage.nodes.kind(of: index)
    if kind.isInline, kind.rawValue < NodeKind.emphasis.rawValue { return }
    let node = storage.nodes[index]
    if kind.isInline {
      sink.leave(inlineEvent(node))
      return
    }
    if node.kind == .list { nextNumbers.removeLast() }
    sink.leave(blockEvent(node))
  }

  private func playLines<Sink: MarkupSink & ~Copyable>(_ node: NodeRecord, _ sink: inout Sink) {
    let text = bytes(node.second, isPooled: true)
    var start = 0
    while start < text.count {
      let end = Scan.first(0x0A, in: text, from: start, to: text.count)
      sink.raw(text.slice(start, end), spaces: 0)
      start = end + 1
    }
  }

  private func blockEvent(_ node: NodeRecord) -> BlockEvent {
    var event = BlockEvent(Self.kind(of: node.kind))
    event.detail = node.detail
    event.attributes = node.attributes
    event.number = Int(node.number)
    switch node.kind {
    case .list:
      event.isLoose = node.flag != 0
    case .item:
      event.task = node.flag
    case .paragraph:
      let parent = storage.nodes[Int(node.parent)]
      event.isLoose = parent.kind != .item || storage.nodes[Int(parent.parent)].flag != 0
    case .code:
      event.info = bytes(node.first, isPooled: true)
    case .table:
      event.columns = Int(node.number)
      event.info = bytes(node.first, isPooled: true)
    case .cell:
      event.alignment = TableRow.Alignment(rawValue: node.detail) ?? .none
      event.isHeader = node.flag != 0
      event.columns = Int(node.number)
      event.rows = Int(node.extra)
    case .footnote:
      event.info = bytes(node.first, isPooled: true)
      event.rows = Int(node.extra)
    default: break
    }
    return event
  }

  private static func kind(of kind: NodeKind) -> BlockEventKind {
    switch kind {
    case .document: .document
    case .quote: .quote
    case .list: .list
    case .item: .item
    case .division: .division
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
    default: .paragraph
    }
  }

  private func enterInline<Sink: MarkupSink & ~Copyable>(
    _ node: NodeRecord, _ sink: inout Sink
  ) {
    switch node.kind {
    case .text: sink.text(bytes(node.first, isPooled: node.isPooled), start: 0, end: 0)
    case .softBreak, .hardBreak, .codeSpan, .inlineHTML, .autolink, .footnoteReference:
      sink.leaf(inlineEvent(node))
    default:
      sink.enter(inlineEvent(node))
    }
  }

  private func inlineEvent(_ node: NodeRecord) -> InlineEvent {
    var event = InlineEvent(Self.inlineKind(of: node.kind))
    event.attributes = node.attributes
    switch node.kind {
    case .link, .image:
      event.destination = bytes(node.first, isPooled: true)
      event.title = bytes(node.second, isPooled: true)
      event.hasTitle = node.flag != 0
    case .codeSpan, .inlineHTML:
      event.bytes = bytes(node.first, isPooled: node.isPooled)
    case .autolink:
      event.bytes = bytes(node.first, isPooled: true)
      event.value = Int32(node.detail)
    case .footnoteReference:
      event.bytes = bytes(node.first, isPooled: true)
      event.value = node.number
      event.extra = node.extra
    default: break
    }
    return event
  }

  private static func inlineKind(of kind: NodeKind) -> InlineEventKind {
    switch kind {
    case .softBreak: .softBreak
    case .hardBreak: .hardBreak
    case .codeSpan: .code
    case .inlineHTML: .html
    case .autolink: .autolink
    case .footnoteReference: .footnoteReference
    case .emphasis: .emphasis
    case .strong: .strong
    case .strikethrough: .strikethrough
    case .link: .link
    case .image: .image
    case .span: .span
    default: .text
    }
  }
}
