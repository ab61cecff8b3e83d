internal import Diagnostics

/// Calls: macros, functions and methods.
extension Renderer {
  /// Evaluates the arguments of a call.
  mutating func arguments(_ call: Int32) throws(Fault) -> Arguments {
    guard call >= 0 else { return .none }
    let simple = frame.calls + Int(call)
    let count = simple.pointee.positional.count
    var arguments = Arguments()
    arguments.positional.reserveCapacity(count)
    for position in 0..<count {
      arguments.positional.append(try evaluate(simple.pointee.positional[position]))
    }
    if simple.pointee.isSimple { return arguments }
    let node = simple.pointee
    for (name, index) in node.named {
      arguments.named.append((frame.program.names[Int(name)], try evaluate(index)))
    }
    if node.spread >= 0 {
      let value = try demand(try evaluate(node.spread), node.spread)
      arguments.positional += try elements(of: value, node.spread)
    }
    if node.spreadNamed >= 0 {
      let value = try demand(try evaluate(node.spreadNamed), node.spreadNamed)
      guard case .map(let map) = value else {
        site = node.spreadNamed
        throw Fault.badType("**", expected: .anyMap, value)
      }
      for (key, value) in map.pairs {
        guard let name = key.text else {
          site = node.spreadNamed
          throw Fault.badType("**", expected: .anyText, key)
        }
        if arguments.named.contains(where: { $0.name == name }) {
          site = node.spreadNamed
          throw Fault.doubleArgument("**", name.string)
        }
        arguments.named.append((name, value))
      }
    }
    return arguments
  }

  // MARK: - Calls

  mutating func call(_ index: Int32, _ node: Node) throws(Fault) -> Value {
    let calleeNode = frame.nodes[Int(node.a)]
    if calleeNode.op == .member {
      return try callMember(index, node, calleeNode)
    }
    let callee = try evaluate(node.a)
    if case .undefined(let value) = callee {
      site = node.a
      throw undefinedFault(value, called: true)
    }
    let arguments = try arguments(node.b)
    site = index
    return try invoke(callee, arguments, index)
  }

  private mutating func callMember(
    _ index: Int32, _ node: Node, _ callee: Node
  ) throws(Fault) -> Value {
    let object = try evaluate(callee.a)
    if case .undefined(let value) = object {
      site = node.a
      if undefined == .chainable { throw undefinedFault(value, called: true) }
      throw undefinedFault(value)
    }
    let name = frame.program.names[Int(callee.c)]
    if case .object(let target) = object {
      if let value = target.member(name) {
        let arguments = try arguments(node.b)
        site = index
        return try invoke(value, arguments, index)
      }
    } else if case .map(let map) = object, !MapMethods.names.contains(name.string) {
      if let value = map.box.value(of: name) {
        let arguments = try arguments(node.b)
        site = index
        return try invoke(value, arguments, index)
      }
    }
    let arguments = try arguments(node.b)
    site = index
    if Methods.mutates(object, name) {
      return try callMutating(object, name, arguments, callee.a)
    }
    if let result = try Methods.call(object, name, arguments, &self) { return result }
    site = node.a
    throw undefinedFault(
      Undefined(
        kind: .member, parent: object.typeKind, unit: frame.index, node: node.a), called: true)
  }

  /// Calls a method that changes its object. An object that the host gave is copied first, and
  /// the copy takes its place in the variable.
  private mutating func callMutating(
    _ object: Value, _ name: Text, _ arguments: Arguments, _ node: Int32
  ) throws(Fault) -> Value {
    var target = object
    switch object {
    case .list(let list) where !list.box.isOwned:
      target = .list(.owned(list.elements))
      try replace(node, by: target)
    case .map(let map) where !map.box.isOwned:
      target = .map(Map(box: map.box.owned()))
      try replace(node, by: target)
    default: break
    }
    return try Methods.call(target, name, arguments, &self) ?? Value.none
  }

