/// The kinds of tokens.
enum TokenKind: UInt8, Sendable {
  case data
  case variableBegin, variableEnd, blockBegin, blockEnd
  case name, integer, float, string
  case plus, minus, star, starStar, slash, slashSlash, percent, tilde
  case equal, notEqual, less, lessEqual, greater, greaterEqual, assign
  case dot, comma, colon, semicolon, pipe
  case leftParen, rightParen, leftBracket, rightBracket, leftBrace, rightBrace
  /// What the lexer has complained about already.
  case invalid
  case end
}

/// A token: what it is and which bytes of the source it covers.
struct Token: Sendable {
  var kind: TokenKind
  var start: Int32
  var end: Int32

  init(_ kind: TokenKind, _ start: Int, _ end: Int) {
    self.kind = kind
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }

  var range: Range<Int> { Int(start)..<Int(end) }
}
