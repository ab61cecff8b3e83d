import Foundation
import Testing

@testable import Markdown

/// The examples of the documentation give what it says they give.
struct DocumentationTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var markdown: String
    var html: String
    var testDescription: String { String(markdown.prefix(40)) }
  }

  static let examples: [Example] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Markdown/Documentation.docc/document-flavor.md")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    var examples: [Example] = []
    var markdown: String?
    // The documentation is Markdown, too: its own parser finds the examples.
    for block in Document(parsing: text).root.blocks {
      guard case .code(let code) = block.kind else { continue }
      if code.language == "markdown" { markdown = code.text }
      if code.language == "html", let source = markdown {
        examples.append(Example(markdown: source, html: code.text))
        markdown = nil
      }
    }
    return examples
  }()

  @Test(arguments: examples)
  func example(_ example: Example) {
    #expect(Markdown.html(from: example.markdown, options: .document) == example.html)
  }

  @Test func examplesAreFound() {
    #expect(Self.examples.count >= 8)
  }

  struct Headings: MarkdownVisitor {
    var texts: [String] = []

    mutating func enter(_ block: Block) -> VisitDecision {
      guard case .heading = block.kind else { return .descend }
      texts.append(block.plainText)
      return .skip
    }
  }

  struct NoImages: MarkdownRewriter {
    mutating func rewrite(_ inline: Inline) -> Rewriting {
      if case .image = inline.kind { .unwrap } else { .keep }
    }
  }

  @Test func snippetsOfTheLandingPage() {
    #expect(Markdown.html(from: "# Kế hoạch") == "<h1>Kế hoạch</h1>\n")
    #expect(Document(parsing: "một *hai*").plainText() == "một hai")
    #expect(Markdown.escape("1. *a*", context: .lineStart) == "1\\. \\*a\\*")
    let document = Document(parsing: "# Kế hoạch\n\n- *một*\n- hai")
    #expect(document.root.blocks.map(\.kind).count == 2)
    var text = Array("- ".utf8)
    Markdown.escape("1. Số 16/CT-TTg *mới*", into: &text)
    #expect(String(decoding: text, as: UTF8.self) == "- 1\\. Số 16/CT-TTg \\*mới\\*")
    var headings = Headings()
    Document(parsing: "# Một\n\n> ## Hai *ba*").walk(&headings)
    #expect(headings.texts == ["Một", "Hai ba"])
    var noImages = NoImages()
    let changed = Document(parsing: "một ![hai](ba.png)").rewritten(by: &noImages)
    #expect(changed.markdown() == "một hai\n")
  }

  /// The code of the landing page is that of this file, so that it compiles.
  @Test func landingPageIsCurrent() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let page = try String(
      contentsOf: folder.appendingPathComponent(
        "../../Sources/Markdown/Documentation.docc/Markdown.md"), encoding: .utf8)
    let tests = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
    let lines = Set(tests.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) })
    var found = 0
    for block in Document(parsing: page).root.blocks {
      guard case .code(let code) = block.kind, code.text.hasPrefix("struct") else { continue }
      found += 1
      for line in code.text.split(separator: "\n")
      where line.hasPrefix("struct") || line.hasPrefix(" ") {
        #expect(lines.contains(line.trimmingCharacters(in: .whitespaces)), "\(line)")
      }
    }
    #expect(found == 2)
  }
}
