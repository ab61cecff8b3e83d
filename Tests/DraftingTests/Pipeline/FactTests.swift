import DanVan
import Foundation
import Testing

@testable import Drafting

/// A dossier in which every text that is a fact has been replaced by a mark of its own.
struct MarkedDossier {
  /// The files that differ, by their paths.
  private(set) var changes: [String: String] = [:]
  /// The marks, by the texts that they stand for.
  private(set) var marks: [String: String] = [:]
  /// The names of agencies.
  private var named: [String] = []
  /// The texts that were left as they are.
  private(set) var kept: [String] = []

  /// Members that hold no words for documents: names of files, identifiers, words of fixed lists.
  private static let codes: Set<String> = [
    "id", "$schema", "kind", "state", "level", "system", "template", "layout", "period",
    "attachedTo", "appendices", "legalBases", "parent", "group", "successor", "members", "sameAs",
    "replacedBy", "source", "citation", "item", "from", "to", "asOf", "date", "validFrom",
    "validTo", "before", "on", "score", "selfScore", "awardedScore", "awarded", "points",
    "maximum", "minimum", "style", "illustrative", "unit", "defaultDeadline", "recognizedBy",
    "separator", "deadline", "rule", "about", "symbol", "authority", "recipientSeparator",
  ]

  /// The columns of tables that hold words for documents.
  private static let columns = [
    "assignments.csv": [3], "evidence.csv": [3], "progress.csv": [3], "figures.csv": [1],
    "self-scores.csv": [4], "models.csv": [1], "units.csv": [1],
  ]

  init(sample: String) throws {
    let folder = URL(filePath: YearDocuments.templates).appending(path: "dossiers/\(sample)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    for name in names.sorted() where name.hasSuffix(".json") {
      try mark(name, of: folder)
    }
    for (name, columns) in Self.columns.sorted(by: { $0.key < $1.key }) where names.contains(name) {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let rows = try YearDocuments.table(sample, name).map { row in
        row.enumerated().map { index, cell in
          // Agencies that a table names in words are renamed with them.
          let cell = columns.contains(index) ? mark(cell) : rename(cell)
          return "\"\(cell.replacing("\"", with: "\"\""))\""
        }.joined(separator: ";")
      }
      changes[name] = ([String(text.prefix { $0 != "\n" })] + rows).joined(separator: "\n") + "\n"
    }
  }

  private static let texts = try? NSRegularExpression(
    pattern: #"//[^\n]*|"((?:[^"\\]|\\.)*)"(\s*:)?"#)

  /// Marks the texts of a JSON file that stand where words for documents stand.
  private mutating func mark(_ name: String, of folder: URL) throws {
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8) as NSString
    let expression = try #require(Self.texts)
    var marked = ""
    var member = ""
    var end = 0
    for match in expression.matches(
      in: text as String, range: NSRange(location: 0, length: text.length))
    {
      marked += text.substring(with: NSRange(location: end, length: match.range.location - end))
      end = match.range.location + match.range.length
      let whole = text.substring(with: match.range)
      guard match.range(at: 1).location != NSNotFound else {
        marked += whole
        continue
      }
      let value = text.substring(with: match.range(at: 1))
      if match.range(at: 2).location != NSNotFound {
        member = value
        marked += whole
      } else if Self.codes.contains(member) || value.contains("\\") {
        kept.append(value)
        marked += whole
      } else {
        marked += "\"\(mark(value))\""
        if name == "agencies.json" { named.append(value) }
      }
    }
    changes[name] = marked + text.substring(from: end)
  }

  /// The mark of a text; the text itself where it holds references or says too little.
  private mutating func mark(_ text: String) -> String {
    guard text.count >= 4, !text.contains("[["), text.contains(where: \.isLetter) else {
      kept.append(text)
      return text
    }
    // Texts that differ in case alone are one, as they are in headings.
    let text = text.lowercased()
    if let mark = marks[text] { return mark }
    let number = "\(marks.count + 1000)"
    let mark =
      "dấu" + String(number.unicodeScalars.map { Character(UnicodeScalar($0.value + 49)!) })
    marks[text] = mark
    return mark
  }

  /// A cell in which agencies are named in words, with their marks.
  private mutating func rename(_ cell: String) -> String {
    guard cell.contains(" "), !cell.contains("[[") else {
      kept.append(cell)
      return cell
    }
    var renamed = cell
    for name in named.sorted(by: { $0.count > $1.count }) {
      if let mark = marks[name.lowercased()] { renamed = renamed.replacing(name, with: mark) }
    }
    if renamed == cell { kept.append(cell) }
    return renamed
  }
}

