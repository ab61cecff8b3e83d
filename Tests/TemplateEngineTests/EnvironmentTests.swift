import Diagnostics
import TemplateEngine
import Testing

@Suite("Environment")
struct EnvironmentTests {
  private struct Person: Encodable {
    var name: String
    var age: Int?
    var scores: [Double]
    var home: Home
  }

  private struct Home: Encodable {
    var city: String
    var isOld: Bool
  }

  @Test("makes values of what can be encoded, in order, with nil as none")
  func encoding() throws {
    let person = Person(
      name: "Ân", age: nil, scores: [1, 2.5], home: Home(city: "Huế", isOld: true))
    let value = try Value(encoding: ["people": [person, person]])
    #expect(
      value.description
        == "{'people': [{'name': 'Ân', 'age': None, 'scores': [1.0, 2.5], "
        + "'home': {'city': 'Huế', 'isOld': True}}, "
        + "{'name': 'Ân', 'age': None, 'scores': [1.0, 2.5], "
        + "'home': {'city': 'Huế', 'isOld': True}}]}")
    #expect(try Value(encoding: UInt64.max) == Value(encoding: UInt64.max))
  }

  @Test("takes filters, tests and functions with typed signatures")
  func registration() throws {
    var environment = Environment()
    environment.register(filter: "pad", parameters: ["width", "mark"]) {
      (text: String, width: Int, mark: String?) in
      text + String(repeating: mark ?? ".", count: max(0, width - text.count))
    }
    environment.register(test: "longer", parameters: ["than"]) { (text: String, than: Int) in
      text.count > than
    }
    environment.register(function: "total") { (numbers: [Double]) in numbers.reduce(0, +) }
    environment.register(function: "count_all") { arguments, named in
      .int(arguments.count + named.count)
    }
    environment.register(filter: "fails") { (text: String) -> String in
      throw TemplateFunctionError(Wording(vi: "hỏng", en: "broken"), kind: .value)
    }
    environment.setGlobal("office", to: "UBND")
    let render = { (source: String) throws(DiagnosticList) in
      try environment.compile(source).render()
    }
    #expect(try render("{{ 'a'|pad(3) }}{{ 'a'|pad(width=2, mark='-') }}") == "a..a-")
    #expect(try render("{{ 'abc' is longer 2 }}{{ 'abc' is longer(than=3) }}") == "TrueFalse")
    #expect(
      try render("{{ total([1, 2.5]) }} {{ count_all(1, 2, x=3) }} {{ office }}") == "3.5 3 UBND")
    #expect(try render("{{ ['a', 'bcd']|map('pad', 2)|join(' ') }}") == "a. bcd")
    #expect(try render("{{ ['a', 'bcd']|select('longer', 1)|join }}") == "bcd")
    for (source, kind) in [
      ("{{ 1|pad(3) }}", "badType"), ("{{ 'a'|pad }}", "badArguments"),
      ("{{ 'a'|pad(1, 'x', 3) }}", "badArguments"), ("{{ 'a'|pad(1, mrak='x') }}", "badArguments"),
      ("{{ 'a'|fails }}", "value"), ("{{ total(1) }}", "badType"),
    ] {
      let error = #expect(throws: DiagnosticList.self, "\(source)") { try render(source) }
      #expect(error?.diagnostics.first?.kind == kind, "\(source)")
    }
  }

  @Test("leaves templates as they were when it is changed")
  func value() throws {
    var environment = Environment()
    environment.register(filter: "f") { (text: String) in text + "1" }
    let template = try environment.compile("{{ 'x'|f }}")
    environment.register(filter: "f") { (text: String) in text + "2" }
    #expect(try template.render() == "x1")
    #expect(try environment.compile("{{ 'x'|f }}").render() == "x2")
  }

  @Test(
    "escapes by the extension",
    arguments: [
      ("a.html", "&lt;"), ("a.HTM", "&lt;"), ("a.html.j2", "&lt;"), ("a.txt", "<"), ("a", "<"),
      ("b/a.xml", "&lt;"), ("a.md", "[<]"), ("html", "<"), ("a.md.jinja", "[<]"),
    ])
  func escaping(_ name: String, _ expected: String) throws {
    var environment = Environment()
    environment.escapers["md"] = Escaper(name: "brackets") { text, output, _ in
      output.append(0x5B)
      for index in text.indices { output.append(text[index]) }
      output.append(0x5D)
    }
    let template = try environment.compile("{{ x }}{{ x|safe }}", name: name)
    #expect(try template.render(["x": "<"]) == expected + "<")
  }

  @Test("shows an escaper the output so far")
  func escaperSeesOutput() throws {
    var environment = Environment()
    environment.escapers["md"] = Escaper(name: "line starts") { text, output, start in
      if output.count == start || output.last == 0x0A { output.append(0x5C) }
      for index in text.indices { output.append(text[index]) }
    }
    let source =
      "{{ x }} {{ x }}\n{{ x }}{% set y %}{{ x }}{{ x }}{% endset %} {{ y }}"
      + "{% macro m() %}{{ x }}{% endmacro %} {{ m() }} {{ '-'|safe ~ x }} {{ 3 }}"
    var output = Array("before ".utf8)
    try environment.compile(source, name: "a.md").render(["x": "+"], into: &output)
    #expect(
      String(decoding: output, as: UTF8.self)
        == "before \\+ +\n\\+ \\++ + -\\+ 3")
  }

  @Test("renders one template on many threads")
  func threads() async throws {
    let environment = Environment(
      loader: DictionaryLoader([
        "row.html": "<td>{{ r.name }}</td>", "m": "{% macro b(x) %}<b>{{ x }}</b>{% endmacro %}",
      ]))
    let template = try environment.compile(
      "{% from 'm' import b %}{% for r in rows %}{% include 'row.html' %}{{ b(loop.index) }}"
        + "{% do rows.append(1) if false %}{% endfor %}", name: "p.html")
    let context: Value = ["rows": .init((0..<50).map { ["name": .init("<\($0)>")] })]
    let expected = try template.render(context)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          (0..<5).allSatisfy { _ in (try? template.render(context)) == expected }
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }

  @Test("keeps what the host gave unchanged")
  func unchanged() throws {
    let context: Value = ["list": [1], "map": ["a": [1]]]
    let template = try Environment().compile(
      "{% do list.append(2) %}{% do map.update(b=1) %}{% do map.a.append(3) %}{{ list }}{{ map }}")
    for _ in 0..<2 {
      #expect(try template.render(context) == "[1, 2]{'a': [1, 3], 'b': 1}")
    }
    #expect(context == ["list": [1], "map": ["a": [1]]])
  }

  @Test("takes delimiters of its own")
  func delimiters() throws {
    var options = TemplateOptions()
    options.syntax = try #require(
      Syntax(
        variable: ("<<", ">>"), block: ("<%", "%>"), comment: ("<#", "#>"), lineStatement: "%%",
        lineComment: "##"))
    let template = try Environment(options: options).compile(
      "%% for x in [1, 2]\n  << x >><# c #>  ## twice\n%% endfor\n{{ x }}<% if true %>!<% endif %>")
    #expect(try template.render() == "  1\n  2\n{{ x }}!")
    #expect(Syntax(variable: ("", "}}")) == nil)
    #expect(Syntax(variable: ("{%", "}}")) == nil)
  }

  @Test("compiles its templates anew when it is changed, and leaves those in use alone")
  func changed() throws {
    var environment = Environment(loader: DictionaryLoader(["a": "{{ x }}"]))
    environment.setGlobal("x", to: 1)
    #expect(try environment.template(named: "a").render() == "1")
    environment.setGlobal("x", to: 2)
    let second = try environment.template(named: "a")
    environment.setGlobal("x", to: 3)
    #expect(try second.render() == "2")
    #expect(try environment.template(named: "a").render() == "3")
  }
}
