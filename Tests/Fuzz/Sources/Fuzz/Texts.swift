import Diagnostics
import Review

/// Finished texts that are anything.
enum Texts {
  /// Finds the citations of a text.
  static func cite(_ bytes: [UInt8]) {
    _ = Citation.json(Citation.scan(OfficialText(reading: bytes, file: "fuzz.md")))
    _ = Citation.scan(OfficialText(reading: bytes, file: "fuzz.txt"))
  }

  /// Reviews a text as Markdown, as HTML or as plain text, by its length, and two together.
  static func review(_ bytes: [UInt8]) {
    let names = ["fuzz.md", "fuzz.html", "fuzz.txt"]
    let text = OfficialText(reading: bytes, file: names[bytes.count % names.count])
    let findings = Reviewer().review([text])
    let writer = ReportWriter(language: .vi, color: false)
    _ = writer.text(findings)
    _ = writer.sarif(findings)
    let halves = [bytes.prefix(bytes.count / 2), bytes.suffix(bytes.count / 2)]
    _ = Reviewer().review(halves.map { OfficialText(reading: Array($0), file: "fuzz.md") })
  }
}
