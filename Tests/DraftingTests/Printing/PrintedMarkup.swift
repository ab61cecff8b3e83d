import Foundation

/// What the print rules must know of the HTML that was printed.
struct PrintedMarkup: Sendable {
  /// The words of the head of each table, sorted: printed, the lines of its cells mingle.
  let tableHeads: [[String]]
  /// The texts of the headings below the title.
  let headings: [String]

  init(html: String) {
    tableHeads = Self.contents(of: "thead", in: html).map {
      Self.words(of: $0).sorted()
    }
    headings = ["h2", "h3", "h4", "h5", "h6"].flatMap { Self.contents(of: $0, in: html) }.map {
      Self.words(of: $0).joined(separator: " ")
    }
  }

  private static func contents(of name: String, in html: String) -> [String] {
    html.components(separatedBy: "<\(name)").dropFirst().compactMap { part in
      guard let start = part.firstIndex(of: ">") else { return nil }
      return part[part.index(after: start)...].components(separatedBy: "</\(name)>").first
    }
  }

  /// The words of a piece of HTML as they are printed.
  private static func words(of html: String) -> [String] {
    let text = html.replacingOccurrences(
      of: "<[^>]*>", with: " ", options: .regularExpression)
    return XMLLine("<x>\(text.replacingOccurrences(of: "\n", with: " "))</x>").text
      .split { $0 == " " || $0 == "\u{A0}" }.map(String.init)
  }
}
