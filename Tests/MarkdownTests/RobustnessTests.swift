import Testing

@testable import Markdown

struct RobustnessTests {
  static let flavors = MarkdownOptions.Flavor.allCases.map { MarkdownOptions(flavor: $0) }

  @Test(
    arguments: [
      ([0x61, 0x00, 0x62], "<p>a\u{FFFD}b</p>\n"),
      ([0x61, 0xFF, 0x62], "<p>a\u{FFFD}b</p>\n"),
      ([0xED, 0xA0, 0x80], "<p>\u{FFFD}\u{FFFD}\u{FFFD}</p>\n"),
      ([0xE1, 0xBA], "<p>\u{FFFD}</p>\n"),
      ([0xEF, 0xBB, 0xBF, 0x23, 0x20, 0x61], "<h1>a</h1>\n"),
      ([0x61, 0x0D, 0x62, 0x0D, 0x0A, 0x63, 0x0A], "<p>a\nb\nc</p>\n"),
      ([0x0D, 0x0D, 0x61], "<p>a</p>\n"),
      ([], ""),
      ([0x09, 0x61, 0x0D, 0x0A, 0x09, 0x62], "<pre><code>a\nb\n</code></pre>\n"),
    ] as [([UInt8], String)])
  func bytes(input: [UInt8], expected: String) {
    #expect(String(decoding: Markdown.html(from: input), as: UTF8.self) == expected)
  }

  @Test func anyBytesGiveValidText() {
    var random = SplitMix(state: 99)
    let alphabet: [UInt8] =
      Array("\n\r\t  -*_`[]()<>&|~#>:{}\\\"'!^=+1.a@w\u{0}é".utf8) + [0xFF, 0xC3]
    for options in Self.flavors {
      for _ in 0..<500 {
        let input = (0..<Int.random(in: 0...40, using: &random)).map { _ in
          alphabet.randomElement(using: &random) ?? 0
        }
        let html = Markdown.html(from: input, options: options)
        #expect(String(validating: html, as: UTF8.self) != nil)
        #expect(Document(parsing: input, options: options).html() == html)
      }
    }
  }

