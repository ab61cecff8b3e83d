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
    switch prose.segments.count {
    case 0: return ""
    case 1:
      switch prose.segments[0] {
      case .literal(let text): return text
      case .reference(let reference): return text(reference, deadline)
      }
    default:
      var result = ""
      for segment in prose.segments {
        switch segment {
        case .literal(let text): result += text
        case .reference(let reference): result += text(reference, deadline)
        }
      }
      return result
    }
  }

  /// What a reference gives; empty for one that points nowhere, which loading refuses.
  func text(_ reference: Reference, _ deadline: Deadline?) -> String {
    switch reference {
    case .citation(let id, let form): return dossier.citation(id)?.text(form) ?? ""
    case .agency(let id, let form, let isCapitalized):
      return cased(dossier.agency(id)?.text(form: form) ?? "", isCapitalized)
    case .group(let id, let form, let isCapitalized):
      return cased(groupText(id, form), isCapitalized)
    case .deadline(let name):
      let due = name.flatMap { dossier.deadline($0) } ?? deadline ?? dossier.defaultDeadline
      return due?.short ?? ""
    case .year(let offset): return String(dossier.year + offset)
    case .office(let part, let isCapitalized):
      return cased(dossier.office.text(part), isCapitalized)
    case .superior(let part, let isCapitalized):
      return cased(dossier.office.superior?.text(part) ?? "", isCapitalized)
    case .fact(let id): return dossier.facts.first { $0.name == id }.map { text($0.value) } ?? ""
    case .figure(let id): return dossier.figure(id, in: period)?.value?.text ?? "…"
    case .score(.own): return dossier.assessment?.selfScore.text ?? ""
    case .score(.awarded): return dossier.assessment?.awardedScore.text ?? ""
    }
  }

  private func groupText(_ id: String, _ form: String?) -> String {
    guard let group = dossier.group(id) else { return "" }
    if let form { return group.forms.first { $0.name == form }?.value ?? "" }
    return text(group.text)
  }

  private func cased(_ text: String, _ isCapitalized: Bool) -> String {
    isCapitalized ? LetterCase.capitalized(text) : text
  }

  /// How a list writes one of its members.
  func written(_ member: AgencyList.Member) -> String {
    switch member.written {
    case .literal(let text): return text
    case .form(let form):
      if member.isGroup { return groupText(member.id, form) }
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
    prose.literal ?? Resolver(self, period: period).text(prose, deadline: deadline)
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
    loader.checkReferences(self)
    if let diagnostic = loader.diagnostics().first { throw diagnostic }
    return Resolver(self, period: period).text(reference, nil)
  }

  /// The figure of an identifier in a period: the period's own, else one without a period, else
  /// the last of that name; `nil` without one.
  public func figure(_ id: String, in period: ReportingPeriod?) -> Figure? {
    let named = figures.filter { $0.id == id }
    if let period, let own = named.first(where: { $0.period == period.id }) { return own }
    return named.first { $0.period == nil } ?? named.last
  }
}
