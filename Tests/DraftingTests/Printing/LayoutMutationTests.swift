import Testing

@testable import Drafting

/// A rule of the layouts' style sheets that paper needs, and what shows that it is needed: without
/// it a rule of the printed page fails on a sample.
struct LayoutMutation: Sendable, CustomTestStringConvertible {
  /// The text of the style sheet that is taken out, as it stands in the page.
  let css: String
  let sample: PrintSample
  /// The identifiers of the rules of which one fails then.
  let rules: Set<String>
  /// Whether only WeasyPrint needs the text.
  let isForWeasyPrint: Bool

  var testDescription: String { css }

  init(
    _ css: String, _ sample: PrintSample, _ rules: String..., isForWeasyPrint: Bool = false
  ) {
    (self.css, self.sample, self.rules) = (css, sample, Set(rules))
    self.isForWeasyPrint = isForWeasyPrint
  }

  /// Those of the rules that fail on the page without the text.
  func broken() throws -> [String] {
    let html = try sample.html()
    #expect(html.contains(css), "the style sheet does not say so any more")
    let mutant = html.replacing(css, with: "")
      // The policy names the style sheet by its digest.
      .replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")
    let anatomy = Anatomy(
      sample: sample,
      document: isForWeasyPrint
        ? try BrowserPrinter.weasyPrint(html: mutant, named: "without")
        : try BrowserPrinter.print(html: mutant, named: "without"),
      html: html)
    return try PrintRule.all.filter { rules.contains($0.id) && $0.samples.contains(sample) }
      .filter { try $0.measure(anatomy)?.isAllowed == false }.map(\.id)
  }

  /// Which texts, and on which sample what fails without them.
  static let all: [LayoutMutation] = [
    // The sheet.
    .init("size: A4;", .acting, "P01"),
    .init("margin: 20.2mm 16mm 20.2mm 30.2mm;", .acting, "P03 trái"),
    .init("@page { margin: 20.2mm 15.5mm 20.2mm 30.2mm; }", .party, "P03 phải"),
    .init("@bottom-center { content: \"\"; }", .acting, "P03 dưới"),
    .init("size: A4 landscape;", .rows, "G08"),
    .init(".chinh { page: chinh; }", .coSigners, "P05"),
    .init(".trang-ngang { page: chinh-ngang; }", .landscape, "P02"),
    // The boxes in its margins.
    .init("system: fixed 1; symbols: \"\"; fallback: decimal;", .coSigners, "P05"),
    .init("content: counter(page, trang);", .coSigners, "P05"),
    .init("counter-increment: so-pl1;", .rows, "P06"),
    .init("content: counter(so-pl1, trang);", .rows, "P06"),
    .init("content: \"XEM XONG TRẢ LẠI\";", .acting, "B46"),
    .init("margin: 6mm 0 7mm auto;", .acting, "B46"),
    .init("margin-bottom: max(34mm, calc(23mm + 3pt + 2 * 12.7pt));", .letter, "B48"),
    .init(".luu-hanh, .dia-chi, .footnote-backref { display: none; }", .letter, "G16"),
    // Headings, paragraphs, pictures.
    .init(
      ".noi-dung :is(h2, h3, h4, h5, h6) { break-after: avoid; }", .tables,
      "G02", "G02 trước bảng, danh sách"),
    .init(
      ".noi-dung :is(h2, h3, h4, h5, h6) { break-inside: avoid; }", .places, "G15 đề mục dài"),
    .init(".noi-dung p.lien { break-inside: avoid; }", .places, "G04"),
    .init(".noi-dung p.dan { break-after: avoid; }", .tables, "G02 trước bảng, danh sách"),
    .init("margin-top: 5pt; break-after: avoid;", .places, "G15 hình"),
    .init(
      "hr.page-break { border: 0; margin: 0; height: 0; break-after: page; }", .places,
      "G15 sang trang"),
    .init(".ket { break-inside: avoid; }", .signature, "G03"),
    // Tables.
    .init(
      ".noi-dung table:not(.cuoi) tbody:first-of-type > tr:first-child { break-before: avoid; }",
      .tables, "G15 đầu bảng"),
    .init("tr { break-inside: avoid; }", .rows, "G09"),
    .init(
      "tr.tieu-chi, tr:has(> .tieu-chi), tbody tr:has(> [colspan]:only-child) { break-after: avoid; }",
      .tables, "G15 nhóm"),
    .init(
      ".noi-dung tbody tr:has(> :first-child > strong:only-child) { break-after: avoid; }",
      .tables, "G15 nhóm"),
    .init(
      ".noi-dung table:not(.cuoi) tbody:last-of-type > tr:last-child { break-before: avoid; break-after: auto; }",
      .tables, "G15 hàng cuối"),
    // Chromium keeps the rows of a short merged cell together by itself.
    .init("tr.gop { break-after: avoid; }", .places, "G15 ô gộp", isForWeasyPrint: true),
    // Lines and words.
    .init("  overflow-wrap: break-word;\n", .longNames, "P03 phải"),
    .init(".dai { word-break: break-all; }", .longNames, "P03 phải"),
    .init("a, code { overflow-wrap: anywhere; }", .longNames, "P03 phải"),
    .init("  .nobr { white-space: nowrap; }", .province, "G05 số hiệu"),
    .init(".khit { letter-spacing: -.01em; }", .province, "G05 giãn chữ"),
  ]
}

@Suite(
  "Mỗi quy tắc CSS của trang giấy đều có phép đo", .serialized,
  .enabled(if: BrowserPrinter.missingTools.isEmpty, Comment(rawValue: BrowserPrinter.skipMessage)))
struct LayoutMutationTests {
  @Test("Bỏ nó đi thì phép đo báo sai", arguments: LayoutMutation.all)
  func fails(_ mutation: LayoutMutation) throws {
    if mutation.isForWeasyPrint, !BrowserPrinter.hasWeasyPrint { return }
    let broken = try mutation.broken()
    print("bỏ   | \(mutation.css) | \(mutation.sample) | SAI \(broken.joined(separator: ", "))")
    #expect(!broken.isEmpty)
  }
}
