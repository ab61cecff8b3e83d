public import DanVan
internal import Diagnostics

/// Reads documents as an attentive colleague does, and says what should not go out like this.
///
///     let reviewer = Reviewer(disabled: ["W12": "Cơ quan viết theo từ điển cũ"])
///     let findings = reviewer.review([plan, appendix])
///
/// Texts given together are compared as well: a plan with its appendix.
public struct Reviewer: Sendable {
  /// Rules that are switched off, each with the reason that the person gave.
  public var disabled: [String: String]
  /// How many threads work on short texts; on a long one as many work as there are processors.
  public var threads: Int

  /// A reviewer without some rules: the reasons by the identifiers of the rules.
  public init(disabled: [String: String] = [:], threads: Int = 1) {
    self.disabled = disabled
    self.threads = threads
  }

  /// The findings on texts, by file in the order given, then by line and column.
  ///
  /// - Complexity: Linear in the length of the texts.
  public func review(_ texts: [OfficialText]) -> [Finding] {
    let rules = RuleCatalogue.textRules.filter { disabled[$0.about.id] == nil }
    let size = texts.reduce(0) { $0 + $1.bytes.count }
    let pieces = texts.count * rules.count + 1
    // The comparison of all texts takes longest, and is begun first.
    let found = Parallel.map(pieces, size: size, threads: threads) { index in
      guard index > 0 else { return comparison(of: texts) }
      let (text, rule) = (index - 1).quotientAndRemainder(dividingBy: rules.count)
      var report = Report(rules[rule].about)
      rules[rule].init().check(texts[text], &report)
      return report.finished()
    }
    let findings = Array(found.dropFirst().joined()) + found[0]
    return Self.sorted(OneCause.merged(findings), by: texts.map(\.file))
  }

  /// What the rules on several texts find.
  private func comparison(of texts: [OfficialText]) -> [Finding] {
    let set = TextSet(texts)
    return RuleCatalogue.textSetRules.filter { disabled[$0.about.id] == nil }.flatMap { rule in
      var report = Report(rule.about)
      rule.init().check(set, &report)
      return report.finished()
    }
  }
}

extension Reviewer {
  /// Findings by file in the order given, then by line and column.
  private static func sorted(_ findings: [Finding], by files: [String]) -> [Finding] {
    let order = Dictionary(
      files.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let keys = findings.map { (order[$0.place.file] ?? 0, $0.place.line, $0.place.column) }
    return findings.indices.sorted { keys[$0] != keys[$1] ? keys[$0] < keys[$1] : $0 < $1 }.map {
      findings[$0]
    }
  }

  /// The findings on a dossier and on the documents made from it.
  ///
  /// What is wrong in the data is said of the data, where it is corrected, and not again of the
  /// documents. Findings that the dossier lets stand, with its reason, are left out.
  ///
  /// - Parameters:
  ///   - dossier: The dossier.
  ///   - documents: The documents that the dossier makes.
  public func review(_ dossier: Dossier, documents: [OfficialText] = []) -> [Finding] {
    var findings: [Finding] = []
    for rule in RuleCatalogue.dossierRules where disabled[rule.about.id] == nil {
      var report = Report(rule.about)
      rule.init().check(dossier, &report)
      findings += report.finished()
    }
    let said = Set(findings.flatMap { OneCause.inDocuments[$0.rule] ?? [] })
    findings += review(documents).filter { !said.contains($0.rule) }
    return Self.withoutExceptions(findings, of: dossier)
  }

  /// How many findings ``review(_:documents:)`` has on a dossier alone, and which are errors: the
  /// words of the others are not made.
  public func tally(of dossier: Dossier) -> (count: Int, errors: [Finding]) {
    var count = 0
    var errors: [Finding] = []
    for rule in RuleCatalogue.dossierRules where disabled[rule.about.id] == nil {
      let about = rule.about
      // What the dossier lets stand it may tell by the words.
      let hasException = dossier.reviewExceptions.contains { $0.rule.uppercased() == about.id }
      var report = Report(about, listsErrorsOnly: !hasException)
      rule.init().check(dossier, &report)
      let findings = Self.withoutExceptions(report.finished(), of: dossier)
      count += report.counted + findings.count
      errors += findings.filter { $0.severity == .error }
    }
    return (count, errors)
  }

  /// The findings that the dossier does not let stand.
  private static func withoutExceptions(
    _ findings: [Finding], of dossier: Dossier
  ) -> [Finding] {
    if dossier.reviewExceptions.isEmpty { return findings }
    return findings.filter { finding in
      !dossier.reviewExceptions.contains { exception in
        guard exception.rule.uppercased() == finding.rule else { return false }
        guard let about = exception.about else { return true }
        return finding.message.vi.contains(about) || finding.message.en.contains(about)
          || finding.place.excerpt?.contains(about) == true
      }
    }
  }
}

/// Findings that follow from one cause are one finding.
enum OneCause {
  /// A rule that says the same thing better than another where both find something at one place.
  private static let stronger: [String: Set<String>] = [
    "C09": ["C05", "C06"], "C02": ["C05"], "P02": ["D05", "K04"], "C05": ["C06"], "C11": ["C03"],
    "D02": ["D01"], "D10": ["D17"],
    "C01": ["W05", "W06", "W03", "W04"], "F01": ["C01", "F33"],
  ]

  /// Rules on documents that say again what a rule on the dossier has said.
  static let inDocuments: [String: Set<String>] = [
    "H01": ["S01"], "H03": ["D01", "D02"], "H05": ["C09"], "H06": ["P01"], "H07": ["P02", "D05"],
    "H09": ["K01"], "H13": ["C03"], "H14": ["A15"], "H15": ["F24"],
  ]

  private struct Spot: Hashable {
    var file: String
    var line: Int
    var column: Int

    init(_ finding: Finding) {
      file = finding.place.file
      line = finding.place.line
      column = finding.place.column
    }
  }

  static func merged(_ findings: [Finding]) -> [Finding] {
    var weaker: [Spot: Set<String>] = [:]
    for finding in findings {
      guard let rules = stronger[finding.rule] else { continue }
      weaker[Spot(finding), default: []].formUnion(rules)
    }
    guard !weaker.isEmpty else { return findings }
    let all = weaker.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    return findings.filter { finding in
      !all.contains(finding.rule) || weaker[Spot(finding)]?.contains(finding.rule) != true
    }
  }
}
