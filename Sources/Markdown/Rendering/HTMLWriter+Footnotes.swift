/// Footnotes have the shape that GitHub gives them.
extension HTMLWriter {
  mutating func appendReference(_ reference: InlineEvent) {
    output.append("<sup class=\"footnote-ref\"><a href=\"#fn-")
    append(address: reference.bytes)
    output.append("\" id=\"fnref-")
    append(address: reference.bytes)
    if reference.extra > 1 {
      output.append(0x2D)
      output.append(decimal: Int(reference.extra))
    }
    output.append("\" data-footnote-ref>")
    output.append(decimal: Int(reference.value))
    output.append("</a></sup>")
  }

  mutating func enterNote(_ event: BlockEvent) {
    note = event
    noteLabel = Array(event.info.buffer)
    noteDepth = blockDepth
    output.append("<li id=\"fn-")
    appendLabel()
    output.append("\">\n")
  }

  mutating func leaveNote() {
    if hasWaitingEnd {
      hasWaitingEnd = false
      output.append(0x20)
      appendBackReferences()
      output.append("</p>\n")
    } else {
      startLine()
      appendBackReferences()
      output.append(0x0A)
    }
    output.append("</li>\n")
    noteDepth = -1
  }

  /// Ends a paragraph of a note that turned out not to be its last block.
  mutating func endNoteParagraph() {
    hasWaitingEnd = false
    output.append("</p>\n")
  }

  private mutating func appendLabel() {
    noteLabel.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      append(address: Bytes(base: base, count: buffer.count))
    }
  }

  private mutating func appendBackReferences() {
    for reference in 1...max(note.rows, 1) {
      if reference > 1 { output.append(0x20) }
      output.append("<a href=\"#fnref-")
      appendLabel()
      appendOrdinal(reference)
      output.append("\" class=\"footnote-backref\" data-footnote-backref")
      output.append(" data-footnote-backref-idx=\"")
      output.append(decimal: note.number)
      appendOrdinal(reference)
      output.append("\" aria-label=\"Back to reference ")
      output.append(decimal: note.number)
      appendOrdinal(reference)
      output.append("\">↩")
      if reference > 1 {
        output.append("<sup class=\"footnote-ref\">")
        output.append(decimal: reference)
        output.append("</sup>")
      }
      output.append("</a>")
    }
  }

  private mutating func appendOrdinal(_ reference: Int) {
    guard reference > 1 else { return }
    output.append(0x2D)
    output.append(decimal: reference)
  }
}
