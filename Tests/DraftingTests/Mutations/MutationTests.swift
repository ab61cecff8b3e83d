import DanVan
import Diagnostics
import Foundation
import TemplateEngine
import Testing

@testable import Drafting

/// A slip of a template's author: what is said of it points at it.
@Suite("Mutated templates")
struct MutationTests {
  static let templates = TemplateLibrary.embedded.templates.filter {
    $0.hasSuffix(".md") || $0.hasSuffix(".html")
  }

  static func mutants(of template: String) -> [Mutant] {
    let bytes = TemplateLibrary.embedded.bytes(at: template) ?? []
    return Mutant.all(of: template, String(decoding: bytes, as: UTF8.self))
  }

  @Test("there are at least a thousand")
  func count() {
    #expect(Self.templates.reduce(0) { $0 + Self.mutants(of: $1).count } >= 1000)
  }

  @Test("each renders, or its first message is at the slip", arguments: templates)
  func explained(template: String) throws {
    let dossier = try Dossier.load(
      DossierFiles(folder: "", TemplateLibrary.embedded.sample(TemplateLibrary.defaultSample)))
    for mutant in Self.mutants(of: template) {
      do throws(DiagnosticList) {
        try render(mutant, dossier)
      } catch {
        let first = try #require(error.diagnostics.first)
        #expect(isExplained(mutant, by: first), "\(mutant): \(first)")
      }
    }
  }

  /// Compiles the mutant, and renders a document that is made with it.
  private func render(_ mutant: Mutant, _ dossier: Dossier) throws(DiagnosticList) {
    let loader = OneChanged(name: mutant.template, source: Array(mutant.source.utf8))
    var environment = Environment(loader: loader)
    DocumentLanguage.install(in: &environment)
    DocumentLanguage.install(dossier, in: &environment)
    _ = try environment.compile(loader.source, name: mutant.template)
    guard mutant.template.hasPrefix("documents/") else { return }
    for entry in dossier.documents.prefix(where: mutant.template, dossier) {
      let data = dossier.context(forDocument: entry.id)?.value ?? .null
      var output: [UInt8] = []
      try environment.template(named: entry.template).render(
        Value(data), into: &output)
    }
  }

  private func isExplained(_ mutant: Mutant, by diagnostic: Diagnostic) -> Bool {
    guard let place = diagnostic.place else { return false }
    if isAtSlip(mutant, place) { return true }
    guard mutant.slip == .misspelledName else { return false }
    // A slip in what defines a name shows where the name is used.
    if place.excerpt?.contains(mutant.original) == true { return true }
    // A value that is not there may travel into a macro before it is used: the message then says
    // where it comes from.
    return diagnostic.related.contains {
      isAtSlip(mutant, $0.place) || $0.place.excerpt?.contains(mutant.original) == true
    }
  }

  private func isAtSlip(_ mutant: Mutant, _ place: Place) -> Bool {
    guard place.file == mutant.template else { return false }
    let found = range(of: place, in: mutant.source)
    return ([mutant.range] + mutant.around).contains {
      $0.lowerBound <= found.upperBound && found.lowerBound <= $0.upperBound
    }
  }

  /// Where a place is in a source, in characters; lines hold no character of several scalars.
  private func range(of place: Place, in source: String) -> Range<Int> {
    var start = 0
    for line in source.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix(place.line - 1)
    {
      start += line.count + 1
    }
    return start + place.column - 1..<start + max(place.column, place.endColumn) - 1
  }
}

/// The shared templates and the sample's own, with one of them changed.
private struct OneChanged: Loader {
  var name: String
  var source: [UInt8]

  private static let own = TemplateLibrary.embedded.sample(TemplateLibrary.defaultSample)

  func source(of name: String) throws(LoaderError) -> [UInt8]? {
    name == self.name ? source : Self.own[name] ?? TemplateLibrary.embedded.bytes(at: name)
  }

  var names: [String] { TemplateLibrary.embedded.templates }
}

extension [DocumentEntry] {
  /// The documents that show what a shared template does: those made with it, else a plan and a
  /// report, which use what all share.
  fileprivate func prefix(where template: String, _ dossier: Dossier) -> [DocumentEntry] {
    let own = filter { $0.template == template }
    if let first = own.first { return [first] }
    return filter { $0.id == "ke-hoach" || $0.id == "bao-cao-nam" }
  }
}
