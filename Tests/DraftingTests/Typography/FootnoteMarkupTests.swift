import Foundation
import Markdown
import Testing

@testable import Drafting

@Suite("Chú thích trong HTML")
struct FootnoteMarkupTests {
  private func fragment(_ markdown: String, prefix: String = "") -> HTMLFragment {
    HTMLFragment(
      Markdown.html(from: Array(markdown.utf8), options: .document), prefix: prefix)
  }

  private let source = """
    Một[^a], hai[^b] và lại một[^a].

    [^a]: Ghi &quot;chú&quot; *thứ* nhất & <hết>.

        Đoạn thứ hai.

    [^b]: Thứ hai.
    """

  @Test("A note stands, unseen, at its first reference, and as text in the section alone")
  func placed() throws {
    var fragment = fragment(source)
    let section = fragment.takeFootnotes()
    let notes = String(decoding: try #require(section), as: UTF8.self)
    let text = String(decoding: fragment.body, as: UTF8.self)
    let first = "data-note=\"Ghi &quot;chú&quot; thứ nhất &amp; &lt;hết&gt;. Đoạn thứ hai.\""
    #expect(text.components(separatedBy: first).count == 2)
    #expect(text.contains("</sup><span class=\"cuoc-chu\" \(first)></span>, hai"))
    #expect(text.components(separatedBy: "class=\"cuoc-chu\"").count == 3)
    #expect(notes.contains("<em>thứ</em> nhất"))
    #expect(!notes.contains("cuoc-chu"))
  }

  @Test("Links lead both ways and say so")
  func links() throws {
    var fragment = fragment(source)
    let section = fragment.takeFootnotes()
    let notes = String(decoding: try #require(section), as: UTF8.self)
    let text = String(decoding: fragment.body, as: UTF8.self)
    #expect(text.contains("<a role=\"doc-noteref\" href=\"#fn-a\" id=\"fnref-a\""))
    #expect(text.contains("href=\"#fn-a\" id=\"fnref-a-2\""))
    #expect(notes.contains("<li id=\"fn-a\">"))
    #expect(notes.contains("<a role=\"doc-backlink\" href=\"#fnref-a\""))
    #expect(notes.contains("aria-label=\"Về chỗ dẫn 1\""))
  }

  @Test("Fragments that share a page have identifiers of their own")
  func prefixes() throws {
    var fragment = fragment(source, prefix: "phu-luc")
    let section = fragment.takeFootnotes()
    let notes = String(decoding: try #require(section), as: UTF8.self)
    let text = String(decoding: fragment.body, as: UTF8.self)
    #expect(text.contains("href=\"#phu-luc-fn-a\" id=\"phu-luc-fnref-a\""))
    #expect(notes.contains("<li id=\"phu-luc-fn-a\">"))
    #expect(notes.contains("href=\"#phu-luc-fnref-a\""))
    #expect(text.components(separatedBy: "class=\"cuoc-chu\"").count == 3)
  }
}
