public import Vietnamese

extension DossierStatus {
  /// How much somebody owes.
  public struct Share: Sendable {
    /// Who owes it.
    public var addressee: Addressee
    /// How many tasks that it answers for are not done.
    public var tasks: Int
    /// How many pieces of evidence it has still to hand in.
    public var evidence: Int
  }

  /// What falls due on one day.
  public struct DueDay: Sendable {
    /// The deadline in the words of the dossier; two wordings of one day stand apart.
    public var deadline: Deadline
    /// The last day on which it is in time.
    public var lastDay: CalendarDate
    /// How many days are left; 0 on the last day.
    public var daysLeft: Int
    /// The periods whose report is not issued yet.
    public var reports: [ReportingPeriod] = []
    /// The orders to be carried out by then.
    public var orders: [DirectiveOrder] = []
    /// The tasks that are not done.
    public var tasks: [Task] = []
    /// The evidence that has not arrived, or was not accepted.
    public var evidence: [Evidence] = []
    /// Who owes the tasks and the evidence, in the order of the data.
    public var shares: [Share] = []
  }

  /// What one agency or group is late with.
  public struct Debt: Sendable {
    /// Who is late: after an agency's last day its successor.
    public var addressee: Addressee
    /// What it owes, the longest overdue first.
    public var items: [Item] = []
  }

  /// What is still in time, by day.
  public var dueDays: [DueDay] {
    var days: [DueDay] = []
    for item in upcoming {
      // Deadlines in other words that end on one day stand apart, each once.
      let index = days.lastIndex { $0.lastDay == item.lastDay && $0.deadline == item.deadline }
      if index == nil {
        days.append(
          DueDay(
            deadline: item.deadline, lastDay: item.lastDay,
            daysLeft: item.lastDay.days(since: day)))
      }
      days[index ?? days.count - 1].add(item)
    }
    return days
  }

  /// What is late, by those who owe it, in the order in which it fell due.
  public var debts: [Debt] {
    var debts: [Debt] = []
    for item in late {
      for addressee in item.responsible {
        if let index = debts.firstIndex(where: { $0.addressee == addressee }) {
          debts[index].items.append(item)
        } else {
          debts.append(Debt(addressee: addressee, items: [item]))
        }
      }
    }
    return debts
  }

  /// The reports that are late.
  public var lateReports: [(period: ReportingPeriod, item: Item)] {
    late.compactMap { item in
      if case .report(let period) = item.subject { (period, item) } else { nil }
    }
  }
}

extension DossierStatus.DueDay {
  fileprivate mutating func add(_ item: DossierStatus.Item) {
    switch item.subject {
    case .report(let period): reports.append(period)
    case .order(let order): orders.append(order)
    case .task(let task):
      tasks.append(task)
      share(item.responsible) { $0.tasks += 1 }
    case .evidence(let row):
      evidence.append(row)
      share(item.responsible) { $0.evidence += 1 }
    }
  }

  private mutating func share(
    _ responsible: [Addressee], _ change: (inout DossierStatus.Share) -> Void
  ) {
    for addressee in responsible {
      if let index = shares.firstIndex(where: { $0.addressee == addressee }) {
        change(&shares[index])
      } else {
        var share = DossierStatus.Share(addressee: addressee, tasks: 0, evidence: 0)
        change(&share)
        shares.append(share)
      }
    }
  }
}
