/// Finds for every name the slot that holds it, so that rendering looks nothing up by name
/// except what comes from the context.
///
/// The rules are lexical. A loop, `with`, a capturing block, a macro and a block have a scope of
/// their own; `if` has none. What the top level assigns is exported and therefore lives in the
/// context, by name. Everything else lives in slots. A name may be assigned in several scopes
/// around its use, or not yet at the time: its slot then holds "missing" and the node goes on to
/// the next candidate.
///
///     {% for i in a %}{{ x }}{% set x = i %}{% endfor %}
///     slot 1 of the loop, cleared in every round ─ missing → context "x"
///
/// A macro inside a macro, a block or a loop takes along what it uses of the slots around it.
/// Such slots hold a cell, which both share.
struct Resolver {
  var code: Code
  private var scopes: [Scope] = []

  struct Scope {
    var unit: Int
    /// Whether what is assigned here is exported and lives in the context.
    var isExported = false
    /// Whether this is the outermost scope of a block: nothing around it is seen.
    var isIsolated = false
    var slots: [Int32: Slot] = [:]
    /// Slots of this scope that a nested unit takes along.
    var cells: [Int32] = []
    /// The slots captured into this unit, by the slot of the unit around it.
    var captured: [Int32: Int32] = [:]
    var isUnitTop = false
    /// Whether something asks for the `loop` of this scope.
    var usesLoop = false
  }

  struct Slot {
    var index: Int32
    /// Whether it has a value wherever it is visible.
    var isCertain: Bool
    var isLoop = false
  }

  init(_ code: Code) { self.code = code }

  mutating func run() -> Code {
    scopes = [Scope(unit: 0, isExported: true, isUnitTop: true)]
    resolveBody(code.units[0].bodyStart, code.units[0].bodyCount)
    return code
  }

  // MARK: - Scopes

  private var unit: Int { scopes[scopes.count - 1].unit }

  private mutating func newSlot(in unit: Int) -> Int32 {
    let slot = code.units[unit].slotCount
    code.units[unit].slotCount += 1
    return slot
  }

  private mutating func declare(_ name: Int32, isCertain: Bool) {
    let top = scopes.count - 1
    if let known = scopes[top].slots[name] {
      if isCertain && !known.isCertain { scopes[top].slots[name]?.isCertain = true }
      return
    }
    let slot = newSlot(in: scopes[top].unit)
    scopes[top].slots[name] = Slot(index: slot, isCertain: isCertain)
  }

  /// Opens a scope inside the unit at hand, with the names its body assigns.
  private mutating func open(_ bodies: [(Int32, Int32)], in unit: Int? = nil) {
    var scope = Scope(unit: unit ?? self.unit)
    scope.isUnitTop = unit != nil
    scopes.append(scope)
    var names: [Int32] = []
    for (start, count) in bodies { collectAssigned(start, count, into: &names) }
    for name in names { declare(name, isCertain: false) }
  }

  /// The names that a body assigns in its own scope, in order.
  private func collectAssigned(_ start: Int32, _ count: Int32, into names: inout [Int32]) {
    for offset in 0..<count {
      let node = code.nodes[Int(code.details[Int(start + offset)])]
      switch node.op {
      case .set, .macro, .setBlock: collectTarget(node.a, into: &names)
      case .importModule: collectTarget(node.b, into: &names)
      case .importNames:
        for index in 0..<node.c {
          collectTarget(code.details[Int(node.b + index * 3 + 1)], into: &names)
        }
      case .ifElse:
        let base = Int(node.a)
        for branch in 0..<Int(node.b) {
          collectAssigned(
            code.details[base + branch * 3 + 1], code.details[base + branch * 3 + 2],
            into: &names)
        }
        let otherwise = base + Int(node.b) * 3
        collectAssigned(code.details[otherwise], code.details[otherwise + 1], into: &names)
      default: break
      }
    }
  }

