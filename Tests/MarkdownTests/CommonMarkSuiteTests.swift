import Testing

@testable import Markdown

@Suite(.enabled(if: SuiteCase.folder != nil, SuiteCase.advice))
struct CommonMarkSuiteTests {
  @Test(arguments: SuiteCase.commonmark)
  func example(_ example: SuiteCase) {
    #expect(Markdown.html(from: example.markdown) == example.html)
  }

  @Test func isWhole() {
    #expect(SuiteCase.commonmark.count == 652)
  }
}
