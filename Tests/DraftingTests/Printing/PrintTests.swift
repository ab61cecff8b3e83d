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
