import Markdown

/// Turns Markdown into an HTML fragment.
public struct MarkdownJob: Sendable {
  /// The kinds of Markdown that are understood.
  public enum Flavor: String, Sendable, CaseIterable {
    /// CommonMark 0.31.2, nothing else.
    case commonmark
    /// The dialect of GitHub: tables, strikethrough, task lists, footnotes.
    case gfm
    /// The dialect of official documents: merged cells, attributes, divisions and more.
    case document
  }

  /// The kind of Markdown that the text is written in.
  public var flavor: Flavor
  /// Whether raw HTML and dangerous links are dropped.
  public var isSafe: Bool

  /// A job for one kind of Markdown; `isSafe` is for texts of strangers.
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
