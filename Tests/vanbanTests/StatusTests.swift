import Foundation
import TestSupport
import Testing

@testable import vanban

@Suite("Status")
struct StatusTests {
  let folder: TemporaryFolder
  let console = TestConsole()

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "prints a table in the language asked for and writes the page",
    arguments: [("vi", "tính đến 15/11/2025", "quá hạn"), ("en", "as of 2025-11-15", "late")])
  func table(language: String, title: String, late: String) throws {
    let out = folder.path("out")
    let status = console.run(
      "status", "--as-of", "2025-11-15", "--output", out, "--lang", language)
    #expect(status == .done, "\(console.messages)")
    #expect(console.output.lowercased().contains(title.lowercased()), "\(console.output)")
    #expect(console.output.contains(late))
    #expect(console.messages.contains("index.html"))
    #expect(
      try String(contentsOfFile: out + "/ba-to-2025/index.html", encoding: .utf8)
        .contains("15/11/2025"))
  }

  @Test("keeps a page that was edited by hand, unless forced")
  func edited() throws {
    let arguments = ["status", "--output", folder.path("out")]
    #expect(Program.run(arguments, console: console.console) == .done)
    try folder.write("sửa tay", to: "out/ba-to-2025/index.html")
    #expect(Program.run(arguments, console: console.console) == .refused)
    #expect(try folder.text("out/ba-to-2025/index.html") == "sửa tay")
    #expect(try folder.text("out/ba-to-2025/index.html.new").contains("<html"))
    #expect(Program.run(arguments + ["--force"], console: console.console) == .done)
    #expect(try folder.text("out/ba-to-2025/index.html").contains("<html"))
  }

  @Test("a dossier that tells of no day stands at the first of its year")
  func noDay() throws {
    #expect(console.run("init", folder.path("hs"), "--from", "ba-to-2025") == .done)
    for name in ["progress.csv", "evidence.csv"] {
      try FileManager.default.removeItem(atPath: folder.path("hs/" + name))
    }
    let status = console.run(
      "status", "--dossier", folder.path("hs"), "--output", folder.path("out"))
    #expect(status == .done, "\(console.messages)")
    #expect(console.output.contains("as of 2025-01-01"), "\(console.output)")
  }

  @Test("a day that no calendar has is told", arguments: ["31/02/2025", "hôm nay", "2025"])
  func wrongDay(day: String) {
    #expect(console.run("status", "--as-of", day) == .wrongUsage)
    #expect(console.messages.contains("'\(day)'"))
  }

  @Test("an output folder that cannot be made ends with 3")
  func unwritable() throws {
    try folder.write("", to: "tệp")
    #expect(console.run("status", "--output", folder.path("tệp"), "--lang", "vi") == .refused)
    #expect(console.messages.contains("ở đó đã có một tệp"), "\(console.messages)")
  }
}
