import DanVan
import Diagnostics
import Foundation
import Testing

@testable import Drafting

@Suite("Mỗi cơ quan một văn bản")
struct CopyTests {
  @Test(
    "các phiếu giao nhiệm vụ cộng lại đúng bằng phụ lục, không thiếu, không thừa",
    arguments: ["ba-to-2025", "xa-mau-2026"])
  func slipsAreTheAppendix(sample: String) throws {
    let names = try SampleFacts(sample).agencyNames
    var expected: [String: [String]] = [:]
    var above: [String] = []
    for row in try YearDocuments.table(sample, "assignments.csv") {
      if row[2] != "như trên" {
        // The appendix of the source still names an agency whose work another has taken over.
        above = YearDocuments.references(row[2]).map { $0 == "ban-dan-van" ? "ban-tgdv" : $0 }
        // Agencies may be named in words too.
        if above.isEmpty { above = names.filter { row[2].contains($0.value) }.map(\.key) }
      }
      for id in Set(above) { expected[id, default: []].append("\(row[0]).\(row[1])") }
    }
    let slips = try YearDocuments(sample: sample).copies("phieu-giao-nhiem-vu", for: .agency)
    var found: [String: [String]] = [:]
    for (id, text) in slips {
      let rows = text.split(separator: "\n").compactMap { line -> String? in
        let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        guard let first = cells.first, first.split(separator: ".").count == 2,
          first.allSatisfy({ $0.isNumber || $0 == "." })
        else { return nil }
        return first
      }
      if !rows.isEmpty { found[id] = rows }
    }
    #expect(found == expected)
  }

  @Test("bản in chung có đủ mọi phiếu, mỗi cơ quan một trang")
  func onePrint() throws {
    let documents = try YearDocuments(sample: "ba-to-2025")
    let slips = try documents.copies("phieu-giao-nhiem-vu", for: .agency)
    let print = try documents.text("phieu-giao-nhiem-vu")
    let breaks = print.components(separatedBy: "{.page-break}").count - 1
    #expect(breaks == slips.count - 1)
  }

  @Test("công văn đôn đốc chỉ gửi nơi còn việc, đến ngày nào nói việc còn đến ngày ấy")
  func reminders() throws {
    let documents = try YearDocuments(sample: "ba-to-2025")
    let september = try documents.copies("don-doc", for: .agency)
    let november = try documents.copies("don-doc", for: .agency, asOf: "2025-11-14")
    #expect(september.count > november.count)
    #expect(
      Set(november.keys) == [
        "thanh-tra", "phong-noi-vu", "van-phong", "tt-truyen-thong", "phong-tu-phap",
      ])
    let letter = try #require(november["phong-tu-phap"])
    #expect(letter.contains("Kính gửi: Phòng Tư pháp"))
    #expect(
      letter.contains("tính đến ngày 14/11/2025, Phòng Tư pháp còn 01 tài liệu minh chứng chưa nộp")
    )
    #expect(letter.contains("cung cấp tài liệu minh chứng sau:"))
    #expect(letter.contains("| Trước ngày 01/11/2025 | Chưa nộp, quá hạn |"))
    #expect(!letter.contains("Hoàn thành nhiệm vụ"))
  }

  @Test("kế hoạch của từng cơ quan do cơ quan ấy ban hành")
  func unitPlans() throws {
    let plans = try YearDocuments(sample: "ba-to-2025").copies("ke-hoach-don-vi", for: .agency)
    let plan = try #require(plans["thanh-tra"])
    #expect(plan.contains("THANH TRA HUYỆN"))
    #expect(plan.contains("Thanh tra huyện xây dựng kế hoạch"))
    #expect(!plan.contains("Phạm Giang Nam"))
  }

  @Test("mỗi trường một phiếu đánh giá, bảng tổng hợp đủ các trường")
  func units() throws {
    let documents = try YearDocuments(sample: "ba-to-2025")
    let units = try YearDocuments.table("ba-to-2025", "units.csv")
    let sheets = try documents.copies("phieu-danh-gia-truong", for: .unit)
    #expect(Set(sheets.keys) == Set(units.map { $0[0] }))
    #expect(units.count == 47)
    let table = try documents.text("thong-bao-xep-loai-truong")
    for (index, unit) in units.enumerated() {
      #expect(table.contains("| \(index + 1) | \(unit[1]) | \(unit[3]) | \(unit[4]) |"))
      #expect(sheets[unit[0]]?.contains(unit[1]) == true)
    }
    for (grade, rows) in Dictionary(grouping: units, by: { $0[4] }) {
      let count = rows.count < 10 ? "0\(rows.count)" : "\(rows.count)"
      #expect(table.contains("\(grade) \(count) đơn vị"))
    }
  }

  @Test("văn bản không có bản riêng thì nói rõ")
  func refusals() throws {
    let documents = try YearDocuments(sample: "ba-to-2025")
    let gia = try YearDocuments(sample: "gia-lai-2025")
    #expect(throws: DiagnosticList.self) { try documents.copies("ke-hoach", for: .agency) }
    #expect(throws: DiagnosticList.self) { try gia.copies("ke-hoach", for: .unit) }
  }
}
