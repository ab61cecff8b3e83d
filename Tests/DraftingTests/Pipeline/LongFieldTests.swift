import Diagnostics
import Foundation
import Testing

@testable import DanVan
@testable import Drafting

/// Fields of hundreds of thousands of letters, in each kind of file that a dossier is made of.
@Suite("Long fields")
struct LongFieldTests {
  struct Field: CustomTestStringConvertible, Sendable {
    var file: String
    /// A member of JSON, or the number of a column.
    var name: String
    /// The kind of the message that refuses it; nil where it is taken.
    var refusal: String?

    var testDescription: String { "\(file) \(name)" }

    init(_ file: String, _ name: String, refusal: String? = nil) {
      self.file = file
      self.name = name
      self.refusal = refusal
    }
  }

  static let fields: [Field] = [
    Field("assessment.json", "reason"), Field("dossier.json", "title"),
    Field("dossier.json", "place"), Field("dossier.json", "before"),
    Field("dossier.json", "archive"), Field("agencies.json", "name"),
    Field("citations.json", "subject"), Field("framework.json", "title"),
    Field("evidence.csv", "2", refusal: "reference"),
    Field("evidence.csv", "5", refusal: "value"),
    Field("progress.csv", "3"), Field("text/ke-hoach.md", ""),
  ]

  static let word = String(repeating: "chữ ", count: 75_000).trimmingCharacters(in: .whitespaces)

  /// A sample in which one field is very long.
  private func source(_ field: Field) throws -> DossierSource {
    var source = DossierSource.sample(TemplateLibrary.defaultSample)
    let bytes = try #require(source.files[field.file])
    if field.file.hasSuffix(".json") {
      let text = String(decoding: bytes, as: UTF8.self)
      let member = try Regex("\"\(field.name)\":\\s*\"[^\"]*\"")
      let changed = text.replacing(
        member, with: "\"\(field.name)\": \"\(Self.word)\"", maxReplacements: 1)
      #expect(changed != text)
      source.files[field.file] = Array(changed.utf8)
    } else if let column = Int(field.name) {
      let table = CSVTable(bytes)
      let lines = (0..<table.rowCount).map { row in
        var cells = table.row(row).map { table.text($0) }
        if row == 1 { cells[column] = Self.word }
        return cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ";")
      }
      source.files[field.file] = Array(lines.joined(separator: "\n").utf8)
    } else {
      source.files[field.file] = bytes + Array("\n\(Self.word)\n".utf8)
    }
    return source
  }

  @Test("are taken, or refused in words that can be read", arguments: fields)
  func long(_ field: Field) throws {
    let source = try source(field)
    do throws(DraftingFailure) {
      let drafter = try Drafter(source: source, library: .embedded, isFinal: false)
      #expect(field.refusal == nil)
      for id in ["ke-hoach", "phu-luc"] {
        guard let entry = try drafter.entries([id]).first else { continue }
        let files = try DraftingFailure.passingFaults { () throws(DiagnosticList) in
          try drafter.files(of: entry, formats: Generator.Format.allCases)
        }
        #expect(files.count == 2)
      }
    } catch {
      #expect(error.diagnostics.map(\.kind) == [field.refusal])
      for found in error.diagnostics {
        let text = DiagnosticFormatter(language: .vi).format(found)
        #expect(text.count < 2000 && text.contains(field.file), "\(text.prefix(3000))")
      }
    }
  }
}
