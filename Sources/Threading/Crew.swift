internal import CProcessors
internal import Dispatch
internal import Synchronization

/// Threads that share some work.
///
/// What comes out does not depend on how many there are.
package struct Crew: Sendable {
  /// How many work at a time, the one that asks among them.
  package let threads: Int

  package init(threads: Int) { self.threads = max(1, threads) }

  /// As many as there are processors that the process may use.
  package static var ofAllProcessors: Crew { Crew(threads: Int(count_processors())) }

  /// The results of some work for each number below a bound, in the order of the numbers.
  ///
  /// The work is begun in that order too, each piece by whoever is free first.
  package func map<Result: Sendable>(
    _ count: Int, _ work: @escaping @Sendable (_ index: Int) -> Result
  ) -> [Result] {
    guard threads > 1, count > 1 else { return (0..<count).map(work) }
    let board = Board<Result>(count)
    let helpers = DispatchGroup()
    for _ in 1..<min(threads, count) {
      help(helpers) { board.work(work) }
    }
    board.work(work)
    helpers.wait()
    return board.results
  }

  /// Does some work, and beside it, where there is a thread to spare, what only makes later work
  /// shorter.
  package func work<Result, Failure>(
    _ work: () throws(Failure) -> Result, besides help: @escaping @Sendable () -> Void
  ) throws(Failure) -> Result {
    guard threads > 1 else { return try work() }
    let helper = DispatchGroup()
    self.help(helper, help)
    defer { helper.wait() }
    return try work()
  }

  /// Does some work on another thread, and on another processor where there is one.
  private func help(_ group: DispatchGroup, _ work: @escaping @Sendable () -> Void) {
    group.enter()
    let errand = Unmanaged.passRetained(Errand(work: work, group: group))
    let error = start_thread_elsewhere(
      { Unmanaged<Errand>.fromOpaque($0).takeRetainedValue().run() }, errand.toOpaque())
    // A system that has no thread to spare leaves it to those who are there.
    if error != 0 { errand.takeRetainedValue().run() }
  }
}

/// Some work for another thread.
private final class Errand: Sendable {
  private let work: @Sendable () -> Void
  private let group: DispatchGroup

  init(work: @escaping @Sendable () -> Void, group: DispatchGroup) {
    (self.work, self.group) = (work, group)
  }

  func run() {
    work()
    group.leave()
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
