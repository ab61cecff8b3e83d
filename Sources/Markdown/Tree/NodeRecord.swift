/// What a node of the tree is.
enum NodeKind: UInt8 {
  case document, quote, list, item, division, paragraph, heading, rule, code, html
  case table, tableHead, tableBody, row, cell
  case footnotes, footnote
  case text, softBreak, hardBreak, codeSpan, inlineHTML, autolink, footnoteReference
  case emphasis, strong, strikethrough, link, image, span

  var isInline: Bool { rawValue >= NodeKind.text.rawValue }
}

/// One node of the tree, as those see it who walk through it.
struct NodeRecord {
  var kind: NodeKind
  /// Heading: level. List and item: marker. Code: fence. Cell: alignment. Autolink: its kind.
  var detail: UInt8 = 0
  /// List: loose. Item: task state. Cell: in the head. Link: has a title.
  var flag: UInt8 = 0
  /// Whether `first` is a stretch of the pool, not of the source.
  var isPooled = false
  var parent: Int32 = -1
  var firstChild: Int32 = -1
  var next: Int32 = -1
  var start: Int32 = 0
  var end: Int32 = 0
  /// Text, code, HTML, info string, label, destination, alignments of columns.
  var first = TextRange()
  /// Title, always of the pool. Code block: its text.
  var second = TextRange()
  /// Ordered list and item: number. Cell: columns. Footnote and reference: number.
  var number: Int32 = 0
  /// Cell: rows. Footnote: references to it. Reference: which of them.
  var extra: Int32 = 0
  /// The index of the attributes, or -1.
  var attributes: Int32 = -1
}

/// A stretch of the source or of the pool.
struct TextRange: Hashable {
  var start: Int32 = 0
  var end: Int32 = 0

  var isEmpty: Bool { start == end }
}

/// The nodes of a document and the texts that they refer to; never changed once built, which is
/// why threads may share it.
final class TreeStorage: @unchecked Sendable {
  let nodes: NodeTable
  let pool: [UInt8]
  let source: [UInt8]
  let attributes: [Attributes]
  let options: MarkdownOptions
  /// Where each line of the source starts.
  let lineStarts: [Int32]

  init(
    nodes: consuming NodeTable, pool: [UInt8], source: [UInt8], attributes: [Attributes],
    options: MarkdownOptions
  ) {
    self.nodes = nodes
    self.pool = pool
    self.source = source
    self.attributes = attributes
    self.options = options
    lineStarts = Self.lineStarts(of: source)
  }

  func text(_ range: TextRange, isPooled: Bool) -> String {
    guard !range.isEmpty else { return "" }
    let bounds = Int(range.start)..<Int(range.end)
    return String(decoding: isPooled ? pool[bounds] : source[bounds], as: UTF8.self)
  }

  /// Where the lines of a text start; lines end with LF, CR or CRLF.
  private static func lineStarts(of source: [UInt8]) -> [Int32] {
    var starts: [Int32] = [0]
    source.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let bytes = Bytes(base: base, count: buffer.count)
      var index = 0
      while true {
        index = Scan.lineEnd(bytes, from: index, to: bytes.count, carriageReturns: true)
        guard index < bytes.count else { return }
        let isPair =
          bytes[index] == 0x0D && index + 1 < bytes.count && bytes.base[index + 1] == 0x0A
        index += isPair ? 2 : 1
        starts.append(Int32(index))
      }
    }
    return starts
  }
}
