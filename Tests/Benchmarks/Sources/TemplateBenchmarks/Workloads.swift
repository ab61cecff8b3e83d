import Foundation
import TemplateEngine

/// The data of the workloads, made from the seed documents.
struct Workloads {
  let folder: String
  var rows: [[String: String]] = []
  let items: [(name: String, value: Int, note: String)]
  let teams = [("Jiangsu", 43), ("Beijing", 27), ("Guangzhou", 22), ("Shandong", 12)]

  init?() {
    guard let suites = ProcessInfo.processInfo.environment["CONFORMANCE_SUITES"] else { return nil }
    folder = suites + "/template-workloads/"
    let seed = suites + "/../seeds/000_dc2aa10f65032588.txt"
    guard let text = try? String(contentsOfFile: seed, encoding: .utf8) else { return nil }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 4, parts[0].hasPrefix("Nội dung") else { continue }
      rows.append(["tt": parts[0], "nd": parts[1], "cq": parts[2], "th": parts[3]])
    }
    let names = [
      "Huyện ủy Ba Tơ", "Phòng Nội vụ", "VP HĐND&UBND", "Ban Dân vận", "Công an huyện",
      "UBND xã <Ba Vì>", "Mặt trận Tổ quốc",
    ]
    items = (0..<2000).map { index in
      (names[index % 7], (index * 7919) % 100, index % 5 == 0 ? "" : "ghi chú \(index)")
    }
  }

  func template(_ name: String) -> String {
    (try? String(contentsOfFile: folder + name, encoding: .utf8)) ?? ""
  }

  /// The rows of the table, repeated up to a count.
  func rows(_ count: Int) -> [[String: String]] {
    (0..<count).map { index in
      var row = rows[index % rows.count]
      if count > 100 { row["tt"] = "Nội dung \(index + 1)" }
      return row
    }
  }

  // MARK: - For the engine

  func tableValue(_ count: Int) throws -> Value {
    struct Record: Encodable {
      var tt: String
      var nd: String
      var cq: String
      var th: String
    }
    struct Page: Encodable {
      var nam: String
      var rows: [Record]
    }
    return try Value(
      encoding: Page(
        nam: "2025",
        rows: rows(count).map {
          Record(tt: $0["tt"] ?? "", nd: $0["nd"] ?? "", cq: $0["cq"] ?? "", th: $0["th"] ?? "")
        }))
  }

  func loopValue() throws -> Value {
    struct Record: Encodable {
      var name: String
      var value: Int
      var note: String
    }
    return try Value(
      encoding: [
        "items": items.map { Record(name: $0.name, value: $0.value, note: $0.note) }
      ])
  }

  func teamsValue() throws -> Value {
    [
      "year": "2015",
      "teams": .list(List(teams.map { ["name": Value($0.0), "score": .int($0.1)] })),
    ]
  }

  // MARK: - For the hand-written pages

  func handRows(_ count: Int) -> [Row] {
    rows(count).map { row in
      Row(
        tt: Array((row["tt"] ?? "").utf8), nd: Array((row["nd"] ?? "").utf8),
        cq: Array((row["cq"] ?? "").utf8), th: Array((row["th"] ?? "").utf8))
    }
  }

  func handItems() -> [Item] {
    items.map {
      Item(
        name: Array($0.name.utf8), upper: Array($0.name.uppercased().utf8), value: $0.value,
        note: Array($0.note.utf8))
    }
  }

  func handTeams() -> [Team] { teams.map { Team(name: Array($0.0.utf8), score: $0.1) } }

  // MARK: - For the peers

  func tableDictionary(_ count: Int) -> [String: Any] { ["nam": "2025", "rows": rows(count)] }

  func loopDictionary() -> [String: Any] {
    [
      "items": items.enumerated().map { index, item -> [String: Any] in
        [
          "name": item.name, "value": item.value, "note": item.note, "hi": item.value > 60,
          "mid": item.value > 30 && item.value <= 60, "lo": item.value <= 30,
          "first": index == 0, "idx": index + 1, "has_note": !item.note.isEmpty,
          "upper": item.name.uppercased(),
        ]
      }
    ]
  }

  func teamsDictionary() -> [String: Any] {
    [
      "year": "2015",
      "teams": teams.enumerated().map { index, team -> [String: Any] in
        ["name": team.0, "score": team.1, "first": index == 0]
      },
    ]
  }
}
