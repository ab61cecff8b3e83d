internal import Diagnostics

/// What follows a value: attributes, subscripts, calls, filters and tests.
extension Parser {
  mutating func parsePostfix(_ start: Int32) throws(Fault) -> Int32 {
    var node = start
    while true {
      switch kind {
      case .dot: node = try parseMember(node)
      case .leftBracket: node = try parseSubscript(node)
      case .leftParen: node = try parseCall(node)
      default: return node
      }
    }
  }

  mutating func parseFilters(_ start: Int32) throws(Fault) -> Int32 {
    var node = start
    while true {
      if kind == .pipe {
        advance()
        node = try parseFilter(node)
      } else if isName("is") {
        node = try parseTest(node)
      } else if kind == .leftParen {
        node = try parseCall(node)
      } else {
        return node
      }
    }
  }

  private func begin(_ node: Int32) -> Int { Int(code.spans[Int(node)].start) }

  private mutating func parseMember(_ node: Int32) throws(Fault) -> Int32 {
    advance()
    let current = token
    switch current.kind {
    case .name:
      advance()
      let name = code.name(bytes(current))
      return try join(.member, node, c: name, from: begin(node))
    case .integer:
      let index = Int(text(current)) ?? 0
      advance()
      let key = code.add(constant: .int(index), current.range)
      return try join(.element, node, key, from: begin(node))
    default:
      throw unexpected(
        Wording(vi: "tên thuộc tính hoặc số thứ tự", en: "the name of an attribute or a number"))
    }
  }

  private mutating func parseSubscript(_ node: Int32) throws(Fault) -> Int32 {
    let open = token.range.lowerBound
    advance()
    var parts: [Int32] = []
    while kind != .rightBracket {
      if !parts.isEmpty { try expect(.comma, Wording(vi: "',' hoặc ']'", en: "',' or ']'")) }
      parts.append(try parseSubscriptPart(node))
    }
    guard let first = parts.first else {
      throw unexpected(Wording(vi: "một khóa hoặc một lát cắt", en: "a key or a slice"))
    }
    advance()
    if parts.count == 1 {
      if code.nodes[Int(first)].op == .slice {
        code.spans[Int(first)] = (
          code.spans[Int(node)].start, Int32(truncatingIfNeeded: previousEnd)
        )
        return first
      }
      return try join(.element, node, first, from: begin(node))
    }
    if let slice = parts.first(where: { code.nodes[Int($0)].op == .slice }) {
      throw Fault(
        .syntax, vi: "không dùng được lát cắt trong một bộ khóa",
        en: "a slice cannot be part of a tuple of keys", at: code.range(slice))
    }
    let height = height(of: parts) + 1
    let details = code.addDetails(parts)
    let key = try place(.tuple, details.start, details.count, from: open, height: height)
    return try join(.element, node, key, from: begin(node))
  }

  private mutating func parseSubscriptPart(_ node: Int32) throws(Fault) -> Int32 {
    let open = token.range.lowerBound
    var bounds: [Int32] = [-1, -1, -1]
    if kind != .colon {
      let first = try parseExpression()
      guard kind == .colon else { return first }
      bounds[0] = first
    }
    advance()
    if kind != .colon && kind != .rightBracket && kind != .comma {
      bounds[1] = try parseExpression()
    }
    if skip(.colon), kind != .rightBracket, kind != .comma {
      bounds[2] = try parseExpression()
    }
    let height = max(height(of: bounds), code.heights[Int(node)]) + 1
    let details = code.addDetails(bounds)
    return try place(.slice, node, details.start, from: open, height: height)
  }

  // MARK: - Calls

  private mutating func parseCall(_ node: Int32) throws(Fault) -> Int32 {
    let (call, height) = try parseArguments()
    return try place(
      .call, node, call, from: begin(node), height: max(height, code.heights[Int(node)]) + 1)
  }

