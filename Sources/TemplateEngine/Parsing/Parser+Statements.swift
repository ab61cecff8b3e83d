internal import Diagnostics

/// Tags.
extension Parser {
  /// The names of all tags, for suggestions.
  static let tagNames = [
    "if", "elif", "else", "endif", "for", "endfor", "set", "endset", "with", "endwith", "macro",
    "endmacro", "call", "endcall", "filter", "endfilter", "block", "endblock", "extends",
    "include", "import", "from", "autoescape", "endautoescape", "raw", "endraw", "do", "break",
    "continue", "print",
  ]

  mutating func parseTag(into body: inout [Int32]) {
    let open = token
    advance()
    guard kind == .name else {
      note(unexpected(Wording(vi: "tên thẻ", en: "the name of a tag")))
      skipTag()
      return
    }
    let nameToken = token
    let name = text(nameToken)
    let start = open.range.lowerBound
    advance()
    let tag = { (ends: [String]) in OpenTag(name: name, range: nameToken.range, ends: ends) }
    switch name {
    case "if": body.append(parseIf(tag(["elif", "else", "endif"]), start))
    case "for": body.append(parseFor(tag(["else", "endfor"]), start))
    case "set": parseSet(tag(["endset"]), start, into: &body)
    case "with": body.append(parseWith(tag(["endwith"]), start))
    case "macro": body.append(parseMacro(tag(["endmacro"]), start))
    case "call": body.append(parseCallBlock(tag(["endcall"]), start))
    case "filter": body.append(parseFilterBlock(tag(["endfilter"]), start))
    case "block": body.append(parseBlockTag(tag(["endblock"]), start))
    case "autoescape": body.append(parseAutoescape(tag(["endautoescape"]), start))
    case "extends":
      simple(&body) { (parser) throws(Fault) in
        if parser.openTags.contains(where: { $0.name != "if" }) {
          throw Fault(
            .syntax, vi: "'extends' phải đứng ngoài mọi khối, trừ 'if'",
            en: "'extends' belongs outside of all blocks but 'if'", at: nameToken.range)
        }
        let parent = try parser.parseExpression()
        return try parser.join(.extends, parent, from: start)
      }
    case "include": simple(&body) { (parser) throws(Fault) in try parser.parseInclude(start) }
    case "import": simple(&body) { (parser) throws(Fault) in try parser.parseImport(start) }
    case "from": simple(&body) { (parser) throws(Fault) in try parser.parseFrom(start) }
    case "print": parsePrint(start, into: &body)
    case "do" where options.hasDo:
      simple(&body) { (parser) throws(Fault) in
        let expression = try parser.parseTuple()
        return try parser.join(.perform, expression, from: start)
      }
    case "break" where options.hasLoopControls, "continue" where options.hasLoopControls:
      simple(&body) { (parser) throws(Fault) in
        guard parser.isInLoop else {
          throw Fault(
            .syntax, vi: "'\(name)' phải đứng trong vòng lặp 'for'",
            en: "'\(name)' belongs inside a 'for' loop", at: nameToken.range)
        }
        return parser.code.add(name == "break" ? .breakLoop : .continueLoop, nameToken.range)
      }
    default:
      note(unknownTag(name, nameToken.range))
      skipTag()
    }
  }

  /// Whether a loop of the same unit is open.
  private var isInLoop: Bool {
    for tag in openTags.reversed() {
      if tag.name == "for" { return true }
      if ["macro", "call", "block"].contains(tag.name) { return false }
    }
    return false
  }

  private func unknownTag(_ name: String, _ range: Range<Int>) -> Fault {
    if Self.tagNames.contains(name) {
      return Fault(
        .unknownTag, vi: "thẻ '\(name)' đứng sai chỗ: không có khối nào đang mở ứng với nó",
        en: "the tag '\(name)' is out of place: no open block goes with it", at: range)
    }
    return Fault(
      .unknownTag, vi: "không có thẻ '\(name)'", en: "there is no tag '\(name)'",
      hint: .didYouMean(name, among: Self.tagNames), at: range)
  }

