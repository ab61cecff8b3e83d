import Markdown

/// Markdown that is anything.
enum MarkdownTexts {
  /// Converts a text in every flavour, walks its tree, writes it anew and reads what was written.
  static func convert(_ bytes: [UInt8]) {
    for flavor in MarkdownOptions.Flavor.allCases {
      for style in MarkdownOptions.ListStyle.allCases {
        let options = MarkdownOptions(flavor: flavor, isSafe: true, listStyle: style)
        let html = Markdown.html(from: bytes, options: options)
        precondition(String(validating: html, as: UTF8.self) != nil, "HTML is not UTF-8")
      }
      let options = MarkdownOptions(flavor: flavor)
      let document = Document(parsing: bytes, options: options)
      var visitor = Counter()
      document.walk(&visitor)
      _ = document.plainText()
      let written = document.markdown()
      _ = Document(parsing: written, options: options).html()
    }
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
