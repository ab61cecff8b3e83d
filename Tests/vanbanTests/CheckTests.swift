import Foundation
import TestSupport
import Testing

@testable import vanban

@Suite("Check")
struct CheckTests {
  let folder: TemporaryFolder
  let console = TestConsole()

  init() throws { folder = try TemporaryFolder() }

  /// A text with a day that no calendar has, and a space inside its number.
  private func faultyText() throws -> String {
    try folder.write(
      """
      ỦY BAN NHÂN DÂN
      XÃ A

      Số: 12 /KH-UBND

      KẾ HOẠCH
      Công tác dân vận năm 2025

      Hoàn thành trước ngày 31/02/2025 theo Quyết định số 15/QĐ-UBND ngày 05/3/2024.
      """, to: "van-ban.txt")
    return folder.path("van-ban.txt")
  }

  @Test("mistakes are shown in their lines, with a rule and a count; an error ends with 1")
  func text() throws {
    let path = try faultyText()
    #expect(console.run("check", path, "--lang", "vi") == .faultyInput)
    for part in ["[F01]", "[D06]", "van-ban.txt:4:", "van-ban.txt:9:", "31/02/2025", "lỗi"] {
      #expect(console.output.contains(part), "\(part): \(console.output)")
    }
    #expect(!console.output.contains("\u{1B}["))
    #expect(console.messages.isEmpty)
  }

  @Test("a text without mistakes ends with 0")
  func clean() throws {
    try folder.write("Một câu.\n", to: "a.txt")
    #expect(console.run("check", folder.path("a.txt")) == .done)
    #expect(console.output.contains("0 errors"))
  }

  @Test("programs read the findings as JSON and as SARIF")
  func formats() throws {
    let path = try faultyText()
    #expect(console.run("check", path, "--format", "json") == .faultyInput)
    let findings = try #require(
      JSONSerialization.jsonObject(with: Data(console.output.utf8)) as? [[String: Any]])
    #expect(findings.contains { $0["rule"] as? String == "F01" && $0["line"] as? Int == 4 })

    let sarif = TestConsole()
    #expect(sarif.run("check", path, "--format", "sarif") == .faultyInput)
    let log = try #require(
      JSONSerialization.jsonObject(with: Data(sarif.output.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(Set(results.compactMap { $0["ruleId"] as? String }).isSuperset(of: ["F01", "D06"]))
  }

  @Test("citations are listed by themselves")
  func citations() throws {
    #expect(console.run("check", try faultyText(), "--citations") == .done)
    let found = try #require(
      JSONSerialization.jsonObject(with: Data(console.output.utf8)) as? [[String: Any]])
    #expect(found.map { $0["symbol"] as? String } == ["15/QĐ-UBND"])
    #expect(found.first?["date"] as? String == "2024-03-05")
  }

  @Test("without files the dossier is reviewed, in its tables and in its documents")
  func dossier() throws {
    #expect(console.run("init", folder.path("hs")) == .done)
    let review = TestConsole()
    _ = review.run("check", "--dossier", folder.path("hs"), "--format", "json")
    let findings = try #require(
      JSONSerialization.jsonObject(with: Data(review.output.utf8)) as? [[String: Any]])
    let files = Set(findings.compactMap { $0["file"] as? String })
    #expect(!files.isEmpty)
    #expect(findings.allSatisfy { $0["message"] as? String != "" })
    #expect(review.messages.isEmpty)
  }

  @Test("a standard input is read like a file; a file that is not there ends with 1")
  func input() {
    console.input = Array("Số: 12 /KH-UBND\n".utf8)
    #expect(console.run("check", "-", "--citations") == .done)
    #expect(console.run("check", folder.path("không-có.txt")) == .faultyInput)
    #expect(console.messages.contains("không-có.txt"))
  }

  @Test("the rules are listed with their names, and one is explained")
  func rules() {
    #expect(console.run("list", "rules") == .done)
    #expect(console.output.contains("F01") && console.output.contains("D06"))
    let one = TestConsole()
    #expect(one.run("list", "rules", "D06", "--lang", "vi") == .done)
    #expect(one.output.hasPrefix("D06"))
    #expect(!one.output.contains("F01"))
    let none = TestConsole()
    #expect(none.run("list", "rules", "F0") == .wrongUsage)
    #expect(none.messages.contains("did you mean 'F0"))
    #expect(none.run("list", "samples", "x") == .wrongUsage)
  }

  @Test("the schemas are written to the folder named")
  func schema() throws {
    #expect(console.run("list", "schema", "--output", folder.path("s")) == .done)
    let names = console.output.split(separator: "\n").map(String.init)
    #expect(names.contains(folder.path("s") + "/dossier.schema.json"))
    for name in names where name.hasSuffix(".json") {
      let data = try Data(contentsOf: URL(filePath: name))
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: data) }
    }
  }
}
