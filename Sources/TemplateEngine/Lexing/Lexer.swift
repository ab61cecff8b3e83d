/// Splits a template into tokens: the text between tags, and what stands in tags.
///
/// It never stops at an error: it notes it, emits an `invalid` token and goes on behind the tag,
/// so that one run finds several errors.
struct Lexer {
  let source: UnsafeBufferPointer<UInt8>
  let syntax: Syntax
  let trimBlocks: Bool
  let lstripBlocks: Bool
  /// The end of the text: before the last line break, unless that is kept.
  let end: Int

  var position = 0
  var tokens: [Token] = []
  var faults: [Fault] = []
  /// Whether the last thing read ended with a line break, or nothing was read yet.
  private var isLineStart = true

  init(_ source: UnsafeBufferPointer<UInt8>, options: TemplateOptions) {
    self.source = source
    syntax = options.syntax
    trimBlocks = options.trimBlocks
    lstripBlocks = options.lstripBlocks
    var end = source.count
    if !options.keepTrailingNewline, end > 0 {
      if source[end - 1] == 0x0A {
        end -= 1
        if end > 0, source[end - 1] == 0x0D { end -= 1 }
      } else if source[end - 1] == 0x0D {
        end -= 1
      }
    }
    self.end = end
    if source.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    tokens.reserveCapacity(source.count / 6 + 16)
  }

  /// What a piece of text ends with.
  enum Opening {
    case variable, block, comment, lineStatement, lineComment
  }

  mutating func run() {
    while position < end {
      guard let (start, length, opening) = nextOpening(from: position) else {
        emitData(position, end)
        position = end
        break
      }
      read(opening, at: start, length: length)
    }
    tokens.append(Token(.end, end, end))
  }

  private mutating func read(_ opening: Opening, at start: Int, length: Int) {
    var cursor = start + length
    let sign = cursor < end ? source[cursor] : 0
    let isSigned = (sign == 0x2D || sign == 0x2B) && opening != .lineComment
    if isSigned { cursor += 1 }
    var dataEnd = start
    if isSigned && sign == 0x2D {
      while dataEnd > position, isSpace(before: dataEnd) { dataEnd -= spaceWidth(before: dataEnd) }
    } else if lstripBlocks && !(isSigned && sign == 0x2B) && opening != .variable {
      dataEnd = strippedIndent(position, start)
    }
    emitData(position, dataEnd)
    switch opening {
    case .comment: skipComment(start, from: cursor)
    case .lineComment:
      while cursor < end, source[cursor] != 0x0A, source[cursor] != 0x0D { cursor += 1 }
      position = cursor
      isLineStart = false
    case .variable:
      tokens.append(Token(.variableBegin, start, cursor))
      position = cursor
      readExpression(.variable, openedAt: start..<cursor)
    case .lineStatement:
      tokens.append(Token(.blockBegin, start, cursor))
      position = cursor
      readExpression(.lineStatement, openedAt: start..<cursor)
    case .block:
      if let bodyStart = rawStart(cursor) {
        readRaw(openedAt: start, bodyStart: bodyStart)
      } else {
        tokens.append(Token(.blockBegin, start, cursor))
        position = cursor
        readExpression(.block, openedAt: start..<cursor)
      }
    }
  }

  private mutating func emitData(_ start: Int, _ stop: Int) {
    if stop > start { tokens.append(Token(.data, start, stop)) }
  }

  /// The end of the text before a block that stands alone on its line, when blocks are stripped.
  private func strippedIndent(_ from: Int, _ start: Int) -> Int {
    var index = start
    while index > from {
      let byte = source[index - 1]
      if byte == 0x0A || byte == 0x0D { return index }
      guard byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C else { return start }
      index -= 1
    }
    return isLineStart ? from : start
  }

  // MARK: - Comments and raw text

  private mutating func skipComment(_ start: Int, from cursor: Int) {
    guard let close = find(syntax.commentEnd, from: cursor) else {
      faults.append(
        Fault(
          .syntax, vi: "chú thích không được đóng bằng '\(syntax.commentEndText)'",
          en: "the comment is not closed by '\(syntax.commentEndText)'",
          at: start..<cursor))
      position = end
      return
    }
    let last = close > cursor ? source[close - 1] : 0
    finishTag(at: close + syntax.commentEnd.count, sign: last, trims: trimBlocks)
  }

  /// Steps behind a closing delimiter, and the white space that it takes along.
  mutating func finishTag(at cursor: Int, sign: UInt8, trims: Bool) {
    position = cursor
    isLineStart = false
    if sign == 0x2D {
      while position < end {
        let width = spaceWidth(at: position)
        if width == 0 { break }
        isLineStart = source[position] == 0x0A || source[position] == 0x0D
        position += width
      }
    } else if sign != 0x2B && trims {
      if position < end, source[position] == 0x0D {
        position += 1
        isLineStart = true
        if position < end, source[position] == 0x0A { position += 1 }
      } else if position < end, source[position] == 0x0A {
        position += 1
        isLineStart = true
      }
    }
  }

