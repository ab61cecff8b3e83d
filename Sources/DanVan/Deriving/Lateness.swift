public import Vietnamese

extension Dossier {
  /// How far a task has come at the end of a day: what its latest row says, and late when its
  /// deadline has passed before it was done. A task of which no row speaks is under way once
  /// evidence for one of its items has arrived.
  ///
  /// - Parameters:
  ///   - task: The task.
  ///   - known: What was known of each task on that day, by identifier.
  ///   - day: The day; without one no deadline has passed.
  public func state(
    of task: Task, in known: [String: Progress], asOf day: CalendarDate?
  ) -> Progress.State {
    let state =
      known[task.id]?.state ?? (hasEvidence(for: task, asOf: day) ? .underway : .notStarted)
    guard state != .done, let day, let last = deadline(of: task)?.lastDay(inYear: year), last < day
    else { return state }
    return .late
  }

  /// Whether evidence for an item of a task had arrived by the end of a day.
  private func hasEvidence(for task: Task, asOf day: CalendarDate?) -> Bool {
    evidence.contains { row in
      row.criterion == task.criterion && task.items.contains(row.item)
        && row.state(asOf: day) == .received
    }
  }

  /// How many of some tasks stand where at the end of a day.
  public func summary(
    of tasks: some Sequence<Task>, in known: [String: Progress], asOf day: CalendarDate?
  ) -> ProgressSummary {
    var summary = ProgressSummary()
    for task in tasks { summary.count(state(of: task, in: known, asOf: day)) }
    return summary
  }

  /// When a piece of evidence is due: with the row of the appendix that asks for it, else by the
  /// dossier's deadline.
  public func deadline(of evidence: Evidence) -> Deadline? {
    let row = assignments.first {
      $0.criterion == evidence.criterion && $0.item == evidence.item
    }
    return row.map { deadline(of: $0) } ?? defaultDeadline
  }

  /// Whether a piece of evidence was due before a day and had not arrived, or was not accepted.
  public func isLate(_ evidence: Evidence, asOf day: CalendarDate?) -> Bool {
    guard let day, evidence.state(asOf: day) != .received,
      let last = deadline(of: evidence)?.lastDay(inYear: year)
    else { return false }
    return last < day
  }

  /// The last day of which the tables tell anything; the first day of the year without one.
  public var latestKnownDay: CalendarDate? {
    let days = progress.map(\.asOf) + evidence.compactMap(\.receivedOn)
    return days.max() ?? CalendarDate(year: year, month: 1, day: 1)
  }
}
