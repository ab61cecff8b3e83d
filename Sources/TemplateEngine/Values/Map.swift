internal import Synchronization

/// A map of values that keeps the order in which keys were added.
///
/// Like a ``List``, a map of the host is frozen, a map that a template makes belongs to one
/// render.
public struct Map: Sendable {
  let box: MapBox

  init(box: MapBox) { self.box = box }

  /// Makes a frozen map of pairs in order; the last of equal keys wins.
  public init(_ pairs: [(String, Value)]) {
    let isLazy = pairs.contains { $0.1.isLazy }
    if let keys = ShapeCache.shared.table(of: pairs) {
      box = MapBox(keys: keys, values: pairs.map { $0.1 }, isOwned: false, isLazy: isLazy)
    } else {
      box = MapBox(capacity: pairs.count, isOwned: false, isLazy: isLazy)
      for (key, value) in pairs { box.set(Text(key), value) }
    }
  }

  /// Makes a frozen map with the keys of another, in their order.
  ///
  /// Maps of one shape made this way share their keys.
  ///
  /// - Precondition: There is one value for each key of the other map.
  public init(keysOf other: Map, values: [Value]) {
    precondition(values.count == other.count, "a map needs one value for each key")
    box = MapBox(
      keys: other.box.keys, values: values, isOwned: false,
      isLazy: values.contains { $0.isLazy })
  }

  /// Makes a frozen map with the names of a shape, in their order, whose values are made one by one
  /// when a template first asks for them, and once.
  ///
  /// - Parameters:
  ///   - shape: What keeps the names; maps of one shape share their keys.
  ///   - source: What names the members, if it is the first of its shape, and makes their values.
  public init(_ shape: MapShape, from source: consuming any MapSource) {
    let keys = shape.keys(of: source)
    let count = keys._withUnsafeGuaranteedRef { $0.count }
    guard count <= MapBox.lateLimit else {
      let source = source
      let values = (0..<count).map { position in
        Value.deferred { source.value(at: position) }
      }
      self.init(
        box: MapBox(
          keys: keys.takeUnretainedValue(), values: values, isOwned: false, isLazy: true))
      return
    }
    self.init(box: MapBox(keys: keys, count: count, from: consume source))
  }

  /// A frozen map with more members, which take the place of those of the same names. What is
  /// deferred in this one stays so.
  public func adding(_ members: [(String, Value)]) -> Map {
    let box = box.copy(expecting: members.count, lazy: members.contains { $0.1.isLazy })
    for (key, value) in members { box.set(Text(key), value) }
    return Map(box: box)
  }

  /// Makes an empty map that belongs to the running render.
  static func owned() -> Map { Map(box: MapBox(isOwned: true)) }

  /// The number of keys.
  public var count: Int { box.count }

  /// The value of a key that is a text.
  public subscript(key: String) -> Value? { key.withBytes { box.value(of: $0) } }

  /// The keys that are texts, in order.
  public var names: [String] {
    (0..<box.count).compactMap { box.keys.key(at: $0).text?.string }
  }

  /// The pairs, in order.
  var pairs: [(key: Value, value: Value)] {
    (0..<box.count).map { (box.keys.key(at: $0), box.value(at: $0)) }
  }
}

/// The names of the members of all maps of one kind, once the first of them is made.
public final class MapShape: Sendable {
  // Not a lazy reference: reading one counts two references, and every map reads it.
  private let table = Atomic<Unmanaged<KeyTable>?>(nil)

  /// Makes a shape that no map has yet.
  public init() {}

  deinit { table.load(ordering: .acquiring)?.release() }

  /// The names, without counting a reference: the shape holds them.
  @inline(__always)
  fileprivate func keys(of source: any MapSource) -> Unmanaged<KeyTable> {
    table.load(ordering: .acquiring) ?? store(source.names)
  }

  /// Keeps a table of names unless another thread was faster, and gives the one that is kept.
  @inline(never)
  private func store(_ names: [String]) -> Unmanaged<KeyTable> {
    let held = Unmanaged.passRetained(KeyTable(names: names))
    let (isStored, known) = table.compareExchange(
      expected: nil, desired: held, ordering: .acquiringAndReleasing)
    guard !isStored, let known else { return held }
    held.release()
    return known
  }
}

