internal import DanVan
internal import Diagnostics
internal import Vietnamese

/// A rule that reads the typed facts of a dossier: what it finds is corrected in the data.
protocol DossierRule: Sendable {
  /// What the rule is.
  static var about: RuleAbout { get }
  init()
  /// Looks at a dossier and reports what it finds.
  func check(_ dossier: Dossier, _ report: inout Report)
}

extension Report {
  /// Adds a finding at a fact of a dossier; its words are not made when it is only counted.
  mutating func add(
    _ dossier: Dossier, _ origin: Origin, _ message: @autoclosure () -> Wording,
    hint: @autoclosure () -> Wording, severity: Severity? = nil,
    related: @autoclosure () -> [(Origin, Wording)] = []
  ) {
    if counts(severity) { return }
    add(
      at: Self.place(dossier, origin), message(), hint: hint(), severity: severity,
      related: related().map {
        Diagnostic.Related(message: $0.1, place: Self.place(dossier, $0.0))
      })
  }

  private static func place(_ dossier: Dossier, _ origin: Origin) -> Place {
    dossier.place(of: origin) ?? Place(file: "dossier.json", line: 1, column: 1)
  }
}

extension Dossier {
  /// The first day that the plan can bear, as `yyyymmdd`; the year's first where it has no date.
  var planOrder: Int {
    guard let date = plan?.date else { return year * 10_000 + 101 }
    return date.year * 10_000 + (date.month ?? 1) * 100 + (date.day ?? 1)
  }

  /// The name of an item, for messages: "Tiêu chí 2, Nội dung 3".
  static func name(_ criterion: Int, _ item: Int) -> String {
    "Tiêu chí \(criterion), Nội dung \(item)"
  }

  /// The names of the agencies with some identifiers, in the order given.
  func names(_ ids: [String]) -> String {
    ids.map { agency($0)?.name ?? $0 }.joined(separator: ", ")
  }
}
