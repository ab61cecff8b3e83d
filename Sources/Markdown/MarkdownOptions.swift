/// How Markdown is read and written.
public struct MarkdownOptions: Sendable, Hashable {
  /// A dialect of Markdown.
  public enum Flavor: String, Sendable, CaseIterable {
    /// CommonMark 0.31.2, nothing else.
    case commonmark
    /// GitHub's: tables, strikethrough, task lists, bare addresses as links, footnotes, and its
    /// filter of dangerous tags.
    case gfm
    /// For official documents: tables with merged cells, footnotes, attributes, divisions, spans,
    /// no-break spaces, curly quotes, strikethrough, task lists.
    case document
  }

  /// How lists become HTML.
  public enum ListStyle: String, Sendable, CaseIterable {
    /// As `<ul>` and `<ol>`.
    case html
    /// Each item as a paragraph that shows its marker as text, as official documents print it:
    /// `<p class="muc muc-dash">- …</p>`, `muc-plus`, `muc-star`, `muc-number` (`1.`),
    /// `muc-paren` (`1)`).
    case literal
  }

  /// The dialect in which the text is written.
  public var flavor: Flavor
  /// Whether raw HTML is dropped, and so are links that could run a program.
  public var isSafe: Bool
  /// How lists become HTML.
  public var listStyle: ListStyle
  /// Whether lists carry their marker as `data-marker="-"`, for style sheets.
  public var showsListMarkers: Bool

  /// Options for a flavour; what is not given is as the specifications have it.
  public init(
    flavor: Flavor, isSafe: Bool = false, listStyle: ListStyle = .html,
    showsListMarkers: Bool = false
  ) {
    self.flavor = flavor
    self.isSafe = isSafe
    self.listStyle = listStyle
    self.showsListMarkers = showsListMarkers
  }

  /// CommonMark, nothing dropped.
  public static let commonmark = MarkdownOptions(flavor: .commonmark)
  /// GitHub's dialect, nothing dropped but the tags that it filters.
  public static let gfm = MarkdownOptions(flavor: .gfm)
  /// The dialect of official documents, nothing dropped.
  public static let document = MarkdownOptions(flavor: .document)
}

/// What a flavour adds to CommonMark, as the parsers ask for it.
struct Features {
  let tables: Bool
  let tableSpans: Bool
  let strikethrough: Bool
  let tasks: Bool
  let autolinks: Bool
  let tagFilter: Bool
  let footnotes: Bool
  /// Attributes, divisions, spans, no-break spaces and curly quotes.
  let document: Bool

  init(_ flavor: MarkdownOptions.Flavor) {
    let isExtended = flavor != .commonmark
    tables = isExtended
    strikethrough = isExtended
    tasks = isExtended
    footnotes = isExtended
    autolinks = flavor == .gfm
    tagFilter = flavor == .gfm
    tableSpans = flavor == .document
    document = flavor == .document
  }
}
