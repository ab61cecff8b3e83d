import Foundation

/// What the print rules must know of the HTML that was printed.
struct PrintedMarkup: Sendable {
  /// The words of the head of each table, sorted: printed, the lines of its cells mingle.
  let tableHeads: [[String]]
  /// The texts of the headings below the title.
  let headings: [String]
  /// How often each letter stands in what a reader sees on paper.
  let letters: [Character: Int]

  init(html: String) {
    tableHeads = Self.contents(of: "thead", in: html).map {
      Self.words(of: $0).sorted()
    }
    headings = ["h2", "h3", "h4", "h5", "h6"].flatMap { Self.contents(of: $0, in: html) }.map {
      Self.words(of: $0).joined(separator: " ")
    }
    letters = Self.letters(of: html)
  }

  private static func letters(of html: String) -> [Character: Int] {
    var page = html.components(separatedBy: "<body").last ?? ""
    // What only readers of the screen see, and what only those hear who see nothing.
    for unseen in [
      #"<caption class="an">.*?</caption>"#, #"<a [^>]*footnote-backref.*?</a>"#,
      "<(title|desc)[ >].*?</(title|desc)>", "^[^>]*>",
    ] {
      page = page.replacingOccurrences(of: unseen, with: "", options: .regularExpression)
    }
    // The numbers of notes are the list's, made by the browser.
    page = page.replacingOccurrences(
      of: #"<li id="fn-(\d+)">"#, with: "$1.", options: .regularExpression)
    var counts: [Character: Int] = [:]
    for letter in words(of: page).joined() where letter.isPrinted {
      counts[letter, default: 0] += 1
    }
    return counts
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
      .replacingOccurrences(of: "&nbsp;", with: " ")
      .split { $0 == " " || $0 == "\u{A0}" }.map(String.init)
  }
}

extension Character {
  /// Whether a letter leaves ink on paper: not a space, not a mark that only steers the text.
  var isPrinted: Bool {
    !isWhitespace
      && unicodeScalars.contains {
        $0.properties.generalCategory != .format && $0.properties.generalCategory != .control
      }
  }
}
