import Diagnostics
import Drafting
import Foundation
import Testing

@Suite("The landing page of Drafting")
struct DraftingPageTests {
  @Test("its example is compiled here, word for word")
  func sameExample() throws {
    let page = try LandingPage(of: "Drafting", testedIn: #filePath)
    #expect(page.example == page.tested)
    #expect(!page.example.isEmpty)
  }

  @Test("its example gives what it should")
  func example() throws {
    let output = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    // The example:
    let generator = Generator(source: .sample("xa-mau-2026"), output: output, formats: [.md])
    var lines: [String] = []
    let notes = try generator.generate(["ke-hoach"]) { file in
      lines.append(file.line.text(in: .vi))
    }
    // What it gives:
    #expect(lines.count == 1)
    #expect(notes.warnings.isEmpty)
    try? FileManager.default.removeItem(atPath: output)
  }
}
