import DanVan
import Diagnostics
import Review

extension Drafter {
  /// How much an attentive colleague would mark in the facts of the dossier, and what is an error.
  var factTally: (count: Int, errors: [Finding]) { Reviewer().tally(of: dossier) }

  /// What an attentive colleague would mark in the dossier and in the documents made from it.
  func findings() throws(DraftingFailure) -> [Finding] {
    let texts = try DraftingFailure.passingFaults { () throws(DiagnosticList) in
      var texts: [OfficialText] = []
      for entry in dossier.documents {
        for file in try files(of: entry, formats: [.md]) {
          texts.append(OfficialText(reading: file.bytes, file: file.name))
        }
      }
      return texts
    }
    return Reviewer().review(dossier, documents: texts)
  }
}
