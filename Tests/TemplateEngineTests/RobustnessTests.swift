import Diagnostics
import TemplateEngine
import Testing

/// Numbers that look random and are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

@Suite("Whatever the template, there is output or an error")
struct RobustnessTests {
  static let sources = [
    "{% if a %}{{ b|upper }}{% elif c %}x{% else %}y{% endif %}",
    "{% for x in rows if x.n > 1 recursive %}{{ loop.index }}{{ loop(x.rows) }}{% else %}-{% endfor %}",
    "{% macro m(a, b=2, *c) %}{{ a }}{{ caller() }}{% endmacro %}{% call(x) m(1) %}{{ x }}{% endcall %}",
    "{% set x %}{{ a ~ 'b' }}{% endset %}{% with y = x[1:2] %}{{ y }}{% endwith %}",
    "{% block a %}{{ super() }}{{ self.a }}{% endblock %}{# c #}{% raw %}{{ }}{% endraw %}",
    "{% filter replace('a', \"b\")|trim %}{{ [1, (2,), {'k': 3}][0] }}{% endfilter %}",
    "{%- import 'a' as b -%}{% from 'a' import b as c with context %}{% include ['x'] ignore missing %}",
    "{{ 1 + 2 * 3 // 4 ** 5 % 6 - 7 / 8 < 9 <= 10 != 11 and not x or y is divisibleby 3 }}",
    "{% autoescape true %}{{ '<' }}{% endautoescape %}{% do rows.append(1) %}{% break %}",
  ]

  static let pieces =
    sources.flatMap { $0.split(separator: " ").map(String.init) } + [
      "{{", "}}", "{%", "%}", "{#", "#}", "-", "+", "\n", "\"", "'", "(", ")", "[", "]", "{", "}",
      "|", ".", ",", ":", "endfor", "endif", "else", "9", "0x", "1e9", "tên", "\u{301}", "\\", "~",
    ]

  private func run(_ source: String) {
    var environment = Environment(loader: DictionaryLoader(["a": "{% set b = 1 %}", "x": "x"]))
    environment.options.undefined = .lenient
    environment.limits.fuel = 20_000
    environment.limits.output = 200_000
    do throws(DiagnosticList) {
      let output = try environment.compile(source, name: "t.html").render([
        "a": "<á>", "rows": [["n": 1, "rows": []], ["n": 2, "rows": [["n": 3]]]],
      ])
      #expect(output.utf8.count <= 200_000)
    } catch {
      #expect(!error.diagnostics.isEmpty)
      for diagnostic in error.diagnostics {
        _ = DiagnosticFormatter(language: .vi).format(diagnostic)
        #expect(ErrorKind(rawValue: diagnostic.kind) != nil)
      }
    }
  }

  @Test("when parts are dropped, doubled or misspelt", arguments: sources.indices)
  func mutations(_ index: Int) {
    let source = Array(Self.sources[index].unicodeScalars)
    var generator = SeededGenerator(seed: UInt64(index))
    for _ in 0..<150 {
      var mutated = source
      for _ in 0..<Int.random(in: 1...3, using: &generator) where !mutated.isEmpty {
        let position = Int.random(in: 0..<mutated.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: mutated.remove(at: position)
        case 1: mutated.insert(mutated[position], at: position)
        case 2:
          let end = min(mutated.count, position + Int.random(in: 1...12, using: &generator))
          mutated.removeSubrange(position..<end)
        default:
          mutated.swapAt(position, Int.random(in: 0..<mutated.count, using: &generator))
        }
      }
      run(String(String.UnicodeScalarView(mutated)))
    }
  }

  @Test("when it is put together at random", arguments: 0..<8)
  func random(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(1000 + seed))
    for _ in 0..<150 {
      let count = Int.random(in: 1...25, using: &generator)
      let source = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }
      run(source.joined(separator: Bool.random(using: &generator) ? " " : ""))
    }
  }

  @Test("every prefix of a template", arguments: sources.indices)
  func prefixes(_ index: Int) {
    for count in 0..<Self.sources[index].count { run(String(Self.sources[index].prefix(count))) }
  }
}
