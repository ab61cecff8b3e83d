extension Renderer where Sink: ~Copyable {
  /// Whether a division is the place where the footnotes are wanted: `::: {.footnotes}`, empty.
  mutating func placesNotes(_ record: BlockRecord) -> Bool {
    !hasWrittenNotes && record.attributes >= 0 && !isCounting
      && tree.attributes.hasClass("footnotes", record.attributes)
  }

  /// Hands over the notes that are referred to, in the order of their numbers.
  mutating func renderNotes() {
    hasWrittenNotes = true
    let count = tree.footnotes.order.count
    guard count > 0, !isCounting else { return }
    let notes = BlockEvent(.footnotes)
    sink.enter(notes)
    for number in 0..<count {
      let index = Int(tree.footnotes.order[number])
      let note = tree.footnotes.notes[index]
      let block = Int(note.block)
      var event = event(.footnote, tree.blocks[block])
      event.number = number + 1
      event.rows = Int(note.references)
      event.info = tree.source.bytes.slice(Int(note.labelStart), Int(note.labelEnd))
      sink.enter(event)
      render(from: block + 1, below: note.block)
      sink.leave(event)
    }
    sink.leave(notes)
  }

  /// Hands over a reference to a footnote.
  mutating func renderReference(_ mark: Mark, _ content: Bytes) {
    let index = Int(mark.value)
    if isCounting {
      tree.footnotes.refer(to: index)
      return
    }
    let note = tree.footnotes.notes[index]
    tree.footnotes.notes[index].written += 1
    var event = InlineEvent(.footnoteReference)
    if Sink.wantsPositions {
      event.start = sourceOffset(Int(mark.start))
      event.end = sourceOffset(Int(mark.end) - 1) + 1
    }
    event.bytes = tree.source.bytes.slice(Int(note.labelStart), Int(note.labelEnd))
    event.value = note.number
    event.extra = note.written + 1
    event.attributes = mark.attributes
    sink.leaf(event)
  }
}

/// Takes everything and does nothing: for numbering the footnotes.
struct NullSink: MarkupSink, ~Copyable {
  static var wantsPositions: Bool { false }
  mutating func prepare(_ attributes: Attributes) {}
  mutating func enter(_ block: BlockEvent) {}
  mutating func leave(_ block: BlockEvent) {}
  mutating func raw(_ bytes: Bytes, spaces: Int) {}
  mutating func enter(_ inline: InlineEvent) {}
  mutating func leave(_ inline: InlineEvent) {}
  mutating func leaf(_ inline: InlineEvent) {}
  mutating func text(_ bytes: Bytes, start: Int, end: Int) {}
}

/// Reads a text, which must stay where it is meanwhile, and hands it over.
enum Pipeline {
  /// The blocks of a text, its footnotes numbered.
  static func blocks(_ input: UnsafeBufferPointer<UInt8>, features: Features) -> BlockTree {
    let tree = BlockParser(source: SourceText(input), features: features).parse()
    guard !tree.footnotes.isEmpty else { return tree }
    return Renderer(tree: tree, features: features, sink: NullSink()).countNotes()
  }

  /// Hands a text over to a sink.
  static func run<Sink: MarkupSink & ~Copyable>(
    _ input: UnsafeBufferPointer<UInt8>, features: Features, into sink: consuming Sink
  ) -> Sink {
    Renderer(tree: blocks(input, features: features), features: features, sink: sink).run()
  }
}

extension Renderer where Sink: ~Copyable {
  /// Numbers the footnotes by the references in the order of the text.
  consuming func countNotes() -> BlockTree {
    isCounting = true
    render(from: 1, below: 0)
    // The inlines are parsed once more; what references cost was not spent yet.
    tree.references.budget = max(tree.source.count, 100_000)
    return tree
  }
}
