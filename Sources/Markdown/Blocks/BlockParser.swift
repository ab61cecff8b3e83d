/// Finds the blocks of a text, line by line.
///
/// The containers that are open form a stack; below its top at most one leaf is open. A line is
/// first matched against the open containers, then new blocks are started on it, and what remains
/// is text of the leaf. Nothing is copied: leaves hold stretches of the source.
///
/// Methods that only look are `mutating`, too: the compiler passes a struct of this size by copy
/// to methods that are not.
struct BlockParser: ~Copyable {
  /// A container that is open.
  struct Container {
    var kind: BlockKind
    /// List: the marker's character.
    var marker: UInt8 = 0
    /// Whether it holds a block already.
    var hasChild = false
    var block: Int32
    /// Item: columns that its content is indented. Division: the length of its fence.
    var width: Int32 = 0
  }

  var tree: BlockTree
  let features: Features
  let text: Bytes

  var stack = Store<Container>(capacity: 32)
  /// The places of the block quotes in the stack.
  var quotes = Store<Int32>(capacity: 8)
  /// Divisions that are open.
  var divisionCount = 0
  /// The record of the open leaf, or -1, and its kind.
  var leaf = -1
  var leafKind = BlockKind.removed
  var fence = Fence()
  var htmlKind = 0

  // The line being read.
  var position = 0
  var column = 0
  /// Whether the tab at `position` belongs in part to what stands before.
  var isInTab = false
  var lineStart = 0
  var lineEnd = 0
  /// The first byte that is neither space nor tab, and the columns up to it.
  var nonspace = 0
  var indent = 0

  /// Whether a task's marker was just read.
  var hasTakenTask = false

  /// Whether the line before this one was blank, and the deepest quote that was part of it.
  var followsBlank = false
  var blankQuote = -1
  /// The first container that a blank line was not matched against one by one.
  var blankDepth = 0

  /// Attributes that wait for their block, and the depth at which they were given.
  var pendingAttributes: Int32 = -1
  var pendingDepth = 0

  /// The paragraph in which a delimiter row did not fit the line above, or -1.
  var tablelessLeaf = -1
  /// The list that turned loose because a block followed a blank line, and that block; -1 for none.
  var loosened = (list: -1, block: -1)
  /// The list that turns loose if anything else follows in it, since what followed the blank line
  /// was nothing but definitions; -1 for none.
  var loosensNext = -1

  /// No thematic break starts before this offset: one was looked for and something else found.
  var noRuleBefore = 0

  var scratch = Store<UInt8>(capacity: 64)
  var folded = Store<UInt8>(capacity: 32)

  /// The opening fence of a code block.
  struct Fence {
    var character: UInt8 = 0
    var length = 0
    var offset = 0
  }

  init(source: consuming SourceText, features: Features) {
    text = source.bytes
    tree = BlockTree(source: source)
    tree.references.budget = max(text.count, 100_000)
    self.features = features
  }

  /// Reads the whole text.
  consuming func parse() -> BlockTree {
    run()
    return tree
  }

  private mutating func run() {
    tree.blocks.append(
      BlockRecord(kind: .document, parent: -1, start: 0, end: Int32(text.count)))
    stack.append(Container(kind: .document, block: 0))
    let carriageReturns = tree.source.hasCarriageReturns
    var start = tree.source.start
    while start < text.count {
      let end = Scan.lineEnd(text, from: start, to: text.count, carriageReturns: carriageReturns)
      lineStart = start
      lineEnd = end
      position = start
      column = 0
      isInTab = false
      readLine()
      start = end + 1
      if end < text.count, text[end] == 0x0D, start < text.count, text[start] == 0x0A {
        start += 1
      }
    }
    close(to: 1)
    tree.blocks[0].end = Int32(text.count)
  }

  // MARK: The cursor

