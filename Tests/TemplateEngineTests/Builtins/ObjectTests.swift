import TemplateEngine
import Testing

@Suite("Objects and operators")
struct ObjectTests {
  static let objects: [LanguageCase] = [
    LanguageCase(
      "{{ range(3) }} {{ range(2, 9, 3)|list }} {{ range(9, 0, -4)|list }} {{ range(5, 5)|list }}",
      "range(0, 3) [2, 5, 8] [9, 5, 1] []"),
    LanguageCase(
      "{{ range(10)[2] }} {{ range(10)[-1] }} {{ range(0, 10, 3)[1] }} {{ range(3)[7]|default('-') }}",
      "2 9 3 -"),
    LanguageCase(
      "{{ 4 in range(0, 10, 2) }} {{ 5 in range(0, 10, 2) }} {{ 12 in range(0, 10, 2) }} {{ 'a' in range(3) }} {{ 2.0 in range(3) }}",
      "True False False False True"),
    LanguageCase(
      "{{ range(0) == range(5, 5) }} {{ range(0, 3, 2) == range(0, 4, 2) }} {{ range(3) == range(4) }} {{ range(3) == [0, 1, 2] }}",
      "True True False False"),
    LanguageCase(
      "{{ 'x' if range(0) else 'rỗng' }} {{ range(7)|length }} {{ range(5)|last }} {{ range(5)|sum }}",
      "rỗng 7 4 10"),
    LanguageCase(
      "{% set c = cycler('a', 'b') %}{{ c.current }}{{ c.next() }}{{ c.next() }}{{ c.next() }}{{ c.current }}{% do c.reset() %}{{ c.current }}",
      "aababa"),
    LanguageCase(
      "{% set j = joiner('; ') %}{% for x in [1, 2, 3] %}{{ j() }}{{ x }}{% endfor %}", "1; 2; 3"),
    LanguageCase("{% set ns = namespace(a=1) %}{% set ns.b = 2 %}{{ ns.a + ns.b }}", "3"),
    LanguageCase(
      "{% set ns = namespace({'a': 1}, b=2) %}{{ ns.a }}{{ ns.b }}{{ ns.c is defined }}", "12False"),
    LanguageCase(
      "{% for g in [{'k': 1, 'v': 'a'}, {'k': 1, 'v': 'b'}, {'k': 2, 'v': 'c'}]|groupby('k') %}{{ g.grouper }}:{{ g.list|map(attribute='v')|join }} {{ g[0] }}{{ g|length }};{% endfor %}",
      "1:ab 12;2:c 22;"),
    LanguageCase(
      "{% for k, l in [{'k': 1}, {'k': 1}]|groupby('k') %}{{ k }}{{ l|length }}{% endfor %}", "12"),
    LanguageCase(
      "{% for x in [1, 2] %}{{ loop.length }}{{ loop.revindex }}{{ loop.revindex0 }}{{ loop.depth }}{{ loop.previtem|default('-') }}{{ loop.nextitem|default('-') }}{{ loop.cycle('x', 'y') }}{{ loop.changed(1) }} {% endfor %}",
      "2211-2xTrue 21011-yFalse "),
    LanguageCase(
      "{% macro m(a, b=2) %}{{ varargs }}{{ kwargs }}{% endmacro %}{{ m.name }}{{ m.arguments }}{{ m.catch_varargs }}{{ m.catch_kwargs }}{{ m.caller }}{{ m(1, 2, 3, c=4) }}",
      "m('a', 'b')TrueTrueFalse(3,){'c': 4}"),
    LanguageCase(
      "{% macro m(a, b=a) %}{{ a }}{{ b }}{% endmacro %}{{ m(1) }}{{ m(1, b=3) }}{{ m(*[4, 5]) }}{{ m(**{'a': 6}) }}",
      "11134566"),
    LanguageCase(
      "{% macro l(x) %}{{ caller(x) }}{% endmacro %}{% call(i) l(3) %}<{{ i }}>{% endcall %}", "<3>"
    ),
    LanguageCase(
      "{{ [1, 2, 3][1:] }} {{ (1, 2, 3)[:2] }} {{ 'abc'[::2] }} {{ [1, 2, 3][::-1] }} {{ [1, 2][5:] }}",
      "[2, 3] (1, 2) ac [3, 2, 1] []"),
    LanguageCase(
      "{{ (1, 2) + (3,) }} {{ [1] + [2] }} {{ [0] * 3 }} {{ 2 * 'ab' }} {{ (1,) * 2 }}",
      "(1, 2, 3) [1, 2] [0, 0, 0] abab (1, 1)"),
    LanguageCase(
      "{{ 1 < 2 < 3 }} {{ 1 < 3 < 2 }} {{ [1, 2] < [1, 3] }} {{ [1] < [1, 0] }} {{ 'a' < 'b' }} {{ 'ab' < 'abc' }} {{ (1, 2) >= (1, 2) }}",
      "True False True True True True True"),
    LanguageCase(
      "{{ 7 // 2 }} {{ -7 // 2 }} {{ -7 % 3 }} {{ 7.5 % 2 }} {{ 7.5 // 2 }} {{ 2 ** -1 }} {{ 2 ** 0.5 }} {{ +3 }} {{ -2.5 }} {{ +2.5 }}",
      "3 -4 2 1.5 3.0 0.5 1.4142135623730951 3 -2.5 2.5"),
    LanguageCase(
      "{{ 1 == 1.0 }} {{ true == 1 }} {{ {1: 'a'}[1.0] }} {{ {true: 'b'}[1] }} {{ {(1, 2): 'c'}[(1, 2)] }} {{ {1.5: 'd'}[1.5] }}",
      "True True a b c d"),
    LanguageCase(
      "{{ 9223372036854775807 - -1 }} {{ 4611686018427387904 * 4 }} {{ -9223372036854775808 - 1 }}",
      "9223372036854775808 18446744073709551616 -9223372036854775809"),
    LanguageCase(
      "{{ 1 is divisibleby 1 }} {{ {} is mapping }} {{ (1,) is sequence }} {{ 'a' is sequence }} {{ 1 is sequence }} {{ {}.keys() is iterable }} {{ range is callable }} {{ 1 is callable }}",
      "True True True True False True True False"),
    LanguageCase(
      "{{ 1 is eq 1 }} {{ 2 is gt 1 }} {{ 'a' is in 'ab' }} {{ none is none }} {{ 1.0 is float }} {{ true is boolean }} {{ 1 is integer }} {{ 'upper' is filter }} {{ 'odd' is test }}",
      "True True True True True True True True True"),
    LanguageCase(
      "{{ not 1 in [1] }} {{ 1 not in [2] }} {{ 'x' if false }}|{{ 1 is not none }}",
      "False True |True"),
  ]

