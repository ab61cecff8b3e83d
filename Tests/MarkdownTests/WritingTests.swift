import Testing

@testable import Markdown

struct WritingTests {
  static let examples: [(MarkdownOptions.Flavor, SuiteCase)] =
    SuiteCase.commonmark.map { (.commonmark, $0) } + SuiteCase.gfm.map { (.gfm, $0) }
    + SuiteCase.document.map { (.document, $0) }

  @Test(.enabled(if: SuiteCase.folder != nil, SuiteCase.advice))
  func treeGivesTheSameHTML() {
    for (flavor, example) in Self.examples {
      let options = MarkdownOptions(flavor: flavor)
      let document = Document(parsing: example.markdown, options: options)
      #expect(
        String(decoding: document.html(), as: UTF8.self)
          == Markdown.html(from: example.markdown, options: options), "\(example.id)")
    }
  }

  @Test(.enabled(if: SuiteCase.folder != nil, SuiteCase.advice))
  func markdownParsesToTheSameTree() {
    for (flavor, example) in Self.examples {
      let options = MarkdownOptions(flavor: flavor)
      let document = Document(parsing: example.markdown, options: options)
      let written = document.markdown()
      let again = Document(parsing: written, options: options)
      #expect(
        again.outline == document.outline, "\(example.id): \(example.markdown) → \(written)")
    }
  }

  @Test(
    arguments: [
      // A task without text needs the space behind its box.
      "- [ ] ", "1. [x] \n2. b", "- [ ] \n\n      code", "> - [x] \n>   - a",
      // A backslash would belong to the bare address in front of it.
      "http://a.b  \nc", "www.a.b\\\nc", "*www.a.b*\\\nc", "a@b.c\\\nd",
    ])
  func cornersParseToTheSameTree(markdown: String) {
    for flavor in MarkdownOptions.Flavor.allCases {
      let options = MarkdownOptions(flavor: flavor)
      let document = Document(parsing: markdown, options: options)
      let written = document.markdown()
      #expect(
        Document(parsing: written, options: options).outline == document.outline,
        "\(flavor): \(written)")
    }
  }

  struct Unwrapper: MarkdownRewriter {
    mutating func rewrite(_ inline: Inline) -> Rewriting {
      switch inline.kind {
      case .emphasis: .unwrap
      case .code: .text("")
      default: .keep
      }
    }
  }

  /// Texts that stand side by side after a change keep the spaces between them.
  @Test func textsSideBySide() {
    var unwrapper = Unwrapper()
    let changed = Document(parsing: "một *hai* ba `x`\n\n*bốn* `y`").rewritten(by: &unwrapper)
    #expect(changed.plainText() == "một hai ba \n\nbốn ")
    #expect(Document(parsing: changed.markdown()).plainText() == changed.plainText())
  }
}

extension Document {
  /// The tree as text, without positions.
  var outline: String {
    var visitor = OutlineVisitor()
    walk(&visitor)
    return visitor.text
  }
}

struct OutlineVisitor: MarkdownVisitor {
  var text = ""
  var depth = 0

  mutating func enter(_ block: Block) -> VisitDecision {
    text +=
      String(repeating: " ", count: depth) + "\(block.kind) \(block.attributes?.entries ?? [])\n"
    depth += 1
    return .descend
  }
  mutating func leave(_ block: Block) { depth -= 1 }
  mutating func enter(_ inline: Inline) -> VisitDecision {
    text +=
      String(repeating: " ", count: depth) + "\(inline.kind) \(inline.attributes?.entries ?? [])\n"
    depth += 1
    return .descend
  }
  mutating func leave(_ inline: Inline) { depth -= 1 }
}
