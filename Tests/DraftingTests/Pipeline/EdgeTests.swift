import Foundation
import Testing

@testable import Drafting

@Suite("Hồ sơ chưa có gì, đã xong hết, quá hạn hết, chỉ một tiêu chí")
struct EdgeTests {
  static let documents = [
    "bao-cao-quy-1", "bao-cao-6-thang", "bao-cao-9-thang", "bao-cao-nam", "don-doc",
    "thong-bao-ket-qua", "danh-muc-minh-chung", "bang-tu-cham-diem", "phieu-giao-nhiem-vu",
    "ke-hoach-don-vi", "thong-bao-xep-loai-truong",
  ]

  /// What no sentence may look like.
  static let unnatural = [
    #"gồm:\s*\."#, #"[^0-9.,/]00? (nhiệm vụ|tài liệu|văn bản|đơn vị|nội dung)"#, #":\s*[.;]"#,
    #" ,"#, #"\( *\)"#, #"còn\."#, #"và\."#, #"None"#, #"\[\["#, #"\bcả 01\b"#, #"ngày \."#,
    #"(?<![.0-9])\.\.(?!\.)"#, #",\.(?!\.)"#, #"&#32;"#, #"[Hh]ồ sơ chưa"#, #"[a-z]\.(csv|json)"#,
  ]

  static let patterns = unnatural.map { try? NSRegularExpression(pattern: $0) }

  static func check(_ documents: YearDocuments, asOf day: String? = nil) throws {
    for id in Self.documents {
      let text = try documents.text(id, asOf: day)
      let range = NSRange(location: 0, length: text.utf16.count)
      for (pattern, source) in zip(patterns, unnatural) {
        let pattern = try #require(pattern, "\(source)")
        if let match = pattern.firstMatch(in: text, range: range) {
          let start = max(0, match.range.location - 60)
          let end = min(range.length, match.range.location + match.range.length + 40)
          let around = (text as NSString).substring(
            with: NSRange(location: start, length: end - start))
          Issue.record("\(id): \(source): \(around)")
        }
      }
      // A heading over a heading of a higher rank, a title row without rows, a list of one number.
      let lines = text.split(separator: "\n")
      for (line, next) in zip(lines, lines.dropFirst()) {
        if line.hasPrefix("### ") { #expect(!next.hasPrefix("## "), "\(id): \(line)") }
        if line.hasPrefix("|:-:|") || line.hasPrefix("|---|") {
          #expect(next.hasPrefix("|"), "\(id): a table without rows")
        }
      }
      let numbered = lines.filter { $0.hasPrefix("1. ") }.count
      let second = lines.filter { $0.hasPrefix("2. ") }.count
      #expect(numbered == second, "\(id): a list with the number 1 alone")
    }
  }

  static let nothing: [String: String] = [
    "evidence.csv": "", "progress.csv": "", "figures.csv": "", "self-scores.csv": "",
    "evaluation.json": "", "units.csv": "",
  ]

  /// Also what nothing that happened leaves of single documents.
  @Test("chưa có gì: lời của từng văn bản")
  func nothingSaid() throws {
    let documents = try YearDocuments(sample: "ba-to-2025", change: Self.nothing)
    let quarter = try documents.text("bao-cao-quy-1")
    #expect(
      quarter.contains("chưa được triển khai nên chưa có kết quả để báo cáo.\n"))
    #expect(!quarter.contains("### "))
    #expect(quarter.contains("- Triển khai 21 nhiệm vụ đã giao (thời hạn: trước ngày 01/11/2025):"))
    let year = try documents.text("bao-cao-nam")
    #expect(
      year.contains("- Khẩn trương hoàn thành 21 nhiệm vụ đã quá hạn (thời hạn: trước ngày "))
    #expect(!year.contains("ĐÁNH GIÁ CHUNG"))
    #expect(try documents.text("bang-tu-cham-diem").contains("Chưa tự chấm điểm công tác dân vận"))
    #expect(
      try documents.text("thong-bao-xep-loai-truong").contains(
        "Đến nay chưa có đơn vị nào được đánh giá, phân loại."))
    #expect(!(try documents.text("thong-bao-ket-qua")).contains("Tài liệu phải nộp"))
  }

  @Test("chưa có gì")
  func nothingYet() throws {
    let documents = try YearDocuments(sample: "ba-to-2025", change: Self.nothing)
    try Self.check(documents)
    let report = try documents.text("bao-cao-6-thang")
    #expect(report.contains("cả 21 nhiệm vụ đều chưa được triển khai"))
    #expect(!report.contains("TÀI LIỆU MINH CHỨNG\n"))
    #expect(!report.contains("ĐÁNH GIÁ CHUNG"))
    let letter = try documents.text("don-doc")
    #expect(
      letter.contains(
        "còn 21 nhiệm vụ chưa hoàn thành. UBND huyện đề nghị các cơ quan, đơn vị hoàn thành "
          + "các nhiệm vụ chủ trì sau (thời hạn: trước ngày 01/11/2025):\n\n"))
    #expect(!letter.contains("1. "))
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
    #expect(letter.contains("tiếp tục duy trì kết quả đã đạt được./."))
    #expect(!letter.contains("nghiêm túc thực hiện"))
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
    #expect(
      report.contains("Đến ngày 14/11/2025, cả 21 nhiệm vụ đều đã quá hạn nhưng chưa hoàn thành"))
    // A day that is asked for is the day that is told.
    #expect(
      try documents.text("bao-cao-9-thang", asOf: "2026-01-15").contains(
        "Đến ngày 15/01/2026, cả 21 nhiệm vụ đều đã quá hạn"))
    #expect(
      report.contains(
        "- Khẩn trương hoàn thành 21 nhiệm vụ đã quá hạn (thời hạn: trước ngày 01/11/2025):"))
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
    #expect(report.contains("giao 01 nhiệm vụ; phân công rõ cơ quan chủ trì, thời hạn hoàn thành"))
    #expect(report.contains("nhiệm vụ được giao chưa được triển khai."))
    #expect(report.contains("- Triển khai nhiệm vụ đã giao:"))
    #expect(
      report.contains("- Đôn đốc Phòng Nội vụ cung cấp đầy đủ tài liệu minh chứng (01 tài liệu)."))
    #expect(!report.contains("Tổng cộng"))
    #expect(report.contains("Chưa nhận được tài liệu minh chứng phải có."))
    let letter = try #require(
      try documents.copies("don-doc", for: .agency, asOf: "2025-12-01")["phong-noi-vu"])
    #expect(
      letter.contains(
        "còn 01 nhiệm vụ chưa hoàn thành và 01 tài liệu minh chứng chưa nộp."))
    #expect(letter.contains("1. Hoàn thành nhiệm vụ chủ trì:"))
  }
}
