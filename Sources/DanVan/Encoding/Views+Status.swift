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
    View(.status) { [self] root in
      root.put("id", dossier.id)
      root.put("title", resolver.text(dossier.title))
      root.put("year", dossier.year)
      root.put("asOf", status.day)
      root.put("isIllustrative", !dossier.illustrative.isEmpty)
      root.put("documents", dossier.documents.map(line))
      root.put("progress", view(status.tasks))
      root.put("evidence", allEvidence)
      root.put("forecast", status.forecast.map(view))
      root.put("target", dossier.target.map(view))
      root.put("due", status.dueDays.map(view))
      root.put("late", status.debts.map { view($0, on: status.day) })
      root.put(
        "lateReports",
        status.lateReports.map { period, item in
          View(.lateReport) { [self] in
            $0.put("name", resolver.text(period.name))
            $0.put("deadline", item.deadline)
            $0.put("days", status.day.days(since: item.lastDay))
          }
        })
    }
  }

  /// A document in the list of the status.
  private func line(_ document: DocumentEntry) -> View {
    let bearer = dossier.bearer(of: document)
    let subject = texts(document.subject.isEmpty ? document.title : document.subject)
    return View(.documentLine) { [self] container in
      container.put("id", document.id)
      container.put("kind", document.kind.title)
      container.put("type", document.type)
      container.put("subject", subject.joined(separator: " "))
      container.put("stateText", bearer.state.title)
      container.put("date", bearer.date)
      container.put(
        "blanks",
        document.kind.isAppendix ? [] : dossier.blanks(in: document).map(\.title))
    }
  }

  private func view(_ forecast: ScoreForecast) -> View {
    View(.forecast) { container in
      container.put("maximum", forecast.maximum)
      container.put("proved", forecast.proved)
      container.put("waiting", forecast.waiting)
      container.put("unlisted", forecast.unlisted)
    }
  }

  private func view(_ day: DossierStatus.DueDay) -> View {
    View(.dueDay) { [self] container in
      container.put("deadline", day.deadline)
      container.put("lastDay", day.lastDay)
      container.put("days", day.daysLeft)
      container.put("reports", day.reports.map { resolver.text($0.name) })
      container.put(
        "orders",
        day.orders.map { resolver.text($0.text, deadline: dossier.deadline(of: $0)) })
      container.put("tasks", day.tasks.count)
      container.put("evidence", day.evidence.count)
      container.put(
        "shares",
        day.shares.map { share in
          View(.dueShare) { [self] in
            $0.put("addressee", view(share.addressee))
            $0.put("tasks", share.tasks)
            $0.put("evidence", share.evidence)
          }
        })
    }
  }

  private func view(_ debt: DossierStatus.Debt, on day: CalendarDate) -> View {
    View(.debt) { [self] container in
      container.put("addressee", view(debt.addressee))
      container.put("items", debt.items.map { view($0, on: day) })
    }
  }

  private func view(_ item: DossierStatus.Item, on day: CalendarDate) -> View {
    View(.debtItem) { [self] container in
      switch item.subject {
      case .task(let task):
        container.put("kind", "task")
        container.put("reference", reference(task.criterion, task.items))
        container.put("text", text(of: task, item.deadline).joined(separator: " "))
      case .evidence(let row):
        container.put("kind", "evidence")
        container.put("reference", reference(row.criterion, [row.item]))
        container.put("text", resolver.text(row.document))
      case .order(let order):
        container.put("kind", "order")
        container.put("reference", String?.none)
        container.put("text", resolver.text(order.text, deadline: item.deadline))
      case .report(let period):
        container.put("kind", "report")
        container.put("reference", String?.none)
        container.put("text", resolver.text(period.name))
      }
      container.put("deadline", item.deadline)
      container.put("days", day.days(since: item.lastDay))
    }
  }

  /// "tiêu chí 3, nội dung 1, 2".
  private func reference(_ criterion: Int, _ items: [Int]) -> String {
    let numbers = items.map(String.init).joined(separator: ", ")
    return "tiêu chí \(criterion)" + (items.isEmpty ? "" : ", nội dung \(numbers)")
  }
}
