import DanVan
import Foundation
import Markdown
import TemplateEngine
import TestSupport
import Testing

@testable import Drafting

@Suite("The guide for template authors: what VanBan adds")
struct AuthorGuideTests {
  static let guide: Guide = {
    let text = try? String(contentsOf: Guide.location, encoding: .utf8)
    return Guide(text ?? "")
  }()

  static var examples: [GuideExample] {
    guide.examples.filter { $0.flavor == .markdown || $0.flavor == .host }
  }

  @Test("every example gives what the guide says", arguments: examples)
  func example(example: GuideExample) throws {
    let files = Self.guide.dossierFiles.mapValues { Array($0.utf8) }
    let dossier = try Dossier.load(DossierFiles(files))
    var environment = Environment(loader: DictionaryLoader(example.files))
    DocumentLanguage.install(in: &environment)
    DocumentLanguage.install(dossier, in: &environment)
    let data = Value(try JSONReader.read(Array(example.data.utf8), file: "du-lieu"))
    let name = example.flavor == .markdown ? "mau.md" : "mau"
    let render = { try environment.compile(example.template, name: name).render(data) as String }
    switch example.expectation {
    case .output(let expected): #expect(try render() == expected)
    case .error: #expect(throws: (any Error).self) { try render() }
    }
  }

  @Test("every function and filter that VanBan adds is described")
  func described() throws {
    let plain = Environment()
    var taught = Environment()
    DocumentLanguage.install(in: &taught)
    DocumentLanguage.install(
      try Dossier.load(DossierFiles(Self.guide.dossierFiles.mapValues { Array($0.utf8) })),
      in: &taught)
    let functions = Set(taught.globalNames).subtracting(plain.globalNames)
    let filters = Set(taught.filterNames).subtracting(plain.filterNames)
    #expect(functions == Set(Self.guide.names[.hostFunction] ?? []))
    // A function that is a filter too is described once.
    #expect(filters.subtracting(functions) == Set(Self.guide.names[.hostFilter] ?? []))
  }
}
