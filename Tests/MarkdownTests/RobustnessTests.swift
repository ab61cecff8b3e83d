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

  /// Characters of every length, and what is like them and is none, at every place of a text that
  /// is looked at several bytes at a time.
  @Test(
    arguments: [
      [0x7F], [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF],
      [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBF], [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF],
      [0x80], [0xBF, 0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x9F, 0xBF], [0xE1, 0xBA],
      [0xE1, 0x41], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF1, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xC3, 0xA9, 0xA9],
    ] as [[UInt8]])
  func characters(bytes: [UInt8]) {
    for text in [
      "Phường mới phát triển nhanh, bền vững, văn minh", "plain words, one by one, of Latin",
    ] {
      let text = Array(text.utf8)
      for place in 1..<text.count where text[place] & 0xC0 != 0x80 {
        let input = text[..<place] + bytes + text[place...]
        let expected = "<p>\(String(decoding: input, as: UTF8.self))</p>\n"
        #expect(String(decoding: Markdown.html(from: Array(input)), as: UTF8.self) == expected)
      }
    }
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
}
