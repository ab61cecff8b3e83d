import DanVan
import Diagnostics
import Foundation
import Testing

@Suite("The sample dossiers")
struct SampleTests {
  @Test("each loads", arguments: Samples.names)
  func loads(name: String) throws {
    do throws(DiagnosticList) {
      let dossier = try Dossier.load(try! Samples.files(name))
      #expect(dossier.id == name)
      if !dossier.warnings.isEmpty { print(printed(DiagnosticList(dossier.warnings))) }
      for a in dossier.anachronisms { print(a.message.vi, a.hint?.vi ?? "") }
      for document in dossier.documents {
        let e = JSONEncoder()
        e.outputFormatting = [.prettyPrinted, .withoutEscapingSlashes]
        let data = try! e.encode(dossier.context(forDocument: document.id))
        try! data.write(to: URL(filePath: "/tmp/ctx-\(name)-\(document.id).json"))
      }
    } catch {
      Issue.record("\(printed(error))")
    }
  }
}