  /// Parses arguments in parentheses into the list of calls.
  mutating func parseArguments() throws(Fault) -> (call: Int32, height: Int32) {
    let open = token
    try expect(.leftParen, Wording(vi: "'('", en: "'('"))
    var call = CallNode()
    var height: Int32 = 0
    var needsComma = false
    while kind != .rightParen {
      if needsComma {
        try expect(.comma, Wording(vi: "',' hoặc ')'", en: "',' or ')'"))
        if kind == .rightParen { break }
      }
      let position = token.range
      let value: Int32
      if skip(.star) {
        try require(call.spread < 0 && call.spreadNamed < 0, position)
        value = try parseExpression()
        call.spread = value
      } else if skip(.starStar) {
        try require(call.spreadNamed < 0, position)
        value = try parseExpression()
        call.spreadNamed = value
      } else if kind == .name, peek().kind == .assign {
        try require(call.spreadNamed < 0, position)
        let name = code.name(bytes(token))
        if call.named.contains(where: { $0.name == name }) {
          throw Fault(
            .syntax, vi: "đối số '\(text(token))' được ghi hai lần",
            en: "the argument '\(text(token))' is given twice", at: position)
        }
        advance()
        advance()
        value = try parseExpression()
        call.named.append((name, value))
      } else {
        try require(
          call.spread < 0 && call.spreadNamed < 0 && call.named.isEmpty, position)
        value = try parseExpression()
        call.positional.append(value)
      }
      height = max(height, code.heights[Int(value)])
      needsComma = true
    }
    _ = open
    advance()
    code.calls.append(call)
    return (Int32(code.calls.count - 1), height)
  }

  private func require(_ condition: Bool, _ range: Range<Int>) throws(Fault) {
    guard condition else {
      throw Fault(
        .syntax, vi: "đối số theo vị trí phải đứng trước đối số có tên",
        en: "positional arguments come before named ones", at: range)
    }
  }

  // MARK: - Filters and tests

  private mutating func parseDottedName(_ expected: Wording) throws(Fault) -> (String, Range<Int>) {
    let first = try expect(.name, expected)
    var name = text(first)
    while kind == .dot, peek().kind == .name {
      advance()
      name += "." + text(token)
      advance()
    }
    return (name, first.range.lowerBound..<previousEnd)
  }

  /// Parses a filter behind its bar.
  mutating func parseFilter(_ operand: Int32) throws(Fault) -> Int32 {
    let (name, range) = try parseDottedName(Wording(vi: "tên bộ lọc", en: "the name of a filter"))
    var call: Int32 = -1
    var height: Int32 = 0
    if kind == .leftParen { (call, height) = try parseArguments() }
    var id: Int32 = -1
    if let known = registry.filterIDs[name] {
      id = Int32(known)
    } else {
      faults.append(
        Fault(
          .unknownFilter, vi: "không có bộ lọc '\(name)'", en: "there is no filter '\(name)'",
          hint: .didYouMean(name, among: registry.filterNames), at: range))
      id = Int32(registry.filterIDs["string"] ?? 0)
    }
    height = max(height, code.heights[Int(operand)]) + 1
    let isDefault = id == BuiltinFilter.default.id || id == BuiltinFilter.d.id
    let node = try place(
      isDefault ? .defaultFilter : .filter, operand, call, c: id, from: range.lowerBound,
      height: height)
    code.spans[Int(node)] = (
      Int32(truncatingIfNeeded: range.lowerBound), Int32(truncatingIfNeeded: range.upperBound)
    )
    return node
  }

  private mutating func parseTest(_ operand: Int32) throws(Fault) -> Int32 {
    let start = begin(operand)
    advance()
    let isNegated = skipName("not")
    let (name, range) = try parseDottedName(Wording(vi: "tên phép thử", en: "the name of a test"))
    var call: Int32 = -1
    var height: Int32 = 0
    if kind == .leftParen {
      (call, height) = try parseArguments()
    } else if startsTestArgument {
      if isName("is") {
        throw Fault(
          .syntax, vi: "không nối được nhiều phép thử bằng 'is'",
          en: "tests cannot be chained with 'is'",
          hint: Wording(vi: "hãy dùng 'and'", en: "use 'and'"), at: token.range)
      }
      let argument = try parsePostfix(try parsePrimary())
      height = code.heights[Int(argument)]
      code.calls.append(CallNode(positional: [argument]))
      call = Int32(code.calls.count - 1)
    }
    var id: Int32 = 0
    if let known = registry.testIDs[name] {
      id = Int32(known)
    } else {
      faults.append(
        Fault(
          .unknownTest, vi: "không có phép thử '\(name)'", en: "there is no test '\(name)'",
          hint: .didYouMean(name, among: registry.testNames), at: range))
    }
    height = max(height, code.heights[Int(operand)]) + 1
    let node = try place(.test, operand, call, c: id, from: start, height: height)
    return isNegated ? try join(.not, node, from: start) : node
  }

  private var startsTestArgument: Bool {
    switch kind {
    case .name: !(isName("else") || isName("or") || isName("and"))
    case .string, .integer, .float, .leftBracket, .leftBrace: true
    default: false
    }
  }
}
