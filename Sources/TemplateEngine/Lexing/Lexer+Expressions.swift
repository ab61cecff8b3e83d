/// The tokens inside tags.
extension Lexer {
  /// Reads the inside of a tag and its end.
  mutating func readExpression(_ opening: Opening, openedAt open: Range<Int>) {
    var brackets: [UInt8] = []
    let closing = opening == .variable ? syntax.variableEnd : syntax.blockEnd
    let endKind: TokenKind = opening == .variable ? .variableEnd : .blockEnd
    while true {
      if brackets.isEmpty {
        if opening == .lineStatement {
          if finishLineStatement() { return }
        } else if closes(closing, endKind) {
          return
        }
      }
      position = skipSpaces(position)
      guard position < end else {
        tokens.append(Token(.invalid, end, end))
        reportUnclosed(opening, closing, open)
        return
      }
      if brackets.isEmpty, opening != .lineStatement, closes(closing, endKind) { return }
      let start = position
      guard readToken(&brackets) else {
        tokens.append(Token(.invalid, start, position))
        recover(opening, closing, endKind)
        return
      }
    }
  }

  private mutating func closes(_ closing: [UInt8], _ kind: TokenKind) -> Bool {
    let start = position
    guard start < end else { return false }
    let byte = source[start]
    guard byte == closing[0] || byte == 0x2D || byte == 0x2B else { return false }
    let isSigned =
      (byte == 0x2D || (byte == 0x2B && kind == .blockEnd)) && matches(closing, at: start + 1)
    guard isSigned || matches(closing, at: start) else { return false }
    let stop = start + closing.count + (isSigned ? 1 : 0)
    tokens.append(Token(kind, start, stop))
    finishTag(at: stop, sign: isSigned ? byte : 0, trims: kind == .blockEnd && trimBlocks)
    return true
  }

  /// Ends a line statement at the end of its line, with the blank lines that follow.
  private mutating func finishLineStatement() -> Bool {
    let stop = skipSpaces(position)
    var lineEnd = stop
    if stop < end {
      while lineEnd > position, source[lineEnd - 1] != 0x0A, source[lineEnd - 1] != 0x0D {
        lineEnd -= 1
      }
      guard lineEnd > position else { return false }
    }
    tokens.append(Token(.blockEnd, position, position))
    finishTag(at: lineEnd, sign: 0, trims: false)
    markLineStart()
    return true
  }

  private mutating func reportUnclosed(
    _ opening: Opening, _ closing: [UInt8], _ open: Range<Int>
  ) {
    let text = String(decoding: closing, as: UTF8.self)
    faults.append(
      Fault(
        .syntax, vi: "thẻ này không được đóng bằng '\(text)'",
        en: "this tag is not closed by '\(text)'", at: open))
  }

  /// Skips to the end of a tag that holds an error.
  private mutating func recover(_ opening: Opening, _ closing: [UInt8], _ kind: TokenKind) {
    if opening == .lineStatement {
      while position < end, source[position] != 0x0A { position += 1 }
      tokens.append(Token(.blockEnd, position, position))
      return
    }
    guard let close = find(closing, from: position) else {
      position = end
      return
    }
    tokens.append(Token(kind, close, close + closing.count))
    finishTag(at: close + closing.count, sign: 0, trims: kind == .blockEnd && trimBlocks)
  }

  // MARK: - One token

