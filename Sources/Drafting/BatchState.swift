import Dispatch
import Synchronization

/// What the threads of a batch share.
struct BatchState {
  /// What became of one dossier.
  struct Made {
    /// Its place among the dossiers of the run.
    var position: Int
    /// Its documents beside their places; `nil` when there are none.
    var staged: OutputFolder.Staged?
    var files = 0
    var warnings = 0
    var failure: DraftingFailure?
  }

  /// How many threads still make documents.
  var makers: Int
  private var next = 0
  private var staged: [(position: Int, staged: OutputFolder.Staged)] = []
  private var failed: [Int: DraftingFailure] = [:]
  private(set) var done = 0
  private(set) var files = 0
  private(set) var warnings = 0

  init(makers: Int) {
    self.makers = makers
  }

  /// The position of the next dossier to do; `nil` when there is none left.
  mutating func takeNext(of count: Int) -> Int? {
    guard next < count else { return nil }
    next += 1
    return next - 1
  }

  /// Takes in what became of a dossier.
  mutating func add(_ made: Made) {
    done += 1
    files += made.files
    warnings += made.warnings
    if let failure = made.failure { fail(made.position, failure) }
    if let documents = made.staged, documents.hasChanges {
      staged.append((made.position, documents))
    }
  }

  mutating func fail(_ position: Int, _ failure: DraftingFailure) { failed[position] = failure }

  /// How many dossiers are brought to the disk at a time.
  private static let groupSize = 256

  /// What waits for its name, where it is worth bringing to the disk, and whether nothing more
  /// will come.
  mutating func takeStaged() -> (
    group: [(position: Int, staged: OutputFolder.Staged)], isLast: Bool
  ) {
    let isLast = makers == 0
    guard isLast || staged.count >= Self.groupSize else { return ([], false) }
    defer { staged = [] }
    return (staged, isLast)
  }

  /// The dossiers that failed, in order.
  func failures(_ dossiers: [String]) -> [Batch.Failed] {
    failed.sorted { $0.key < $1.key }.map { position, failure in
      Batch.Failed(dossier: dossiers[position], failure: failure)
    }
  }
}

/// What the threads of a batch meet at.
final class BatchBoard: Sendable {
  let state: Mutex<BatchState>
  /// Signalled after each dossier and by each maker that is over.
  let wakeUp = DispatchSemaphore(value: 0)
  /// Signalled when everything has its name.
  let published = DispatchSemaphore(value: 0)

  init(makers: Int) { state = Mutex(BatchState(makers: makers)) }

  /// Gives names to what the makers lay down, until they are over and nothing is left.
  func publish() {
    var isLast = false
    var hasPublished = false
    while !isLast {
      wakeUp.wait()
      let group: [(position: Int, staged: OutputFolder.Staged)]
      (group, isLast) = state.withLock { $0.takeStaged() }
      if group.isEmpty { continue }
      FileSystem.synchronizeDisks()
      for (position, staged) in group {
        do throws(SystemError) {
          try staged.publish()
        } catch {
          state.withLock { $0.fail(position, .refused([error.diagnostic])) }
        }
      }
      hasPublished = true
    }
    // The names of the last ones too shall survive a power cut.
    if hasPublished { FileSystem.synchronizeDisks() }
    published.signal()
  }
}
