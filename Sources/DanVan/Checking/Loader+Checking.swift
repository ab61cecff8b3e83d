import Diagnostics
import Vietnamese

extension Loader {
  /// Checks the files of a dossier against each other.
  func check(_ dossier: Dossier) {
    checkIdentifiers(dossier)
    checkMentions(dossier)
    checkReferences(dossier)
    checkCycles(dossier)
    checkFramework(dossier)
    checkRows(dossier)
    checkTarget(dossier)
    checkAssessment(dossier)
    checkCitations(dossier)
    checkAgencies(dossier)
    checkPeriods(dossier)
    checkFigures(dossier)
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

  /// The identifiers of a kind, and whether the file that holds them could be read.
  func known(_ target: ReferenceTarget, _ dossier: Dossier) -> [String]? {
    let file: String
    let ids: [String]
    switch target {
    case .agency: (file, ids) = ("agencies.json", dossier.agencies.map(\.id))
    case .citation: (file, ids) = ("citations.json", dossier.citations.map(\.id))
    case .deadline: (file, ids) = ("dossier.json", dossier.deadlines.map(\.name))
    case .document: (file, ids) = ("dossier.json", dossier.documents.map(\.id))
    case .figure: (file, ids) = ("figures.csv", dossier.figures.map(\.id))
    case .period: (file, ids) = ("dossier.json", dossier.periods.map(\.id))
    case .task: (file, ids) = ("tasks.json", dossier.tasks.map(\.id))
    }
    return unreadable.contains(file) ? nil : ids
  }

  /// Reports identifiers that point nowhere.
  private func checkMentions(_ dossier: Dossier) {
    var known = [Set<String>?](repeating: nil, count: ReferenceTarget.allCases.count)
    /// Rows often name what the row before names.
    var last = [String](repeating: "", count: known.count)
    for mention in mentions {
      let target = mention.target.rawValue
      if mention.id == last[target] { continue }
      if known[target] == nil {
        known[target] = self.known(mention.target, dossier).map { Set($0) }
      }
      if known[target]?.contains(mention.id) != false {
        last[target] = mention.id
        continue
      }
      report(
        "reference", noEntry(mention.target, mention.id),
        hint: hint(mention.target, mention.id, dossier), atDatum: mention.origin)
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
