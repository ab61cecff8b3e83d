import DanVan
import Diagnostics
import Foundation
import Testing

@Suite("The sample dossiers")
struct SampleTests {
  @Test("each loads without a warning, and every document has a context", arguments: Samples.names)
  func loads(name: String) throws {
    do {
      let dossier = try Dossier.load(Samples.files(name))
      #expect(dossier.id == name)
      #expect(dossier.warnings.isEmpty, "\(summary(dossier.warnings))")
      for document in dossier.documents {
        let context = try #require(dossier.context(forDocument: document.id))
        let text = try encodedText(context)
        #expect(!text.contains("[["), "\(document.id) holds a reference that was not resolved")
      }
      #expect(dossier.context(forDocument: "không có") == nil)
    } catch let error as DiagnosticList {
      Issue.record("\(printed(error))")
    }
  }

  @Test(
    "the plan of Ba Tơ is whole",
    .enabled(if: Samples.names.contains("ba-to-2025"), "the sample is not in the repository"))
  func baTo() throws {
    let dossier = try Dossier.load(Samples.files("ba-to-2025"))
    let framework = try #require(dossier.framework)
    #expect(framework.criteria.map(\.items.count) == [3, 3, 4, 3, 3, 4, 3, 3, 2, 4])
    #expect(dossier.assignments.count == 32)
    #expect(dossier.tasks.count == 21)
    let assessment = try #require(dossier.assessment)
    #expect(assessment.selfScore.text == "98,00")
    #expect(assessment.awardedScore.text == "90,50")
    #expect(assessment.deducted.text == "7,00")
    #expect(assessment.gap.text == "7,50")
    #expect(assessment.unexplained.text == "0,50")
    // A deadline that many rows share is stated once.
    #expect(dossier.assignments.filter { $0.deadline == nil }.count == 26)
    #expect(dossier.tasks.allSatisfy { $0.deadline == nil })
    #expect(dossier.assignments.filter(\.providers.isMerged).count == 3)
  }
}

/// What a value encodes, as JSON with sorted keys.
func encodedText(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

/// What a value encodes, as the objects that JSON makes of it.
func encodedObject(_ value: some Encodable) throws -> [String: Any] {
  let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(value))
  return try #require(object as? [String: Any])
}
