public import Diagnostics
import Review
import Threading

/// Reviews finished texts, or the documents that a dossier makes.
public struct ReviewJob: Sendable {
  /// How findings are written.
  public enum Format: String, Sendable, CaseIterable {
    /// For people.
    case text
    /// A JSON array.
    case json
    /// SARIF 2.1.0, for editors and continuous integration.
    case sarif
  }

  /// What a review gave.
  public struct Result: Sendable {
    /// The findings in the form asked for.
    public var report: String
    /// Whether one of them is an error.
    public var hasErrors: Bool
  }

  /// The form of the report.
  public var format: Format
  /// The language of the messages.
  public var language: Language
  /// Whether text is coloured with ANSI escapes; the other formats never are.
  public var color: Bool
  /// How many threads work on finished texts.
  public var threads: Int

  /// A job that reports in one form; what is reviewed comes later.
  public init(format: Format, language: Language, color: Bool, threads: Int = 1) {
    self.format = format
    self.language = language
    self.color = color
    self.threads = threads
  }

  /// Reviews texts; those given together are compared as well, a plan with its appendix.
  public func review(_ texts: [NamedText]) -> Result {
    result(findings(in: texts))
  }

  /// Reviews the documents that a dossier makes, without the rules that it switches off.
  public func review(_ source: DossierSource) throws(DraftingFailure) -> Result {
    let drafter = try Drafter(source: source, library: .embedded, isFinal: false)
    return result(try drafter.findings())
  }

  private func result(_ findings: [Finding]) -> Result {
    let writer = ReportWriter(language: language, color: color, threads: threads)
    let report =
      switch format {
      case .text: writer.text(findings)
      case .json: writer.json(findings)
      case .sarif: writer.sarif(findings)
      }
    return Result(report: report, hasErrors: findings.contains { $0.severity == .error })
  }

  private func findings(in texts: [NamedText]) -> [Finding] {
    let read = Crew(threads: threads).map(texts.count) { index in
      OfficialText(reading: texts[index].bytes, file: texts[index].name)
    }
    return Reviewer(threads: threads).review(read)
  }

  /// The citations of texts, as a JSON array.
  public static func citations(in texts: [NamedText]) -> String {
    Citation.json(
      texts.flatMap { Citation.scan(OfficialText(reading: $0.bytes, file: $0.name)) })
  }

  /// The catalogue of rules, or one rule explained; `nil` where there is no such rule.
  public static func rules(_ id: String?, language: Language) -> String? {
    guard let id else { return RuleCatalogue.text(language: language) }
    return RuleCatalogue.explanation(of: id, language: language)
  }

  /// The identifiers of all rules.
  public static var ruleNames: [String] { RuleCatalogue.all.map(\.id) }
}