  private func collectTarget(_ target: Int32, into names: inout [Int32]) {
    let node = code.nodes[Int(target)]
    switch node.op {
    case .targetName: names.append(node.a)
    case .targetTuple:
      for offset in 0..<node.b {
        collectTarget(code.details[Int(node.a + offset)], into: &names)
      }
    default: break
    }
  }

  /// Closes a scope and writes down what its entry has to clear and to make.
  private mutating func close(at field: Int, from first: Int32) {
    let scope = scopes.removeLast()
    let slots = scope.slots.values.filter { !$0.isCertain }.map(\.index)
    let cells = code.addDetails(scope.cells)
    code.details[field + ScopeField.firstSlot] = slots.min() ?? first
    code.details[field + ScopeField.slotCount] =
      slots.isEmpty ? 0 : (slots.max() ?? 0) - (slots.min() ?? 0) + 1
    code.details[field + ScopeField.cells] = cells.start
    code.details[field + ScopeField.cellCount] = cells.count
  }

  // MARK: - Names

  /// The ways to a name, nearest first.
  private mutating func candidates(
    _ name: Int32, asksForLoop: Bool = true
  ) -> (slots: [Slot], endsInContext: Bool) {
    var found: [Slot] = []
    var level = scopes.count - 1
    while level >= 0 {
      let scope = scopes[level]
      if scope.isExported { return (found, true) }
      if let slot = scope.slots[name] {
        if slot.isLoop && asksForLoop { scopes[level].usesLoop = true }
        let here = reach(slot, at: level)
        found.append(here)
        if here.isCertain { return (found, false) }
      } else if scope.isUnitTop, let special = implicit(name, level) {
        found.append(reach(special, at: level))
        return (found, false)
      }
      if scope.isIsolated { return (found, true) }
      level -= 1
    }
    return (found, true)
  }

  /// The slot in the unit at hand for a slot of a scope that may belong to a unit around it.
  private mutating func reach(_ slot: Slot, at level: Int) -> Slot {
    var index = slot.index
    if scopes[level].unit == unit { return slot }
    if !scopes[level].cells.contains(index) { scopes[level].cells.append(index) }
    for inner in (level + 1)..<scopes.count where scopes[inner].isUnitTop {
      let target = scopes[inner].unit
      if let known = scopes[inner].captured[index] {
        index = known
      } else {
        let own = newSlot(in: target)
        code.units[target].captures.append((index, own))
        scopes[inner].captured[index] = own
        index = own
      }
    }
    return Slot(index: index, isCertain: slot.isCertain)
  }

  /// `caller`, `varargs` and `kwargs` exist in a macro that uses them.
  private mutating func implicit(_ name: Int32, _ level: Int) -> Slot? {
    let unit = scopes[level].unit
    let kind = code.units[unit].kind
    guard kind == .macro || kind == .caller else { return nil }
    let text = code.names[Int(name)]
    guard text.equals("caller") || text.equals("varargs") || text.equals("kwargs") else {
      return nil
    }
    if kind == .caller && text.equals("caller") { return nil }
    let slot = newSlot(in: unit)
    switch text.string {
    case "caller": code.units[unit].callerSlot = slot
    case "varargs": code.units[unit].varargsSlot = slot
    default: code.units[unit].kwargsSlot = slot
    }
    let made = Slot(index: slot, isCertain: true)
    scopes[level].slots[name] = made
    return made
  }

  private mutating func resolveName(_ node: Int32) {
    let name = code.nodes[Int(node)].a
    let range = code.range(node)
    let (slots, endsInContext) = candidates(name)
    var next: Int32 = -1
    if endsInContext {
      let text = code.names[Int(name)]
      let op: Op =
        text.equals("self") ? .selfReference : text.equals("super") ? .superReference : .context
      if slots.isEmpty {
        code.nodes[Int(node)].op = op
        code.nodes[Int(node)].c = name
        return
      }
      next = code.add(op, name, c: name, range)
    }
    for slot in slots.dropFirst().reversed() {
      next = code.add(.slot, slot.index, next, c: name, range)
    }
    code.nodes[Int(node)] = Node(op: .slot, a: slots[0].index, b: next, c: name)
  }

