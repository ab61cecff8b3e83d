import Foundation
import Testing

@testable import Drafting

@Suite("Số liệu trong lời văn, bảng và hình")
struct FigureTests {
  struct Count: Equatable {
    var expected = 0
    var received = 0
    var rejected = 0
    var missing: Int { expected - received - rejected }
  }

  /// Counts the evidence of a sample by itself, by the name of the agency.
  static func evidence(asOf day: Int) throws -> (total: Count, byAgency: [String: Count]) {
    let json = try String(
      contentsOfFile: YearDocuments.templates + "/dossiers/ba-to-2025/agencies.json",
      encoding: .utf8)
    var total = Count()
    var byAgency: [String: Count] = [:]
    for row in try YearDocuments.table("ba-to-2025", "evidence.csv") {
      let id = try #require(YearDocuments.references(row[2]).first)
      let entry = try #require(json.range(of: "\"id\": \"\(id)\""))
      let rest = json[entry.upperBound...]
      let mark = try #require(rest.range(of: "\"name\": \""))
      let name = String(rest[mark.upperBound...].prefix { $0 != "\"" })
      let isThere = YearDocuments.day(row[5]).map { $0 <= day } ?? false
      for add in [
        { (count: inout Count) in
          count.expected += 1
          if isThere, row[6] == "đã nộp" { count.received += 1 }
          if isThere, row[6] == "không đạt" { count.rejected += 1 }
        }
      ] {
        add(&total)
        add(&byAgency[name, default: Count()])
      }
    }
    return (total, byAgency)
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The picture of a document whose ids begin so.
  static func picture(_ id: String, in html: String) throws -> PictureReader {
    let mark = try #require(html.range(of: "hinh-\(id)-ten"))
    let start = try #require(html[..<mark.lowerBound].range(of: "<svg ", options: .backwards))
    let end = try #require(html[start.lowerBound...].range(of: "</svg>"))
    return try #require(PictureReader(String(html[start.lowerBound..<end.upperBound])))
  }

  @Test(
    "minh chứng",
    arguments: [
      ("bao-cao-quy-1", 20_250_320), ("bao-cao-6-thang", 20_250_605),
      ("bao-cao-9-thang", 20_250_920), ("bao-cao-nam", 20_251_114),
    ])
  func evidence(id: String, day: Int) throws {
    let documents = try YearDocuments(sample: "ba-to-2025")
    let (total, byAgency) = try Self.evidence(asOf: day)
    let text = try documents.text(id)
    #expect(
      text.contains("Đã nhận \(Self.two(total.received))/\(total.expected) tài liệu minh chứng"))
    let picture = try Self.picture("minh-chung", in: try documents.text(id, .html))
    let words = try #require(picture.descriptions.last)
    for (name, count) in byAgency {
      #expect(
        text.contains(
          "| \(name) | \(count.expected) | \(count.received) | \(count.rejected) | "
            + "\(count.missing) |"), "\(name)")
      var sentence = "\(name): phải nộp \(count.expected) tài liệu"
      if count.received > 0 { sentence += "; đã nộp \(count.received) tài liệu" }
      if count.rejected > 0 { sentence += "; không đạt \(count.rejected) tài liệu" }
      #expect(words.contains(sentence + "."))
      let drawn = picture.texts.joined(separator: " ")
      #expect(drawn.contains("\(name) \(count.expected) \(count.received) \(count.rejected)"))
    }
    #expect(
      text.contains(
        "**\(total.expected)** | **\(total.received)** | **\(total.rejected)** | "
          + "**\(total.missing)**"))
    let steps = try Self.picture(
      "minh-chung-theo-thoi-gian", in: try documents.text(id, .html))
    #expect(steps.texts.contains("Đã nhận: \(total.received)"))
    #expect(steps.texts.contains("Phải nộp: \(total.expected)"))
  }

  @Test("điểm tự chấm")
  func scores() throws {
    let documents = try YearDocuments(sample: "ba-to-2025")
    var sums: [Int: (most: Int, score: Int)] = [:]
    func hundredths(_ cell: String) throws -> Int {
      try #require(Int(cell.filter { $0 != "," }))
    }
    for row in try YearDocuments.table("ba-to-2025", "self-scores.csv") {
      let number = try #require(Int(row[0]))
      sums[number, default: (0, 0)].most += try hundredths(row[2])
      sums[number, default: (0, 0)].score += try hundredths(row[3])
    }
    func text(_ hundredths: Int) -> String {
      "\(hundredths / 100)," + Self.two(hundredths % 100)
    }
    let most = sums.values.reduce(0) { $0 + $1.most }
    let score = sums.values.reduce(0) { $0 + $1.score }
    let report = try documents.text("bao-cao-nam")
    #expect(report.contains("**\(text(score))** điểm trên \(text(most)) điểm tối đa"))
    let sheet = try documents.text("bang-tu-cham-diem")
    #expect(sheet.contains("**\(text(most))** | **\(text(score))**"))
    let picture = try Self.picture("diem", in: try documents.text("bao-cao-nam", .html))
    for (number, sum) in sums {
      #expect(report.contains("| \(text(sum.most)) | \(text(sum.score)) |"))
      let drawn = picture.texts.joined(separator: " ")
      #expect(drawn.contains("\(text(sum.most)) \(text(sum.score))"))
      #expect(picture.descriptions.last?.contains("tối đa \(text(sum.most)) điểm") == true)
      #expect(sheet.contains("| **\(number)** |"))
    }
  }

  @Test("nhiệm vụ", arguments: [("bao-cao-6-thang", 20_250_605), ("bao-cao-nam", 20_251_114)])
  func tasks(id: String, day: Int) throws {
    var states: [String: (day: Int, state: String)] = [:]
    for row in try YearDocuments.table("ba-to-2025", "progress.csv") {
      guard let asOf = YearDocuments.day(row[1]), asOf <= day else { continue }
      if states[row[0]].map({ $0.day <= asOf }) ?? true { states[row[0]] = (asOf, row[2]) }
    }
    let counts = Dictionary(grouping: states.values, by: \.state).mapValues(\.count)
    let documents = try YearDocuments(sample: "ba-to-2025")
    let report = try documents.text(id)
    let names = [
      ("hoàn thành", "đã hoàn thành"), ("đang thực hiện", "đang thực hiện"),
      ("chưa thực hiện", "chưa thực hiện"), ("quá hạn", "quá hạn"),
    ]
    let picture = try Self.picture("nhiem-vu", in: try documents.text(id, .html))
    let words = try #require(picture.descriptions.last)
    for (state, name) in names {
      let count = counts[state] ?? 0
      if count > 0 { #expect(report.contains("\(Self.two(count)) nhiệm vụ \(name)")) }
      let drawn = words.components(separatedBy: "\(name) ").dropFirst()
        .compactMap { Int($0.prefix { $0.isNumber }) }.reduce(0, +)
      #expect(drawn == count, "\(name)")
    }
  }
}
