import Diagnostics
import Foundation
import TemplateEngine
import Testing

@Suite("Bounds")
struct BoundsTests {
  private func kind(
    _ source: String, templates: [String: String] = [:], fuel: Int = 100_000, output: Int = 100_000
  ) -> String? {
    var environment = Environment(loader: DictionaryLoader(templates))
    environment.limits.fuel = fuel
    environment.limits.output = output
    do throws(DiagnosticList) {
      _ = try environment.compile(source).render()
      return nil
    } catch {
      return error.diagnostics.first?.kind
    }
  }

  @Test(
    "stop what would not end",
    arguments: [
      "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
      "{% include 'self' %}", "{% include 'ping' %}", "{% extends 'loop' %}",
      "{% for x in range(1000000000) %}{% endfor %}",
      "{% for x in range(100000) %}{{ 'abcdefghij' }}{% endfor %}",
      "{{ 'x' * 1000000 }}", "{{ [1] * 10000000 }}", "{{ range(10000000)|list|length }}",
      "{{ 'x'|center(100000000) }}", "{{ '%1000000d'|format(1) }}", "{{ 'a'.ljust(10000000) }}",
      "{% for a in [1] recursive %}{{ loop([1]) }}{% endfor %}",
      "{% macro a() %}{% call b() %}{% endcall %}{% endmacro %}"
        + "{% macro b() %}{{ caller() }}{{ a() }}{% endmacro %}{{ a() }}",
      "{% block b %}{{ self.b() }}{% endblock %}",
    ])
  func stops(_ source: String) {
    let templates = [
      "self": "{% include 'self' %}", "ping": "{% include 'pong' %}",
      "pong": "{% include 'ping' %}",
      "loop": "{% extends 'loop' %}",
    ]
    #expect(kind(source, templates: templates) == "limit")
  }

  @Test("hold nesting of sources")
  func nesting() {
    let deep = String(repeating: "(", count: 5000) + "1" + String(repeating: ")", count: 5000)
    #expect(kind("{{ \(deep) }}") == "limit")
    #expect(kind("{{ " + String(repeating: "not ", count: 5000) + "1 }}") == "limit")
    #expect(kind("{{ " + String(repeating: "- ", count: 5000) + "1 }}") == "limit")
    #expect(kind("{{ x" + String(repeating: ".a", count: 5000) + " }}") == "limit")
    #expect(kind("{{ x" + String(repeating: " + x", count: 5000) + " }}") == "limit")
    #expect(kind(String(repeating: "{% if x %}", count: 5000)) == "limit")
    #expect(kind("{{ 'a'" + String(repeating: " ~ 'a'", count: 5000) + " }}") == nil)
  }

  @Test("survive values nested deeper than the stack")
  func nestedValues() {
    #expect(
      kind(
        "{% set ns = namespace(x=[]) %}{% for i in range(90000) %}{% set ns.x = [ns.x] %}"
          + "{% endfor %}{{ ns.x|string|length > 10 }}", fuel: 1_000_000) == nil)
    #expect(
      kind(
        "{% set root = [] %}{% set ns = namespace(x=root) %}{% for i in range(40000) %}"
          + "{% set y = [] %}{% do ns.x.append(y) %}{% set ns.x = y %}{% endfor %}"
          + "{{ root == [1] }}", fuel: 1_000_000) == nil)
  }

  // MARK: - Files

  private func inFolder(_ body: (String, TemplateEngine.Environment) throws -> Void) throws {
    let base = FileManager.default.temporaryDirectory.appendingPathComponent(
      "engine-\(UUID().uuidString)")
    let root = base.appendingPathComponent("root")
    try FileManager.default.createDirectory(
      at: root.appendingPathComponent("sub"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: base) }
    try Data("secret".utf8).write(to: base.appendingPathComponent("secret.txt"))
    try Data("inside".utf8).write(to: root.appendingPathComponent("sub/a.txt"))
    try FileManager.default.createSymbolicLink(
      at: root.appendingPathComponent("out.txt"),
      withDestinationURL: base.appendingPathComponent("secret.txt"))
    try FileManager.default.createSymbolicLink(
      at: root.appendingPathComponent("up"), withDestinationURL: base)
    try FileManager.default.createSymbolicLink(
      atPath: root.appendingPathComponent("in.txt").path, withDestinationPath: "sub/a.txt")
    try body(root.path, Environment(loader: DirectoryLoader(root: root.path)))
  }

  @Test("keep templates inside of their folder")
  func folder() throws {
    try inFolder { root, environment in
      let refused = [
        "../secret.txt", "sub/../../secret.txt", "/etc/passwd", root + "/sub/a.txt", "out.txt",
        "up/secret.txt", "sub\\..\\x", "sub",
      ]
      for name in refused {
        let error = #expect(throws: DiagnosticList.self, "\(name)") {
          try environment.template(named: name)
        }
        #expect(error?.diagnostics.first?.kind == "templateRefused", "\(name)")
      }
      for name in ["sub/a.txt", "./sub//a.txt", "in.txt"] {
        let output = try environment.template(named: name).render()
        #expect(output == "inside", "\(name)")
      }
      let missing = #expect(throws: DiagnosticList.self) {
        try environment.template(named: "sub/b.txt")
      }
      #expect(missing?.diagnostics.first?.kind == "templateNotFound")
      #expect(missing?.diagnostics.first?.hint?.en == "did you mean 'sub/a.txt'?")
    }
  }

  @Test("are refused even where missing templates are ignored")
  func ignoreMissing() throws {
    try inFolder { _, environment in
      let template = try environment.compile("{% include '../secret.txt' ignore missing %}")
      #expect(throws: DiagnosticList.self) { try template.render() }
    }
  }
}
