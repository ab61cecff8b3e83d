internal import Diagnostics
internal import Synchronization

/// A compiled template: what the renderer runs. Immutable, and shared between threads.
///
/// What the renderer reads in its inner loop lies in plain memory, so that no array is retained
/// there.
final class Program: @unchecked Sendable {
  let name: String
  let source: [UInt8]
  let spans: [(start: Int32, end: Int32)]
  let blocks: [Int32]
  /// How output is escaped at the top, and what `autoescape true` stands for.
  let escaping: Escaping
  let escapingWhenOn: Escaping

  let nodes: UnsafeMutablePointer<Node>
  let details: UnsafeMutablePointer<Int32>
  let constants: UnsafeMutablePointer<Value>
  let literals: UnsafeMutablePointer<UInt8>
  let names: UnsafeMutablePointer<Text>
  let hashes: UnsafeMutablePointer<UInt32>
  /// What a name stands for when the context does not know it, by name.
  let globals: UnsafeMutablePointer<Value>
  let calls: UnsafeMutablePointer<CallNode>
  let units: UnsafeMutablePointer<Unit>
  let nodeCount: Int
  let nameCount: Int
  /// How often the top level assigns a name.
  let exportCount: Int
  private let constantCount: Int
  private let callCount: Int
  private let unitCount: Int
  /// How many bytes to reserve for the output: at first a guess, then what a render wrote.
  private let expectedSize: Atomic<Int>

  init(_ code: Code, name: String, source: [UInt8], escaping: Escaping, registry: Registry) {
    self.name = name
    self.source = source
    self.escaping = escaping
    escapingWhenOn = registry.escapingWhenOn(escaping)
    spans = code.spans
    blocks = code.blocks
    nodes = Self.copy(code.nodes)
    details = Self.copy(code.details)
    constants = Self.copy(code.constants)
    // Read sixteen at a time, also behind the last; see ``Output``.
    literals = Self.copy(code.literals + [UInt8](repeating: 0, count: 32))
    names = Self.copy(code.names)
    hashes = Self.copy(code.nameTable.hashes)
    globals = Self.copy(code.names.map { registry.globals.box.value(of: $0) ?? Undefined.missing })
    calls = Self.copy(code.calls)
    units = Self.copy(code.units)
    nodeCount = code.nodes.count
    exportCount = code.nodes.count { $0.op == .targetContext }
    nameCount = code.names.count
    constantCount = code.constants.count
    callCount = code.calls.count
    unitCount = code.units.count
    expectedSize = Atomic(code.literals.count * 2 + 64)
  }

  deinit {
    nodes.deallocate()
    details.deallocate()
    literals.deallocate()
    hashes.deallocate()
    constants.deinitialize(count: constantCount)
    constants.deallocate()
    names.deinitialize(count: nameCount)
    names.deallocate()
    globals.deinitialize(count: nameCount)
    globals.deallocate()
    calls.deinitialize(count: callCount)
    calls.deallocate()
    units.deinitialize(count: unitCount)
    units.deallocate()
  }

  /// How many bytes a render may be expected to write.
  var sizeHint: Int { expectedSize.load(ordering: .relaxed) }

  /// Learns how many bytes a render wrote, unless that was about what was expected.
  func learn(size: Int) {
    let known = sizeHint
    if size > known || size < known / 2 {
      expectedSize.store(size + size / 8 + 64, ordering: .relaxed)
    }
  }

  /// All names of parameters, for suggestions.
  var parameterNames: [String] {
    (0..<unitCount).flatMap { units[$0].parameters }.map { names[Int($0.name)].string }
  }

  /// The templates that it extends, includes or imports by names that stand in it.
  var references: [String] {
    (0..<nodeCount).compactMap { index in
      switch nodes[index].op {
      case .extends, .include, .importModule, .importNames: break
      default: return nil
      }
      let name = nodes[Int(nodes[index].a)]
      return name.op == .constant ? constants[Int(name.a)].text?.string : nil
    }
  }

  private static func copy<T>(_ elements: [T]) -> UnsafeMutablePointer<T> {
    let pointer = UnsafeMutablePointer<T>.allocate(capacity: max(1, elements.count))
    elements.withUnsafeBufferPointer { buffer in
      if let base = buffer.baseAddress {
        pointer.initialize(from: base, count: buffer.count)
      }
    }
    return pointer
  }

  /// The bytes of the source that a node covers.
  func range(_ node: Int32) -> Range<Int> {
    guard node >= 0, Int(node) < spans.count else { return 0..<0 }
    let span = spans[Int(node)]
    return Int(span.start)..<max(Int(span.start), Int(span.end))
  }

  /// The bytes that name what a node is about: the attribute of `a.b`, not all of it.
  func tokenRange(_ node: Int32) -> Range<Int> {
    let whole = range(node)
    guard node >= 0, Int(node) < nodeCount else { return whole }
    let op = nodes[Int(node)].op
    guard op == .member || op == .loopMember else { return whole }
    let length = names[Int(nodes[Int(node)].c)].count
    return max(whole.lowerBound, whole.upperBound - length)..<whole.upperBound
  }

  func place(_ range: Range<Int>) -> Place { Place(range, in: source, file: name) }

  /// The text of a node in the source.
  func text(_ node: Int32) -> String {
    String(decoding: source[range(node)], as: UTF8.self)
  }
}
