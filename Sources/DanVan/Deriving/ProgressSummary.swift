public import Vietnamese

/// How many tasks stand where.
public struct ProgressSummary: Hashable, Sendable {
  /// All tasks that were counted.
  public var total = 0
  /// The tasks that are finished, in time or not.
  public var done = 0
  /// The tasks that were begun and are not late.
  public var underway = 0
  /// The tasks that were not begun and are not late.
  public var notStarted = 0
  /// The tasks that are past their deadline and not done.
  public var late = 0

  /// Counts one task.
  mutating func count(_ state: Progress.State) {
    total += 1
    switch state {
    case .done: done += 1
    case .underway: underway += 1
    case .notStarted: notStarted += 1
    case .late: late += 1
    }
  }
}

extension Dossier {
  /// What was known of each task at the end of a day: the latest row of each, by identifier.
  ///
  /// - Parameter day: The day; everything known without one.
  public func progress(asOf day: CalendarDate?) -> [String: Progress] {
    var latest: [String: Progress] = [:]
    latest.reserveCapacity(tasks.count)
    for row in progress {
      if let day, row.asOf > day { continue }
      let known = latest.updateValue(row, forKey: row.task)
      if let known, known.asOf > row.asOf { latest[row.task] = known }
    }
    return latest
  }

  /// How many of some tasks stand where; a task of which nothing is known has not started.
  public func summary(
    of tasks: some Sequence<Task>, in progress: [String: Progress]
  ) -> ProgressSummary {
    var summary = ProgressSummary()
    for task in tasks { summary.count(progress[task.id]?.state ?? .notStarted) }
    return summary
  }
}

/// How many pieces of evidence are there.
public struct EvidenceSummary: Hashable, Sendable {
  /// All pieces of evidence that are listed.
  public var expected = 0
  /// Those that were handed in and accepted.
  public var received = 0
  /// Those that were handed in but not accepted.
  public var rejected = 0
  /// Those that were not handed in, or only after the day.
  public var missing = 0

  /// Counts the rows as known at the end of a day.
  public init(_ rows: some Sequence<Evidence>, asOf day: CalendarDate?) {
    for row in rows {
      expected += 1
      switch row.state(asOf: day) {
      case .received: received += 1
      case .rejected: rejected += 1
      case .missing: missing += 1
      }
    }
  }
}
