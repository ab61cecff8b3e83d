import Diagnostics
import Review
import Testing

@Suite("The landing page of Review")
struct ReviewPageTests {
  @Test("its example is compiled here, word for word")
  func sameExample() throws {
    let page = try LandingPage(of: "Review", testedIn: #filePath)
    #expect(page.example == page.tested)
    #expect(!page.example.isEmpty)
  }

  @Test("its example gives what it should")
  func example() throws {
    // The example:
    let bytes = Array("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 31/02/2020 của Chính phủ;".utf8)
    let text = OfficialText(reading: bytes, file: "ke-hoach.txt")
    let findings = Reviewer().review([text])
    let report = ReportWriter(language: .vi, color: false).text(findings)
    // What it gives:
    #expect(!findings.isEmpty)
    #expect(report.contains("31/02/2020"))
  }
}
