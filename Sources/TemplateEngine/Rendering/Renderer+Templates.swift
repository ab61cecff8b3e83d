internal import Diagnostics

/// Blocks, and what brings in other templates.
extension Renderer {
  // MARK: - Blocks

  mutating func runBlock(_ index: Int32, _ node: Node) throws(Fault) {
    let blocks = blocks()
    guard let number = blocks.index(of: frame.program.names[Int(node.a)]) else { return }
    site = index
    var context = frame.context
    if node.c >= 0 { context = localContext(node.c) }
    try emitBlock(number, of: blocks, level: 0, context)
  }

  mutating func emitBlock(_ object: BlockObject) throws(Fault) {
    try emitBlock(object.block, of: object.blocks, level: object.level, object.context)
  }

  /// Runs what fills a block, or at a higher level what it replaces.
  private mutating func emitBlock(
    _ number: Int, of blocks: BlockTable, level: Int, _ context: Context
  ) throws(Fault) {
    try descend()
    defer { depth -= 1 }
    let filling = blocks.levels[number][level]
    let unit = filling.program.units + filling.unit
    let callSite = site
    if unit.pointee.isRequired {
      let name = blocks.names[number].string
      let fault = Fault(
        .block, vi: "khối bắt buộc '\(name)' chưa được điền",
        en: "the required block '\(name)' is not filled",
        hint: Wording(
          vi: "mẫu con phải có {% block \(name) %}…{% endblock %}",
          en: "the child must have {% block \(name) %}…{% endblock %}"))
      fault.place = filling.program.place(unit.pointee.range)
      throw fault
    }
    let saved = enter(
      filling.program, unit, base: pushSlots(of: unit), context: context)
    frame.blocks = blocks
    frame.block = number
    frame.level = level
    frame.isRoot = false
    do throws(Fault) {
      _ = try run(unit.pointee.bodyStart, unit.pointee.bodyCount)
    } catch {
      locate(error)
      leave(to: saved)
      if filling.program !== frame.program {
        let name = blocks.names[number].string
        addFrame(
          error, Wording(vi: "trong khối '\(name)', đặt tại", en: "in block '\(name)', placed at"),
          at: callSite)
      }
      throw error
    }
    leave(to: saved)
  }

  mutating func runExtends(_ index: Int32, _ node: Node) throws(Fault) {
    guard frame.parent == nil else {
      site = index
      throw Fault(
        .block, vi: "một mẫu chỉ 'extends' được một mẫu khác",
        en: "a template can extend only one other")
    }
    let value = try demand(try evaluate(node.a), node.a)
    let parent = try load(value, node.a)
    let blocks = blocks()
    try burn()
    depth += 1
    defer { depth -= 1 }
    extensions += 1
    guard extensions <= limits.recursion else {
      site = index
      throw Fault(
        .limit, vi: "các mẫu 'extends' lẫn nhau thành vòng",
        en: "templates extend each other in a circle")
    }
    blocks.add(parent)
    number(parent)
    frame.parent = parent
    frame.parentStart = output.count
  }

  // MARK: - Names

  /// A context with the local variables that can be seen here.
  func localContext(_ visible: Int32) -> Context {
    guard visible >= 0 else { return frame.context }
    let locals = MapBox(isOwned: true)
    let start = Int(visible)
    for pair in 0..<Int(frame.details[start]) {
      let name = frame.program.names[Int(frame.details[start + 1 + pair * 2])]
      let key = Value.string(name)
      guard locals.value(of: key) == nil else { continue }
      var value = stack[frame.base + Int(frame.details[start + 2 + pair * 2])]
      if case .object(let object) = value, let cell = object.exactly(Cell.self) {
        value = cell.value
      }
      if !value.isMissing { locals.set(key, value) }
    }
    return Context(data: nil, locals: locals, parent: frame.context)
  }

  /// The template that a value names; a list names the first that exists.
  mutating func load(_ value: Value, _ node: Int32) throws(Fault) -> Program {
    site = node
    switch value {
    case .string(let text), .markup(let text):
      return try registry.program(named: text.string, from: frame.program.name)
    case .list(let list), .tuple(let list):
      for element in list.elements {
        guard let text = element.text else { continue }
        do throws(Fault) {
          return try registry.program(named: text.string, from: frame.program.name)
        } catch {
          guard error.kind == .templateNotFound, error.inner.isEmpty else { throw error }
        }
      }
      let names = list.elements.map { "'\($0.printed.string)'" }.joined(separator: ", ")
      throw Fault(
        .templateNotFound, vi: "không tìm thấy mẫu nào trong: \(names)",
        en: "none of these templates exists: \(names)")
    case .object(let object):
      if let template = object.exactly(TemplateObject.self) { return template.program }
      fallthrough
    default:
      throw Fault.badType(
        "include", expected: Wording(vi: "tên một mẫu", en: "the name of a template"), value)
    }
  }

  // MARK: - Includes

  mutating func runInclude(_ index: Int32, _ node: Node) throws(Fault) {
    let value = try demand(try evaluate(node.a), node.a)
    let program: Program
    do throws(Fault) {
      program = try load(value, node.a)
    } catch {
      if node.flag & 1 != 0, error.kind == .templateNotFound, error.inner.isEmpty { return }
      locate(error)
      addInclude(error, index)
      throw error
    }
    let context: Context
    if node.flag & 2 != 0 {
      context = Context(data: nil, parent: localContext(node.b))
    } else {
      context = Context(data: nil)
    }
    site = index
    try descend()
    defer { depth -= 1 }
    let savedExtensions = extensions
    extensions = 0
    defer { extensions = savedExtensions }
    do throws(Fault) {
      try runTemplate(program, context)
    } catch {
      addFrame(error, Wording(vi: "chèn từ", en: "included from"), at: index)
      throw error
    }
  }

