extension BlockParser {
  /// Starts the blocks that the rest of the line starts, and gives what remains to a leaf.
  mutating func startBlocks(matched: Int) {
    var depth = matched
    // A paragraph may go on with a line that not all of its containers match.
    var mayBeLazy = leaf >= 0 && leafKind == .paragraph
    while !isBlank {
      if indent >= 4 {
        guard !mayBeLazy else { break }
        close(to: depth)
        openLeaf(.indentedCode)
        advance(columns: 4)
        tree.blocks[leaf].start = Int32(position)
        addRestOfLine()
        return
      }
      let byte = text[nonspace]
      guard canStartBlock(byte) else { break }
      let paragraph = leaf >= 0 && leafKind == .paragraph && depth == stack.count
      switch start(byte, depth: depth, paragraph: paragraph) {
      case .nothing:
        addText(depth: depth, mayBeLazy: mayBeLazy)
        return
      case .leaf:
        return
      case .container:
        depth = stack.count
        mayBeLazy = false
        findNonspace()
        // Behind `[ ]` stands the text of a paragraph, whatever it looks like.
        if hasTakenTask, !isBlank {
          hasTakenTask = false
          addText(depth: depth, mayBeLazy: false)
          return
        }
      }
    }
    if isBlank {
      close(to: depth)
      return
    }
    addText(depth: depth, mayBeLazy: mayBeLazy)
  }

  private enum Started {
    case nothing, leaf, container
  }

  @inline(__always) private mutating func canStartBlock(_ byte: UInt8) -> Bool {
    // # * + - 0…9 < = > [ _ ` ~, and : { | for the extensions.
    if byte >= 0x80 { return false }
    let low: UInt64 = 0x77FF_2C08_0000_0000
    let high: UInt64 = 0x5800_0001_8800_0000
    let word = byte < 64 ? low : high
    return word >> UInt64(byte & 63) & 1 != 0
  }

  private mutating func start(_ byte: UInt8, depth: Int, paragraph: Bool) -> Started {
    switch byte {
    case ">":
      close(to: depth)
      openContainer(.quote)
      advanceToNonspace()
      advance(bytes: 1)
      tree.blocks[tree.blocks.count - 1].end = Int32(position)
      skipOneSpace()
      return .container
    case "#":
      return startHeading(depth: depth) ? .leaf : .nothing
    case "`", "~":
      return startFence(byte, depth: depth) ? .leaf : .nothing
    case "<":
      return startHTML(depth: depth, paragraph: paragraph) ? .leaf : .nothing
    case "=":
      return paragraph && startSetext(level: 1, byte) ? .leaf : .nothing
    case "-":
      if paragraph, startSetext(level: 2, byte) { return .leaf }
      if startRule(byte, depth: depth) { return .leaf }
      // "- | -" starts a list on GitHub; in a document it stands below the head of a table.
      if features.document, paragraph, startTable() { return .leaf }
      if startItem(depth: depth, paragraph: paragraph) { return .container }
      return paragraph && features.tables && startTable() ? .leaf : .nothing
    case "*":
      if startRule(byte, depth: depth) { return .leaf }
      return startItem(depth: depth, paragraph: paragraph) ? .container : .nothing
    case "_":
      return startRule(byte, depth: depth) ? .leaf : .nothing
    case "[":
      return features.footnotes && startFootnote(depth: depth) ? .container : .nothing
    case ":":
      if features.document {
        if closeDivision(depth: depth) { return .leaf }
        if startDivision(depth: depth) { return .leaf }
      }
      return paragraph && features.tables && startTable() ? .leaf : .nothing
    case "|":
      if leaf >= 0, leafKind == .table, hasLonePipe() { closeLeaf() }
      return paragraph && features.tables && startTable() ? .leaf : .nothing
    case "{":
      return features.document && startAttributes(depth: depth) ? .leaf : .nothing
    case "+", 0x30...0x39:
      return startItem(depth: depth, paragraph: paragraph) ? .container : .nothing
    default:
      return .nothing
    }
  }

  /// Gives the rest of the line to the open paragraph or table, or starts a paragraph.
  private mutating func addText(depth: Int, mayBeLazy: Bool) {
    if depth < stack.count {
      if mayBeLazy {
        addTextLine()
        return
      }
      close(to: depth)
    }
    if leaf >= 0 {
      if leafKind == .paragraph || leafKind == .table {
        addTextLine()
        return
      }
      closeLeaf()
    }
    openLeaf(.paragraph)
    addTextLine()
  }

