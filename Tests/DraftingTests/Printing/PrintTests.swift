import Testing

@Suite(
  "Trang in", .serialized,
  .enabled(if: BrowserPrinter.missingTools.isEmpty, Comment(rawValue: BrowserPrinter.skipMessage)))
struct PrintTests {
  @Test("Quy tắc", arguments: PrintRule.all)
  func rule(_ rule: PrintRule) async throws {
    let measurements = try await rule.measurements()
    print(rule.table(measurements))
    #expect(!measurements.isEmpty, "nothing was measured")
    for measurement in measurements {
      #expect(
        measurement.isAllowed,
        "\(rule.id) \(rule.subject) [\(measurement.sample)]: \(measurement.figure), \(rule.allowed)"
      )
    }
  }
}

@Suite("Bảng quy tắc")
struct RuleCoverageTests {
  @Test("Mỗi quy tắc của Nghị định về trang giấy, thành phần, phụ lục có một phép đo mang tên nó")
  func coverage() {
    let numbered = [("P", 7), ("B", 50), ("A", 11)].flatMap { letter, count in
      (1...count).map { letter + ($0 < 10 ? "0" : "") + String($0) }
    }
    let measured = Set(PrintRule.all.compactMap { $0.id.split(separator: " ").first })
    let excused = Set(PrintRule.unmeasured.map(\.id))
    for rule in PrintRule.unmeasured { print("bỏ   | \(rule.id) | \(rule.reason)") }
    #expect(numbered.filter { !measured.contains($0[...]) && !excused.contains($0) } == [])
  }
}

/// The place where a document ends on its last page decides whether the block of signatures fits:
/// each length of text is another case.
@Suite(
  "Chữ ký ở mọi vị trí", .serialized,
  .enabled(if: BrowserPrinter.missingTools.isEmpty, Comment(rawValue: BrowserPrinter.skipMessage)))
struct SignaturePlaceTests {
  @Test(
    "Chữ ký liền đoạn cuối, không dòng lẻ", arguments: [0, 6, 12, 13, 14, 15, 16, 20])
  func place(_ lines: Int) throws {
    let html = try SampleDocument.ending(behind: lines).html()
    let anatomy = Anatomy(
      sample: .signature,
      document: try BrowserPrinter.print(html: html, named: "place-\(lines)"))
    let rules = PrintRule.behaviourRules.filter { ["G01", "G03", "G04", "G06"].contains($0.id) }
    for rule in rules {
      let found = try #require(try rule.measure(anatomy))
      #expect(found.isAllowed, "\(rule.subject): \(found.figure)")
    }
  }
}
