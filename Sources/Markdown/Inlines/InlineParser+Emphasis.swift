extension InlineParser {
  /// How a run of delimiters stands between its neighbours.
  private struct Flanking {
    var left: Bool
    var right: Bool
    var before: CharacterClass
    var after: CharacterClass
  }

  private mutating func flanking(
    from runStart: Int, to runEnd: Int, quotesAreLetters: Bool
  ) -> Flanking {
    var start = runStart
    var stop = runEnd
    if features.strikethrough {
      // Tildes are looked through: **~~một~~**hai.
      while start > 0, text[start - 1] == "~" { start -= 1 }
      while stop < end, text[stop] == "~" { stop += 1 }
    }
    let byteBefore = start > 0 ? text[start - 1] : 0x0A
    let byteAfter = stop < end ? text[stop] : 0x0A
    let before =
      byteBefore < 0x80 && !quotesAreLetters
      ? CharacterClass(ascii: byteBefore)
      : characterClass(text.scalar(before: start), quotesAreLetters: quotesAreLetters)
    let after =
      byteAfter < 0x80 && !quotesAreLetters
      ? CharacterClass(ascii: byteAfter)
      : characterClass(
        stop < end ? text.scalar(at: stop) : "\n", quotesAreLetters: quotesAreLetters)
    return Flanking(
      left: after != .whitespace
        && (after != .punctuation || before != .other),
      right: before != .whitespace
        && (before != .punctuation || after != .other),
      before: before, after: after)
  }

  private mutating func characterClass(
    _ scalar: Unicode.Scalar, quotesAreLetters: Bool
  ) -> CharacterClass {
    // In Vietnamese a quotation mark belongs to the word that it stands at, so that bold
    // quotations may touch letters: **“Dân vận khéo”**đạt.
    if quotesAreLetters {
      switch scalar {
      case "\"", "'", "“", "”", "‘", "’", "«", "»", "„": return .other
      default: break
      }
    }
    return CharacterClass(scalar)
  }

  /// Reads a run of `*` or `_`.
  @inline(__always) mutating func readDelimiters(_ byte: UInt8) {
    let start = position
    while position < end, text[position] == byte { position += 1 }
    let flanks = flanking(from: start, to: position, quotesAreLetters: features.document)
    var canOpen = flanks.left
    var canClose = flanks.right
    if byte == "_" {
      canOpen = flanks.left && (!flanks.right || flanks.before == .punctuation)
      canClose = flanks.right && (!flanks.left || flanks.after == .punctuation)
    }
    guard canOpen || canClose else { return }
    let firstMark = marks.count
    for index in start..<position {
      marks.append(Mark(kind: .literal, start: Int32(index), end: Int32(index + 1)))
    }
    push(byte, from: start, to: position, firstMark: firstMark, open: canOpen, close: canClose)
  }

  /// Reads one or two tildes.
  mutating func readTildes() {
    let start = position
    while position < end, text[position] == "~" { position += 1 }
    guard position - start <= 2 else { return }
    let flanks = flanking(from: start, to: position, quotesAreLetters: features.document)
    guard flanks.left || flanks.right else { return }
    marks.append(Mark(kind: .literal, start: Int32(start), end: Int32(position)))
    push(
      0x7E, from: start, to: position, firstMark: marks.count - 1, open: flanks.left,
      close: flanks.right)
  }

  /// Reads a straight quotation mark or apostrophe, which becomes a curly one.
  mutating func readQuote(_ byte: UInt8) {
    let start = position
    let before = text.scalar(before: start)
    let flanks = flanking(from: start, to: start + 1, quotesAreLetters: false)
    let canOpen =
      flanks.left && (!flanks.right || before == "(" || before == "[") && before != "]"
      && before != ")"
    let canClose = flanks.right
    let isSingle = byte == "'"
    let mark: Unicode.Scalar = isSingle ? "’" : canClose ? "”" : "“"
    add(.character, from: start, to: start + 1, value: Int32(mark.value))
    guard canOpen || canClose else { return }
    push(
      byte, from: start, to: start + 1, firstMark: marks.count - 1, open: canOpen,
      close: canClose)
  }

  private mutating func push(
    _ byte: UInt8, from start: Int, to stop: Int, firstMark: Int, open: Bool, close: Bool
  ) {
    let index = Int32(delimiters.count)
    delimiters.append(
      Delimiter(
        character: byte, canOpen: open, canClose: close, previous: lastDelimiter, next: -1,
        length: Int32(stop - start), left: Int32(start), right: Int32(stop),
        firstMark: Int32(firstMark), start: Int32(start)))
    if lastDelimiter >= 0 { delimiters[Int(lastDelimiter)].next = index }
    lastDelimiter = index
    textStart = stop
  }

  /// The floor that a failed search for an opener raises: one for each kind of closer.
  private mutating func floor(of closer: Delimiter) -> Int {
    let offset = (closer.canOpen ? 3 : 0) + Int(closer.length % 3)
    switch closer.character {
    case "*": return offset
    case "_": return 6 + offset
    case "~": return 12 + offset
    case "\"": return 18
    default: return 19
    }
  }

  /// Pairs the delimiters above one of the stack and takes them all from it.
  mutating func resolveDelimiters(above bottom: Int32) {
    if lastDelimiter > bottom { pairDelimiters(above: bottom) }
    dropDelimiters(above: bottom)
  }

  /// Pairs the delimiters above one of the stack; those that may still open something stay.
  mutating func pairDelimiters(above bottom: Int32) {
    for kind in 0..<Self.kindsOfCloser { bottoms[kind] = bottom }
    var closerIndex = lastDelimiter
    while delimiters[Int(closerIndex)].previous > bottom {
      closerIndex = delimiters[Int(closerIndex)].previous
    }
    while closerIndex >= 0 {
      let closer = delimiters[Int(closerIndex)]
      guard closer.canClose else {
        closerIndex = closer.next
        continue
      }
      let floor = floor(of: closer)
      let opener = findOpener(for: closer, floor: bottoms[floor])
      if opener >= 0 {
        closerIndex = pair(opener, closerIndex)
      } else {
        bottoms[floor] = closerIndex - 1
        if !closer.canOpen { remove(closerIndex) }
        closerIndex = closer.next
      }
    }
  }

  private mutating func findOpener(for closer: Delimiter, floor: Int32) -> Int32 {
    var index = closer.previous
    while index > floor {
      let opener = delimiters[Int(index)]
      if opener.canOpen, opener.character == closer.character {
        let isOdd =
          (closer.canOpen || opener.canClose) && closer.length % 3 != 0
          && (opener.length + closer.length) % 3 == 0
        if !isOdd { return index }
      }
      index = opener.previous
    }
    return -1
  }

  /// Makes an element of two delimiters; returns the closer to go on with.
  private mutating func pair(_ openerIndex: Int32, _ closerIndex: Int32) -> Int32 {
    let opener = delimiters[Int(openerIndex)]
    let closer = delimiters[Int(closerIndex)]
    switch closer.character {
    case "\"", "'":
      let isSingle = closer.character == "'"
      let open: Unicode.Scalar = isSingle ? "‘" : "“"
      let close: Unicode.Scalar = isSingle ? "’" : "”"
      marks[Int(opener.firstMark)].value = Int32(open.value)
      marks[Int(closer.firstMark)].value = Int32(close.value)
      removeBetween(openerIndex, closerIndex)
      remove(openerIndex)
      let next = closer.next
      remove(closerIndex)
      return next
    case "~":
      if opener.length == closer.length {
        marry(.strikeOpen, Int(opener.firstMark), .strikeClose, Int(closer.firstMark))
      }
      removeBetween(openerIndex, closerIndex)
      remove(openerIndex)
      let next = closer.next
      if opener.length == closer.length { remove(closerIndex) }
      return next
    default:
      break
    }
    let used: Int32 = closer.right - closer.left >= 2 && opener.right - opener.left >= 2 ? 2 : 1
    let openMark = Int(opener.firstMark + opener.right - used - opener.start)
    let closeMark = Int(closer.firstMark + closer.left - closer.start)
    marks[openMark].end = marks[openMark].start + used
    marks[closeMark].end = marks[closeMark].start + used
    if used == 2 {
      marry(.strongOpen, openMark, .strongClose, closeMark)
    } else {
      marry(.emphasisOpen, openMark, .emphasisClose, closeMark)
    }
    removeBetween(openerIndex, closerIndex)
    delimiters[Int(openerIndex)].right -= used
    delimiters[Int(closerIndex)].left += used
    if delimiters[Int(openerIndex)].right == opener.left { remove(openerIndex) }
    if delimiters[Int(closerIndex)].left == closer.right {
      let next = closer.next
      remove(closerIndex)
      return next
    }
    return closerIndex
  }

  private mutating func marry(
    _ open: MarkKind, _ openMark: Int, _ close: MarkKind, _ closeMark: Int
  ) {
    marks[openMark].kind = open
    marks[openMark].value = Int32(closeMark)
    marks[closeMark].kind = close
    marks[closeMark].value = Int32(openMark)
  }

  private mutating func remove(_ index: Int32) {
    let delimiter = delimiters[Int(index)]
    if delimiter.previous >= 0 { delimiters[Int(delimiter.previous)].next = delimiter.next }
    if delimiter.next >= 0 {
      delimiters[Int(delimiter.next)].previous = delimiter.previous
    } else {
      lastDelimiter = delimiter.previous
    }
  }

  private mutating func removeBetween(_ opener: Int32, _ closer: Int32) {
    delimiters[Int(opener)].next = closer
    delimiters[Int(closer)].previous = opener
  }

  /// Forgets the delimiters above one of the stack.
  mutating func dropDelimiters(above bottom: Int32) {
    delimiters.truncate(to: Int(bottom) + 1)
    while lastDelimiter > bottom {
      lastDelimiter = bottom
    }
    if bottom >= 0 { delimiters[Int(bottom)].next = -1 }
  }
}
