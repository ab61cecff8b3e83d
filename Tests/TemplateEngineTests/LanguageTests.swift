import Diagnostics
import TemplateEngine
import Testing

/// A template and what it gives.
struct LanguageCase: CustomTestStringConvertible, Sendable {
  var source: String
  var output: String

  init(_ source: String, _ output: String) {
    self.source = source
    self.output = output
  }

  var testDescription: String { source }
}

@Suite("The template language")
struct LanguageTests {
  static let templates = [
    "base.html": "<{% block title %}T{% endblock %}|{% block body scoped %}{% endblock %}>",
    "mid.html": "{% extends 'base.html' %}{% block title %}M{{ super() }}{% endblock %}",
    "macros.html": "{% set _hidden = 1 %}{% set shown = 2 %}"
      + "{% macro cell(x, mark='-') %}[{{ mark }}{{ x }}]{% endmacro %}",
    "part.html": "({{ x|default('?') }})",
  ]

  static let cases: [LanguageCase] = [
    LanguageCase("{% set tên = 'Ba Tơ' %}{{ tên|upper }}", "BA TƠ"),
    LanguageCase("{{ 'Nguyễn Đình Ươn'|upper }} {{ 'ĐẶNG ỬU'|lower }}", "NGUYỄN ĐÌNH ƯƠN đặng ửu"),
    LanguageCase("{{ 'tổ dân phố'|title }} {{ 'ỦY BAN'|capitalize }}", "Tổ Dân Phố Ủy ban"),
    LanguageCase("{{ 'huyện'|length }} {{ 'huyện'[::-1] }} {{ 'Trà Cú'[4:] }}", "5 nệyuh Cú"),
    LanguageCase(
      "{{ 'đường'[1:3] }},{{ 'đường'[-2:] }},{{ 'đường'[:-9] }},{{ 'đường'[9:] }},{{ 'xã'[3:1] }}",
      "ườ,ng,,,"),
    LanguageCase("{{ [1, 2, 3][-9:2] }}{{ (1, 2, 3)[1:9] }}{{ 'abc'[1:2] }}", "[1, 2](2, 3)b"),
    LanguageCase(
      "{% import 'macros.html' as m %}{{ m.cell(1) }}{{ m.cell(m.cell(2), mark='+') }}"
        + "{% macro f(a, b=a) %}{{ a }}{{ b }}{% endmacro %}{{ f(f(1)) }}{{ f(1, f(2, 3)) }}",
      "[-1][+[-2]]1111123"),
    LanguageCase(
      "{{ 2 ** 100 }} {{ 9223372036854775807 + 1 }}",
      "1267650600228229401496703205376 9223372036854775808"),
    LanguageCase(
      "{{ 0.1 + 0.2 }} {{ 1e16 }} {{ 1.0 }} {{ 5 / 2 }}", "0.30000000000000004 1e+16 1.0 2.5"),
    LanguageCase(
      "{% extends 'mid.html' %}{% block body %}{{ self.title() }}{% endblock %}", "<MT|MT>"),
    LanguageCase(
      "{% from 'macros.html' import cell %}{{ cell(1) }}{{ cell(2, mark='+') }}", "[-1][+2]"),
    LanguageCase(
      "{% import 'macros.html' as m %}{{ m.shown }}{{ m._hidden is defined }}", "2False"),
    LanguageCase(
      "{% for x in [1, 2] %}{% include 'part.html' %}{% endfor %}{% include 'part.html' %}",
      "(1)(2)(?)"),
    LanguageCase(
      "{% for i in [1, 2] %}{% macro m() %}{{ i }}{{ y }}{% endmacro %}{% set y = i * 2 %}{{ m() }}{% endfor %}",
      "1224"),
    LanguageCase(
      "{% set n = namespace(r=[]) %}{% for i in [1, 2] %}{% set n.r = n.r + [[i]] %}{% endfor %}{{ n.r }}",
      "[[1], [2]]"),
    LanguageCase(
      "{% set a = [1] %}{% set b = a %}{% set a = a + [2] %}{{ a }}{{ b }}", "[1, 2][1]"),
    LanguageCase(
      "{% set n = namespace(r=[1]) %}{% set old = n.r %}{% set n.r = n.r + n.r %}{{ n.r }}{{ old }}",
      "[1, 1][1]"),
    LanguageCase(
      "{% set n = namespace(r=[]) %}{% set m = {1: n.r} %}{% set n.r = n.r + [1] %}{{ m }}{{ n.r }}",
      "{1: []}[1]"),
    LanguageCase(
      "{% macro f() %}{% set r = [1] %}{% set r = r + [2] %}{% set r = r + r %}{{ r }}{% endmacro %}{{ f() }}",
      "[1, 2, 1, 2]"),
    LanguageCase(
      "{% set n = namespace(r=[1, 2]) %}{% for x in n.r %}{% set n.r = n.r + [x] %}{% endfor %}{{ n.r }}",
      "[1, 2, 1, 2]"),
    LanguageCase(
      "{% set n = namespace(r=[1]) %}{% macro f() %}{% set n.r = n.r + [9] %}2{% endmacro %}"
        + "{% set n.r = n.r + [f()] %}{{ n.r | join(',') }}", "1,2"),
    LanguageCase(
      "{{ 2 in [1, 2] }} {{ 'x' not in ('a', 'x') }} {{ none in [none] }} {{ 1.0 in [1] }} {{ 3 in [] }}",
      "True False True True False"),
    LanguageCase("{{ 'đường'[1:7] }},{{ 'ab'[0:9] }},{{ 'đ'[:1] }},{{ 'Ab'[:1] }}", "ường,ab,đ,A"),
    LanguageCase(
      "{{ 'a--b--c'.split('--') | join(' ') }}, {{ 'a--b--c'.split('--', 1) | join(' ') }}, "
        + "{{ 'a---b'.rsplit('--') | join(' ') }}, {{ 'a-b-c'.rsplit('-', 1) | join(' ') }}, "
        + "{{ 'xã~tổ'.split('~') | join(' ') }}, {{ ''.split('-') | length }}",
      "a b c, a b--c, a- b, a-b c, xã tổ, 1"),
    LanguageCase(
      "{% block b %}{% macro a() %}{{ z() }}{% endmacro %}{% macro z() %}Z{% endmacro %}{{ a() }}{% endblock %}",
      "Z"),
    LanguageCase(
      "{% macro m() %}{% call n() %}{{ caller() }}{% endcall %}{% endmacro %}"
        + "{% macro n() %}<{{ caller() }}>{% endmacro %}{% call m() %}x{% endcall %}", "<x>"),
    LanguageCase(
      "{% for n in [1, [2, [3]]] recursive %}{% if n is number %}{{ n }}{% else %}({{ loop(n) }}){% endif %}{% endfor %}",
      "1(2(3))"),
    LanguageCase(
      "{% for a in 'ab' %}{% for b in 'cd' %}{{ loop.index }}{% endfor %}{{ loop.last }}{% endfor %}",
      "12False12True"),
    LanguageCase("{{ [1, 2, 3]|map('multiply_by')|list if false else 'no' }}", "no"),
    LanguageCase("{% set a %}<b>{% endset %}{{ a }}{{ a ~ '<' }}", "<b><b>&lt;"),
    LanguageCase(
      "{{ {'items': 1}.items }} {{ {'items': 1}.items()|list }}", "1 [(&#39;items&#39;, 1)]"),
    LanguageCase("{%- set x = 1 -%}\n  {{- x -}}\n", "1"),
    LanguageCase("{{ 'a\\nb'|indent(2) }}|{{ '%05.1f'|format(3.14159) }}", "a\n  b|003.1"),
    LanguageCase("{{ '{:>6,.1f}'.format(1234.5) }}", "1,234.5"),
    LanguageCase(
      "{{ range(9)[2:8:3] }} {{ ('<i>'|safe)[0] }} {{ 'a' % [] }}", "range(2, 8, 3) < a"),
    LanguageCase("{{ 5[1:]|default('-') }} {{ x is callable }}", "- True"),
    LanguageCase(
      "{% for i in [1] %}{% include 'part.html' %}{{ i if false }}{% endfor %}", "(?)"),
    LanguageCase(
      "{% set a = 1 %}{% autoescape false %}{% set a = '<' %}{{ a }}{% endautoescape %}{{ a }}",
      "<1"),
    LanguageCase(
      "{{ none }} {{ true }} {{ [none, 'a'] }} {{ (1,) }}", "None True [None, &#39;a&#39;] (1,)"),
  ]

  @Test("gives what is expected", arguments: cases)
  func gives(_ expected: LanguageCase) throws {
    let environment = Environment(loader: DictionaryLoader(Self.templates))
    #expect(try environment.compile(expected.source, name: "t.html").render() == expected.output)
  }
}
