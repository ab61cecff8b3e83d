internal import Diagnostics

/// Where the renderer is: the program it runs, its slots, and what surrounds it.
struct Frame {
  var program: Program
  var index: UInt16
  var nodes: UnsafeMutablePointer<Node>
  var details: UnsafeMutablePointer<Int32>
  var constants: UnsafeMutablePointer<Value>
  var literals: UnsafeMutablePointer<UInt8>
  var names: UnsafeMutablePointer<Text>
  var hashes: UnsafeMutablePointer<UInt32>
  var calls: UnsafeMutablePointer<CallNode>
  /// The first slot of the unit.
  var base: Int
  var slotCount: Int
  var context: Context
  var escaping: Escaping { didSet { mode = escaping.mode } }
  /// What ``escaping`` is, without what it needs.
  private(set) var mode: Escaping.Mode
  /// The blocks of the template and its parents; made when a block is met.
  var blocks: BlockTable?
  /// The block that runs, as its number and how far up the parents it is.
  var block = -1
  var level = 0
  /// The parent that `extends` named, and how much output was there at that time.
  var parent: Program?
  var parentStart = 0
  var isRoot = true

  init(
    _ program: Program, index: UInt16, base: Int, slotCount: Int, context: Context
  ) {
    self.program = program
    self.index = index
    nodes = program.nodes
    details = program.details
    constants = program.constants
    literals = program.literals
    names = program.names
    hashes = program.hashes
    calls = program.calls
    self.base = base
    self.slotCount = slotCount
    self.context = context
    escaping = program.escaping
    mode = program.escaping.mode
  }
}

/// Runs a program: appends its output to a buffer.
struct Renderer {
  let registry: Registry
  let undefined: UndefinedBehavior
  let limits: Limits

  var output = Output()
  /// Where the output begins that belongs together; see ``Escaper``.
  var captureStart = 0
  var frame: Frame
  /// The node that may fail next.
  var site: Int32 = -1
  var fuel: Int
  var depth = 0
  /// How many parents the template at hand has extended so far.
  var extensions = 0
  /// All programs of this render, by the number that undefined values carry.
  var programs: [Program]
  /// Modules imported without context, which run once.
  var modules: [ObjectIdentifier: ModuleObject] = [:]
  /// The contexts to which something was assigned, and the macros that hold variables around them.
  private var exporting: [Context] = []
  private var capturing: [MacroObject] = []
  /// The innermost loop that runs, and those around it, outermost first.
  var loop = Loop(node: -1, unit: 0, depth: 0, count: 0)
  var outerLoops: [Loop] = []
  var random: UInt64 = 0x9E37_79B9_7F4A_7C15

  private(set) var stack: UnsafeMutablePointer<Value>
  private var capacity: Int
  private var top = 0
  private let stackBottom: UInt

  /// A loop that runs, and how far it is.
  struct Loop {
    let node: Int32
    let unit: UInt16
    let depth: Int
    let count: Int
    var position = 0
  }

  enum Flow { case next, breakLoop, continueLoop }

  /// How much of the thread's stack a render may take.
  static let stackBudget: UInt = 3 << 20

  init(_ program: Program, data: MapBox?, registry: Registry) {
    self.registry = registry
    undefined = registry.options.undefined
    limits = registry.limits
    fuel = registry.limits.fuel
    programs = [program]
    frame = Frame(
      program, index: 0, base: 0, slotCount: 0, context: Context(data: data))
    capacity = 32
    stack = .allocate(capacity: 32)
    stackBottom = Self.stackPosition()
  }

  /// Gives back the memory of the slots, and lets go of what holds itself: a context holds the
  /// macros that its template defines, and they hold the context, which holds the data.
  mutating func finish() {
    for context in exporting { context.exported = nil }
    for macro in capturing { macro.cells = [] }
    stack.deinitialize(count: top)
    stack.deallocate()
    top = 0
  }

  /// Assigns a name at the top level of the template at hand.
  mutating func export(_ name: Text, _ value: Value) {
    if frame.context.exported == nil { exporting.append(frame.context) }
    frame.context.set(name, value)
  }

  /// A macro of the template at hand, with the variables around it that it uses.
  mutating func makeMacro(_ unit: Int) -> MacroObject {
    let captures = frame.program.units[unit].captures
    var cells: [Value] = []
    for (outer, _) in captures { cells.append(stack[frame.base + Int(outer)]) }
    let macro = MacroObject(frame, unit: unit, cells: cells)
    if !cells.isEmpty, frame.program.units[unit].name >= 0 { capturing.append(macro) }
    return macro
  }

  @inline(never)
  private static func stackPosition() -> UInt {
    var marker: UInt8 = 0
    return withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
  }

  // MARK: - Slots

  /// Makes room for slots and gives the first; all are "missing".
  mutating func push(_ count: Int) -> Int {
    if top + count > capacity {
      let larger = max(capacity * 2, top + count)
      let moved = UnsafeMutablePointer<Value>.allocate(capacity: larger)
      moved.moveInitialize(from: stack, count: top)
      stack.deallocate()
      stack = moved
      capacity = larger
    }
    let base = top
    (stack + base).initialize(repeating: Undefined.missing, count: count)
    top += count
    return base
  }

