import Vietnamese

/// Writes a dossier as templates see it, for one document or for none.
///
/// Nothing is worked out before a template asks for it: a document shows a part of the dossier.
final class Views: Sendable {
  let dossier: Dossier
  let document: DocumentEntry?
  let resolver: Resolver
  /// The period of a report.
  let period: ReportingPeriod?
  /// What was known of each task at the end of the period.
  let progress: [String: Progress]
  let sheet: ScoreSheet
  let figures: [Figure]

  /// The day up to which things are known.
  let asOf: CalendarDate?
  /// The only one that the document is made for; all without one.
  let copy: DocumentCopy?

  init(
    _ dossier: Dossier, document: DocumentEntry?, asOf day: CalendarDate? = nil,
    copy: DocumentCopy? = nil
  ) {
    self.dossier = dossier
    self.document = document
    let period = document?.period.flatMap { dossier.period($0) }
    self.period = period
    let asOf = day ?? period?.asOf
    self.asOf = asOf
    self.copy = copy
    resolver = Resolver(dossier, period: period)
    progress = dossier.progress(asOf: asOf)
    // The sheet is that of the whole year: shorter reports do not show it.
    let isYear = period.map { $0.kind == .year } ?? true
    sheet = isYear ? dossier.sheet : ScoreSheet([], nil)
    figures = dossier.figures(in: period)
  }

  /// The whole.
  var root: View {
    View(.root) { [self] root in
      root.put("id", dossier.id)
      root.put("title", resolver.text(dossier.title))
      root.put("year", dossier.year)
      root.put("previousYear", dossier.year - 1)
      root.put("nextYear", dossier.year + 1)
      root.put("office", view(dossier.office))
      root.put(
        "deadlines",
        View { [self] in for (name, deadline) in dossier.deadlines { $0.put(name, deadline) } })
      root.put("defaultDeadline", dossier.defaultDeadline)
      root.put(
        "facts",
        View { [self] in
          for (name, text) in dossier.facts { $0.put(name, resolver.text(text)) }
        })
      root.put("signer", signer(document.map(dossier.signer(of:)) ?? dossier.signer))
      root.put(
        "recipients",
        recipients(document.map(dossier.recipients(of:)) ?? dossier.recipients))
      root.put(
        "recipientSeparator", document?.recipientSeparator ?? dossier.recipientSeparator)
      root.put("archive", document?.archive ?? dossier.archive)
      root.put("agencies", dossier.agencies.map(view))
      root.put("groups", dossier.groups.map(view))
      root.put("citations", dossier.citations.map(view))
      root.put("framework", dossier.framework.map(view))
      root.put("criteria", (dossier.framework?.criteria ?? []).map(view))
      root.put("tasks", dossier.tasks.map(view))
      root.put("assignments", assignmentViews(dossier.assignments))
      root.put("assessment", dossier.assessment.map(view))
      root.put("target", dossier.target.map(view))
      root.put("directives", dossier.directives.map(view))
      root.put("models", dossier.models.map(view))
      root.put("documents", dossier.documents.map(view))
      root.put("periods", dossier.periods.map(view))
      root.put("document", document.map(view))
      root.put("plan", dossier.plan.map(view))
      writeReport(to: &root)
      root.put("illustrative", dossier.illustrative.map(\.rawValue))
      root.put("isIllustrative", isIllustrative)
    }
  }

  /// Whether the document is printed from parts that are invented.
  private var isIllustrative: Bool {
    guard let document else { return !dossier.illustrative.isEmpty }
    let parts = dossier.illustrative
    if parts.contains(.documents) { return true }
    if document.kind == .report || asOf != nil { return !parts.isEmpty }
    return document.kind.isPlan && parts.contains(.assessment)
  }

  /// What reports show besides.
  private func writeReport(to root: inout ViewMembers) {
    root.put("period", period.map(view))
    root.put("asOf", asOf)
    writeCopy(to: &root)
    root.put("progress", progressView(dossier.tasks))
    root.put("evidence", allEvidence)
    root.put("figures", figureViews())
    root.put("selfScore", sheet.total.map(totalScore))
    root.put("evaluation", view(period.flatMap { dossier.evaluation(ofPeriod: $0.id) }))
  }

  /// What differs from copy to copy of a document.
  func writeCopy(to root: inout ViewMembers) {
    root.put("addressee", copy?.addressee.map(view))
    root.put("extracts", extracts)
    root.put("unit", copy.flatMap(unit))
    root.put("units", unitViews)
  }

  /// The plain title of an item; empty for one that the framework does not have.
  func title(of item: ItemReference) -> String {
    dossier.framework?.item(item).map { resolver.text($0.title) } ?? ""
  }

  func texts(_ prose: [Prose]) -> [String] { prose.map { resolver.text($0) } }

  private func view(_ office: Office) -> View {
    View(.office) { container in
      container.put("name", office.name)
      container.put("commonName", office.commonName)
      container.put("shortName", office.shortName)
      container.put("unit", office.unit)
      container.put("unitKind", office.unitKind)
      container.put("level", office.level.rawValue)
      container.put("system", office.system.rawValue)
      container.put("place", office.place)
      container.put("symbol", office.symbol)
      container.put("letterhead", office.letterhead)
      container.put("parent", office.parent)
      container.put(
        "superior",
        office.superior.map { superior in
          View(.superior) { container in
            container.put("name", superior.name)
            container.put("commonName", superior.commonName)
            container.put("shortName", superior.shortName)
            container.put("unit", superior.unit)
            container.put("unitKind", superior.unitKind)
            container.put("reviewer", superior.reviewer)
          }
        })
      container.put("electronic", office.isElectronic)
    }
  }

  private func view(_ evaluation: Evaluation?) -> View {
    View(.evaluation) { [self] container in
      container.put("strengths", texts(evaluation?.strengths ?? []))
      container.put("weaknesses", texts(evaluation?.weaknesses ?? []))
      container.put("objectiveCauses", texts(evaluation?.objectiveCauses ?? []))
      container.put("subjectiveCauses", texts(evaluation?.subjectiveCauses ?? []))
      container.put("proposals", texts(evaluation?.proposals ?? []))
      container.put("nextTasks", texts(evaluation?.nextTasks ?? []))
      container.put(
        "requests",
        (evaluation?.requests ?? []).map { request in
          View(.request) { [self] in
            $0.put("text", resolver.text(request.text))
            $0.put("outcome", request.outcome.map { resolver.text($0) })
          }
        })
    }
  }
}
