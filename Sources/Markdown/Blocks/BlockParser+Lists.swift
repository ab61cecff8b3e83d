extension BlockParser {
  /// The marker of a list item.
  private struct Marker {
    /// The bullet, or the delimiter behind the number.
    var character: UInt8
    var number: Int32 = 0
    var length: Int
  }

  /// Starts a list item, and its list if none is open that it belongs to.
  mutating func startItem(depth: Int, paragraph: Bool) -> Bool {
    guard let marker = readMarker(), !paragraph || canInterrupt(marker) else { return false }
    let markerOffset = indent
    close(to: depth)
    let start = nonspace
    advanceToNonspace()
    advance(bytes: marker.length)
    let width = markerOffset + skipPadding(markerLength: marker.length)
    if stack[stack.count - 1].kind != .list
      || stack[stack.count - 1].marker != marker.character
    {
      nonspace = start
      openContainer(.list, marker: marker.character)
      tree.blocks[tree.blocks.count - 1].detail = marker.character
      tree.blocks[tree.blocks.count - 1].number = marker.number
    }
    nonspace = start
    openContainer(.item, marker: marker.character, width: width)
    let item = tree.blocks.count - 1
    tree.blocks[item].detail = marker.character
    tree.blocks[item].number = marker.number
    tree.blocks[item].end = Int32(start + marker.length)
    // A blank line before the item has been counted; its content starts afresh.
    followsBlank = false
    if features.tasks { takeTaskMarker(item) }
    return true
  }

  private mutating func readMarker() -> Marker? {
    let first = text[nonspace]
    var index = nonspace
    var number: Int32 = 0
    if first.isDigit {
      while index < lineEnd, text[index].isDigit {
        guard index - nonspace < 9 else { return nil }
        number = number * 10 + Int32(text[index] - 0x30)
        index += 1
      }
      guard index < lineEnd, text[index] == "." || text[index] == ")" else { return nil }
    }
    let character = text[index]
    index += 1
    guard index >= lineEnd || text[index].isBlank else { return nil }
    return Marker(character: character, number: number, length: index - nonspace)
  }

  /// Whether an item may stand on the line behind a paragraph's.
  private mutating func canInterrupt(_ marker: Marker) -> Bool {
    let behind = nonspace + marker.length
    var index = behind
    while index < lineEnd, text[index].isBlank { index += 1 }
    guard index < lineEnd else { return false }
    let isOrdered = marker.character == "." || marker.character == ")"
    if isOrdered { return marker.number == 1 }
    guard features.document, marker.character != "*", text[index].isDigit else { return true }
    // "giai đoạn 2021⏎- 2025" is a wrapped range, unless the line before announces a list.
    let last = tree.lines[tree.lines.count - 1]
    let end = Int(endOfText(last))
    guard end > Int(last.start) else { return true }
    switch text[end - 1] {
    case ":", ";", ".": return true
    default: return false
    }
  }

  /// Moves over the white space behind a marker; returns the columns from marker to content.
  private mutating func skipPadding(markerLength: Int) -> Int {
    findNonspace()
    if isBlank || indent > 4 || indent < 1 {
      let columns = isBlank ? 0 : indent
      if columns > 0 { advance(columns: 1) }
      if isBlank {
        column += indent
        position = nonspace
      }
      return markerLength + 1
    }
    let columns = indent
    advance(columns: columns)
    return markerLength + columns
  }

  /// Takes `[ ]` or `[x]` at the start of an item.
  private mutating func takeTaskMarker(_ item: Int) {
    hasTakenTask = false
    findNonspace()
    guard indent < 4, nonspace + 3 < lineEnd, text[nonspace] == "[", text[nonspace + 2] == "]",
      text[nonspace + 3].isBlank
    else { return }
    switch text[nonspace + 1] {
    case " ": tree.blocks[item].flag = TaskState.open
    case "x", "X": tree.blocks[item].flag = TaskState.done
    default: return
    }
    hasTakenTask = true
    advanceToNonspace()
    advance(bytes: 3)
  }
}