  /// The start of raw text, when the tag whose inside begins at `cursor` is `raw`.
  private func rawStart(_ cursor: Int) -> Int? {
    var index = skipSpaces(cursor)
    guard matches([0x72, 0x61, 0x77], at: index) else { return nil }
    index = skipSpaces(index + 3)
    if index < end, source[index] == 0x2D, matches(syntax.blockEnd, at: index + 1) {
      return skipSpaces(index + 1 + syntax.blockEnd.count)
    }
    return matches(syntax.blockEnd, at: index) ? index + syntax.blockEnd.count : nil
  }

  private mutating func readRaw(openedAt start: Int, bodyStart: Int) {
    var search = bodyStart
    while let open = find(syntax.blockBegin, from: search) {
      search = open + 1
      var index = open + syntax.blockBegin.count
      let sign = index < end ? source[index] : 0
      if sign == 0x2D || sign == 0x2B { index += 1 }
      index = skipSpaces(index)
      guard matches(Array("endraw".utf8), at: index) else { continue }
      index = skipSpaces(index + 6)
      var closing: UInt8 = 0
      if index < end, source[index] == 0x2D || source[index] == 0x2B {
        closing = source[index]
        index += 1
      }
      guard matches(syntax.blockEnd, at: index) else { continue }
      var dataEnd = open
      if sign == 0x2D {
        while dataEnd > bodyStart, isSpace(before: dataEnd) {
          dataEnd -= spaceWidth(before: dataEnd)
        }
      } else if lstripBlocks && sign != 0x2B {
        isLineStart = false
        dataEnd = strippedIndent(bodyStart, open)
      }
      emitData(bodyStart, dataEnd)
      finishTag(at: index + syntax.blockEnd.count, sign: closing, trims: trimBlocks)
      return
    }
    position = end
    // Nothing behind it: nothing is lost.
    if bodyStart >= end { return }
    faults.append(
      Fault(
        .syntax, vi: "'raw' không được đóng bằng 'endraw'",
        en: "'raw' is not closed by 'endraw'", at: start..<bodyStart))
  }

  mutating func markLineStart() { isLineStart = true }

  // MARK: - Finding delimiters

  private func nextOpening(from start: Int) -> (start: Int, length: Int, opening: Opening)? {
    if syntax.isStandard {
      var index = start
      while index + 1 < end {
        guard source[index] == 0x7B else {
          index += 1
          continue
        }
        switch source[index + 1] {
        case 0x7B: return (index, 2, .variable)
        case 0x25: return (index, 2, .block)
        case 0x23: return (index, 2, .comment)
        default: index += 1
        }
      }
      return nil
    }
    var index = start
    while index < end {
      for (prefix, opening) in syntax.openings {
        switch opening {
        case .lineStatement:
          guard isAtLineStart(index) else { continue }
          let mark = skipBlanks(index)
          if matches(prefix, at: mark) { return (index, mark - index + prefix.count, opening) }
        case .lineComment:
          guard isAtLineStart(index) || !isSpace(before: index) else { continue }
          let mark = skipBlanks(index)
          if matches(prefix, at: mark) { return (index, mark - index + prefix.count, opening) }
        default:
          if matches(prefix, at: index) { return (index, prefix.count, opening) }
        }
      }
      index += 1
    }
    return nil
  }

  private func isAtLineStart(_ index: Int) -> Bool {
    index == 0 || source[index - 1] == 0x0A || source[index - 1] == 0x0D
  }

  private func skipBlanks(_ start: Int) -> Int {
    var index = start
    while index < end, source[index] == 0x20 || source[index] == 0x09 || source[index] == 0x0B {
      index += 1
    }
    return index
  }

  func find(_ needle: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + needle.count <= end {
      if source[index] == needle[0], matches(needle, at: index) { return index }
      index += 1
    }
    return nil
  }

  @inline(__always)
  func matches(_ needle: [UInt8], at start: Int) -> Bool {
    guard start + needle.count <= end else { return false }
    var index = 0
    while index < needle.count {
      if source[start + index] != needle[index] { return false }
      index += 1
    }
    return true
  }

  // MARK: - White space

  func skipSpaces(_ start: Int) -> Int {
    var index = start
    while index < end {
      let width = spaceWidth(at: index)
      if width == 0 { break }
      index += width
    }
    return index
  }

  /// The number of bytes of the white space at a place, or 0.
  @inline(__always)
  func spaceWidth(at index: Int) -> Int {
    let byte = source[index]
    if byte < 0x80 { return CharacterClass.isASCIISpace(byte) ? 1 : 0 }
    return CharacterClass.spaceWidth(source, at: index, end: end)
  }

  private func isSpace(before index: Int) -> Bool { spaceWidth(before: index) > 0 }

  private func spaceWidth(before index: Int) -> Int {
    guard index > 0 else { return 0 }
    let byte = source[index - 1]
    if byte < 0x80 { return CharacterClass.isASCIISpace(byte) ? 1 : 0 }
    for width in 2...3 where index >= width {
      if source[index - width] >= 0xC0 {
        return CharacterClass.spaceWidth(source, at: index - width, end: end) == width ? width : 0
      }
    }
    return 0
  }
}