  // MARK: Leaves

  private mutating func startHeading(depth: Int) -> Bool {
    var index = nonspace
    while index < lineEnd, text[index] == "#" { index += 1 }
    let level = index - nonspace
    guard level <= 6, index >= lineEnd || text[index].isBlank else { return false }
    var end = lineEnd
    while index < end, text[index].isBlank { index += 1 }
    while end > index, text[end - 1].isBlank { end -= 1 }
    close(to: depth)
    addWholeLeaf(.heading, detail: UInt8(level))
    if features.document { end = takeTrailingAttributes(from: index, to: end) }
    var hashes = end
    while hashes > index, text[hashes - 1] == "#" { hashes -= 1 }
    if hashes < end, hashes == index || text[hashes - 1].isBlank {
      end = hashes
      while end > index, text[end - 1].isBlank { end -= 1 }
    }
    tree.lines.append(LineRecord(start: Int32(index), end: Int32(end)))
    closeLeaf()
    return true
  }

  /// Takes the attributes at the end of a line for the open leaf; returns where its text ends.
  private mutating func takeTrailingAttributes(from start: Int, to end: Int) -> Int {
    guard end > start, text[end - 1] == "}" else { return end }
    var open = end - 1
    while open > start, text[open] != "{" { open -= 1 }
    guard text[open] == "{", open == start || text[open - 1] != "\\",
      let parsed = tree.attributes.parse(text, at: open, end: end), parsed.end == end
    else { return end }
    // Attributes that touch an element of the text are the element's.
    guard open == start || text[open - 1].isBlank else { return end }
    if let joined = tree.attributes.join(tree.blocks[leaf].attributes, parsed.set) {
      tree.blocks[leaf].attributes = joined
    }
    var stop = open
    while stop > start, text[stop - 1].isBlank { stop -= 1 }
    return stop
  }

  private mutating func startSetext(level: UInt8, _ byte: UInt8) -> Bool {
    var index = nonspace
    while index < lineEnd, text[index] == byte { index += 1 }
    while index < lineEnd, text[index].isBlank { index += 1 }
    guard index >= lineEnd else { return false }
    let first = Int(tree.blocks[leaf].firstLine)
    if text[Int(tree.lines[first].start)] == "[" {
      tree.blocks[leaf].lineCount = Int32(tree.lines.count - first)
      takeDefinitions(of: leaf)
      guard tree.blocks[leaf].kind == .paragraph else {
        // Nothing but definitions: the line is the text of a paragraph of its own.
        leaf = -1
        return false
      }
    }
    tree.blocks[leaf].kind = .heading
    tree.blocks[leaf].detail = level
    tree.blocks[leaf].end = Int32(lineEnd)
    leafKind = .heading
    if features.document {
      let last = tree.lines.count - 1
      let line = tree.lines[last]
      let end = takeTrailingAttributes(from: Int(line.start), to: Int(endOfText(line)))
      tree.lines[last].end = Int32(end)
    }
    closeLeaf()
    return true
  }

  private mutating func startRule(_ byte: UInt8, depth: Int) -> Bool {
    guard nonspace >= noRuleBefore else { return false }
    var count = 0
    var index = nonspace
    while index < lineEnd {
      if text[index] == byte {
        count += 1
      } else if !text[index].isBlank {
        noRuleBefore = index
        return false
      }
      index += 1
    }
    guard count >= 3 else { return false }
    close(to: depth)
    addWholeLeaf(.rule)
    closeLeaf()
    return true
  }

  private mutating func startFence(_ byte: UInt8, depth: Int) -> Bool {
    var index = nonspace
    while index < lineEnd, text[index] == byte { index += 1 }
    let length = index - nonspace
    guard length >= 3 else { return false }
    if byte == "`", Scan.first(byte, in: text, from: index, to: lineEnd) < lineEnd {
      return false
    }
    close(to: depth)
    addWholeLeaf(.fencedCode, detail: byte)
    fence = Fence(character: byte, length: length, offset: indent)
    while index < lineEnd, text[index].isBlank { index += 1 }
    var end = lineEnd
    while end > index, text[end - 1].isBlank { end -= 1 }
    if features.document { end = takeTrailingAttributes(from: index, to: end) }
    tree.lines.append(LineRecord(start: Int32(index), end: Int32(end)))
    return true
  }