  /// Finds the next byte that is neither space nor tab.
  @inline(__always) mutating func findNonspace() {
    var index = position
    var reached = column
    while true {
      let byte = text[index]
      if byte == 0x20 {
        reached += 1
      } else if byte == 0x09 {
        reached += 4 - reached & 3
      } else {
        break
      }
      index += 1
      if index >= lineEnd { break }
    }
    if index > lineEnd { index = lineEnd }
    nonspace = index
    indent = reached - column
  }

  @inline(__always) var isBlank: Bool { nonspace >= lineEnd }

  /// Moves over so many columns of white space; a tab may be left half used.
  mutating func advance(columns: Int) {
    var left = columns
    while left > 0, position < lineEnd {
      if text[position] == 0x09 {
        let width = 4 - column & 3
        if left < width {
          column += left
          isInTab = true
          return
        }
        column += width
        left -= width
      } else {
        column += 1
        left -= 1
      }
      isInTab = false
      position += 1
    }
  }

  /// Moves over so many columns of the indentation, which has them; what follows it is not looked
  /// at again, so that deep lists cost no more than the bytes of their indentation.
  @inline(__always) mutating func advanceInIndentation(columns: Int) {
    advance(columns: columns)
    indent -= columns
  }

  /// Moves to the next byte that is no white space.
  @inline(__always) mutating func advanceToNonspace() {
    column += indent
    position = nonspace
    isInTab = false
  }

  /// Moves over bytes that are one column each.
  @inline(__always) mutating func advance(bytes: Int) {
    position += bytes
    column += bytes
  }

  /// Moves over one space or one column of a tab, if there is one.
  mutating func skipOneSpace() {
    if position < lineEnd, text[position].isBlank { advance(columns: 1) }
  }

  // MARK: Lines and leaves

  /// Adds the rest of the line to the open leaf, white space included.
  mutating func addRestOfLine() {
    var spaces = 0
    var start = position
    if start < lineEnd, isInTab {
      spaces = 4 - column & 3
      start += 1
    }
    tree.lines.append(
      LineRecord(start: Int32(start), end: Int32(lineEnd), spaces: Int32(spaces)))
  }

  /// Adds the line to the open paragraph or table, without its indentation.
  @inline(__always) mutating func addTextLine() {
    tree.lines.append(LineRecord(start: Int32(nonspace), end: Int32(lineEnd)))
  }

  /// Starts a leaf at the next byte that is no white space.
  mutating func openLeaf(_ kind: BlockKind, detail: UInt8 = 0) {
    leaf = addBlock(kind, at: nonspace)
    leafKind = kind
    tree.blocks[leaf].detail = detail
    tree.blocks[leaf].firstLine = Int32(tree.lines.count)
  }

  /// Starts and ends a leaf that takes the rest of the line.
  mutating func addWholeLeaf(_ kind: BlockKind, detail: UInt8 = 0) {
    openLeaf(kind, detail: detail)
    tree.blocks[leaf].end = Int32(lineEnd)
  }

  /// Adds a record below the innermost open container.
  mutating func addBlock(_ kind: BlockKind, at start: Int) -> Int {
    if kind != .item, stack[stack.count - 1].kind == .list { close(to: stack.count - 1) }
    let depth = stack.count - 1
    let parent = stack[depth]
    let index = tree.blocks.count
    if parent.hasChild, parent.kind == .list || parent.kind == .item {
      let list = Int(parent.kind == .list ? parent.block : stack[depth - 1].block)
      if followsBlank && blankQuote < depth || loosensNext >= 0 && endsIn(loosensNext, list) {
        if tree.blocks[list].flag == 0 { loosened = (list, index) }
        tree.blocks[list].flag = 1
      }
    }
    loosensNext = -1
    stack[depth].hasChild = true
    var record = BlockRecord(
      kind: kind, parent: parent.block, start: Int32(start), end: Int32(start))
    if pendingAttributes >= 0, kind != .item {
      if pendingDepth == stack.count { record.attributes = pendingAttributes }
      pendingAttributes = -1
    }
    tree.blocks.append(record)
    return index
  }

