internal import Diagnostics

/// Reads tokens into nodes.
///
/// Every tag is parsed for itself: an error in one is noted, and reading goes on behind it, so
/// that all independent errors of a template come out of one run.
struct Parser {
  let source: UnsafeBufferPointer<UInt8>
  let tokens: [Token]
  let options: TemplateOptions
  let nesting: Int
  let registry: Registry

  var index = 0
  var faults: [Fault]
  var code = Code()
  /// The open blocks, innermost last.
  var openTags: [OpenTag] = []
  var depth = 0
  /// How nodes are escaped where they stand; `nil` where only the render knows.
  var escaping: Escaping?

  struct OpenTag {
    var name: String
    var range: Range<Int>
    var ends: [String]
  }

  init(
    _ source: UnsafeBufferPointer<UInt8>, tokens: [Token], faults: [Fault],
    options: TemplateOptions, nesting: Int, registry: Registry, escaping: Escaping
  ) {
    self.source = source
    self.tokens = tokens
    self.faults = faults
    self.options = options
    self.nesting = nesting
    self.registry = registry
    self.escaping = escaping
    code.reserve(nodes: tokens.count / 2 + 8, literals: source.count)
  }

  // MARK: - Tokens

  @inline(__always) var token: Token { tokens[index] }
  @inline(__always) var kind: TokenKind { tokens[index].kind }

  func peek(_ distance: Int = 1) -> Token { tokens[min(index + distance, tokens.count - 1)] }

  mutating func advance() {
    if index < tokens.count - 1 { index += 1 }
  }

  /// The end of the token before the current one.
  var previousEnd: Int { index > 0 ? Int(tokens[index - 1].end) : 0 }