  private mutating func resolveTarget(_ target: Int32) {
    let node = code.nodes[Int(target)]
    switch node.op {
    case .targetName:
      let top = scopes[scopes.count - 1]
      if top.isExported {
        code.nodes[Int(target)] = Node(op: .targetContext, a: node.a, c: node.a)
      } else if let slot = top.slots[node.a] {
        code.nodes[Int(target)] = Node(op: .targetSlot, a: slot.index, c: node.a)
      }
    case .targetTuple:
      for offset in 0..<node.b { resolveTarget(code.details[Int(node.a + offset)]) }
    case .targetMember: resolve(node.a)
    default: break
    }
  }

  // MARK: - Expressions

  private mutating func resolve(_ index: Int32) {
    guard index >= 0 else { return }
    let node = code.nodes[Int(index)]
    switch node.op {
    case .name: resolveName(index)
    case .member:
      if !resolveLoopMember(index) { resolve(node.a) }
    case .negate, .plus, .not: resolve(node.a)
    case .element, .add, .subtract, .multiply, .divide, .floorDivide, .remainder, .power, .and,
      .or, .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .contained,
      .notContained:
      resolve(node.a)
      resolve(node.b)
    case .slice:
      resolve(node.a)
      for offset in 0..<3 { resolve(code.details[Int(node.b) + offset]) }
    case .conditional:
      resolve(node.a)
      resolve(node.b)
      resolve(node.c)
    case .concat, .list, .tuple:
      for offset in 0..<node.b { resolve(code.details[Int(node.a + offset)]) }
    case .map:
      for offset in 0..<(node.b * 2) { resolve(code.details[Int(node.a + offset)]) }
    case .comparison:
      resolve(node.a)
      for offset in 0..<node.c { resolve(code.details[Int(node.b + offset * 2 + 1)]) }
    case .call where code.nodes[Int(node.a)].op == .member:
      // The object of a method is asked for by itself.
      resolve(code.nodes[Int(node.a)].a)
      if node.b >= 0 { resolveCall(code.calls[Int(node.b)]) }
    case .filter, .defaultFilter, .test, .call:
      resolve(node.a)
      if node.b >= 0 { resolveCall(code.calls[Int(node.b)]) }
    default: break
    }
  }

  private mutating func resolveCall(_ call: CallNode) {
    for argument in call.positional { resolve(argument) }
    for argument in call.named { resolve(argument.node) }
    resolve(call.spread)
    resolve(call.spreadNamed)
  }

  /// Marks `loop.index` and its like of the loop around them, which need no object.
  private mutating func resolveLoopMember(_ index: Int32) -> Bool {
    let node = code.nodes[Int(index)]
    let object = code.nodes[Int(node.a)]
    guard object.op == .name, code.names[Int(object.a)].equals("loop"),
      let field = LoopField(code.names[Int(node.c)]), field.isCounted
    else { return false }
    for scope in scopes.reversed() {
      guard scope.unit == unit, !scope.isExported else { return false }
      guard let slot = scope.slots[object.a] else { continue }
      guard slot.isLoop else { return false }
      code.nodes[Int(index)].op = .loopMember
      code.nodes[Int(index)].flag = field.rawValue
      return true
    }
    return false
  }

  // MARK: - Statements

  private mutating func resolveBody(_ start: Int32, _ count: Int32) {
    for offset in 0..<count { resolveStatement(code.details[Int(start + offset)]) }
  }

