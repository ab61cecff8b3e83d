import Testing

@testable import Drafting

@Suite("Chữ trong hình")
struct ChartTextTests {
  @Test(
    "Chữ còn lại sau khi bỏ điều không được hiện",
    arguments: [
      ("Tiêu chí 1 – “tốt”…", "Tiêu chí 1 – “tốt”…"), ("a\u{A0}b", "a\u{A0}b"), ("", ""),
      (" hai  chữ ", "hai chữ"), ("a\n\tb\r\n", "a b"), ("a\u{85}b", "a b"), ("a\u{7F}b", "a b"),
      ("a\u{2028}b\u{2029}", "a b"), ("a\u{200B}b\u{202E}c\u{2066}d", "abcd"),
      ("\u{FEFF}a\u{FFFE}b\u{1FFFF}", "ab"), ("思い👍🏽\u{200D}", "思い👍🏽\u{200D}"),
      ("€\u{2030}", "€\u{2030}"),
    ])
  func cleaning(text: String, expected: String) {
    #expect(ChartText.clean(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test("Bề rộng là tổng bề rộng các chữ")
  func widths() {
    let whole = ChartText.width("Đà Nẵng 思 👍", size: 10)
    let parts = "Đà Nẵng 思 👍".map { ChartText.width(String($0), size: 10) }.reduce(0, +)
    #expect(abs(whole - parts) < 1e-9)
    // A space is a quarter of the size, and 4 % for another font.
    #expect(abs(ChartText.width(" ", size: 10) - 2.6) < 1e-9)
    #expect(ChartText.width("e\u{301}", size: 10) == ChartText.width("e", size: 10))
  }

  @Test("Dòng không rộng hơn chỗ; đủ chỗ thì không mất chữ nào", arguments: awkwardTexts)
  func wrapping(text: String) {
    let clean = ChartText.clean(text)
    for width in [30.0, 60, 100, 400] {
      for limit in [1, 2, 5, 10_000] {
        let lines = ChartText.wrapped(clean, to: width, size: 9, limit: limit)
        #expect(lines.count <= limit)
        #expect(lines.allSatisfy { $0.count == 1 || ChartText.width($0, size: 9) <= width })
        let isCut = lines.last?.hasSuffix("…") ?? false
        if !isCut { #expect(lines.joined().filter { $0 != " " } == clean.filter { $0 != " " }) }
      }
    }
  }

  @Test(
    "Chữ bị cắt kết thúc bằng dấu ba chấm",
    arguments: [("Nội vụ", 100, "Nội vụ"), ("Nội vụ", 26, "Nội…"), ("Nội vụ", 0, "…")])
  func clipping(text: String, width: Double, expected: String) {
    #expect(ChartText.clipped(text, to: width, size: 9) == expected)
  }

  @Test(
    "Số trong hình có nhiều nhất một chữ số thập phân",
    arguments: [
      (0, "0"), (0.04, "0"), (0.05, "0.1"), (-0.04, "0"), (-0.25, "-0.3"), (12.34, "12.3"),
      (99.96, "100"), (468, "468"), (123_456_789.5, "123456789.5"), (1e9, "0"), (.nan, "0"),
      (-.infinity, "0"),
    ] as [(Double, String)])
  func numbers(value: Double, text: String) {
    var out = SVGWriter()
    out.write(atMost: SVGWriter.roomOfNumber) { $0.number(value) }
    #expect(String(decoding: out.bytes, as: UTF8.self) == text)
  }

  @Test("Chữ có dấu của mã vẫn là chữ; mã số chỉ gồm chữ cái ASCII, chữ số, gạch")
  func escaping() {
    var out = SVGWriter()
    let text = "<a b=\"c\">&'đ</a>"
    out.write(atMost: SVGWriter.room(of: text)) { $0.text(text) }
    #expect(
      String(decoding: out.bytes, as: UTF8.self) == "&lt;a b=&quot;c&quot;&gt;&amp;&#39;đ&lt;/a&gt;"
    )
    var id = SVGWriter()
    id.write(atMost: 20) { $0.identifier("Hình-1_ă\"<") }
    #expect(String(decoding: id.bytes, as: UTF8.self) == "Hnh-1_")
  }

  @Test(
    "Văn bản không có hình, hình dở dang, thẻ lạc: giữ nguyên chữ ngoài hình",
    arguments: [
      ("", ""), ("a\nb", "a\nb"), ("a\n</svg>\nb", "a\n</svg>\nb"),
      ("a\n<svg x>\n</svg>\n</svg>\nb", "a\n</svg>\nb"),
      ("a\n<svg x>\n<title i>T</title>\n", "a\n"), ("a <svg x>\nb\n", "a <svg x>\nb\n"),
      ("<svg x>\n<desc i>D &amp; &lt;e&gt; &x;</desc>\n</svg>", "[D & <e> &x;]\n"),
      ("<svg x>\n<title i>T</title>\n<desc i>D</desc>\n</svg>\nb", "[T. D]\nb"),
      ("<svg x>\n<title i>T</titl>\n<desc i</desc>\n</svg>\n", "[]\n"),
    ])
  func pictures(text: String, expected: String) {
    let words = Chart.replacingPictures(in: Array(text.utf8)) {
      $1 += "[\(String(decoding: $0, as: UTF8.self))]".utf8
    }
    #expect(String(decoding: words, as: UTF8.self) == expected)
  }
}
