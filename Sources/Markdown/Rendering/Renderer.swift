/// Where a piece of a text that was put together begins, there and in the source.
struct Joint {
  var joined: Int32
  var source: Int32
}

/// Walks the blocks of a document, finds the inlines of each leaf, and hands all of it to a sink.
struct Renderer<Sink: MarkupSink & ~Copyable>: ~Copyable {
  var tree: BlockTree
  var inlines: InlineParser
  let features: Features
  var sink: Sink

  /// Containers that have begun and not ended: indices of records.
  var open = Store<Int32>(capacity: 32)
  /// The number that the next item of a list would have, for each open list.
  var nextNumbers = Store<Int32>(capacity: 16)

  /// The text of the leaf, if its lines do not stand together in the source.
  var joined = Store<UInt8>(capacity: 256)
  /// Where each line of the joined text begins in it, and where in the source.
  var joints = Store<Joint>(capacity: 16)
  /// Offset in the source of the text being parsed, if it stands together there; otherwise -1.
  var contentOffset = 0
  var info = Store<UInt8>(capacity: 64)

  var cells = Store<CellRecord>(capacity: 16)
  /// Cells that rows may still lack and get; keeps wide tables of short rows from multiplying.
  var fillerBudget: Int
  /// Whether footnotes are only being numbered.
  var isCounting = false
  var hasWrittenNotes = false

  init(tree: consuming BlockTree, features: Features, sink: consuming Sink) {
    fillerBudget = max(10_000, tree.source.count)
    self.tree = tree
    self.features = features
    inlines = InlineParser(features: features)
    self.sink = sink
  }

  /// Hands over the whole document and returns the sink.
  consuming func run() -> Sink {
    var root = BlockEvent(.document)
    root.end = tree.source.count
    sink.enter(root)
    render(from: 1, below: 0)
    if !hasWrittenNotes { renderNotes() }
    sink.leave(root)
    return sink
  }

  /// Hands over the descendants of a block, whose records begin at an index.
  mutating func render(from first: Int, below parent: Int32) {
    let depth = open.count
    open.append(parent)
    var index = first
    while index < tree.blocks.count {
      let record = tree.blocks[index]
      while open.count > depth, open[open.count - 1] != record.parent { leaveInnermost() }
      if open.count <= depth { return }
      switch record.kind {
      case .removed, .document:
        break
      case .footnote:
        guard isCounting else {
          index = endOfBlock(index)
          continue
        }
        open.append(Int32(index))
      case .quote, .list, .item, .division:
        if record.kind == .division, placesNotes(record) {
          renderNotes()
          index = endOfBlock(index)
          continue
        }
        enter(index)
      case .paragraph:
        renderParagraph(record)
      case .heading:
        var event = BlockEvent(.heading)
        event.detail = record.detail
        renderText(record, event)
      case .rule:
        let event = event(.rule, record)
        prepare(event.attributes)
        sink.enter(event)
        sink.leave(event)
      case .indentedCode, .fencedCode:
        renderCode(record)
      case .html:
        renderHTML(record)
      case .table:
        renderTable(record)
      }
      index += 1
    }
    while open.count > depth + 1 { leaveInnermost() }
    open.truncate(to: depth)
  }

  /// The record behind the last descendant of a block.
  mutating func endOfBlock(_ index: Int) -> Int {
    var next = index + 1
    // Records are in the order of the text: the first one whose parent comes before the block
    // is outside of it.
    while next < tree.blocks.count, tree.blocks[next].parent >= Int32(index) { next += 1 }
    return next
  }

  mutating func event(_ kind: BlockEventKind, _ record: BlockRecord) -> BlockEvent {
    var event = BlockEvent(kind)
    event.start = Int(record.start)
    event.end = Int(record.end)
    event.detail = record.detail
    event.attributes = record.attributes
    return event
  }

  private mutating func containerEvent(_ index: Int) -> BlockEvent {
    let record = tree.blocks[index]
    switch record.kind {
    case .quote:
      return event(.quote, record)
    case .division:
      return event(.division, record)
    case .list:
      var event = event(.list, record)
      event.isLoose = record.flag != 0
      event.number = Int(record.number)
      return event
    default:
      var event = event(.item, record)
      event.task = record.flag
      event.isLoose = tree.blocks[Int(record.parent)].flag != 0
      event.number = Int(record.number)
      return event
    }
  }

