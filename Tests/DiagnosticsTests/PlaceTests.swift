import Diagnostics
import Testing

@Suite("Place")
struct PlaceTests {
  struct Case: CustomTestStringConvertible {
    /// The text; the stretch stands between ‹ and ›.
    var marked: String
    var line: Int
    var column: Int
    var endColumn: Int
    var excerpt: String
    var testDescription: String { marked.debugDescription }
  }

  @Test(
    "counts lines from 1 and columns in characters",
    arguments: [
      Case(marked: "‹abc›", line: 1, column: 1, endColumn: 4, excerpt: "abc"),
      Case(marked: "a\nđ‹ược›\n", line: 2, column: 2, endColumn: 5, excerpt: "được"),
      Case(marked: "a\r\nb‹c›\r\nd", line: 2, column: 2, endColumn: 3, excerpt: "bc"),
      Case(marked: "a\rb‹›", line: 2, column: 2, endColumn: 2, excerpt: "b"),
      Case(marked: "một ‹hai\nba›", line: 1, column: 5, endColumn: 8, excerpt: "một hai"),
      Case(marked: "\u{FEFF}‹a›", line: 1, column: 1, endColumn: 2, excerpt: "a"),
    ])
  func placesAreFound(in sample: Case) {
    let parts = sample.marked.split(
      separator: /[‹›]/, maxSplits: 2, omittingEmptySubsequences: false)
    let bytes = Array(parts.joined().utf8)
    let start = parts[0].utf8.count
    let place = Place(start..<(start + parts[1].utf8.count), in: bytes, file: "t")
    #expect(
      place
        == Place(
          file: "t", line: sample.line, column: sample.column, endColumn: sample.endColumn,
          excerpt: sample.excerpt))
  }

  @Test("a range beyond the text is clamped to it")
  func rangesAreClamped() {
    let place = Place(90..<99, in: Array("ab".utf8), file: "t")
    #expect(place.column == 3)
    #expect(place.endColumn == 3)
  }
}

@Suite("Suggestion")
struct SuggestionTests {
  @Test(
    "finds the name that was meant, and none where nothing is near",
    arguments: [
      ("yaer", "year"), ("YEAR", "year"), ("offic", "office"), ("xyz", nil), ("a", nil),
      ("tiêu_chi", "tiêu_chí"),
    ])
  func nearest(name: String, expected: String?) {
    #expect(Suggestion.nearest(to: name, among: ["year", "office", "tiêu_chí"]) == expected)
  }
}

@Suite("DiagnosticFormatter")
struct DiagnosticFormatterTests {
  let diagnostic = Diagnostic(
    kind: "undefined",
    message: Wording(vi: "không có tên 'yer'", en: "there is no 'yer'"),
    hint: Wording(vi: "có phải 'year'?", en: "did you mean 'year'?"),
    place: Place(file: "a.md", line: 3, column: 8, endColumn: 11, excerpt: "Năm {{ yer }}"),
    path: "tasks[2].lead",
    chain: [
      .init(
        label: Wording(vi: "được gọi từ", en: "included from"),
        place: Place(file: "b.md", line: 1, column: 1))
    ])

  @Test("marks the place under its line and says what to do")
  func text() {
    #expect(
      DiagnosticFormatter(language: .vi).format(diagnostic) == """
        lỗi: không có tên 'yer' [undefined]
          --> a.md:3:8
         3 | Năm {{ yer }}
           |        ^^^ có phải 'year'?
          dữ liệu: tasks[2].lead
          được gọi từ b.md:1:1

        """)
  }

  @Test("shows a window of a long line, and no control character")
  func longLines() throws {
    var long = diagnostic
    long.place = Place(
      file: "a.md", line: 1, column: 301, endColumn: 302,
      excerpt: String(repeating: "x", count: 300) + "\u{1B}" + String(repeating: "y", count: 300))
    let text = DiagnosticFormatter(language: .en).format(long)
    #expect(!text.contains("\u{1B}"))
    let lines = text.split(separator: "\n")
    #expect(lines[2].count < 110)
    let character = try #require(lines[2].firstIndex(of: "␛"))
    let mark = try #require(lines[3].firstIndex(of: "^"))
    #expect(
      lines[2].distance(from: lines[2].startIndex, to: character)
        == lines[3].distance(from: lines[3].startIndex, to: mark))
  }

  @Test("one JSON object on a line, with nulls for what is not known")
  func json() {
    #expect(
      Diagnostic(.warning, kind: "k", message: Wording(vi: "v\n", en: "a \"b\""))
        .json(language: .en, fileKey: "template")
        == #"{"severity":"warning","kind":"k","message":"a \"b\"","hint":null,"template":null,"#
        + #""line":null,"column":null,"endColumn":null,"path":null,"chain":[],"related":[]}"#)
  }
}
