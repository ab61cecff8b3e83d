/// The elements of HTML that are set in a way of their own.
enum Element: String, CaseIterable {
  // The most frequent ones stand first, where they are found soonest.
  case td, tr, p, th
  case span, strong
  case a, br, code, col, em, h1, h2, h3, h4, h5, h6, hr, img, input, li, pre, script, style
  case sup, svg, table, tbody, thead, wbr
  /// A comment or the type of a page.
  case declaration = "!"
  /// Any other element.
  case other = ""

  private static let named = allCases.map { (name: ShortWord($0.rawValue), element: $0) }

  init(_ name: ShortWord) {
    self = Self.named.first { $0.name == name }?.element ?? .other
  }

  var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  /// Whether the element never has an end tag.
  var isVoid: Bool {
    switch self {
    case .br, .hr, .img, .col, .input, .wbr, .declaration: true
    default: false
    }
  }

  /// Whether the text of the element is left alone: what a program reads, and the heads of
  /// columns, which are narrow and must break wherever they can.
  var isVerbatim: Bool {
    switch self {
    case .a, .code, .pre, .svg, .style, .script, .th: true
    default: false
    }
  }
}
