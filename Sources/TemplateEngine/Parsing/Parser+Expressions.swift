internal import Diagnostics

/// Expressions, by precedence: inline `if`, `or`, `and`, `not`, comparisons, `+ -`, `~`,
/// `* / // %`, `**`, signs, and what follows a value.
extension Parser {
  mutating func parseExpression(_ hasConditional: Bool = true) throws(Fault) -> Int32 {
    depth += 1
    defer { depth -= 1 }
    guard depth <= nesting else {
      throw tooNested()
    }
    return hasConditional ? try parseConditional() : try parseOr()
  }

  func tooNested() -> Fault {
    Fault(
      .limit, vi: "biểu thức lồng nhau quá \(nesting) tầng",
      en: "the expression is nested deeper than \(nesting)", at: token.range)
  }

  /// Adds a node over one or two others, unless the tree gets too high to be walked.
  mutating func join(
    _ op: Op, _ a: Int32, _ b: Int32 = -1, c: Int32 = -1, flag: UInt8 = 0, from start: Int
  ) throws(Fault) -> Int32 {
    var height = code.heights[Int(a)]
    if b >= 0 { height = max(height, code.heights[Int(b)]) }
    return try place(op, a, b, c: c, flag: flag, from: start, height: height + 1)
  }

  mutating func place(
    _ op: Op, _ a: Int32, _ b: Int32 = -1, c: Int32 = -1, flag: UInt8 = 0, from start: Int,
    height: Int32
  ) throws(Fault) -> Int32 {
    let range = start..<max(start, previousEnd)
    guard height <= Int32(2 * nesting) else {
      throw Fault(
        .limit, vi: "biểu thức quá dài hoặc lồng nhau quá sâu",
        en: "the expression is too long or too deeply nested", at: range)
    }
    return code.add(op, a, b, c: c, flag: flag, range, height: height)
  }

  func height(of nodes: some Sequence<Int32>) -> Int32 {
    var height: Int32 = 0
    for node in nodes where node >= 0 { height = max(height, code.heights[Int(node)]) }
    return height
  }

  private func start(of node: Int32) -> Int { Int(code.spans[Int(node)].start) }

  private mutating func parseConditional() throws(Fault) -> Int32 {
    var value = try parseOr()
    while skipName("if") {
      let condition = try parseOr()
      var otherwise: Int32 = -1
      if skipName("else") {
        depth += 1
        defer { depth -= 1 }
        guard depth <= nesting else { throw tooNested() }
        otherwise = try parseConditional()
      }
      let height = height(of: [value, condition, otherwise]) + 1
      value = try place(
        .conditional, condition, value, c: otherwise, from: start(of: value), height: height)
    }
    return value
  }

  private mutating func parseOr() throws(Fault) -> Int32 {
    var left = try parseAnd()
    while skipName("or") {
      let right = try parseAnd()
      left = try join(.or, left, right, from: start(of: left))
    }
    return left
  }

  private mutating func parseAnd() throws(Fault) -> Int32 {
    var left = try parseNot()
    while skipName("and") {
      let right = try parseNot()
      left = try join(.and, left, right, from: start(of: left))
    }
    return left
  }

  private mutating func parseNot() throws(Fault) -> Int32 {
    let begin = token.range.lowerBound
    guard skipName("not") else { return try parseComparison() }
    depth += 1
    defer { depth -= 1 }
    guard depth <= nesting else { throw tooNested() }
    let operand = try parseNot()
    return try join(.not, operand, from: begin)
  }

  private mutating func comparisonOperator() -> Op? {
    switch kind {
    case .equal: return .equal
    case .notEqual: return .notEqual
    case .less: return .less
    case .lessEqual: return .lessEqual
    case .greater: return .greater
    case .greaterEqual: return .greaterEqual
    case .name:
      if isName("in") { return .contained }
      if isName("not"), isName("in", peek()) {
        advance()
        return .notContained
      }
      return nil
    default: return nil
    }
  }

  private mutating func parseComparison() throws(Fault) -> Int32 {
    let first = try parseSum()
    guard let op = comparisonOperator() else { return first }
    advance()
    let second = try parseSum()
    var links: [Int32] = [Int32(op.rawValue), second]
    while let op = comparisonOperator() {
      advance()
      links.append(Int32(op.rawValue))
      links.append(try parseSum())
    }
    if links.count == 2 { return try fold(op, first, second) }
    let operands = stride(from: 1, to: links.count, by: 2).map { links[$0] }
    let height = max(height(of: operands), height(of: [first])) + 1
    let details = code.addDetails(links)
    return try place(
      .comparison, first, details.start, c: details.count / 2, from: start(of: first),
      height: height)
  }

