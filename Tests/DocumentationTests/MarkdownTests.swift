import Markdown
import Testing

@Suite("The landing page of Markdown")
struct MarkdownPageTests {
  @Test("its example is compiled here, word for word")
  func sameExample() throws {
    let page = try LandingPage(of: "Markdown", testedIn: #filePath)
    #expect(page.example == page.tested)
    #expect(!page.example.isEmpty)
  }

  @Test("its example gives what it should")
  func example() throws {
    // The example:
    let html = Markdown.html(from: "# Kế hoạch")
    let text = Document(parsing: "một *hai*").plainText()
    let datum = Markdown.escape("1. *a*", context: .lineStart)
    // What it gives:
    #expect(html == "<h1>Kế hoạch</h1>\n")
    #expect(text == "một hai")
    #expect(datum == "1\\. \\*a\\*")
  }
}
