import Diagnostics
import Synchronization
import TemplateEngine
import Testing

/// What a program that uses the engine hands in and asks for.
@Suite("The engine's host")
struct HostTests {
  @Test("a template tells its name and its blocks")
  func template() throws {
    let template = try Environment().compile(
      "{% block b %}{% block inner %}{% endblock %}{% endblock %}{% block a %}{% endblock %}",
      name: "x.html")
    #expect(template.name == "x.html")
    #expect(Set(template.blockNames) == ["b", "inner", "a"])
  }

  @Test("a template can be handed to others as a value")
  func templateValue() throws {
    let environment = Environment()
    let base = try environment.compile("<{% block b %}{% endblock %}>")
    let macros = try environment.compile("{% macro m() %}M{% endmacro %}")
    let context: Value = ["base": .template(base), "macros": .template(macros)]
    for (source, output) in [
      ("{% extends base %}{% block b %}x{% endblock %}", "<x>"),
      ("{% include base %}", "<>"),
      ("{% import macros as m %}{{ m.m() }}", "M"),
      ("{% from macros import m %}{{ m() }}", "M"),
    ] {
      #expect(try environment.compile(source).render(context) == output)
    }
  }

  @Test("what a template defines can be kept, and runs in a later render")
  func keptMacro() throws {
    let kept = Mutex(Value.none)
    var environment = Environment()
    environment.register(function: "keep") { arguments, _ in
      kept.withLock { $0 = arguments[0] }
      return .none
    }
    environment.register(function: "kept") { _, _ in kept.withLock { $0 } }
    let source =
      "{% block b %}B{{ y }}{% endblock %}{% macro m(x) %}{{ x }}{{ self.b() }}{% endmacro %}"
    for (what, call) in [("m", "kept()(2)"), ("self", "kept().b()")] {
      _ = try environment.compile(source + "{% do keep(\(what)) %}").render(["y": 1])
      #expect(try environment.compile("{{ \(call) }}").render().hasSuffix("B1"))
    }
  }

  @Test("data that are no map are refused, and so is a source beyond the bound")
  func refusals() throws {
    let template = try Environment().compile("x")
    for context: Value in [1, "a", [1], true] {
      let error = #expect(throws: DiagnosticList.self) { try template.render(context) }
      #expect(error?.diagnostics.map(\.kind) == ["badType"])
    }
    var environment = Environment()
    environment.limits.source = 10
    let error = #expect(throws: DiagnosticList.self) {
      try environment.compile("12345678901", name: "a")
    }
    #expect(error?.diagnostics.map(\.kind) == ["limit"])
    #expect(error?.diagnostics.first?.place?.file == "a")
    #expect(try environment.compile("1234567890").render() == "1234567890")
  }

  @Test("functions take and give lists, absent values, numbers and truths")
  func conversions() throws {
    var environment = Environment()
    environment.register(function: "double") { (number: Double) in number * 2 }
    environment.register(function: "not") { (flag: Bool) in !flag }
    environment.register(function: "halves") { (numbers: [Int]) in numbers.map { Double($0) / 2 } }
    environment.register(function: "even") { (number: Int) -> Int? in
      number % 2 == 0 ? number : nil
    }
    environment.register(function: "same") { (value: Value) in value }
    environment.register(
      filter: "args",
      variadic: { positional, named in
        let texts = positional.map(\.description) + named.map { "\($0.name)=\($0.value)" }
        return try Value(encoding: texts)
      })
    let render = { (source: String) throws(DiagnosticList) in
      try environment.compile(source).render()
    }
    #expect(
      try render("{{ double(1) }} {{ not('') }} {{ halves((1, 2)) }}") == "2.0 True [0.5, 1.0]")
    #expect(try render("{{ halves(range(3)) }} {{ halves({}.keys()) }}") == "[0.0, 0.5, 1.0] []")
    #expect(try render("{{ even(2) }} {{ even(3) is none }} {{ same([1]) }}") == "2 True [1]")
    #expect(try render("{{ 1|args(2, a=3) }}") == "['1', '2', 'a=3']")
    for (source, expected) in [
      ("{{ double('a') }}", "a number"), ("{{ even(1.5) }}", "a whole number"),
      ("{{ halves(1) }}", "a list"), ("{{ halves(['a']) }}", "a list"),
    ] {
      let error = #expect(throws: DiagnosticList.self) { try render(source) }
      #expect(error?.diagnostics.first?.kind == "badType")
      #expect(error?.diagnostics.first?.message.en.contains(expected) == true, "\(source)")
    }
  }

  @Test("an error that the host throws is told where its function was called")
  func hostError() throws {
    struct Broken: Error {}
    var environment = Environment()
    environment.register(function: "broken") { () throws -> Int in throw Broken() }
    let error = #expect(throws: DiagnosticList.self) {
      try environment.compile("\n {{ broken() }}", name: "a").render()
    }
    #expect(error?.diagnostics.map(\.kind) == ["host"])
    #expect(error?.diagnostics.first?.place?.line == 2)
    #expect(error?.diagnostics.first?.message.vi.contains("broken") == true)
  }

  @Test("an environment can be given another loader and tells what it has")
  func loader() throws {
    var environment = Environment()
    #expect(environment.loader == nil)
    environment.loader = DictionaryLoader(["a": "A"])
    #expect(environment.loader != nil)
    #expect(try environment.template(named: "a").render() == "A")
    environment.escaping = .html
    guard case .html = environment.escaping else { return #expect(Bool(false)) }
    #expect(try environment.compile("{{ '<' }}", name: "a.txt").render() == "&lt;")
  }
}
