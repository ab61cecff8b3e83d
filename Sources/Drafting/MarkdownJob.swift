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

  /// The HTML of a Markdown text in UTF-8.
  public func html(_ source: [UInt8]) -> [UInt8] {
    var options =
      switch flavor {
      case .commonmark: MarkdownOptions.commonmark
      case .gfm: MarkdownOptions.gfm
      case .document: MarkdownOptions.document
      }
    options.isSafe = isSafe
    return Markdown.html(from: source, options: options)
  }
}