  /// Puts a value in the place that a path names.
  private mutating func replace(_ node: Int32, by value: Value) throws(Fault) {
    let current = frame.nodes[Int(node)]
    switch current.op {
    case .context: export(current.c, value)
    case .slot:
      let held = stack[frame.base + Int(current.a)]
      var isMissing = held.isMissing
      if case .object(let object) = held, let cell = object.exactly(Cell.self) {
        isMissing = cell.value.isMissing
      }
      if isMissing, current.b >= 0 {
        try replace(current.b, by: value)
      } else {
        store(current.a, value)
      }
    case .member, .element:
      let key =
        current.op == .member
        ? Value.string(frame.program.names[Int(current.c)]) : try evaluate(current.b)
      switch try evaluate(current.a) {
      case .map(let map):
        let box = map.box.isOwned ? map.box : map.box.owned()
        box.set(key, value)
        if !map.box.isOwned { try replace(current.a, by: .map(Map(box: box))) }
      case .list(let list):
        guard let position = Position.of(key, count: list.count) else { return }
        let owned = list.box.isOwned ? list : List.owned(list.elements)
        owned.box.elements[position] = value
        if !list.box.isOwned { try replace(current.a, by: .list(owned)) }
      case .object(let object):
        if let namespace = object as? NamespaceObject { namespace.storage.set(key, value) }
      default: break
      }
    default: break
    }
  }

  /// Calls a value.
  mutating func invoke(
    _ callee: Value, _ arguments: Arguments, _ node: Int32
  ) throws(Fault) -> Value {
    guard case .object(let object) = callee, object.isCallable || object is LoopObject else {
      throw Fault.notCallable(callee)
    }
    return try object.call(&self, arguments)
  }

  /// Writes the result of a call of a macro, a block or a loop without making a text of it.
  ///
  /// - Returns: Whether the call was of that kind.
  mutating func emitCall(_ index: Int32, _ node: Node) throws(Fault) -> Bool {
    guard let object = try directCallee(node.a) else { return false }
    if let macro = object.exactly(MacroObject.self) {
      guard macro.escaping.isOn || !frame.escaping.isOn else { return false }
      try emitMacro(macro, call: node.b, at: index)
      return true
    }
    if let block = object.exactly(BlockObject.self) {
      let arguments = try arguments(node.b)
      site = index
      guard arguments.isEmpty else {
        throw Fault.tooManyArguments("super", most: 0, given: arguments.positional.count)
      }
      try emitBlock(block)
      return true
    }
    if let loop = object.exactly(LoopObject.self), loop.isRecursive, loop.isRunning {
      let bound = try arguments(node.b).bind("loop", ["iterable"], required: 1)
      site = index
      try emitRecursion(loop, bound[0])
      return true
    }
    return false
  }

  /// What a call calls, if it is named in a way that has no effects; `nil` for all else.
  private mutating func directCallee(_ index: Int32) throws(Fault) -> Object? {
    let node = frame.nodes[Int(index)]
    switch node.op {
    case .slot, .context, .selfReference, .superReference:
      if case .object(let object) = try evaluate(index) { return object }
      return nil
    case .member:
      // A macro of an imported template.
      guard case .object(let object)? = place(frame.nodes + Int(node.a))?.pointee,
        let module = object.exactly(ModuleObject.self),
        case .object(let member)? = module.member(frame.names[Int(node.c)])
      else { return nil }
      return member
    default: return nil
    }
  }

  // MARK: - Macros

  mutating func callMacro(_ macro: MacroObject, _ arguments: Arguments) throws(Fault) -> Value {
    let text = try capture { (renderer) throws(Fault) in
      try renderer.emitMacro(macro, arguments)
    }
    return captured(text, macro.escaping)
  }

