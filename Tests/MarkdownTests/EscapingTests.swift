import Testing

@testable import Markdown

/// Numbers that look random and are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

struct EscapingTests {
  /// Pieces that mean something in some flavour, in some place.
  static let alphabet = [
    "a", "b", "đ", "ế", "1", "12", " ", "  ", "\t", "\n", "\r\n", "\n\n", "\\", "`", "``", "*",
    "**", "***", "_", "__", "[", "]", "[^1]", "[ ]", "(", ")", "<", ">", "<b>", "</b>", "<!--",
    "<a@b.c>", "<http://a.b>", "&", "&amp;", "&lt", "&#65;", "&#", ";", "|", "||", "~", "~~",
    "~~~", "^", "{", "}", "{.x}", "{#y}", "{z=1}", "$", "\"", "'", "“", "”", ":", "::", ":::",
    "-", "--", "---", "+", "=", "==", "#", "##", ".", "1.", "1)", "2024.", "@", "x@y.vn",
    "www.", "www.a.vn", "http://", "https://a.vn", "ftp://x", "mailto:", "!", "![", "](u)", "?",
    "/", "%", "70%", ",", "\u{0}", "\u{A0}", "\u{200B}", "\u{3000}", "\u{FEFF}", "*a*", "_b_",
    "- ", "+ ", "# ", "> ", "=", "$x$", "🙂",
  ]

  /// Texts into which a datum, `X`, is put.
  static let frames = [
    "X", "X sau", "Trước X", "Trước X sau", "xXy", "dòng\nX", "dòng\nX\ndòng", "# X", "# X #",
    "## a X b", "- X", "- a\n- X", "1. X", "> X", "> - X", "- a\n\n  X", "[X](u)",
    "[a X b](<u> \"t\")", "![X](u)", "| a | X |\n|---|---|\n| X | b X c |\n| b | X |",
    "| a |\n|---|\n| b |\n|X|", "a | b\n--- | ---\nX | X", "Điều X.", "(X)", "[^1] X\n\n[^1]: X",
    "[a]: u\n\nX", "X\n===", "X\n\n---", "a `b` X", "a **b** X *c*", "- [ ] X", "- [x] X sau",
  ]

  static func escapedHTML(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("\0", with: "\u{FFFD}")
  }

