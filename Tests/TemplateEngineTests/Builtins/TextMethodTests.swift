import TemplateEngine
import Testing

@Suite("Methods of texts")
struct TextMethodTests {
  static let cases: [LanguageCase] = [
    LanguageCase("{{ 'báo cáo.md'.removesuffix('.md') }}", "báo cáo"),
    LanguageCase("{{ 'báo cáo.txt'.removesuffix('.md') }}", "báo cáo.txt"),
    LanguageCase("{{ 'Số 12'.removeprefix('Số ') }}", "12"),
    LanguageCase("{{ 'No 12'.removeprefix('Số ') }}", "No 12"),
    LanguageCase("{{ 'a\\tbc\\td'.expandtabs(4) }}", "a   bc  d"),
    LanguageCase("{{ 'a\\tb\\nc\\td'.expandtabs() }}", "a       b\nc       d"),
    LanguageCase("{{ 'a\\tb'.expandtabs(0) }}", "ab"),
    LanguageCase("{{ 'Straße ĐẮK LẮK'.casefold() }}", "strasse đắk lắk"),
    LanguageCase("{{ 'HÀ nội'.swapcase() }}", "hà NỘI"),
    LanguageCase("{{ 'ǆ'.title() }}", "ǅ"),
    LanguageCase(
      "{{ 'Hà Nội'.istitle() }} {{ 'Hà nội'.istitle() }} {{ 'HÀ Nội'.istitle() }} {{ '12'.istitle() }}",
      "True False False False"),
    LanguageCase(
      "{{ 'năm_2025'.isidentifier() }} {{ '2025'.isidentifier() }} {{ ''.isidentifier() }} {{ 'a b'.isidentifier() }}",
      "True False False False"),
    LanguageCase(
      "{{ 'đồng2'.isalnum() }} {{ 'a b'.isalnum() }} {{ ''.isalnum() }}", "True False False"),
    LanguageCase("{{ 'đồng'.isalpha() }} {{ 'đ1'.isalpha() }}", "True False"),
    LanguageCase(
      "{{ '٣'.isdecimal() }} {{ '²'.isdecimal() }} {{ '²'.isdigit() }} {{ '½'.isdigit() }} {{ '½'.isnumeric() }}",
      "True False True False True"),
    LanguageCase(
      "{{ ' \\t'.isspace() }} {{ ''.isspace() }} {{ 'a '.isspace() }}", "True False False"),
    LanguageCase(
      "{{ 'ubnd'.islower() }} {{ 'UBND 12'.isupper() }} {{ '12'.isupper() }}", "True True False"),
    LanguageCase(
      "{{ 'a'.isascii() }} {{ 'á'.isascii() }} {{ 'a\\n'.isprintable() }} {{ 'á '.isprintable() }}",
      "True False False True"),
    LanguageCase("{{ 'a b  c'.split() }}", "['a', 'b', 'c']"),
    LanguageCase("{{ ' a b  c '.split(none, 1) }}", "['a', 'b  c ']"),
    LanguageCase("{{ ' a b  c '.rsplit(none, 1) }}", "[' a b', 'c']"),
    LanguageCase("{{ 'a, b, c'.split(', ', 1) }}", "['a', 'b, c']"),
    LanguageCase("{{ 'a, b, c'.rsplit(', ', 1) }}", "['a, b', 'c']"),
    LanguageCase("{{ 'aaa'.rsplit('aa') }}", "['a', '']"),
    LanguageCase(
      "{{ 'a-b-c'.partition('-') }} {{ 'abc'.partition('-') }}", "('a', '-', 'b-c') ('abc', '', '')"
    ),
    LanguageCase(
      "{{ 'a-b-c'.rpartition('-') }} {{ 'abc'.rpartition('-') }}",
      "('a-b', '-', 'c') ('', '', 'abc')"),
    LanguageCase(
      "{{ 'a\\nb\\r\\nc'.splitlines() }} {{ 'a\\nb\\n'.splitlines(true) }}",
      "['a', 'b', 'c'] ['a\\n', 'b\\n']"),
    LanguageCase(
      "{{ 'xã'.center(7, '*') }} {{ 'xã'.ljust(4, '.') }} {{ 'xã'.rjust(4, '.') }}",
      "***xã** xã.. ..xã"),
    LanguageCase(
      "{{ '7'.zfill(3) }} {{ '-7'.zfill(4) }} {{ '+7'.zfill(4) }} {{ 'x7'.zfill(1) }}",
      "007 -007 +007 x7"),
    LanguageCase(
      "{{ 'ba ba ba'.find('ba', 1) }} {{ 'ba ba ba'.rfind('ba', 0, -1) }} {{ 'ba'.find('x') }} {{ 'ba'.rfind('x') }}",
      "3 3 -1 -1"),
    LanguageCase("{{ 'ba ba ba'.index('ba', 1) }} {{ 'ba ba ba'.rindex('ba') }}", "3 6"),
    LanguageCase(
      "{{ 'ba ba ba'.count('ba') }} {{ 'ba ba'.count('ba', 1) }} {{ 'abc'.count('') }}", "3 1 4"),
    LanguageCase(
      "{{ 'xã Ba Vì'.startswith('xã') }} {{ 'xã Ba Vì'.startswith(('tỉnh', 'xã')) }} {{ 'xã Ba Vì'.endswith('Vì', 3, -1) }}",
      "True True False"),
    LanguageCase("{{ ', '.join(['a', 'b']) }}", "a, b"),
    LanguageCase(
      "{{ 'abc'.replace('', '-') }} {{ 'abc'.replace('', '-', 2) }} {{ 'aaa'.replace('a', 'b', 2) }}",
      "-a-b-c- -a-bc bba"),
    LanguageCase(
      "{{ ' x '.strip() }}|{{ '--x-'.lstrip('-') }}|{{ '--x-'.rstrip('-') }}", "x|x-|--x"),
    LanguageCase("{{ 'v1.2'.upper().lower().capitalize() }}", "V1.2"),
  ]

  @Test("give what they give in Python", arguments: cases)
  func gives(_ expected: LanguageCase) throws {
    #expect(try expected.rendered() == expected.output)
  }
}
