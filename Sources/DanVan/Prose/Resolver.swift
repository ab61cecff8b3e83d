public import Diagnostics
import Vietnamese

/// Turns texts with references into plain text, for one dossier and one reporting period.
final class Resolver: Sendable {
  let dossier: Dossier
  /// The period whose figures `[[figure:…]]` gives.
  let period: ReportingPeriod?

  init(_ dossier: Dossier, period: ReportingPeriod? = nil) {
    self.dossier = dossier
    self.period = period
  }

  /// The plain text of a text.
  ///
  /// - Parameter deadline: What `[[deadline]]` gives; the dossier's default without it.
  func text(_ prose: Prose, deadline: Deadline? = nil) -> String {
    dossier.text(of: prose, deadline: deadline, period: period)
  }

  /// How a list writes one of its members.
  func written(_ member: AgencyList.Member) -> String {
    switch member.written {
    case .literal(let text): return text
    case .form(let form):
      if member.isGroup { return dossier.text(ofGroup: member.id, form, period) }
      return dossier.agency(member.id)?.text(form: form) ?? ""
    }
  }
}

extension Office {
  /// A part of the office that texts name.
  func text(_ part: OfficePart) -> String {
    switch part {
    case .name: name
    case .common: commonName
    case .short: shortName
    case .unit: unit
    case .kind: unitKind ?? ""
    case .place: place
    }
  }
}

extension SuperiorOffice {
  /// A part of the office that texts name.
  func text(_ part: OfficePart) -> String {
    switch part {
    case .name: name
    case .common: commonName
    case .short: shortName
    case .unit: unit
    case .kind: unitKind ?? ""
    case .place: unit
    }
  }
}

extension Dossier {
  /// The plain text of a text of this dossier.
  ///
  /// - Parameters:
  ///   - prose: The text.
  ///   - deadline: What `[[deadline]]` gives; the dossier's default without it.
  ///   - period: The reporting period whose figures are meant.
  public func text(
    of prose: Prose, deadline: Deadline? = nil, period: ReportingPeriod? = nil
  ) -> String {
    if let literal = prose.literal { return literal }
    var text = ""
    for segment in prose.segments {
      switch segment {
      case .literal(let literal): text += literal
      case .reference(let reference): text += self.text(of: reference, deadline, period)
      }
    }
    return text
  }

  /// What a reference gives; empty for one that points nowhere, which loading refuses.
  private func text(
    of reference: Reference, _ deadline: Deadline?, _ period: ReportingPeriod?
  ) -> String {
    func cased(_ text: String, _ isCapitalized: Bool) -> String {
      isCapitalized ? LetterCase.capitalized(text) : text
    }
    switch reference {
    case .citation(let id, let form): return citation(id)?.text(form) ?? ""
    case .agency(let id, let form, let isCapitalized):
      return cased(agency(id)?.text(form: form) ?? "", isCapitalized)
    case .group(let id, let form, let isCapitalized):
      return cased(text(ofGroup: id, form, period), isCapitalized)
    case .deadline(let name):
      let due = name.flatMap { self.deadline($0) } ?? deadline ?? defaultDeadline
      return due?.short ?? ""
    case .year(let offset): return String(year + offset)
    case .office(let part, let isCapitalized): return cased(office.text(part), isCapitalized)
    case .superior(let part, let isCapitalized):
      return cased(office.superior?.text(part) ?? "", isCapitalized)
    case .fact(let id):
      return facts.first { $0.name == id }.map { text(of: $0.value, period: period) } ?? ""
    case .figure(let id): return figure(id, in: period)?.value?.text ?? "…"
    case .score(.own): return assessment?.selfScore.text ?? ""
    case .score(.awarded): return assessment?.awardedScore.text ?? ""
    }
  }

  /// What a group is called, or a form of it.
  fileprivate func text(ofGroup id: String, _ form: String?, _ period: ReportingPeriod?) -> String {
    guard let group = group(id) else { return "" }
    if let form { return group.forms.first { $0.name == form }?.value ?? "" }
    return text(of: group.text, period: period)
  }

  /// The plain text of what stands between `[[` and `]]`: `cite:qd-77:full`.
  ///
  /// The functions of templates (`cite`, `agency`, `deadline`) are made of this.
  ///
  /// - Throws: What is wrong with the reference, with a suggestion, but without a place.
  public func text(
    ofReference text: String, period: ReportingPeriod? = nil
  ) throws(Diagnostic) -> String {
    let reference: Reference
    do throws(Reference.Fault) {
      reference = try Reference(Array(text.utf8)[...])
    } catch {
      throw Diagnostic(kind: "reference", message: error.message, hint: error.hint)
    }
    let loader = Loader(DossierFiles())
    loader.references = [
      ReferenceUse(reference: reference, origin: Origin(file: 0, range: 0..<0))
    ]
    var known = KnownNames(self)
    loader.checkReferences(self, &known)
    if let diagnostic = loader.diagnostics().first { throw diagnostic }
    return self.text(of: reference, nil, period)
  }

  /// The figure of an identifier in a period: the period's own, else one without a period, else
  /// the last of that name; `nil` without one.
  public func figure(_ id: String, in period: ReportingPeriod?) -> Figure? {
    var common: Figure?
    var last: Figure?
    for figure in figures where figure.id.hasSameBytes(as: id) {
      if let period, figure.period == period.id { return figure }
      if common == nil, figure.period == nil { common = figure }
      last = figure
    }
    return common ?? last
  }
}
