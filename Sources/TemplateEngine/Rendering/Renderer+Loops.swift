internal import Diagnostics

/// The attributes of `loop`.
enum LoopField: UInt8, CaseIterable {
  case index, index0, revindex, revindex0, first, last, length, depth, depth0, previtem, nextitem

  /// Whether it is known without looking at the elements.
  var isCounted: Bool { self != .previtem && self != .nextitem }

  init?(_ name: Text) {
    for field in Self.allCases where name.equals(field.name) {
      self = field
      return
    }
    return nil
  }

  // Spelt out: to ask the type itself for the names of its cases is slow.
  var name: StaticString {
    switch self {
    case .index: "index"
    case .index0: "index0"
    case .revindex: "revindex"
    case .revindex0: "revindex0"
    case .first: "first"
    case .last: "last"
    case .length: "length"
    case .depth: "depth"
    case .depth0: "depth0"
    case .previtem: "previtem"
    case .nextitem: "nextitem"
    }
  }
}

/// `loop`: where a loop is.
final class LoopObject: Object, @unchecked Sendable {
  let items: [Value]
  let depth: Int
  let node: Int32
  /// Where a recursive loop runs; its slots are copied when the loop calls itself.
  let frame: Frame?
  @exclusivity(unchecked) var index = 0
  var lastChanged: [Value]?
  /// Whether the loop still runs: its slots are gone afterwards.
  @exclusivity(unchecked) var isRunning = true
  var isRecursive: Bool { frame != nil }

  init(_ items: [Value], depth: Int, node: Int32, frame: Frame?) {
    self.items = items
    self.depth = depth
    self.node = node
    self.frame = frame
  }

  override var typeName: String { "loop" }
  override var isCallable: Bool { isRecursive }
  override var count: Int? { items.count }

  private func field(_ field: LoopField) -> Value? {
    switch field {
    case .index: return .int(index + 1)
    case .index0: return .int(index)
    case .revindex: return .int(items.count - index)
    case .revindex0: return .int(items.count - index - 1)
    case .first: return .bool(index == 0)
    case .last: return .bool(index == items.count - 1)
    case .length: return .int(items.count)
    case .depth: return .int(depth)
    case .depth0: return .int(depth - 1)
    case .previtem: return index > 0 ? LazyValue.made(items[index - 1]) : nil
    case .nextitem: return index + 1 < items.count ? LazyValue.made(items[index + 1]) : nil
    }
  }

  override func member(_ name: Text) -> Value? {
    LoopField(name).flatMap { field($0) }
  }

  override var memberNames: [String] {
    LoopField.allCases.map { "\($0.name)" } + ["cycle", "changed"]
  }

  override func write(into output: inout [UInt8], depth: Int) {
    output.append("<LoopContext \(index + 1)/\(items.count)>")
  }

  override func call(
    _ renderer: inout Renderer, _ arguments: Arguments
  ) throws(Fault) -> Value {
    guard isRecursive else {
      throw Fault(
        .badType, vi: "vòng lặp này không có 'recursive' nên không gọi được 'loop'",
        en: "this loop is not recursive, so 'loop' cannot be called",
        hint: Wording(
          vi: "viết {% for … in … recursive %}", en: "write {% for … in … recursive %}"))
    }
    guard isRunning else { throw Fault.notCallable(.object(self)) }
    let bound = try arguments.bind("loop", ["iterable"], required: 1)
    return try renderer.recurse(self, bound[0])
  }
}

extension Renderer {
  /// Runs a loop.
  mutating func runFor(_ index: Int32, _ node: Node) throws(Fault) {
    let fields = Int(node.a)
    let sequence = frame.details[fields + ForField.sequence]
    let value = try evaluate(sequence)
    try runFor(index, over: value, depth: 1)
  }

