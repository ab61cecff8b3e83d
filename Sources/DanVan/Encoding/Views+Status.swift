public import Vietnamese

/// Where the year's work stands, as the template of its page sees it.
public struct StatusContext: Encodable, Sendable {
  /// The dossier whose status is shown.
  public let dossier: Dossier
  /// Where its work stands at the end of the day.
  public let status: DossierStatus

  /// Works out the status of a dossier at the end of a day.
  public init(_ dossier: Dossier, asOf day: CalendarDate) {
    self.dossier = dossier
    status = dossier.status(asOf: day)
  }

  public func encode(to encoder: any Encoder) throws {
    try value.encode(to: encoder)
  }

  /// What encoding gives, as plain data.
  public var value: DossierValue {
    Views(dossier, document: nil, asOf: status.day).view(status).dossierValue
  }
}

extension Views {
  /// Where the year's work stands.
  func view(_ status: DossierStatus) -> View {
    View { [self] root in
      try root.put("id", dossier.id)
      try root.put("title", resolver.text(dossier.title))
      try root.put("year", dossier.year)
      try root.put("asOf", status.day)
      try root.encode(!dossier.illustrative.isEmpty, forKey: "isIllustrative")
      try root.put("documents", dossier.documents.map(line))
      try root.put("progress") { [self] in try write(status.tasks, to: &$0) }
      try root.put("evidence") { [self] in
        try writeEvidence(dossier.evidence, to: &$0)
        try $0.put("byAgency", later: self.evidenceByAgency)
      }
      try root.put("forecast", status.forecast.map(view))
      try root.put("target", dossier.target.map(view))
      try root.put("due", status.dueDays.map(view))
      try root.put("late", status.debts.map { view($0, on: status.day) })
      try root.put(
        "lateReports",
        status.lateReports.map { period, item in
          View { [self] in
            try $0.put("name", resolver.text(period.name))
            try $0.put("deadline", item.deadline)
            try $0.put("days", status.day.days(since: item.lastDay))
          }
        })
    }
  }

  /// A document in the list of the status.
  private func line(_ document: DocumentEntry) -> View {
    View { [self] container in
      let bearer = dossier.bearer(of: document)
      let subject = texts(document.subject.isEmpty ? document.title : document.subject)
      try container.put("id", document.id)
      try container.put("kind", document.kind.title)
      try container.put("type", document.type)
      try container.put("subject", subject.joined(separator: " "))
      try container.put("stateText", bearer.state.title)
      try container.put("date", bearer.date)
      try container.put(
        "blanks",
        document.kind.isAppendix ? [] : dossier.blanks(in: document).map(\.title))
    }
  }

  private func view(_ forecast: ScoreForecast) -> View {
    View { container in
      try container.put("maximum", forecast.maximum)
      try container.put("proved", forecast.proved)
      try container.put("waiting", forecast.waiting)
      try container.put("unlisted", forecast.unlisted)
    }
  }

  private func view(_ day: DossierStatus.DueDay) -> View {
    View { [self] container in
      try container.put("deadline", day.deadline)
      try container.put("lastDay", day.lastDay)
      try container.put("days", day.daysLeft)
      try container.put("reports", day.reports.map { resolver.text($0.name) })
      try container.put(
        "orders",
        day.orders.map { resolver.text($0.text, deadline: dossier.deadline(of: $0)) })
      try container.put("tasks", day.tasks.count)
      try container.put("evidence", day.evidence.count)
      try container.put(
        "shares",
        day.shares.map { share in
          View { [self] in
            try $0.put("addressee", view(share.addressee))
            try $0.put("tasks", share.tasks)
            try $0.put("evidence", share.evidence)
          }
        })
    }
  }

  private func view(_ debt: DossierStatus.Debt, on day: CalendarDate) -> View {
    View { [self] container in
      try container.put("addressee", view(debt.addressee))
      try container.put("items", debt.items.map { view($0, on: day) })
    }
  }

  private func view(_ item: DossierStatus.Item, on day: CalendarDate) -> View {
    View { [self] container in
      switch item.subject {
      case .task(let task):
        try container.put("kind", "task")
        try container.put("reference", reference(task.criterion, task.items))
        try container.put("text", text(of: task, item.deadline).joined(separator: " "))
      case .evidence(let row):
        try container.put("kind", "evidence")
        try container.put("reference", reference(row.criterion, [row.item]))
        try container.put("text", resolver.text(row.document))
      case .order(let order):
        try container.put("kind", "order")
        try container.put("reference", String?.none)
        try container.put("text", resolver.text(order.text, deadline: item.deadline))
      case .report(let period):
        try container.put("kind", "report")
        try container.put("reference", String?.none)
        try container.put("text", resolver.text(period.name))
      }
      try container.put("deadline", item.deadline)
      try container.put("days", day.days(since: item.lastDay))
    }
  }

  /// "tiêu chí 3, nội dung 1, 2".
  private func reference(_ criterion: Int, _ items: [Int]) -> String {
    let numbers = items.map(String.init).joined(separator: ", ")
    return "tiêu chí \(criterion)" + (items.isEmpty ? "" : ", nội dung \(numbers)")
  }
}
