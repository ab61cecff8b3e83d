/// A block of a document: a paragraph, a list, a table and so on.
public struct Block: Sendable, Hashable {
  let storage: TreeStorage
  let index: Int

  var record: NodeRecord { storage.nodes[index] }

  /// What a block is.
  public enum Kind: Sendable, Hashable {
    /// The root, which holds all other blocks.
    case document
    /// A paragraph; also the text of an item of a list, tight or loose.
    case paragraph
    /// A heading; its level is 1 to 6.
    case heading(level: Int)
    /// A quotation, marked by `>`.
    case blockQuote
    /// A list; its blocks are items.
    case list(List)
    /// An item of a list.
    case item(Item)
    /// A code block; fenced with an info string, or indented without.
    case code(Code)
    /// Raw HTML, as written.
    case html(String)
    /// A line across the page.
    case thematicBreak
    /// A table; its blocks are a head and, unless it has only one row, a body.
    case table([Alignment])
    /// The head of a table: one row.
    case tableHead
    /// The rows of a table below its head.
    case tableBody
    /// A row of a table; its blocks are cells.
    case tableRow
    /// A cell of a table.
    case tableCell(Cell)
    /// A fenced division.
    case division
    /// The footnotes that are referred to, in the order of their numbers.
    case footnotes
    /// One of the footnotes, with the blocks of its text.
    case footnote(Footnote)
  }

  /// What is said of a list as a whole.
  public struct List: Sendable, Hashable {
    /// The bullet `-`, `+`, `*`, or the delimiter `.`, `)` behind the numbers.
    public var marker: Character
    /// Whether blank lines separate its items or their blocks.
    public var isLoose: Bool
    /// The number of the first item; nil if it has bullets.
    public var start: Int?
  }

  /// What is said of an item of a list.
  public struct Item: Sendable, Hashable {
    /// The bullet, or the delimiter behind the number.
    public var marker: Character
    /// The number as written; nil if it has a bullet.
    public var number: Int?
    /// Whether the item is a task, and whether it is done.
    public var isDone: Bool?
  }

  /// A code block.
  public struct Code: Sendable, Hashable {
    /// The text, every line of it with its line feed.
    public var text: String
    /// The first word of the info string.
    public var language: String?
    /// What stands behind the opening fence; nil if the block is indented.
    public var info: String?
  }

  /// How the text of a column stands.
  public enum Alignment: Sendable, Hashable {
    /// As the page has it: the source says nothing.
    case none
    /// At the left edge: `:--`.
    case left
    /// In the middle: `:-:`.
    case center
    /// At the right edge: `--:`.
    case right
  }

  /// A cell of a table.
  public struct Cell: Sendable, Hashable {
    /// Whether it stands in the head.
    public var isHeader: Bool
    /// How its column is aligned.
    public var alignment: Alignment
    /// The columns that it takes.
    public var columns: Int
    /// The rows that it takes; 0 if a caret joins it to the cell above.
    public var rows: Int
  }

  /// A footnote.
  public struct Footnote: Sendable, Hashable {
    /// The label as written, without brackets and caret.
    public var label: String
    /// Its number, in the order of first references.
    public var number: Int
    /// How often it is referred to.
    public var references: Int
  }

  /// What the block is.
  public var kind: Kind {
    let record = record
    switch record.kind {
    case .document: return .document
    case .heading: return .heading(level: Int(record.detail))
    case .quote: return .blockQuote
    case .list:
      return .list(
        List(
          marker: marker, isLoose: record.flag != 0,
          start: isOrdered ? Int(record.number) : nil))
    case .item:
      return .item(
        Item(
          marker: marker, number: isOrdered ? Int(record.number) : nil,
          isDone: record.flag == TaskState.none ? nil : record.flag == TaskState.done))
    case .code: return .code(code)
    case .html: return .html(storage.text(record.second, isPooled: true))
    case .rule: return .thematicBreak
    case .table: return .table(alignments)
    case .tableHead: return .tableHead
    case .tableBody: return .tableBody
    case .row: return .tableRow
    case .cell:
      return .tableCell(
        Cell(
          isHeader: record.flag != 0, alignment: Self.alignment(record.detail),
          columns: Int(record.number), rows: Int(record.extra)))
    case .division: return .division
    case .footnotes: return .footnotes
    case .footnote:
      return .footnote(
        Footnote(
          label: storage.text(record.first, isPooled: true), number: Int(record.number),
          references: Int(record.extra)))
    default: return .paragraph
    }
  }