  /// Whether a list stands at the end of another, in items that end in lists.
  private mutating func endsIn(_ inner: Int, _ outer: Int) -> Bool {
    var list = inner
    while list > outer {
      let item = Int(tree.blocks[list].parent)
      guard tree.blocks[item].kind == .item else { return false }
      list = Int(tree.blocks[item].parent)
    }
    return list == outer
  }

  /// Makes up for a paragraph that held nothing but definitions, as if it had never been.
  private mutating func forgetParagraph(_ index: Int) {
    if Int(tree.blocks[index].parent) == index - 1 { stack[stack.count - 1].hasChild = false }
    if loosened.block == index {
      tree.blocks[loosened.list].flag = 0
      loosensNext = loosened.list
    }
  }

  /// Starts a container at the next byte that is no white space.
  mutating func openContainer(_ kind: BlockKind, marker: UInt8 = 0, width: Int = 0) {
    let index = addBlock(kind, at: nonspace)
    if kind == .quote { quotes.append(Int32(stack.count)) }
    if kind == .division { divisionCount += 1 }
    stack.append(
      Container(kind: kind, marker: marker, block: Int32(index), width: Int32(width)))
  }

  /// Closes the open leaf, if there is one.
  @inline(__always) mutating func closeLeaf() {
    if leaf >= 0 { finishLeaf() }
  }

  private mutating func finishLeaf() {
    let index = leaf
    leaf = -1
    let first = Int(tree.blocks[index].firstLine)
    var count = tree.lines.count - first
    switch leafKind {
    case .paragraph:
      tree.blocks[index].lineCount = Int32(count)
      if count > 0 {
        tree.blocks[index].end = endOfText(tree.lines[tree.lines.count - 1])
        if text[Int(tree.lines[first].start)] == "[" {
          takeDefinitions(of: index)
          if tree.blocks[index].kind == .removed { forgetParagraph(index) }
        }
      }
    case .indentedCode:
      while count > 0, isBlank(tree.lines[first + count - 1]) { count -= 1 }
      tree.blocks[index].lineCount = Int32(count)
      if count > 0 { tree.blocks[index].end = tree.lines[first + count - 1].end }
    case .html, .fencedCode, .table:
      tree.blocks[index].lineCount = Int32(count)
      if count > 0 {
        tree.blocks[index].end = max(
          tree.blocks[index].end, tree.lines[tree.lines.count - 1].end)
      }
    default:
      tree.blocks[index].lineCount = Int32(count)
    }
    extendParent(of: index)
  }

  private mutating func isBlank(_ line: LineRecord) -> Bool {
    var index = Int(line.start)
    while index < Int(line.end) {
      guard text[index].isBlank else { return false }
      index += 1
    }
    return true
  }

  /// Where a line's text ends, white space not counted.
  mutating func endOfText(_ line: LineRecord) -> Int32 {
    var end = Int(line.end)
    while end > Int(line.start), text[end - 1].isBlank { end -= 1 }
    return Int32(end)
  }

  @inline(__always) private mutating func extendParent(of index: Int) {
    let parent = Int(tree.blocks[index].parent)
    if parent >= 0, tree.blocks[parent].end < tree.blocks[index].end {
      tree.blocks[parent].end = tree.blocks[index].end
    }
  }

  /// Closes the open leaf and the containers from a depth on.
  @inline(__always) mutating func close(to depth: Int) {
    closeLeaf()
    while stack.count > depth { closeInnermost() }
  }

  private mutating func closeInnermost() {
    let container = stack[stack.count - 1]
    if pendingAttributes >= 0, pendingDepth >= stack.count { pendingAttributes = -1 }
    extendParent(of: Int(container.block))
    stack.removeLast()
    if container.kind == .quote { quotes.removeLast() }
    if container.kind == .division { divisionCount -= 1 }
  }
}
