import Diagnostics
import TemplateEngine
import Testing

@Suite("Errors of what is built in")
struct BuiltinErrorTests {
  static let formatting: [ErrorCase] = [
    ErrorCase("{{ «'{'.format(1)» }}", .value),
    ErrorCase("{{ «'}'.format(1)» }}", .value),
    ErrorCase("{{ «'{!x}'.format(1)» }}", .value),
    ErrorCase("{{ «'{!'.format(1)» }}", .value),
    ErrorCase("{{ «'{0[1}'.format([1])» }}", .value),
    ErrorCase("{{ «'{:{:{}}}'.format(1, 2, 3)» }}", .value),
    ErrorCase("{{ «'{}{}'.format(1)» }}", .badArguments),
    ErrorCase("{{ «'{tne}'.format(ten=1)» }}", .badArguments, hint: "ten"),
    ErrorCase("{{ «'{a.b}'.format(a={'c': 1})» }}", .undefined),
    ErrorCase("{{ «'{:d}'.format('a')» }}", .value),
    ErrorCase("{{ «'{:s}'.format(1)» }}", .value),
    ErrorCase("{{ «'{:5x5}'.format(1)» }}", .value),
    ErrorCase("{{ «'{:c}'.format(-1)» }}", .value),
    ErrorCase("{{ «'%' % 1» }}", .value),
    ErrorCase("{{ «'%(a' % {'a': 1}» }}", .value),
    ErrorCase("{{ «'%d %d' % 1» }}", .badArguments),
    ErrorCase("{{ «'%d' % (1, 2)» }}", .badArguments),
    ErrorCase("{{ «'%(a)s' % 1» }}", .badArguments),
    ErrorCase("{{ «'%(tne)s' % {'ten': 1}» }}", .badArguments, hint: "ten"),
    ErrorCase("{{ «'%c' % 'ab'» }}", .badType),
    ErrorCase("{{ «'%x' % 'a'» }}", .badType),
    ErrorCase("{{ «'%d' % 'a'» }}", .badType),
    ErrorCase("{{ «'%f' % 'a'» }}", .badType),
    ErrorCase("{{ «'%*d' % ('a', 1)» }}", .badType),
    ErrorCase("{{ «'%z' % 1» }}", .value),
    ErrorCase("{{ 'x'|«format»(1, a=2) }}", .badArguments),
  ]

  static let methods: [ErrorCase] = [
    ErrorCase("{{ «[].pop()» }}", .value),
    ErrorCase("{{ «[1].remove(2)» }}", .value),
    ErrorCase("{{ «[1].index(2)» }}", .value),
    ErrorCase("{{ «{}.popitem()» }}", .value),
    ErrorCase("{{ «{'ten': 1}.pop('tne')» }}", .value, hint: "ten"),
    ErrorCase("{{ «{}.update(1, 2)» }}", .badArguments),
    ErrorCase("{{ «{}.setdefault([1])» }}", .badType),
    ErrorCase("{{ «dict([1])» }}", .badType),
    ErrorCase("{{ «'a'.index('b')» }}", .value),
    ErrorCase("{{ «'a'.split('')» }}", .value),
    ErrorCase("{{ «'a'.partition('')» }}", .value),
    ErrorCase("{{ «', '.join([1])» }}", .badType),
    ErrorCase("{{ «'a'.center(3, 'ab')» }}", .badArguments),
    ErrorCase("{{ «'a'.upper(1)» }}", .badArguments),
    ErrorCase("{{ «'a'.replace('a', old='b', new='c')» }}", .badArguments),
    ErrorCase("{{ «cycler()» }}", .badArguments),
    ErrorCase("{{ «range(1, 2, 0)» }}", .value),
    ErrorCase("{{ «range('a')» }}", .badType),
  ]