  private var marker: Character { Character(Unicode.Scalar(record.detail)) }

  private var isOrdered: Bool { record.detail == "." || record.detail == ")" }

  private var code: Code {
    let info = storage.text(record.first, isPooled: true)
    return Code(
      text: storage.text(record.second, isPooled: true),
      language: info.split(separator: " ").first.map(String.init),
      info: record.detail == 0 ? nil : info)
  }

  private var alignments: [Alignment] {
    storage.pool[Int(record.first.start)..<Int(record.first.end)].map(Self.alignment)
  }

  private static func alignment(_ value: UInt8) -> Alignment {
    switch TableRow.Alignment(rawValue: value) {
    case .left: .left
    case .center: .center
    case .right: .right
    default: .none
    }
  }

  /// The bytes of the source that the block takes.
  public var range: Range<Int> { Int(record.start)..<max(Int(record.start), Int(record.end)) }

  /// The attributes given to the block; nil if there are none.
  public var attributes: Attributes? {
    record.attributes < 0 ? nil : storage.attributes[Int(record.attributes)]
  }

  /// The block that holds this one; nil for the document.
  public var parent: Block? {
    record.parent < 0 ? nil : Block(storage: storage, index: Int(record.parent))
  }

  /// The blocks that this one holds.
  public var blocks: Blocks { Blocks(nodes: NodeSequence(storage: storage, parent: index)) }

  /// The inlines that this block holds: of a paragraph, a heading, a cell.
  public var inlines: Inlines { Inlines(nodes: NodeSequence(storage: storage, parent: index)) }

  /// Whether both are the same node of the same document.
  public static func == (left: Block, right: Block) -> Bool {
    left.storage === right.storage && left.index == right.index
  }

  /// Hashes the node, not what it holds.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(storage))
    hasher.combine(index)
  }
}

/// The children of a node, one after the other.
struct NodeSequence: Sequence, IteratorProtocol, Sendable {
  let storage: TreeStorage
  private var current: Int

  init(storage: TreeStorage, parent: Int) {
    self.storage = storage
    current = storage.nodes.firstChild(of: parent)
  }

  mutating func next() -> Int? {
    guard current >= 0 else { return nil }
    let index = current
    current = storage.nodes.next(after: index)
    return index
  }
}

/// The blocks that a block holds, in order.
public struct Blocks: Sequence, IteratorProtocol, Sendable {
  var nodes: NodeSequence

  /// The next block; nil behind the last one.
  public mutating func next() -> Block? {
    while let index = nodes.next() {
      if !nodes.storage.nodes.kind(of: index).isInline {
        return Block(storage: nodes.storage, index: index)
      }
    }
    return nil
  }

  /// The first block; nil if there is none.
  public var first: Block? {
    var copy = self
    return copy.next()
  }
}

/// The inlines that a block or inline holds, in order.
public struct Inlines: Sequence, IteratorProtocol, Sendable {
  var nodes: NodeSequence

  /// The next inline; nil behind the last one.
  public mutating func next() -> Inline? {
    while let index = nodes.next() {
      if nodes.storage.nodes.kind(of: index).isInline {
        return Inline(storage: nodes.storage, index: index)
      }
    }
    return nil
  }

  /// The first inline; nil if there is none.
  public var first: Inline? {
    var copy = self
    return copy.next()
  }
}
