import TemplateEngine
import Testing

@Suite("The landing page of TemplateEngine")
struct TemplateEnginePageTests {
  @Test("its example is compiled here, word for word")
  func sameExample() throws {
    let page = try LandingPage(of: "TemplateEngine", testedIn: #filePath)
    #expect(page.example == page.tested)
    #expect(!page.example.isEmpty)
  }

  @Test("its example gives what it should")
  func example() throws {
    // The example:
    var environment = Environment(
      loader: DictionaryLoader(["letter.html": "Kính gửi {{ name | shout }}"]))
    environment.register(filter: "shout") { (text: String) in text.uppercased() + "!" }
    let template = try environment.template(named: "letter.html")
    var page: [UInt8] = []
    try template.render(["name": "An & Bình"], into: &page)
    // What it gives:
    #expect(String(decoding: page, as: UTF8.self) == "Kính gửi AN &amp; BÌNH!")
  }
}
