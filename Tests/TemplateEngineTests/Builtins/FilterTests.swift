import TemplateEngine
import Testing

@Suite("Filters")
struct FilterTests {
  static let cases: [LanguageCase] = [
    LanguageCase(
      "{{ ['tổ chức tuyên truyền vận động nhân dân', 'giám sát việc thực hiện quy chế dân chủ cơ sở']|pprint }}",
      "['tổ chức tuyên truyền vận động nhân dân',\n 'giám sát việc thực hiện quy chế dân chủ cơ sở']"
    ),
    LanguageCase(
      "{{ {'b': ['tổ chức tuyên truyền vận động nhân dân', 1], 'a': {'y': 'giám sát việc thực hiện quy chế dân chủ', 'x': none}}|pprint }}",
      "{'a': {'x': None, 'y': 'giám sát việc thực hiện quy chế dân chủ'},\n 'b': ['tổ chức tuyên truyền vận động nhân dân', 1]}"
    ),
    LanguageCase(
      "{{ (3, [1])|pprint }} {{ [('tổ chức tuyên truyền vận động nhân dân',), ('giám sát thực hiện quy chế dân chủ',)]|pprint }} {{ 'a'|pprint }}",
      "(3, [1]) [('tổ chức tuyên truyền vận động nhân dân',),\n ('giám sát thực hiện quy chế dân chủ',)] 'a'"
    ),
    LanguageCase("{{ 'một hai-ba bốn'|wordwrap(7) }}", "một\nhai-ba\nbốn"),
    LanguageCase(
      "{{ 'tuyên-truyền viên'|wordwrap(8, break_on_hyphens=false) }}", "tuyên-tr\nuyền\nviên"),
    LanguageCase("{{ 'mườimộtchữliềnnhau'|wordwrap(5) }}", "mườim\nộtchữ\nliềnn\nhau"),
    LanguageCase(
      "{{ 'mườimộtchữliềnnhau'|wordwrap(5, break_long_words=false) }}", "mườimộtchữliềnnhau"),
    LanguageCase("{{ 'a b\\nc d e'|wordwrap(3, wrapstring='|') }}", "a b|c d|e"),
    LanguageCase("{{ 'dân--vận khéo--léo'|wordwrap(5) }}", "dân--\nvận\nkhéo\n--léo"),
    LanguageCase("{{ 'a sub-sub-sub b'|wordwrap(6) }}", "a sub-\nsub-\nsub b"),
    LanguageCase(
      "{{ 'một câu rất dài để cắt'|truncate(12) }}|{{ 'một câu rất dài để cắt'|truncate(12, true, '…') }}|{{ 'ngắn gọn'|truncate(5) }}",
      "một câu...|một câu rất…|ngắn gọn"),
    LanguageCase(
      "{{ 'abc'|indent(2, true) }}|{{ 'a\\n\\nb'|indent(2, blank=true) }}|{{ 'a\\nb'|indent('> ') }}",
      "  abc|a\n  \n  b|a\n> b"),
    LanguageCase(
      "{{ [1, 2, 3]|tojson }} {{ {'a': none, 'b': true, 'c': 1.5}|tojson }} {{ 'đ<'|tojson }} {{ [1, [2]]|tojson(indent=1) }} {{ (1, 'a')|tojson }} {{ []|tojson(2) }}",
      "[1, 2, 3] {\"a\": null, \"b\": true, \"c\": 1.5} \"\\u0111\\u003c\" [\n 1,\n [\n  2\n ]\n] [1, \"a\"] []"
    ),
    LanguageCase(
      "{{ 12|abs }} {{ -1.5|abs }} {{ '12'|int }} {{ 'x'|int(5) }} {{ '0x1f'|int(base=16) }} {{ '1_000'|int }} {{ '1__0'|int(-1) }} {{ '-101'|int(base=2) }} {{ '12.7'|int }} {{ none|int }}",
      "12 1.5 12 5 31 1000 -1 -5 12 0"),
    LanguageCase(
      "{{ '1.5'|float }} {{ 'x'|float }} {{ '1_0.5'|float }} {{ 'x'|float(2.5) }} {{ '1e3'|float }}",
      "1.5 0.0 10.5 2.5 1000.0"),
    LanguageCase(
      "{{ 2.5|round }} {{ 2.567|round(2) }} {{ 2.1|round(0, 'ceil') }} {{ 2.9|round(0, 'floor') }} {{ 1234|round(-2) }} {{ -2.5|round }} {{ 3|round }}",
      "2.0 2.57 3.0 2.0 1200 -2.0 3"),
    LanguageCase(
      "{{ 1|filesizeformat }} {{ 999|filesizeformat }} {{ 1000|filesizeformat }} {{ 1536|filesizeformat(true) }} {{ 1500000|filesizeformat }} {{ 1e30|filesizeformat }} {{ 1.9|filesizeformat }} {{ '2048'|filesizeformat }}",
      "1 Byte 999 Bytes 1.0 kB 1.5 KiB 1.5 MB 1000000.0 YB 1 Bytes 2.0 kB"),
    LanguageCase(
      "{{ 'a=1&b'|urlencode }} {{ {'a': 1, 'b c': 'đ'}|urlencode }} {{ [('x', '/')]|urlencode }} {{ '/a b'|urlencode }}",
      "a%3D1%26b a=1&b+c=%C4%91 x=%2F /a%20b"),
    LanguageCase(
      "{{ [1, 2, 3, 4, 5]|batch(2, '-')|list }} {{ range(5)|slice(2)|map('list')|list }} {{ [1, 2, 3]|slice(2, 'x')|list }}",
      "[[1, 2], [3, 4], [5, '-']] [[0, 1, 2], [3, 4]] [[1, 2], [3, 'x']]"),
    LanguageCase(
      "{{ 'abc'|list }} {{ {'a': 1}|list }} {{ 'abc'|first }} {{ []|first|default('-') }} {{ [1, 2]|last }} {{ {'a': 1}|items|list }} {{ {}|length }}",
      "['a', 'b', 'c'] ['a'] a - 2 [('a', 1)] 0"),
    LanguageCase(
      "{{ [3, 1, 2]|sort }} {{ ['b', 'A', 'c']|sort }} {{ ['b', 'A']|sort(case_sensitive=true) }} {{ [{'a': 2}, {'a': 1}]|sort(attribute='a') }} {{ [[2, 1], [1, 2]]|sort(attribute='1') }}",
      "[1, 2, 3] ['A', 'b', 'c'] ['A', 'b'] [{'a': 1}, {'a': 2}] [[2, 1], [1, 2]]"),
    LanguageCase(
      "{{ {'b': 1, 'A': 2}|dictsort }} {{ {'b': 1, 'A': 2}|dictsort(true) }} {{ {'b': 1, 'A': 2}|dictsort(by='value', reverse=true) }}",
      "[('A', 2), ('b', 1)] [('A', 2), ('b', 1)] [('A', 2), ('b', 1)]"),
    LanguageCase(
      "{{ [1, 2, 1]|unique|list }} {{ ['a', 'A']|unique|list }} {{ [{'x': 1}, {'x': 1}]|unique(attribute='x')|list }} {{ [3, 1]|min }} {{ ['b', 'A']|max }} {{ []|max|default('-') }} {{ [{'x': 3}, {'x': 5}]|max(attribute='x') }}",
      "[1, 2] ['a'] [{'x': 1}] 1 b - {'x': 5}"),
    LanguageCase(
      "{{ [{'x': 1}, {}]|map(attribute='x', default=0)|list }} {{ [{'a': {'b': 1}}]|map(attribute='a.b')|list }} {{ [[1, 2]]|map(attribute=1)|list }} {{ [1, 2]|map('string')|join('-') }}",
      "[1, 0] [1] [2] 1-2"),
    LanguageCase(
      "{{ [0, 1, 2]|select|list }} {{ [0, 1, 2]|reject('odd')|list }} {{ [{'a': 1}, {'a': 0}]|selectattr('a')|list }} {{ [{'a': 1}, {'a': 2}]|rejectattr('a', 'eq', 1)|list }}",
      "[1, 2] [0, 2] [{'a': 1}] [{'a': 2}]"),
    LanguageCase(
      "{{ [{'p': 2}, {'p': 3}]|sum('p') }} {{ [1, 2]|sum(start=10) }} {{ ['a', 'b']|join('-') }} {{ [{'n': 'x'}]|join(', ', 'n') }} {{ [1, 2]|reverse|list }} {{ 'abc'|reverse }}",
      "5 13 a-b x [2, 1] cba"),
    LanguageCase(
      "{{ 'một hai'|wordcount }} {{ 'a b c'|replace('b', 'x') }} {{ 'aaa'|replace('a', 'b', 2) }} {{ 'x'|center(5) }}| {{ ' x '|trim }} {{ 'a'|d('b') }} {{ ''|d('b', true) }} {{ none|default('b') }}",
      "2 a x c bba   x  | x a b None"),
    LanguageCase(
      "{{ '<a href=\"x\">đ &amp; e</a> <!-- c -->  f'|striptags }} {{ 'a'|attr('x')|default('-') }} {{ 'aB'|title }} {{ 'x-y z'|title }} {{ {'a': 1}|xmlattr }} {{ {'a': none, 'b': 'x'}|xmlattr(false) }}",
      "đ & e f - Ab X-Y Z  a=\"1\" b=\"x\""),
    LanguageCase(
      "{{ 'đã nộp'|ucfirst }} {{ 'ủy ban'|ucfirst }} {{ 'uBND'|ucfirst }} {{ 'Xã'|ucfirst }} {{ ''|ucfirst }}{{ '1a'|ucfirst }} {{ 'ßa'|ucfirst }} {{ 'ǆa'|ucfirst }} {{ 5|ucfirst }} {{ '<b'|safe|ucfirst }}",
      "Đã nộp Ủy ban UBND Xã 1a SSa Ǆa 5 <b"),
    LanguageCase(
      "{{ 'Đề Nghị'|lcfirst }} {{ 'ỦY BAN'|lcfirst }} {{ 'UBND'|lcfirst }} {{ 'xã'|lcfirst }} {{ ''|lcfirst }}{{ 'İA'|lcfirst|length }} {{ 'ΣΑ'|lcfirst }} {{ ['A', 'B']|map('lcfirst')|join }}",
      "đề Nghị ủY BAN uBND xã 3 σΑ ab"),
    LanguageCase(
      "{{ [1, none, true, 1.5]|join('-') }} {{ ['a', 'b']|join(0) }} {{ ['<', '>'|safe]|join('&') }} {% autoescape true %}{{ ['<', '>'|safe]|join('&') }}{% endautoescape %}{{ []|join('-') }}",
      "1-None-True-1.5 a0b <&> &lt;&amp;>"),
  ]

