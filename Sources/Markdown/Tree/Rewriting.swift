/// Changes a document node by node.
public protocol MarkdownRewriter {
  /// Says what becomes of a block, before the blocks in it are asked for.
  mutating func rewrite(_ block: Block) -> Rewriting
  /// Says what becomes of an inline, before the inlines in it are asked for.
  mutating func rewrite(_ inline: Inline) -> Rewriting
}

extension MarkdownRewriter {
  public mutating func rewrite(_ block: Block) -> Rewriting { .keep }
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
      let kind = storage.nodes[index].kind
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
      if descends, storage.nodes[index].firstChild >= 0 {
        stack.append(isOpened)
        index = Int(storage.nodes[index].firstChild)
        continue
      }
      if isOpened { copy.close() }
      while storage.nodes[index].next < 0 {
        guard index != 0, let wasOpened = stack.popLast() else { return copy.document(options) }
        index = Int(storage.nodes[index].parent)
        if wasOpened { copy.close() }
      }
      index = Int(storage.nodes[index].next)
    }
  }
}

/// A tree in the making, of nodes that come from others.
private struct TreeCopy {
  private let original: TreeStorage
  private var nodes: [NodeRecord] = []
  private var pool: [UInt8] = []
  private var attributes: [Attributes] = []
  private var parents: [Int32] = []

  init(storage: TreeStorage) {
    original = storage
    nodes.reserveCapacity(storage.nodes.count)
  }

  mutating func open(_ storage: TreeStorage, _ index: Int) {
    var record = storage.nodes[index]
    if record.isPooled || storage !== original {
      let bytes = Self.bytes(storage, record.first, isPooled: record.isPooled)
      record.first = append(bytes)
      record.isPooled = true
    }
    record.second = append(Self.bytes(storage, record.second, isPooled: true))
    if record.attributes >= 0 {
      attributes.append(storage.attributes[Int(record.attributes)])
      record.attributes = Int32(attributes.count - 1)
    }
    parents.append(add(record))
  }

  mutating func close() { parents.removeLast() }

  mutating func addText(_ text: String, replacing node: NodeRecord) {
    var record = NodeRecord(kind: .text)
    record.start = node.start
    record.end = node.end
    record.first = append(ArraySlice(Array(text.utf8)))
    record.isPooled = true
    _ = add(record)
  }

  /// Adds the nodes of another document that can stand where a node stood.
  mutating func add(_ other: TreeStorage, replacing node: NodeRecord) {
    var root = 0
    if node.kind.isInline {
      guard other.nodes[0].firstChild >= 0 else { return }
      root = Int(other.nodes[0].firstChild)
    }
    var walk = TreeWalk(storage: other)
    var copy = self
    walk.run(from: root) { index in
      guard index != root else { return .descend }
      guard other.nodes[index].kind.isInline || !node.kind.isInline else { return .skip }
      copy.open(other, index)
      copy.nodes[copy.nodes.count - 1].start = node.start
      copy.nodes[copy.nodes.count - 1].end = node.end
      return .descend
    } leave: { index in
      guard index != root else { return }
      guard other.nodes[index].kind.isInline || !node.kind.isInline else { return }
      copy.close()
    }
    self = copy
  }

  func document(_ options: MarkdownOptions) -> Document {
    Document(
      storage: TreeStorage(
        nodes: nodes, pool: pool, source: original.source, attributes: attributes,
        options: options, lineStarts: original.lineStarts))
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

  private mutating func add(_ record: NodeRecord) -> Int32 {
    let index = Int32(nodes.count)
    var record = record
    let parent = parents.last ?? -1
    record.parent = parent
    record.firstChild = -1
    record.lastChild = -1
    record.next = -1
    nodes.append(record)
    if parent >= 0 {
      let last = nodes[Int(parent)].lastChild
      if last >= 0 {
        nodes[Int(last)].next = index
      } else {
        nodes[Int(parent)].firstChild = index
      }
      nodes[Int(parent)].lastChild = index
    }
    return index
  }
}