  /// Runs a loop over a value.
  mutating func runFor(_ index: Int32, over value: Value, depth: Int) throws(Fault) {
    let fields = Int(frame.nodes[Int(index)].a)
    site = frame.details[fields + ForField.sequence]
    // Elements of data are made one by one, as the loop reaches them.
    var items: [Value]
    if let list = value.list {
      items = list.box.elements
    } else {
      items = try elements(of: value, site)
    }
    if frame.details[fields + ForField.condition] >= 0 {
      items = try filtered(items, fields)
    }
    if items.isEmpty {
      _ = try run(
        frame.details[fields + ForField.otherwise],
        frame.details[fields + ForField.otherwise + 1])
      return
    }
    var object: LoopObject?
    if frame.details[fields + ForField.loopSlot] >= 0 {
      let isRecursive = frame.nodes[Int(index)].flag != 0
      object = LoopObject(items, depth: depth, node: index, frame: isRecursive ? frame : nil)
    }
    if loop.node >= 0 { outerLoops.append(loop) }
    let outer = loop
    loop = Loop(node: index, unit: frame.index, depth: depth, count: items.count)
    defer {
      object?.isRunning = false
      loop = outer
      if outer.node >= 0 { outerLoops.removeLast() }
    }
    do throws(Fault) {
      while loop.position < loop.count {
        try burn()
        try checkOutput()
        let flow = try items.withUnsafeBufferPointer { (items) throws(Fault) in
          try runRound(
            fields,
            UnsafeMutablePointer(mutating: items.baseAddress.unsafelyUnwrapped + loop.position),
            object)
        }
        if flow == .breakLoop { break }
        loop.position += 1
      }
    } catch {
      // While it is still known where in the sequence the loop was.
      locate(error)
      throw error
    }
  }

  /// Runs the body of a loop for one element.
  @inline(__always)
  private mutating func runRound(
    _ fields: Int, _ element: UnsafeMutablePointer<Value>, _ object: LoopObject?
  ) throws(Fault) -> Flow {
    let hasScope =
      frame.details[fields + ForField.scope + ScopeField.slotCount]
      | frame.details[fields + ForField.scope + ScopeField.cellCount] != 0
    if hasScope { enterScope(fields + ForField.scope) }
    if let object {
      object.index = loop.position
      if object.index == 0 || hasScope {
        store(frame.details[fields + ForField.loopSlot], .object(object))
      }
    }
    let target = frame.details[fields + ForField.target]
    let node = frame.nodes[Int(target)]
    if node.op == .targetSlot {
      store(node.a, LazyValue.made(element).pointee)
    } else {
      try assign(target, LazyValue.made(element).pointee)
    }
    return try run(
      frame.details[fields + ForField.body], frame.details[fields + ForField.body + 1])
  }

  /// The elements for which the condition of a loop holds.
  private mutating func filtered(_ items: [Value], _ fields: Int) throws(Fault) -> [Value] {
    let target = frame.details[fields + ForField.target]
    let condition = frame.details[fields + ForField.condition]
    var kept: [Value] = []
    kept.reserveCapacity(items.count)
    for position in items.indices {
      try burn()
      enterScope(fields + ForField.scope)
      try assign(target, LazyValue.made(items[position]))
      if try isTrue(condition) { kept.append(items[position]) }
    }
    return kept
  }

  /// Runs a recursive loop over what it was called with, in slots of its own.
  mutating func recurse(_ loop: LoopObject, _ value: Value) throws(Fault) -> Value {
    let text = try capture { (renderer) throws(Fault) in
      try renderer.emitRecursion(loop, value)
    }
    return captured(text, loop.frame?.escaping ?? .plain)
  }

  mutating func emitRecursion(_ loop: LoopObject, _ value: Value) throws(Fault) {
    try descend()
    defer { depth -= 1 }
    guard let outer = loop.frame else { return }
    let count = Int(outer.unit.pointee.slotCount)
    let base = push(count)
    for slot in 0..<count { stack[base + slot] = stack[outer.base + slot] }
    let saved = frame
    frame = outer
    frame.base = base
    defer { leave(to: saved) }
    do throws(Fault) {
      try runFor(loop.node, over: value, depth: loop.depth + 1)
    } catch {
      locate(error)
      throw error
    }
  }

  /// The elements of a value that a loop or a filter goes through.
  mutating func elements(of value: Value, _ node: Int32) throws(Fault) -> [Value] {
    switch value {
    case .list(let list), .tuple(let list): return list.elements
    case .map(let map): return (0..<map.count).map { map.box.keys.key(at: $0) }
    case .string(let text), .markup(let text):
      try burn(text.count)
      return text.scalars.map { .string(Text(scalar: $0)) }
    case .object(let object):
      if let count = object.count { try burn(count) }
      guard let elements = object.elements else {
        site = node
        throw Fault.notIterable(value)
      }
      return elements
    case .undefined(let undefined):
      site = node
      if self.undefined == .strict { throw undefinedFault(undefined) }
      return []
    default:
      site = node
      throw Fault.notIterable(value)
    }
  }
}

extension Text {
  private static let ascii: [Text] = (0..<128).map { Text([UInt8($0)]) }

  init(scalar: Unicode.Scalar) {
    if scalar.value < 128 {
      self = Self.ascii[Int(scalar.value)]
    } else {
      var bytes: [UInt8] = []
      bytes.append(scalar: scalar)
      self.init(bytes)
    }
  }
}
