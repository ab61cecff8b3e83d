internal import Synchronization

/// Makes the values of one frozen map when they are first asked for, each once.
///
/// Where a host has many rows of which a template reads a few members, this costs one object a row
/// instead of a ``LazyValue`` a member.
final class LateValues: Sendable {
  /// How many values a map can have at the most.
  static let limit = UInt64.bitWidth

  /// The values that are made, a bit for each.
  private let made = Atomic<UInt64>(0)
  private let maker: Mutex<@Sendable (_ position: Int) -> Value>

  init(_ make: @escaping @Sendable (_ position: Int) -> Value) {
    maker = Mutex(make)
  }

  /// Makes the value of a position in its place, if that has not been done.
  @inline(__always)
  func make(_ position: Int, at place: UnsafeMutablePointer<Value>) {
    let bit = UInt64(1) << UInt64(position)
    if made.load(ordering: .acquiring) & bit == 0 { make(position, bit, place) }
  }

  @inline(never)
  private func make(_ position: Int, _ bit: UInt64, _ place: UnsafeMutablePointer<Value>) {
    maker.withLock { make in
      guard made.load(ordering: .relaxed) & bit == 0 else { return }
      place.pointee = LazyValue.made(make(position))
      made.bitwiseOr(bit, ordering: .releasing)
    }
  }
}