  /// Hands the attributes of an event to the sink before the event.
  @inline(__always) mutating func prepare(_ set: Int32) {
    if set >= 0 { sink.prepare(tree.attributes.attributes(of: set)) }
  }

  private mutating func enter(_ index: Int) {
    var event = containerEvent(index)
    if event.kind == .list {
      nextNumbers.append(Int32(event.number))
    } else if event.kind == .item, event.detail == "." || event.detail == ")" {
      let place = nextNumbers.count - 1
      event.skipsNumber = nextNumbers[place] != Int32(event.number)
      nextNumbers[place] = Int32(event.number) + 1
    }
    prepare(event.attributes)
    sink.enter(event)
    open.append(Int32(index))
  }

  private mutating func leaveInnermost() {
    let index = Int(open[open.count - 1])
    open.removeLast()
    guard index > 0, tree.blocks[index].kind != .footnote else { return }
    let event = containerEvent(index)
    if event.kind == .list { nextNumbers.removeLast() }
    sink.leave(event)
  }

  // MARK: Leaves

  private mutating func renderParagraph(_ record: BlockRecord) {
    var event = event(.paragraph, record)
    let parent = tree.blocks[Int(record.parent)]
    event.isLoose = parent.kind != .item || tree.blocks[Int(parent.parent)].flag != 0
    renderText(record, event)
  }

  private mutating func renderText(_ record: BlockRecord, _ prepared: BlockEvent) {
    var event = prepared
    event.start = Int(record.start)
    event.end = Int(record.end)
    event.attributes = record.attributes
    prepare(event.attributes)
    sink.enter(event)
    if let content = content(Int(record.firstLine), Int(record.lineCount)) {
      renderInlines(content)
    }
    sink.leave(event)
  }

  /// The text of a leaf without the white space at its ends; copied only if it has to be.
  private mutating func content(_ first: Int, _ count: Int) -> Bytes? {
    guard count > 0 else { return nil }
    let text = tree.source.bytes
    let start = Int(tree.lines[first].start)
    var isTogether = true
    for index in first + 1..<max(first + count, first + 1)
    where tree.lines[index].start != tree.lines[index - 1].end + 1
      || text[Int(tree.lines[index - 1].end)] != 0x0A
    {
      isTogether = false
      break
    }
    var end = Int(tree.lines[first + count - 1].end)
    while end > start, text[end - 1].isBlank { end -= 1 }
    if isTogether {
      contentOffset = start
      return text.slice(start, end)
    }
    joined.removeAll()
    joints.removeAll()
    contentOffset = -1
    for index in first..<first + count {
      let line = tree.lines[index]
      let stop = index == first + count - 1 ? end : Int(line.end)
      joints.append(Joint(joined: Int32(joined.count), source: line.start))
      joined.append(text.slice(Int(line.start), stop))
      joined.append(0x0A)
    }
    return joined.slice(0, joined.count - 1)
  }

  /// The place in the source of an offset in the text being parsed.
  mutating func sourceOffset(_ offset: Int) -> Int {
    if contentOffset >= 0 { return contentOffset + offset }
    var low = 0
    var high = joints.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(joints[middle].joined) <= offset { low = middle } else { high = middle - 1 }
    }
    return Int(joints[low].source) + offset - Int(joints[low].joined)
  }

  private mutating func renderCode(_ record: BlockRecord) {
    var event = event(.code, record)
    var first = Int(record.firstLine)
    let end = first + Int(record.lineCount)
    let text = tree.source.bytes
    if record.kind == .fencedCode {
      let line = tree.lines[first]
      let raw = text.slice(Int(line.start), Int(line.end))
      info.removeAll()
      Unescaping.append(raw, to: &info)
      event.info = info.bytes
      first += 1
    } else {
      event.detail = 0
    }
    prepare(event.attributes)
    sink.enter(event)
    renderLines(first, end)
    sink.leave(event)
  }

  private mutating func renderHTML(_ record: BlockRecord) {
    let event = event(.html, record)
    prepare(event.attributes)
    sink.enter(event)
    renderLines(Int(record.firstLine), Int(record.firstLine + record.lineCount))
    sink.leave(event)
  }

  private mutating func renderLines(_ first: Int, _ end: Int) {
    let text = tree.source.bytes
    for index in first..<max(first, end) {
      let line = tree.lines[index]
      sink.raw(text.slice(Int(line.start), Int(line.end)), spaces: Int(line.spaces))
    }
  }
}
