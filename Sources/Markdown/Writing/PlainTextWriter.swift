extension Document {
  /// The text of the document without any markup: what a reader would copy.
  ///
  /// Blocks are separated by blank lines, items keep their markers, cells are separated by tabs,
  /// references to footnotes show their number in brackets. Raw HTML is left out.
  public func plainText() -> String {
    var writer = PlainTextWriter(storage: storage)
    return writer.write()
  }
}

extension Block {
  /// The text of the block without any markup.
  public var plainText: String {
    var writer = PlainTextWriter(storage: storage)
    return writer.write(from: index)
  }
}

extension Inline {
  /// The text of the inline without any markup.
  public var plainText: String {
    var writer = PlainTextWriter(storage: storage)
    return writer.write(from: index)
  }
}

/// Writes a tree as plain text.
private struct PlainTextWriter {
  let storage: TreeStorage
  private var output: [UInt8] = []
  /// Whether a block ended and the next one has not begun.
  private var isBetween = false

  init(storage: TreeStorage) { self.storage = storage }

  mutating func write(from root: Int = 0) -> String {
    var index = root
    while true {
      enter(index)
      let child = storage.nodes.firstChild(of: index)
      if child >= 0 {
        index = child
        continue
      }
      while true {
        leave(index)
        if index == root { return String(decoding: output, as: UTF8.self) }
        let next = storage.nodes.next(after: index)
        if next >= 0 {
          index = next
          break
        }
        index = storage.nodes.parent(of: index)
      }
    }
  }

  private mutating func separate(_ node: NodeRecord) {
    guard isBetween else { return }
    isBetween = false
    let parent = node.parent < 0 ? node : storage.nodes[Int(node.parent)]
    let list = parent.kind == .item ? storage.nodes[Int(parent.parent)] : parent
    let isTight = list.kind == .list && list.flag == 0
    output.append(contentsOf: isTight || parent.kind == .table ? [0x0A] : [0x0A, 0x0A])
  }

  private mutating func enter(_ index: Int) {
    let node = storage.nodes[index]
    switch node.kind {
    case .paragraph, .heading, .quote, .list, .division, .table, .footnotes:
      separate(node)
    case .code:
      separate(node)
      append(node.second, isPooled: true)
      if output.last == 0x0A { output.removeLast() }
      isBetween = true
    case .item:
      separate(node)
      if node.detail == "." || node.detail == ")" {
        output.append(contentsOf: Array(String(node.number).utf8))
      }
      output.append(node.detail)
      output.append(0x20)
    case .footnote:
      separate(node)
      output.append(contentsOf: Array("[\(node.number)] ".utf8))
    case .cell:
      if Int(storage.nodes[Int(node.parent)].firstChild) != index { output.append(0x09) }
    case .row:
      if isBetween { output.append(0x0A) }
      isBetween = false
    case .text, .codeSpan:
      append(node.first, isPooled: node.isPooled)
    case .autolink:
      append(node.first, isPooled: true)
    case .softBreak:
      output.append(0x20)
    case .hardBreak:
      output.append(0x0A)
    case .footnoteReference:
      output.append(contentsOf: Array("[\(node.number)]".utf8))
    default: break
    }
  }

  private mutating func leave(_ index: Int) {
    switch storage.nodes[index].kind {
    case .paragraph, .heading, .row: isBetween = true
    case .item, .footnote, .quote, .division: isBetween = true
    default: break
    }
  }

  private mutating func append(_ range: TextRange, isPooled: Bool) {
    let bounds = Int(range.start)..<Int(range.end)
    output.append(contentsOf: isPooled ? storage.pool[bounds] : storage.source[bounds])
  }
}