  func bytes(_ token: Token) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: source[token.range])
  }

  func text(_ token: Token) -> String {
    String(decoding: source[token.range], as: UTF8.self)
  }

  func isName(_ word: StaticString, _ token: Token) -> Bool {
    guard token.kind == .name, Int(token.end - token.start) == word.utf8CodeUnitCount else {
      return false
    }
    for offset in 0..<word.utf8CodeUnitCount
    where source[Int(token.start) + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }

  func isName(_ word: StaticString) -> Bool { isName(word, tokens[index]) }

  mutating func skip(_ kind: TokenKind) -> Bool {
    guard self.kind == kind else { return false }
    advance()
    return true
  }

  mutating func skipName(_ word: StaticString) -> Bool {
    guard isName(word) else { return false }
    advance()
    return true
  }

  @discardableResult
  mutating func expect(_ kind: TokenKind, _ expected: Wording) throws(Fault) -> Token {
    let current = token
    guard current.kind == kind else { throw unexpected(expected) }
    advance()
    return current
  }

  /// What the current token is, for messages.
  var found: Wording {
    switch kind {
    case .variableEnd, .blockEnd: Wording(vi: "hết thẻ", en: "the end of the tag")
    case .end, .invalid: Wording(vi: "hết mẫu", en: "the end of the template")
    default: Wording(vi: "'\(text(token))'", en: "'\(text(token))'")
    }
  }

  func unexpected(_ expected: Wording, hint: Wording? = nil) -> Fault {
    let fault = Fault(
      .syntax, vi: "cần \(expected.vi), nhưng gặp \(found.vi)",
      en: "expected \(expected.en), found \(found.en)", hint: hint, at: token.range)
    return fault
  }

  // MARK: - Recovery

  /// Notes an error, unless the lexer complained about the same place already.
  mutating func note(_ fault: Fault) {
    if kind == .invalid { return }
    faults.append(fault)
  }

  /// Goes to the end of the tag that holds the current token.
  mutating func skipTag() {
    while kind != .end {
      switch kind {
      case .variableEnd, .blockEnd:
        advance()
        return
      case .data, .blockBegin, .variableBegin: return
      default: advance()
      }
    }
  }

  /// Parses the rest of a tag that opens a block; after an error the block is still open.
  mutating func header(
    _ body: (inout Parser) throws(Fault) -> Int32
  ) -> Int32 {
    do throws(Fault) {
      let node = try body(&self)
      if kind == .colon { advance() }
      try expect(.blockEnd, .endOfTag)
      return node
    } catch {
      note(error)
      skipTag()
      return code.add(.nothing, error.range ?? token.range)
    }
  }

  // MARK: - Bodies

  /// Parses the whole template.
  mutating func parseTemplate() -> Code {
    let body = parseBody([])
    code.units[0].bodyStart = body.start
    code.units[0].bodyCount = body.count
    return code
  }

  /// Parses up to a tag that ends the innermost block, and stops at the name of that tag.
  mutating func parseBody(_ ends: [String]) -> (start: Int32, count: Int32) {
    var body: [Int32] = []
    loop: while true {
      switch kind {
      case .end: break loop
      case .data:
        addText(token.range, to: &body)
        advance()
      case .variableBegin: parseOutput(into: &body)
      case .blockBegin:
        if endsBody(ends) { break loop }
        parseTag(into: &body)
      default: advance()
      }
    }
    return code.addDetails(body)
  }

  /// Whether the tag at hand ends the block, or one around it, which is an error noted here.
  private mutating func endsBody(_ ends: [String]) -> Bool {
    let next = peek()
    guard next.kind == .name else { return false }
    let name = text(next)
    if ends.contains(name) { return true }
    guard let inner = openTags.last, openTags.contains(where: { $0.ends.contains(name) }) else {
      return false
    }
    reportUnclosed(inner, foundInstead: next)
    return true
  }

  /// Notes that a block is not closed, at the tag that opens it.
  private mutating func reportUnclosed(_ tag: OpenTag, foundInstead: Token?) {
    let closing = tag.ends.last ?? ""
    let fault: Fault
    if let foundInstead {
      let name = text(foundInstead)
      fault = Fault(
        .syntax, vi: "khối '\(tag.name)' chưa đóng thì gặp '\(name)'",
        en: "the block '\(tag.name)' is not closed before '\(name)'",
        hint: Wording(
          vi: "thêm {% \(closing) %} trước '\(name)'",
          en: "add {% \(closing) %} before '\(name)'"), at: tag.range)
      fault.related = [
        Diagnostic.Related(
          message: Wording(vi: "thẻ gặp phải", en: "the tag that was found"),
          place: Place(foundInstead.range, in: Array(source), file: ""))
      ]
    } else {
      fault = Fault(
        .syntax, vi: "khối '\(tag.name)' không được đóng",
        en: "the block '\(tag.name)' is not closed",
        hint: Wording(vi: "thiếu {% \(closing) %}", en: "{% \(closing) %} is missing"),
        at: tag.range)
    }
    faults.append(fault)
  }

  /// Parses the body of an open block up to one of its end tags, whose name it gives.
  ///
  /// Gives `nil` when the end is missing, which is noted.
  mutating func parseBlock(
    _ tag: OpenTag
  ) -> (body: (start: Int32, count: Int32), end: String?) {
    openTags.append(tag)
    depth += 1
    defer {
      openTags.removeLast()
      depth -= 1
    }
    if depth > nesting {
      faults.append(
        Fault(
          .limit, vi: "các thẻ lồng nhau quá \(nesting) tầng",
          en: "tags are nested deeper than \(nesting)", at: tag.range))
      index = tokens.count - 1
      return ((0, 0), nil)
    }
    let body = parseBody(tag.ends)
    guard kind == .blockBegin else {
      // One message is enough: when the innermost block swallowed the rest, so did the others.
      if kind == .end, faults.last?.kind != .limit, !isEndReported {
        reportUnclosed(tag, foundInstead: nil)
        isEndReported = true
      }
      return (body, nil)
    }
    let name = text(peek())
    guard tag.ends.contains(name) else { return (body, nil) }
    advance()
    advance()
    return (body, name)
  }

  private var isEndReported = false

  /// Ends a closing tag.
  mutating func finishTag() {
    do throws(Fault) {
      try expect(.blockEnd, .endOfTag)
    } catch {
      note(error)
      skipTag()
    }
  }

  // MARK: - Text and output

  func isText(_ node: Int32) -> Bool { code.nodes[Int(node)].op == .text }

  /// Adds text, joined to text just before it.
  mutating func addText(_ range: Range<Int>, to body: inout [Int32]) {
    let start = code.literals.count
    code.addLiteral(source, range)
    appendText(from: start, range, to: &body)
  }

  private mutating func appendText(from start: Int, _ range: Range<Int>, to body: inout [Int32]) {
    let count = code.literals.count - start
    guard count > 0 else { return }
    if let last = body.last, isText(last) {
      let node = code.nodes[Int(last)]
      if Int(node.a + node.b) == start {
        code.nodes[Int(last)].b += Int32(count)
        return
      }
    }
    body.append(code.add(.text, Int32(start), Int32(count), range))
  }

  private mutating func parseOutput(into body: inout [Int32]) {
    let open = token
    advance()
    do throws(Fault) {
      let expression = try parseTuple()
      try expect(.variableEnd, .endOfTag)
      emit(expression, open.range.lowerBound..<previousEnd, into: &body)
    } catch {
      note(error)
      skipTag()
    }
  }

  /// Adds the output of an expression; a constant becomes text where escaping allows it.
  mutating func emit(_ expression: Int32, _ range: Range<Int>, into body: inout [Int32]) {
    let node = code.nodes[Int(expression)]
    if node.op == .constant {
      let value = code.constants[Int(node.a)]
      var bytes: [UInt8] = []
      switch value {
      case .undefined: break
      case .string(let text):
        switch escaping {
        case .plain?: bytes = text.bytes
        case .html?: HTMLEscape.append(text, to: &bytes)
        default:
          body.append(code.add(.emit, expression, -1, range))
          return
        }
      case .markup(let text): bytes = text.bytes
      case .none, .bool, .int, .double, .wide: value.write(into: &bytes)
      default:
        body.append(code.add(.emit, expression, -1, range))
        return
      }
      if !value.isUndefined {
        let start = code.literals.count
        code.literals.append(contentsOf: bytes)
        appendText(from: start, range, to: &body)
        return
      }
    }
    body.append(code.add(.emit, expression, -1, range))
  }
}

extension Wording {
  static let endOfTag = Wording(vi: "hết thẻ", en: "the end of the tag")
}
