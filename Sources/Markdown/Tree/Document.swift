/// A Markdown text as a tree of blocks and inlines.
///
/// ```swift
/// let document = Document(parsing: "# Kế hoạch\n\n- *một*\n- hai")
/// document.root.blocks.map(\.kind)  // heading, list
/// document.html()
/// ```
///
/// A document is a value that never changes; ``rewritten(by:)`` makes a changed one. Its nodes
/// lie in one array, so that neither making nor walking nor freeing it recurses, however deeply
/// blocks are nested.
public struct Document: Sendable {
  let storage: TreeStorage

  init(storage: TreeStorage) { self.storage = storage }

  /// Parses a text.
  ///
  /// - Parameters:
  ///   - source: Markdown in UTF-8; bytes that are not UTF-8 and NUL become U+FFFD, and
  ///     positions then count in the repaired text.
  ///   - options: The flavour and how it is to be written.
  /// - Complexity: Linear in the length of the text.
  public init(parsing source: [UInt8], options: MarkdownOptions = .commonmark) {
    storage = source.withUnsafeBufferPointer { buffer in
      let features = Features(options.flavor)
      let tree = Pipeline.blocks(buffer, features: features)
      let text = tree.source.isRepaired ? Array(tree.source.bytes.buffer) : source
      // Room that is never touched costs nothing, growing does.
      var builder = TreeBuilder(capacity: source.count / 8 + 16)
      builder.source = tree.source.bytes
      let built = Renderer(tree: tree, features: features, sink: builder).run()
      return built.storage(of: text, options: options)
    }
  }

  /// Parses a text.
  public init(parsing source: String, options: MarkdownOptions = .commonmark) {
    self.init(parsing: Array(source.utf8), options: options)
  }

  /// The block that holds all others.
  public var root: Block { Block(storage: storage, index: 0) }

  /// The text that was parsed, its invalid bytes replaced.
  public var source: [UInt8] { storage.source }

  /// The options with which the text was parsed.
  public var options: MarkdownOptions { storage.options }

  /// The line and column of an offset into ``source``.
  ///
  /// - Complexity: Logarithmic in the number of lines.
  public func position(at offset: Int) -> SourcePosition {
    let starts = storage.lineStarts
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle - 1 }
    }
    return SourcePosition(line: low + 1, column: offset - Int(starts[low]) + 1)
  }

  /// The HTML of the document, the same as ``Markdown/html(from:options:)-([UInt8],_)`` gives.
  ///
  /// - Parameter options: How to write it; by default the options it was parsed with.
  public func html(options: MarkdownOptions? = nil) -> [UInt8] {
    HTMLWriter.bytes(options: options ?? storage.options, count: storage.source.count) { writer in
      TreeReplay(storage: storage).run(into: writer)
    }
  }
}

/// A place in a text.
public struct SourcePosition: Sendable, Hashable {
  /// The line, from 1.
  public var line: Int
  /// The byte in the line, from 1.
  public var column: Int

  /// A place by its line and column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
