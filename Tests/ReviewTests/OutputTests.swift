import Diagnostics
import Foundation
import Review
import Testing

@Suite("Kết quả rà soát")
struct OutputTests {
  private let found = findings([plan("Thời hạn: trước ngày 30/10/2021.", number: "Số: 5/KH-UBND")])

  @Test("JSON has the keys that programs rely on")
  func json() throws {
    let data = Data(ReportWriter(language: .vi).json(found).utf8)
    let array = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(array.count == found.count)
    let first = try #require(array.first)
    #expect(
      Set(first.keys) == [
        "rule", "severity", "file", "line", "column", "endColumn", "message", "hint", "source",
        "related",
      ])
    #expect(array.map { $0["rule"] as? String } == ["F02", "D01"])
    #expect(array.map { $0["severity"] as? String } == ["error", "warning"])
    #expect(first["line"] as? Int == 1)
    #expect(first["column"] as? Int == 5)
    #expect(first["endColumn"] as? Int == 14)
    #expect(ReportWriter(language: .vi).json([]) == "[]\n")
  }

  @Test("SARIF has what the format demands")
  func sarif() throws {
    let data = Data(ReportWriter(language: .en).sarif(found).utf8)
    let log = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "vanban")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == found.count)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      #expect(["error", "warning", "note"].contains(result["level"] as? String ?? ""))
      #expect((result["message"] as? [String: Any])?["text"] as? String != nil)
      let location = try #require((result["locations"] as? [[String: Any]])?.first)
      let physical = try #require(location["physicalLocation"] as? [String: Any])
      let region = try #require(physical["region"] as? [String: Any])
      #expect(region["startLine"] as? Int ?? 0 >= 1)
      #expect(region["startColumn"] as? Int ?? 0 >= 1)
    }
  }

  @Test("SARIF keeps to the properties and types of its schema", arguments: Language.allCases)
  func sarifSchema(_ language: Language) throws {
    // A finding with related places, in a file whose name no URI can hold as it is.
    let text = plan(
      "Theo Quyết định số 45/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ.\n\nTheo Quyết định số 45/QĐ-UBND ngày 11/01/2025 của UBND tỉnh về lưu trữ."
    )
    let name = "kế hoạch #1: 50%.txt"
    let found = Reviewer().review([OfficialText(reading: Array(text.utf8), file: name)])
    #expect(found.contains { !$0.related.isEmpty })
    let data = Data(ReportWriter(language: language).sarif(found).utf8)
    let log = try JSONSerialization.jsonObject(with: data)
    #expect(SARIFSchema.faults(of: log, as: "sarifLog") == [])
    let uris = SARIFSchema.strings(named: "uri", in: log)
    #expect(Set(uris) == ["k%E1%BA%BF%20ho%E1%BA%A1ch%20%231%3A%2050%25.txt"])
    #expect(uris.first?.removingPercentEncoding == name)
    let empty = ReportWriter(language: language).sarif([])
    #expect(
      SARIFSchema.faults(
        of: try JSONSerialization.jsonObject(with: Data(empty.utf8)), as: "sarifLog") == [])
  }

  @Test("Text shows the line, the reason and the ground")
  func text() {
    let text = ReportWriter(language: .vi).text(Array(found.prefix(1)))
    #expect(text.contains("lỗi: Số “5” phải ghi là “05” [F02]"))
    #expect(text.contains("1 | Số: 5/KH-UBND"))
    #expect(text.contains("^^^^^^^^^ Viết 05"))
    #expect(text.contains("lý do: "))
    #expect(text.contains("căn cứ: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3d"))
    #expect(text.hasSuffix("1 lỗi, 0 cảnh báo, 0 lưu ý\n"))
  }

  @Test("The catalogue names every rule and explains one")
  func catalogue() throws {
    let list = RuleCatalogue.text(language: .en)
    for rule in RuleCatalogue.all { #expect(list.contains("  \(rule.id)  ")) }
    let one = try #require(RuleCatalogue.explanation(of: "c03", language: .vi))
    #expect(one.hasPrefix("C03 (cảnh báo): "))
    #expect(RuleCatalogue.explanation(of: "X99", language: .vi) == nil)
  }

  @Test("Findings come in the order of the text")
  func order() {
    #expect(found.map(\.place.line) == found.map(\.place.line).sorted())
  }
}
