import Diagnostics
import TestSupport
import Testing

@testable import Drafting

@Suite("Rendering one template")
struct RenderJobTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func render(
    _ template: String, data: String? = nil, name: String = "a.md",
    _ change: (inout RenderJob) -> Void = { _ in }
  ) throws -> String {
    try folder.write(template, to: name)
    var job = RenderJob(template: folder.path(name))
    change(&job)
    let data = data.map { NamedText(name: "d.json", bytes: Array($0.utf8)) }
    return String(decoding: try job.run(data: data), as: UTF8.self)
  }

  private func fault(
    _ template: String, data: String? = nil, _ change: (inout RenderJob) -> Void = { _ in }
  ) throws -> Diagnostic {
    let failure = #expect(throws: DraftingFailure.self, "\(template)") {
      try render(template, data: data, change)
    }
    return try #require(failure?.diagnostics.first)
  }

  @Test(
    "templates write dates, numbers and lists as documents do",
    arguments: [
      ("{{ '2024-03-05'|date_long }}", "ngày 05 tháng 3 năm 2024"),
      ("{{ '2024-03-05'|date_short }}", "05/3/2024"),
      ("{{ {'year': 2024, 'month': 3}|date_long }}", "ngày … tháng 3 năm 2024"),
      ("{{ 14|roman }} {{ 4|letter }}", "XIV d"),
      ("{{ 1234567.5|number }} {{ -3|number }}", "1.234.567,5 -3"),
      ("{{ {'text': '9,50', 'value': 9.5}|number }}", "9,50"),
      ("{{ 21|in_words }}", "hai mươi mốt"),
      ("{{ ['A', 'B', 'C']|agencies }}", "A, B và C"),
      ("{{ [{'name': 'A', 'qualifier': 'chủ trì'}, 'B']|agencies }}", "A (chủ trì) và B"),
      ("{{ []|agencies }}{{ 'x'|agencies }}", ""),
      ("{{ blank() }}{{ blank(3) }}", "…………"),
      ("{{ 'a*b'|markdown }}", "a*b"),
    ])
  func language(template: String, output: String) throws {
    #expect(try render(template) == output)
  }

  @Test(
    "what cannot be written so is told in plain words",
    arguments: [
      ("{{ 'hôm qua'|date_long }}", "this is no date"), ("{{ 5|date_short }}", "this is no date"),
      ("{{ 0|roman }}", "Roman numeral"), ("{{ 0|letter }}", "no letter number 0"),
      ("{{ 'a'|number }}", "this is no number"), ("{{ {}|number }}", "this is no number"),
      ("{{ chart_bars('a', 'A', [1], []) }}", "a series is"),
      ("{{ chart_bars('a', 'A', [['x', 'wavy']], []) }}", "a series is drawn solid"),
      ("{{ chart_bars('a', 'A', ['x'], [['r']]) }}", "a row is"),
      ("{{ chart_stacks('a', 'A', ['x'], [['r', ['b']]]) }}", "this is no number"),
      ("{{ chart_steps('a', 'A', [['x']]) }}", "a line is"),
      ("{{ chart_steps('a', 'A', [['x', [[1]]]]) }}", "a point is"),
      ("{{ chart_steps('a', 'A', [['x', [['2025', 1]]]]) }}", "a date with day, month and year"),
      ("{{ chart_steps('a', 'A', [], marks=[['2025-01-01']]) }}", "a mark is"),
      ("{{ chart_steps('a', 'A', [], start='x') }}", "a date with day, month and year"),
    ])
  func refusals(template: String, message: String) throws {
    let found = try fault(template)
    #expect(found.message.en.contains(message), "\(found.message.en)")
    #expect(found.message.vi != found.message.en)
    #expect(found.place?.file == "a.md")
    #expect(found.place?.line == 1)
  }

  @Test(
    "pictures take series by name, in every way of drawing, and rows with gaps",
    arguments: [
      "chart_bars('a', 'A', ['x', ['y']], [['r', [1, none]]])",
      "chart_bars('a', 'A', [['x', 'crossed'], ['y', 'grey']], [['r', [1, 2]]])",
      "chart_bars('a', 'A', [['x', 'stroke'], ['y', 'dot']], [['r', [1, 2]]])",
      "chart_stacks('a', 'A', [['x', 'hatched'], ['y', 'empty']], [['r', [1, 2]]])",
      "chart_steps('a', 'A', [['x', [['2025-01-01', 1], ['2025-02-01', 3]], '2025-03-01']],"
        + " marks=[['2025-02-15', 'mốc']], start='2025-01-01', end=none)",
    ])
  func pictures(call: String) throws {
    let svg = try render("{{ \(call) }}")
    #expect(svg.hasPrefix("<svg") && svg.contains("role=\"img\""), "\(svg)")
    #expect(svg.contains(">A<"))
  }

  @Test("data must be an object of JSON that is well formed")
  func data() throws {
    #expect(try render("{{ a }}", data: "{\"a\": \"*\"}") == "\\*")
    for data in ["[1]", "1", "null"] {
      let found = try fault("x", data: data)
      #expect(found.kind == "data")
      #expect(found.place?.file == "d.json")
    }
    #expect(try fault("x", data: "{\"a\": }").place?.file == "d.json")
  }

  @Test(
    "data are escaped by the template's ending, or as told",
    arguments: [
      ("a.md", RenderJob.Escape.auto, "\\<\\*>"), ("a.html", .auto, "&lt;*&gt;"),
      ("a.txt", .auto, "<*>"), ("a.txt", .html, "&lt;*&gt;"), ("a.txt", .markdown, "\\<\\*>"),
      ("a.md", RenderJob.Escape.none, "<*>"),
    ])
  func escaping(name: String, escape: RenderJob.Escape, output: String) throws {
    #expect(try render("{{ '<*>' }}", name: name) { $0.escape = escape } == output)
  }

  @Test("a template that does not end is stopped, and one outside of its root refused")
  func bounds() throws {
    #expect(
      try fault("{% for x in range(1000000) %}{% endfor %}") { $0.fuel = 1000 }.kind == "limit")
    try folder.write("x", to: "root/b.md")
    #expect(try fault("x") { $0.root = folder.path("root") }.kind == "templateRefused")
    #expect(
      try render("{% include 'root/b.md' %}", name: "sub/a.md") { $0.root = folder.path } == "x")
  }
}