  mutating func pop(to base: Int) {
    (stack + base).deinitialize(count: top - base)
    top = base
  }

  @inline(__always)
  mutating func store(_ slot: Int32, _ value: consuming Value) {
    store(at: frame.base + Int(slot), value)
  }

  @inline(__always)
  mutating func store(at position: Int, _ value: consuming Value) {
    if case .object(let object) = stack[position], let cell = object as? Cell {
      cell.value = value
    } else {
      stack[position] = value
    }
  }

  /// Enters a scope: its slots are cleared, those that macros take along get a new cell.
  @inline(__always)
  mutating func enterScope(_ field: Int) {
    let count = Int(frame.details[field + ScopeField.slotCount])
    if count > 0 {
      let first = frame.base + Int(frame.details[field + ScopeField.firstSlot])
      for slot in first..<(first + count) { stack[slot] = Undefined.missing }
    }
    let cells = Int(frame.details[field + ScopeField.cellCount])
    if cells > 0 {
      let start = Int(frame.details[field + ScopeField.cells])
      for offset in 0..<cells {
        stack[frame.base + Int(frame.details[start + offset])] = .object(Cell())
      }
    }
  }

  // MARK: - Bounds

  /// Takes a step.
  @inline(__always)
  mutating func burn(_ steps: Int = 1) throws(Fault) {
    fuel &-= steps
    if fuel < 0 { throw fuelFault }
  }

  var fuelFault: Fault {
    Fault(
      .limit, vi: "mẫu chạy quá \(limits.fuel) bước",
      en: "the template takes more than \(limits.fuel) steps",
      hint: Wording(vi: "có vòng lặp quá lớn?", en: "is a loop too long?"))
  }

  @inline(__always)
  func checkOutput() throws(Fault) {
    if output.count > limits.output { throw Fault.outputLimit(limits.output) }
  }

  mutating func descend() throws(Fault) {
    depth += 1
    let used = stackBottom &- Self.stackPosition()
    guard depth <= limits.recursion, used < Self.stackBudget || used > UInt(Int.max) else {
      depth -= 1
      throw Fault(
        .limit, vi: "gọi lồng nhau quá sâu (giới hạn \(limits.recursion) tầng)",
        en: "calls are nested too deeply (the limit is \(limits.recursion))",
        hint: Wording(
          vi: "macro hoặc mẫu tự gọi chính nó không dừng?",
          en: "does a macro or a template call itself without end?"))
    }
    try burn()
  }

  // MARK: - Programs

  /// The number of a program in this render.
  mutating func number(_ program: Program) -> UInt16 {
    if programs[0] === program { return 0 }
    for (index, known) in programs.enumerated() where known === program { return UInt16(index) }
    guard programs.count < Int(UInt16.max) else { return UInt16.max }
    programs.append(program)
    return UInt16(programs.count - 1)
  }

  /// A frame for a unit of a program, with fresh slots.
  mutating func makeFrame(_ program: Program, unit: Int, context: Context) -> Frame {
    let count = Int(program.units[unit].slotCount)
    let base = push(count)
    for slot in program.units[unit].cells { stack[base + Int(slot)] = .object(Cell()) }
    return Frame(
      program, index: number(program), base: base, slotCount: count, context: context)
  }

  /// Runs a template from its root, and then its parents.
  mutating func runTemplate(_ program: Program, _ context: Context) throws(Fault) {
    var current = program
    var blocks: BlockTable?
    while true {
      let saved = frame
      frame = makeFrame(current, unit: 0, context: context)
      frame.blocks = blocks
      let base = frame.base
      do throws(Fault) {
        _ = try run(current.units[0].bodyStart, current.units[0].bodyCount)
      } catch {
        locate(error)
        pop(to: base)
        frame = saved
        throw error
      }
      let parent = frame.parent
      let start = frame.parentStart
      blocks = frame.blocks
      pop(to: base)
      frame = saved
      guard let parent else { return }
      output.cut(to: start)
      current = parent
    }
  }

  /// Captures what a closure writes, as a text.
  mutating func capture(
    _ body: (inout Renderer) throws(Fault) -> Void
  ) throws(Fault) -> Text {
    let start = output.count
    let savedStart = captureStart
    captureStart = start
    defer {
      captureStart = savedStart
      output.cut(to: start)
    }
    try body(&self)
    try checkOutput()
    return output.text(from: start)
  }

  /// A captured text as a value: markup where output is escaped.
  func captured(_ text: Text, _ escaping: Escaping) -> Value {
    escaping.isOn ? .markup(text) : .string(text)
  }
}

/// A slot shared by a unit and the macros inside it.
final class Cell: Object, @unchecked Sendable {
  @exclusivity(unchecked) var value: Value = Undefined.missing
}
