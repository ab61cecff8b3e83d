import Diagnostics
import Foundation
import Synchronization
import TemplateEngine
import Testing

/// What of a model is encoded, and when.
@Suite("Lazy encoding")
struct LazyEncodingTests {
  /// Counts which parts were encoded, by name.
  final class Counter: Sendable {
    private let counts = Mutex<[String: Int]>([:])

    func note(_ name: String) { counts.withLock { $0[name, default: 0] += 1 } }
    var noted: [String: Int] { counts.withLock { $0 } }
  }

  /// A part that tells when it is encoded.
  struct Part: Encodable, Sendable {
    let name: String
    let counter: Counter
    var parts: [Part] = []
    var isBroken = false

    private enum CodingKeys: CodingKey { case name, parts }

    func encode(to encoder: any Encoder) throws {
      counter.note(name)
      if isBroken {
        throw EncodingError.invalidValue(name, .init(codingPath: [], debugDescription: "broken"))
      }
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(name, forKey: .name)
      try container.encode(parts, forKey: .parts)
    }
  }

  private func model(_ counter: Counter) -> Part {
    let leaves = (1...3).map { Part(name: "leaf \($0)", counter: counter) }
    return Part(
      name: "root", counter: counter,
      parts: [
        Part(name: "first", counter: counter, parts: leaves),
        Part(name: "second", counter: counter),
      ])
  }

  private func render(_ source: String, _ value: Value) throws -> String {
    try Environment().compile(source).render(["root": value])
  }

  @Test(
    "encodes what a template reaches for, and nothing else",
    arguments: [
      ("{{ root.name }}", ["root"]),
      ("{{ root.parts|length }}", ["root"]),
      ("{{ root.parts[1].name }}", ["root", "second"]),
      ("{{ root.parts|map(attribute='name')|join(', ') }}", ["root", "first", "second"]),
      ("{% for p in root.parts %}{{ p.name }}{% break %}{% endfor %}", ["root", "first"]),
      ("{{ root.parts[0].parts[2].name }}", ["root", "first", "leaf 3"]),
      ("{{ root.parts is defined }}{{ root.parts is iterable }}", ["root"]),
    ])
  func reach(source: String, expected: [String]) throws {
    let counter = Counter()
    let value = try Value(encoding: model(counter))
    #expect(counter.noted.keys.sorted() == ["root"])
    _ = try render(source, value)
    #expect(counter.noted.keys.sorted() == expected.sorted())
  }

  @Test("encodes each part once, however many renders ask for it")
  func once() throws {
    let counter = Counter()
    let value = try Value(encoding: model(counter))
    let source =
      "{{ root }}{% for p in root.parts recursive %}{{ p.name }}{{ loop(p.parts) }}{% endfor %}"
    let outputs = Mutex<Set<String>>([])
    let template = try Environment().compile(source)
    DispatchQueue.concurrentPerform(iterations: 64) { _ in
      let output = (try? template.render(["root": value])) ?? "failed"
      outputs.withLock { _ = $0.insert(output) }
    }
    #expect(counter.noted.values.allSatisfy { $0 == 1 })
    #expect(counter.noted.count == 6)
    let leaves = (1...3).map { "{'name': 'leaf \($0)', 'parts': []}" }.joined(separator: ", ")
    let expected =
      "{'name': 'root', 'parts': [{'name': 'first', 'parts': [\(leaves)]}, "
      + "{'name': 'second', 'parts': []}]}firstleaf 1leaf 2leaf 3second"
    let seen = outputs.withLock { $0 }
    #expect(seen == [expected])
  }

  @Test("a part that fails to encode itself is an error where it is used")
  func failure() throws {
    let counter = Counter()
    let value = try Value(
      encoding: Part(
        name: "root", counter: counter,
        parts: [Part(name: "bad", counter: counter, isBroken: true)]))
    #expect(try render("{{ root.name }}", value) == "root")
    var environment = Environment()
    for behavior in UndefinedBehavior.allCases {
      environment.options.undefined = behavior
      let template = try environment.compile("{{ root.name }}{{ root.parts[0] }}")
      let error = #expect(throws: DiagnosticList.self) { try template.render(["root": value]) }
      #expect(error?.diagnostics.first?.kind == "value")
    }
    #expect(throws: (any Error).self) {
      try Value(encoding: Part(name: "bad", counter: counter, isBroken: true))
    }
  }
}
