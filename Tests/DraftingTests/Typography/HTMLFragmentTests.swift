import Testing

@testable import Drafting

@Suite("Mảnh HTML")
struct HTMLFragmentTests {
  private func set(_ html: String) -> String {
    String(decoding: HTMLFragment(Array(html.utf8)).body, as: UTF8.self)
  }

  @Test("A paragraph too short to be divided is marked, a long one is not")
  func shortParagraphs() {
    let long = String(repeating: "công tác dân vận ", count: 20)
    #expect(set("<p>Một đoạn ngắn.</p>\n") == "<p class=\"lien\">Một đoạn ngắn.</p>\n")
    #expect(
      set("<p class=\"muc muc-dash\">- Ngắn.</p>\n")
        == "<p class=\"lien muc muc-dash\">- Ngắn.</p>\n")
    #expect(
      set("<p id=\"x\" class=\"y\">Ngắn.</p>\n") == "<p id=\"x\" class=\"lien y\">Ngắn.</p>\n")
    #expect(set("<p>\(long)</p>\n") == "<p>\(long)</p>\n")
  }

  @Test("A paragraph that ends with a colon stays with what it leads to")
  func leadingParagraphs() {
    #expect(set("<p>Như sau: </p>\n") == "<p class=\"lien dan\">Như sau: </p>\n")
    #expect(set("<p><em>Như sau</em>:</p>\n") == "<p class=\"lien dan\"><em>Như sau</em>:</p>\n")
    #expect(set("<p>Như sau: hết.</p>\n") == "<p class=\"lien\">Như sau: hết.</p>\n")
  }

  @Test("The heads of columns break wherever they can")
  func columnHeads() {
    #expect(set("<th>Năm 2025</th>") == "<th>Năm 2025</th>")
    #expect(set("<td>Năm 2025</td>") == "<td>Năm\u{A0}2025</td>")
    #expect(
      set("<td>số 1/A-B</td>") == "<td><span class=\"nobr\">số\u{A0}1/A-B</span></td>")
  }

  @Test("Paragraphs inside of other blocks are left alone")
  func innerParagraphs() {
    #expect(set("<div>\n<p>Ngắn.</p>\n</div>\n") == "<div>\n<p>Ngắn.</p>\n</div>\n")
  }

  @Test("A comment is a block of its own")
  func comments() {
    let comment = "<!--ghi chú-->\n"
    #expect(set("\(comment)<p>Ngắn.</p>\n") == "\(comment)<p class=\"lien\">Ngắn.</p>\n")
  }

  @Test("An endless word may break, an ordinary one may not")
  func endlessWords() {
    let word = String(repeating: "a", count: 25)
    #expect(set("<h2>\(word) b</h2>\n") == "<h2><span class=\"dai\">\(word)</span> b</h2>\n")
    #expect(set("<h2>\(word.dropLast()) b</h2>\n") == "<h2>\(word.dropLast()) b</h2>\n")
    // Five entities are five letters, however long they are written.
    #expect(set("<h2>&amp;&lt;&gt;&amp;&amp;aa</h2>\n") == "<h2>&amp;&lt;&gt;&amp;&amp;aa</h2>\n")
  }

  @Test("The closing holds the last paragraph, and what stands before it while that is short")
  func closing() {
    var fragment = HTMLFragment(Array("<p>Một.</p>\n<p>Hai.</p>\n<p>Ba.</p>\n<p>Bốn.</p>\n".utf8))
    let closing = String(decoding: fragment.takeClosing(), as: UTF8.self)
    #expect(closing.hasPrefix("<p class=\"lien\">Hai."))
    #expect(String(decoding: fragment.body, as: UTF8.self) == "<p class=\"lien\">Một.</p>\n")
  }
}
