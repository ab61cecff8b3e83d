import Foundation
import Testing

@testable import Drafting

@Suite("LineFilling")
struct LineFillingTests {
  /// A paragraph set by ``HTMLFragment``, without its tags: no-break spaces as "~", unbroken pieces
  /// in square brackets, a bar where a line may end without a space.
  private func set(_ text: String) -> String {
    String(decoding: HTMLFragment(Array("<p>\(text)</p>\n".utf8)).body, as: UTF8.self)
      .replacing("<span class=\"nobr\">", with: "[").replacing("</span>", with: "]")
      .replacing("<wbr>", with: "|").replacing("\u{A0}", with: "~")
      .replacing("<p class=\"lien\">", with: "").replacing("</p>\n", with: "")
  }

  @Test("a date leaves its word where the line before it would be stretched")
  func date() {
    #expect(
      set("- Tập trung hoàn thành 18 nhiệm vụ còn lại (thời hạn: trước ngày 01/11/2025).")
        == "- Tập trung hoàn thành 18 nhiệm vụ còn lại (thời hạn: trước [ngày] [01/11/2025]).")
    #expect(
      set("- Tập trung hoàn thành 18 nhiệm vụ (thời hạn: trước ngày 01/11/2025).")
        == "- Tập trung hoàn thành 18 nhiệm vụ (thời hạn: trước [ngày~01/11/2025]).")
  }

  @Test("a number leaves its word where the line before it would be stretched")
  func number() {
    let start = "Không ngừng nâng cao chất lượng phương hướng, chương trình;"
    #expect(set("\(start) số 217-QĐ/TW của Đảng.") == "\(start) [số] [217-QĐ/TW] của Đảng.")
    #expect(set("\(start) mới số 217-QĐ/TW của Đảng.") == "\(start) mới [số~217-QĐ/TW] của Đảng.")
  }

  @Test("where that is too little, a number breaks behind its slash")
  func slash() {
    let start = "Tiếp tục triển khai hiệu quả Chương trình phối hợp"
    #expect(
      set("\(start) số 1003-CTr/BDVTU-BCSĐ của Đảng.")
        == "\(start) [số~1003-CTr/]|[BDVTU-BCSĐ] của Đảng.")
  }

  @Test(
    "leaves paragraphs alone that are not set from margin to margin",
    arguments: ["center", "right", "no-justify"])
  func otherParagraphs(name: String) {
    let text = "Tập trung hoàn thành mười tám nhiệm vụ còn lại (thời hạn: trước ngày 01/11/2025)."
    let html = HTMLFragment(Array("<p class=\"\(name)\">\(text)</p>\n".utf8)).body
    #expect(String(decoding: html, as: UTF8.self).contains("ngày\u{A0}01/11/2025"))
  }

  @Test("each paragraph is filled as if it stood alone")
  func independent() {
    let texts = [
      "- Tập trung hoàn thành 18 nhiệm vụ còn lại (thời hạn: trước ngày 01/11/2025).",
      "Không ngừng nâng cao chất lượng phương hướng, chương trình; số 217-QĐ/TW của Đảng.",
      "Tiếp tục triển khai hiệu quả Chương trình phối hợp số 1003-CTr/BDVTU-BCSĐ ngày 05 tháng 3",
    ]
    for first in texts {
      for second in texts {
        #expect(set("\(first)</p>\n<p>\(second)") == set(first) + set(second))
      }
    }
  }

  @Test("reads entities, marks and damaged text to the end")
  func odd() {
    for text in ["&lt;&amp;", "&", "&#38;", "<sup>1</sup>", "<br />", "<b", "\u{1F600}", "\u{A0}"] {
      let long = String(repeating: "\(text) số 217-QĐ/TW ngày 05 tháng 3 ", count: 9)
      let html = Array("<p>\(long)</p>".utf8)
      let plain = { (bytes: ArraySlice<UInt8>) in
        String(decoding: bytes, as: UTF8.self)
          .replacing(#/<wbr>|</?span[^>]*>| class="lien"/#, with: "")
          .replacing("\u{A0}", with: " ")
      }
      #expect(plain(HTMLFragment(html).body) == plain(html[...]))
    }
  }
}

@Suite("CellText")
struct CellTextTests {
  /// The text of the second cell of a row, boxes in square brackets.
  private func cell(_ text: String) -> String {
    let table = "<table>\n<tbody>\n<tr><td>1</td><td>\(text)</td></tr>\n</tbody>\n</table>\n"
    let html = String(decoding: HTMLFragment(Array(table.utf8)).body, as: UTF8.self)
    let parts = html.split(separator: "<td>").map(String.init)
    return (parts.last?.components(separatedBy: "</td>").first ?? "")
      .replacing("<span class=\"nobr\">", with: "[").replacing("</span>", with: "]")
      .replacing("\u{A0}", with: "~")
  }

  @Test(
    "makes a box of what holds together, with the punctuation at it",
    arguments: [
      ("Chỉ thị số 16/CT-TTg, Chỉ thị", "Chỉ thị [số 16/CT-TTg,] Chỉ thị"),
      ("ngày 16 tháng 5 năm 2016", "[ngày 16 tháng 5] [năm 2016]"),
      ("(trước ngày 01/11/2025).", "(trước [ngày 01/11/2025).]"),
      ("Tiêu chí 2, nội dung 2", "[Tiêu chí 2,] [nội dung 2]"),
      ("<strong>năm 2025</strong> và", "<strong>[năm 2025]</strong> và"),
      ("Trung tâm Văn hóa - Thể thao", "Trung tâm Văn [hóa -] Thể thao"),
      ("Phòng Nội vụ", "Phòng Nội vụ"),
      ("20/02/2025", "[20/02/2025]"),
      ("ngày \u{A0}\u{A0}\u{A0} tháng 3", "ngày ~~~ [tháng 3]"),
    ])
  func boxes(text: String, expected: String) {
    #expect(cell(text) == expected)
  }

  @Test("the box does not part from what follows it behind a tag")
  func tags() {
    #expect(
      cell("<strong>ngày 05/3/2025</strong>.").contains("[ngày 05/3/2025]</strong>.") == false)
  }
}
