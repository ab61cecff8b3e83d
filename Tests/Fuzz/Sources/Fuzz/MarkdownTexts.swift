import Markdown

/// Markdown that is anything.
enum MarkdownTexts {
  /// Converts a text in one flavour, by its length, walks its tree, writes it anew and reads what
  /// was written.
  static func convert(_ bytes: [UInt8]) {
    let flavors = MarkdownOptions.Flavor.allCases
    let styles = MarkdownOptions.ListStyle.allCases
    let options = MarkdownOptions(
      flavor: flavors[bytes.count % flavors.count],
      isSafe: bytes.count % 2 == 0, listStyle: styles[bytes.count % styles.count])
    let html = Markdown.html(from: bytes, options: options)
    precondition(String(validating: html, as: UTF8.self) != nil, "HTML is not UTF-8")
    let document = Document(parsing: bytes, options: options)
    var visitor = Counter()
    document.walk(&visitor)
    _ = document.plainText()
    _ = Document(parsing: document.markdown(), options: options).html()
    var escaped: [UInt8] = []
    bytes.withUnsafeBufferPointer { Markdown.escape($0, into: &escaped, context: .lineStart) }
    _ = Markdown.html(from: escaped, options: .document)
  }

  private struct Counter: MarkdownVisitor {
    var count = 0
    mutating func enter(_ block: Block) -> VisitDecision {
      count += block.range.count
      return .descend
    }
  }
}
