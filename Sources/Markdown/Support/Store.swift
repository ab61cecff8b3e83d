/// A growable array of plain values, owned by one place.
///
/// It never shares its memory, so that reading and appending cost no reference counting. Indices
/// are checked in debug builds.
struct Store<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int
  /// Whether the memory is its own, not somebody else's that it was given to fill.
  private(set) var ownsMemory: Bool

  init(capacity: Int = 16) {
    self.capacity = max(capacity, 4)
    base = .allocate(capacity: self.capacity)
    ownsMemory = true
  }

  /// A store that fills memory of somebody else, and moves to its own if that is too small.
  init(filling memory: UnsafeMutablePointer<Element>, capacity: Int) {
    self.capacity = capacity
    base = memory
    ownsMemory = false
  }

  deinit { if ownsMemory { base.deallocate() } }

  @inline(__always) var isEmpty: Bool { count == 0 }

  @inline(__always) subscript(_ index: Int) -> Element {
    get {
      assert(index >= 0 && index < count, "index out of bounds")
      noteWork()
      return base[index]
    }
    nonmutating _modify {
      assert(index >= 0 && index < count, "index out of bounds")
      yield &base[index]
    }
  }

  @inline(__always) mutating func append(_ element: Element) {
    if count == capacity { grow(for: 1) }
    (base + count).initialize(to: element)
    count += 1
  }

  /// Forgets the elements from an index on.
  @inline(__always) mutating func truncate(to length: Int) {
    assert(length >= 0 && length <= count, "length out of bounds")
    count = length
  }

  @inline(__always) mutating func removeAll() { count = 0 }

  @inline(__always) mutating func removeLast() {
    assert(count > 0, "nothing to remove")
    count -= 1
  }

  /// Makes room for more elements, at least doubling what is there.
  @inline(never) mutating func grow(for more: Int) {
    let wanted = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: wanted)
    larger.moveInitialize(from: base, count: count)
    if ownsMemory { base.deallocate() }
    ownsMemory = true
    base = larger
    capacity = wanted
  }

  /// Makes sure that so many elements can be appended without growing.
  @inline(__always) mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(for: more) }
  }
}

extension Store<UInt8> {
  @inline(__always) mutating func append(_ source: UnsafePointer<UInt8>, count length: Int) {
    noteWork(length)
    reserve(length)
    Self.copy(source, to: base + count, count: length)
    count += length
  }

  /// Copies bytes; short stretches, which are most, by one or two overlapping words.
  @inline(__always) private static func copy(
    _ source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, count: Int
  ) {
    let from = UnsafeRawPointer(source)
    let into = UnsafeMutableRawPointer(target)
    if count > 32 {
      into.copyMemory(from: from, byteCount: count)
    } else if count >= 16 {
      let head = from.loadUnaligned(as: SIMD16<UInt8>.self)
      let tail = from.loadUnaligned(fromByteOffset: count - 16, as: SIMD16<UInt8>.self)
      into.storeBytes(of: head, as: SIMD16<UInt8>.self)
      into.storeBytes(of: tail, toByteOffset: count - 16, as: SIMD16<UInt8>.self)
    } else if count >= 8 {
      let head = from.loadUnaligned(as: UInt64.self)
      let tail = from.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      into.storeBytes(of: head, as: UInt64.self)
      into.storeBytes(of: tail, toByteOffset: count - 8, as: UInt64.self)
    } else if count >= 4 {
      let head = from.loadUnaligned(as: UInt32.self)
      let tail = from.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      into.storeBytes(of: head, as: UInt32.self)
      into.storeBytes(of: tail, toByteOffset: count - 4, as: UInt32.self)
    } else if count > 0 {
      let middle = source[count >> 1]
      let last = source[count - 1]
      target[0] = source[0]
      target[count >> 1] = middle
      target[count - 1] = last
    }
  }

  @inline(__always) mutating func append(_ bytes: Bytes) { append(bytes.base, count: bytes.count) }

  @inline(__always) mutating func append(_ text: StaticString) {
    append(text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// Appends the UTF-8 form of a character.
  mutating func append(_ scalar: Unicode.Scalar) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
  }

  /// Appends a number in decimal.
  mutating func append(decimal number: Int) {
    for byte in String(number).utf8 { append(byte) }
  }

  /// The whole store as bytes; valid until it next changes.
  var bytes: Bytes { Bytes(base: UnsafePointer(base), count: count) }

  /// Part of the store as bytes; valid until it next changes.
  func slice(_ start: Int, _ end: Int) -> Bytes {
    assert(start >= 0 && start <= end && end <= count, "range out of bounds")
    return Bytes(base: UnsafePointer(base) + start, count: end - start)
  }

  /// A copy as an array.
  var array: [UInt8] {
    [UInt8](UnsafeBufferPointer(start: base, count: count))
  }
}
