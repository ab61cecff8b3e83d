import TemplateEngine
import Testing

@Suite("Formatting")
struct FormatTests {
  static let cases: [LanguageCase] = [
    LanguageCase(
      "{{ '%s và %s' % ('a', 1) }} {{ '%r' % 'a' }} {{ '%d%%' % 50 }} {{ '%5d|%-5d|%05d' % (1, 2, 3) }}",
      "a và 1 'a' 50%     1|2    |00003"),
    LanguageCase(
      "{{ '%+d % d' % (1, 2) }} {{ '%x %X %o' % (255, 255, 8) }} {{ '%#x %#o' % (255, 8) }} {{ '%.4d' % 7 }}",
      "+1  2 ff FF 10 0xff 0o10 0007"),
    LanguageCase(
      "{{ '%c%c' % ('a', 273) }} {{ '%.2f %.0f %f' % (1.005, 2.5, 1) }} {{ '%8.2f|%-8.2f|%08.2f' % (1.5, 1.5, -1.5) }}",
      "ađ 1.00 2 1.000000     1.50|1.50    |-0001.50"),
    LanguageCase(
      "{{ '%e %.2E' % (12345.678, 0.00012) }} {{ '%g %g %g %G' % (1e10, 0.0001, 123456789.0, 1e-10) }} {{ '%#g' % 1.5 }}",
      "1.234568e+04 1.20E-04 1e+10 0.0001 1.23457e+08 1E-10 1.50000"),
    LanguageCase(
      "{{ '%(ten)s %(nam)05d' % {'ten': 'Ân', 'nam': 25} }} {{ '%.3s|%6s|%-6s|' % ('abcdef', 'ab', 'ab') }}",
      "Ân 00025 abc|    ab|ab    |"),
    LanguageCase(
      "{{ '%*d' % (5, 42) }} {{ '%.*f' % (1, 2.345) }} {{ '%d' % 3.99 }} {{ '%i' % true }}",
      "   42 2.3 3 1"),
    LanguageCase(
      "{{ '%a' % 'đ' }} {{ '%s' % none }} {{ '%s' % [1, 'a'] }}", "'\\u0111' None [1, 'a']"),
    LanguageCase(
      "{{ '%g' % 0.0 }} {{ '%.10g' % 0.1 }} {{ '%.3e' % 0 }} {{ '%g' % 1e16 }} {{ '%.1f' % 9.96 }} {{ '%.0e' % 9.6 }}",
      "0 0.1 0.000e+00 1e+16 10.0 1e+01"),
    LanguageCase(
      "{{ '{} và {}'.format('a', 1) }} {{ '{1}{0}'.format('a', 'b') }} {{ '{ten}'.format(ten='Ân') }} {{ '{{{}}}'.format(1) }}",
      "a và 1 ba Ân {1}"),
    LanguageCase(
      "{{ '{:>5}|{:<5}|{:^5}|'.format('a', 'b', 'c') }} {{ '{:*^7}'.format('ab') }} {{ '{:5}|{:5}|'.format('a', 1) }}",
      "    a|b    |  c  | **ab*** a    |    1|"),
    LanguageCase(
      "{{ '{:,}'.format(1234567) }} {{ '{:_}'.format(1234567) }} {{ '{:+} {: }'.format(1, 2) }} {{ '{:05}'.format(-42) }} {{ '{:=+6}'.format(42) }}",
      "1,234,567 1_234_567 +1  2 -0042 +   42"),
    LanguageCase(
      "{{ '{:b} {:o} {:x} {:X} {:#x} {:#b}'.format(5, 8, 255, 255, 255, 5) }} {{ '{:c}'.format(273) }} {{ '{:d}'.format(true) }}",
      "101 10 ff FF 0xff 0b101 đ 1"),
    LanguageCase(
      "{{ '{:.2f} {:.0f} {:e} {:g} {:%} {:.1%}'.format(1.005, 2.5, 12345.678, 1e10, 0.5, 0.123) }}",
      "1.00 2 1.234568e+04 1e+10 50.000000% 12.3%"),
    LanguageCase(
      "{{ '{:.3}'.format('abcdef') }} {{ '{:.3}'.format(3.14159) }} {{ '{:10.3}|'.format(2.5) }} {{ '{:8}|'.format(2.5) }}",
      "abc 3.14        2.5|      2.5|"),
    LanguageCase(
      "{{ '{0[1]} {0[0]}'.format([1, 2]) }} {{ '{a[b]}'.format(a={'b': 3}) }} {{ '{!r} {!s} {!a}'.format('a', 'b', 'đ') }}",
      "2 1 3 'a' b '\\u0111'"),
    LanguageCase(
      "{{ '{:>{}}'.format('a', 4) }} {{ '{:{w}.{p}f}'.format(1.234, w=7, p=1) }}", "   a     1.2"),
    LanguageCase(
      "{{ '{:06,}'.format(1234) }} {{ '{:05,}'.format(12) }} {{ '{:09,.1f}'.format(12.5) }} {{ '{:08_x}'.format(74565) }} {{ '{:,.2f}'.format(1234567.891) }} {{ '{:010,}'.format(1234) }} {{ '{:n}'.format(12) }}",
      "01,234 0,012 000,012.5 001_2345 1,234,567.89 00,001,234 12"),
    LanguageCase("{{ '%s'|format('x') }} {{ '%(a)s'|format(a=1) }}", "x 1"),
  ]

  @Test("lays numbers and texts out as Python does", arguments: cases)
  func gives(_ expected: LanguageCase) throws {
    #expect(try expected.rendered() == expected.output)
  }
}
