internal import Synchronization

extension Value {
  /// A value that is made when a template first asks for it, and once.
  ///
  /// It stands as a value of a ``Map``: the context of a render can offer far more than a template
  /// uses. Whoever reads the map finds what was made.
  public static func deferred(_ make: @escaping @Sendable () -> Value) -> Value {
    .object(DeferredObject(make))
  }

  /// What a member of a map is: what was made where it was deferred.
  @inline(__always) var settled: Value {
    guard case .object(let object) = self else { return self }
    return object.deferredValue ?? self
  }
}

/// A value that is not made yet; only maps hold it, and it never leaves them.
final class DeferredObject: Object, @unchecked Sendable {
  private let make: @Sendable () -> Value
  private let made = Mutex<Value?>(nil)

  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  override var deferredValue: Value? {
    if let value = made.withLock({ $0 }) { return value }
    let value = make().settled
    // Two threads may both have made it: they made the same, and one of the two is kept.
    return made.withLock { kept in
      if kept == nil { kept = value }
      return kept
    }
  }
}
