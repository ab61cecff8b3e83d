import Foundation
import TestSupport
import Testing

@testable import vanban

@Suite("Commands")
struct CommandTests {
  let folder: TemporaryFolder
  let console = TestConsole()

  init() throws { folder = try TemporaryFolder() }

  // MARK: render

  @Test("render fills a template with JSON data")
  func render() throws {
    try folder.write("Kính gửi {{ name }}", to: "a.html")
    try folder.write(#"{"name": "A & B"}"#, to: "d.json")
    #expect(console.run("render", folder.path("a.html"), "--data", folder.path("d.json")) == .done)
    #expect(console.output == "Kính gửi A &amp; B")
  }

  @Test("render reads data from standard input and obeys its switches")
  func renderSwitches() throws {
    try folder.write("{% if a %}\n  x{{ b.c.d }}\n{% endif %}\n", to: "a.txt")
    console.input = Array(#"{"a": true, "b": {}}"#.utf8)
    let status = console.run(
      "render", folder.path("a.txt"), "--data", "-", "--undefined", "chainable", "--trim-blocks",
      "--keep-trailing-newline")
    #expect(status == .done)
    #expect(console.output == "  x\n")
  }

  @Test("render reads templates with delimiters of their own")
  func renderDelimiters() throws {
    try folder.write(
      "% for n in names\n- << n >> <# nobody #>%% said once\n% endfor\n<% if x %><% endif %>",
      to: "a.txt")
    console.input = Array(#"{"names": ["An", "Bình"], "x": 1}"#.utf8)
    let status = console.run(
      "render", folder.path("a.txt"), "--data", "-", "--variable", "<< >>", "--block", "<% %>",
      "--comment", "<# #>", "--line-statement", "%", "--line-comment", "%%")
    #expect(status == .done)
    #expect(console.output == "- An \n- Bình \n")
  }

  @Test(
    "marks that a template cannot be read by are wrong usage",
    arguments: [
      (["--block", "<%"], "'--block' takes two marks with a space between them, not '<%'"),
      (["--block", "{{ }}"], "must begin with three different marks, none empty"),
      (["--line-comment", ""], "must begin with three different marks, none empty"),
    ])
  func renderWrongDelimiters(options: [String], message: String) throws {
    try folder.write("x", to: "a.txt")
    let arguments = ["render", folder.path("a.txt")] + options
    #expect(Program.run(arguments, console: console.console) == .wrongUsage)
    #expect(console.messages.contains(message))
  }

  @Test(
    "render does with missing names as told",
    arguments: [("lenient", "[]"), ("debug", "[{{ x }}]")])
  func renderUndefined(mode: String, expected: String) throws {
    try folder.write("[{{ x }}]", to: "a.txt")
    #expect(console.run("render", folder.path("a.txt"), "--undefined", mode) == .done)
    #expect(console.output == expected)
  }

  @Test("render escapes by the file's extension, or as told")
  func renderEscapes() throws {
    for (name, mode, expected) in [
      ("a.html", nil, "&lt;*&gt;"), ("a.md", nil, "\\<\\*>"), ("a.txt", nil, "<*>"),
      ("a.txt", "html", "&lt;*&gt;"), ("a.html", "none", "<*>"),
    ] {
      let console = TestConsole()
      try folder.write("{{ x }}", to: name)
      console.input = Array(#"{"x": "<*>"}"#.utf8)
      let arguments =
        ["render", folder.path(name), "--data", "-"] + (mode.map { ["--escape", $0] } ?? [])
      #expect(Program.run(arguments, console: console.console) == .done)
      #expect(console.output == expected)
    }
  }

  @Test("a misspelt name is pointed to, as text and as JSON")
  func misspelt() throws {
    try folder.write("một\nNăm {{ yaer }}\n", to: "a.md")
    try folder.write(#"{"year": 2024}"#, to: "d.json")
    let arguments = ["render", folder.path("a.md"), "--data", folder.path("d.json")]
    #expect(Program.run(arguments, console: console.console) == .faultyInput)
    #expect(console.output.isEmpty)
    #expect(console.messages.contains("a.md:2:8"))
    #expect(console.messages.contains("did you mean 'year'?"))

    let json = TestConsole()
    #expect(
      Program.run(arguments + ["--messages", "json"], console: json.console) == .faultyInput)
    let line = try #require(json.messages.split(separator: "\n").first)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(object["kind"] as? String == "undefined")
    #expect(object["template"] as? String == "a.md")
    #expect(object["line"] as? Int == 2)
    #expect(object["column"] as? Int == 8)
    #expect(object["endColumn"] as? Int == 12)
  }

  @Test("broken JSON is pointed to")
  func brokenJSON() throws {
    try folder.write("x", to: "a.md")
    try folder.write("{\n  \"a\": 1,\n  \"b\" 2\n}", to: "d.json")
    let status = console.run(
      "render", folder.path("a.md"), "--data", folder.path("d.json"))
    #expect(status == .faultyInput)
    #expect(console.messages.contains("d.json:3:"))
  }

  @Test("a template never reaches out of its root", arguments: ["../secret.md", "/etc/passwd"])
  func root(name: String) throws {
    try folder.write("bí mật", to: "secret.md")
    try folder.write("{% include \"\(name)\" %}", to: "in/a.md")
    #expect(console.run("render", folder.path("in/a.md")) == .faultyInput)
    #expect(!console.output.contains("bí mật"))
    #expect(console.messages.contains("a.md:1:"))
  }

  @Test("a file that is not there ends with 1, one that cannot be read with 3")
  func missing() throws {
    #expect(console.run("render", folder.path("không-có.md")) == .faultyInput)
    #expect(console.messages.contains("không-có.md"))
    #expect(console.run("markdown", folder.path) == .refused)
  }

  // MARK: markdown

  @Test(
    "markdown writes a fragment of HTML",
    arguments: [
      (["markdown"], Array("# A\n".utf8), "<h1>A</h1>\n"),
      (["markdown", "-"], Array("<b>x</b>\n".utf8), "<p><b>x</b></p>\n"),
      (["markdown", "--flavor", "gfm"], Array("~~a~~\n".utf8), "<p><del>a</del></p>\n"),
      (
        ["markdown", "--flavor", "document"], Array("1\\ [a]{.b}\n".utf8),
        "<p>1\u{A0}<span class=\"b\">a</span></p>\n"
      ),
      (["markdown", "--safe"], Array("[x](javascript:a)\n".utf8), "<p><a href=\"\">x</a></p>\n"),
      (["markdown", "--safe"], Array("<b>x\n".utf8), "<p><!-- raw HTML omitted -->x</p>\n"),
      // No text; a mark of byte order; NUL; what is no UTF-8; a lone surrogate; CR and CRLF; tabs.
      (["markdown"], [], ""),
      (["markdown"], [0xEF, 0xBB, 0xBF, 0x23, 0x20, 0x61], "<h1>a</h1>\n"),
      (["markdown"], [0x61, 0x00, 0xFF, 0xE1, 0xBA], "<p>a\u{FFFD}\u{FFFD}\u{FFFD}</p>\n"),
      (["markdown"], [0xED, 0xA0, 0x80], "<p>\u{FFFD}\u{FFFD}\u{FFFD}</p>\n"),
      (["markdown"], [0x61, 0x0D, 0x62, 0x0D, 0x0A, 0x63], "<p>a\nb\nc</p>\n"),
      (["markdown"], [0x09, 0x61, 0x0D, 0x0A, 0x09, 0x62], "<pre><code>a\nb\n</code></pre>\n"),
    ] as [([String], [UInt8], String)])
  func markdown(arguments: [String], source: [UInt8], html: String) {
    console.input = source
    #expect(Program.run(arguments, console: console.console) == .done)
    #expect(console.output == html)
  }

  @Test("markdown writes a long text piece by piece")
  func longMarkdown() {
    let line = "a *b* & c\n\n"
    console.input = Array(String(repeating: line, count: 20_000).utf8)
    #expect(console.run("markdown") == .done)
    #expect(console.output == String(repeating: "<p>a <em>b</em> &amp; c</p>\n", count: 20_000))
  }

  // MARK: init and list

  @Test("init makes a dossier that generates at once, and never overwrites")
  func initialize() throws {
    let dossier = folder.path("ho-so")
    #expect(console.run("init", dossier) == .done)
    #expect(!console.output.contains(".schema"))
    for name in ["dossier", "agencies", "tasks", "evaluation"] {
      let schema = ".schema/\(name).schema.json"
      #expect(try folder.text("ho-so/\(name).json").contains("\"$schema\": \"\(schema)\""))
      #expect(FileManager.default.fileExists(atPath: folder.path("ho-so/" + schema)))
    }
    let status = console.run(
      "generate", "--dossier", dossier, "--output", folder.path("out"))
    #expect(status == .done, "\(console.messages)")
    #expect(FileManager.default.fileExists(atPath: folder.path("out/ho-so/ke-hoach.html")))
    #expect(console.run("init", dossier) == .refused)
    #expect(console.run("init", folder.path("x"), "--from", "ba-to") == .faultyInput)
  }

  @Test(
    "list tells what there is",
    arguments: [
      ("samples", "ba-to-2025"), ("templates", "layouts/decree-30.html"),
      ("documents", "bao-cao-nam"),
    ])
  func list(subject: String, entry: String) {
    #expect(console.run("list", subject) == .done)
    #expect(console.output.contains(entry))
  }

  // MARK: generate

  @Test("generate writes the sample's documents and says how long each took")
  func generate() throws {
    #expect(console.run("generate", "--output", folder.path("out")) == .done)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("out/ba-to-2025"))
    for id in ["ke-hoach", "phu-luc", "bao-cao-6-thang", "bao-cao-nam"] {
      #expect(names.contains("\(id).html"))
      #expect(names.contains("\(id).md"))
      #expect(console.messages.contains("\(id).html"))
    }
    #expect(console.messages.contains(" ms"))
  }

  @Test("generate makes the documents and formats asked for, and no others")
  func generateSome() throws {
    let status = console.run(
      "generate", "phu-luc", "--format", "md", "--output", folder.path("out"))
    #expect(status == .done)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("out/ba-to-2025"))
    #expect(names.sorted() == ["manifest.json", "phu-luc.md"])
    #expect(console.run("generate", "phu-lục") == .faultyInput)
    #expect(console.messages.contains("did you mean 'phu-luc'?"))
  }

  @Test("a file edited by hand is kept unless forced")
  func edited() throws {
    let arguments = [
      "generate", "phu-luc", "--format", "md", "--output", folder.path("out"),
    ]
    #expect(Program.run(arguments, console: console.console) == .done)
    try folder.write("sửa tay", to: "out/ba-to-2025/phu-luc.md")
    #expect(Program.run(arguments, console: console.console) == .refused)
    #expect(try folder.text("out/ba-to-2025/phu-luc.md") == "sửa tay")
    #expect(Program.run(arguments + ["--force"], console: console.console) == .done)
    #expect(try folder.text("out/ba-to-2025/phu-luc.md") != "sửa tay")
  }

  @Test("generate lays document and appendices on one page where that is asked for")
  func withAppendices() throws {
    let out = folder.path("out")
    let status = console.run(
      "generate", "ke-hoach", "--with-appendices", "--format", "html", "--output", out)
    #expect(status == .done)
    let names = try FileManager.default.contentsOfDirectory(atPath: out + "/ba-to-2025").sorted()
    #expect(names == ["ke-hoach.html", "ke-hoach.kem-phu-luc.html", "manifest.json"])
    let page = try String(
      contentsOfFile: out + "/ba-to-2025/ke-hoach.kem-phu-luc.html", encoding: .utf8)
    #expect(page.contains("<article class=\"trang chinh\">"))
    #expect(page.contains("id=\"phu-luc\""))
    #expect(page.contains("kèm phụ lục</title>"))
  }

  @Test("a document without appendices, a format without pages: said, not passed over")
  func withoutAppendices() throws {
    let out = folder.path("out")
    #expect(
      console.run("generate", "don-doc", "--with-appendices", "--output", out) == .faultyInput)
    #expect(console.messages.contains("'don-doc' has no appendices"))
    #expect(console.messages.contains("ke-hoach, bao-cao-nam"))
    #expect(!FileManager.default.fileExists(atPath: out + "/ba-to-2025"))
    for more in [["--format", "md"], ["--each", "agency"]] {
      let console = TestConsole()
      let arguments = ["generate", "ke-hoach", "--with-appendices", "--output", out] + more
      #expect(Program.run(arguments, console: console.console) == .wrongUsage)
    }
  }

  @Test("a final document may hold no blank")
  func final() {
    #expect(
      console.run("generate", "ke-hoach", "--final", "--output", folder.path("out"))
        == .faultyInput)
    #expect(console.messages.contains("dossier.json"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
  }

  @Test("an output folder that cannot be made ends with 3")
  func unwritable() throws {
    try folder.write("", to: "tệp")
    #expect(console.run("generate", "--output", folder.path("tệp")) == .refused)
    #expect(console.messages.contains("tệp"))
  }

  @Test("a folder without a dossier ends with 1 and says how to make one")
  func noDossier() {
    #expect(console.run("generate", "--dossier", folder.path) == .faultyInput)
    #expect(console.messages.contains("vanban init"))
  }
}

@Suite("The review of a dossier before its documents are made")
struct ReviewBeforeGenerateTests {
  let folder: TemporaryFolder
  let console = TestConsole()

  /// A dossier whose documents can be final, in a folder of its own.
  init() throws {
    folder = try TemporaryFolder()
    let made = TestConsole()
    #expect(made.run("init", folder.path("ho-so"), "--from", "gia-lai-2025") == .done)
  }

  /// Takes the recipients out of the dossier and makes its plan a draft, which may go to nobody yet;
  /// of one that is issued, loading says so.
  private func removeRecipients() throws {
    let path = folder.path("ho-so/dossier.json")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let start = try #require(text.range(of: "\"recipients\": ["))
    let end = try #require(text.range(of: "\n  ]", range: start.upperBound..<text.endIndex))
    let changed = String(text[..<start.upperBound] + text[end.lowerBound...])
      .replacingOccurrences(of: "\"state\": \"issued\"", with: "\"state\": \"draft\"")
    try changed.write(toFile: path, atomically: true, encoding: .utf8)
  }

  private func generate(_ arguments: String...) -> vanban.ExitStatus {
    Program.run(
      ["generate", "--dossier", folder.path("ho-so"), "--output", folder.path("out")] + arguments,
      console: console.console)
  }

  @Test("An error stops a final version, and nothing is written")
  func errorStopsFinal() throws {
    try removeRecipients()
    #expect(generate("--final") == .faultyInput)
    #expect(console.messages.contains("'ke-hoach'") || console.messages.contains("“ke-hoach”"))
    #expect(console.messages.contains("has no recipients"))
    #expect(console.messages.contains("dossier.json"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
  }

  @Test("Without --final the error is counted in the last line")
  func errorIsCounted() throws {
    try removeRecipients()
    #expect(generate() == .done)
    #expect(lastLine.contains("found 1 place"), "\(console.messages)")
  }

  @Test("A dossier without a fault has no such line, and can be final")
  func faultless() {
    #expect(generate("--final") == .done)
    #expect(!console.messages.contains("the review found"))
  }

  private var lastLine: String {
    console.messages.split(separator: "\n").last.map(String.init) ?? ""
  }
}
