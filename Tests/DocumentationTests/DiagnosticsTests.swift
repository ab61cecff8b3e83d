import Diagnostics
import Testing

@Suite("The landing page of Diagnostics")
struct DiagnosticsPageTests {
  @Test("its example is compiled here, word for word")
  func sameExample() throws {
    let page = try LandingPage(of: "Diagnostics", testedIn: #filePath)
    #expect(page.example == page.tested)
    #expect(!page.example.isEmpty)
  }

  @Test("its example gives what it should")
  func example() throws {
    // The example:
    let source = Array("{{ tên }}\n{{ nam }}".utf8)
    let diagnostic = Diagnostic(
      kind: "undefined",
      message: Wording(vi: "không có tên 'nam'", en: "there is no name 'nam'"),
      hint: Wording(vi: "có phải 'năm'?", en: "did you mean 'năm'?"),
      place: Place(14..<17, in: source, file: "ke-hoach.md"))
    let text = DiagnosticFormatter(language: .vi, color: false).format(diagnostic)
    // What it gives:
    #expect(text.contains("ke-hoach.md:2:4"))
    #expect(text.contains("^^^"))
  }
}