  static let filters: [ErrorCase] = [
    ErrorCase("{{ 'a'|«abs» }}", .badType),
    ErrorCase("{{ 1|«round»(0, 'flor') }}", .badArguments, hint: "floor"),
    ErrorCase("{{ 'a'|«filesizeformat» }}", .badType),
    ErrorCase("{{ 'abc'|«truncate»(2) }}", .value),
    ErrorCase("{{ [1, 2, 3, 4, 5]|«truncate»(1, leeway=0, end='') }}", .badType),
    ErrorCase("{{ 1|«xmlattr» }}", .badType),
    ErrorCase("{{ {'a b': 1}|«xmlattr» }}", .value),
    ErrorCase("{{ [[1]]|«urlencode» }}", .value),
    ErrorCase("{{ 'a'|«urlize»(extra_schemes=['tel']) }}", .badArguments),
    ErrorCase("{{ range|«tojson» }}", .badType),
    ErrorCase("{{ 1|«items» }}", .badType),
    ErrorCase("{{ range|«length» }}", .badType),
    ErrorCase("{{ 1|«dictsort» }}", .badType),
    ErrorCase("{{ [1]|«map» }}", .badArguments),
    ErrorCase("{{ [1]|«map»('uper')|list }}", .unknownFilter, hint: "upper"),
    ErrorCase("{{ [1]|«map»(attribute=none)|list }}", .badType),
    ErrorCase("{{ [1]|«map»(attribute='a', defalt=1)|list }}", .badArguments, hint: "default"),
    ErrorCase("{{ [1]|«select»('ood')|list }}", .unknownTest, hint: "odd"),
    ErrorCase("{{ []|«first» }}", .undefined),
  ]

  static let operators: [ErrorCase] = [
    ErrorCase("{{ «-'a'» }}", .badType),
    ErrorCase("{{ «+'a'» }}", .badType),
    ErrorCase("{{ «'a' - 1» }}", .badType),
    ErrorCase("{{ «[] * 'a'» }}", .badType),
    ErrorCase("{{ «1 / 'a'» }}", .badType),
    ErrorCase("{{ «'a' // 1» }}", .badType),
    ErrorCase("{{ «none % 2» }}", .badType),
    ErrorCase("{{ «'a' ** 2» }}", .badType),
    ErrorCase("{{ «1 // 0» }}", .value),
    ErrorCase("{{ «1 % 0» }}", .value),
    ErrorCase("{{ «-2 ** 126 * 4» }}", .value),
    ErrorCase("{{ «0 - 2 ** 126 - 2 ** 126 - 1» }}", .value),
    ErrorCase("{{ «1 in 2» }}", .badType),
    ErrorCase("{{ «1 in 'a'» }}", .badType),
    ErrorCase("{{ «1 in range» }}", .badType),
    ErrorCase("{{ {«[]»: 1} }}", .badType),
    ErrorCase("{{ [1][«'a'»:] }}", .badType),
    ErrorCase("{{ «[1][::0]» }}", .value),
    ErrorCase("{{ («'x' if false»)[0] }}", .undefined),
  ]

  static let calls: [ErrorCase] = [
    ErrorCase("{{ dict(**«1») }}", .badType),
    ErrorCase("{{ dict(**«{1: 2}») }}", .badType),
    ErrorCase("{{ dict(a=1, **«{'a': 2}») }}", .badArguments),
    ErrorCase("{% macro m(a) %}{% endmacro %}{{ «m(1, a=2)» }}", .badArguments),
    ErrorCase("{% macro m() %}{% endmacro %}{% call «m()» %}{% endcall %}", .badArguments),
    ErrorCase("{% block b %}{{ «self.b(1)» }}{% endblock %}", .badArguments),
    ErrorCase("{% for x in [1] %}{{ loop.«indx» }}{% endfor %}", .undefined, hint: "index"),
    ErrorCase("{% set c = cycler(1) %}{{ c.«curent» }}", .undefined, hint: "current"),
    ErrorCase("{{ «5()» }}", .badType),
    ErrorCase("{% include «5» %}", .badType),
    ErrorCase("{% from 'm' import «sam» %}", .undefined, hint: "same"),
    ErrorCase("{% extends 'm' %}«{% extends 'm'» %}", .block),
    ErrorCase("{% set t = 'a' %}{{ t.«uper»() }}", .unknownFunction, hint: "upper"),
    ErrorCase("{% set t = [1] %}{{ t.«apend»(2) }}", .unknownFunction, hint: "append"),
  ]

