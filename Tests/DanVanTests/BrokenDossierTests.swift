import DanVan
import Diagnostics
import Foundation
import Testing

/// A dossier with one fault, and what is said of it.
struct BrokenDossier: Sendable, CustomTestStringConvertible {
  /// What is wrong.
  let name: String
  let file: String
  /// What stands in the file, and what is written in its place.
  let old: String
  let new: String
  /// `FILE:LINE:COLUMN message [kind] (hint)`, one line for each diagnostic.
  let expected: String

  init(_ name: String, _ file: String, _ old: String, _ new: String, _ expected: String) {
    (self.name, self.file, self.old, self.new, self.expected) = (name, file, old, new, expected)
  }

  var testDescription: String { name }

  /// The files of the dossier.
  var files: DossierFiles {
    ExampleDossier.files(changing: file) { text in
      if old.isEmpty { return new }
      guard let range = text.range(of: old) else { return text }
      return text.replacingCharacters(in: range, with: new)
    }
  }
}

/// One line for each diagnostic, as short as it can be compared.
func summary(_ diagnostics: [Diagnostic]) -> String {
  diagnostics.map { diagnostic in
    var text = ""
    if let place = diagnostic.place { text += "\(place.file):\(place.line):\(place.column) " }
    text += "\(diagnostic.message.vi) [\(diagnostic.kind)]"
    if let path = diagnostic.path { text += " \(path)" }
    if let hint = diagnostic.hint { text += " (\(hint.vi))" }
    return text
  }.joined(separator: "\n")
}

@Suite("Broken dossiers")
struct BrokenDossierTests {
  @Test("the dossier that the others are made from is whole")
  func whole() throws {
    do throws(DiagnosticList) {
      let dossier = try Dossier.load(ExampleDossier.files())
      #expect(dossier.warnings.isEmpty, "\(summary(dossier.warnings))")
    } catch {
      Issue.record("\(printed(error))")
    }
  }

  @Test("each fault is told exactly", arguments: BrokenDossier.all)
  func broken(dossier: BrokenDossier) {
    var found = ""
    do throws(DiagnosticList) {
      found = summary(try Dossier.load(dossier.files).warnings)
    } catch {
      found = summary(error.diagnostics)
      for diagnostic in error.diagnostics {
        #expect(!diagnostic.message.en.isEmpty)
        #expect(diagnostic.message.en != diagnostic.message.vi)
      }
    }
    if ProcessInfo.processInfo.environment["RECORD_MESSAGES"] != nil {
      print("@@\(dossier.name)@@\(found)@@")
    } else {
      #expect(found == dossier.expected)
    }
  }
}
