/// What a block is.
enum BlockKind: UInt8 {
  /// A paragraph that turned out to hold nothing but reference definitions.
  case removed
  // Containers.
  case document, quote, list, item, footnote, division
  // Leaves.
  case paragraph, heading, rule, indentedCode, fencedCode, html, table

  var isContainer: Bool { rawValue >= 1 && rawValue <= 6 }
}

/// One block. The records stand in the order in which the blocks start in the text, so that a
/// block's descendants are the records that follow it.
struct BlockRecord {
  var kind: BlockKind
  /// Heading: its level. List and item: the marker's character. Fenced code: the fence's.
  var detail: UInt8 = 0
  /// List: whether it is loose. Item: `TaskState`.
  var flag: UInt8 = 0
  /// The index of the block that holds this one.
  var parent: Int32
  /// Offsets into the source.
  var start: Int32
  var end: Int32
  /// The lines of a leaf, as indices into the line records.
  var firstLine: Int32 = 0
  var lineCount: Int32 = 0
  /// Ordered list and item: the number. Fenced code: the fence's indentation. Table: columns.
  var number: Int32 = 0
  /// The attributes given to the block, or -1.
  var attributes: Int32 = -1
}

/// A line of a leaf: what remains of it behind the prefixes of its containers.
struct LineRecord {
  var start: Int32
  /// Where the line's text ends, before its line break.
  var end: Int32
  /// Columns of a tab that only partly belong to the prefix, as spaces in front of the text.
  var spaces: Int32 = 0
}

/// Whether a list item is a task, and whether it is done.
enum TaskState {
  static let none: UInt8 = 0
  static let open: UInt8 = 1
  static let done: UInt8 = 2
}

/// The blocks of a document and everything the inline parser needs to know of the whole of it.
struct BlockTree: ~Copyable {
  let source: SourceText
  var blocks: Store<BlockRecord>
  var lines: Store<LineRecord>
  var references = ReferenceMap()
  var footnotes = FootnoteMap()
  var attributes = AttributeStore()

  init(source: consuming SourceText) {
    // Memory that is never touched costs nothing, growing does.
    blocks = Store<BlockRecord>(capacity: source.count / 16 + 64)
    lines = Store<LineRecord>(capacity: source.count / 8 + 64)
    self.source = source
  }
}