  private mutating func resolveStatement(_ index: Int32) {
    let node = code.nodes[Int(index)]
    switch node.op {
    case .emit, .perform, .extends: resolve(node.a)
    case .include:
      resolve(node.a)
      code.nodes[Int(index)].b = visibleSlots()
    case .importModule:
      resolve(node.a)
      if node.flag & 2 != 0 { code.nodes[Int(index)].c = visibleSlots() }
      resolveTarget(node.b)
    case .importNames:
      resolve(node.a)
      for offset in 0..<node.c { resolveTarget(code.details[Int(node.b + offset * 3 + 1)]) }
      if node.flag & 2 != 0 {
        // The visible slots are the last word before the pairs; see `Renderer`.
        let visible = visibleSlots()
        let pairs = (0..<(node.c * 3)).map { code.details[Int(node.b + $0)] }
        let moved = code.addDetails([visible] + pairs)
        code.nodes[Int(index)].b = moved.start + 1
      }
    case .set:
      resolve(node.b)
      resolveTarget(node.a)
    case .ifElse:
      let base = Int(node.a)
      for branch in 0..<Int(node.b) {
        resolve(code.details[base + branch * 3])
        resolveBody(code.details[base + branch * 3 + 1], code.details[base + branch * 3 + 2])
      }
      let otherwise = base + Int(node.b) * 3
      resolveBody(code.details[otherwise], code.details[otherwise + 1])
    case .autoescape:
      resolve(node.a)
      let base = Int(node.b)
      let first = code.units[unit].slotCount
      open([(code.details[base], code.details[base + 1])])
      resolveBody(code.details[base], code.details[base + 1])
      close(at: base + 2, from: first)
    case .forLoop: resolveFor(node)
    case .with: resolveWith(node)
    case .setBlock, .filterBlock: resolveCapture(node)
    case .macro:
      resolveUnit(Int(node.b))
      resolveTarget(node.a)
    case .callBlock:
      resolve(node.a)
      resolveUnit(Int(node.b))
    case .block: resolveBlock(index, node)
    default: break
    }
  }

  private mutating func resolveFor(_ node: Node) {
    let base = Int(node.a)
    let field = { (offset: Int) in base + offset }
    resolve(code.details[field(ForField.sequence)])
    let bodyStart = code.details[field(ForField.body)]
    let bodyCount = code.details[field(ForField.body + 1)]
    let first = code.units[unit].slotCount
    scopes.append(Scope(unit: unit))
    var targets: [Int32] = []
    collectTarget(code.details[field(ForField.target)], into: &targets)
    for name in targets { declare(name, isCertain: true) }
    if code.details[field(ForField.condition)] >= 0 {
      // The condition sees the targets, but not what the body assigns, nor its loop.
      resolve(code.details[field(ForField.condition)])
    }
    let loopName = code.name("loop")
    let loopSlot = newSlot(in: unit)
    if scopes[scopes.count - 1].slots[loopName] == nil {
      scopes[scopes.count - 1].slots[loopName] = Slot(
        index: loopSlot, isCertain: true, isLoop: true)
    }
    var assigned: [Int32] = []
    collectAssigned(bodyStart, bodyCount, into: &assigned)
    for name in assigned { declare(name, isCertain: false) }
    resolveTarget(code.details[field(ForField.target)])
    resolveBody(bodyStart, bodyCount)
    let usesLoop = scopes[scopes.count - 1].usesLoop || node.flag != 0
    code.details[field(ForField.loopSlot)] = usesLoop ? loopSlot : -1
    close(at: field(ForField.scope), from: first)
    open([(code.details[field(ForField.otherwise)], code.details[field(ForField.otherwise + 1)])])
    resolveBody(
      code.details[field(ForField.otherwise)], code.details[field(ForField.otherwise + 1)])
    // What the `else` part assigns is cleared with the slots of the unit when it is entered.
    let cells = scopes.removeLast().cells
    code.units[unit].cells.append(contentsOf: cells)
  }

