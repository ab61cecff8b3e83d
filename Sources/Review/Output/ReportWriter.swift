public import Diagnostics

/// Writes findings for people and for programs.
public struct ReportWriter: Sendable {
  /// The language of the messages.
  public var language: Language
  /// Whether text is coloured with ANSI escapes.
  public var color: Bool
  /// How many threads write text.
  public var threads: Int

  /// A writer for one language, without colour unless it is asked for.
  public init(language: Language, color: Bool = false, threads: Int = 1) {
    self.language = language
    self.color = color
    self.threads = threads
  }

  /// Findings as text: message, place, the line with a mark, what to do, why, on what ground.
  public func text(_ findings: [Finding]) -> String {
    inParts(findings, written).joined() + summary(findings) + "\n"
  }

  /// What is written of the findings, a part of them by each thread.
  private func inParts(
    _ findings: [Finding], _ write: @escaping @Sendable (ArraySlice<Finding>) -> String
  ) -> [String] {
    let parts = min(max(1, threads), findings.count)
    return Parallel.map(parts, size: 0, threads: threads) { part in
      write(findings[findings.count * part / parts..<findings.count * (part + 1) / parts])
    }
  }

  private func written(_ findings: ArraySlice<Finding>) -> String {
    let formatter = DiagnosticFormatter(language: language, color: color)
    let reason = "  " + Wording(vi: "lý do", en: "why").text(in: language) + ": "
    let ground = "  " + Wording(vi: "căn cứ", en: "ground").text(in: language) + ": "
    var text = ""
    for finding in findings {
      formatter.write(finding.diagnostic, to: &text)
      if let rule = RuleCatalogue.rule(finding.rule) {
        text += reason
        text += rule.explanation.text(in: language)
        text += "\n"
      }
      text += ground
      text += finding.source
      text += "\n\n"
    }
    return text
  }

  /// "2 lỗi, 5 cảnh báo, 3 lưu ý".
  public func summary(_ findings: [Finding]) -> String {
    func count(_ severity: Severity) -> Int { findings.filter { $0.severity == severity }.count }
    return switch language {
    case .vi:
      "\(count(.error)) lỗi, \(count(.warning)) cảnh báo, \(count(.information)) lưu ý"
    case .en:
      "\(count(.error)) errors, \(count(.warning)) warnings, \(count(.information)) notes"
    }
  }

  /// Findings as a JSON array, one object on each line.
  ///
  /// Keys: `rule`, `severity` (`error`, `warning`, `info`), `file` as given, `line` from 1,
  /// `column` and `endColumn` from 1 in Unicode code points of that line (`endColumn` is the one
  /// after the last; what goes on in the next line is cut at the end of the first), `message`,
  /// `hint` or `null`, `source` (the ground of the rule), and `related`: an array of objects with
  /// `file`, `line`, `column`, `message`.
  public func json(_ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return "[]\n" }
    let parts = inParts(findings) { $0.map(object).joined(separator: ",\n") }
    return "[\n" + parts.joined(separator: ",\n") + "\n]\n"
  }

  private func object(_ finding: Finding) -> String {
    let related = finding.related.map { other in
      JSONText.object([
        ("file", JSONText.string(other.place.file)),
        ("line", String(other.place.line)),
        ("column", String(other.place.column)),
        ("message", JSONText.string(other.message.text(in: language))),
      ])
    }
    return JSONText.object([
      ("rule", JSONText.string(finding.rule)),
      ("severity", JSONText.string(Self.name(finding.severity))),
      ("file", JSONText.string(finding.place.file)),
      ("line", String(finding.place.line)),
      ("column", String(finding.place.column)),
      ("endColumn", String(finding.place.endColumn)),
      ("message", JSONText.string(finding.message.text(in: language))),
      ("hint", finding.hint.map { JSONText.string($0.text(in: language)) } ?? "null"),
      ("source", JSONText.string(finding.source)),
      ("related", JSONText.array(related)),
    ])
  }

  /// The name of a severity in JSON: `error`, `warning`, `info`.
  static func name(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information: "info"
    }
  }
}