@Suite("Đổi dữ kiện thì mọi văn bản đổi theo")
struct FactTests {
  /// The documents of a dossier as words.
  static func words(_ documents: YearDocuments) throws -> [UInt8] {
    var words: [UInt8] = []
    for entry in try documents.drafter.entries([]) {
      words += plain(try documents.text(entry.id)) + [0x0A]
    }
    return words
  }

  /// A text without case and markup, with single spaces.
  static func plain(_ text: String) -> [UInt8] {
    let text = text.replacing("\u{A0}", with: " ").replacing("&nbsp;", with: " ").lowercased()
    var plain: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): continue
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "*"):
        if plain.last != 0x20 { plain.append(0x20) }
      default: plain.append(byte)
      }
    }
    return plain
  }

  static func count(_ needle: [UInt8], in text: Data) -> Int {
    let needle = Data(needle)
    var count = 0
    var start = text.startIndex
    while let found = text.range(of: needle, in: start..<text.endIndex) {
      count += 1
      start = found.upperBound
    }
    return count
  }

  @Test("mỗi dữ kiện thành một dấu riêng", arguments: TemplateLibrary.embedded.samples)
  func marks(sample: String) throws {
    let marked = try MarkedDossier(sample: sample)
    let before = Data(try Self.words(YearDocuments(sample: sample)))
    let after = Data(try Self.words(YearDocuments(sample: sample, change: marked.changes)))
    // What templates, the office's own prose and other texts say besides is no fact of this kind.
    let library = try TemplateLibrary(folder: YearDocuments.templates)
    let templates =
      library.templates + library.paths.filter { $0.hasPrefix("dossiers/\(sample)/text/") }
    let texts = templates.map { String(decoding: library.bytes(at: $0) ?? [], as: UTF8.self) }
    let others = Data((texts + marked.kept).flatMap { Self.plain($0) + [0x0A] })
    let facts = Data(marked.marks.keys.flatMap { Self.plain($0) + [0x0A] })
    // The lines of the letterhead say together what the office's name says.
    let office = try SampleFacts.json(sample, "dossier.json")["office"] as? [String: Any]
    let letterhead = (office?["letterhead"] as? [String] ?? []).joined(separator: " ")
    var followed = 0
    for (fact, mark) in marked.marks {
      let text = Self.plain(fact)
      if Self.count(text, in: others) > 0 { continue }
      #expect(Self.count(text, in: after) == 0, "'\(fact)' is still there")
      // A text within another is changed with that one.
      let wanted = Self.count(text, in: before)
      if Self.count(text, in: facts) > 1 || wanted == 0 || text == Self.plain(letterhead) {
        continue
      }
      let found = Self.count(Self.plain(mark), in: after)
      // Titles that are joined of lines may happen to say what another fact says.
      #expect(found > 0 && found <= wanted, "'\(fact)': \(mark) \(found) of \(wanted)")
      if found == wanted { followed += 1 }
    }
    #expect(followed >= 12, "\(followed) facts of \(marked.marks.count) were followed")
  }

  /// A text with every year 28 years later, when each day is the same day of the week again.
  static func later(_ text: String) -> String {
    text.replacing(#/\b(?:19|20)\d\d\b/#) { "\((Int($0.0) ?? 0) + 28)" }
  }

  @Test(
    "mọi năm trong hồ sơ dời đi, mọi năm trong văn bản dời theo",
    arguments: TemplateLibrary.embedded.samples)
  func years(sample: String) throws {
    let folder = YearDocuments.templates + "/dossiers/" + sample
    let files = try DossierSource.read(folder: folder).files
    let moved = files.mapValues { Self.later(String(decoding: $0, as: UTF8.self)) }
    let before = try YearDocuments(sample: sample)
    let after = try YearDocuments(sample: sample, change: moved)
    for entry in try before.drafter.entries([]) {
      let expected = Self.later(try before.text(entry.id)).split(separator: "\n")
      let actual = try after.text(entry.id).split(separator: "\n")
      #expect(actual.count == expected.count, "\(entry.id)")
      for (line, expectedLine) in zip(actual, expected) where line != expectedLine {
        Issue.record("\(entry.id): '\(line)' instead of '\(expectedLine)'")
      }
    }
  }
}
