public import Vietnamese

/// Where the year's work stands at the end of a day: what is due next, what is late and with whom.
public struct DossierStatus: Sendable {
  /// What can be due.
  public enum Subject: Sendable {
    /// A task, until it is done.
    case task(Task)
    /// A piece of evidence, until it is received and accepted.
    case evidence(Evidence)
    /// An order with a deadline, until that has passed.
    case order(DirectiveOrder)
    /// The report of a period, until its document is issued.
    case report(ReportingPeriod)
  }

  /// Something that is not done, with its deadline and those who owe it.
  public struct Item: Sendable {
    /// What is to be done.
    public var subject: Subject
    /// When it is due, in the words of the dossier.
    public var deadline: Deadline
    /// The last day on which it is in time.
    public var lastDay: CalendarDate
    /// Those who owe it, each once; nobody for a report.
    public var responsible: [Addressee]
  }

  /// The day of the status.
  public var day: CalendarDate
  /// What is still in time, the earliest deadline first; order of the data within a day.
  public var upcoming: [Item] = []
  /// What is late, the longest overdue first.
  public var late: [Item] = []
  /// How many tasks stand where at the end of the day.
  public var tasks = ProgressSummary()
  /// How much of the evidence has arrived by the end of the day.
  public var evidence: EvidenceSummary
  /// What the evidence so far is worth; `nil` where no points are known.
  public var forecast: ScoreForecast?
}

extension Dossier {
  /// The status at the end of a day.
  ///
  /// A report counts as done once its document is issued. An order with a deadline counts as open
  /// until that deadline: the dossier does not say when an order was carried out.
  public func status(asOf day: CalendarDate) -> DossierStatus {
    let known = progress(asOf: day)
    var status = DossierStatus(
      day: day, evidence: EvidenceSummary(evidence, asOf: day), forecast: scoreForecast(asOf: day))
    status.tasks = summary(of: tasks, in: known, asOf: day)
    for task in tasks where state(of: task, in: known, asOf: day) != .done {
      let leaders = task.lead.members.filter { $0.role == .lead }
      add(
        .task(task), deadline(of: task), leaders.isEmpty ? task.lead.members : leaders,
        to: &status)
    }
    for row in evidence where row.state(asOf: day) != .received {
      add(.evidence(row), deadline(of: row), row.agency.members, to: &status)
    }
    for directive in directives {
      addOrders(directive.orders, directive.addressee.members, to: &status)
    }
    for period in periods where !isReported(period) {
      add(.report(period), period.due, [], to: &status)
    }
    status.upcoming = ordered(status.upcoming)
    status.late = ordered(status.late)
    return status
  }

  private func isReported(_ period: ReportingPeriod) -> Bool {
    documents.contains { $0.period == period.id && $0.kind == .report && $0.state == .issued }
  }

  private func add(
    _ subject: DossierStatus.Subject, _ deadline: Deadline?, _ members: [AgencyList.Member],
    to status: inout DossierStatus
  ) {
    guard let deadline, let last = deadline.lastDay(inYear: year) else { return }
    let item = DossierStatus.Item(
      subject: subject, deadline: deadline, lastDay: last,
      responsible: addressees(members, on: status.day))
    if last >= status.day {
      status.upcoming.append(item)
    } else {
      status.late.append(item)
    }
  }

  /// Orders with a deadline that has not passed, and those below them.
  private func addOrders(
    _ orders: [DirectiveOrder], _ members: [AgencyList.Member], to status: inout DossierStatus
  ) {
    var waiting = Array(orders.reversed())
    while let order = waiting.popLast() {
      waiting += order.orders.reversed()
      guard let deadline = deadline(of: order), let last = deadline.lastDay(inYear: year),
        last >= status.day
      else { continue }
      add(.order(order), deadline, members, to: &status)
    }
  }

  /// Items by their last day, those of one day as they were.
  private func ordered(_ items: [DossierStatus.Item]) -> [DossierStatus.Item] {
    items.enumerated().sorted {
      ($0.element.lastDay, $0.offset) < ($1.element.lastDay, $1.offset)
    }.map(\.element)
  }
}
