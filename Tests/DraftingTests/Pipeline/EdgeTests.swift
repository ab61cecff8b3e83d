import Foundation
import Testing

@testable import Drafting

@Suite("Hồ sơ chưa có gì, đã xong hết, quá hạn hết, chỉ một tiêu chí")
struct EdgeTests {
  static let documents = [
    "bao-cao-quy-1", "bao-cao-6-thang", "bao-cao-9-thang", "bao-cao-nam", "don-doc",
    "thong-bao-ket-qua", "danh-muc-minh-chung", "bang-tu-cham-diem", "phieu-giao-nhiem-vu",
  ]

  /// What no sentence may look like.
  static let unnatural = [
    #"gồm:\s*\."#, #"[^0-9.,/]00? (nhiệm vụ|tài liệu|văn bản|đơn vị|nội dung)"#, #":\s*[.;]"#,
    #" ,"#, #"\( *\)"#, #"còn\."#, #"và\."#, #"None"#, #"\[\["#, #"\bcả 01\b"#, #"ngày \."#,
    #"(?<!\.)\.\.(?!\.)"#, #",\.(?!\.)"#, #"&#32;"#,
  ]

  static func check(_ documents: YearDocuments, asOf day: String? = nil) throws {
    for id in Self.documents {
      let text = try documents.text(id, asOf: day)
      for pattern in unnatural {
        if let range = text.range(of: pattern, options: .regularExpression) {
          let start = text.index(range.lowerBound, offsetBy: -60, limitedBy: text.startIndex)
          let end = text.index(range.upperBound, offsetBy: 40, limitedBy: text.endIndex)
          let around = text[(start ?? text.startIndex)..<(end ?? text.endIndex)]
          Issue.record("\(id): \(pattern): \(around)")
        }
      }
      let lines = text.split(separator: "\n")
      for (line, next) in zip(lines, lines.dropFirst()) where line.hasPrefix("### ") {
        #expect(!next.hasPrefix("## "), "\(id): \(line)")
      }
    }
  }

  static let nothing: [String: String] = [
    "evidence.csv": "", "progress.csv": "", "figures.csv": "", "self-scores.csv": "",
    "evaluation.json": "", "units.csv": "",
  ]

  @Test("chưa có gì")
  func nothingYet() throws {
    let documents = try YearDocuments(sample: "ba-to-2025", change: Self.nothing)
    try Self.check(documents)
    let report = try documents.text("bao-cao-6-thang")
    #expect(report.contains("cả 21 nhiệm vụ đều chưa được triển khai"))
    #expect(!report.contains("TÀI LIỆU MINH CHỨNG\n"))
    #expect(!report.contains("ĐÁNH GIÁ CHUNG"))
    let letter = try documents.text("don-doc")
    #expect(letter.contains("còn 21 nhiệm vụ chưa hoàn thành. UBND huyện đề nghị"))
    #expect(try documents.text("danh-muc-minh-chung").contains("chưa có tài liệu minh chứng nào"))
  }

  static func table(_ name: String, _ change: ([String]) -> [String]) throws -> String {
    let path = "\(YearDocuments.templates)/dossiers/ba-to-2025/\(name)"
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    let title = text.prefix { $0 != "\n" }
    let rows = try YearDocuments.table("ba-to-2025", name).map { row in
      change(row).map { "\"\($0)\"" }.joined(separator: ";")
    }
    return ([String(title)] + rows).joined(separator: "\n") + "\n"
  }

  @Test("đã xong hết")
  func allDone() throws {
    let documents = try YearDocuments(
      sample: "ba-to-2025",
      change: [
        "evidence.csv": try Self.table("evidence.csv") {
          Array($0[..<5]) + ["15/02/2025", "đã nộp"]
        },
        "progress.csv": try Self.table("progress.csv") {
          [$0[0], "15/02/2025", "hoàn thành", $0[3]]
        },
        "self-scores.csv": try Self.table("self-scores.csv") { Array($0[..<3]) + [$0[2], ""] },
      ])
    try Self.check(documents)
    let report = try documents.text("bao-cao-nam")
    #expect(report.contains("đã hoàn thành cả 21 nhiệm vụ."))
    #expect(report.contains("Đã nhận đủ 60 tài liệu minh chứng."))
    #expect(report.contains("Tất cả các nội dung đều đạt điểm tối đa."))
    #expect(!report.contains("Đôn đốc"))
    let letter = try documents.text("don-doc")
    #expect(letter.contains("đã hoàn thành nhiệm vụ được giao và cung cấp đủ tài liệu minh chứng"))
    #expect(try documents.copies("don-doc", for: .agency).isEmpty)
    let notice = try documents.text("thong-bao-ket-qua")
    #expect(!notice.contains("Còn "))
  }

  @Test("quá hạn hết")
  func allLate() throws {
    let documents = try YearDocuments(
      sample: "ba-to-2025",
      change: [
        "evidence.csv": try Self.table("evidence.csv") { Array($0[..<5]) + ["", "chưa nộp"] },
        "progress.csv": "",
      ])
    try Self.check(documents, asOf: "2026-01-15")
    let report = try documents.text("bao-cao-nam")
    #expect(report.contains("cả 21 nhiệm vụ đều đã quá hạn nhưng chưa hoàn thành"))
    #expect(report.contains("Chưa nhận được tài liệu nào trong 60 tài liệu minh chứng phải có."))
    let letters = try documents.copies("don-doc", for: .agency, asOf: "2026-01-15")
    #expect(letters.values.allSatisfy { $0.contains("(đã quá hạn)") || $0.contains("quá hạn |") })
  }

  @Test("chỉ một tiêu chí, một nhiệm vụ, một tài liệu")
  func single() throws {
    let documents = try YearDocuments(
      sample: "ba-to-2025",
      change: [
        "framework.json": """
        {"title": "Bộ tiêu chí", "source": "qd-1211", "criteria": [{"number": 1,
         "title": "Công tác triển khai", "maximum": "8.00",
         "items": [{"number": 1, "title": "Tổ chức quán triệt.", "maximum": "8.00"}]}],
         "scoring": {"grades": [], "gate": {"unit": "item", "percent": 70}}}
        """,
        "tasks.json": """
        {"tasks": [{"id": "1.1", "criterion": 1, "items": [1],
         "lead": "[[agency:phong-noi-vu]]"}]}
        """,
        "assignments.csv": "Tiêu chí;Nội dung;Cơ quan cung cấp;Nội dung cần thực hiện\n"
          + "1;1;[[agency:phong-noi-vu]];Tham mưu văn bản\n",
        "evidence.csv": "Tiêu chí;Nội dung;Cơ quan;Tài liệu;Ngày nhận;Trạng thái\n"
          + "1;1;[[agency:phong-noi-vu]];Kế hoạch;;chưa nộp\n",
        "self-scores.csv": "", "progress.csv": "", "figures.csv": "", "assessment.json": "",
      ])
    try Self.check(documents)
    let report = try documents.text("bao-cao-6-thang")
    #expect(report.contains("giao 01 nhiệm vụ;"))
    #expect(report.contains("Chưa nhận được tài liệu minh chứng phải có."))
    let letter = try #require(
      try documents.copies("don-doc", for: .agency, asOf: "2025-12-01")["phong-noi-vu"])
    #expect(
      letter.contains(
        "còn 01 nhiệm vụ chưa hoàn thành và 01 tài liệu minh chứng chưa nộp."))
    #expect(letter.contains("1. Hoàn thành nhiệm vụ chủ trì:"))
  }
}
