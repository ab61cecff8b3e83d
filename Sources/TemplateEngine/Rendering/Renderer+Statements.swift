internal import Diagnostics

/// Statements.
extension Renderer {
  /// Runs a body.
  mutating func run(_ start: Int32, _ count: Int32) throws(Fault) -> Flow {
    var index = Int(start)
    let end = index + Int(count)
    while index < end {
      let number = frame.details[index]
      let node = frame.nodes + Int(number)
      // What most of a template is, without a detour.
      switch node.pointee.op {
      case .text:
        output.append(padded: frame.literals + Int(node.pointee.a), count: Int(node.pointee.b))
      case .emit: try emit(node.pointee.a)
      case .ifElse:
        let flow = try runIf(node)
        if flow != .next { return flow }
      default:
        let flow = try execute(number)
        if flow != .next { return flow }
      }
      index += 1
    }
    return .next
  }

  @inline(never)
  private mutating func execute(_ index: Int32) throws(Fault) -> Flow {
    let node = frame.nodes[Int(index)]
    switch node.op {
    case .forLoop: try runFor(index, node)
    case .set: try set(node)
    case .setBlock, .filterBlock: try runCapture(node)
    case .with: return try runWith(node)
    case .macro:
      let macro = makeMacro(Int(node.b))
      try assign(node.a, .object(macro))
    case .callBlock: try runCallBlock(index, node)
    case .include: try runInclude(index, node)
    case .importModule: try runImport(index, node)
    case .importNames: try runImportNames(index, node)
    case .extends: try runExtends(index, node)
    case .block:
      if frame.parent == nil || !frame.isRoot { try runBlock(index, node) }
    case .autoescape: return try runAutoescape(node)
    case .perform: _ = try evaluate(node.a)
    case .breakLoop: return .breakLoop
    case .continueLoop: return .continueLoop
    default: break
    }
    return .next
  }

  // MARK: - Output

  /// Writes the value of an expression.
  @inline(__always)
  mutating func emit(_ index: Int32) throws(Fault) {
    if let place = place(frame.nodes + Int(index)), write(place) { return }
    try emitOther(index)
  }

  @inline(never)
  private mutating func emitOther(_ index: Int32) throws(Fault) {
    let node = frame.nodes[Int(index)]
    switch node.op {
    case .loopMember:
      if let number = loopNumber(node) {
        output.append(decimal: number)
        return
      }
    case .call:
      if try emitCall(index, node) { return }
    case .conditional:
      if try isTrue(node.a) { return try emit(node.b) }
      if node.c >= 0 { return try emit(node.c) }
    case .slice:
      if let part = textSlice(node) {
        writeCustom(part)
        return
      }
    case .defaultFilter:
      if let chosen = try defaultOperand(node) { return try emit(chosen) }
    default:
      break
    }
    let value = try evaluate(index)
    try writeOther(value, index)
  }

  /// A part of a text at a place, for an escaper of the host; `nil` for all else.
  private mutating func textSlice(_ node: Node) -> Text.Raw? {
    let bounds = frame.details + Int(node.b)
    guard frame.mode == .custom, bounds[2] < 0 else { return nil }
    var positions: (first: Int, last: Int?) = (0, nil)
    if bounds[0] >= 0 {
      guard case .int(let first)? = place(frame.nodes + Int(bounds[0]))?.plain, first >= 0 else {
        return nil
      }
      positions.first = first
    }
    if bounds[1] >= 0 {
      guard case .int(let last)? = place(frame.nodes + Int(bounds[1]))?.plain, last >= 0 else {
        return nil
      }
      positions.last = last
    }
    guard case .string(let text)? = place(frame.nodes + Int(node.a))?.plain else { return nil }
    return text.scalars(from: positions.first, to: positions.last)
  }

  /// Writes what lies at a place, if it is of a common kind.
  @inline(__always)
  private mutating func write(_ place: UnsafeMutablePointer<Value>) -> Bool {
    switch place.plain {
    case .string(let text):
      switch frame.mode {
      case .html: output.append(escaped: text)
      case .plain: output.append(text)
      case .custom: writeCustom(text)
      }
    case .markup(let text): output.append(text)
    case .int(let number): output.append(decimal: number)
    case .other: return false
    }
    return true
  }

