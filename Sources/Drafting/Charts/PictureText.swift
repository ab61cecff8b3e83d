extension Chart {
  /// A text with pictures, each replaced by what it says in words.
  ///
  /// A picture is the lines from one that begins with `<svg ` to the next `</svg>`; its title and
  /// its description are printed in one paragraph.
  ///
  /// - Parameter escape: Writes plain text in the language of the text around the pictures.
  static func replacingPictures(
    in text: String, escape: (_ plain: String) -> String
  ) -> String {
    var lines: [Substring] = []
    var isInside = false
    var title = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !isInside, line.hasPrefix("<svg ") {
        isInside = true
        title = ""
      } else if isInside, let words = content(of: "title", in: line) {
        title = words
      } else if isInside, let words = content(of: "desc", in: line) {
        lines.append(Substring(escape(title.isEmpty ? words : "\(title). \(words)")))
      } else if isInside {
        if line == "</svg>" { isInside = false }
      } else {
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The plain text of an element that takes a whole line; `nil` for another line.
  private static func content(of name: String, in line: Substring) -> String? {
    guard line.hasPrefix("<\(name) "), line.hasSuffix("</\(name)>"),
      let start = line.firstIndex(of: ">")
    else { return nil }
    let inner = line[line.index(after: start)...].dropLast(name.count + 3)
    var plain = ""
    var rest = inner[...]
    while let mark = rest.firstIndex(of: "&") {
      plain += rest[..<mark]
      rest = rest[mark...]
      let known = references.first { rest.hasPrefix($0.written) }
      plain += known?.plain ?? "&"
      rest = rest.dropFirst(known?.written.count ?? 1)
    }
    return plain + rest
  }

  private static let references: [(written: String, plain: String)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
  ]
}
