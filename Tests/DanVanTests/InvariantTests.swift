import DanVan
import Diagnostics
import Foundation
import Testing

@Suite("Invariants")
struct InvariantTests {
  /// The texts of all documents of a dossier, as templates see them.
  private func contexts(_ dossier: Dossier) throws -> String {
    try dossier.documents.map { try encodedText(dossier.context(forDocument: $0.id)) }
      .joined(separator: "\n")
  }

  /// The plain strings that stand in a JSON text, with their ranges.
  private func strings(_ value: JSONValue) -> [(text: String, range: Range<Int>)] {
    switch value.content {
    case .string(let text): [(text, value.range)]
    case .array(let values): values.flatMap(strings)
    case .object(let members): members.flatMap { strings($0.value) }
    default: []
    }
  }

  private func count(_ needle: String, in text: String) -> Int {
    text.components(separatedBy: needle).count - 1
  }

  @Test("a fact that changes changes wherever it was, and the old one is nowhere")
  func facts() throws {
    let marker = "Dấu Mốc"
    let before = try contexts(Dossier.load(ExampleDossier.files()))
    let sources = ExampleDossier.files.map(\.text).joined(separator: "\n")
    var checked = 0
    for (path, text) in ExampleDossier.files where path.hasSuffix(".json") {
      let bytes = Array(text.utf8)
      for (old, range) in strings(try JSONReader.read(bytes, file: path)) {
        // References and identifiers are no facts; a fact that stands twice is another test's.
        guard !old.contains("[["), count(old, in: sources) == 1, count(old, in: before) > 0 else {
          continue
        }
        var files = ExampleDossier.files()
        files[path] =
          bytes[..<range.lowerBound] + Array("\"\(marker)\"".utf8)
          + bytes[range.upperBound...]
        // Dates, scores and words of fixed lists cannot be any text.
        guard let dossier = try? Dossier.load(files) else { continue }
        let after = try contexts(dossier)
        #expect(count(marker, in: after) == count(old, in: before), "\(path): \(old)")
        #expect(count(old, in: after) == 0, "\(path): \(old)")
        checked += 1
      }
    }
    #expect(checked >= 30, "\(checked) facts were changed")
  }

  @Test("the year and the deadline change in every sentence that states them")
  func yearAndDeadline() throws {
    let files = ExampleDossier.files(changing: "dossier.json") {
      $0.replacing("\"before\": \"2026-11-01\"", with: "\"before\": \"2026-12-24\"")
        .replacing("\"year\": 2026, //", with: "\"year\": 2031, //")
    }
    let before = try contexts(Dossier.load(ExampleDossier.files()))
    let after = try contexts(Dossier.load(files))
    #expect(count("01/11/2026", in: before) > 5)
    #expect(count("24/12/2026", in: after) == count("01/11/2026", in: before))
    #expect(count("01/11/2026", in: after) == 0)
    #expect(count("năm 2031", in: after) > 5)
    #expect(after.contains("của xã năm 2031"))
    #expect(!after.contains("của xã năm 2026"))
  }

  @Test("an agency that is renamed is renamed in rows that were typed by hand")
  func renamed() throws {
    let name = "Văn phòng HĐND và UBND xã"
    var files = ExampleDossier.files()
    for path in ["agencies.json", "assignments.csv", "evidence.csv"] {
      let text = String(decoding: files[path] ?? [], as: UTF8.self)
      files[path] = Array(text.replacing(name, with: "Văn phòng Mới").utf8)
    }
    let after = try contexts(Dossier.load(files))
    #expect(!after.contains(name))
    #expect(after.contains("Phòng Văn hóa - Xã hội, Văn phòng Mới"))
  }

