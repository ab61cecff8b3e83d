import Diagnostics
import TemplateEngine
import Testing

/// A marked template, and what is wrong with it.
struct ErrorCase: CustomTestStringConvertible, Sendable {
  var source: String
  var kind: ErrorKind
  var hint: String?
  var path: String?

  init(_ source: String, _ kind: ErrorKind, hint: String? = nil, path: String? = nil) {
    self.source = source
    self.kind = kind
    self.hint = hint
    self.path = path
  }

  var testDescription: String { source }
}

/// The errors of compiling and rendering a template.
func errors(
  of source: String, _ context: Value = .none, templates: [String: String] = [:]
) -> [Diagnostic] {
  let environment = Environment(loader: DictionaryLoader(templates))
  do throws(DiagnosticList) {
    _ = try environment.compile(source, name: "a.txt").render(context)
    return []
  } catch {
    return error.diagnostics
  }
}

@Suite("Errors of templates")
struct ErrorTests {
  static let context: Value = [
    "year": 2025,
    "office": ["name": "UBND", "level": "huyện"],
    "rows": [["title": "A", "tags": ["x"]], ["title": "B"]],
  ]

  static let compiling: [ErrorCase] = [
    ErrorCase("a\n{{ 1 + «}}»", .syntax),
    ErrorCase("{% «iff» x %}", .unknownTag, hint: "if"),
    ErrorCase("{{ x|«uper» }}", .unknownFilter, hint: "upper"),
    ErrorCase("{{ x is «defind» }}", .unknownTest, hint: "defined"),
    ErrorCase("{{ \"\\x«»4\" }}", .badEscape),
    ErrorCase("{{ «\"»abc }}", .syntax),
    ErrorCase("{% «if» x %}\n{% for y in z %}{% endfor %}", .syntax),
    ErrorCase("{% if a %}{% «for» x in y %}{% endif %}", .syntax),
    ErrorCase("{% block a %}{% endblock %}{% block «a» %}{% endblock %}", .block),
    ErrorCase("«{{» x", .syntax),
    ErrorCase("{# «»x", .syntax),
    ErrorCase("{% set «1» = 2 %}", .syntax),
    ErrorCase("{{ f(a=1, «2») }}", .syntax),
    ErrorCase("{{ a «b» }}", .syntax),
    ErrorCase("{{ «@» }}", .syntax),
    ErrorCase("{% «break» %}", .syntax),
    ErrorCase("{% «endif» %}", .unknownTag),
    ErrorCase("{{ [1, 2«)» }}", .syntax),
    ErrorCase("{% macro f(a, «a») %}{% endmacro %}", .syntax),
    ErrorCase("{% for x «of» y %}{% endfor %}", .syntax),
  ]

