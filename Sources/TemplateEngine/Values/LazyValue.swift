internal import Synchronization

extension Value {
  /// A value that is made when a template first asks for it, and once.
  ///
  /// It stands in a ``Map`` or a ``List``: the context of a render can offer far more than a
  /// template uses. Whoever reads the map or list finds what was made.
  public static func deferred(_ make: @escaping @Sendable () -> Value) -> Value {
    .object(LazyValue(make))
  }

  /// Whether the value is made late: on the first use of the place where it stands.
  var isLazy: Bool {
    guard case .object(let object) = self else { return false }
    return object.exactly(LazyValue.self) != nil
  }
}

/// A part of the host's data that nothing has asked for yet.
///
/// It stands in a list or map of the host, which makes it when it is reached for, once, whichever
/// thread comes first; nothing else ever sees it. Making encodes one level: what is nested in it
/// is lazy again.
///
///     ["office": .object(LazyValue) ─ made → .map(["name": .string, "agencies": lazy])]
final class LazyValue: Object, @unchecked Sendable {
  /// What is to be encoded; nothing once that is done.
  private let pending: Mutex<Pending?>
  /// Where the value lies; nowhere until it is made.
  private let result = Atomic<UnsafeMutablePointer<Value>?>(nil)

  /// What holds a part of something that is `Sendable`; called once, under the lock.
  private struct Pending: @unchecked Sendable {
    let encode: () throws -> Value
  }

  init(_ encode: @escaping () throws -> Value) {
    pending = Mutex(Pending(encode: encode))
  }

  deinit {
    guard let result = result.load(ordering: .acquiring) else { return }
    result.deinitialize(count: 1)
    result.deallocate()
  }

  /// Where the value of a place lies once it is made.
  @inline(__always)
  static func made(_ place: UnsafeMutablePointer<Value>) -> UnsafeMutablePointer<Value> {
    guard case .object(let object) = place.pointee, let lazy = object.exactly(LazyValue.self)
    else { return place }
    return lazy.make()
  }

  /// A value, made if it is lazy.
  @inline(__always)
  static func made(_ value: Value) -> Value {
    guard case .object(let object) = value, let lazy = object.exactly(LazyValue.self) else {
      return value
    }
    return lazy.make().pointee
  }

  @inline(__always)
  private func make() -> UnsafeMutablePointer<Value> {
    result.load(ordering: .acquiring) ?? encode()
  }

  @inline(never)
  private func encode() -> UnsafeMutablePointer<Value> {
    pending.withLock { pending in
      if let known = result.load(ordering: .relaxed) { return known }
      let place = UnsafeMutablePointer<Value>.allocate(capacity: 1)
      do {
        place.initialize(to: Self.made(try pending?.encode() ?? .none))
      } catch {
        place.initialize(to: .undefined(Undefined(kind: .unencodable)))
      }
      pending = nil
      result.store(place, ordering: .releasing)
      return place
    }
  }
}
