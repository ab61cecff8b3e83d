#if DEBUG
  /// Counts, in debug builds, what is read of tokens and blocks, so that a test can tell work that
  /// grows out of proportion without a clock. It is meant for a process that does nothing else.
  enum Work {
    nonisolated(unsafe) static var isCounted = false
    nonisolated(unsafe) static var count = 0
  }
#endif

/// Whether what is read is counted, on one thread; never in release builds.
var isWorkCounted: Bool {
  #if DEBUG
    Work.isCounted
  #else
    false
  #endif
}

/// Notes that so much was read; nothing in release builds.
@inline(__always) func noteWork(_ amount: Int = 1) {
  #if DEBUG
    if Work.isCounted { Work.count += amount }
  #endif
}

/// An array whose reads are counted in debug builds.
struct Store<Element: Sendable>: RandomAccessCollection, MutableCollection, Sendable {
  private(set) var elements: [Element] = []

  init(_ elements: [Element] = []) { self.elements = elements }

  @inline(__always) var startIndex: Int { 0 }
  @inline(__always) var endIndex: Int { elements.count }

  @inline(__always)
  subscript(position: Int) -> Element {
    get {
      noteWork()
      return elements[position]
    }
    _modify {
      noteWork()
      yield &elements[position]
    }
  }

  mutating func append(_ element: Element) { elements.append(element) }

  mutating func append(contentsOf other: Store) { elements.append(contentsOf: other.elements) }

  mutating func reserveCapacity(_ count: Int) { elements.reserveCapacity(count) }
}
