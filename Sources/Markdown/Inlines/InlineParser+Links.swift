extension InlineParser {
  /// Notes a `[` or `![` that may open a link.
  mutating func openBracket(isImage: Bool, length: Int) {
    if !brackets.isEmpty { brackets[brackets.count - 1].hasInner = true }
    let start = position
    add(.literal, from: start, to: start + length)
    brackets.append(
      Bracket(
        mark: Int32(marks.count - 1), contentStart: Int32(start + length),
        delimiters: lastDelimiter, isImage: isImage))
    activeBrackets += 1
  }

  /// Reads a `]`: the end of a link, image, span or footnote reference, or text.
  mutating func closeBracket(_ tree: inout BlockTree) {
    guard !brackets.isEmpty else {
      position += 1
      return
    }
    let bracket = brackets[brackets.count - 1]
    guard bracket.isActive else {
      dropBracket()
      position += 1
      return
    }
    let close = position
    if let target = inlineTarget(from: close + 1) {
      finishLink(bracket, close: close, target: target, place: .decoded)
    } else if let target = referenceTarget(bracket, close: close, &tree) {
      finishLink(bracket, close: close, target: target, place: .references)
    } else if features.footnotes, finishFootnote(bracket, close: close, &tree) {
      return
    } else if features.document, !bracket.isImage, close + 1 < end, text[close + 1] == "{",
      let parsed = tree.attributes.parse(text, at: close + 1, end: end)
    {
      marks[Int(bracket.mark)].kind = .spanOpen
      marks[Int(bracket.mark)].value = Int32(marks.count)
      marks[Int(bracket.mark)].attributes = parsed.set
      add(.spanClose, from: close, to: parsed.end, value: bracket.mark)
      resolveDelimiters(above: bracket.delimiters)
      dropBracket()
    } else {
      dropBracket()
      position = close + 1
    }
  }

  private mutating func dropBracket() {
    if brackets[brackets.count - 1].isActive { activeBrackets -= 1 }
    brackets.removeLast()
    inactiveFloor = min(inactiveFloor, brackets.count)
  }

  /// Makes a link or image; `position` stands behind its last byte.
  private mutating func finishLink(
    _ bracket: Bracket, close: Int, target: LinkTarget, place: LinkTarget.Place
  ) {
    let stop = position
    targets.append(target)
    targetPlaces.append(place)
    let open = Int(bracket.mark)
    marks[open].kind = bracket.isImage ? .imageOpen : .linkOpen
    marks[open].value = Int32(marks.count)
    marks[open].extra = Int32(targets.count - 1)
    marks[open].attributes = target.attributes
    add(bracket.isImage ? .imageClose : .linkClose, from: close, to: stop, value: bracket.mark)
    resolveDelimiters(above: bracket.delimiters)
    dropBracket()
    guard !bracket.isImage else { return }
    // No link holds another link. Brackets below the floor have been told before.
    for index in min(inactiveFloor, brackets.count)..<brackets.count
    where !brackets[index].isImage && brackets[index].isActive {
      brackets[index].isActive = false
      activeBrackets -= 1
    }
    inactiveFloor = brackets.count
  }

  /// Reads `(destination "title")`; moves behind it if it is there.
  private mutating func inlineTarget(from start: Int) -> LinkTarget? {
    guard start < end, text[start] == "(" else { return nil }
    var index = LinkSyntax.skipSpaceAndLineFeed(text, from: start + 1, limit: end)
    guard let destination = LinkSyntax.destination(text, at: index, limit: end) else {
      return nil
    }
    index = destination.end
    let gap = LinkSyntax.skipSpaceAndLineFeed(text, from: index, limit: end)
    var title: (start: Int, end: Int)?
    if gap > index, let titleEnd = LinkSyntax.title(text, at: gap, limit: end) {
      title = (gap + 1, titleEnd - 1)
      index = LinkSyntax.skipSpaceAndLineFeed(text, from: titleEnd, limit: end)
    } else {
      index = gap
    }
    guard index < end, text[index] == ")" else { return nil }
    position = index + 1
    var target = LinkTarget(
      destinationStart: Int32(decoded.count), destinationEnd: 0, hasTitle: title != nil)
    Unescaping.append(
      text.slice(destination.contentStart, destination.contentEnd), to: &decoded)
    target.destinationEnd = Int32(decoded.count)
    target.titleStart = target.destinationEnd
    if let title { Unescaping.append(text.slice(title.start, title.end), to: &decoded) }
    target.titleEnd = Int32(decoded.count)
    return target
  }

  /// Finds the definition that `[text][label]`, `[label][]` or `[label]` refers to; moves behind.
  private mutating func referenceTarget(
    _ bracket: Bracket, close: Int, _ tree: inout BlockTree
  ) -> LinkTarget? {
    guard !tree.references.isEmpty else { return nil }
    var labelRange = (start: Int(bracket.contentStart), end: close)
    var stop = close + 1
    if let labelEnd = LinkSyntax.labelEnd(text, at: stop, limit: end) {
      if labelEnd > stop + 2 {
        labelRange = (stop + 1, labelEnd - 1)
        guard let target = lookUp(labelRange.start, labelRange.end, &tree) else { return nil }
        position = labelEnd
        return target
      }
      stop = labelEnd
    }
    guard !bracket.hasInner, labelRange.end - labelRange.start <= LinkSyntax.longestLabel,
      let target = lookUp(labelRange.start, labelRange.end, &tree)
    else { return nil }
    position = stop
    return target
  }

  private mutating func lookUp(_ start: Int, _ stop: Int, _ tree: inout BlockTree) -> LinkTarget? {
    label.removeAll()
    LabelFolding.append(text.slice(start, stop), to: &label)
    guard label.count > 0 else { return nil }
    return tree.references.use(label.bytes)
  }

  /// Makes a reference to a footnote of `[^label]`.
  private mutating func finishFootnote(
    _ bracket: Bracket, close: Int, _ tree: inout BlockTree
  ) -> Bool {
    let start = Int(bracket.contentStart)
    guard !tree.footnotes.isEmpty, close > start + 1, text[start] == "^",
      close - start <= LinkSyntax.longestLabel
    else { return false }
    label.removeAll()
    LabelFolding.append(text.slice(start + 1, close), to: &label)
    guard let note = tree.footnotes.index(of: label.bytes) else { return false }
    // An image's `!` in front of a footnote is text.
    let open = Int(bracket.mark)
    marks.truncate(to: open)
    dropDelimiters(above: bracket.delimiters)
    dropBracket()
    add(.footnote, from: start - 1, to: close + 1, value: Int32(note))
    return true
  }
}
