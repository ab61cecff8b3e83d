import Diagnostics
import TemplateEngine
import Testing

@Suite("Recorded cases of the template language", .enabled(if: Suites.isAvailable))
struct RecordedCaseTests {
  @Test("gives the recorded output", arguments: RecordedCase.all)
  func matches(_ recorded: RecordedCase) throws {
    let result = Result { () throws(DiagnosticList) -> String in
      let template = try recorded.environment.compile(recorded.template)
      return try template.render(recorded.context)
    }
    switch result {
    case .success(let output):
      #expect(output == recorded.output, "\(recorded.template)")
    case .failure(let error):
      #expect(
        recorded.output == nil,
        "\(recorded.template): \(error.diagnostics.map(\.message.en))")
    }
  }
}
