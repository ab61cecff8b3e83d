extension Renderer where Sink: ~Copyable {
  /// Finds the inlines of a text and hands them over.
  mutating func renderInlines(_ content: Bytes) {
    let special = Scan.inlineSpecial(
      content, from: 0, to: content.count, extended: inlines.isExtended)
    guard special < content.count else {
      if content.count > 0 { text(content, 0, content.count) }
      return
    }
    inlines.begin(content, from: special)
    var position = 0
    var isAtEnd = false
    while !isAtEnd {
      isAtEnd = inlines.read(&tree)
      for index in 0..<inlines.marks.count {
        let mark = inlines.marks[index]
        guard mark.kind != .literal else { continue }
        let start = Int(mark.start)
        if start > position { text(content, position, start) }
        renderMark(mark, content)
        position = Int(mark.end)
      }
    }
    if position < content.count { text(content, position, content.count) }
  }

  @inline(__always) private mutating func text(_ content: Bytes, _ start: Int, _ end: Int) {
    if Sink.wantsPositions {
      sink.text(
        content.slice(start, end), start: sourceOffset(start), end: sourceOffset(end - 1) + 1)
    } else {
      sink.text(content.slice(start, end), start: 0, end: 0)
    }
  }

  private mutating func event(_ kind: InlineEventKind, _ mark: Mark) -> InlineEvent {
    var event = InlineEvent(kind)
    if Sink.wantsPositions {
      event.start = sourceOffset(Int(mark.start))
      event.end =
        mark.end > mark.start ? sourceOffset(Int(mark.end) - 1) + 1 : event.start
    }
    event.attributes = mark.attributes
    return event
  }

  private mutating func renderMark(_ mark: Mark, _ content: Bytes) {
    prepare(mark.attributes)
    switch mark.kind {
    case .literal:
      break
    case .skip, .attributes:
      break
    case .character:
      var event = event(.character, mark)
      event.value = mark.value
      event.extra = mark.extra
      sink.leaf(event)
    case .softBreak: sink.leaf(event(.softBreak, mark))
    case .hardBreak: sink.leaf(event(.hardBreak, mark))
    case .code:
      var event = event(.code, mark)
      event.bytes = content.slice(Int(mark.value), Int(mark.extra))
      sink.leaf(event)
    case .html:
      var event = event(.html, mark)
      event.bytes = content.slice(Int(mark.start), Int(mark.end))
      sink.leaf(event)
    case .autolink:
      var event = event(.autolink, mark)
      let isBracketed = mark.value == AutolinkKind.address || mark.value == AutolinkKind.mail
      let inset = isBracketed ? 1 : 0
      event.bytes = content.slice(Int(mark.start) + inset, Int(mark.end) - inset)
      event.value = mark.value
      sink.leaf(event)
    case .footnote:
      renderReference(mark, content)
    case .emphasisOpen: sink.enter(pairEvent(.emphasis, mark))
    case .strongOpen: sink.enter(pairEvent(.strong, mark))
    case .strikeOpen: sink.enter(pairEvent(.strikethrough, mark))
    case .spanOpen: sink.enter(pairEvent(.span, mark))
    case .linkOpen: sink.enter(linkEvent(.link, mark))
    case .imageOpen: sink.enter(linkEvent(.image, mark))
    case .emphasisClose: sink.leave(event(.emphasis, mark))
    case .strongClose: sink.leave(event(.strong, mark))
    case .strikeClose: sink.leave(event(.strikethrough, mark))
    case .spanClose: sink.leave(event(.span, mark))
    case .linkClose, .imageClose:
      let open = inlines.marks[Int(mark.value)]
      sink.leave(linkEvent(mark.kind == .linkClose ? .link : .image, open))
    }
  }

  /// An element that begins here; its range reaches to the end of its partner.
  private mutating func pairEvent(_ kind: InlineEventKind, _ mark: Mark) -> InlineEvent {
    var event = event(kind, mark)
    if Sink.wantsPositions {
      event.end = sourceOffset(Int(inlines.marks[Int(mark.value)].end) - 1) + 1
    }
    return event
  }

  private mutating func linkEvent(_ kind: InlineEventKind, _ mark: Mark) -> InlineEvent {
    var event = pairEvent(kind, mark)
    let target = inlines.targets[Int(mark.extra)]
    switch inlines.targetPlaces[Int(mark.extra)] {
    case .references:
      event.destination = tree.references.text.slice(
        Int(target.destinationStart), Int(target.destinationEnd))
      event.title = tree.references.text.slice(Int(target.titleStart), Int(target.titleEnd))
    case .decoded:
      event.destination = inlines.decoded.slice(
        Int(target.destinationStart), Int(target.destinationEnd))
      event.title = inlines.decoded.slice(Int(target.titleStart), Int(target.titleEnd))
    }
    event.hasTitle = target.hasTitle
    return event
  }
}
