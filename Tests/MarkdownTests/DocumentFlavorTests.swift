import Testing

@testable import Markdown

struct DocumentFlavorTests {
  static func html(_ text: String) -> String { Markdown.html(from: text, options: .document) }

  @Test(
    arguments: [
      // E1, E10: attributes
      ("{.center .no-indent}\nĐiều 1", "<p class=\"center no-indent\">Điều 1</p>\n"),
      ("{.page-break}\n***", "<hr class=\"page-break\" />\n"),
      ("{.a}\n- x\n- y", "<ul class=\"a\">\n<li>x</li>\n<li>y</li>\n</ul>\n"),
      (
        "{onclick=x style=y lang=vi data-z=1}\na",
        "<p data-onclick=\"x\" data-style=\"y\" lang=\"vi\" data-z=\"1\">a</p>\n"
      ),
      ("một{.b} hai", "<p><span class=\"b\">một</span> hai</p>\n"),
      ("a {không phải}", "<p>a {không phải}</p>\n"),
      ("a {", "<p>a {</p>\n"),
      ("- {.x}\n  a\n\nb", "<ul>\n<li>\n<p class=\"x\">a</p>\n</li>\n</ul>\n<p>b</p>\n"),
      // E2: divisions
      (
        "::: {.noi-nhan}\na\n\n- b\n:::\nc",
        "<div class=\"noi-nhan\">\n<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n</div>\n<p>c</p>\n"
      ),
      // E3: spans
      ("[số 16/CT-TTg]{.nobr}", "<p><span class=\"nobr\">số 16/CT-TTg</span></p>\n"),
      // E5: merged cells
      (
        "| a | b |\n|---|---|\n| x | y |\n| ^ | z |\n| ^ | ^ |",
        """
        <table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n\
        <td rowspan="3">x</td>\n<td>y</td>\n</tr>\n<tr>\n<td rowspan="2">z</td>\n</tr>\n<tr>\n\
        </tr>\n</tbody>\n</table>\n
        """
      ),
      (
        "| a | b |\n|---|---|\n| x || \n| ^ | y |",
        """
        <table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n\
        <td colspan="2">x</td>\n</tr>\n<tr>\n<td>^</td>\n<td>y</td>\n</tr>\n</tbody>\n</table>\n
        """
      ),
      // E6: widths
      (
        "{.phu-luc widths=\"6 34 60\"}\n| a | b | c |\n|---|---|---|",
        """
        <table class="phu-luc">\n<colgroup>\n<col width="6%" />\n\
        <col width="34%" />\n<col style="width: 60%" />\n</colgroup>\n<thead>\n<tr>\n\
        <th>a</th>\n<th>b</th>\n<th>c</th>\n</tr>\n</thead>\n</table>\n
        """
      ),
      // E7: numbers
      (
        "1. a\n2. b\n5. c\n6. d",
        "<ol>\n<li>a</li>\n<li>b</li>\n<li value=\"5\">c</li>\n<li>d</li>\n</ol>\n"
      ),
      ("2. a\n3. b", "<ol start=\"2\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
      // E8: no-break spaces
      ("Điều\\ 5", "<p>Điều\u{A0}5</p>\n"),
      // E9: quotation marks
      ("\"Dân vận khéo\" - 'một'", "<p>“Dân vận khéo” - ‘một’</p>\n"),
      ("H'Mông ./. ... --", "<p>H’Mông ./. ... --</p>\n"),
      // Quotations and letters
      ("**“Dân vận khéo”**đạt", "<p><strong>“Dân vận khéo”</strong>đạt</p>\n"),
      ("đạt**“Dân vận khéo”**đạt", "<p>đạt<strong>“Dân vận khéo”</strong>đạt</p>\n"),
      ("**\"Dân vận khéo\"**đạt", "<p><strong>“Dân vận khéo”</strong>đạt</p>\n"),
      // Wrapped ranges
      ("giai đoạn 2021\n- 2025", "<p>giai đoạn 2021\n- 2025</p>\n"),
      ("gồm:\n- 10 xã", "<p>gồm:</p>\n<ul>\n<li>10 xã</li>\n</ul>\n"),
      ("gồm\n- các xã", "<p>gồm</p>\n<ul>\n<li>các xã</li>\n</ul>\n"),
      // What looks like a marker and is none
      ("IV. TỔ CHỨC\n\n(1) một\n\na) hai", "<p>IV. TỔ CHỨC</p>\n<p>(1) một</p>\n<p>a) hai</p>\n"),
      ("www.a.vn a@b.vn http://c.vn", "<p>www.a.vn a@b.vn http://c.vn</p>\n"),
    ])
  func rows(markdown: String, expected: String) {
    #expect(Self.html(markdown) == expected)
  }

  @Test func footnotesStandWhereTheyAreWanted() {
    let html = Self.html("a[^1]\n\n[^1]: *b*\n\n::: {.footnotes}\n:::\n\nc")
    #expect(
      html == """
        <p>a<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" data-footnote-ref>1</a></sup></p>
        <section class="footnotes" data-footnotes>
        <ol>
        <li id="fn-1">
        <p><em>b</em> <a href="#fnref-1" class="footnote-backref" data-footnote-backref \
        data-footnote-backref-idx="1" aria-label="Back to reference 1">↩</a></p>
        </li>
        </ol>
        </section>
        <p>c</p>

        """)
  }

  @Test func footnotesInCells() {
    let html = Self.html("| a[^n] |\n|---|\n| b[^n] |\n\n[^n]: c")
    #expect(html.contains("<th>a<sup"))
    #expect(html.contains("id=\"fnref-n-2\""))
  }

  @Test func literalLists() {
    var options = MarkdownOptions.document
    options.listStyle = .literal
    let html = Markdown.html(
      from: "- một\n+ hai\n\n1. ba\n   - *bốn*\n\n     năm\n2) sáu\n* [ ] bảy\n-", options: options)
    #expect(
      html == """
        <p class="muc muc-dash">- một</p>
        <p class="muc muc-plus">+ hai</p>
        <p class="muc muc-number">1. ba</p>
        <p class="muc muc-dash">- <em>bốn</em></p>
        <p>năm</p>
        <p class="muc muc-paren">2) sáu</p>
        <p class="muc muc-star">* <input type="checkbox" disabled="" /> bảy</p>
        <p class="muc muc-dash">-</p>

        """)
  }

  @Test func markersAsAttributes() {
    var options = MarkdownOptions.document
    options.showsListMarkers = true
    #expect(
      Markdown.html(from: "+ a", options: options)
        == "<ul data-marker=\"+\">\n<li>a</li>\n</ul>\n")
  }
}