  /// Writes a macro, its arguments evaluated straight into its slots where they are plain.
  private mutating func emitMacro(
    _ macro: MacroObject, call: Int32, at index: Int32
  ) throws(Fault) {
    let node = frame.calls + Int(call)
    let count = node.pointee.positional.count
    guard node.pointee.isSimple, count <= macro.code.pointee.parameters.count else {
      let arguments = try arguments(call)
      site = index
      return try emitMacro(macro, arguments)
    }
    let base = pushSlots(of: macro.code)
    for position in 0..<count {
      do throws(Fault) {
        let value = try evaluate(node.pointee.positional[position])
        store(at: base + Int(macro.code.pointee.parameters[position].slot), value)
      } catch {
        pop(to: base)
        throw error
      }
    }
    site = index
    try emitMacro(macro, .none, given: count, base: base)
  }

  mutating func emitMacro(_ macro: MacroObject, _ arguments: Arguments) throws(Fault) {
    try emitMacro(macro, arguments, given: 0, base: pushSlots(of: macro.code))
  }

  /// Writes a macro whose first arguments lie in its slots already.
  private mutating func emitMacro(
    _ macro: MacroObject, _ arguments: Arguments, given: Int, base: Int
  ) throws(Fault) {
    let callSite = site
    do throws(Fault) {
      try descend()
    } catch {
      pop(to: base)
      throw error
    }
    defer { depth -= 1 }
    let unit = macro.code
    let saved = enter(
      macro.program, unit, base: base, context: macro.context, escaping: macro.escaping)
    frame.blocks = macro.blocks
    frame.isRoot = false
    for position in macro.cells.indices {
      stack[base + Int(unit.pointee.captures[position].inner)] = macro.cells[position]
    }
    do throws(Fault) {
      try bind(macro, arguments, given: given)
    } catch {
      if error.place == nil, error.undefined == nil, error.kind == .badArguments {
        error.place = saved.program.place(saved.program.range(callSite))
      }
      locate(error)
      leave(to: saved)
      throw error
    }
    do throws(Fault) {
      _ = try run(unit.pointee.bodyStart, unit.pointee.bodyCount)
    } catch {
      locate(error)
      leave(to: saved)
      addFrame(
        error,
        Wording(
          vi: "trong macro '\(macro.name)', gọi từ", en: "in macro '\(macro.name)', called from"),
        at: callSite)
      throw error
    }
    leave(to: saved)
  }

  /// Puts the arguments of a macro into its slots, but for those that were given before.
  private mutating func bind(
    _ macro: MacroObject, _ arguments: Arguments, given: Int
  ) throws(Fault) {
    if given == macro.code.pointee.parameters.count, arguments.isEmpty,
      !macro.code.pointee.takesMore
    {
      return
    }
    let names = macro.program.names
    let unit = macro.code.pointee
    let parameters = unit.parameters
    var named = arguments.named
    if unit.varargsSlot >= 0 {
      store(
        unit.varargsSlot,
        .tuple(.owned(Array(arguments.positional.dropFirst(parameters.count)))))
    } else if arguments.positional.count > parameters.count {
      throw Fault.tooManyArguments(
        macro.name, most: parameters.count, given: arguments.positional.count)
    }
    for (position, parameter) in parameters.enumerated().dropFirst(given) {
      let name = names[Int(parameter.name)]
      if position < arguments.positional.count {
        if named.contains(where: { $0.name == name }) {
          throw Fault.doubleArgument(macro.name, name.string)
        }
        store(parameter.slot, arguments.positional[position])
      } else if let index = named.firstIndex(where: { $0.name == name }) {
        store(parameter.slot, named.remove(at: index).value)
      } else if parameter.fallback >= 0 {
        store(parameter.slot, .undefined(Undefined(kind: .parameter, unit: frame.index, node: -1)))
        store(parameter.slot, try evaluate(parameter.fallback))
      } else {
        store(parameter.slot, .undefined(Undefined(kind: .parameter, unit: frame.index, node: -1)))
      }
    }
    if let index = named.firstIndex(where: { $0.name.equals("caller") }) {
      if unit.callerSlot >= 0 {
        store(unit.callerSlot, named.remove(at: index).value)
      } else if unit.kwargsSlot < 0 {
        throw Fault(
          .badArguments,
          vi: "macro '\(macro.name)' không dùng 'caller' nên không gọi được bằng 'call'",
          en: "the macro '\(macro.name)' does not use 'caller', so 'call' cannot call it")
      }
    } else if unit.callerSlot >= 0 {
      store(unit.callerSlot, .undefined(Undefined(kind: .parameter, unit: frame.index, node: -1)))
    }
    if unit.kwargsSlot >= 0 {
      let map = Map.owned()
      for (name, value) in named { map.box.set(name, value) }
      store(unit.kwargsSlot, .map(map))
    } else if let extra = named.first {
      throw Fault.unknownArgument(
        macro.name, extra.name.string,
        known: parameters.map { names[Int($0.name)].string })
    }
  }