  @Test("ranges, loops, macros and operators give what is documented", arguments: objects)
  func objectsGive(_ expected: LanguageCase) throws {
    #expect(try expected.rendered() == expected.output)
  }

  static let literals: [LanguageCase] = [
    LanguageCase(
      "{{ 'a\\tb\\\\c\\'d' }} {{ \"\\x41\\u0110\\U0001F1FB\\101\\7\" }}|", "a\tb\\c'd AĐ🇻A\u{7}|"),
    LanguageCase(
      "{{ '\\ud83d\\ude00' if false else '\\N{LATIN SMALL LETTER D WITH STROKE}' }}", "đ"),
    LanguageCase(
      "{{ 'a\\q' }} {{ 'dòng một\ndòng hai' }} {{ 'x' 'y' \"z\" }}", "a\\q dòng một\ndòng hai xyz"),
    LanguageCase(
      "{{ 1_000 }} {{ 0x1F }} {{ 0o17 }} {{ 0b101 }} {{ 1.5e3 }} {{ 1e-7 }} {{ 123456789012345678 }} {{ 1_0.5 }}",
      "1000 31 15 5 1500.0 1e-07 123456789012345678 10.5"),
    LanguageCase(
      "{{ ['\\n', \"'\", 'it\\'s \"x\"', '\\x00', 'đ', '\\u200b'] }} {{ 1e22 }} {{ 1.0e-5 }} {{ 100000000000000000.0 }} {{ -0.0 }}",
      "['\\n', \"'\", 'it\\'s \"x\"', '\\x00', 'đ', '\\u200b'] 1e+22 1e-05 1e+17 -0.0"),
    LanguageCase(
      "{{ {'a': 1, 2: [3], none: (1,)} }} {{ () }} {{ [] }} {{ {} }} {{ [true, none, 1.5] }}",
      "{'a': 1, 2: [3], None: (1,)} () [] {} [True, None, 1.5]"),
    LanguageCase(
      "{% set a, b = 1, 2 %}{{ b }}{{ a }}{% set (c, d), e = (1, 2), 3 %}{{ c }}{{ d }}{{ e }}{% set x = 1, 2 %}{{ x }}",
      "21123(1, 2)"),
    LanguageCase(
      "{% for a, (b, c) in [(1, (2, 3))] %}{{ a }}{{ b }}{{ c }}{% endfor %}{% for x in [] %}{% else %}rỗng{% endfor %}",
      "123rỗng"),
    LanguageCase(
      "{% with a = 1, b = 2 %}{{ a + b }}{% endwith %}{% if false %}{% elif true %}b{% else %}c{% endif %}{% raw %}{{ x }}{% endraw %}",
      "3b{{ x }}"),
    LanguageCase(
      "{% filter replace('a', 'b') %}aaa{% endfilter %}{% set x | upper %}abc{% endset %}{{ x }}{% print 1, 2 %}",
      "bbbABC12"),
    LanguageCase(
      "{{ 1 if true }}{{ 'a' ~ 1 ~ none }}{{ 1 in [1] and not false or x }}{{ (1, 2,)|length }}{{ {'a': 1,}.a }}{{ [1,]|first }}",
      "1a1NoneTrue211"),
    LanguageCase(
      "{% for i in range(5) if i is odd %}{{ loop.index }}{{ i }} {% endfor %}{% for i in [1, 2, 3] %}{% if i == 2 %}{% continue %}{% endif %}{{ i }}{% endfor %}{% for i in [1, 2] %}{% break %}{% endfor %}",
      "11 23 13"),
  ]

  @Test("literals and tags mean what is documented", arguments: literals)
  func literalsGive(_ expected: LanguageCase) throws {
    #expect(try expected.rendered() == expected.output)
  }
}
