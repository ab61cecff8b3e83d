import DanVan
import Foundation
import Testing

@testable import Drafting

/// The documents of one dossier after plan and appendix, made from the templates of the
/// repository.
struct YearDocuments {
  static let templates = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Templates").path

  let drafter: Drafter

  /// - Parameter change: What is different from the sample, by the paths of its files; an empty
  ///   text removes the file.
  init(sample: String, change: [String: String] = [:]) throws {
    var source = try DossierSource.read(folder: Self.templates + "/dossiers/" + sample)
    for (path, text) in change {
      source.files[path] = text.isEmpty ? nil : Array(text.utf8)
    }
    drafter = try Drafter(
      source: source, library: TemplateLibrary(folder: Self.templates), isFinal: false)
  }

  /// A document as text.
  func text(
    _ id: String, _ format: Generator.Format = .md, asOf day: String? = nil
  ) throws -> String {
    let entry = try #require(try drafter.entries([id]).first)
    let edition = Edition(asOf: day.flatMap { AsOfDay($0)?.date }, copy: nil)
    let file = try #require(
      try drafter.files(of: entry, formats: [format], edition: edition).first)
    return String(decoding: file.bytes, as: UTF8.self)
  }

  /// The page of the status, of the last day that the dossier knows of.
  func statusPage() throws -> String {
    let day = try #require(drafter.dossier.latestKnownDay)
    return String(decoding: try drafter.statusPage(asOf: day), as: UTF8.self)
  }

  /// The copies of a document by the end of their names.
  func copies(
    _ id: String, for kind: CopyKind, asOf day: String? = nil
  ) throws -> [String: String] {
    let entry = try #require(try drafter.entries([id]).first)
    let files = try drafter.copies(
      of: entry, for: kind, formats: [.md], asOf: day.flatMap { AsOfDay($0) })
    return Dictionary(
      uniqueKeysWithValues: files.map { file in
        let name = file.name.dropFirst(id.count + 1).dropLast(3)
        return (String(name), String(decoding: file.bytes, as: UTF8.self))
      })
  }

  /// A table of the sample as its file has it: rows of cells, without the titles. Reads it by
  /// itself, so that tests do not ask the program what it should say.
  static func table(_ sample: String, _ name: String) throws -> [[String]] {
    let path = "\(templates)/dossiers/\(sample)/\(name)"
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    for scalar in text.unicodeScalars where scalar != "\u{FEFF}" && scalar != "\r" {
      switch scalar {
      case "\"": isQuoted.toggle()
      case ";" where !isQuoted:
        row.append(cell)
        cell = ""
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        row = []
        cell = ""
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return Array(rows.dropFirst()).filter { $0.count > 1 }
  }

  /// The identifiers that a cell refers to: `agency:…` and `group:…`.
  static func references(_ cell: String) -> [String] {
    cell.components(separatedBy: "[[").dropFirst().map { part in
      let reference = part.prefix { $0 != "]" }.split(separator: ":")
      return String(reference[1])
    }
  }

  /// A date of a cell as a number that sorts: 14/11/2025 is 20251114.
  static func day(_ cell: String) -> Int? {
    let parts = cell.split(separator: "/").compactMap { Int($0) }
    return parts.count == 3 ? parts[2] * 10_000 + parts[1] * 100 + parts[0] : nil
  }
}
