/// What a dossier has, by the names that texts and rows call it by; each list is gone through once,
/// when it is first asked for.
struct KnownNames {
  private let dossier: Dossier
  /// The first row of each figure.
  lazy var figures = Self.places(dossier.figures) { $0.id }
  /// The names of the facts.
  private(set) lazy var facts = Set(dossier.facts.map(\.name))
  private lazy var deadlines = Set(dossier.deadlines.map(\.name))
  private lazy var documents = Self.places(dossier.documents) { $0.id }
  private lazy var periods = Self.places(dossier.periods) { $0.id }
  private lazy var tasks = Self.places(dossier.tasks) { $0.id }

  init(_ dossier: Dossier) {
    self.dossier = dossier
  }

  /// Whether the dossier has what an identifier points to.
  mutating func have(_ id: String, _ target: ReferenceTarget) -> Bool {
    switch target {
    // The indexes leave out entries without an identifier.
    case .agency: dossier.agencyIndex[id] != nil || dossier.agencies.contains { $0.id == id }
    case .citation: dossier.citationIndex[id] != nil || dossier.citations.contains { $0.id == id }
    case .deadline: deadlines.contains(id)
    case .document: documents[TextKey(id)] != nil
    case .figure: figures[TextKey(id)] != nil
    case .period: periods[TextKey(id)] != nil
    case .task: tasks[TextKey(id)] != nil
    }
  }

  /// The place of the first entry of each name in a list.
  private static func places<Entry>(
    _ entries: [Entry], _ name: (Entry) -> String
  ) -> [TextKey: Int] {
    var places: [TextKey: Int] = [:]
    places.reserveCapacity(entries.count)
    for index in entries.indices {
      let name = TextKey(name(entries[index]))
      if let first = places.updateValue(index, forKey: name) { places[name] = first }
    }
    return places
  }
}
