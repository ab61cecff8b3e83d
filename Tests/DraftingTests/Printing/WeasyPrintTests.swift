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

  @Test(
    "Số trang như Chromium, lề, số trang, không mất chữ nào", arguments: PrintSample.allCases)
  func samples(sample: PrintSample) async throws {
    let html = try sample.html()
    let anatomy = Anatomy(
      sample: sample,
      document: try BrowserPrinter.weasyPrint(html: html, named: sample.rawValue), html: html)
    let rules = PrintRule.all.filter { rule in
      ["P01", "P02", "P03 ", "P05", "P06", "G01"].contains { rule.id.hasPrefix($0) }
        && rule.samples.contains(sample)
    }
    for rule in rules {
      guard let found = try rule.measure(anatomy) else { continue }
      #expect(found.isAllowed, "\(rule.id) \(rule.subject): \(found.figure)")
    }
    let browser = try await PrintedSamples.shared.anatomy(of: sample).document
    // Notes at the foot of their pages and words of 90 letters fill the pages otherwise.
    // Where every block stands at the foot of a page, a hair decides on which side of it.
    if sample != .tables, sample != .places {
      #expect(abs(anatomy.document.pages.count - browser.pages.count) <= 1)
    }
    let printed = Self.letters(of: anatomy.document)
    let missing = Self.letters(of: browser).filter { $1 > printed[$0, default: 0] }
    #expect(missing.isEmpty, "\(missing)")
    // The heading of the section of footnotes, which is not there.
    if sample.hasFootnotes { #expect(!anatomy.document.text.contains("Chú thích ")) }
  }

  /// How often each letter is printed, without the numbers of pages and the heading of footnotes.
  private static func letters(of document: PrintedDocument) -> [Character: Int] {
    var counts: [Character: Int] = [:]
    for line in document.pages.flatMap(\.content) where line.text != "Chú thích" {
      for letter in line.words.flatMap(\.text) { counts[letter, default: 0] += 1 }
    }
    return counts
  }
}