  @Test("give what is documented", arguments: cases)
  func gives(_ expected: LanguageCase) throws {
    #expect(try expected.rendered() == expected.output)
  }

  static let addresses: [LanguageCase] = [
    LanguageCase(
      "{{ 'xem http://a.vn/x?y=1&z=2, nhé'|urlize }}",
      "xem <a href=\"http://a.vn/x?y=1&amp;z=2\" rel=\"noopener\">http://a.vn/x?y=1&amp;z=2</a>, nhé"
    ),
    LanguageCase(
      "{{ '(www.a.vn)'|urlize }} {{ 'https://a.vn/(x)'|urlize }} {{ '(https://a.vn/(x))'|urlize }}",
      "(<a href=\"https://www.a.vn\" rel=\"noopener\">www.a.vn</a>) <a href=\"https://a.vn/(x)\" rel=\"noopener\">https://a.vn/(x)</a> (<a href=\"https://a.vn/(x)\" rel=\"noopener\">https://a.vn/(x)</a>)"
    ),
    LanguageCase(
      "{{ 'thư a@b.vn.'|urlize }} {{ 'mailto:a@b.vn'|urlize }} {{ 'a.vn'|urlize }} {{ 'a.com/x'|urlize }} {{ 'a.org'|urlize }}",
      "thư <a href=\"mailto:a@b.vn\">a@b.vn</a>. <a href=\"mailto:a@b.vn\">a@b.vn</a> a.vn a.com/x a.org"
    ),
    LanguageCase(
      "{{ 'http://rat-dai.vn/duong/dan'|urlize(10) }} {{ 'http://a.vn'|urlize(nofollow=true) }} {{ 'http://a.vn'|urlize(target='_blank', rel='me') }}",
      "<a href=\"http://rat-dai.vn/duong/dan\" rel=\"noopener\">http://rat...</a> <a href=\"http://a.vn\" rel=\"nofollow noopener\">http://a.vn</a> <a href=\"http://a.vn\" rel=\"me noopener\" target=\"_blank\">http://a.vn</a>"
    ),
    LanguageCase(
      "{{ 'tel:+8424 x'|urlize(extra_schemes=['tel:']) }} {{ 'http://1.2.3.4:80/a'|urlize }} {{ 'http://[::1]/a'|urlize }} {{ 'http://[zz]/a'|urlize }}",
      "<a href=\"tel:+8424\" rel=\"noopener\">tel:+8424</a> x <a href=\"http://1.2.3.4:80/a\" rel=\"noopener\">http://1.2.3.4:80/a</a> <a href=\"http://[::1]/a\" rel=\"noopener\">http://[::1]/a</a> http://[zz]/a"
    ),
    LanguageCase(
      "{{ '&lt;http://a.vn&gt;'|urlize }} {{ 'http://a'|urlize }} {{ 'http://localhost:8080'|urlize }} {{ 'http://a.vn:x'|urlize }} {{ 'http://xn--d1acufc.xn--p1ai'|urlize }} {{ 'http://a..vn'|urlize }}",
      "&amp;lt;http://a.vn&amp;gt; http://a <a href=\"http://localhost:8080\" rel=\"noopener\">http://localhost:8080</a> http://a.vn:x <a href=\"http://xn--d1acufc.xn--p1ai\" rel=\"noopener\">http://xn--d1acufc.xn--p1ai</a> http://a..vn"
    ),
    LanguageCase(
      "{{ '«http://a.vn»'|urlize }} {{ '\"http://a.vn\"!'|urlize }} {{ '[http://a.vn]'|urlize }} {{ '{http://a.vn/{b}}'|urlize }}",
      "«http://a.vn» &#34;http://a.vn&#34;! [http://a.vn] {http://a.vn/{b}}"),
  ]

