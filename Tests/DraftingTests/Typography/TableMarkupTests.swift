import Foundation
import Markdown
import Testing

@testable import Drafting

@Suite("Bảng trong HTML")
struct TableMarkupTests {
  /// The page's markup of a Markdown text.
  private func html(_ markdown: String, title: String = "") -> String {
    var options = MarkdownOptions.document
    options.listStyle = .literal
    let html = Markdown.html(from: Array(markdown.utf8), options: options)
    return String(decoding: HTMLFragment(html, title: title).body, as: UTF8.self)
  }

  @Test("Header cells say what they are the header of")
  func scopes() {
    let text = html("| TT | Việc |\n|---|---|\n| 1 | a |\n| | b |")
    #expect(text.contains("<th scope=\"col\">TT</th>"))
    #expect(text.contains("<th scope=\"row\">1</th>\n<td>a</td>"))
    // An empty cell heads nothing.
    #expect(text.contains("<td></td>\n<td>b</td>"))
  }

  @Test("The head of several columns is that of a group of columns")
  func columnGroups() {
    let text = html("| a | b ||\n|---|---|---|\n| 1 | 2 | 3 |")
    #expect(text.contains("<th scope=\"col\">a</th>\n<th scope=\"colgroup\" colspan=\"2\">b</th>"))
  }

  @Test("A cell that fills its row heads the rows below it, which are a body of their own")
  func groups() {
    let text = html("| TT | Việc |\n|---|---|\n| Một ||\n| 1 | a |\n| Hai ||\n| 2 | b |")
    let heading = "<th scope=\"rowgroup\" class=\"tieu-chi\" colspan=\"2\">"
    #expect(text.contains("<tbody>\n<tr>\n\(heading)Một</th>"))
    #expect(text.contains("</tr>\n</tbody>\n<tbody>\n<tr>\n\(heading)Hai</th>"))
    #expect(text.components(separatedBy: "<tbody>").count == 3)
    #expect(text.components(separatedBy: "</tbody>").count == 3)
  }

  @Test("The rows of a short merged cell are marked: they stay on one page")
  func mergedCells() {
    let text = html("| TT | Việc |\n|---|---|\n| 1 | a |\n| ^ | b |\n| 2 | c |")
    #expect(text.contains("<tr class=\"gop\">\n<th scope=\"row\" rowspan=\"2\">1</th>"))
    #expect(text.contains("<tr>\n<td>b</td>"))
    #expect(text.contains("<tr>\n<th scope=\"row\">2</th>"))
  }

  @Test("A table with merged cells has a foot that closes them on each page")
  func longMergedCells() {
    let rows = (1...6).map { "| \($0) | \($0 == 1 ? "a" : "^") |" }.joined(separator: "\n")
    let text = html("| TT | Việc |\n|---|---|\n\(rows)")
    #expect(text.contains("<td rowspan=\"6\">a</td>"))
    #expect(!text.contains("\"gop\""))
    let foot =
      "<tfoot class=\"day\" aria-hidden=\"true\">\n<tr><td colspan=\"2\"></td></tr>\n</tfoot>"
    #expect(text.contains("</tbody>\n\(foot)\n</table>"))
    #expect(!html("| TT | Việc |\n|---|---|\n| 1 | a |").contains("tfoot"))
  }

  @Test(
    "A table is named by what leads to it",
    arguments: [
      ("## Kết quả\n\n", "Kết quả"),
      ("## II. Kết quả\n\n", "Kết quả"),
      ("### 2.1. Kết quả\n\n", "Kết quả"),
      ("## Kết quả[^1]\n\nLời văn.\n\n", "Kết quả"),
      ("## Kết quả\n\nCụ thể như sau:\n\n", "Cụ thể như sau"),
      ("- Số *liệu* & tỷ lệ:\n\n", "Số liệu &amp; tỷ lệ"),
      ("", "Phụ lục &lt;1&gt;"),
    ])
  func captions(before: String, caption: String) {
    let text = html(before + "| a |\n|---|\n| 1 |\n\n[^1]: Chú thích.", title: "Phụ lục <1>")
    #expect(text.contains("border=\"1\">\n<caption class=\"an\">\(caption)</caption>"))
  }

  @Test("A table that its author has named, or that is a layout, is left alone")
  func foreignTables() {
    let named = "<table>\n<caption>Tên</caption>\n<tr><td>1</td></tr></table>\n"
    #expect(!html(named, title: "x").contains("class=\"an\""))
    let layout = "<table role=\"presentation\">\n<tr><td>1</td></tr></table>\n"
    #expect(html(layout, title: "x") == layout)
  }
}
