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

  public init(disabled: [String: String] = [:]) {
    self.disabled = disabled
  }

  /// The findings on texts, by file in the order given, then by line and column.
  ///
  /// - Complexity: Linear in the length of the texts.
  public func review(_ texts: [OfficialText]) -> [Finding] {
    var findings: [Finding] = []
    for text in texts {
      for rule in RuleCatalogue.textRules where disabled[rule.about.id] == nil {
        var report = Report(rule.about)
        rule.init().check(text, &report)
        findings += report.finished()
      }
    }
    for rule in RuleCatalogue.textSetRules where disabled[rule.about.id] == nil {
      var report = Report(rule.about)
      rule.init().check(texts, &report)
      findings += report.finished()
    }
    let order = Dictionary(
      texts.enumerated().map { ($1.file, $0) }, uniquingKeysWith: { first, _ in first })
    return OneCause.merged(findings).enumerated().sorted { left, right in
      let (a, b) = (left.element.place, right.element.place)
      return (order[a.file] ?? 0, a.line, a.column, left.offset)
        < (order[b.file] ?? 0, b.line, b.column, right.offset)
    }.map(\.element)
  }
}

/// Findings that follow from one cause are one finding.
enum OneCause {
  /// A rule that says the same thing better than another where both find something at one place.
  private static let stronger: [String: Set<String>] = [
    "C09": ["C05", "C06"], "C02": ["C05"], "P02": ["D05", "K04"], "C05": ["C06"], "C11": ["C03"],
    "D02": ["D01"],
    "C01": ["W05", "W06", "W03", "W04"], "F01": ["C01", "F33"],
  ]

  static func merged(_ findings: [Finding]) -> [Finding] {
    var lines: [String: Set<String>] = [:]
    func key(_ finding: Finding, column: Bool) -> String {
      "\(finding.place.file):\(finding.place.line):\(column ? finding.place.column : 0)"
    }
    for finding in findings where stronger[finding.rule] != nil {
      lines[key(finding, column: true), default: []].formUnion(stronger[finding.rule] ?? [])
    }
    guard !lines.isEmpty else { return findings }
    return findings.filter { lines[key($0, column: true)]?.contains($0.rule) != true }
  }
}
