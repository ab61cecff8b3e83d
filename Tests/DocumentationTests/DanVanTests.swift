import DanVan
import Diagnostics
import Testing

@Suite("The landing page of DanVan")
struct DanVanPageTests {
  @Test("its example is compiled here, word for word")
  func sameExample() throws {
    let page = try LandingPage(of: "DanVan", testedIn: #filePath)
    #expect(page.example == page.tested)
    #expect(!page.example.isEmpty)
  }

  @Test("its example gives what it should")
  func example() throws {
    // The example:
    let files = DossierFiles([
      "dossier.json": Array("{\"id\": \"xa-mau\", \"year\": \"hai nghìn\"}".utf8)
    ])
    var faults: [Diagnostic] = []
    do throws(DiagnosticList) {
      let dossier = try Dossier.load(files)
      print(dossier.title)
    } catch {
      faults = error.diagnostics
    }
    // What it gives:
    #expect(faults.contains { $0.path == "year" })
  }
}
