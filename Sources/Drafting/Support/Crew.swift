import Dispatch
import Synchronization

/// Threads that share some work.
///
/// What comes out does not depend on how many there are.
struct Crew: Sendable {
  /// How many work at a time, the one that asks among them.
  let threads: Int

  init(threads: Int) { self.threads = max(1, threads) }

  /// The results of some work for each number below a bound, in the order of the numbers.
  ///
  /// The work is begun in that order too, each piece by whoever is free first.
  func map<Result: Sendable>(
    _ count: Int, _ work: @escaping @Sendable (_ index: Int) -> Result
  ) -> [Result] {
    guard threads > 1, count > 1 else { return (0..<count).map(work) }
    let board = Board<Result>(count)
    let helpers = DispatchGroup()
    for _ in 1..<min(threads, count) {
      // A queue of its own is a thread of its own, also while others wait for the disk.
      DispatchQueue(label: "crew").async(group: helpers) { board.work(work) }
    }
    board.work(work)
    helpers.wait()
    return board.results
  }

  /// Does some work, and beside it, where there is a thread to spare, what only makes later work
  /// shorter.
  func work<Result, Failure>(
    _ work: () throws(Failure) -> Result, besides help: @escaping @Sendable () -> Void
  ) throws(Failure) -> Result {
    guard threads > 1 else { return try work() }
    let helper = DispatchGroup()
    DispatchQueue(label: "crew").async(group: helper, execute: help)
    defer { helper.wait() }
    return try work()
  }
}

/// Where threads take pieces of work and put down what came of them.
private final class Board<Result: Sendable>: Sendable {
  private let state: Mutex<(next: Int, results: [Result?])>

  init(_ count: Int) { state = Mutex((0, Array(repeating: nil, count: count))) }

  func work(_ work: (_ index: Int) -> Result) {
    while let index = takeNext() {
      let result = work(index)
      state.withLock { $0.results[index] = result }
    }
  }

  private func takeNext() -> Int? {
    state.withLock { state in
      guard state.next < state.results.count else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  var results: [Result] { state.withLock { $0.results.compactMap(\.self) } }
}