  @Test("random dossiers: every row stands once, in order, below its criterion", arguments: 1...20)
  func rows(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let criteria = (0..<Int.random(in: 1...8, using: &random)).map { _ in
      Int.random(in: 1...6, using: &random)
    }
    var framework = "{ \"title\": \"T\", \"criteria\": ["
    var rows: [(criterion: Int, item: Int)] = []
    for (index, items) in criteria.enumerated() {
      framework += "{ \"number\": \(index + 1), \"title\": \"TC\", \"items\": ["
      for item in 1...items {
        framework += "{ \"number\": \(item), \"title\": \"ND\" },"
        for _ in 0..<Int.random(in: 0...3, using: &random) { rows.append((index + 1, item)) }
      }
      framework += "] },"
    }
    framework += "] }"
    rows.shuffle(using: &random)
    var files = ExampleDossier.files()
    files["framework.json"] = Array(framework.utf8)
    for path in ["evidence.csv", "self-scores.csv", "figures.csv", "progress.csv"] {
      files[path] = nil
    }
    files["tasks.json"] = Array("{ \"tasks\": [] }".utf8)
    files["assessment.json"] = nil
    // The aim names a criterion that need not be there.
    files["dossier.json"] = Array(
      String(decoding: files["dossier.json"] ?? [], as: UTF8.self)
        .replacing("\"target\":", with: "\"_target\":").utf8)
    var table = "Tiêu chí\tNội dung\tNội dung cần thực hiện\n"
    for (index, row) in rows.enumerated() {
      let cell = ["việc-\(index).", "\"việc-\(index).\"", "\" việc-\(index). \""]
        .randomElement(using: &random)
      table += "\(row.criterion)\t\(row.item)\t\(cell ?? "")\n"
    }
    files["assignments.csv"] = Array(
      table.replacing("\t", with: ["\t", ";", ","].randomElement(using: &random) ?? ";").utf8)
    let dossier = try Dossier.load(files)
    let object = try encodedObject(dossier.context(forDocument: "phu-luc"))
    let views = object["criteria"] as? [[String: Any]] ?? []
    #expect(views.count == criteria.count)
    var seen = 0
    for (index, view) in views.enumerated() {
      let found = (view["assignments"] as? [[String: Any]] ?? []).compactMap {
        ($0["work"] as? String)?.prefix { $0 != "." }
      }
      let expected = rows.indices.filter { rows[$0].criterion == index + 1 }.map { "việc-\($0)" }
      #expect(found.map(String.init) == expected)
      seen += found.count
    }
    #expect(seen == rows.count)
  }

  @Test("a hundred thousand rows load")
  func manyRows() throws {
    var table = "Tiêu chí;Nội dung;Nội dung cần thực hiện\n"
    for index in 0..<100_000 { table += "\(index % 2 + 1);1;Việc \(index)\n" }
    var files = ExampleDossier.files()
    files["assignments.csv"] = Array(table.utf8)
    let dossier = try Dossier.load(files)
    #expect(dossier.assignments.count == 100_000)
    #expect(dossier.text(of: dossier.assignments[99_999].work) == "Việc 99999")
  }

  @Test("ten thousand rows that are all wrong are all told")
  func manyFaults() throws {
    var files = ExampleDossier.files()
    files["assignments.csv"] = Array(
      ("Tiêu chí;Nội dung;Nội dung cần thực hiện\n"
        + String(repeating: "9;1;Việc\n", count: 10_000)).utf8)
    do throws(DiagnosticList) {
      _ = try Dossier.load(files)
      Issue.record("nothing was found")
    } catch {
      #expect(error.diagnostics.count == 10_000)
      #expect(error.diagnostics.last?.place?.line == 10_001)
    }
  }

  @Test("mangled files never crash the loader", arguments: 1...4)
  func mangled(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces: [[UInt8]] = [
      [], [0x22], [0x5B, 0x5B], [0x5D, 0x5D], [0x7B], [0x7D], [0x2C], [0x3A], [0x0A], [0x00],
      [0xC3],
      [0xFF], [0xCC, 0x81], Array("null".utf8), Array("-1e999".utf8), Array("[[cite:".utf8),
      Array("99999999999999999999".utf8), Array("(".utf8), Array("như trên".utf8), Array(";;".utf8),
    ]
    for _ in 0..<150 {
      var files = ExampleDossier.files()
      for _ in 0..<3 {
        guard let path = ExampleDossier.files.randomElement(using: &random)?.path,
          var bytes = files[path], !bytes.isEmpty
        else { continue }
        let start = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 0...12, using: &random))
        bytes.replaceSubrange(start..<end, with: pieces.randomElement(using: &random) ?? [])
        files[path] = bytes
      }
      if let dossier = try? Dossier.load(files) {
        for document in dossier.documents {
          _ = try? encodedText(dossier.context(forDocument: document.id))
        }
        _ = dossier.anachronisms
      }
    }
  }
}

/// Numbers that are the same on every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}