  /// Parses a tag without a body.
  private mutating func simple(
    _ body: inout [Int32], _ parse: (inout Parser) throws(Fault) -> Int32
  ) {
    do throws(Fault) {
      let node = try parse(&self)
      try expect(.blockEnd, .endOfTag)
      body.append(node)
    } catch {
      note(error)
      skipTag()
    }
  }

  private mutating func parsePrint(_ start: Int, into body: inout [Int32]) {
    do throws(Fault) {
      repeat {
        let expression = try parseExpression()
        emit(expression, code.range(expression), into: &body)
      } while skip(.comma)
      try expect(.blockEnd, .endOfTag)
    } catch {
      note(error)
      skipTag()
    }
  }

  // MARK: - Control

  private mutating func parseIf(_ tag: OpenTag, _ start: Int) -> Int32 {
    var branches: [Int32] = []
    var otherwise: (start: Int32, count: Int32) = (0, 0)
    var tag = tag
    var end: String? = "elif"
    while end == "elif" {
      let condition = header { (parser) throws(Fault) in
        try parser.parseTuple(hasConditional: false)
      }
      let (body, next) = parseBlock(tag)
      branches += [condition, body.start, body.count]
      end = next
    }
    if end == "else" {
      finishTag()
      tag.ends = ["endif"]
      let (body, next) = parseBlock(tag)
      otherwise = body
      end = next
    }
    if end != nil { finishTag() }
    let details = code.addDetails(branches + [otherwise.start, otherwise.count])
    return code.add(
      .ifElse, details.start, Int32(branches.count / 3), start..<previousEnd)
  }

  private mutating func parseFor(_ tag: OpenTag, _ start: Int) -> Int32 {
    var fields = [Int32](repeating: -1, count: ForField.count)
    var isRecursive = false
    let target = code.add(.nothing, tag.range)
    fields[ForField.target] = target
    fields[ForField.sequence] = target
    _ = header { (parser) throws(Fault) in
      fields[ForField.target] = try parser.parseTarget(endsAtIn: true)
      guard parser.skipName("in") else { throw parser.unexpected(Wording(vi: "'in'", en: "'in'")) }
      fields[ForField.sequence] = try parser.parseTuple(
        hasConditional: false, endsAtRecursive: true)
      if parser.skipName("if") { fields[ForField.condition] = try parser.parseExpression() }
      isRecursive = parser.skipName("recursive")
      return 0
    }
    var (body, end) = parseBlock(tag)
    fields[ForField.body] = body.start
    fields[ForField.body + 1] = body.count
    fields[ForField.otherwise] = 0
    fields[ForField.otherwise + 1] = 0
    if end == "else" {
      finishTag()
      var tag = tag
      tag.ends = ["endfor"]
      (body, end) = parseBlock(tag)
      fields[ForField.otherwise] = body.start
      fields[ForField.otherwise + 1] = body.count
    }
    if end != nil { finishTag() }
    let details = code.addDetails(fields)
    return code.add(
      .forLoop, details.start, flag: isRecursive ? 1 : 0, start..<previousEnd)
  }

  // MARK: - Assignments

  /// Parses what can be assigned to: a name, `namespace.name`, or several.
  mutating func parseTarget(
    endsAtIn: Bool = false, takesMembers: Bool = false
  ) throws(Fault) -> Int32 {
    let begin = token.range.lowerBound
    var parts: [Int32] = []
    var isTuple = false
    while true {
      if !parts.isEmpty { try expect(.comma, Wording(vi: "','", en: "','")) }
      if kind == .rightParen || kind == .blockEnd || kind == .assign { break }
      if endsAtIn, isName("in") { break }
      parts.append(try parseTargetPart(endsAtIn: endsAtIn, takesMembers: takesMembers))
      guard kind == .comma else { break }
      isTuple = true
    }
    if !isTuple, let only = parts.first { return only }
    guard !parts.isEmpty else {
      throw unexpected(Wording(vi: "tên biến", en: "the name of a variable"))
    }
    let details = code.addDetails(parts)
    return try place(
      .targetTuple, details.start, details.count, from: begin, height: height(of: parts) + 1)
  }

