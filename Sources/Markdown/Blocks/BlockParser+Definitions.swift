extension BlockParser {
  /// Takes the link reference definitions at the start of a paragraph out of it.
  ///
  /// A paragraph that holds nothing else becomes `.removed`.
  mutating func takeDefinitions(of index: Int) {
    let first = Int(tree.blocks[index].firstLine)
    let count = Int(tree.blocks[index].lineCount)
    // The lines stand one after the other here, each ended by a line feed.
    scratch.removeAll()
    for number in first..<first + count {
      let line = tree.lines[number]
      scratch.append(text.slice(Int(line.start), Int(line.end)))
      scratch.append(0x0A)
    }
    scratch.append(0x0A)
    let length = scratch.count - 1
    var offset = 0
    var taken = 0
    while offset < length, taken < count {
      let content = scratch.slice(0, length)
      guard var definition = Definition(content, at: offset) else { break }
      if features.document, definition.attributes.start >= 0 {
        let parsed = tree.attributes.parse(
          content, at: definition.attributes.start, end: definition.attributes.end)
        guard let parsed, parsed.end == definition.attributes.end else { break }
        definition.target.attributes = parsed.set
      } else if definition.attributes.start >= 0 {
        break
      }
      folded.removeAll()
      LabelFolding.append(
        content.slice(definition.label.start, definition.label.end), to: &folded)
      if folded.count == 0 { break }
      define(definition, content)
      for place in offset..<definition.end where content[place] == 0x0A { taken += 1 }
      offset = definition.end
    }
    tree.blocks[index].firstLine = Int32(first + taken)
    tree.blocks[index].lineCount = Int32(count - taken)
    if taken == count {
      tree.blocks[index].kind = .removed
    } else if taken > 0 {
      tree.blocks[index].start = tree.lines[first + taken].start
    }
  }

  private mutating func define(_ definition: Definition, _ content: Bytes) {
    var target = definition.target
    let destination = Int32(tree.references.text.count)
    Unescaping.append(
      content.slice(Int(target.destinationStart), Int(target.destinationEnd)),
      to: &tree.references.text)
    let title = Int32(tree.references.text.count)
    Unescaping.append(
      content.slice(Int(target.titleStart), Int(target.titleEnd)), to: &tree.references.text)
    target.destinationStart = destination
    target.destinationEnd = title
    target.titleStart = title
    target.titleEnd = Int32(tree.references.text.count)
    tree.references.define(folded.bytes, target)
  }
}

/// A link reference definition, read from the text of a paragraph.
private struct Definition {
  var label = (start: 0, end: 0)
  var target = LinkTarget(destinationStart: 0, destinationEnd: 0)
  /// What stands in braces behind the definition; start -1 if nothing does.
  var attributes = (start: -1, end: -1)
  /// Behind the last line of the definition.
  var end = 0

  init?(_ text: Bytes, at start: Int) {
    guard let close = LinkSyntax.labelEnd(text, at: start, limit: text.count),
      close < text.count, text[close] == ":"
    else { return nil }
    label = (start + 1, close - 1)
    var index = LinkSyntax.skipSpaceAndLineFeed(text, from: close + 1, limit: text.count)
    guard let destination = LinkSyntax.destination(text, at: index, limit: text.count),
      destination.end > index
    else { return nil }
    target.destinationStart = Int32(destination.contentStart)
    target.destinationEnd = Int32(destination.contentEnd)
    index = destination.end
    let afterDestination = index
    let title = LinkSyntax.skipSpaceAndLineFeed(text, from: index, limit: text.count)
    if title > index, let found = LinkSyntax.title(text, at: title, limit: text.count),
      let lineEnd = takeLineEnd(text, from: found)
    {
      target.titleStart = Int32(title + 1)
      target.titleEnd = Int32(found - 1)
      target.hasTitle = true
      end = lineEnd
      return
    }
    guard let lineEnd = takeLineEnd(text, from: afterDestination) else { return nil }
    end = lineEnd
  }

  /// The offset behind the line if nothing but white space or attributes is left on it.
  private mutating func takeLineEnd(_ text: Bytes, from start: Int) -> Int? {
    var index = start
    while index < text.count, text[index].isBlank { index += 1 }
    if index < text.count, index > start, text[index] == "{" {
      let lineEnd = Scan.first(0x0A, in: text, from: index, to: text.count)
      var stop = lineEnd
      while stop > index, text[stop - 1].isBlank { stop -= 1 }
      guard text[stop - 1] == "}" else { return nil }
      attributes = (index, stop)
      return min(lineEnd + 1, text.count)
    }
    guard index >= text.count || text[index] == 0x0A else { return nil }
    return min(index + 1, text.count)
  }
}
