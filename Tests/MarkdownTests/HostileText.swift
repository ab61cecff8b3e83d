import Testing

/// A kind of text that costs some parsers time, memory or output out of proportion.
struct HostileText: Sendable, CustomTestStringConvertible {
  var name: String
  /// Makes a text of about so many bytes.
  var make: @Sendable (_ size: Int) -> String

  var testDescription: String { name }

  /// A unit, again and again, between a beginning and an end.
  init(_ name: String, _ unit: String, first: String = "", last: String = "") {
    self.name = name
    make = { size in
      first + String(repeating: unit, count: max(1, size / unit.utf8.count)) + last
    }
  }

  init(_ name: String, make: @escaping @Sendable (_ size: Int) -> String) {
    self.name = name
    self.make = make
  }

  static let all: [HostileText] = inlines + links + blocks + extensions

  static let inlines: [HostileText] = [
    HostileText("asterisks around a letter") { size in
      String(repeating: "*", count: size / 2) + "a" + String(repeating: "*", count: size / 2)
    },
    HostileText("openers of two kinds") { size in
      String(repeating: "*a ", count: size / 7) + String(repeating: "_a* ", count: size / 7)
    },
    HostileText("openers", "*a "),
    HostileText("strong and weak openers", "*a **a "),
    HostileText("closers", "a** "),
    HostileText("closers behind an opener", "b_ ", first: "*a _a "),
    HostileText("openers and closers of different kinds", "**x *y _z__"),
    HostileText("delimiters of every length", "**a *b***c _d __e "),
    HostileText("emphasis in emphasis") { size in
      String(repeating: "*a **b ", count: size / 14) + String(repeating: "b** a*", count: size / 14)
    },
    HostileText("delimiters between letters", "a*b_c"),
    HostileText("lengths that do not add up", "*a**b"),
    HostileText("runs of backticks, each longer than the one before") { size in
      (1..<max(2, Int(Double(2 * size).squareRoot()))).map {
        "a" + String(repeating: "`", count: $0)
      }.joined()
    },
    HostileText("runs of backticks of two lengths", "`a``"),
    HostileText("comments without end", "<!--"),
    HostileText("comments that nearly end", "<!-- a --"),
    HostileText("instructions without end", "a<?"),
    HostileText("declarations without end", "a<!A "),
    HostileText("sections without end", "a<![CDATA["),
    HostileText("tags without end", "<a b=\""),
    HostileText("tags with many attributes", " b='c'", first: "a <a"),
    HostileText("addresses without end", "<a:b"),
    HostileText("mail addresses without end", "<a@b."),
    HostileText("entities without end", "&amp"),
    HostileText("entities", "&ngE;"),
    HostileText("backslashes", "\\"),
    HostileText("escapes of everything", "\\*\\[\\`"),
    HostileText("hard breaks", "a\\\n"),
    HostileText("short lines", "a\n"),
    HostileText("spaces at ends of lines", "a      \n"),
    HostileText("spaces before the end", " ", first: "a", last: "b"),
  ]

  static let links: [HostileText] = [
    HostileText("brackets in brackets") { size in
      String(repeating: "[", count: size / 2) + "a" + String(repeating: "]", count: size / 2)
    },
    HostileText("opening brackets", "["),
    HostileText("closing brackets", "]"),
    HostileText("opening brackets with text", "[a"),
    HostileText("images in images") { size in
      String(repeating: "![", count: size / 6) + String(repeating: "](u)", count: size / 6)
    },
    HostileText("links without end", "[a]("),
    HostileText("addresses in pointed brackets without end", "[a](<b"),
    HostileText("titles without end", "[a](b \""),
    HostileText("titles in parentheses without end", "[a](b ("),
    HostileText("parentheses without end", "(", first: "[a]("),
    HostileText("links whose text holds links", "[[a](u)"),
    HostileText("labels that are not defined", "[a][b]", last: "\n\n[c]: d"),
    HostileText("a long label", "a ", first: "[", last: "]\n\n[c]: d"),
    HostileText("brackets and delimiters", "[*a_](b"),
    HostileText("definitions and references") { size in
      (0..<size / 16).map { "[a\($0)]: /u\n" }.joined()
        + String(repeating: "[a1] ", count: size / 16)
    },
    HostileText("one definition many times", "[a]: /u\n"),
    HostileText("definitions without end", "[a]: <b\n"),
    HostileText("definitions with titles without end", "[a]: b 'c\n"),
    HostileText("definitions before underlines", "[a]: b\n=\n"),
    HostileText("a long address") { size in
      "[a]: " + String(repeating: "x", count: size / 2) + "\n\n"
        + String(repeating: "[a] ", count: size / 8)
    },
    HostileText("references to a long title") { size in
      "[a]: u '" + String(repeating: "x", count: size / 2) + "'\n\n"
        + String(repeating: "![a]", count: size / 8)
    },
  ]

