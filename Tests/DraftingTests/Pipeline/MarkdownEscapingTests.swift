import Markdown
import TemplateEngine
import Testing

@testable import Drafting

/// Whatever a datum contains: behind a `.md` template and the converter, the reader sees exactly
/// its characters, wherever in the template it is put and however it came there.
@Suite("Data in Markdown templates")
struct MarkdownEscapingTests {
  /// Numbers that look random and are the same in every run.
  private struct Sequence: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }
  }

  /// Pieces that mean something in some flavour, in some place.
  private static let alphabet = [
    "a", "ế", "1", " ", "\t", "\n", "\r\n", "\\", "`", "``", "*", "**", "_", "__", "[", "]",
    "[^1]", "[ ]", "(", ")", "<", ">", "<b>", "</b>", "<!--", "<a@b.c>", "&", "&amp;", "&#65;",
    ";", "|", "||", "~", "~~", "~~~", "^", "{", "}", "{.x}", "$", "\"", "'", ":", ":::", "-",
    "---", "+", "=", "==", "#", "##", ".", "1.", "1)", "@", "x@y.vn", "www.a.vn", "http://",
    "https://a.vn", "!", "![", "](u)", "?", "/", "%", ",", "\u{A0}", "\u{FEFF}", "*a*", "_b_",
    "- ", "+ ", "# ", "> ", "1. ",
  ]

  /// Places of a template; `X` is where the datum goes.
  private static let places = [
    "X", "X sau", "Trước X", "Trước X sau", "dòng\nX\ndòng", "# X", "# X #", "## a X b", "- X",
    "- a\n- X", "1. X", "> X", "- a\n\n  X", "**X**", "*X*", "a **b X c** d", "_a X b_",
    "[X](u)", "[a X b](u)", "**[X](u)**", "| a | X |\n|---|---|\n| X | b X c |\n| b | X |",
    "| a |\n|---|\n| b |\n|X|", "Điều X.", "(X)", "X\n\n---",
  ]

  /// Ways for the datum to come to its place: what stands before, and what to write there.
  private static let ways = [
    ("", "{{ x }}"),
    ("", "{{ x|trim|default('') if x else '' }}"),
    ("{% macro m(v) %}{{ v }}{% endmacro %}", "{{ m(x) }}"),
    ("{% macro m(v) %}{{ v }}{% endmacro %}", "{{ m(x) ~ '' }}"),
    ("{% macro m() %}{{ caller() }}{% endmacro %}", "{% call m() %}{{ x }}{% endcall %}"),
    ("{% set v %}{{ x }}{% endset %}", "{{ v }}"),
    ("Trước {% set v %}{{ x }}{% endset %}\n\n", "{{ v }}"),
    ("- {% set v %}{{ x }}{% endset %}\n\n", "{{ v }}"),
    ("", "{% set v %}{{ x }}{% endset %}{{ v }}"),
    ("", "{% filter replace('§', '') %}{{ x }}{% endfilter %}"),
    ("", "{% for i in [1] %}{{ x }}{% endfor %}"),
    ("", "{{ [x]|join('') }}"),
  ]

  private static func environment() -> Environment {
    var environment = Environment()
    DocumentLanguage.install(in: &environment)
    return environment
  }

  private static func shown(_ datum: String) -> String {
    var shown = datum.replacing("\r\n", with: " ").replacing("\n", with: " ")
    for (mark, reference) in [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;")] {
      shown = shown.replacing(mark, with: reference)
    }
    return shown
  }

  @Test(
    "shows exactly the characters of a datum",
    arguments: MarkdownOptions.Flavor.allCases, ways.indices)
  func exact(flavor: MarkdownOptions.Flavor, way: Int) throws {
    let environment = Self.environment()
    let options = MarkdownOptions(flavor: flavor)
    var random = Sequence(state: UInt64(way) &+ 2025)
    var failures = 0
    for place in Self.places {
      let (before, call) = Self.ways[way]
      let template = try environment.compile(
        before + place.replacing("X", with: call), name: "a.md")
      let convert = { (datum: String) throws -> String in
        Markdown.html(from: try template.render(["x": Value(datum)]), options: options)
      }
      let plain = try convert("qQq")
      for _ in 0..<20 {
        var datum = (0..<Int.random(in: 1...6, using: &random)).map { _ in
          Self.alphabet.randomElement(using: &random) ?? ""
        }.joined()
        if call.contains("trim") {
          datum = String(datum.trimmingPrefix { $0.isWhitespace })
          while datum.last?.isWhitespace == true { datum.removeLast() }
          if datum.isEmpty { continue }
        }
        let expected = plain.replacing("qQq", with: Self.shown(datum))
        let html = try convert(datum)
        if html != expected {
          failures += 1
          if failures < 4 {
            let text = try template.render(["x": Value(datum)]).debugDescription
            Issue.record("\(place) ← \(datum.debugDescription) → \(text): \(html)")
          }
        }
      }
    }
    #expect(failures == 0)
  }

  @Test(
    "leaves plain sentences as they are",
    arguments: [
      "Thực hiện Chỉ thị số 16/CT-TTg ngày 23/12/2024 (lần 2), đạt 70%; tăng 5% - 7%.",
      "(1) Về công tác chỉ đạo: ban hành 03 kế hoạch, 12 công văn – đạt < 70% chỉ tiêu.",
    ],
    ways.indices)
  func plain(sentence: String, way: Int) throws {
    let (before, call) = Self.ways[way]
    for place in ["X", "- X", "# X", "**X**", "| X |"] {
      let template = try Self.environment().compile(
        before + place.replacing("X", with: call), name: "a.md")
      let text = try template.render(["x": Value(sentence)])
      #expect(text.contains(sentence))
    }
  }
}
