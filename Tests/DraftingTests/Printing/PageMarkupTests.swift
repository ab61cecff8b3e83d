import Foundation
import Testing

@testable import Drafting

@Suite("HTML của văn bản")
struct PageMarkupTests {
  static let samples: [PrintSample] = [
    .bound, .appendix, .year, .province, .commune, .letter, .blanks, .longNames, .rows,
  ]

  @Test(
    "Một tệp có ngôn ngữ, tên, mô tả; không tải gì, không có thuộc tính style", arguments: samples)
  func file(sample: PrintSample) throws {
    let html = try sample.html()
    #expect(html.contains("<html lang=\"vi\">"))
    #expect(Self.first(#"<title>([^<]{8,})</title>"#, in: html) != nil)
    var names = ["author", "description", "dcterms.type", "dcterms.date", "vanban.state"]
    if sample == .blanks { names.removeAll { $0 == "dcterms.date" } }
    if sample == .appendix { names.removeAll { $0 == "dcterms.date" } }
    for name in names {
      let content = Self.first(#"<meta name="\#(name)" content="([^"]*)">"#, in: html)
      #expect(content?.isEmpty == false, "\(name)")
    }
    #expect(html.contains("<meta name=\"color-scheme\" content=\"light\">"))
    #expect(html.range(of: #"<[^>]+ style="#, options: .regularExpression) == nil)
    #expect(html.range(of: #"(src|srcset)="|url\(|@import"#, options: .regularExpression) == nil)
  }

  @Test("Các phần mang thẻ đúng nghĩa; mỗi mã chỉ dùng một lần", arguments: samples)
  func elements(sample: PrintSample) throws {
    let html = try sample.html()
    #expect(html.components(separatedBy: "<main>").count == 2)
    #expect(html.components(separatedBy: "<h1").count == 2)
    if !sample.isAppendixAlone {
      #expect(html.contains("<article") && html.contains("<header>"))
      #expect(html.contains("<footer class=\"cuoi-van-ban\">"))
    }
    if sample == .bound || sample == .rows { #expect(html.contains("<section class=\"trang")) }
    let ids = Self.all(#" id="([^"]*)""#, in: html)
    #expect(ids.count == Set(ids).count)
    for target in Self.all(##" href="#([^"]*)""##, in: html) { #expect(ids.contains(target)) }
  }

  @Test(
    "Mỗi bảng có tên và ô tiêu đề ghi rõ phạm vi; bảng dàn trang không phải bảng",
    arguments: samples)
  func tables(sample: PrintSample) throws {
    let html = try sample.html()
    for part in html.components(separatedBy: "<table").dropFirst() {
      let table = part.components(separatedBy: "</table>")[0]
      if table.prefix(while: { $0 != ">" }).contains("role=\"presentation\"") {
        #expect(!table.contains("<th"))
        continue
      }
      #expect(table.contains("<caption"))
      let heads = table.components(separatedBy: "<th").dropFirst().filter {
        $0.first == " " || $0.first == ">"
      }
      #expect(!heads.isEmpty)
      #expect(heads.allSatisfy { $0.hasPrefix(" scope=\"") })
    }
  }

  @Test("Màu chữ đủ tương phản trên nền (WCAG AA)")
  func contrast() throws {
    let html = try PrintSample.letter.html()
    let css = try #require(Self.first("(?s)<style>(.*)</style>", in: html))
    let colors = Set(Self.all("[^-]color: (#[0-9a-f]{3,6})", in: css))
    #expect(colors.contains("#000"))
    for color in colors { #expect(Self.contrast(color, "#fff") >= 4.5, "\(color)") }
  }

  @Test("Trạng thái ghi bằng lời", arguments: ["draft", "consultation", "final", "issued"])
  func states(state: String) throws {
    var sample = SampleDocument()
    sample.paper.state = state
    let word =
      [
        "draft": "dự thảo", "consultation": "lấy ý kiến", "final": "hoàn chỉnh",
        "issued": "ban hành",
      ][state] ?? ""
    #expect(try sample.html().contains("<meta name=\"vanban.state\" content=\"\(word)\">"))
  }

  // MARK: Reading

  private static func first(_ pattern: String, in text: String) -> String? {
    all(pattern, in: text).first
  }

  /// What the first group of a pattern matches, everywhere.
  private static func all(_ pattern: String, in text: String) -> [String] {
    guard let expression = try? NSRegularExpression(pattern: pattern) else { return [] }
    let whole = NSRange(text.startIndex..., in: text)
    return expression.matches(in: text, range: whole).compactMap { match in
      Range(match.range(at: 1), in: text).map { String(text[$0]) }
    }
  }

  /// The ratio of contrast of two colours, as WCAG defines it.
  private static func contrast(_ first: String, _ second: String) -> Double {
    func luminance(_ color: String) -> Double {
      var digits = Array(color.dropFirst())
      if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
      let parts = stride(from: 0, to: 6, by: 2).map { place in
        let value = Double(Int(String(digits[place...place + 1]), radix: 16) ?? 0) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let pair = [luminance(first), luminance(second)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }
}
