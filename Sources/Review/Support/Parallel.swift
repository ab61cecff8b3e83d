internal import Dispatch
internal import Synchronization

/// Work that is split over the cores; what comes out does not depend on how it was split.
enum Parallel {
  /// What a shorter text needs is done before other cores have begun.
  static let shortest = 1 << 17

  /// The results of pieces of work, in the order of the pieces.
  ///
  /// - Parameter size: The bytes of the text that the work is about: that of a short one, and what
  ///   is counted, stays on one core.
  static func map<Result: Sendable>(
    _ count: Int, size: Int, _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    guard size >= shortest, count > 1, !isWorkCounted else { return (0..<count).map(work) }
    let results = Mutex<[Result?]>(Array(repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let result = work(index)
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