  /// Writes a value, escaped as the place demands.
  mutating func writeOther(_ value: Value, _ node: Int32) throws(Fault) {
    switch value {
    case .string(let text): write(text)
    case .markup(let text): output.append(text.raw)
    case .int(let number): output.append(decimal: number)
    case .bool(let flag): output.append(flag ? "True" : "False")
    case .undefined(let undefined):
      site = node
      try writeUndefined(undefined)
    case .none, .double, .wide: output.append(value.printed)
    default:
      write(value.printed)
      try checkOutput()
    }
  }

  private mutating func write(_ text: Text) {
    switch frame.mode {
    case .html: output.append(escaped: text.raw)
    case .plain: output.append(text.raw)
    case .custom: writeCustom(text.raw)
    }
    extendLifetime(text)
  }

  /// Writes a text with the escaper of the place.
  @inline(never)
  private mutating func writeCustom(_ text: Text.Raw) {
    let start = captureStart
    let bytes = UnsafeBufferPointer(start: text.base, count: text.count)
    frame.escaper?._withUnsafeGuaranteedRef { escaper in
      if escaper.isPlain(bytes.span, output.last) {
        output.append(bytes)
      } else {
        output.withArray { escaper.body(bytes.span, &$0, start) }
      }
    }
  }

  private mutating func writeUndefined(_ value: Undefined) throws(Fault) {
    if value.kind == .unencodable { throw undefinedFault(value) }
    switch undefined {
    case .strict:
      // As in Jinja, an inline `if` without `else` is nothing, however strict one is.
      if value.kind != .noElse { throw undefinedFault(value) }
    case .lenient, .chainable: break
    case .debug: output.append(debugText(value))
    }
  }

  /// What an undefined value prints as when its name shall be seen.
  func debugText(_ value: Undefined) -> String {
    guard value.node >= 0, value.kind != .noElse, let program = program(numbered: value.unit) else {
      return ""
    }
    let node = program.nodes[Int(value.node)]
    guard value.kind == .member else { return "{{ \(program.text(value.node)) }}" }
    var key = node.b >= 0 ? program.text(node.b) : ""
    if node.op == .member {
      key = "'\(program.names[Int(node.c)].string)'"
    } else if node.op == .element, program.nodes[Int(node.b)].op == .constant {
      key = program.constants[Int(program.nodes[Int(node.b)].a)].description
    }
    return "{{ no such element: \(value.parent.name) object[\(key)] }}"
  }

  // MARK: - Control

  private mutating func runIf(_ node: UnsafeMutablePointer<Node>) throws(Fault) -> Flow {
    var branch = frame.details + Int(node.pointee.a)
    let otherwise = branch + Int(node.pointee.b) * 3
    while branch < otherwise {
      if try isTrue(branch[0]) { return try run(branch[1], branch[2]) }
      branch += 3
    }
    return try run(otherwise[0], otherwise[1])
  }

  private mutating func runAutoescape(_ node: Node) throws(Fault) -> Flow {
    let isOn = try isTrue(node.a)
    let saved = frame.escaping
    let whenOn = saved.isOn ? saved : frame.program.escapingWhenOn
    frame.escaping = isOn ? whenOn : .plain
    defer { frame.escaping = saved }
    enterScope(Int(node.b) + 2)
    return try run(frame.details[Int(node.b)], frame.details[Int(node.b) + 1])
  }

  private mutating func runWith(_ node: Node) throws(Fault) -> Flow {
    let base = Int(node.a)
    let pairs = base + 2 + ScopeField.count
    var values: [Value] = []
    for pair in 0..<Int(node.b) {
      values.append(try evaluate(frame.details[pairs + pair * 2 + 1]))
    }
    enterScope(base + 2)
    for pair in 0..<Int(node.b) {
      try assign(frame.details[pairs + pair * 2], values[pair])
    }
    return try run(frame.details[base], frame.details[base + 1])
  }

  private mutating func runCapture(_ node: Node) throws(Fault) {
    let base = Int(node.c)
    let text = try capture { (renderer) throws(Fault) in
      renderer.enterScope(base + 3)
      _ = try renderer.run(renderer.frame.details[base], renderer.frame.details[base + 1])
    }
    let slot = frame.nodes[Int(frame.details[base + 2])].a
    let isBlock = node.op == .setBlock
    stack[frame.base + Int(slot)] = captured(text, frame.escaping)
    if isBlock {
      let value = try evaluate(node.b)
      try assign(node.a, value)
    } else {
      try writeOther(try evaluate(node.b), node.b)
    }
  }

