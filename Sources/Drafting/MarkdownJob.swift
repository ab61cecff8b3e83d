import Markdown

/// Turns Markdown into an HTML fragment.
public struct MarkdownJob: Sendable {
  /// The kinds of Markdown that are understood.
  public enum Flavor: String, Sendable, CaseIterable {
    case commonmark, gfm, document
  }

  public var flavor: Flavor
  /// Whether raw HTML and dangerous links are dropped.
  public var isSafe: Bool

  public init(flavor: Flavor, isSafe: Bool) {
    self.flavor = flavor
    self.isSafe = isSafe
  }

  /// Writes the HTML of a Markdown text in UTF-8, piece by piece.
  ///
  /// - Throws: What `write` throws.
  public func writeHTML<Failure: Error>(
    of source: [UInt8], to write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var options =
      switch flavor {
      case .commonmark: MarkdownOptions.commonmark
      case .gfm: MarkdownOptions.gfm
      case .document: MarkdownOptions.document
      }
    options.isSafe = isSafe
    try Markdown.writeHTML(from: source, options: options, to: write)
  }
}
