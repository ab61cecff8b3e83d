import Diagnostics
import Dispatch
import Synchronization
import TemplateEngine
import Testing

@Suite("Environments in front of others")
struct LayeredEnvironmentTests {
  private let shared = Environment(
    loader: DictionaryLoader([
      "page.txt": "{% include 'head.txt' %}|{{ who() }}|{{ missing_here | default('-') }}",
      "head.txt": "shared",
    ]))

  private func text(_ environment: Environment) throws -> String {
    try environment.template(named: "page.txt").render()
  }

  @Test("templates of the one behind see the functions of the one in front")
  func functions() throws {
    for name in ["An", "Bình"] {
      var own = Environment(inFrontOf: shared, loader: DictionaryLoader([:]))
      own.register(function: "who") { name }
      #expect(try text(own) == "shared|\(name)|-")
    }
    #expect(throws: DiagnosticList.self) { try text(shared) }
  }

  @Test("its own templates go before those behind, for those that include them too")
  func overlay() throws {
    var own = Environment(inFrontOf: shared, loader: DictionaryLoader(["head.txt": "own"]))
    own.register(function: "who") { "An" }
    #expect(try text(own) == "own|An|-")
  }

  @Test("a name that nobody has is suggested from both")
  func unknown() {
    let own = Environment(inFrontOf: shared, loader: DictionaryLoader(["foot.txt": ""]))
    let error = #expect(throws: DiagnosticList.self) { try own.template(named: "foott.txt") }
    #expect(error?.diagnostics.first?.hint?.en.contains("foot.txt") == true)
  }
}

@Suite("Values made when they are asked for")
struct DeferredValueTests {
  private struct Asked: Error {}

  @Test("are made only when a template asks, and read as what they are")
  func members() throws {
    let template = try Environment().compile(
      """
      {{ a.b }}{% for x in list %}{{ x }}{% endfor %}|{{ a | length }}|{{ a.items() | list }}\
      |{{ a.get('b') }}|{{ a == {'b': 1} }}|{{ a }}
      """)
    let context = Value([
      ("a", .deferred { Value([("b", .deferred { .int(1) })]) }),
      ("list", .deferred { [1, 2] }),
      ("unused", .deferred { fatalError("nobody asks for it") }),
    ])
    #expect(try template.render(context) == "112|1|[('b', 1)]|1|True|{'b': 1}")
  }

  /// Counts how often each value is asked for.
  private final class Squares: MapSource {
    let asked = Mutex<[Int: Int]>([:])
    let names: [String]

    init(count: Int) { names = (0..<count).map { "tên_\($0)" } }

    func value(at position: Int) -> Value {
      asked.withLock { $0[position, default: 0] += 1 }
      return .int(position * position)
    }
  }

  @Test("members of a source are made once, whichever thread asks", arguments: [2, 3, 64, 65, 200])
  func source(count: Int) throws {
    let source = Squares(count: count)
    let map = Map(MapShape(), from: source)
    let template = try Environment().compile("{{ m.tên_0 }}{{ m['tên_' ~ last] }}{{ m | length }}")
    let context = Value([("m", .map(map)), ("last", .int(count - 1))])
    let expected = "0\((count - 1) * (count - 1))\(count)"
    let texts = Mutex<Set<String>>([])
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      let text = try? template.render(context)
      texts.withLock { _ = $0.insert(text ?? "") }
    }
    #expect(texts.withLock { $0 } == [expected])
    #expect(source.asked.withLock { $0 } == [0: 1, count - 1: 1])
    #expect(map["tên_\(count)"] == nil)
    let more = map.adding([("thêm", 1), ("tên_0", "khác")])
    #expect(more.names == map.names + ["thêm"] && map["thêm"] == nil)
    #expect(source.asked.withLock { $0.count } == 2)
    #expect(more["thêm"]?.description == "1" && more["tên_0"] == "khác")
    #expect(more["tên_1"]?.description == "1" && map["tên_0"]?.description == "0")
  }

  /// Something that tells when nobody holds it any more.
  private final class Witness: Sendable {}

  @Test("the data of a render are let go of when it is over, whatever holds its macros")
  func nothingStays() throws {
    let template = try Environment().compile(
      """
      {% macro a(x) %}{{ x }}{{ n }}{% endmacro %}{% set n = 1 %}{{ a(n) }}\
      {% for y in [1, 2] %}{% macro b() %}{{ y }}{{ b is callable }}{% endmacro %}{{ b() }}\
      {% endfor %}
      """)
    weak var witness: Witness?
    do {
      let held = Witness()
      witness = held
      let context = Value([("unused", .deferred { [held] in Value("\(held)") })])
      #expect(try template.render(context) == "111true2true".replacing("true", with: "True"))
    }
    #expect(witness == nil)
  }

  @Test("rows of one shape share their keys")
  func sharedKeys() throws {
    let first = Map([("a", 1), ("b", 2)])
    let rows = Value([.map(first), .map(Map(keysOf: first, values: [3, 4]))])
    let template = try Environment().compile("{% for r in rows %}{{ r.a }}{{ r.b }};{% endfor %}")
    #expect(try template.render(Value([("rows", rows)])) == "12;34;")
  }

  @Test("maps keep their own names, order and values, whatever maps were made before")
  func shapes() {
    let shapes = [
      ["a", "b"], ["b", "a"], ["a", "b"], ["a", "b", "a"], ["ab"], ["b"], [],
      (0..<40).map { "tên \($0)" },
    ]
    for (offset, names) in shapes.enumerated() {
      let map = Map(names.enumerated().map { ($0.element, .int($0.offset + offset)) })
      let different = names.enumerated().filter { names.firstIndex(of: $0.element) == $0.offset }
      #expect(map.names == different.map(\.element))
      for name in names {
        let last = (names.lastIndex(of: name) ?? 0) + offset
        #expect(map[name]?.description == "\(last)")
      }
    }
  }
}