  /// Reads one token; `false` when there is none, which is noted.
  private mutating func readToken(_ brackets: inout [UInt8]) -> Bool {
    let start = position
    let byte = source[start]
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x5F: return readName()
    case 0x30...0x39: return readNumber()
    case 0x22, 0x27: return readString(quote: byte)
    case 0x80...:
      if let (scalar, _) = CharacterClass.scalar(source, at: start, end: end),
        CharacterClass.startsName(scalar)
      {
        return readName()
      }
    default:
      if let (kind, width) = symbol(byte) {
        position += width
        tokens.append(Token(kind, start, position))
        return balance(kind, byte, start, &brackets)
      }
    }
    let width = CharacterClass.scalar(source, at: start, end: end)?.1 ?? 1
    position += width
    let text = String(decoding: source[start..<position], as: UTF8.self)
    faults.append(
      Fault(
        .syntax, vi: "ký tự '\(text)' không dùng được ở đây",
        en: "the character '\(text)' has no meaning here", at: start..<position))
    return false
  }

  private mutating func balance(
    _ kind: TokenKind, _ byte: UInt8, _ start: Int, _ brackets: inout [UInt8]
  ) -> Bool {
    let opener: UInt8
    switch kind {
    case .leftParen, .leftBracket, .leftBrace:
      brackets.append(byte)
      return true
    case .rightParen: opener = 0x28
    case .rightBracket: opener = 0x5B
    case .rightBrace: opener = 0x7B
    default: return true
    }
    if let last = brackets.popLast(), last == opener { return true }
    tokens.removeLast()
    let text = String(decoding: [byte], as: UTF8.self)
    faults.append(
      Fault(
        .syntax, vi: "'\(text)' không đóng dấu ngoặc nào", en: "'\(text)' closes no bracket",
        at: start..<(start + 1)))
    return false
  }

  private func symbol(_ byte: UInt8) -> (TokenKind, Int)? {
    let next = position + 1 < end ? source[position + 1] : 0
    switch byte {
    case 0x2B: return (.plus, 1)
    case 0x2D: return (.minus, 1)
    case 0x2A: return next == 0x2A ? (.starStar, 2) : (.star, 1)
    case 0x2F: return next == 0x2F ? (.slashSlash, 2) : (.slash, 1)
    case 0x25: return (.percent, 1)
    case 0x7E: return (.tilde, 1)
    case 0x3D: return next == 0x3D ? (.equal, 2) : (.assign, 1)
    case 0x21: return next == 0x3D ? (.notEqual, 2) : nil
    case 0x3C: return next == 0x3D ? (.lessEqual, 2) : (.less, 1)
    case 0x3E: return next == 0x3D ? (.greaterEqual, 2) : (.greater, 1)
    case 0x2E: return (.dot, 1)
    case 0x2C: return (.comma, 1)
    case 0x3A: return (.colon, 1)
    case 0x3B: return (.semicolon, 1)
    case 0x7C: return (.pipe, 1)
    case 0x28: return (.leftParen, 1)
    case 0x29: return (.rightParen, 1)
    case 0x5B: return (.leftBracket, 1)
    case 0x5D: return (.rightBracket, 1)
    case 0x7B: return (.leftBrace, 1)
    case 0x7D: return (.rightBrace, 1)
    default: return nil
    }
  }

  private mutating func readName() -> Bool {
    let start = position
    while position < end {
      let byte = source[position]
      if byte < 0x80 {
        guard CharacterClass.isNameByte(byte) else { break }
        position += 1
      } else {
        guard let (scalar, width) = CharacterClass.scalar(source, at: position, end: end),
          CharacterClass.continuesName(scalar)
        else { break }
        position += width
      }
    }
    tokens.append(Token(.name, start, position))
    return true
  }

  private mutating func readNumber() -> Bool {
    let start = position
    let next = start + 1 < end ? source[start + 1] | 0x20 : 0
    if source[start] == 0x30, next == 0x78 || next == 0x6F || next == 0x62 {
      let isDigit: (UInt8) -> Bool =
        switch next {
        case 0x78: { CharacterClass.isHexDigit($0) }
        case 0x6F: { $0 >= 0x30 && $0 <= 0x37 }
        default: { $0 == 0x30 || $0 == 0x31 }
        }
      let digits = digitsEnd(from: start + 2, isDigit)
      if digits > start + 2 {
        position = digits
        tokens.append(Token(.integer, start, digits))
        return true
      }
    }
    let isDigit: (UInt8) -> Bool = { $0 >= 0x30 && $0 <= 0x39 }
    position = digitsEnd(from: start, isDigit)
    var isFloat = false
    let followsDot = start > 0 && source[start - 1] == 0x2E
    if !followsDot {
      if position + 1 < end, source[position] == 0x2E, isDigit(source[position + 1]) {
        position = digitsEnd(from: position + 1, isDigit)
        isFloat = true
      }
      if position < end, source[position] | 0x20 == 0x65 {
        var digits = position + 1
        if digits < end, source[digits] == 0x2B || source[digits] == 0x2D { digits += 1 }
        if digits < end, isDigit(source[digits]) {
          position = digitsEnd(from: digits, isDigit)
          isFloat = true
        }
      }
    }
    tokens.append(Token(isFloat ? .float : .integer, start, position))
    return true
  }

  /// The end of digits, which single underscores may part.
  private func digitsEnd(from start: Int, _ isDigit: (UInt8) -> Bool) -> Int {
    var index = start
    while index < end {
      if isDigit(source[index]) {
        index += 1
      } else if source[index] == 0x5F, index + 1 < end, isDigit(source[index + 1]) {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  private mutating func readString(quote: UInt8) -> Bool {
    let start = position
    var index = start + 1
    while index < end {
      let byte = source[index]
      if byte == quote {
        position = index + 1
        tokens.append(Token(.string, start, position))
        return true
      }
      index += byte == 0x5C ? 2 : 1
    }
    position = start + 1
    faults.append(
      Fault(
        .syntax, vi: "chuỗi này không được đóng bằng dấu nháy",
        en: "this text has no closing quote", at: start..<position))
    return false
  }
}

extension CharacterClass {
  /// Whether a byte of ASCII continues a name.
  @inline(__always)
  static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x5F
  }

  static func isHexDigit(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66)
  }
}
