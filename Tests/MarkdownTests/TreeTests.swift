import Testing

@testable import Markdown

struct TreeTests {
  static let text = """
    # Kế hoạch *năm* 2025

    > - một \\* hai
    >   ba `mã`
    >
    > 2) [liên kết](/đích "tên") &amp; **đậm**

    | a | b\\|c |
    |---|:-:|
    | x ||

    ```swift
    let a = 1
    ```
    """

  /// Every inline and block as its place and the source there.
  struct Places: MarkdownVisitor {
    let document: Document
    var lines: [String] = []

    mutating func note(_ name: String, _ range: Range<Int>) {
      let start = document.position(at: range.lowerBound)
      let end = document.position(at: range.upperBound)
      let source = String(decoding: document.source[range], as: UTF8.self)
      lines.append("\(name) \(start.line):\(start.column)-\(end.line):\(end.column) \(source)")
    }

    mutating func enter(_ block: Block) -> VisitDecision {
      let name = String(describing: block.kind).prefix { $0 != "(" }
      note(String(name), block.range)
      return .descend
    }

    mutating func enter(_ inline: Inline) -> VisitDecision {
      let name = String(describing: inline.kind).prefix { $0 != "(" }
      note(String(name), inline.range)
      return .descend
    }
  }

  @Test func placesAreExact() {
    let document = Document(parsing: Self.text, options: .document)
    var places = Places(document: document)
    document.walk(&places)
    let inlines = [
      "heading 1:1-1:27 # Kế hoạch *năm* 2025",
      "text 1:3-1:16 Kế hoạch ",
      "emphasis 1:16-1:22 *năm*",
      "text 1:17-1:21 năm",
      "text 3:5-3:17 một \\* hai",
      "softBreak 3:17-4:1 \n",
      "text 4:5-4:8 ba ",
      "code 4:8-4:13 `mã`",
      "link 6:6-6:35 [liên kết](/đích \"tên\")",
      "text 6:7-6:18 liên kết",
      "text 6:35-6:42  &amp; ",
      "text 8:7-8:11 b\\|c",
      "text 10:3-10:4 x",
    ]
    for expected in inlines {
      #expect(places.lines.contains(expected), "\(expected) in \(places.lines)")
    }
    #expect(places.lines.contains("code 12:1-14:4 ```swift\nlet a = 1\n```"))
  }

  @Test func kindsTellWhatTheSourceSays() throws {
    let document = Document(parsing: "3) [x] a\n4) b\n\n- c", options: .gfm)
    let lists = Array(document.root.blocks)
    #expect(lists.count == 2)
    #expect(
      lists[0].kind == .list(Block.List(marker: ")", isLoose: false, start: 3)))
    #expect(
      lists[0].blocks.map(\.kind) == [
        .item(Block.Item(marker: ")", number: 3, isDone: true)),
        .item(Block.Item(marker: ")", number: 4, isDone: nil)),
      ])
    #expect(lists[1].parent?.kind == .document)
    let link = Document(parsing: "[a](b 'c')").root.blocks.first?.inlines.first
    #expect(link?.kind == .link(destination: "b", title: "c"))
    #expect(link?.inlines.first?.kind == .text("a"))
    let note = Document(parsing: "a[^x]\n\n[^x]: b", options: .gfm)
    #expect(
      note.root.blocks.map(\.kind) == [
        .paragraph, .footnotes,
      ])
    let spanned = Document(parsing: "{.c #i}\n[x]{lang=vi}", options: .document)
    let paragraph = try #require(spanned.root.blocks.first)
    #expect(paragraph.attributes?.identifier == "i")
    #expect(paragraph.attributes?.classes == ["c"])
    #expect(paragraph.inlines.first?.attributes?["lang"] == "vi")
  }

  struct Counter: MarkdownVisitor {
    var entered = 0
    var left = 0
    var stopAt = Int.max
    mutating func enter(_ block: Block) -> VisitDecision {
      entered += 1
      return entered == stopAt ? .stop : block.kind == .blockQuote ? .skip : .descend
    }
    mutating func leave(_ block: Block) { left += 1 }
  }

  @Test func visitorsSkipAndStop() {
    let document = Document(parsing: "> a\n\nb")
    var counter = Counter()
    document.walk(&counter)
    #expect(counter.entered == 3 && counter.left == 3)
    counter = Counter(stopAt: 2)
    document.walk(&counter)
    #expect(counter.entered == 2 && counter.left == 0)
  }

  struct Changer: MarkdownRewriter {
    mutating func rewrite(_ block: Block) -> Rewriting {
      switch block.kind {
      case .thematicBreak: .remove
      case .blockQuote: .unwrap
      case .code: .replace(Document(parsing: "mới *hai*\n\n- ba"))
      default: .keep
      }
    }

    mutating func rewrite(_ inline: Inline) -> Rewriting {
      switch inline.kind {
      case .strong: .unwrap
      case .code(let code): .text("<\(code)>")
      case .link: .replace(Document(parsing: "*x* y"))
      default: .keep
      }
    }
  }

  @Test func rewriting() {
    let document = Document(
      parsing: "> a **b *c*** `d`\n\n***\n\n    code\n\n[e](f) g\n\n1. h")
    var changer = Changer()
    let changed = document.rewritten(by: &changer)
    #expect(
      String(decoding: changed.html(), as: UTF8.self) == """
        <p>a b <em>c</em> &lt;d&gt;</p>
        <p>mới <em>hai</em></p>
        <ul>
        <li>ba</li>
        </ul>
        <p><em>x</em> y g</p>
        <ol>
        <li>h</li>
        </ol>

        """)
    #expect(Document(parsing: changed.markdown()).html() == changed.html())
  }

  @Test func plainText() {
    let document = Document(
      parsing:
        "# Một *hai*\n\nba  \nbốn &amp; `năm`\nsáu\n\n- a\n  1. b\n\n| x | y |\n|-|-|\n| 1 | 2 |",
      options: .gfm)
    #expect(
      document.plainText() == """
        Một hai

        ba
        bốn & năm sáu

        - a
        1. b

        x\ty
        1\t2
        """)
  }

  @Test func depthIsNoDanger() {
    let quotes = Document(parsing: String(repeating: "> ", count: 20_000) + "a")
    #expect(quotes.html().count > 20_000)
    #expect(quotes.markdown().utf8.count == 40_002)
    #expect(quotes.plainText() == "a")
    let emphasis =
      String(repeating: "*a **a ", count: 5_000)
      + String(
        repeating: "b** b*", count: 5_000)
    #expect(Document(parsing: emphasis).html() == Markdown.html(from: Array(emphasis.utf8)))
  }
}
