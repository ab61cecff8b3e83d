import DanVan
import Diagnostics
import Review

extension Drafter {
  /// What an attentive colleague would mark in the documents of the dossier.
  func findings() throws(DraftingFailure) -> [Finding] {
    let texts = try DraftingFailure.passing { () throws(DiagnosticList) in
      var texts: [OfficialText] = []
      for entry in dossier.documents {
        for file in try files(of: entry, formats: [.md]) {
          texts.append(OfficialText(reading: file.bytes, file: file.name))
        }
      }
      return texts
    }
    let disabled = dossier.reviewExceptions.map { ($0.rule, $0.reason) }
    return Reviewer(disabled: Dictionary(disabled, uniquingKeysWith: { first, _ in first }))
      .review(texts)
  }
}