  @Test(
    "have a kind, a hint and the place of the construct",
    arguments: formatting + methods + filters + operators + calls)
  func renders(_ expected: ErrorCase) throws {
    let marked = MarkedSource(expected.source)
    let found = errors(of: marked.text, templates: ["m": "{% macro same() %}{% endmacro %}"])
    let first = try #require(found.first)
    #expect(first.kind == expected.kind.rawValue, "\(first.message.en)")
    if let hint = expected.hint {
      #expect(first.hint?.en.contains("'\(hint)'") == true, "\(String(describing: first.hint))")
    }
    #expect(MarkedSource.Mark(first.place) == marked.marks.first, "\(first.message.en)")
    #expect(found.count == 1)
  }

  static let compiling: [ErrorCase] = [
    ErrorCase("{{ «99999999999999999999999999999999999999999» }}", .value),
    ErrorCase("{{ x[«1:2», 3] }}", .syntax),
    ErrorCase("{{ f(a=1, «a»=2) }}", .syntax),
    ErrorCase("{{ x is odd «is» even }}", .syntax),
    ErrorCase("{% for x in y %}{% «extends» 'a' %}{% endfor %}", .syntax),
    ErrorCase("{% set «true» = 1 %}", .syntax),
    ErrorCase("{% block a«-»b %}{% endblock %}", .syntax),
    ErrorCase("{% block «a» required %}x{% endblock %}", .block),
    ErrorCase("{{ '«\\ud800»' }}", .badEscape),
    ErrorCase("{{ '«\\N{KHÔNG CÓ}»' }}", .badEscape),
  ]

  @Test("are found when compiling where they can be", arguments: compiling)
  func compiles(_ expected: ErrorCase) throws {
    let marked = MarkedSource(expected.source)
    let error = #expect(throws: DiagnosticList.self) {
      try Environment().compile(marked.text, name: "a.txt")
    }
    let first = try #require(error?.diagnostics.first)
    #expect(first.kind == expected.kind.rawValue, "\(first.message.en)")
    #expect(MarkedSource.Mark(first.place) == marked.marks.first, "\(first.message.en)")
    #expect(error?.diagnostics.count == 1)
  }

  @Test("of an imported template tell the way to it")
  func imported() throws {
    let found = errors(of: "\n{% import 'm' as m %}", templates: ["m": "{{ 1 / 0 }}"])
    #expect(found.map(\.kind) == ["value"])
    #expect(found.first?.place?.file == "m")
    #expect(found.first?.chain.map(\.place.line) == [2])
    let broken = errors(of: "{% from 'm' import x %}", templates: ["m": "{% iff %}{{ 1 + }}"])
    #expect(broken.map(\.kind) == ["unknownTag", "syntax"])
    #expect(broken.allSatisfy { $0.place?.file == "m" })
    #expect(broken.first?.chain.first?.place.file == "a.txt")
  }

  @Test(
    "an output beyond the bound is stopped where it would be made",
    arguments: [
      "{{ '{:>9999999}'.format(1) }}", "{{ '{:^9999999}'.format('a') }}",
      "{{ '{:=9999999}'.format(1) }}", "{{ '{:09999999}'.format(1) }}",
      "{{ '{:09999999,}'.format(1) }}", "{{ '%.9999999d' % 1 }}", "{{ '%.99999f' % 1 }}",
      "{{ 'a\\n'|replace('', 'aaaaaaaaaa' * 99999) }}", "{{ ', '.join(['a' * 99999] * 99) }}",
      "{{ 'x'.zfill(9999999) }}", "{{ ('a\\n' * 9999)|indent(9999) }}",
      "{{ [[[['a' * 99999] * 9] * 9] * 9] }}",
    ])
  func bounded(_ source: String) throws {
    var environment = Environment()
    environment.limits.output = 200_000
    let template = try environment.compile(source)
    let error = #expect(throws: DiagnosticList.self) { try template.render() }
    #expect(error?.diagnostics.map(\.kind) == ["limit"])
  }
}
