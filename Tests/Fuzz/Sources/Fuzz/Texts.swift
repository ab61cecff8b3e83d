import Diagnostics
import Review

/// Finished texts that are anything.
enum Texts {
  /// Finds the citations of a text.
  static func cite(_ bytes: [UInt8]) {
    _ = Citation.json(Citation.scan(OfficialText(reading: bytes, file: "fuzz.md")))
    _ = Citation.scan(OfficialText(reading: bytes, file: "fuzz.txt"))
  }

  /// Reviews a text as Markdown, as HTML and as plain text, and two together.
  static func review(_ bytes: [UInt8]) {
    let texts = ["fuzz.md", "fuzz.html", "fuzz.txt"].map { OfficialText(reading: bytes, file: $0) }
    let writer = ReportWriter(language: .vi, color: false)
    for text in texts {
      let findings = Reviewer().review([text])
      _ = writer.text(findings)
      _ = writer.sarif(findings)
    }
    _ = Reviewer().review([texts[0], texts[2]])
  }
}