  private mutating func parseTargetPart(
    endsAtIn: Bool, takesMembers: Bool
  ) throws(Fault) -> Int32 {
    if skip(.leftParen) {
      depth += 1
      defer { depth -= 1 }
      guard depth <= nesting else { throw tooNested() }
      let inner = try parseTarget(endsAtIn: false, takesMembers: takesMembers)
      try expect(.rightParen, Wording(vi: "')'", en: "')'"))
      return inner
    }
    let range = token.range
    let name = try parseTargetName()
    guard takesMembers, kind == .dot else { return code.add(.targetName, name, range) }
    advance()
    let member = try expect(
      .name, Wording(vi: "tên thuộc tính", en: "the name of an attribute"))
    let object = code.add(.name, name, range)
    let key = code.name(bytes(member))
    return try join(.targetMember, object, c: key, from: range.lowerBound)
  }

  /// Parses a name that may be assigned to.
  mutating func parseTargetName() throws(Fault) -> Int32 {
    let current = token
    guard current.kind == .name else {
      if [.integer, .float, .string].contains(current.kind) {
        throw Fault(
          .syntax, vi: "không gán được cho '\(text(current))'",
          en: "'\(text(current))' cannot be assigned to", at: current.range)
      }
      throw unexpected(Wording(vi: "tên biến", en: "the name of a variable"))
    }
    guard keyword(current) == nil else {
      let name = text(current)
      throw Fault(
        .syntax, vi: "không gán được cho '\(name)'", en: "'\(name)' cannot be assigned to",
        at: current.range)
    }
    advance()
    return code.name(bytes(current))
  }

  private mutating func parseSet(_ tag: OpenTag, _ start: Int, into body: inout [Int32]) {
    let target: Int32
    var filtered: Int32 = -1
    var captured: Int32 = -1
    do throws(Fault) {
      target = try parseTarget(takesMembers: true)
      if skip(.assign) {
        let value = try parseTuple()
        try expect(.blockEnd, .endOfTag)
        body.append(try join(.set, target, value, from: start))
        return
      }
      captured = code.add(.nothing, tag.range)
      filtered = captured
      while skip(.pipe) { filtered = try parseFilter(filtered) }
      try expect(.blockEnd, .endOfTag)
    } catch {
      note(error)
      skipTag()
      return
    }
    let (content, end) = parseBlock(tag)
    if end != nil { finishTag() }
    body.append(
      addCapture(.setBlock, target, filtered, captured, content, start..<previousEnd))
  }

  /// Adds a node that captures the output of its body and filters it.
  private mutating func addCapture(
    _ op: Op, _ target: Int32, _ filtered: Int32, _ captured: Int32,
    _ content: (start: Int32, count: Int32), _ range: Range<Int>
  ) -> Int32 {
    let scope = [Int32](repeating: 0, count: ScopeField.count)
    let details = code.addDetails([content.start, content.count, captured] + scope)
    return code.add(op, target, filtered, c: details.start, range)
  }

  private mutating func parseWith(_ tag: OpenTag, _ start: Int) -> Int32 {
    var pairs: [Int32] = []
    _ = header { (parser) throws(Fault) in
      while parser.kind != .blockEnd {
        if !pairs.isEmpty { try parser.expect(.comma, Wording(vi: "','", en: "','")) }
        let target = try parser.parseTargetOfWith()
        try parser.expect(.assign, Wording(vi: "'='", en: "'='"))
        pairs += [target, try parser.parseExpression()]
      }
      return 0
    }
    let (body, end) = parseBlock(tag)
    if end != nil { finishTag() }
    let scope = [Int32](repeating: 0, count: ScopeField.count)
    let details = code.addDetails([body.start, body.count] + scope + pairs)
    return code.add(.with, details.start, Int32(pairs.count / 2), start..<previousEnd)
  }

  private mutating func parseTargetOfWith() throws(Fault) -> Int32 {
    try parseTarget()
  }

  // MARK: - Macros

