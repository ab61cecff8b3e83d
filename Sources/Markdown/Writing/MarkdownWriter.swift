extension Document {
  /// The document as Markdown of its own flavour, which parses to the same tree.
  ///
  /// Lines are broken where the source broke them; delimiters and markers are those of the
  /// source, spacing and escapes are those of this library.
  public func markdown() -> String {
    var writer = MarkdownWriter(storage: storage)
    return writer.write()
  }
}

/// Writes a tree as Markdown.
struct MarkdownWriter {
  let storage: TreeStorage
  var output: [UInt8] = []
  /// What every line starts with inside the containers that are open.
  var prefix: [UInt8] = []
  /// The length of the prefix outside of each open container.
  var prefixLengths: [Int] = []
  /// Whether the next byte begins a line, so that the prefix is still to be written.
  var isAtLineStart = true
  /// Whether nothing but markers stands on the line.
  var isAtBlockStart = true
  var heading = HeadingForm.none
  /// The start of the open cell's text in the output, or -1.
  var cellStart = -1
  /// Rows that the cell above still takes, for each column of the open table.
  var rowsLeft: [(rows: Int32, columns: Int32)] = []
  var column = 0
  /// The node before the one that is entered, or -1.
  var previous = -1
  /// Whether the last block is HTML that only the end of its container ends.
  var hasOpenHTML = false

  enum HeadingForm {
    case none, numbered, underlined
  }

  init(storage: TreeStorage) { self.storage = storage }

  mutating func write() -> String {
    var index = 0
    while true {
      enter(index)
      let child = storage.nodes.firstChild(of: index)
      previous = -1
      if child >= 0 {
        index = child
        continue
      }
      while true {
        leave(index)
        previous = index
        if index == 0 { return String(decoding: output, as: UTF8.self) }
        let next = storage.nodes.next(after: index)
        if next >= 0 {
          index = next
          break
        }
        index = storage.nodes.parent(of: index)
      }
    }
  }

  // MARK: Lines

  /// Writes the prefix if the line has not begun.
  mutating func beginLine() {
    guard isAtLineStart else { return }
    isAtLineStart = false
    output.append(contentsOf: prefix)
  }

  mutating func append(_ text: String) {
    beginLine()
    output.append(contentsOf: Array(text.utf8))
  }

  mutating func endLine() {
    if isAtLineStart { beginLine() }
    while let last = output.last, last == 0x20 { output.removeLast() }
    output.append(0x0A)
    isAtLineStart = true
    isAtBlockStart = true
  }

  /// Ends the line that has begun, if one has.
  mutating func finishLine() {
    if !isAtLineStart { endLine() }
  }

  mutating func push(_ text: String) {
    prefixLengths.append(prefix.count)
    prefix.append(contentsOf: Array(text.utf8))
  }

  mutating func pop() {
    prefix.removeLast(prefix.count - (prefixLengths.popLast() ?? 0))
  }

  func text(_ range: TextRange, isPooled: Bool) -> ArraySlice<UInt8> {
    let bounds = Int(range.start)..<Int(range.end)
    return isPooled ? storage.pool[bounds] : storage.source[bounds]
  }

  // MARK: Blocks

  private mutating func enter(_ index: Int) {
    let node = storage.nodes[index]
    if node.kind.isInline {
      enterInline(node, index)
      return
    }
    switch node.kind {
    case .document, .tableHead, .tableBody: return
    case .row:
      beginRow()
      return
    case .cell:
      beginCell(node)
      return
    default: break
    }
    separate(node)
    if node.kind != .division, node.attributes >= 0 {
      append(AttributeText.text(storage.attributes[Int(node.attributes)]))
      endLine()
    }
    isAtBlockStart = true
    switch node.kind {
    case .heading: beginHeading(node, index)
    case .quote:
      append("> ")
      push("> ")
    case .item: beginItem(node)
    case .rule:
      append("___")
      endLine()
    case .code: writeCode(node)
    case .html: writeHTML(node)
    case .table: rowsLeft = Array(repeating: (0, 0), count: Int(node.number))
    case .division:
      let given = node.attributes < 0 ? Attributes() : storage.attributes[Int(node.attributes)]
      append("::: " + (given.isEmpty ? "div" : AttributeText.text(given)))
      endLine()
    case .footnotes:
      let root = storage.nodes[Int(node.parent)]
      if node.parent > 0 || node.next >= 0 || root.kind != .document {
        append("::: {.footnotes}")
        endLine()
        append(":::")
        endLine()
        endLine()
      }
    case .footnote:
      append("[^" + String(decoding: text(node.first, isPooled: true), as: UTF8.self) + "]: ")
      push("    ")
      let first = node.firstChild
      if first >= 0, storage.nodes[Int(first)].kind != .paragraph { endLine() }
    default: break
    }
  }

  private mutating func leave(_ index: Int) {
    let node = storage.nodes[index]
    if node.kind.isInline {
      leaveInline(node)
      return
    }
    switch node.kind {
    case .paragraph: finishLine()
    case .heading: endHeading(node)
    case .quote, .item, .footnote:
      finishLine()
      pop()
    case .division:
      append(":::")
      endLine()
    case .row: endRow()
    case .cell: endCell(node)
    case .tableHead: writeDelimiters(node)
    default: break
    }
  }

  /// Puts between a block and the one before it what keeps them apart.
  private mutating func separate(_ node: NodeRecord) {
    guard previous >= 0 else { return }
    let before = storage.nodes[previous]
    finishLine()
    let parent = storage.nodes[Int(node.parent)]
    let list = parent.kind == .item ? storage.nodes[Int(parent.parent)] : parent
    let isTight = list.kind == .list && list.flag == 0
    // An HTML block that nothing has ended would take a blank line for its own.
    if !isTight, !hasOpenHTML { endLine() }
    hasOpenHTML = false
    // Without a definition in between, these would be one block.
    let isSameList = node.kind == .list && before.kind == .list && node.detail == before.detail
    let isCode = node.kind == .code && node.detail == 0
    let isBehindOpenBlock = [.list, .code, .footnotes].contains(before.kind)
    if isSameList || (isCode && isBehindOpenBlock) {
      if isTight { endLine() }
      append("[-]: #")
      endLine()
      if !isTight { endLine() }
    }
  }
}