  private mutating func resolveWith(_ node: Node) {
    let base = Int(node.a)
    let pairs = base + 2 + ScopeField.count
    for pair in 0..<Int(node.b) { resolve(code.details[pairs + pair * 2 + 1]) }
    let first = code.units[unit].slotCount
    scopes.append(Scope(unit: unit))
    for pair in 0..<Int(node.b) {
      var names: [Int32] = []
      collectTarget(code.details[pairs + pair * 2], into: &names)
      for name in names { declare(name, isCertain: true) }
    }
    var assigned: [Int32] = []
    collectAssigned(code.details[base], code.details[base + 1], into: &assigned)
    for name in assigned { declare(name, isCertain: false) }
    for pair in 0..<Int(node.b) { resolveTarget(code.details[pairs + pair * 2]) }
    resolveBody(code.details[base], code.details[base + 1])
    close(at: base + 2, from: first)
  }

  private mutating func resolveCapture(_ node: Node) {
    let base = Int(node.c)
    let first = code.units[unit].slotCount
    open([(code.details[base], code.details[base + 1])])
    resolveBody(code.details[base], code.details[base + 1])
    close(at: base + 3, from: first)
    let slot = newSlot(in: unit)
    let captured = code.details[base + 2]
    code.nodes[Int(captured)] = Node(op: .slot, a: slot, c: -1)
    resolve(node.b)
    if node.op == .setBlock { resolveTarget(node.a) }
  }

  /// Resolves a macro or a `call` body.
  private mutating func resolveUnit(_ index: Int) {
    // Defaults see the parameters before them, so they are resolved inside.
    let body = (code.units[index].bodyStart, code.units[index].bodyCount)
    scopes.append(Scope(unit: index, isUnitTop: true))
    for position in code.units[index].parameters.indices {
      let name = code.units[index].parameters[position].name
      declare(name, isCertain: true)
      code.units[index].parameters[position].slot =
        scopes[scopes.count - 1].slots[name]?.index ?? 0
    }
    for parameter in code.units[index].parameters { resolve(parameter.fallback) }
    var assigned: [Int32] = []
    collectAssigned(body.0, body.1, into: &assigned)
    for name in assigned { declare(name, isCertain: false) }
    resolveBody(body.0, body.1)
    let scope = scopes.removeLast()
    code.units[index].cells.append(contentsOf: scope.cells)
    for position in code.units[index].parameters.indices
    where scope.cells.contains(code.units[index].parameters[position].slot) {
      code.units[index].parameters[position].isCell = true
    }
  }

  private mutating func resolveBlock(_ index: Int32, _ node: Node) {
    let block = Int(node.b)
    code.nodes[Int(index)].c = code.units[block].isScoped ? visibleSlots(asksForLoop: true) : -1
    let body = (code.units[block].bodyStart, code.units[block].bodyCount)
    let saved = scopes
    scopes = []
    scopes.append(Scope(unit: block, isIsolated: true, isUnitTop: true))
    var assigned: [Int32] = []
    collectAssigned(body.0, body.1, into: &assigned)
    for name in assigned { declare(name, isCertain: false) }
    resolveBody(body.0, body.1)
    code.units[block].cells.append(contentsOf: scopes[0].cells)
    scopes = saved
  }

  /// Writes down all slots that can be seen, for what gets the whole context; -1 for none.
  private mutating func visibleSlots(asksForLoop: Bool = false) -> Int32 {
    var order: [Int32] = []
    var seen = Set<Int32>()
    for level in scopes.indices.reversed() {
      for name in scopes[level].slots.keys where !seen.contains(name) {
        seen.insert(name)
        order.append(name)
      }
      if scopes[level].isIsolated || scopes[level].isExported { break }
    }
    order.sort()
    var numbers: [Int32] = []
    for name in order {
      let (slots, _) = candidates(name, asksForLoop: asksForLoop)
      for slot in slots { numbers += [name, slot.index] }
    }
    guard !numbers.isEmpty else { return -1 }
    return code.addDetails([Int32(numbers.count / 2)] + numbers).start
  }
}