  private mutating func startHTML(depth: Int, paragraph: Bool) -> Bool {
    let kind = HTMLBlockRules.start(text.slice(0, lineEnd), at: nonspace)
    let isOpenParagraph = leaf >= 0 && leafKind == .paragraph
    guard kind > 0, kind != 7 || !isOpenParagraph else { return false }
    close(to: depth)
    openLeaf(.html)
    htmlKind = kind
    addRestOfLine()
    if kind <= 5, HTMLBlockRules.ends(kind, text.slice(0, lineEnd), from: nonspace) {
      closeLeaf()
    }
    return true
  }

  // MARK: Extensions

  private mutating func startFootnote(depth: Int) -> Bool {
    guard nonspace + 4 < lineEnd + 1, text[nonspace + 1] == "^" else { return false }
    var index = nonspace + 2
    while index < lineEnd, text[index] != "]", !text[index].isBlank {
      index += 1
    }
    let label = text.slice(nonspace + 2, index)
    guard label.count > 0, label.count < 1000, index + 1 < lineEnd, text[index] == "]",
      text[index + 1] == ":"
    else { return false }
    close(to: depth)
    openContainer(.footnote)
    let block = tree.blocks.count - 1
    scratch.removeAll()
    LabelFolding.append(label, to: &scratch)
    tree.footnotes.define(
      scratch.bytes,
      FootnoteMap.Note(
        block: Int32(block), labelStart: Int32(nonspace + 2), labelEnd: Int32(index)))
    advanceToNonspace()
    advance(bytes: index + 2 - nonspace)
    tree.blocks[block].end = Int32(position)
    while position < lineEnd, text[position].isBlank { advance(columns: 1) }
    return true
  }

  private mutating func startAttributes(depth: Int) -> Bool {
    guard let parsed = tree.attributes.parse(text, at: nonspace, end: lineEnd) else {
      return false
    }
    var end = parsed.end
    var set = parsed.set
    while let more = tree.attributes.parse(text, at: end, end: lineEnd) {
      guard let joined = tree.attributes.join(set, more.set) else { return false }
      set = joined
      end = more.end
    }
    while end < lineEnd, text[end].isBlank { end += 1 }
    guard end >= lineEnd else { return false }
    close(to: depth)
    if stack[stack.count - 1].kind == .list { close(to: stack.count - 1) }
    if pendingDepth != stack.count { pendingAttributes = -1 }
    pendingAttributes = tree.attributes.join(pendingAttributes, set) ?? pendingAttributes
    pendingDepth = stack.count
    return true
  }

  private mutating func colons() -> Int {
    var index = nonspace
    while index < lineEnd, text[index] == ":" { index += 1 }
    return index - nonspace
  }

  private mutating func closeDivision(depth: Int) -> Bool {
    let length = colons()
    guard length >= 3 else { return false }
    var index = nonspace + length
    while index < lineEnd, text[index].isBlank { index += 1 }
    guard index >= lineEnd else { return false }
    var place = depth - 1
    while place > 0, stack[place].kind != .division { place -= 1 }
    guard place > 0, Int(stack[place].width) <= length else { return false }
    closeLeaf()
    close(to: place + 1)
    tree.blocks[Int(stack[place].block)].end = Int32(lineEnd)
    close(to: place)
    return true
  }

  private mutating func startDivision(depth: Int) -> Bool {
    let length = colons()
    guard length >= 3 else { return false }
    var index = nonspace + length
    while index < lineEnd, text[index].isBlank { index += 1 }
    guard index < lineEnd else { return false }
    var end = lineEnd
    while end > index, text[end - 1].isBlank { end -= 1 }
    let set: Int32
    if let parsed = tree.attributes.parse(text, at: index, end: end) {
      guard parsed.end == end else { return false }
      set = parsed.set
    } else {
      for place in index..<end where text[place].isBlank || text[place] == "{" { return false }
      set = tree.attributes.addClass(text.slice(index, end))
    }
    guard divisionCount < Self.divisionLimit else { return false }
    close(to: depth)
    openContainer(.division, width: length)
    let block = tree.blocks.count - 1
    let joined = tree.attributes.join(tree.blocks[block].attributes, set)
    tree.blocks[block].attributes = joined ?? set
    tree.blocks[block].end = Int32(lineEnd)
    return true
  }

  /// The most divisions that may be open at once: a line passes each of them.
  private static var divisionLimit: Int { 100 }
}
