import Diagnostics
import Foundation
import Testing

@Suite("Messages")
struct DiagnosticTextTests {
  static let diagnostic = Diagnostic(
    kind: "undefined",
    message: Wording(vi: "không có tên 'a\u{7}\"'", en: "'a\u{7}\"' is undefined"),
    hint: Wording(vi: "có phải 'b'?", en: "did you mean 'b'?"),
    place: Place(file: "x.md", line: 3, column: 4), path: "rows[1].a",
    chain: [
      .init(
        label: Wording(vi: "được gọi từ", en: "included from"),
        place: Place(file: "y.md", line: 1, column: 2))
    ],
    related: [
      .init(
        message: Wording(vi: "đã có ở đây", en: "stands here already"),
        place: Place(file: "z.md", line: 9, column: 1))
    ])

  @Test("are one line of JSON that holds everything", arguments: Language.allCases)
  func json(language: Language) throws {
    let line = Self.diagnostic.json(language: language, fileKey: "template")
    #expect(!line.contains("\n"))
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(object["message"] as? String == Self.diagnostic.message.text(in: language))
    #expect(object["template"] as? String == "x.md")
    #expect(object["path"] as? String == "rows[1].a")
    let step = try #require((object["chain"] as? [[String: Any]])?.first)
    #expect(step["template"] as? String == "y.md" && step["line"] as? Int == 1)
    #expect(step["label"] as? String == Self.diagnostic.chain[0].label.text(in: language))
    let related = try #require((object["related"] as? [[String: Any]])?.first)
    #expect(related["template"] as? String == "z.md" && related["column"] as? Int == 1)
    #expect(
      related["message"] as? String == Self.diagnostic.related[0].message.text(in: language))
  }

  @Test("what is not known is null")
  func unknown() throws {
    let bare = Diagnostic(.warning, kind: "k", message: Wording(vi: "v", en: "e"))
    let line = bare.json(language: .en)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    for key in ["hint", "file", "line", "column", "endColumn", "path"] {
      #expect(object[key] is NSNull, "\(key)")
    }
    #expect(object["severity"] as? String == "warning")
  }

  @Test("name the datum, the way to the place and what stands elsewhere")
  func text() {
    let text = DiagnosticFormatter(language: .vi).format(Self.diagnostic)
    for part in [
      "--> x.md:3:4", "có phải 'b'?", "dữ liệu: rows[1].a", "được gọi từ y.md:1:2",
      "đã có ở đây:\n  --> z.md:9:1",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("that quote a datum of millions of letters leave out its middle")
  func long() {
    let word = String(repeating: "chữ ", count: 1_000_000)
    let found = Diagnostic(
      kind: "k", message: Wording(vi: "không có '\(word)' ở đây", en: "no '\(word)' here"),
      hint: Wording(vi: word, en: word), path: word)
    for text in [found.message.vi, found.message.en, found.hint?.vi ?? word, found.path ?? word] {
      #expect(text.count < 1000)
      #expect(text.contains(" […] "))
    }
    #expect(found.message.vi.hasPrefix("không có 'chữ"))
    #expect(found.message.vi.hasSuffix("ở đây"))
    let short = Wording(vi: String(repeating: "ữ", count: 900), en: "x")
    #expect(Diagnostic(kind: "k", message: short).message == short)
  }

  @Test("suggest no name for what is too long to be one")
  func suggestion() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(Suggestion.nearest(to: long, among: [long + "b"]) == nil)
    #expect(Suggestion.nearest(to: "ke-hoahc", among: ["phu-luc", "ke-hoach"]) == "ke-hoach")
  }

  @Test(
    "show the line with the mark below its words",
    arguments: [
      (line: "Năm {{ yer }}", column: 8, end: 11, text: "Năm {{ yer }}", mark: "       ^^^"),
      ("“Sao Mai” – số…", 11, 12, "“Sao Mai” – số…", "          ^"),
      ("a\tb", 3, 4, "a\tb", " \t^"),
      ("o\u{301}x", 3, 4, "o\u{301}x", " ^"),
      ("\u{1B}[31m\u{85}", 2, 2, "␛[31m\u{FFFD}", " ^"),
      ("", 1, 1, "", "^"),
      (
        String(repeating: "ề", count: 200), 101, 104,
        "…" + String(repeating: "ề", count: 96) + "…",
        String(repeating: " ", count: 33) + "^^^"
      ),
      (
        String(repeating: "ề\t", count: 100), 101, 104,
        "…" + String(repeating: "ề\t", count: 48) + "…",
        " " + String(repeating: " \t", count: 16) + "^^^"
      ),
      (
        String(repeating: "a", count: 200) + "ề", 201, 202,
        "…" + String(repeating: "a", count: 95) + "ề", String(repeating: " ", count: 96) + "^"
      ),
    ])
  func excerpt(line: String, column: Int, end: Int, text: String, mark: String) {
    let place = Place(file: "x.md", line: 3, column: column, endColumn: end, excerpt: line)
    let message = Wording(vi: "sai", en: "wrong")
    let found = Diagnostic(kind: "k", message: message, place: place)
    #expect(
      DiagnosticFormatter(language: .vi).format(found)
        == "lỗi: sai [k]\n  --> x.md:3:\(column)\n 3 | \(text)\n   | \(mark)\n")
  }
}
