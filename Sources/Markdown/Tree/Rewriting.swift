/// Changes a document node by node.
public protocol MarkdownRewriter {
  /// Says what becomes of a block, before the blocks in it are asked for.
  mutating func rewrite(_ block: Block) -> Rewriting
  /// Says what becomes of an inline, before the inlines in it are asked for.
  mutating func rewrite(_ inline: Inline) -> Rewriting
}

extension MarkdownRewriter {
  /// Keeps the block.
  public mutating func rewrite(_ block: Block) -> Rewriting { .keep }
  /// Keeps the inline.
  public mutating func rewrite(_ inline: Inline) -> Rewriting { .keep }
}

/// What becomes of a node.
public enum Rewriting: Sendable {
  /// It stays, and what it holds is asked for.
  case keep
  /// It goes, with all that it holds.
  case remove
  /// It goes, and what it holds takes its place.
  case unwrap
  /// An inline becomes plain text.
  case text(String)
  /// Another document takes its place: of an inline the inlines of its first block, of a block
  /// all its blocks.
  case replace(Document)
}

extension Document {
  /// A changed copy of the document.
  ///
  /// ```swift
  /// struct NoImages: MarkdownRewriter {
  ///   mutating func rewrite(_ inline: Inline) -> Rewriting {
  ///     if case .image = inline.kind { .unwrap } else { .keep }
  ///   }
  /// }
  /// ```
  ///
  /// Nodes that stay keep their ranges; nodes that are new have the range of what they replace.
  public func rewritten<Rewriter: MarkdownRewriter>(by rewriter: inout Rewriter) -> Document {
    var copy = TreeCopy(storage: storage)
    var index = 0
    var stack: [Bool] = []
    while true {
      var descends = false
      let kind = storage.nodes.kind(of: index)
      let decision: Rewriting =
        kind == .document
        ? .keep
        : kind.isInline
          ? rewriter.rewrite(Inline(storage: storage, index: index))
          : rewriter.rewrite(Block(storage: storage, index: index))
      var isOpened = false
      switch decision {
      case .keep:
        copy.open(storage, index)
        isOpened = true
        descends = true
      case .remove: break
      case .unwrap: descends = true
      case .text(let text): copy.addText(text, replacing: storage.nodes[index])
      case .replace(let other): copy.add(other.storage, replacing: storage.nodes[index])
      }
      let child = storage.nodes.firstChild(of: index)
      if descends, child >= 0 {
        stack.append(isOpened)
        index = child
        continue
      }
      if isOpened { copy.close() }
      while storage.nodes.next(after: index) < 0 {
        guard index != 0, let wasOpened = stack.popLast() else { return copy.document(options) }
        index = storage.nodes.parent(of: index)
        if wasOpened { copy.close() }
      }
      index = storage.nodes.next(after: index)
    }
  }
}

/// A tree in the making, of nodes that come from others.
private struct TreeCopy: ~Copyable {
  private let original: TreeStorage
  private var nodes: NodeTable
  private var pool: [UInt8] = []
  private var attributes: [Attributes] = []
  private var parents: [Int32] = []

  init(storage: TreeStorage) {
    original = storage
    nodes = NodeTable(capacity: storage.nodes.count)
  }

  mutating func open(_ storage: TreeStorage, _ index: Int) {
    let record = storage.nodes[index]
    open(storage, record, pools: record.isPooled, start: record.start, end: record.end)
  }

  private mutating func open(
    _ storage: TreeStorage, _ original: NodeRecord, pools: Bool, start: Int32, end: Int32
  ) {
    var record = original
    record.start = start
    record.end = end
    if pools {
      record.first = append(Self.bytes(storage, record.first, isPooled: record.isPooled))
      record.isPooled = true
    }
    record.second = append(Self.bytes(storage, record.second, isPooled: true))
    if record.attributes >= 0 {
      attributes.append(storage.attributes[Int(record.attributes)])
      record.attributes = Int32(attributes.count - 1)
    }
    parents.append(nodes.append(record, below: parents.last ?? -1))
  }

  mutating func close() {
    if let index = parents.popLast() { nodes.close(index) }
  }

  mutating func addText(_ text: String, replacing node: NodeRecord) {
    var record = NodeRecord(kind: .text)
    record.start = node.start
    record.end = node.end
    record.first = append(ArraySlice(Array(text.utf8)))
    record.isPooled = true
    _ = nodes.append(record, below: parents.last ?? -1)
  }

  /// Adds the nodes of another document that can stand where a node stood.
  mutating func add(_ other: TreeStorage, replacing node: NodeRecord) {
    var root = 0
    if node.kind.isInline {
      root = other.nodes.firstChild(of: 0)
      guard root >= 0 else { return }
    }
    var ends: [Int] = []
    var index = root + 1
    while index < Int(other.nodes.nodes[root].after) {
      while let end = ends.last, end <= index {
        ends.removeLast()
        close()
      }
      let record = other.nodes[index]
      let after = Int(other.nodes.nodes[index].after)
      guard record.kind.isInline || !node.kind.isInline else {
        index = after
        continue
      }
      open(other, record, pools: true, start: node.start, end: node.end)
      ends.append(after)
      index += 1
    }
    for _ in ends { close() }
  }

  consuming func document(_ options: MarkdownOptions) -> Document {
    let pool = pool
    let attributes = attributes
    let source = original.source
    return Document(
      storage: TreeStorage(
        nodes: nodes, pool: pool, source: source, attributes: attributes, options: options))
  }

  private static func bytes(
    _ storage: TreeStorage, _ range: TextRange, isPooled: Bool
  ) -> ArraySlice<UInt8> {
    let bounds = Int(range.start)..<Int(range.end)
    return isPooled ? storage.pool[bounds] : storage.source[bounds]
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) -> TextRange {
    let start = Int32(pool.count)
    pool.append(contentsOf: bytes)
    return TextRange(start: start, end: Int32(pool.count))
  }
}
