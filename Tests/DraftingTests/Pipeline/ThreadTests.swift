import DanVan
import Diagnostics
import TestSupport
import Testing

@testable import Drafting

/// The number of threads is nothing that anybody can see.
@Suite("Threads")
struct ThreadTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What a run gives: the messages, and the files that it wrote.
  private struct Outcome: Equatable {
    var lines: [String] = []
    var faults: [Diagnostic] = []
    var warnings: [Diagnostic] = []
    var findings = 0
    var files: [String: [UInt8]] = [:]
  }

  private func run(
    _ source: DossierSource, threads: Int, isFinal: Bool = false
  ) throws -> Outcome {
    let output = folder.path("\(source.name)-\(threads)")
    var outcome = Outcome()
    do throws(DraftingFailure) {
      let notes = try Generator(
        source: source, output: output, isFinal: isFinal, threads: threads
      ).generate([]) { outcome.lines.append(String($0.path.dropFirst(output.count))) }
      outcome.warnings = notes.warnings
      outcome.findings = notes.findings
    } catch {
      outcome.faults = error.diagnostics
      #expect(FileSystem.kind(at: output) == nil)
      return outcome
    }
    for path in try FileSystem.files(below: output) {
      outcome.files[path] = try FileSystem.read(output + "/" + path)
    }
    return outcome
  }

  @Test("make the same documents", arguments: TemplateLibrary.embedded.samples)
  func documents(sample: String) throws {
    let source = DossierSource.sample(sample)
    let alone = try run(source, threads: 1)
    #expect(alone.files.count > 2)
    for threads in [2, 3, 16] { #expect(try run(source, threads: threads) == alone) }
  }

  @Test("tell the same faults in the same order")
  func faults() throws {
    var source = DossierSource.sample(TemplateLibrary.starterSample)
    for path in ["assignment-appendix.md", "report-6-months.md", "report-year.md"] {
      source.files["documents/" + path] = Array("một\n{{ x\(path.utf8.count) }}\n".utf8)
    }
    source.files["documents/evidence-register.md"] = Array("{% if %}\n{{ 1 +".utf8)
    let alone = try run(source, threads: 1)
    #expect(alone.faults.count > 3)
    for threads in [2, 3, 16] {
      for _ in 0..<5 { #expect(try run(source, threads: threads) == alone) }
    }
  }

  @Test("tell what keeps a document from being final before anything else")
  func final() throws {
    var source = DossierSource.sample(TemplateLibrary.starterSample)
    source.files["documents/report-year.md"] = Array("{{ x }}".utf8)
    let alone = try run(source, threads: 1, isFinal: true)
    #expect(!alone.faults.isEmpty)
    for threads in [2, 16] {
      #expect(try run(source, threads: threads, isFinal: true) == alone)
    }
  }

  @Test("tell the same of a dossier that cannot be loaded")
  func broken() throws {
    var source = DossierSource.sample(TemplateLibrary.starterSample)
    source.files["tasks.json"] = Array("{ \"tasks\": [ { \"items\": \"x\" } ] }".utf8)
    source.files["dossier.json"]?.append(contentsOf: Array("]".utf8))
    let alone = try run(source, threads: 1)
    #expect(alone.faults.count > 1)
    #expect(try run(source, threads: 2) == alone)
  }

  @Test("are given the templates of every sample", arguments: TemplateLibrary.embedded.samples)
  func likelyTemplates(sample: String) throws {
    let source = DossierSource.sample(sample)
    let dossier = try Dossier.load(DossierFiles(source.files))
    for entry in dossier.documents {
      let layout = dossier.office.system == .party ? "party" : "decree-30"
      #expect(
        source.likelyTemplates(of: [entry.id]) == [
          entry.template, "layouts/\(layout).html", "layouts/\(layout).md",
        ])
    }
    #expect(source.likelyTemplates(of: []).count == dossier.documents.count * 3)
  }

  @Test("are given nothing where the dossier is none")
  func noTemplates() {
    for text in ["", "[1]", "{ \"documents\": 1 }", "{ \"documents\": [1, {}] }", "{"] {
      let source = DossierSource(
        name: "x", location: "x", files: ["dossier.json": Array(text.utf8)])
      #expect(source.likelyTemplates(of: ["ke-hoach"]) == [])
    }
  }
}