  @Test func allEntities() {
    let table = EntityTable.shared
    let list = Bytes(base: EntityNames.text.utf8Start, count: EntityNames.text.utf8CodeUnitCount)
    let names = list.string.filter { $0 != "\n" }.split(separator: ";").map {
      String($0.prefix { $0 != "=" })
    }
    #expect(names.count == EntityNames.count)
    for name in names {
      let found = Array(name.utf8).withUnsafeBufferPointer { buffer in
        buffer.baseAddress.flatMap {
          table.characters(of: Bytes(base: $0, count: buffer.count))
        }
      }
      #expect(found != nil, "\(name)")
    }
    #expect(
      Markdown.html(from: "&NotEqualTilde; &fjlig; &AMP; &nosuch; &#0; &#x110000; &#xD800;")
        == "<p>\u{2242}\u{338} fj &amp; &amp;nosuch; \u{FFFD} \u{FFFD} \u{FFFD}</p>\n")
  }

  @Test(
    arguments: [
      ("[a](javascript:x)", "<p><a href=\"\">a</a></p>\n"),
      ("[a](JavaScript&colon;x)", "<p><a href=\"\">a</a></p>\n"),
      ("<vbscript:x>", "<p><a href=\"\">vbscript:x</a></p>\n"),
      ("![a](data:text/html,x)", "<p><img src=\"\" alt=\"a\" /></p>\n"),
      (
        "![a](data:image/png;base64,x)",
        "<p><img src=\"data:image/png;base64,x\" alt=\"a\" /></p>\n"
      ),
      ("a <b onclick=x>", "<p>a <!-- raw HTML omitted --></p>\n"),
      ("<script>\nx\n</script>", "<!-- raw HTML omitted -->\n"),
    ])
  func safeMode(markdown: String, expected: String) {
    for flavor in MarkdownOptions.Flavor.allCases {
      let options = MarkdownOptions(flavor: flavor, isSafe: true)
      #expect(Markdown.html(from: markdown, options: options) == expected)
    }
  }

  /// Texts that cost some parsers time or space out of proportion.
  static let pathological: [(String, @Sendable (Int) -> String)] = [
    (
      "nested brackets",
      { String(repeating: "[", count: $0) + "a" + String(repeating: "]", count: $0) }
    ),
    ("open links", { String(repeating: "[a](", count: $0) }),
    ("open brackets", { String(repeating: "[a", count: $0) }),
    ("links with titles", { String(repeating: "[a](b \"", count: $0) }),
    (
      "emphasis runs",
      { String(repeating: "*", count: $0) + "a" + String(repeating: "*", count: $0) }
    ),
    (
      "open emphasis",
      { String(repeating: "*a ", count: $0) + String(repeating: "_a* ", count: $0) }
    ),
    ("mixed emphasis", { String(repeating: "**x *y _z__", count: $0) }),
    (
      "backticks",
      {
        (1..<max(2, Int(Double($0).squareRoot()))).map { "a" + String(repeating: "`", count: $0) }
          .joined()
      }
    ),
    ("quotes", { String(repeating: "> ", count: $0) + "a" }),
    (
      "list",
      { String(repeating: "- ", count: $0) + "a\n\n\n" + String(repeating: "\n", count: $0) }
    ),
    (
      "deep list",
      { n in (0..<min(n, 800)).map { String(repeating: " ", count: $0 * 2) + "- a\n" }.joined() }
    ),
    ("comments", { String(repeating: "<!--", count: $0) }),
    ("instructions", { String(repeating: "a<?", count: $0) }),
    ("declarations", { String(repeating: "a<!A ", count: $0) }),
    ("sections", { String(repeating: "a<![CDATA[", count: $0) }),
    (
      "definitions",
      { (0..<$0).map { "[a\($0)]: /u\n" }.joined() + String(repeating: "[a1] ", count: $0) }
    ),
    (
      "long address",
      {
        "[a]: " + String(repeating: "x", count: $0) + "\n\n" + String(repeating: "[a] ", count: $0)
      }
    ),
    (
      "wide table",
      {
        String(repeating: "|a", count: $0) + "\n" + String(repeating: "|-", count: $0) + "\n"
          + String(repeating: "|\n", count: $0)
      }
    ),
    ("tall table", { "|a|b|\n|-|-|\n" + String(repeating: "| x | y |\n", count: $0) }),
    ("divisions", { String(repeating: "::: a\n", count: $0) + "x\n" }),
    ("attributes", { "a" + String(repeating: "{.a}", count: $0) }),
    ("open attributes", { String(repeating: "a{.b ", count: $0) }),
    (
      "footnotes",
      { (0..<$0).map { "[^\($0)] " }.joined() + "\n\n" + (0..<$0).map { "[^\($0)]: a\n" }.joined() }
    ),
    ("one footnote", { String(repeating: "[^a]", count: $0) + "\n\n[^a]: b" }),
    ("addresses", { String(repeating: "www.a", count: $0) }),
    ("mail", { String(repeating: "a@", count: $0) }),
    ("quotation marks", { String(repeating: "\"a 'b ", count: $0) }),
    ("tildes", { String(repeating: "~a ~~b ", count: $0) }),
    ("entities", { String(repeating: "&amp", count: $0) }),
    ("tags", { String(repeating: "<a b=\"", count: $0) }),
    ("carets", { "|a|\n|-|\n|x|\n" + String(repeating: "|^|\n", count: $0) }),
  ]

  @Test(arguments: pathological.map(\.0))
  func outputStaysInProportion(name: String) throws {
    let make = try #require(Self.pathological.first { $0.0 == name }?.1)
    for options in Self.flavors {
      let small = Markdown.html(from: Array(make(500).utf8), options: options).count
      let large = Markdown.html(from: Array(make(2_000).utf8), options: options).count
      #expect(large <= small * 5 + 1_000, "\(name) \(options.flavor): \(small), \(large)")
    }
  }
}