  private mutating func parseSum() throws(Fault) -> Int32 {
    var left = try parseConcat()
    while kind == .plus || kind == .minus {
      let op: Op = kind == .plus ? .add : .subtract
      advance()
      let right = try parseConcat()
      left = try fold(op, left, right)
    }
    return left
  }

  private mutating func parseConcat() throws(Fault) -> Int32 {
    let first = try parseProduct()
    guard kind == .tilde else { return first }
    var parts = [first]
    while skip(.tilde) { parts.append(try parseProduct()) }
    let height = height(of: parts) + 1
    let details = code.addDetails(parts)
    return try place(
      .concat, details.start, details.count, from: start(of: first), height: height)
  }

  private mutating func parseProduct() throws(Fault) -> Int32 {
    var left = try parsePower()
    while true {
      let op: Op
      switch kind {
      case .star: op = .multiply
      case .slash: op = .divide
      case .slashSlash: op = .floorDivide
      case .percent: op = .remainder
      default: return left
      }
      advance()
      let right = try parsePower()
      left = try fold(op, left, right)
    }
  }

  private mutating func parsePower() throws(Fault) -> Int32 {
    var left = try parseUnary()
    while skip(.starStar) {
      let right = try parseUnary()
      left = try fold(.power, left, right)
    }
    return left
  }

  private mutating func parseUnary(_ takesFilters: Bool = true) throws(Fault) -> Int32 {
    let begin = token.range.lowerBound
    var node: Int32
    if kind == .minus || kind == .plus {
      let op: Op = kind == .minus ? .negate : .plus
      advance()
      depth += 1
      defer { depth -= 1 }
      guard depth <= nesting else { throw tooNested() }
      let operand = try parseUnary(false)
      if let value = code.constant(operand), let result = Folding.unary(op, value) {
        node = code.add(constant: result, begin..<previousEnd)
      } else {
        node = try join(op, operand, from: begin)
      }
    } else {
      node = try parsePrimary()
    }
    node = try parsePostfix(node)
    return takesFilters ? try parseFilters(node) : node
  }

  /// Adds a binary operation, computed at once when both sides are constants.
  private mutating func fold(_ op: Op, _ left: Int32, _ right: Int32) throws(Fault) -> Int32 {
    if let a = code.constant(left), let b = code.constant(right),
      let result = Folding.binary(op, a, b)
    {
      return code.add(constant: result, start(of: left)..<previousEnd)
    }
    return try join(op, left, right, from: start(of: left))
  }

  // MARK: - Primary expressions

  mutating func parsePrimary() throws(Fault) -> Int32 {
    let current = token
    switch current.kind {
    case .name:
      advance()
      if let constant = keyword(current) { return code.add(constant: constant, current.range) }
      let name = code.name(bytes(current))
      return code.add(.name, name, current.range)
    case .string:
      var bytes = try StringLiteral.decode(source, current.range)
      advance()
      while kind == .string {
        bytes += try StringLiteral.decode(source, token.range)
        advance()
      }
      return code.add(constant: .string(Text(bytes)), current.range.lowerBound..<previousEnd)
    case .integer, .float:
      advance()
      return code.add(constant: try number(current), current.range)
    case .leftParen:
      advance()
      let node = try parseTuple(inParentheses: true)
      try expect(.rightParen, Wording(vi: "')'", en: "')'"))
      return node
    case .leftBracket: return try parseList()
    case .leftBrace: return try parseMap()
    default:
      throw unexpected(Wording(vi: "một biểu thức", en: "an expression"))
    }
  }

  func keyword(_ token: Token) -> Value? {
    if isName("true", token) || isName("True", token) { return .bool(true) }
    if isName("false", token) || isName("False", token) { return .bool(false) }
    if isName("none", token) || isName("None", token) { return Value.none }
    return nil
  }

