internal import Diagnostics

/// Tags that speak of blocks and of other templates.
extension Parser {
  mutating func parseBlockTag(_ tag: OpenTag, _ start: Int) -> Int32 {
    var name: Int32 = -1
    var nameRange = tag.range
    var isScoped = false
    var isRequired = false
    _ = header { (parser) throws(Fault) in
      let token = try parser.expect(.name, Wording(vi: "tên khối", en: "the name of a block"))
      nameRange = token.range
      name = parser.code.name(parser.bytes(token))
      isScoped = parser.skipName("scoped")
      isRequired = parser.skipName("required")
      if parser.kind == .minus {
        throw parser.unexpected(
          .endOfTag,
          hint: Wording(
            vi: "tên khối không có dấu gạch nối, hãy dùng dấu gạch dưới",
            en: "names of blocks have no hyphens; use an underscore"))
      }
      return 0
    }
    let (body, end) = parseBlock(tag)
    if end != nil {
      if kind == .name {
        let closing = code.name(bytes(token))
        if closing == name || name < 0 { advance() }
      }
      finishTag()
    }
    guard name >= 0 else { return code.add(.nothing, tag.range) }
    if isRequired { checkRequired(body, nameRange) }
    if let twin = code.blocks.first(where: { code.units[Int($0)].name == name }) {
      let label = code.names[Int(name)].string
      let fault = Fault(
        .block, vi: "khối '\(label)' được định nghĩa hai lần",
        en: "the block '\(label)' is defined twice", at: nameRange)
      fault.related = [
        Diagnostic.Related(
          message: Wording(vi: "lần đầu ở đây", en: "first defined here"),
          place: Place(code.units[Int(twin)].range, in: Array(source), file: ""))
      ]
      faults.append(fault)
    }
    var unit = Unit(kind: .block, name: name)
    unit.bodyStart = body.start
    unit.bodyCount = body.count
    unit.isRequired = isRequired
    unit.isScoped = isScoped
    unit.range = nameRange
    code.units.append(unit)
    let index = Int32(code.units.count - 1)
    code.blocks.append(index)
    return code.add(.block, name, index, start..<previousEnd)
  }

  /// A block that children must fill holds nothing but white space.
  private mutating func checkRequired(_ body: (start: Int32, count: Int32), _ range: Range<Int>) {
    for offset in 0..<Int(body.count) {
      let node = code.nodes[Int(code.details[Int(body.start) + offset])]
      if node.op == .text {
        let text = code.literals[Int(node.a)..<Int(node.a + node.b)]
        if text.allSatisfy({ CharacterClass.isASCIISpace($0) }) { continue }
      }
      faults.append(
        Fault(
          .block, vi: "khối 'required' chỉ được chứa khoảng trắng và chú thích",
          en: "a required block holds nothing but white space and comments", at: range))
      return
    }
  }

  /// `with context` or `without context`, else the default.
  private mutating func parseContext(_ isDefault: Bool) -> Bool {
    guard isName("with") || isName("without"), isName("context", peek()) else { return isDefault }
    let isWith = isName("with")
    advance()
    advance()
    return isWith
  }

  mutating func parseInclude(_ start: Int) throws(Fault) -> Int32 {
    let template = try parseExpression()
    var flag: UInt8 = 0
    if isName("ignore"), isName("missing", peek()) {
      advance()
      advance()
      flag |= 1
    }
    if parseContext(true) { flag |= 2 }
    return try join(.include, template, flag: flag, from: start)
  }

  mutating func parseImport(_ start: Int) throws(Fault) -> Int32 {
    let template = try parseExpression()
    guard skipName("as") else { throw unexpected(Wording(vi: "'as'", en: "'as'")) }
    let range = token.range
    let target = code.add(.targetName, try parseTargetName(), range)
    let flag: UInt8 = parseContext(false) ? 2 : 0
    return try join(.importModule, template, target, flag: flag, from: start)
  }

  mutating func parseFrom(_ start: Int) throws(Fault) -> Int32 {
    let template = try parseExpression()
    guard skipName("import") else { throw unexpected(Wording(vi: "'import'", en: "'import'")) }
    var pairs: [Int32] = []
    var flag: UInt8 = 0
    while true {
      if !pairs.isEmpty { try expect(.comma, Wording(vi: "','", en: "','")) }
      if !pairs.isEmpty, kind == .blockEnd { break }
      if isName("with") || isName("without"), isName("context", peek()) {
        if parseContext(false) { flag = 2 }
        break
      }
      let current = token
      let name = try parseTargetName()
      if code.names[Int(name)].string.hasPrefix("_") {
        throw Fault(
          .syntax, vi: "không nhập được tên bắt đầu bằng dấu gạch dưới",
          en: "names that begin with an underscore cannot be imported", at: current.range)
      }
      var alias = name
      var aliasRange = current.range
      if skipName("as") {
        aliasRange = token.range
        alias = try parseTargetName()
      }
      pairs += [name, code.add(.targetName, alias, aliasRange), Int32(current.start)]
      if isName("with") || isName("without"), isName("context", peek()) {
        if parseContext(false) { flag = 2 }
        break
      }
      if kind != .comma { break }
    }
    let details = code.addDetails(pairs)
    return try place(
      .importNames, template, details.start, c: details.count / 3, flag: flag, from: start,
      height: code.heights[Int(template)] + 1)
  }
}
