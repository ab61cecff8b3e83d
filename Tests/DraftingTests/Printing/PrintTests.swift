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

/// The place where a document ends on its last page decides whether the block of signatures fits:
/// each length of text is another case.
@Suite(
  "Chữ ký ở mọi vị trí", .serialized,
  .enabled(if: BrowserPrinter.missingTools.isEmpty, Comment(rawValue: BrowserPrinter.skipMessage)))
struct SignaturePlaceTests {
  @Test(
    "Chữ ký liền đoạn cuối, không dòng lẻ", arguments: stride(from: 0, to: 24, by: 3).map(\.self))
  func place(_ lines: Int) throws {
    let extra = (0..<lines).map { "Dòng thêm thứ \($0 + 1)." }.joined(separator: "\n\n")
    let sample = SampleDocument(
      markdown: SampleText.body(12) + "\n\n" + extra + "\n\n" + SampleText.closing)
    let anatomy = Anatomy(
      sample: .blanks,
      document: try BrowserPrinter.print(html: sample.html(), named: "place-\(lines)"))
    let rules = PrintRule.behaviourRules.filter { ["G01", "G03", "G04", "G06"].contains($0.id) }
    for rule in rules {
      let found = try #require(try rule.measure(anatomy))
      #expect(found.isAllowed, "\(rule.subject): \(found.figure)")
    }
  }
}
