import Foundation
import Testing

@Suite(
  "In bằng WeasyPrint", .serialized,
  .enabled(if: BrowserPrinter.hasWeasyPrint, "weasyprint is not installed"))
struct WeasyPrintTests {
  @Test("Chú thích ở chân trang có dấu chú thích, mỗi chú thích đúng một lần")
  func footnotes() throws {
    let document = try BrowserPrinter.weasyPrint(
      html: PrintSample.footnotes.html(), named: "footnotes")
    for number in 1...4 {
      let starts = document.lines.filter { $0.text.hasPrefix("\(number). Chú giải thứ \(number)") }
      #expect(starts.count == 1, "\(number)")
      let note = try #require(starts.first)
      #expect((10...11).contains(note.size.rounded()))
      let marks = document.pages.flatMap { page in
        page.words.filter { $0.text == String(number) && $0.size < 10 }.map { (page.index, $0) }
      }
      #expect(marks.count == 1, "the mark of note \(number)")
      let mark = try #require(marks.first)
      #expect(mark.0 == note.page)
      #expect(mark.1.baseline < note.baseline)
      // Nothing of the text stands under the note.
      let page = document.pages[note.page]
      #expect(page.lines.allSatisfy { $0.size < 12 || $0.baseline < note.baseline })
    }
    #expect(!document.text.contains("Chú thích "))
  }

  @Test("Trang dọc, trang ngang, số trang riêng trong một lần in")
  func pages() throws {
    let html = try PrintSample.bound.html()
    let anatomy = Anatomy(
      sample: .bound, document: try BrowserPrinter.weasyPrint(html: html, named: "bound"))
    let rules = PrintRule.all.filter {
      ["P01", "P02", "P05", "P06", "G01", "G03", "G08", "G11", "A06"].contains($0.id)
    }
    #expect(rules.count == 9)
    for rule in rules {
      let found = try #require(try rule.measure(anatomy))
      #expect(found.isAllowed, "\(rule.id) \(rule.subject): \(found.figure)")
    }
  }
}
