import Diagnostics
import Synchronization
import TemplateEngine
import Testing

@Suite("Templates compiled beforehand")
struct PreparedTemplateTests {
  /// Templates in memory, and how often each was asked for.
  private final class CountingLoader: Loader {
    let texts: [String: String]
    let asked = Mutex<[String: Int]>([:])

    init(_ texts: [String: String]) { self.texts = texts }

    func source(of name: String) throws(LoaderError) -> [UInt8]? {
      asked.withLock { $0[name, default: 0] += 1 }
      return texts[name].map { Array($0.utf8) }
    }

    var names: [String] { Array(texts.keys) }
  }

  private let loader = CountingLoader([
    "page": """
    {% extends 'base' %}{% import 'tools' as tools %}{% from 'words' import word %}\
    {% block body %}{% include 'part' %}{{ tools.one() }}{{ word() }}{% endblock %}
    """,
    "base": "{% set which = 'late' %}[{% block body %}{% endblock %}{% include which %}]",
    "tools": "{% macro one() %}1{% endmacro %}",
    "words": "{% macro word() %}w{% endmacro %}",
    "part": "p", "late": "l", "unused": "u",
    "round": "{% include 'trip' %}", "trip": "{% if false %}{% include 'round' %}{% endif %}",
    "broken": "{% if %}{% include 'nowhere' %}",
  ])

  @Test("are those asked for and those that these name, each once")
  func references() throws {
    let environment = Environment(loader: loader)
    environment.prepare(["page", "round"])
    let expected = ["page", "base", "tools", "words", "part", "round", "trip"]
    #expect(
      loader.asked.withLock { $0 } == Dictionary(uniqueKeysWithValues: expected.map { ($0, 1) }))
    #expect(try environment.template(named: "page").render() == "[p1wl]")
    #expect(loader.asked.withLock { $0["part"] } == 1)
  }

  @Test("say nothing of faults, which are told when they are asked for")
  func faults() {
    let environment = Environment(loader: loader)
    environment.prepare(["broken", "nowhere"])
    for name in ["broken", "nowhere"] {
      #expect(throws: DiagnosticList.self) { try environment.template(named: name) }
    }
  }

  @Test("of an environment behind are compiled for all in front of it")
  func layers() throws {
    let shared = Environment(loader: loader)
    Environment(inFrontOf: shared, loader: CountingLoader(["own": "{% extends 'page' %}"]))
      .prepare(["own"])
    #expect(try shared.template(named: "page").render() == "[p1wl]")
    #expect(loader.asked.withLock { $0["page"] } == 1)
  }
}
