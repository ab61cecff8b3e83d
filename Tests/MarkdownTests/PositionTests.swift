import Testing

@testable import Markdown

/// The range of every block and inline, in all examples of all flavours, is what the source shows.
@Suite(.enabled(if: SuiteCase.folder != nil, SuiteCase.advice))
struct PositionTests {
  /// Notes what is wrong with the places in a document.
  struct Checker: MarkdownVisitor {
    let document: Document
    var faults: [String] = []
    /// The ends of the nodes that are open, and of the last one in each that has ended.
    var open: [(range: Range<Int>, reached: Int)] = []

    func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { document.source[range] }

    mutating func enter(_ block: Block) -> VisitDecision {
      // Footnotes stand elsewhere than where they are written.
      if block.kind == .footnotes { return .skip }
      enter("\(block.kind)", block.range)
      switch block.kind {
      case .paragraph, .heading, .tableCell:
        let first = bytes(block.range).first ?? 0x61
        expect(!first.isBlank, "blank at the start of", "\(block.kind)", block.range)
      case .blockQuote:
        expect(bytes(block.range).first == 0x3E, "no > before", "quote", block.range)
      case .item(let item):
        let digits = item.number == nil ? 0 : bytes(block.range).prefix { $0.isDigit }.count
        let marker = bytes(block.range).dropFirst(digits).first.map { Unicode.Scalar($0) }
        expect(
          marker.map(Character.init) == item.marker, "no marker before", "item", block.range)
      default: break
      }
      return .descend
    }

    mutating func leave(_ block: Block) {
      if block.kind != .footnotes { leave() }
    }

    mutating func enter(_ inline: Inline) -> VisitDecision {
      let name = "\(inline.kind)"
      let bytes = Array(bytes(inline.range))
      let text = String(decoding: bytes, as: UTF8.self)
      enter(name, inline.range)
      switch inline.kind {
      case .text(let shown):
        expect(inline.record.isPooled || shown == text, "other text at", name, inline.range)
      case .softBreak, .lineBreak:
        expect(text.contains { $0.isNewline }, "no line break at", name, inline.range)
      case .code:
        let fence = bytes.prefix { $0 == 0x60 }.count
        let closing = bytes.reversed().prefix { $0 == 0x60 }.count
        expect(fence > 0 && fence == closing, "no backticks around", name, inline.range)
      case .html:
        expect(text.hasPrefix("<") && text.hasSuffix(">"), "no tag at", name, inline.range)
      case .emphasis:
        expect("*_".contains(text.first ?? " ") && text.first == text.last, "", name, inline.range)
      case .strong:
        expect(
          ["**", "__"].contains(text.prefix(2)) && text.prefix(2) == text.suffix(2), "", name,
          inline.range)
      case .strikethrough:
        expect(text.hasPrefix("~") && text.hasSuffix("~"), "no tildes around", name, inline.range)
      case .link:
        expect(
          text.hasPrefix("[") && (text.hasSuffix(")") || text.hasSuffix("]")), "", name,
          inline.range)
      case .image:
        expect(
          text.hasPrefix("![") && (text.hasSuffix(")") || text.hasSuffix("]")), "", name,
          inline.range)
      case .autolink(_, let shown):
        expect(text == shown || text == "<\(shown)>", "other address at", name, inline.range)
      case .footnoteReference:
        expect(text.hasPrefix("[^") && text.hasSuffix("]"), "no label at", name, inline.range)
      case .span:
        expect(text.hasSuffix("}"), "no attributes behind", name, inline.range)
      }
      return .descend
    }

    mutating func leave(_ inline: Inline) { leave() }

    private mutating func enter(_ name: String, _ range: Range<Int>) {
      if let parent = open.last {
        expect(
          range.lowerBound >= parent.range.lowerBound
            && range.upperBound <= parent.range.upperBound,
          "outside of its parent", name, range)
        expect(range.lowerBound >= parent.reached, "before its neighbour's end", name, range)
        open[open.count - 1].reached = range.upperBound
      }
      open.append((range, range.lowerBound))
    }

    private mutating func leave() { open.removeLast() }

    private mutating func expect(
      _ condition: Bool, _ fault: String, _ name: String, _ range: Range<Int>
    ) {
      guard !condition else { return }
      let start = document.position(at: range.lowerBound)
      faults.append("\(fault) \(name) at \(start.line):\(start.column)")
    }
  }

  @Test(arguments: MarkdownOptions.Flavor.allCases)
  func ranges(flavor: MarkdownOptions.Flavor) {
    for example in SuiteCase.commonmark + SuiteCase.gfm + SuiteCase.document {
      let document = Document(
        parsing: example.markdown, options: MarkdownOptions(flavor: flavor))
      var checker = Checker(document: document)
      document.walk(&checker)
      #expect(checker.faults.isEmpty, "\(example.id): \(checker.faults)")
    }
  }
}
