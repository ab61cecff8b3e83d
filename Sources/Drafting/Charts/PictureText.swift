extension Chart {
  /// A text with pictures, each replaced by what it says in words.
  ///
  /// A picture is the lines from one that begins with `<svg ` to the next `</svg>`; its title and
  /// its description are printed in one paragraph.
  ///
  /// - Parameter escape: Writes plain text in the language of the text around the pictures.
  static func replacingPictures(
    in text: [UInt8], escape: (_ plain: String) -> String
  ) -> [UInt8] {
    guard text.firstRange(of: opening) != nil else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var isInside = false
    var title = ""
    var start = 0
    while start <= text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      let line = text[start..<end]
      // A line and the break behind it; the last line has none.
      let whole = text[start..<min(end + 1, text.count)]
      start = end + 1
      if !isInside {
        if line.starts(with: opening) {
          isInside = true
          title = ""
        } else {
          result += whole
        }
      } else if line.elementsEqual(closing) {
        isInside = false
      } else if let words = content(of: "title", in: line) {
        title = words
      } else if let words = content(of: "desc", in: line) {
        result += escape(title.isEmpty ? words : "\(title). \(words)").utf8
        result.append(0x0A)
      }
    }
    return result
  }

  private static let opening = Array("<svg ".utf8)
  private static let closing = Array("</svg>".utf8)

  /// The plain text of an element that takes a whole line; `nil` for another line.
  private static func content(of name: String, in bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.starts(with: "<\(name) ".utf8) else { return nil }
    let line = String(decoding: bytes, as: UTF8.self)
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