  @Test("urlize makes links of addresses, and of nothing else", arguments: addresses)
  func addressesGive(_ expected: LanguageCase) throws {
    #expect(try expected.rendered() == expected.output)
  }

  static let escaped: [LanguageCase] = [
    LanguageCase(
      "{{ '<b>'|safe }}{{ '<b>'|e }}{{ ('<b>'|e)|e }}{{ '<b>'|forceescape }}",
      "<b>&lt;b&gt;&lt;b&gt;&lt;b&gt;"),
    LanguageCase(
      "{% set i = '<i>'|safe %}{{ i ~ '<' }}{{ i + '<' }}{{ '<' + ('<i>'|safe) }}",
      "<i>&lt;<i>&lt;&lt;<i>"),
    LanguageCase(
      "{{ ('<b>%s</b>'|safe) % '<' }}{{ ('<b>{}</b>'|safe).format('<') }}{{ ('<b>{!r}</b>'|safe).format('<') }}{{ ('%r'|safe) % '<' }}",
      "<b>&lt;</b><b>&lt;</b><b>&#39;&lt;&#39;</b>&#39;&lt;&#39;"),
    LanguageCase(
      "{{ ('<br>'|safe).join(['<', 'b']) }}{{ ['<', 'a']|join('<br>'|safe) }}{{ ('a-b'|safe).replace('-', '<') }}",
      "&lt;<br>b&lt;<br>aa&lt;b"),
    LanguageCase(
      "{{ ('<a>&lt;x&#39;&#x3e;&#9;&copy;</a>'|safe).striptags() }}|{{ ('&lt;&amp;&#65;&nope;'|safe).unescape() }}",
      "&lt;x&#39;&gt;\t©|&lt;&amp;A&amp;nope;"),
    LanguageCase(
      "{{ ('x<b>'|safe)|indent }}{{ ['<b>'|safe]|string }}{{ {'a': '<'}|xmlattr }}{{ '<'|replace('<', '&') }}{{ ('<'|safe)|upper }}",
      "x<b>[Markup(&#39;&lt;b&gt;&#39;)] a=\"&lt;\"&amp;<"),
    LanguageCase(
      "{{ '<script>'|tojson }}{{ 'a b'|wordwrap(1) }}{{ '<b>x y z w</b>'|truncate(7, false, '<', 0) }}",
      "\"\\u003cscript\\u003e\"a\nb&lt;b&gt;x&lt;"),
    LanguageCase(
      "{% autoescape false %}{{ '<' }}{% endautoescape %}{{ '<' }}{% set x %}<{{ '<' }}{% endset %}{{ x }}{% filter upper %}<b>{{ '<' }}{% endfilter %}",
      "<&lt;<&lt;<B>&LT;"),
    LanguageCase(
      "{{ ['a&b', 'c'|safe]|map('e')|join(',') }}{{ '&lt;'|safe|length }}{{ ('<'|e) == '&lt;' }}{{ '<' in ('<'|safe) }}",
      "a&amp;b,c4TrueTrue"),
  ]

  @Test("what is markup stays so; all else is escaped once", arguments: escaped)
  func escapedGive(_ expected: LanguageCase) throws {
    #expect(try expected.rendered(as: "t.html") == expected.output)
  }
}