  mutating func runCallBlock(_ index: Int32, _ node: Node) throws(Fault) {
    let callNode = frame.nodes[Int(node.a)]
    guard callNode.op == .call else { return }
    let caller = makeMacro(Int(node.b))
    let callee = try evaluate(callNode.a)
    if case .undefined(let value) = callee {
      site = callNode.a
      throw undefinedFault(value, called: true)
    }
    var arguments = try arguments(callNode.b)
    arguments.named.append((Text("caller"), .object(caller)))
    site = node.a
    if case .object(let object) = callee, let macro = object.exactly(MacroObject.self),
      macro.escaping.isOn || !frame.escaping.isOn
    {
      try emitMacro(macro, arguments)
      return
    }
    let result = try invoke(callee, arguments, node.a)
    // Jinja writes the result of a call block as it is.
    output.append(result.printed)
  }
}

/// A macro, with where it was defined.
final class MacroObject: Object, @unchecked Sendable {
  let program: Program
  let unit: Int
  let context: Context
  /// The variables around it; taken away when the render is over.
  @exclusivity(unchecked) var cells: [Value]
  let escaping: Escaping
  let blocks: BlockTable?

  init(_ frame: Frame, unit: Int, cells: [Value]) {
    program = frame.program
    self.unit = unit
    context = frame.context
    self.cells = cells
    escaping = frame.escaping
    blocks = frame.blocks
  }

  var code: UnsafeMutablePointer<Unit> { program.units + unit }

  var name: String {
    let name = code.pointee.name
    return name >= 0 ? program.names[Int(name)].string : "caller"
  }

  override var typeName: String { "macro" }
  override var isCallable: Bool { true }

  override func member(_ name: Text) -> Value? {
    let unit = code.pointee
    switch name.string {
    case "name": return .string(Text(self.name))
    case "arguments":
      return .tuple(
        List(unit.parameters.map { .string(program.names[Int($0.name)]) }))
    case "catch_kwargs": return .bool(unit.kwargsSlot >= 0)
    case "catch_varargs": return .bool(unit.varargsSlot >= 0)
    case "caller": return .bool(unit.callerSlot >= 0)
    default: return nil
    }
  }

  override var memberNames: [String] {
    ["name", "arguments", "catch_kwargs", "catch_varargs", "caller"]
  }

  override func call(
    _ renderer: inout Renderer, _ arguments: Arguments
  ) throws(Fault) -> Value {
    try renderer.callMacro(self, arguments)
  }

  override func write(into output: inout [UInt8], depth: Int) {
    output.append("<Macro '\(name)'>")
  }
}

/// A method taken from its object without being called.
final class MethodObject: Object, @unchecked Sendable {
  let object: Value
  let name: Text

  init(_ object: Value, _ name: Text) {
    self.object = object
    self.name = name
  }

  override var typeName: String { "method" }
  override var isCallable: Bool { true }

  override func call(
    _ renderer: inout Renderer, _ arguments: Arguments
  ) throws(Fault) -> Value {
    try Methods.call(object, name, arguments, &renderer) ?? .undefined
  }
}
