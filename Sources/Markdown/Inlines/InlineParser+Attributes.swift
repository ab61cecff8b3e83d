extension InlineParser {
  /// Reads a list of attributes behind an element of the text.
  mutating func readAttributes(_ tree: inout BlockTree) {
    let start = position
    guard start > 0, let parsed = tree.attributes.parse(text, at: start, end: end) else {
      position += 1
      return
    }
    // A word, a run of spaces or a single character in front may become a span.
    var open = start
    if open > textStart {
      let isWord = isWordByte(text[open - 1])
      let isSpace = text[open - 1] == 0x20
      repeat {
        open -= 1
      } while open > textStart
        && (isWord ? isWordByte(text[open - 1]) : isSpace && text[open - 1] == 0x20)
    }
    marks.append(Mark(kind: .literal, start: Int32(open), end: Int32(open)))
    add(.attributes, from: start, to: parsed.end, value: parsed.set)
    hasAttributes = true
  }

  private mutating func isWordByte(_ byte: UInt8) -> Bool { byte.isAlphanumeric || byte >= 0x80 }

  /// Gives the attributes to what stands before them, now that delimiters are paired.
  mutating func resolveAttributes(_ tree: inout BlockTree) {
    // The mark that attributes at `reach` belong to, and -1 if there is none.
    var owner = -1
    var reach: Int32 = -1
    for index in 0..<marks.count {
      let mark = marks[index]
      switch mark.kind {
      case .attributes:
        if reach == mark.start, owner >= 0 {
          if let joined = tree.attributes.join(marks[owner].attributes, mark.value) {
            marks[owner].attributes = joined
            marks[index].kind = .skip
            reach = mark.end
          } else {
            marks[index].kind = .literal
          }
        } else if marks[index - 1].kind == .literal, marks[index - 1].start < mark.start,
          marks[index - 1].start >= reach
        {
          // Plain text: a span around it.
          marks[index - 1].kind = .spanOpen
          marks[index - 1].value = Int32(index)
          marks[index - 1].attributes = mark.value
          marks[index].kind = .spanClose
          marks[index].value = Int32(index - 1)
          owner = index - 1
          reach = mark.end
        } else {
          marks[index].kind = .literal
        }
      case .emphasisClose, .strongClose, .strikeClose, .linkClose, .imageClose, .spanClose:
        owner = Int(mark.value)
        reach = mark.end
      case .code, .autolink, .footnote:
        owner = index
        reach = mark.end
      case .literal:
        break
      default:
        owner = -1
        reach = mark.end
      }
    }
  }
}
