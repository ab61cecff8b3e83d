import Diagnostics
import Vietnamese

extension Loader {
  /// Checks the files of a dossier against each other.
  func check(_ dossier: Dossier) {
    checkIdentifiers(dossier)
    var known = KnownNames(dossier)
    checkMentions(dossier, &known)
    checkReferences(dossier, &known)
    checkCycles(dossier)
    checkFramework(dossier)
    checkRows(dossier)
    checkTarget(dossier)
    checkAssessment(dossier)
    checkCitations(dossier)
    checkAgencies(dossier)
    checkPeriods(dossier)
    checkFigures(dossier, known.figures)
    checkUnits(dossier)
    checkDocuments(dossier)
  }

  /// The places of agencies, groups and citations in their lists, by identifier; those that stand
  /// twice are reported.
  func indexes(
    _ agencies: AgencySheet?, _ citations: CitationSheet?
  ) -> (agencies: [String: Int], groups: [String: Int], citations: [String: Int]) {
    (
      index(agencies?.agencies ?? [], "agencies", ReferenceTarget.agency.title),
      index(agencies?.groups ?? [], "groups", Wording(vi: "nhóm cơ quan", en: "group")),
      index(citations?.citations ?? [], "citations", ReferenceTarget.citation.title)
    )
  }

  /// Reports the other identifiers that stand twice.
  private func checkIdentifiers(_ dossier: Dossier) {
    _ = index(dossier.documents, "documents", ReferenceTarget.document.title)
    _ = index(dossier.periods, "reportingPeriods", ReferenceTarget.period.title)
    _ = index(dossier.tasks, "tasks", ReferenceTarget.task.title)
  }

  /// The index of each identifier; the second of two equal ones is reported.
  private func index(_ entries: [some Entry], _ list: String, _ title: Wording) -> [String: Int] {
    var index: [String: Int] = [:]
    index.reserveCapacity(entries.count)
    for position in entries.indices {
      let id = entries[position].id
      if id.isEmpty { continue }
      guard let first = index.updateValue(position, forKey: id) else { continue }
      index[id] = first
      report(
        "duplicate",
        Wording(
          vi: "hai mục \(title.vi) cùng mã '\(id)'",
          en: "two entries (\(title.en)) have the identifier '\(id)'"),
        at: entries[position].origin, path: "\(list)[\(position)].id",
        related: [
          (Wording(vi: "mục đầu tiên ở đây", en: "the first is here"), entries[first].origin)
        ])
    }
    return index
  }

  /// The identifiers of a kind; `nil` when the file that holds them could not be read.
  func known(_ target: ReferenceTarget, _ dossier: Dossier) -> [String]? {
    if isUnreadable(target) { return nil }
    return switch target {
    case .agency: dossier.agencies.map(\.id)
    case .citation: dossier.citations.map(\.id)
    case .deadline: dossier.deadlines.map(\.name)
    case .document: dossier.documents.map(\.id)
    case .figure: dossier.figures.map(\.id)
    case .period: dossier.periods.map(\.id)
    case .task: dossier.tasks.map(\.id)
    }
  }

  /// Whether the file that holds what identifiers of a kind point to could not be read.
  private func isUnreadable(_ target: ReferenceTarget) -> Bool {
    if unreadable.isEmpty { return false }
    let file =
      switch target {
      case .agency: "agencies.json"
      case .citation: "citations.json"
      case .deadline, .document, .period: "dossier.json"
      case .figure: "figures.csv"
      case .task: "tasks.json"
      }
    return unreadable.contains(file)
  }

  /// Reports identifiers that point nowhere.
  private func checkMentions(_ dossier: Dossier, _ known: inout KnownNames) {
    /// Rows often name what the row before names.
    var last = [String](repeating: "", count: ReferenceTarget.allCases.count)
    let mentions = mentions
    for index in mentions.indices {
      let target = mentions[index].target
      if mentions[index].id.hasSameBytes(as: last[target.rawValue]) { continue }
      let mention = mentions[index]
      if isUnreadable(target) || known.have(mention.id, target) {
        last[target.rawValue] = mention.id
        continue
      }
      report(
        "reference", noEntry(target, mention.id), hint: hint(target, mention.id, dossier),
        atDatum: mention.origin)
    }
  }

  func noEntry(_ target: ReferenceTarget, _ id: String) -> Wording {
    Wording(
      vi: "không có \(target.title.vi) mã '\(id)'",
      en: "there is no \(target.title.en) '\(id)'")
  }

  /// "có phải …?" for an identifier, or for an agency's name in its place.
  func hint(_ target: ReferenceTarget, _ id: String, _ dossier: Dossier) -> Wording? {
    if target == .agency, let named = dossier.agencies.first(where: { $0.name == id }) {
      return Wording(vi: "có phải '\(named.id)'?", en: "did you mean '\(named.id)'?")
    }
    return suggestion(id, known(target, dossier) ?? [])
  }
}

/// An entry of a list, which others name by its identifier.
private protocol Entry {
  var id: String { get }
  var origin: Origin { get }
}

extension Agency: Entry {}
extension AgencyGroup: Entry {}
extension CitedDocument: Entry {}
extension DocumentEntry: Entry {}
extension ReportingPeriod: Entry {}
extension Task: Entry {}