  /// Parses the parameters of a macro or a `call` body.
  private mutating func parseParameters() throws(Fault) -> [Parameter] {
    try expect(.leftParen, Wording(vi: "'('", en: "'('"))
    var parameters: [Parameter] = []
    while kind != .rightParen {
      if !parameters.isEmpty { try expect(.comma, Wording(vi: "',' hoặc ')'", en: "',' or ')'")) }
      if kind == .rightParen { break }
      let range = token.range
      let name = try parseTargetName()
      if parameters.contains(where: { $0.name == name }) {
        throw Fault(
          .syntax, vi: "tham số này được ghi hai lần", en: "this parameter is given twice",
          at: range)
      }
      var fallback: Int32 = -1
      if skip(.assign) {
        fallback = try parseExpression()
      } else if let last = parameters.last, last.fallback >= 0 {
        throw Fault(
          .syntax, vi: "tham số không có mặc định phải đứng trước tham số có mặc định",
          en: "a parameter without a default comes before those with one", at: range)
      }
      parameters.append(Parameter(name: name, slot: -1, fallback: fallback))
    }
    advance()
    return parameters
  }

  private mutating func addUnit(
    _ kind: Unit.Kind, _ name: Int32, _ parameters: [Parameter],
    _ body: (start: Int32, count: Int32), _ range: Range<Int>
  ) -> Int32 {
    var unit = Unit(kind: kind, name: name)
    unit.parameters = parameters
    unit.bodyStart = body.start
    unit.bodyCount = body.count
    unit.range = range
    code.units.append(unit)
    return Int32(code.units.count - 1)
  }

  private mutating func parseMacro(_ tag: OpenTag, _ start: Int) -> Int32 {
    var name: Int32 = 0
    var parameters: [Parameter] = []
    var target = code.add(.nothing, tag.range)
    _ = header { (parser) throws(Fault) in
      let range = parser.token.range
      name = try parser.parseTargetName()
      target = parser.code.add(.targetName, name, range)
      parameters = try parser.parseParameters()
      return 0
    }
    let saved = escaping
    let (body, end) = parseBlock(tag)
    escaping = saved
    if end != nil { finishTag() }
    let unit = addUnit(.macro, name, parameters, body, tag.range)
    return code.add(.macro, target, unit, start..<previousEnd)
  }

  private mutating func parseCallBlock(_ tag: OpenTag, _ start: Int) -> Int32 {
    var parameters: [Parameter] = []
    let call = header { (parser) throws(Fault) in
      if parser.kind == .leftParen { parameters = try parser.parseParameters() }
      let begin = parser.token.range
      let call = try parser.parseExpression()
      guard parser.code.nodes[Int(call)].op == .call else {
        throw Fault(
          .syntax, vi: "'call' cần một lời gọi macro, như {% call tên() %}",
          en: "'call' needs a call of a macro, like {% call name() %}",
          at: begin.lowerBound..<max(begin.upperBound, parser.previousEnd))
      }
      return call
    }
    let (body, end) = parseBlock(tag)
    if end != nil { finishTag() }
    let unit = addUnit(.caller, code.name("caller"), parameters, body, tag.range)
    return code.add(.callBlock, call, unit, start..<previousEnd)
  }

  private mutating func parseFilterBlock(_ tag: OpenTag, _ start: Int) -> Int32 {
    let captured = code.add(.nothing, tag.range)
    let filtered = header { (parser) throws(Fault) in
      var node = try parser.parseFilter(captured)
      while parser.skip(.pipe) { node = try parser.parseFilter(node) }
      return node
    }
    let (body, end) = parseBlock(tag)
    if end != nil { finishTag() }
    return addCapture(.filterBlock, -1, filtered, captured, body, start..<previousEnd)
  }

  private mutating func parseAutoescape(_ tag: OpenTag, _ start: Int) -> Int32 {
    let value = header { (parser) throws(Fault) in try parser.parseExpression() }
    let saved = escaping
    if case .bool(let isOn)? = code.constant(value) {
      escaping = isOn ? (registry.templateEscaping(saved)) : .plain
    } else {
      escaping = nil
    }
    let (body, end) = parseBlock(tag)
    escaping = saved
    if end != nil { finishTag() }
    let scope = [Int32](repeating: 0, count: ScopeField.count)
    let details = code.addDetails([body.start, body.count] + scope)
    return code.add(.autoescape, value, details.start, start..<previousEnd)
  }
}