  private func number(_ token: Token) throws(Fault) -> Value {
    let digits = text(token).filter { $0 != "_" }.lowercased()
    if token.kind == .float {
      guard let value = Double(digits) else {
        throw Fault(
          .value, vi: "số này vượt quá phạm vi", en: "this number is too large",
          at: token.range)
      }
      return .double(value)
    }
    let radix = digits.hasPrefix("0x") ? 16 : digits.hasPrefix("0o") ? 8 : 2
    let isPrefixed =
      digits.hasPrefix("0x") || digits.hasPrefix("0o") || digits.hasPrefix("0b")
    let value = isPrefixed ? Int128(digits.dropFirst(2), radix: radix) : Int128(digits)
    guard let value else {
      throw Fault(
        .value, vi: "số này vượt quá phạm vi", en: "this number is too large", at: token.range)
    }
    return Value(value)
  }

  /// Parses expressions parted by commas; one without a comma is itself.
  mutating func parseTuple(
    hasConditional: Bool = true, inParentheses: Bool = false, endsAtRecursive: Bool = false
  ) throws(Fault) -> Int32 {
    let begin = token.range.lowerBound
    var parts: [Int32] = []
    if !endsTuple(endsAtRecursive) {
      let first = try parseExpression(hasConditional)
      guard kind == .comma else { return first }
      parts.append(first)
      while skip(.comma), !endsTuple(endsAtRecursive) {
        parts.append(try parseExpression(hasConditional))
      }
    } else if !inParentheses {
      throw unexpected(Wording(vi: "một biểu thức", en: "an expression"))
    }
    let height = height(of: parts) + 1
    let details = code.addDetails(parts)
    return try place(.tuple, details.start, details.count, from: begin, height: height)
  }

  private func endsTuple(_ atRecursive: Bool) -> Bool {
    switch kind {
    case .variableEnd, .blockEnd, .rightParen: true
    default: atRecursive && isName("recursive")
    }
  }

  private mutating func parseList() throws(Fault) -> Int32 {
    let begin = token.range.lowerBound
    advance()
    var parts: [Int32] = []
    while kind != .rightBracket {
      if !parts.isEmpty { try expect(.comma, Wording(vi: "',' hoặc ']'", en: "',' or ']'")) }
      if kind == .rightBracket { break }
      parts.append(try parseExpression())
    }
    advance()
    let height = height(of: parts) + 1
    let details = code.addDetails(parts)
    return try place(.list, details.start, details.count, from: begin, height: height)
  }

  private mutating func parseMap() throws(Fault) -> Int32 {
    let begin = token.range.lowerBound
    advance()
    var parts: [Int32] = []
    while kind != .rightBrace {
      if !parts.isEmpty { try expect(.comma, Wording(vi: "',' hoặc '}'", en: "',' or '}'")) }
      if kind == .rightBrace { break }
      parts.append(try parseExpression())
      try expect(.colon, Wording(vi: "':'", en: "':'"))
      parts.append(try parseExpression())
    }
    advance()
    let height = height(of: parts) + 1
    let details = code.addDetails(parts)
    return try place(.map, details.start, details.count / 2, from: begin, height: height)
  }
}

/// Computes operations on constants when a template is compiled.
enum Folding {
  static func unary(_ op: Op, _ value: Value) -> Value? {
    try? op == .negate ? Arithmetic.negate(value) : Arithmetic.plus(value)
  }

  static func binary(_ op: Op, _ left: Value, _ right: Value) -> Value? {
    let limit = 4096
    do throws(Fault) {
      switch op {
      case .add: return try Arithmetic.add(left, right)
      case .subtract: return try Arithmetic.subtract(left, right)
      case .multiply: return try Arithmetic.multiply(left, right, limit: limit)
      case .divide: return try Arithmetic.divide(left, right)
      case .floorDivide: return try Arithmetic.floorDivide(left, right)
      case .remainder:
        guard left.number != nil else { return nil }
        return try Arithmetic.remainder(left, right)
      case .power: return try Arithmetic.power(left, right)
      case .equal: return .bool(left.equals(right))
      case .notEqual: return .bool(!left.equals(right))
      case .less: return .bool(try left.compare(right) == -1)
      case .greater: return .bool(try left.compare(right) == 1)
      case .lessEqual:
        let order = try left.compare(right)
        return .bool(order == -1 || order == 0)
      case .greaterEqual:
        let order = try left.compare(right)
        return .bool(order == 1 || order == 0)
      default: return nil
      }
    } catch {
      return nil
    }
  }
}
