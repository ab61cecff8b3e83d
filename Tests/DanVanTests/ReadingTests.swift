import DanVan
import Diagnostics
import Testing

/// Bytes are looked at eight at a time: what is found must not depend on where it stands.
@Suite("Reading at any place")
struct ReadingTests {
  /// A dossier with a title and members of its office.
  private func files(title: String, office: String = "") -> DossierFiles {
    DossierFiles([
      "dossier.json": Array(
        """
        {
          "id": "x", "title": "\(title)", "year": 2026, "documents": [],
          "office": {
            "name": "Ủy ban nhân dân xã Suối Mơ", "shortName": "UBND xã", "unit": "xã Suối Mơ",
            "level": "commune", "place": "Suối Mơ", "symbol": "UBND",\(office)
          }
        }
        """.utf8)
    ])
  }

  @Test("two brackets are found wherever they stand, and one is text")
  func brackets() throws {
    for before in 0...17 {
      for between in 1...17 {
        let text =
          String(repeating: "x", count: before) + "[" + String(repeating: "y", count: between)
        let dossier = try Dossier.load(files(title: text + "[[year]][[year]] ["))
        #expect(dossier.text(of: dossier.title) == text + "20262026 [")
      }
    }
  }

  @Test(
    "a member is known by every letter of its name",
    arguments: ["unitKind", "letterhead", "electronic", "commonName", "address", "parent"])
  func names(name: String) {
    for position in name.indices {
      var wrong = name
      wrong.replaceSubrange(position...position, with: "z")
      let diagnostics: [Diagnostic]
      do throws(DiagnosticList) {
        diagnostics = try Dossier.load(files(title: "x", office: "\"\(wrong)\": null")).warnings
      } catch {
        diagnostics = error.diagnostics
      }
      #expect(diagnostics.map(\.kind) == ["unknown-member"], "\(wrong)")
    }
  }

  @Test("spaces and comments of any length are passed over")
  func spaces() throws {
    for count in 0...20 {
      let space = String(repeating: " ", count: count)
      let comment = String(repeating: "x", count: count)
      for end in ["\n", "\r", "\r\n"] {
        let source = "\(space)\t//\(comment)\(end)\(space)\(end)[1,\(end)\(space)2] //\(comment)"
        let (value, faults) = JSONReader.read(Array(source.utf8))
        #expect(faults.isEmpty)
        guard case .array(let numbers)? = value?.content else {
          Issue.record("no list in \(source)")
          continue
        }
        #expect(numbers.count == 2)
      }
    }
  }
}
