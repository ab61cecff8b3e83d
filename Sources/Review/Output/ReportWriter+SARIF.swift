internal import Diagnostics

extension ReportWriter {
  /// Findings as a SARIF 2.1.0 log, for editors and code review.
  ///
  /// Columns count Unicode code points, as the log says in `columnKind`.
  public func sarif(_ findings: [Finding]) -> String {
    let used = RuleCatalogue.all.filter { rule in findings.contains { $0.rule == rule.id } }
    let known = Set(used.map(\.id))
    let other = Set(findings.map(\.rule)).subtracting(known).sorted()
    let index = Dictionary(
      uniqueKeysWithValues: (used.map(\.id) + other).enumerated().map { ($1, $0) })
    let rules =
      used.map(rule)
      + other.map { JSONText.object([("id", JSONText.string($0))]) }
    let driver = JSONText.object([
      ("name", JSONText.string("vanban")),
      ("rules", JSONText.array(rules)),
    ])
    let run = JSONText.object([
      ("tool", JSONText.object([("driver", driver)])),
      ("language", JSONText.string(language == .vi ? "vi" : "en")),
      ("columnKind", JSONText.string("unicodeCodePoints")),
      ("results", JSONText.array(findings.map { result($0, index[$0.rule] ?? 0) })),
    ])
    return JSONText.object([
      ("$schema", JSONText.string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", JSONText.string("2.1.0")),
      ("runs", JSONText.array([run])),
    ]) + "\n"
  }

  private func rule(_ rule: RuleAbout) -> String {
    JSONText.object([
      ("id", JSONText.string(rule.id)),
      ("shortDescription", message(rule.title.text(in: language))),
      (
        "fullDescription",
        message("\(rule.explanation.text(in: language)) (\(rule.source))")
      ),
      ("help", message("\(rule.explanation.text(in: language))\n\(rule.source)")),
      (
        "defaultConfiguration",
        JSONText.object([("level", JSONText.string(level(rule.severity)))])
      ),
    ])
  }

  private func result(_ finding: Finding, _ index: Int) -> String {
    var members: [(name: String, json: String)] = [
      ("ruleId", JSONText.string(finding.rule)),
      ("ruleIndex", String(index)),
      ("level", JSONText.string(level(finding.severity))),
      (
        "message",
        message(
          finding.message.text(in: language)
            + (finding.hint.map { ". " + $0.text(in: language) } ?? ""))
      ),
      ("locations", JSONText.array([location(finding.place, nil)])),
    ]
    if !finding.related.isEmpty {
      members.append(
        (
          "relatedLocations",
          JSONText.array(
            finding.related.enumerated().map { index, other in
              location(other.place, other.message.text(in: language), id: index + 1)
            })
        ))
    }
    return JSONText.object(members)
  }

  /// A location; those related to a result are numbered, so that no two are alike.
  private func location(_ place: Place, _ text: String?, id: Int? = nil) -> String {
    var members: [(name: String, json: String)] = id.map { [("id", String($0))] } ?? []
    members.append(
      (
        "physicalLocation",
        JSONText.object([
          (
            "artifactLocation",
            JSONText.object([("uri", JSONText.string(Self.uri(place.file)))])
          ),
          (
            "region",
            JSONText.object([
              ("startLine", String(place.line)),
              ("startColumn", String(place.column)),
              ("endColumn", String(max(place.endColumn, place.column))),
            ])
          ),
        ])
      ))
    if let text { members.append(("message", message(text))) }
    return JSONText.object(members)
  }

  private func message(_ text: String) -> String {
    JSONText.object([("text", JSONText.string(text))])
  }

  private func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information: "note"
    }
  }

  /// A file name as a URI reference: what is no ASCII letter, digit or plain mark is escaped.
  static func uri(_ file: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in file.utf8 {
      let isPlain =
        Letters.isASCIILetter(byte) || Letters.isDigit(byte)
        || [0x2D, 0x2E, 0x2F, 0x5F, 0x7E].contains(byte)
      if isPlain {
        bytes.append(byte)
      } else {
        bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
