import Testing

@testable import Markdown

/// Four times the text is at most six times the work and five times the HTML.
struct LinearityTests {
  static let flavors = MarkdownOptions.Flavor.allCases.map { MarkdownOptions(flavor: $0) }

  @Test(arguments: HostileText.all)
  func outputStaysInProportion(kind: HostileText) {
    for options in Self.flavors {
      let small = Markdown.html(from: Array(kind.make(2_000).utf8), options: options).count
      let large = Markdown.html(from: Array(kind.make(8_000).utf8), options: options).count
      #expect(large <= small * 5 + 1_000, "\(options.flavor): \(small), \(large)")
    }
  }

  // The count of what is read is one of the whole process, so it is taken in one of its own.
  #if DEBUG
    @Test func workStaysInProportion() async {
      await #expect(processExitsWith: .success) {
        for kind in HostileText.all {
          for options in LinearityTests.flavors {
            let small = LinearityTests.work(kind.make(1_000), options)
            let large = LinearityTests.work(kind.make(4_000), options)
            #expect(
              large <= small * 6,
              "\(kind.name), \(options.flavor): \(small), then \(large) reads")
          }
        }
      }
    }

    /// What is read of texts and records to convert a text, without a tree and with one.
    static func work(_ text: String, _ options: MarkdownOptions) -> Int {
      let bytes = Array(text.utf8)
      Work.count = 0
      Work.isCounted = true
      _ = Markdown.html(from: bytes, options: options)
      _ = Document(parsing: bytes, options: options).html()
      Work.isCounted = false
      return Work.count
    }
  #endif
}