  @Test("of compiling point at the token", arguments: compiling)
  func compiles(_ expected: ErrorCase) throws {
    let marked = MarkedSource(expected.source)
    let found = errors(of: marked.text, Self.context)
    let first = try #require(found.first)
    #expect(first.kind == expected.kind.rawValue)
    if let hint = expected.hint { #expect(first.hint?.en.contains("'\(hint)'") == true) }
    if let mark = marked.marks.first, mark.column != mark.endColumn {
      #expect(MarkedSource.Mark(first.place) == mark)
    }
    #expect(found.count == 1, "\(found.map(\.message.en))")
  }

  static let rendering: [ErrorCase] = [
    ErrorCase("{% if «x» and y %}{% endif %}", .undefined),
    ErrorCase("{% if 1 and (0 or «x») %}{% endif %}", .undefined),
    ErrorCase("{% set x = y if 0 %}{% if 0 or x and z %}{% endif %}{{ «z» }}", .undefined),
    ErrorCase("Năm {{ «yeer» }}", .undefined, hint: "year", path: "yeer"),
    ErrorCase("{{ office.«nam» }}", .undefined, hint: "name", path: "office.nam"),
    ErrorCase("{{ office.«nam».x }}", .undefined, hint: "name", path: "office.nam"),
    ErrorCase(
      "{% for r in rows %}{{ r.«tags»|length }}{% endfor %}", .undefined, path: "rows[1].tags"),
    ErrorCase("{{ «1 / 0» }}", .value),
    ErrorCase("{{ «year + office» }}", .badType),
    ErrorCase("{{ «\"a\" + 1» }}", .badType),
    ErrorCase("{{ «funtion»(1) }}", .unknownFunction),
    ErrorCase("{{ «ranje»(3) }}", .unknownFunction, hint: "range"),
    ErrorCase("{{ office.«shout»() }}", .unknownFunction),
    ErrorCase("{{ year|«batch»(0) }}", .badType),
    ErrorCase("{{ rows|«batch»(0) }}", .value),
    ErrorCase("{{ rows|«join»(sepp=1) }}", .badArguments),
    ErrorCase("{% for x in «year» %}{% endfor %}", .badType),
    ErrorCase("{% for «a, b» in [[1]] %}{% endfor %}", .value),
    ErrorCase("{% include «\"khong.txt\"» %}", .templateNotFound),
    ErrorCase("{% macro f(a) %}{% endmacro %}{{ «f(1, 2)» }}", .badArguments),
    ErrorCase("{% macro f(aa) %}{% endmacro %}{{ «f(ab=2)» }}", .badArguments, hint: "aa"),
    ErrorCase("{{ «9223372036854775807 ** 3» }}", .value),
    ErrorCase("{{ «rows < 1» }}", .badType),
    ErrorCase("{% if «missing» %}{% endif %}", .undefined),
    ErrorCase("{% set x = namespace() %}{% set «year.x» = 1 %}", .badType),
    ErrorCase("{{ rows[«»7].title }}", .undefined),
  ]

  @Test("of rendering point at the token", arguments: rendering)
  func renders(_ expected: ErrorCase) throws {
    let marked = MarkedSource(expected.source)
    let found = errors(of: marked.text, Self.context)
    let first = try #require(found.first)
    #expect(first.kind == expected.kind.rawValue, "\(first.message.en)")
    if let hint = expected.hint {
      #expect(first.hint?.en.contains("'\(hint)'") == true, "\(String(describing: first.hint))")
    }
    if let path = expected.path { #expect(first.path == path) }
    if let mark = marked.marks.first, mark.column != mark.endColumn {
      #expect(MarkedSource.Mark(first.place) == mark, "\(first.message.en)")
    }
  }

  @Test("independent ones come out together")
  func together() {
    let found = errors(of: "{{ a|uper }}\n{% iff %}\n{{ 1 + }}\n{{ b is defind }}\n{{ c }")
    #expect(
      found.map(\.kind) == ["unknownFilter", "unknownTag", "syntax", "unknownTest", "syntax"])
    #expect(found.compactMap(\.place?.line) == [1, 2, 3, 4, 5])
  }

  @Test("tell the way through includes and macros")
  func chain() throws {
    let found = errors(
      of: "{% import 'm' as m %}\n{% include 'b' %}",
      templates: [
        "b": "x\n{% import 'm' as m %}{{ m.f(1) }}", "m": "{% macro f(x) %}{{ x.y }}{% endmacro %}",
      ])
    let first = try #require(found.first)
    #expect(first.place?.file == "m")
    #expect(first.chain.map(\.place.file) == ["b", "a.txt"])
    #expect(first.chain.map(\.place.line) == [2, 2])
  }

  @Test("of a template that another includes keep their own places")
  func included() throws {
    let found = errors(of: "{% include 'b' %}", templates: ["b": "\n{{ 1 + }}{{ x|nope }}"])
    #expect(found.map(\.place?.file) == ["b", "b"])
    #expect(found.map(\.kind) == ["syntax", "unknownFilter"])
    #expect(found.first?.chain.first?.place.file == "a.txt")
  }

  @Test("leave the output as it was")
  func output() throws {
    var output: [UInt8] = Array("before".utf8)
    let template = try Environment().compile("some text {{ missing }}")
    #expect(throws: DiagnosticList.self) { try template.render(.none, into: &output) }
    #expect(output == Array("before".utf8))
  }

  @Test("say both languages and have a documented kind")
  func wording() {
    for expected in Self.compiling + Self.rendering {
      for found in errors(of: MarkedSource(expected.source).text, Self.context) {
        #expect(!found.message.vi.isEmpty && !found.message.en.isEmpty)
        #expect(ErrorKind(rawValue: found.kind) != nil)
      }
    }
  }

  @Test("of a text that is not UTF-8 say where")
  func encoding() throws {
    let environment = Environment()
    let error = #expect(throws: DiagnosticList.self) {
      try environment.compile([0x61, 0x0A, 0x62, 0xFF], name: "a")
    }
    #expect(error?.diagnostics.first?.kind == "encoding")
    #expect(error?.diagnostics.first?.place?.line == 2)
  }
}