  // MARK: - Assignments

  /// Assigns the value of an expression to a target.
  private mutating func set(_ node: Node) throws(Fault) {
    let sum = frame.nodes[Int(node.b)]
    guard sum.op == .add, let list = ownedList(sum.a) else {
      let value = try evaluate(node.b)
      return try assign(node.a, value)
    }
    let added = frame.nodes[Int(sum.b)]
    if added.op == .list, added.b == 1 {
      let element = try evaluate(frame.details[Int(added.a)])
      return try assign(node.a, adding: CollectionOfOne(element), to: consume list)
    }
    if added.op == .list {
      let more = try elements(written: added)
      return try assign(node.a, adding: more, to: consume list)
    }
    let right = try demand(try evaluate(sum.b), sum.b)
    site = node.b
    guard case .list(let other) = right else {
      return try assign(node.a, try Arithmetic.add(.list(list), right))
    }
    try assign(node.a, adding: other.elements, to: consume list)
  }

  /// Assigns a list with more elements to a target.
  ///
  /// `set rows = rows + more`: the variable lets go of its list, which is then added to where
  /// nothing else holds it, so that a loop does not copy all rows for each.
  private mutating func assign(
    _ target: Int32, adding more: some Collection<Value>, to list: consuming List
  ) throws(Fault) {
    if let place = targetPlace(target),
      place.list?.toOpaque() == Unmanaged.passUnretained(list.box).toOpaque()
    {
      place.pointee = .none
    }
    try assign(target, .list(List.adding(more, to: consume list)))
  }

  /// The list at a place, if the running render made it; held by nothing but the place and whoever
  /// asks.
  @inline(never)
  private mutating func ownedList(_ index: Int32) -> List? {
    guard let box = place(frame.nodes + Int(index))?.list?.takeUnretainedValue(), box.isOwned
    else { return nil }
    return List(box: box)
  }

  /// Where the value of a target lies; `nil` for names at the top level of a template, and where
  /// there is none yet.
  private mutating func targetPlace(_ target: Int32) -> UnsafeMutablePointer<Value>? {
    let node = frame.nodes[Int(target)]
    switch node.op {
    case .targetSlot: return stack + (frame.base + Int(node.a))
    case .targetMember:
      guard let object = place(frame.nodes + Int(node.a)), object.isNamespace else { return nil }
      let name = Int(node.c)
      return object.map?._withUnsafeGuaranteedRef {
        $0.place(of: frame.names[name].raw, frame.hashes[name])
      }
    default: return nil
    }
  }

  /// Assigns a value to a target.
  mutating func assign(_ target: Int32, _ value: consuming Value) throws(Fault) {
    let node = frame.nodes[Int(target)]
    switch node.op {
    case .targetSlot: store(node.a, value)
    case .targetContext: export(node.a, value)
    case .targetTuple: try unpack(target, node, value)
    case .targetMember:
      if let place = targetPlace(target) {
        place.pointee = value
        return
      }
      let object = try evaluate(node.a)
      site = target
      let name = frame.program.names[Int(node.c)]
      guard case .object(let object) = object, let namespace = object.exactly(NamespaceObject.self)
      else {
        throw Fault(
          .badType,
          vi: "chỉ gán được thuộc tính của 'namespace', không phải của kiểu \(object.typeName)",
          en: "only attributes of a namespace can be set, not those of \(object.typeName)",
          hint: Wording(
            vi: "tạo bằng {% set tên = namespace() %}",
            en: "make one with {% set name = namespace() %}"))
      }
      namespace.storage.set(name, value)
    default: break
    }
  }

  private mutating func unpack(
    _ target: Int32, _ node: Node, _ value: borrowing Value
  ) throws(Fault) {
    site = target
    let elements = try elements(of: value, target)
    let count = Int(node.b)
    guard elements.count == count else {
      site = target
      throw Fault(
        .value, vi: "cần \(count) giá trị để tách, nhưng có \(elements.count)",
        en: "\(count) values are needed to unpack, but there are \(elements.count)")
    }
    for offset in 0..<count {
      try assign(frame.details[Int(node.a) + offset], elements[offset])
    }
  }
}
