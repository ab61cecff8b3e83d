internal import Diagnostics

/// Where the renderer is: the program it runs, its slots, and what surrounds it.
///
/// A frame owns nothing, so that entering and leaving one counts no references: whoever runs it
/// holds what it refers to until it is left.
struct Frame {
  unowned(unsafe) let program: Program
  var index: UInt16
  var nodes: UnsafeMutablePointer<Node>
  var details: UnsafeMutablePointer<Int32>
  var constants: UnsafeMutablePointer<Value>
  var literals: UnsafeMutablePointer<UInt8>
  var names: UnsafeMutablePointer<Text>
  var hashes: UnsafeMutablePointer<UInt32>
  var calls: UnsafeMutablePointer<CallNode>
  /// The unit that runs, and its first slot.
  var unit: UnsafeMutablePointer<Unit>
  var base: Int
  let heldContext: Unmanaged<Context>
  /// What ``escaping`` is, and the escaper of the host that it needs.
  private(set) var mode: Escaping.Mode
  private(set) var escaper: Unmanaged<Escaper.Storage>?
  /// The blocks of the template and its parents; made when a block is met.
  unowned(unsafe) var blocks: BlockTable?
  /// The block that runs, as its number and how far up the parents it is.
  var block = -1
  var level = 0
  /// The parent that `extends` named, and how much output was there at that time.
  unowned(unsafe) var parent: Program?
  var parentStart = 0
  var isRoot = true

  init(
    _ program: Program, index: UInt16, unit: UnsafeMutablePointer<Unit>, base: Int,
    context: Context, escaping: Escaping? = nil
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
    self.unit = unit
    self.base = base
    heldContext = .passUnretained(context)
    let escaping = escaping ?? program.escaping
    mode = escaping.mode
    escaper = escaping.escaper
  }

  var context: Context { heldContext.takeUnretainedValue() }

  /// How output is escaped here.
  var escaping: Escaping {
    get { Escaping(mode, escaper) }
    set {
      mode = newValue.mode
      escaper = newValue.escaper
    }
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
  /// The template that is rendered, and the others of this render, in the order they came up.
  private let root: Program
  private(set) var otherPrograms: [Program] = []
  /// What the frame at the root refers to besides its program.
  private let rootContext: Context
  /// The tables of blocks that frames refer to.
  private var blockTables: [BlockTable] = []
  /// Modules imported without context, which run once.
  var modules: [ObjectIdentifier: ModuleObject] = [:]
  /// The contexts to which something was assigned, and the macros that hold variables around them.
  private var exporting: [Context] = []
  private var capturing: [MacroObject] = []
  /// The innermost loop that runs, and those around it, outermost first.
  var loop = Loop(node: -1, unit: 0, depth: 0, count: 0)
  var outerLoops: [Loop] = []
  var random: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The slots of all frames; in memory of the caller as long as that is enough.
  private(set) var stack: UnsafeMutablePointer<Value>
  private var capacity: Int
  private var ownsStack = false
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

  /// Makes a renderer at the start of a template.
  init(
    _ program: Program, data: MapBox?, registry: Registry,
    slots: UnsafeMutableBufferPointer<Value>
  ) {
    self.registry = registry
    undefined = registry.options.undefined
    limits = registry.limits
    fuel = registry.limits.fuel
    root = program
    stack = slots.baseAddress.unsafelyUnwrapped
    capacity = slots.count
    stackBottom = Self.stackPosition()
    rootContext = Context(data: data)
    frame = Frame(program, index: 0, unit: program.units, base: 0, context: rootContext)
    pushSlots(of: program.units)
  }

  /// Gives back the memory of the slots, and lets go of what holds itself: a context holds the
  /// macros that its template defines, and they hold the context, which holds the data.
  mutating func finish() {
    for context in exporting { context.exported = nil }
    for macro in capturing { macro.cells = [] }
    stack.deinitialize(count: top)
    if ownsStack { stack.deallocate() }
    top = 0
  }

  /// Assigns a name of the program at hand, at the top level of its template.
  mutating func export(_ name: Int32, _ value: consuming Value) {
    let context = frame.context
    if context.exported == nil { exporting.append(context) }
    context.set(
      frame.names[Int(name)], hash: frame.hashes[Int(name)], value,
      expecting: frame.program.exportCount)
  }

  /// A macro of the template at hand, with the variables around it that it uses.
  mutating func makeMacro(_ unit: Int) -> MacroObject {
    let code = frame.program.units + unit
    let cells = code.pointee.captures.map { stack[frame.base + Int($0.outer)] }
    let macro = MacroObject(frame, unit: unit, cells: cells)
    if !cells.isEmpty, code.pointee.name >= 0 { capturing.append(macro) }
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
      if ownsStack { stack.deallocate() }
      stack = moved
      capacity = larger
      ownsStack = true
    }
    let base = top
    (stack + base).initialize(repeating: Undefined.missing, count: count)
    top += count
    return base
  }

