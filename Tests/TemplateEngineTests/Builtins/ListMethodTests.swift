import TemplateEngine
import Testing

@Suite("Methods of lists and maps")
struct ListMethodTests {
  static let cases: [LanguageCase] = [
    LanguageCase(
      "{% set a = [3, 1, 2] %}{% do a.sort() %}{{ a }}{% do a.sort(reverse=true) %}{{ a }}",
      "[1, 2, 3][3, 2, 1]"),
    LanguageCase("{% set a = [1, 2, 3] %}{{ a.pop() }}{{ a.pop(0) }}{{ a }}", "31[2]"),
    LanguageCase("{% set a = [1, 2, 1] %}{% do a.remove(1) %}{{ a }}", "[2, 1]"),
    LanguageCase(
      "{% set a = [1, 2] %}{% do a.reverse() %}{{ a }}{% do a.clear() %}{{ a }}", "[2, 1][]"),
    LanguageCase(
      "{% set a = [1] %}{% set b = a.copy() %}{% do b.append(2) %}{{ a }}{{ b }}", "[1][1, 2]"),
    LanguageCase(
      "{% set a = [1] %}{% do a.extend((2, 3)) %}{% do a.insert(0, 0) %}{% do a.insert(-1, 9) %}{{ a }}",
      "[0, 1, 2, 9, 3]"),
    LanguageCase(
      "{{ ['a', 'b', 'a'].index('b') }} {{ ['a', 'b', 'a'].count('a') }} {{ (1, 2).index(2) }} {{ (1, 1).count(1) }}",
      "1 2 1 2"),
    LanguageCase(
      "{% set d = {'a': 1} %}{% set e = d.copy() %}{% do e.update(b=2) %}{{ d }}{{ e }}",
      "{'a': 1}{'a': 1, 'b': 2}"),
    LanguageCase(
      "{% set d = {'a': 1, 'b': 2, 'c': 3} %}{{ d.pop('b') }}{{ d.pop('x', '-') }}{{ d }}",
      "2-{'a': 1, 'c': 3}"),
    LanguageCase("{% set d = {'a': 1, 'b': 2} %}{{ d.popitem() }}{{ d }}", "('b', 2){'a': 1}"),
    LanguageCase(
      "{% set d = {'a': 1} %}{{ d.setdefault('a', 5) }}{{ d.setdefault('b', 6) }}{{ d.setdefault('c') }}{{ d }}",
      "16None{'a': 1, 'b': 6, 'c': None}"),
    LanguageCase(
      "{% set d = {'a': 1} %}{% do d.clear() %}{{ d }}{{ d.get('a') }}{{ d.get('a', 0) }}",
      "{}None0"),
    LanguageCase(
      "{% set d = {} %}{% do d.update([('a', 1), ('b', 2)]) %}{% do d.update({'c': 3}) %}{{ d }}",
      "{'a': 1, 'b': 2, 'c': 3}"),
    LanguageCase(
      "{{ dict([('x', 1), ('y', 2)]) }} {{ dict({'x': 1}, y=2) }}",
      "{'x': 1, 'y': 2} {'x': 1, 'y': 2}"),
    LanguageCase(
      "{% set d = dict() %}{% for i in range(12) %}{% do d.update({i: i * i}) %}{% endfor %}{% for i in range(1, 12, 2) %}{% do d.pop(i) %}{% endfor %}{{ d }} {{ d[4] }} {{ 5 in d }}",
      "{0: 0, 2: 4, 4: 16, 6: 36, 8: 64, 10: 100} 16 False"),
    LanguageCase(
      "{% set d = dict() %}{% for i in range(30) %}{% do d.update({i: i}) %}{% endfor %}{% do d.pop(3) %}{{ d[29] }} {{ 3 in d }} {{ d|length }}",
      "29 False 29"),
    LanguageCase(
      "{{ {'a': 1}.keys() }} {{ {'a': 1}.values() }} {{ {'a': 1}.items() }}",
      "dict_keys(['a']) dict_values([1]) dict_items([('a', 1)])"),
    LanguageCase(
      "{{ {'a': 1}.keys()|list == ['a'] }} {{ ({}.items()) is false }} {{ 'a' in {'a': 1}.keys() }} {{ {}.keys()|length }}",
      "True False True 0"),
  ]

  @Test("change and tell what they hold, as in Python", arguments: cases)
  func gives(_ expected: LanguageCase) throws {
    #expect(try expected.rendered() == expected.output)
  }
}
