import Testing

@testable import Markdown

/// What random documents brought to light: corners of the specification, and of GitHub's program
/// where the specification of its dialect is silent.
struct EdgeCaseTests {
  @Test(
    arguments: [
      // A blank line in an HTML block that nothing ends still separates items.
      (
        "1. <!A\n\n2. b",
        "<ol>\n<li>\n<!A\n\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n"
      ),
      // Definitions are no blocks: a blank line before them makes no list loose by itself,
      ("- a\n\n  [b]: /u", "<ul>\n<li>a</li>\n</ul>\n"),
      // but it does once something follows,
      (
        "- a\n\n  [b]: /u\n- c",
        "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>c</p>\n</li>\n</ul>\n"
      ),
      (
        "- a\n  - b\n\n    [x]: /u\n- c",
        """
        <ul>\n<li>\n<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>\n<p>c</p>\n</li>\n</ul>\n
        """
      ),
      ("- [b]: /u\n\n  a", "<ul>\n<li>a</li>\n</ul>\n"),
      // and an item that holds nothing else ends at the second blank line.
      ("- [b]: /u\n\n\n  a", "<ul>\n<li></li>\n</ul>\n<p>a</p>\n"),
      // The underline of nothing but definitions is text, or a thematic break.
      ("[a]: /u\n=\n[a]", "<p>=\n<a href=\"/u\">a</a></p>\n"),
      ("[a]:\n /u\n-\n# b", "<p>-</p>\n<h1>b</h1>\n"),
      ("[a]: /u\n---", "<hr />\n"),
      // What looks like a title but is followed by text is none.
      ("[a]: /u\n\"b\" [a]", "<p>&quot;b&quot; <a href=\"/u\">a</a></p>\n"),
      // No link holds another, whatever stands between their brackets.
      ("[[](u)[a][]](u)", "<p>[<a href=\"u\"></a>[a][]](u)</p>\n"),
      // Failed searches for one length of backticks do not hide those of another.
      ("``-` `a`b`", "<p>``-<code> </code>a<code>b</code></p>\n"),
      ("a <!-----> b", "<p>a <!-----> b</p>\n"),
      ("a <!X> b", "<p>a <!X> b</p>\n"),
      // Only a paragraph's own line may be one of the seventh kind of HTML block.
      ("> a\n<b>", "<blockquote>\n<p>a\n<b></p>\n</blockquote>\n"),
    ])
  func commonMark(markdown: String, expected: String) {
    #expect(Markdown.html(from: markdown) == expected)
    #expect(Document(parsing: markdown).html() == Array(expected.utf8))
  }

  @Test(
    arguments: [
      // A line with a lone pipe is no row.
      (
        "|a|\n|-|\n|b|\n|",
        """
        <table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n\
        </tbody>\n</table>\n<p>|</p>\n
        """
      ),
      // Once a delimiter row did not fit, the paragraph stays one.
      ("a\n-|-\nb|c\n-|-", "<p>a\n-|-\nb|c\n-|-</p>\n"),
      ("a||\n- |-", "<p>a||</p>\n<ul>\n<li>|-</li>\n</ul>\n"),
      // A definition above an underline that is also a delimiter row.
      ("[a]: /u\n-\n-|-", "<p>-\n-|-</p>\n"),
      // A task needs a space behind its box.
      ("- [ ]\n- [x] a", TaskShape.html),
      // Tildes are looked through when the neighbours of a delimiter are judged.
      ("**~~a~~**b", "<p><strong><del>a</del></strong>b</p>\n"),
      ("*~ a*", "<p>*~ a*</p>\n"),
      ("http://a.é__", "<p><a href=\"http://a.%C3%A9\">http://a.é</a>__</p>\n"),
    ])
  func gitHub(markdown: String, expected: String) {
    #expect(Markdown.html(from: markdown, options: .gfm) == expected)
    #expect(Document(parsing: markdown, options: .gfm).html() == Array(expected.utf8))
  }

  enum TaskShape {
    static let html = """
      <ul>
      <li>[ ]</li>
      <li><input type="checkbox" checked="" disabled="" /> a</li>
      </ul>

      """
  }

  /// A long text is read in parts; the parts must not show.
  @Test(
    arguments: [
      "*a* **b** `c` [d](e) <f@g.h> &amp; \\* ![i](j)",
      "*a\nb* `c\nd` [e\nf](g) **h *i* j**",
      "[a] *b **c** d* ~~e~~ www.a.b a@b.c http://c.d/e_f_ {x} \"g\" 'h'",
    ])
  func longTexts(line: String) {
    for flavor in MarkdownOptions.Flavor.allCases {
      let options = MarkdownOptions(flavor: flavor)
      let definition = "\n\n[a]: /u 't'\n"
      let once = Markdown.html(from: line + definition, options: options)
      let content = once.dropFirst("<p>".utf8.count).dropLast("</p>\n".utf8.count)
      let text = Array(repeating: line, count: 900).joined(separator: "\n") + definition
      let expected =
        "<p>" + Array(repeating: String(content), count: 900).joined(separator: "\n") + "</p>\n"
      #expect(Markdown.html(from: text, options: options) == expected)
      #expect(Document(parsing: text, options: options).html() == Array(expected.utf8))
    }
  }

  /// The pieces of a text written piece by piece make up the same HTML.
  @Test func pieces() throws {
    let samples = [
      "", "a", "# a\n\n- b\n- c\n", String(repeating: "một *hai* `ba` &amp; bốn\n", count: 20_000),
      String(repeating: "x", count: 300_000),
      "```\n" + String(repeating: "a < b\n", count: 50_000) + "```\n",
      String(repeating: "> ", count: 20_000) + "a[^1]\n\n[^1]: b\n",
      "<div>\n" + String(repeating: "<script>\n", count: 20_000),
      String(repeating: "![a *b* ", count: 9_000) + String(repeating: "](c 'd') ", count: 9_000),
    ]
    for flavor in MarkdownOptions.Flavor.allCases {
      let options = MarkdownOptions(flavor: flavor)
      for sample in samples {
        let text = Array(sample.utf8)
        var whole: [UInt8] = []
        var longest = 0
        Markdown.writeHTML(from: text, options: options) { piece in
          whole += piece
          longest = max(longest, piece.count)
        }
        #expect(whole == Markdown.html(from: text, options: options))
        #expect(longest < 300_000)
      }
    }
  }

  struct Full: Error, Equatable {}

  @Test func writingStopsAtAnError() {
    var calls = 0
    #expect(throws: Full()) {
      try Markdown.writeHTML(from: Array(String(repeating: "a\n\n", count: 90_000).utf8)) { _ in
        calls += 1
        throw Full()
      }
    }
    #expect(calls == 1)
  }
}
