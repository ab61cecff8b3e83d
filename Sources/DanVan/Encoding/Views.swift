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
  /// The plain titles of the items, which tasks, rows and deductions repeat.
  let itemTitles: [ItemReference: String]
  let tasks: [Int: [Task]]
  let assignments: [Int: [Assignment]]
  let evidence: [Int: [Evidence]]
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
    let resolver = Resolver(dossier, period: period)
    self.resolver = resolver
    progress = dossier.progress(asOf: asOf)
    // The sheet is that of the whole year: shorter reports do not show it.
    let isYear = period.map { $0.kind == .year } ?? true
    sheet = ScoreSheet(isYear ? dossier.selfScores : [], dossier.framework)
    var titles: [ItemReference: String] = [:]
    for criterion in dossier.framework?.criteria ?? [] {
      for item in criterion.items {
        titles[ItemReference(criterion: criterion.number, item: item.number)] =
          resolver.text(item.title)
      }
    }
    itemTitles = titles
    tasks = Dictionary(grouping: dossier.tasks, by: \.criterion)
    assignments = Dictionary(grouping: dossier.assignments, by: \.criterion)
    evidence = Dictionary(grouping: dossier.evidence, by: \.criterion)
    figures = dossier.figures(in: period)
  }

  /// The whole.
  var root: View {
    View { [self] root in
      try root.put("id", dossier.id)
      try root.put("title", resolver.text(dossier.title))
      try root.put("year", dossier.year)
      try root.put("previousYear", dossier.year - 1)
      try root.put("nextYear", dossier.year + 1)
      try root.put("office") { [self] in try write(dossier.office, to: &$0) }
      try root.put("deadlines") { [self] container in
        for (name, deadline) in dossier.deadlines {
          try container.put(ViewKey(stringValue: name), deadline)
        }
      }
      try root.put("defaultDeadline", dossier.defaultDeadline)
      try root.put("facts") { [self] in try writeTexts(dossier.facts, to: &$0) }
      try root.put("signer", signer(document.map(dossier.signer(of:)) ?? dossier.signer))
      try root.put(
        "recipients",
        recipients(document.map(dossier.recipients(of:)) ?? dossier.recipients))
      try root.put(
        "recipientSeparator", document?.recipientSeparator ?? dossier.recipientSeparator)
      try root.put("archive", document?.archive ?? dossier.archive)
      try root.put("agencies", later: self.dossier.agencies.map(self.view))
      try root.put("groups", later: self.dossier.groups.map(self.view))
      try root.put("citations", later: self.dossier.citations.map(self.view))
      try root.put("framework", dossier.framework.map(view))
      try root.put("criteria", later: (self.dossier.framework?.criteria ?? []).map(self.view))
      try root.put("tasks", later: self.dossier.tasks.map(self.view))
      try root.put("assignments", later: self.assignmentViews(self.dossier.assignments))
      try root.put("assessment", dossier.assessment.map(view))
      try root.put("target", dossier.target.map(view))
      try root.put("directives", later: self.dossier.directives.map(self.view))
      try root.put("models", later: self.dossier.models.map(self.view))
      try root.put("documents", later: self.dossier.documents.map(self.view))
      try root.put("periods", later: self.dossier.periods.map(self.view))
      try root.put("document", document.map(view))
      try root.put("plan", dossier.plan.map(view))
      try writeReport(to: &root)
      try root.put("illustrative", dossier.illustrative.map(\.rawValue))
      try root.encode(isIllustrative, forKey: "isIllustrative")
    }
  }

  /// Whether the document is printed from parts that are invented.
  private var isIllustrative: Bool {
    guard let document else { return !dossier.illustrative.isEmpty }
    let parts = Set(dossier.illustrative)
    if parts.contains(.documents) { return true }
    if document.kind == .report || asOf != nil { return !parts.isEmpty }
    return document.kind.isPlan && parts.contains(.assessment)
  }

  /// What reports show besides.
  private func writeReport(to root: inout ViewContainer) throws {
    try root.put("period", period.map(view))
    try root.put("asOf", asOf)
    try writeCopy(to: &root)
    try root.put("progress") { [self] in
      try write(dossier.summary(of: dossier.tasks, in: progress, asOf: asOf), to: &$0)
    }
    try root.put("evidence") { [self] in
      try writeEvidence(dossier.evidence, to: &$0)
      try $0.put("byAgency", later: self.evidenceByAgency)
      try $0.put("arrivals", later: self.arrivals)
    }
    try root.put("figures", later: self.figureViews(self.figures))
    try root.put("selfScore", sheet.total.map(totalScore))
    try root.put("evaluation") { [self] in
      try write(period.flatMap { dossier.evaluation(ofPeriod: $0.id) }, to: &$0)
    }
  }

  /// What differs from copy to copy of a document.
  func writeCopy(to root: inout ViewContainer) throws {
    try root.put("addressee", copy?.addressee.map(view))
    try root.put("extracts", later: self.extracts)
    try root.put("unit", copy.flatMap(unit))
    try root.put("units", later: self.unitViews)
  }

  func writeTexts(
    _ texts: [(name: String, value: Prose)], to container: inout ViewContainer
  ) throws {
    for (name, text) in texts {
      try container.put(ViewKey(stringValue: name), resolver.text(text))
    }
  }

  func texts(_ prose: [Prose]) -> [String] { prose.map { resolver.text($0) } }

  private func write(_ office: Office, to container: inout ViewContainer) throws {
    try container.put("name", office.name)
    try container.put("commonName", office.commonName)
    try container.put("shortName", office.shortName)
    try container.put("unit", office.unit)
    try container.put("unitKind", office.unitKind)
    try container.put("level", office.level.rawValue)
    try container.put("system", office.system.rawValue)
    try container.put("place", office.place)
    try container.put("symbol", office.symbol)
    try container.put("letterhead", office.letterhead)
    try container.put("parent", office.parent)
    try container.put(
      "superior",
      office.superior.map { superior in
        View { container in
          try container.put("name", superior.name)
          try container.put("commonName", superior.commonName)
          try container.put("shortName", superior.shortName)
          try container.put("unit", superior.unit)
          try container.put("unitKind", superior.unitKind)
          try container.put("reviewer", superior.reviewer)
        }
      })
    try container.encode(office.isElectronic, forKey: "electronic")
  }

  private func write(_ evaluation: Evaluation?, to container: inout ViewContainer) throws {
    try container.put("strengths", texts(evaluation?.strengths ?? []))
    try container.put("weaknesses", texts(evaluation?.weaknesses ?? []))
    try container.put("objectiveCauses", texts(evaluation?.objectiveCauses ?? []))
    try container.put("subjectiveCauses", texts(evaluation?.subjectiveCauses ?? []))
    try container.put("proposals", texts(evaluation?.proposals ?? []))
    try container.put("nextTasks", texts(evaluation?.nextTasks ?? []))
    try container.put(
      "requests",
      (evaluation?.requests ?? []).map { request in
        View { [self] in
          try $0.put("text", resolver.text(request.text))
          try $0.put("outcome", request.outcome.map { resolver.text($0) })
        }
      })
  }
}
