/// What a block is, to those who write it.
enum BlockEventKind: UInt8 {
  case document, quote, list, item, division, paragraph, heading, rule, code, html
  case table, tableHead, tableBody, row, cell
  case footnotes, footnote
}

/// A block that begins or ends.
struct BlockEvent {
  var kind: BlockEventKind
  /// Offsets into the source.
  var start = 0
  var end = 0
  /// Heading: its level. List and item: the marker's character. Fenced code: the fence's
  /// character, 0 for indented code. Item: see `task`.
  var detail: UInt8 = 0
  var task = TaskState.none
  /// List: whether it is loose. Paragraph: whether it stands in a tight list.
  var isLoose = true
  /// Ordered list and item: the number. Footnote: its index.
  var number = 0
  /// Item: whether its number is not the one that follows the item before.
  var skipsNumber = false
  /// Code: the info string, its escapes resolved. Footnote: its label. Table: the alignment of
  /// each column, as a byte.
  var info = Bytes(base: emptyBytes, count: 0)
  /// Cell: whether it stands in the head, its alignment, and the columns and rows it takes.
  var isHeader = false
  var alignment = TableRow.Alignment.none
  var columns = 1
  var rows = 1
  /// The attributes given, or -1.
  var attributes: Int32 = -1

  init(_ kind: BlockEventKind) { self.kind = kind }
}

/// What an inline is, to those who write it.
enum InlineEventKind: UInt8 {
  case text, character, softBreak, hardBreak, code, html, autolink, footnoteReference
  case emphasis, strong, strikethrough, link, image, span
}

/// An inline: a leaf, or one that begins or ends.
struct InlineEvent {
  var kind: InlineEventKind
  var start = 0
  var end = 0
  /// Text, code, HTML: the bytes. Autolink: the address as shown. Footnote: its label.
  var bytes = Bytes(base: emptyBytes, count: 0)
  /// Link and image: where it leads.
  var destination = Bytes(base: emptyBytes, count: 0)
  var title = Bytes(base: emptyBytes, count: 0)
  var hasTitle = false
  /// Character: what stands there. Autolink: its kind. Footnote: the index of the note.
  var value: Int32 = 0
  /// The second character. Footnote: the number of this reference, from 1.
  var extra: Int32 = 0
  var attributes: Int32 = -1

  init(_ kind: InlineEventKind) { self.kind = kind }
}

/// The address of no bytes.
var emptyBytes: UnsafePointer<UInt8> { ("" as StaticString).utf8Start }

/// Takes a document piece by piece: the HTML writer, the builder of the tree.
protocol MarkupSink: ~Copyable {
  /// Whether events must carry their places in the source.
  static var wantsPositions: Bool { get }

  /// Hands over the attributes of the event that comes next; it has none without this.
  mutating func prepare(_ attributes: Attributes)
  mutating func enter(_ block: BlockEvent)
  mutating func leave(_ block: BlockEvent)
  /// A stretch of a code or HTML block.
  mutating func raw(_ bytes: Bytes, spaces: Int)
  mutating func enter(_ inline: InlineEvent)
  mutating func leave(_ inline: InlineEvent)
  /// An inline that holds no others.
  mutating func leaf(_ inline: InlineEvent)
  /// Plain text.
  mutating func text(_ bytes: Bytes, start: Int, end: Int)
}