/// Makes the values of a map one by one.
public protocol MapSource: Sendable {
  /// The names of the members, in order, which differ from each other; the same for all sources
  /// of one shape.
  var names: [String] { get }

  /// The value of the key at a position; on any thread.
  func value(at position: Int) -> Value
}

/// What makes the values of a map that has them all.
private struct NoSource: MapSource {
  var names: [String] { [] }

  func value(at position: Int) -> Value { .none }
}

/// The storage of a map: its keys, which maps of the same shape share, and its values.
final class MapBox: @unchecked Sendable {
  @exclusivity(unchecked) private(set) var keys: KeyTable
  @exclusivity(unchecked) private var values: UnsafeMutablePointer<Value>
  @exclusivity(unchecked) private(set) var count: Int
  private var capacity: Int
  /// Whether the map was made by the running render, which alone may change it.
  let isOwned: Bool
  /// Whether values may be lazy, or late.
  private let isLazy: Bool
  /// What makes the values when they are first asked for, where all are late. Where a host has
  /// many rows of which a template reads a few members, this costs less than a ``LazyValue`` a
  /// member.
  ///
  /// (Not optional: what is in an optional is copied to be asked.)
  private let late: any MapSource
  /// Which values are made, a bit for each; all of them where none is late. The others are
  /// memory that nothing was written to.
  private let made: Atomic<UInt64>
  /// Held while a late value is made.
  private let making = Mutex(())
  /// Whether other maps may hold the same key table.
  private var sharesKeys: Bool

  /// A map of nothing, with room for some values.
  convenience init(capacity: Int = 4, isOwned: Bool, isLazy: Bool = false) {
    self.init(
      keys: KeyTable(capacity: capacity), capacity: capacity, isOwned: isOwned, isLazy: isLazy)
  }

  /// A map without values yet, whose keys no other map holds.
  private init(keys: KeyTable, capacity: Int, isOwned: Bool, isLazy: Bool) {
    self.keys = keys
    self.capacity = max(1, capacity)
    values = .allocate(capacity: self.capacity)
    count = 0
    self.isOwned = isOwned
    self.isLazy = isLazy
    late = NoSource()
    made = Atomic(.max)
    sharesKeys = false
  }

  init(keys: KeyTable, values elements: [Value], isOwned: Bool, isLazy: Bool = false) {
    self.keys = keys
    capacity = max(1, elements.count)
    values = .allocate(capacity: capacity)
    count = elements.count
    self.isOwned = isOwned
    self.isLazy = isLazy
    late = NoSource()
    made = Atomic(.max)
    sharesKeys = true
    elements.withUnsafeBufferPointer { elements in
      if let first = elements.baseAddress { values.initialize(from: first, count: count) }
    }
  }

  /// A frozen map whose values are made one by one.
  init(keys: Unmanaged<KeyTable>, count: Int, from source: consuming any MapSource) {
    self.keys = keys.takeUnretainedValue()
    capacity = max(1, count)
    values = .allocate(capacity: capacity)
    self.count = count
    isOwned = false
    isLazy = true
    late = consume source
    made = Atomic(0)
    sharesKeys = true
  }

  /// How many values can be late at the most.
  static let lateLimit = UInt64.bitWidth

  /// A frozen copy with room for some more values, which may be lazy.
  func copy(expecting more: Int, lazy: Bool) -> MapBox {
    let copy = MapBox(
      keys: keys.copy(expecting: more), capacity: count + more, isOwned: false,
      isLazy: isLazy || lazy)
    let isLate = made.load(ordering: .acquiring) != .max
    for index in 0..<count {
      let value = isLate ? .deferred { self.value(at: index) } : values[index]
      (copy.values + index).initialize(to: value)
    }
    copy.count = count
    return copy
  }

  deinit {
    if isOwned, (0..<count).contains(where: { values[$0].isDeep }) {
      var elements = elements
      values.deinitialize(count: count)
      Teardown.release(&elements)
    } else {
      var rest = made.load(ordering: .acquiring)
      if rest == .max {
        for index in 0..<count { (values + index).deinitialize(count: 1) }
      } else {
        while rest != 0 {
          (values + rest.trailingZeroBitCount).deinitialize(count: 1)
          rest &= rest &- 1
        }
      }
    }
    values.deallocate()
  }