  static let blocks: [HostileText] = [
    HostileText("quotes in a line", "> ", last: "a"),
    HostileText("items in a line", "- ", last: "a"),
    HostileText("numbers in a line", "1. ", last: "a"),
    HostileText("quotes and items in a line", "> - ", last: "a"),
    HostileText("items in a line, then blank lines") { size in
      String(repeating: "- ", count: size / 4) + "a\n\n" + String(repeating: "\n", count: size / 2)
    },
    HostileText("deep quotes, then lazy lines") { size in
      String(repeating: "> ", count: size / 4) + "a\n" + String(repeating: "b\n", count: size / 4)
    },
    HostileText("deep quotes, then blank lines in them") { size in
      String(repeating: ">", count: size / 2) + "a\n" + String(repeating: ">\n", count: size / 4)
    },
    HostileText("lists in lists") { size in
      let depth = Int(Double(size).squareRoot())
      return (0..<depth).map { String(repeating: " ", count: $0 * 2) + "- a\n" }.joined()
    },
    HostileText("lists in lists, with tabs") { size in
      let depth = Int(Double(2 * size).squareRoot())
      return (0..<depth).map { String(repeating: "\t", count: $0) + "- a\n" }.joined()
    },
    HostileText("quotes in quotes") { size in
      let depth = Int(Double(size).squareRoot())
      return (0..<depth).map { String(repeating: "> ", count: $0) + "a\n\n" }.joined()
    },
    HostileText("items that are empty", "-\n"),
    HostileText("nearly thematic breaks", "* * * a\n"),
    HostileText("a nearly thematic break", "* ", last: "a"),
    HostileText("headings", "#\n"),
    HostileText("number signs behind headings", "#", first: "# a "),
    HostileText("underlines", "a\n-\n"),
    HostileText("fences", "```\n"),
    HostileText("fences of tildes", "~~~ a\n"),
    HostileText("a fence without end", "a\n", first: "~~~~\n"),
    HostileText("HTML without end", "<div>\n"),
    HostileText("scripts without end", "<script>\n"),
    HostileText("a comment of lines", "- -->\n", first: "<!--\n"),
    HostileText("tabs", "\t"),
    HostileText("indented lines that are blank", "    \n", first: "    a\n", last: "    b\n"),
    HostileText("line feeds", "\n"),
    HostileText("carriage returns", "\r"),
    HostileText("bytes that change when repaired", "\0"),
  ]

  static let extensions: [HostileText] = [
    HostileText("a wide table of short rows") { size in
      String(repeating: "|a", count: size / 6) + "\n" + String(repeating: "|-", count: size / 6)
        + "\n" + String(repeating: "|x\n", count: size / 9)
    },
    HostileText("a wide head", "|a", last: "|\n|-|"),
    HostileText("a wide delimiter row", "-|", first: "a\n"),
    HostileText("lines that could be heads", "a|b\n-|-|-\n"),
    HostileText("a tall table", "| x | y |\n", first: "|a|b|\n|-|-|\n"),
    HostileText("escaped pipes", "\\|", first: "|a|\n|-|\n|"),
    HostileText("merged rows", "|^|\n", first: "|a|\n|-|\n|x|\n"),
    HostileText("merged columns", "||||\n", first: "|a|b|c|\n|-|-|-|\n"),
    HostileText("divisions", "::: a\n", last: "x\n"),
    HostileText("fences of divisions that grow") { size in
      let count = Int(Double(2 * size).squareRoot())
      return (3..<max(4, count)).map { String(repeating: ":", count: $0) + " a\n" }.joined()
    },
    HostileText("fences that close nothing", ":::\n"),
    HostileText("attributes behind a letter", "{.a}", first: "a"),
    HostileText("attributes without end", "a{.b "),
    HostileText("attributes with quotes without end", "{a=\""),
    HostileText("attributes of blocks", "{.a}\n"),
    HostileText("attributes of headings", "{.a}", first: "# "),
    HostileText("spans", "[a]{.b}"),
    HostileText("footnotes") { size in
      (0..<size / 24).map { "[^\($0)] " }.joined() + "\n\n"
        + (0..<size / 24).map { "[^\($0)]: a\n" }.joined()
    },
    HostileText("references to one footnote", "[^a]", last: "\n\n[^a]: b"),
    HostileText("footnotes that refer to themselves", "[^a]: [^a]\n", first: "[^a]\n\n"),
    HostileText("one footnote many times", "[^a]: b\n", first: "[^a]\n\n"),
    HostileText("footnotes without end", "[^a"),
    HostileText("bare addresses", "www.a"),
    HostileText("bare addresses with schemes", "http://a"),
    HostileText("parentheses behind an address", ")", first: "http://a.b"),
    HostileText("semicolons behind an address", "&a;", first: "http://a.b"),
    HostileText("mail signs", "a@"),
    HostileText("mail addresses", "a@b.c "),
    HostileText("a long local part", "a.", last: "@b"),
    HostileText("schemes of mail", "mailto:"),
    HostileText("tildes", "~a ~~b "),
    HostileText("tildes and asterisks", "*~~a*~~"),
    HostileText("quotation marks", "\"a 'b "),
    HostileText("tasks", "- [ ] - [x] a\n"),
  ]
}
