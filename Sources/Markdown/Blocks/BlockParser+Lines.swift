extension BlockParser {
  /// Reads one line.
  mutating func readLine() {
    let matched = matchContainers()
    if isBlank {
      readBlankLine(matched: matched)
      return
    }
    if leaf >= 0, matched == stack.count, continueVerbatimLeaf() {
      followsBlank = false
      return
    }
    startBlocks(matched: matched)
    followsBlank = false
  }

  /// Matches the line against the open containers; returns how many of them it goes on with.
  @inline(__always) private mutating func matchContainers() -> Int {
    var matched = 1
    findNonspace()
    while matched < stack.count, !isBlank {
      let container = stack[matched]
      switch container.kind {
      case .list, .division:
        break
      case .quote:
        guard indent < 4, text[nonspace] == ">" else { return matched }
        advanceToNonspace()
        advance(bytes: 1)
        tree.blocks[Int(container.block)].end = Int32(position)
        skipOneSpace()
        findNonspace()
      case .item:
        guard indent >= Int(container.width) else { return matched }
        advanceInIndentation(columns: Int(container.width))
      default:
        guard indent >= 4 else { return matched }
        advanceInIndentation(columns: 4)
      }
      matched += 1
    }
    guard isBlank else { return matched }
    blankDepth = matched
    return matchBlank(from: matched)
  }

  /// Moves over what the open containers take of a blank line's white space.
  private mutating func skipIndentation() {
    var depth = blankDepth
    while depth < stack.count, position < lineEnd {
      switch stack[depth].kind {
      case .item: advance(columns: Int(stack[depth].width))
      case .footnote: advance(columns: 4)
      default: break
      }
      depth += 1
    }
  }

  /// How many containers a blank line goes on with: all up to the next block quote, apart from an
  /// item that has begun with a blank line.
  private mutating func matchBlank(from depth: Int) -> Int {
    var low = 0
    var high = quotes.count
    while low < high {
      let middle = (low + high) / 2
      if Int(quotes[middle]) < depth { low = middle + 1 } else { high = middle }
    }
    var matched = low < quotes.count ? Int(quotes[low]) : stack.count
    if matched == stack.count, matched > depth, stack[matched - 1].kind == .item,
      !stack[matched - 1].hasChild, leaf < 0
    {
      matched -= 1
    }
    return matched
  }

  private mutating func readBlankLine(matched: Int) {
    if matched == stack.count, leaf >= 0 {
      skipIndentation()
      switch leafKind {
      case .fencedCode:
        addCodeLine()
        followsBlank = false
        return
      case .indentedCode:
        advance(columns: 4)
        addRestOfLine()
      case .html:
        if htmlKind <= 5 { addRestOfLine() } else { closeLeaf() }
      default:
        closeLeaf()
      }
    } else {
      close(to: matched)
    }
    followsBlank = true
    blankQuote = -1
    // The quotes that this line is part of are those among the containers that it matched.
    var low = quotes.count
    while low > 0, Int(quotes[low - 1]) >= matched { low -= 1 }
    if low > 0 { blankQuote = Int(quotes[low - 1]) }
  }

  /// Gives the line to a code or HTML block that goes on with it.
  private mutating func continueVerbatimLeaf() -> Bool {
    switch leafKind {
    case .fencedCode:
      if indent < 4, isClosingFence() {
        tree.blocks[leaf].end = Int32(lineEnd)
        closeLeaf()
      } else {
        addCodeLine()
      }
      return true
    case .indentedCode:
      guard indent >= 4 else {
        closeLeaf()
        return false
      }
      advance(columns: 4)
      addRestOfLine()
      return true
    case .html:
      addRestOfLine()
      if htmlKind <= 5, HTMLBlockRules.ends(htmlKind, text.slice(0, lineEnd), from: position) {
        closeLeaf()
      }
      return true
    default:
      return false
    }
  }

  private mutating func isClosingFence() -> Bool {
    guard text[nonspace] == fence.character else { return false }
    var index = nonspace
    while index < lineEnd, text[index] == fence.character { index += 1 }
    guard index - nonspace >= fence.length else { return false }
    while index < lineEnd, text[index].isBlank { index += 1 }
    return index >= lineEnd
  }

  /// Adds a line of fenced code, less the indentation that its fence has.
  private mutating func addCodeLine() {
    var left = fence.offset
    while left > 0, position < lineEnd, text[position].isBlank {
      advance(columns: 1)
      left -= 1
    }
    addRestOfLine()
  }
}