  /// Where a value lies, made first when it is lazy.
  @inline(__always)
  func place(at index: Int) -> UnsafeMutablePointer<Value> {
    isLazy ? madePlace(at: index) : values + index
  }

  @inline(never)
  private func madePlace(at index: Int) -> UnsafeMutablePointer<Value> {
    if !isMade(index) { make(index) }
    return LazyValue.made(values + index)
  }

  private func isMade(_ index: Int) -> Bool {
    // In a map without late values, which may be larger, every bit is set.
    made.load(ordering: .acquiring) &>> UInt64(index & 63) & 1 != 0
  }

  /// Makes a late value, if that has not been done.
  @inline(never)
  private func make(_ index: Int) {
    making.withLock { _ in
      let bit = UInt64(1) &<< UInt64(index)
      let known = made.load(ordering: .relaxed)
      guard known & bit == 0 else { return }
      (values + index).initialize(to: LazyValue.made(late.value(at: index)))
      // Nobody else sets a bit meanwhile.
      made.store(made.load(ordering: .relaxed) | bit, ordering: .releasing)
    }
  }

  /// Where the value of a name lies, made first when it is lazy; `nil` when there is none.
  @inline(__always)
  func place(of name: Text.Raw, _ hash: UInt32) -> UnsafeMutablePointer<Value>? {
    let index = keys.find(name, hash: hash)
    return index < 0 ? nil : place(at: index)
  }

  @inline(__always)
  func value(at index: Int) -> Value { place(at: index).pointee }

  /// The values, in the order of the keys.
  var elements: [Value] { (0..<count).map { value(at: $0) } }

  /// Whether a value may hold others.
  var isNested: Bool { (0..<count).contains { values[$0].isNested } }

  /// Gives up the values of a map that the render made; those that others may be inside are kept
  /// elsewhere.
  func giveUpValues(to pending: inout [Value]) {
    guard isOwned else { return }
    for index in 0..<count where values[index].isNested { pending.append(values[index]) }
    removeAll()
  }

  /// A copy that belongs to the running render.
  func owned() -> MapBox { MapBox(keys: keys.copy(), values: elements, isOwned: true) }

  func value(of key: Value) -> Value? {
    let index = keys.find(key, hash: key.keyHash)
    return index < 0 ? nil : value(at: index)
  }

  func value(of name: Text) -> Value? {
    place(of: name.raw, ByteScan.hash(name.raw))?.pointee
  }

  func value(of name: UnsafeBufferPointer<UInt8>) -> Value? {
    let index = keys.find(name)
    return index < 0 ? nil : value(at: index)
  }

  func set(_ key: Value, _ value: consuming Value) {
    let hash = key.keyHash
    set(key, value, hash: hash, at: keys.find(key, hash: hash))
  }

  func set(_ name: Text, _ value: consuming Value) {
    set(name, hash: ByteScan.hash(name.raw), value)
  }

  func set(_ name: Text, hash: UInt32, _ value: consuming Value) {
    set(.string(name), value, hash: hash, at: keys.find(name.raw, hash: hash))
  }

  private func set(_ key: Value, _ value: consuming Value, hash: UInt32, at index: Int) {
    if index >= 0 {
      values[index] = value
      return
    }
    detach()
    keys.append(key, hash: hash)
    if count == capacity {
      capacity *= 2
      let larger = UnsafeMutablePointer<Value>.allocate(capacity: capacity)
      larger.moveInitialize(from: values, count: count)
      values.deallocate()
      values = larger
    }
    (values + count).initialize(to: value)
    count += 1
  }

  @discardableResult
  func remove(_ key: Value) -> Value? {
    let index = keys.find(key, hash: key.keyHash)
    guard index >= 0 else { return nil }
    detach()
    keys.remove(at: index)
    count -= 1
    let removed = (values + index).move()
    (values + index).moveInitialize(from: values + index + 1, count: count - index)
    return removed
  }

  func removeAll() {
    keys = KeyTable()
    sharesKeys = false
    values.deinitialize(count: count)
    count = 0
  }

  private func detach() {
    guard sharesKeys else { return }
    keys = keys.copy()
    sharesKeys = false
  }
}