  static func filled(_ frame: String, _ datum: String) -> String {
    var output: [UInt8] = []
    for byte in frame.utf8 {
      if byte == UInt8(ascii: "X") {
        Markdown.escape(datum, into: &output)
      } else {
        output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// What the reader of a datum is to see.
  static func shown(_ datum: String) -> String {
    var shown = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in datum.unicodeScalars {
      if scalar == "\r" || (scalar == "\n" && last != "\r") { shown.append(" ") }
      if scalar != "\r", scalar != "\n" { shown.append(scalar) }
      last = scalar
    }
    return String(shown)
  }

  static func datum(_ random: inout SplitMix) -> String {
    (0..<Int.random(in: 1...7, using: &random)).map { _ in
      alphabet.randomElement(using: &random) ?? ""
    }.joined()
  }

  @Test(arguments: MarkdownOptions.Flavor.allCases)
  func dataNeverBecomeMarkup(flavor: MarkdownOptions.Flavor) {
    var random = SplitMix(state: 20_250_212)
    let options = MarkdownOptions(flavor: flavor)
    var failures = 0
    for _ in 0..<3000 {
      let datum = Self.datum(&random)
      let frame = Self.frames.randomElement(using: &random) ?? "X"
      // Without footnotes this is the destination of a link.
      if flavor == .commonmark, frame.hasPrefix("[^1]") { continue }
      let markdown = Self.filled(frame, datum)
      let html = Markdown.html(from: markdown, options: options)
      let plain = Markdown.html(
        from: frame.replacing("X", with: "qQq"), options: options)
      let expected = plain.replacing("qQq", with: Self.escapedHTML(Self.shown(datum)))
      if html != expected {
        failures += 1
        if failures < 6 {
          Issue.record("\(frame) ← \(datum) → \(markdown): \(html)")
        }
      }
    }
    #expect(failures == 0)
  }

  @Test(arguments: MarkdownOptions.Flavor.allCases, EscapeContext.allCases)
  func contextMayBeSaid(flavor: MarkdownOptions.Flavor, context: EscapeContext) {
    var random = SplitMix(state: 7)
    let frame =
      switch context {
      case .inline: "Trước X sau"
      case .lineStart: "X"
      case .tableCell: "| a | b |\n|---|---|\n| X | b |"
      }
    for _ in 0..<700 {
      let datum = Self.datum(&random)
      let markdown = frame.replacing("X", with: Markdown.escape(datum, context: context))
      let plain = Markdown.html(
        from: frame.replacing("X", with: "qQq"), options: MarkdownOptions(flavor: flavor))
      #expect(
        Markdown.html(from: markdown, options: MarkdownOptions(flavor: flavor))
          == plain.replacing("qQq", with: Self.escapedHTML(Self.shown(datum))))
    }
  }

  @Test(
    arguments: [
      "Thực hiện Chỉ thị số 16/CT-TTg ngày 23/12/2024 (lần 2), đạt 70%; tăng 5% - 7%.",
      "(1) Về công tác chỉ đạo: ban hành 03 kế hoạch, 12 công văn – đạt < 70% chỉ tiêu.",
      "a) Phòng Nội vụ; b) Văn phòng HĐND&UBND huyện.",
      "giai đoạn 2021 - 2025, số 396 -QĐ/TU, mã KH_01_2025, 2 * 3 = 6",
      "“Dân vận khéo” năm 2025: 15 mô hình (tập thể: 10, cá nhân: 5)…",
      "2025", "-5 độ", "+84 255 123", "#5 đường Hùng Vương", "a = b", "IV. TỔ CHỨC THỰC HIỆN",
      "2.4.1 Nội dung", "10:30", "25/12", "C:", "1.234.567,89 đồng",
    ])
  func plainTextStaysAsItIs(text: String) {
    #expect(Markdown.escape(text, context: .inline) == text)
    #expect(Markdown.escape(text, context: .lineStart) == text)
    #expect(Markdown.escape(text, context: .tableCell) == text)
  }

  @Test(
    arguments: [
      ("- ", "1. Một", "- 1\\. Một"), ("", "# Một", "\\# Một"), ("", "- Một", "\\- Một"),
      ("Số ", "# 1", "Số # 1"), ("| ", "a|b", "| a\\|b"), ("| ", "^", "| \\^"),
      ("a ", " b ", "a &#32;b&#32;"), ("a", " b", "a b"), ("", "một\nhai\r\nba", "một hai ba"),
      ("", "*x* _y_ a_b", "\\*x\\* \\_y\\_ a_b"), ("", "[x](y)", "\\[x\\](y)"),
      ("", "<b>", "\\<b>"), ("", "&amp;", "\\&amp;"), ("1", ". a", "1\\. a"),
      ("\\", "*", "\\\\\\*"), ("\\", "u", "\\\\u"), ("| ", "a\\", "| a&#92;"),
    ])
  func examples(before: String, datum: String, expected: String) {
    var output = Array(before.utf8)
    Markdown.escape(datum, into: &output)
    #expect(String(decoding: output, as: UTF8.self) == expected)
  }

  @Test("what is plain everywhere needs no escape, whatever stands around it")
  func plainEverywhere() {
    var random = SplitMix(state: 11)
    var count = 0
    for _ in 0..<20_000 {
      var datum = Self.datum(&random)
      datum.withUTF8 { buffer in
        guard let base = buffer.baseAddress else { return }
        let text = Bytes(base: base, count: buffer.count)
        guard MarkdownEscaper.isPlainEverywhere(text) else { return }
        count += 1
        for place in EscapeContext.allCases {
          for before in [nil, "\n", " ", "1", "a", "*", "[", "|"] as [Unicode.Scalar?] {
            var output: [UInt8] = []
            MarkdownEscaper(text: text, place: place, before: before).write(to: &output)
            #expect(output == Array(buffer))
          }
        }
      }
    }
    #expect(count > 200)
  }

  @Test(
    "tells what is plain behind a byte, of which a backslash leaves nothing plain",
    arguments: [
      ("đường", nil, true), ("đường", "a", true), ("đường", "\\", false), ("12 xã", "\n", true),
      ("1. xã", "a", false), ("", "a", false), ("a*b", nil, false), ("xã ", nil, false),
    ] as [(String, Character?, Bool)])
  func plain(datum: String, last: Character?, expected: Bool) {
    var datum = datum
    datum.withUTF8 { #expect(Markdown.isPlain($0, behind: last?.asciiValue) == expected) }
  }
}
