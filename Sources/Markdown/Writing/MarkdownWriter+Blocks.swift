extension MarkdownWriter {
  // MARK: Headings

  /// A heading of several lines needs an underline; any other has number signs.
  mutating func beginHeading(_ node: NodeRecord, _ index: Int) {
    heading = .numbered
    var child = node.firstChild
    var depth = [Int32]()
    scan: while child >= 0 {
      let inline = storage.nodes[Int(child)]
      if inline.kind == .softBreak || inline.kind == .hardBreak
        || (inline.kind == .inlineHTML && text(inline.first, isPooled: true).contains(0x0A))
      {
        heading = .underlined
        break scan
      }
      if inline.firstChild >= 0 {
        depth.append(child)
        child = inline.firstChild
        continue
      }
      child = inline.next
      while child < 0, let outer = depth.popLast() { child = storage.nodes[Int(outer)].next }
    }
    if heading == .numbered {
      append(String(repeating: "#", count: Int(node.detail)) + " ")
      isAtBlockStart = false
    }
  }

  mutating func endHeading(_ node: NodeRecord) {
    let isUnderlined = heading == .underlined
    heading = .none
    // A heading without text still has its signs.
    endLine()
    if isUnderlined {
      append(node.detail == 1 ? "===" : "---")
      endLine()
    }
  }

  // MARK: Items

  mutating func beginItem(_ node: NodeRecord) {
    var marker = String(Unicode.Scalar(node.detail))
    if node.detail == "." || node.detail == ")" { marker = String(node.number) + marker }
    append(marker + " ")
    push(String(repeating: " ", count: marker.utf8.count + 1))
    if node.flag == TaskState.open { append("[ ] ") }
    if node.flag == TaskState.done { append("[x] ") }
    let first = node.firstChild < 0 ? nil : storage.nodes[Int(node.firstChild)]
    let isTask = node.flag != TaskState.none
    if first.map({ needsOwnLine($0, in: node) }) ?? isTask {
      // The box of a task is none without the space behind it.
      while !isTask, output.last == 0x20 { output.removeLast() }
      output.append(0x0A)
      isAtLineStart = true
    }
  }

  /// Whether the first block of an item cannot stand on the line of the marker.
  private func needsOwnLine(_ block: NodeRecord, in item: NodeRecord) -> Bool {
    if item.flag != TaskState.none { return block.kind != .paragraph }
    switch block.kind {
    case .html:
      let text = text(block.second, isPooled: true)
      return text.first == 0x20 || text.first == 0x09
    case .list:
      // Markers in a row that end in nothing would be a thematic break.
      var inner = block
      while inner.kind == .list || inner.kind == .item {
        guard inner.firstChild >= 0 else { return true }
        inner = storage.nodes[Int(inner.firstChild)]
      }
      return false
    default:
      return block.attributes >= 0 && block.kind == .code && block.detail == 0
    }
  }

  // MARK: Code and HTML

  mutating func writeHTML(_ node: NodeRecord) {
    writeLines(node.second)
    text(node.second, isPooled: true).withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let bytes = Bytes(base: base, count: buffer.count)
      var start = 0
      while start < bytes.count, bytes[start].isBlank { start += 1 }
      let line = Scan.first(0x0A, in: bytes, from: start, to: bytes.count)
      let kind = start < line ? HTMLBlockRules.start(bytes.slice(0, line), at: start) : 0
      var last = max(0, bytes.count - 1)
      while last > 0, bytes[last - 1] != 0x0A { last -= 1 }
      let end = max(last, bytes.count - 1)
      hasOpenHTML =
        (1...5).contains(kind) && !HTMLBlockRules.ends(kind, bytes.slice(0, end), from: last)
    }
  }

  mutating func writeCode(_ node: NodeRecord) {
    let code = text(node.second, isPooled: true)
    guard node.detail != 0 else {
      push("    ")
      // The prefix of the line has been written where the block stands behind a marker.
      if !isAtLineStart { output.append(contentsOf: [0x20, 0x20, 0x20, 0x20]) }
      writeLines(node.second)
      pop()
      return
    }
    let info = text(node.first, isPooled: true)
    let mark: UInt8 = info.contains(0x60) ? 0x7E : node.detail
    let fence = String(
      repeating: Character(Unicode.Scalar(mark)), count: max(3, longestRun(of: mark, in: code) + 1))
    append(fence)
    // A fence and an info string that begins like it need a space between them.
    if info.first == mark { output.append(0x20) }
    for byte in info {
      if byte == "\\" || byte == "&" || byte == "{" || byte == "}" { output.append(0x5C) }
      if byte == 0x0A {
        output.append(contentsOf: Array("&#10;".utf8))
      } else {
        output.append(byte)
      }
    }
    endLine()
    writeLines(node.second)
    append(fence)
    endLine()
  }

  func longestRun(of byte: UInt8, in bytes: ArraySlice<UInt8>) -> Int {
    var longest = 0
    var run = 0
    for other in bytes {
      run = other == byte ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// Writes lines as they are.
  mutating func writeLines(_ range: TextRange) {
    for line in text(range, isPooled: true).split(
      separator: 0x0A, omittingEmptySubsequences: false
    ).dropLast() {
      beginLine()
      output.append(contentsOf: line)
      if line.isEmpty {
        while let last = output.last, last == 0x20 { output.removeLast() }
      }
      output.append(0x0A)
      isAtLineStart = true
    }
    isAtBlockStart = true
  }

  // MARK: Tables

  mutating func beginRow() {
    append("|")
    column = 0
    skipMergedCells()
  }

  /// Writes the carets of cells that go on from the row above.
  private mutating func skipMergedCells() {
    while column < rowsLeft.count, rowsLeft[column].rows > 0 {
      rowsLeft[column].rows -= 1
      let columns = max(1, Int(rowsLeft[column].columns))
      append(" ^ " + String(repeating: "|", count: columns))
      column += columns
    }
  }

  mutating func beginCell(_ node: NodeRecord) {
    append(" ")
    cellStart = output.count
    isAtBlockStart = true
  }

  mutating func endCell(_ node: NodeRecord) {
    let content = output[cellStart...]
    if content.contains(0x7C) {
      // In a table a pipe is escaped whatever is around it.
      var escaped: [UInt8] = []
      for byte in content {
        if byte == 0x7C { escaped.append(0x5C) }
        escaped.append(byte)
      }
      output.replaceSubrange(cellStart..., with: escaped)
    }
    cellStart = -1
    append(" " + String(repeating: "|", count: max(1, Int(node.number))))
    if column < rowsLeft.count { rowsLeft[column] = (node.extra - 1, node.number) }
    column += max(1, Int(node.number))
    skipMergedCells()
  }

  mutating func endRow() {
    endLine()
  }

  /// Writes the delimiter row below the head.
  mutating func writeDelimiters(_ head: NodeRecord) {
    append("|")
    for value in text(storage.nodes[Int(head.parent)].first, isPooled: true) {
      switch TableRow.Alignment(rawValue: value) {
      case .left: append(" :-- |")
      case .center: append(" :-: |")
      case .right: append(" --: |")
      default: append(" --- |")
      }
    }
    endLine()
  }
}

/// Writes attributes as Markdown.
enum AttributeText {
  static func text(_ attributes: Attributes) -> String {
    let parts = attributes.entries.map { entry in
      switch entry.name {
      case "id" where isName(entry.value): "#" + entry.value
      case "class" where entry.value.split(separator: " ").allSatisfy({ isName(String($0)) }):
        entry.value.split(separator: " ").map { "." + $0 }.joined(separator: " ")
      default: entry.name + "=\"" + escaped(entry.value) + "\""
      }
    }
    return "{" + parts.joined(separator: " ") + "}"
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        $0.isAlphanumeric || $0 >= 0x80 || $0 == "-" || $0 == "_" || $0 == ":"
      }
  }

  private static func escaped(_ value: String) -> String {
    var escaped = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", "\"", "&": escaped += "\\" + String(scalar)
      case "\n": escaped += "&#10;"
      case "\r": escaped += "&#13;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