  mutating func pop(to base: Int) {
    // One by one: the runtime would ask for each how that is done.
    for slot in base..<top { (stack + slot).deinitialize(count: 1) }
    top = base
  }

  @inline(__always)
  mutating func store(_ slot: Int32, _ value: consuming Value) {
    store(at: frame.base + Int(slot), value)
  }

  @inline(__always)
  mutating func store(at position: Int, _ value: consuming Value) {
    if case .object(let object) = stack[position], let cell = object.exactly(Cell.self) {
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

  /// The number of a program in this render, which undefined values carry. The renderer holds the
  /// program from then on.
  @discardableResult
  mutating func number(_ program: Program) -> UInt16 {
    if program === root { return 0 }
    if let index = otherPrograms.firstIndex(where: { $0 === program }) {
      return UInt16(clamping: index + 1)
    }
    otherPrograms.append(program)
    return UInt16(clamping: otherPrograms.count)
  }

  /// The program of a number.
  func program(numbered number: UInt16) -> Program? {
    if number == 0 { return root }
    return number <= otherPrograms.count ? otherPrograms[Int(number) - 1] : nil
  }

  /// Makes the slots of a unit, and the cells among them.
  @discardableResult
  mutating func pushSlots(of unit: UnsafeMutablePointer<Unit>) -> Int {
    let base = push(Int(unit.pointee.slotCount))
    for slot in unit.pointee.cells { stack[base + Int(slot)] = .object(Cell()) }
    return base
  }

  /// Enters a unit of a program, with slots that were pushed for it, and gives the frame to come
  /// back to.
  mutating func enter(
    _ program: Program, _ unit: UnsafeMutablePointer<Unit>, base: Int, context: Context,
    escaping: Escaping? = nil
  ) -> Frame {
    let left = frame
    frame = Frame(
      program, index: number(program), unit: unit, base: base, context: context,
      escaping: escaping)
    return left
  }

  /// Comes back to a frame.
  mutating func leave(to saved: Frame) {
    pop(to: frame.base)
    frame = saved
  }

  /// The blocks of the template at hand, which are looked for when they are first asked for.
  mutating func blocks() -> BlockTable {
    if let known = frame.blocks { return known }
    let table = BlockTable(frame.program)
    blockTables.append(table)
    frame.blocks = table
    return table
  }

  /// Runs a template from its root, and then its parents.
  mutating func runTemplate(_ program: Program, _ context: Context) throws(Fault) {
    let unit = program.units
    let saved = enter(program, unit, base: pushSlots(of: unit), context: context)
    do throws(Fault) {
      try runToEnd()
    } catch {
      leave(to: saved)
      throw error
    }
    leave(to: saved)
  }

  /// Runs the template of the frame at hand from its root, and then its parents.
  mutating func runToEnd() throws(Fault) {
    while true {
      do throws(Fault) {
        _ = try run(frame.unit.pointee.bodyStart, frame.unit.pointee.bodyCount)
      } catch {
        locate(error)
        throw error
      }
      guard let parent = frame.parent else { return }
      output.cut(to: frame.parentStart)
      pop(to: frame.base)
      let blocks = frame.blocks
      frame = Frame(
        parent, index: number(parent), unit: parent.units, base: pushSlots(of: parent.units),
        context: frame.context)
      frame.blocks = blocks
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
    return output.text(from: start, isMarkup: true)
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