  private func addInclude(_ fault: Fault, _ index: Int32) {
    guard !fault.inner.isEmpty else { return }
    addFrame(fault, Wording(vi: "chèn từ", en: "included from"), at: index)
  }

  /// Runs a template for what it defines.
  private mutating func module(
    _ value: Value, _ node: Int32, _ index: Int32, visible: Int32?
  ) throws(Fault) -> ModuleObject {
    let program: Program
    do throws(Fault) {
      program = try load(value, node)
    } catch {
      locate(error)
      if !error.inner.isEmpty {
        addFrame(error, Wording(vi: "nhập từ", en: "imported from"), at: index)
      }
      throw error
    }
    if visible == nil, let known = modules[ObjectIdentifier(program)] { return known }
    let context: Context
    if let visible {
      context = Context(data: nil, parent: localContext(visible))
    } else {
      context = Context(data: nil)
    }
    site = index
    try descend()
    defer { depth -= 1 }
    do throws(Fault) {
      let text = try capture { (renderer) throws(Fault) in
        try renderer.runTemplate(program, context)
      }
      let module = ModuleObject(
        program.name, context, captured(text, program.escaping))
      if visible == nil { modules[ObjectIdentifier(program)] = module }
      return module
    } catch {
      addFrame(error, Wording(vi: "nhập từ", en: "imported from"), at: index)
      throw error
    }
  }

  mutating func runImport(_ index: Int32, _ node: Node) throws(Fault) {
    let value = try demand(try evaluate(node.a), node.a)
    let module = try module(
      value, node.a, index, visible: node.flag & 2 != 0 ? node.c : nil)
    try assign(node.b, .object(module))
  }

  mutating func runImportNames(_ index: Int32, _ node: Node) throws(Fault) {
    let value = try demand(try evaluate(node.a), node.a)
    let hasContext = node.flag & 2 != 0
    let module = try module(
      value, node.a, index, visible: hasContext ? frame.details[Int(node.b) - 1] : nil)
    for offset in 0..<Int(node.c) {
      let name = frame.program.names[Int(frame.details[Int(node.b) + offset * 3])]
      let target = frame.details[Int(node.b) + offset * 3 + 1]
      if let found = module.member(name) {
        try assign(target, found)
        continue
      }
      if undefined == .strict {
        let start = Int(frame.details[Int(node.b) + offset * 3 + 2])
        throw Fault(
          .undefined, vi: "mẫu '\(module.name)' không định nghĩa '\(name.string)'",
          en: "the template '\(module.name)' does not define '\(name.string)'",
          hint: .didYouMean(name.string, among: module.memberNames),
          at: start..<(start + name.count))
      }
      try assign(target, .undefined(Undefined(kind: .name, unit: frame.index, node: target)))
    }
  }
}

/// What an imported template defines.
final class ModuleObject: Object, @unchecked Sendable {
  let name: String
  let context: Context
  let body: Value

  init(_ name: String, _ context: Context, _ body: Value) {
    self.name = name
    self.context = context
    self.body = body
  }

  override var typeName: String { "module" }

  override func member(_ name: Text) -> Value? {
    if name.withBytes({ $0.first == 0x5F }) { return nil }
    return context.exported?.value(of: name)
  }

  override var memberNames: [String] {
    context.exported.map { Map(box: $0).names.filter { !$0.hasPrefix("_") } } ?? []
  }

  override func write(into output: inout [UInt8], depth: Int) { body.write(into: &output) }
}

/// `self`: the blocks of a template.
final class SelfObject: Object, @unchecked Sendable {
  private let blocks: BlockTable
  private let context: Context
  private let escaping: Escaping

  init(_ frame: Frame) {
    blocks = frame.blocks ?? BlockTable(frame.program)
    context = frame.context
    escaping = frame.escaping
  }

  override var typeName: String { "self" }

  override func member(_ name: Text) -> Value? {
    blocks.index(of: name).map {
      .object(BlockObject(blocks, block: $0, level: 0, context, escaping))
    }
  }

  override var memberNames: [String] { blocks.names.map(\.string) }
}

/// A block that can be called: `self.name` and `super`.
final class BlockObject: Object, @unchecked Sendable {
  let blocks: BlockTable
  let block: Int
  let level: Int
  let context: Context
  let escaping: Escaping

  init(
    _ blocks: BlockTable, block: Int, level: Int, _ context: Context, _ escaping: Escaping
  ) {
    self.blocks = blocks
    self.block = block
    self.level = level
    self.context = context
    self.escaping = escaping
  }

  override var typeName: String { "block" }
  override var isCallable: Bool { true }

  override func member(_ name: Text) -> Value? {
    guard name == "super", level + 1 < blocks.levels[block].count else { return nil }
    return .object(BlockObject(blocks, block: block, level: level + 1, context, escaping))
  }

  override func call(
    _ renderer: inout Renderer, _ arguments: Arguments
  ) throws(Fault) -> Value {
    guard arguments.isEmpty else {
      throw Fault.tooManyArguments(
        blocks.names[block].string, most: 0, given: arguments.positional.count)
    }
    let text = try renderer.capture { (renderer) throws(Fault) in
      try renderer.emitBlock(self)
    }
    return renderer.captured(text, escaping)
  }
}
