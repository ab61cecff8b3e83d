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
    // Outside pictures, up to where the text has been taken over.
    var copied = 0
    var isInside = false
    var title: [UInt8] = []
    var start = 0
    while start < text.count {
      let end = text.firstIndex(of: 0x0A, in: start..<text.count)
      let line = text[start..<end]
      let next = min(end + 1, text.count)
      if !isInside {
        if line.starts(with: opening) {
          isInside = true
          title = []
          result += text[copied..<start]
        }
      } else if line == closing {
        isInside = false
        copied = next
      } else if let words = content(of: titleTags, in: line) {
        title = words
      } else if let words = content(of: descriptionTags, in: line) {
        let plain = title.isEmpty ? words : title + Array(". ".utf8) + words
        result += escape(String(decoding: plain, as: UTF8.self)).utf8
        result.append(0x0A)
      }
      start = next
    }
    if !isInside { result += text[copied...] }
    return result
  }

  private typealias Tags = (begin: [UInt8], end: [UInt8])

  private static let opening = Array("<svg ".utf8)
  private static let closing = Array("</svg>".utf8)[...]
  private static let titleTags: Tags = (Array("<title ".utf8), Array("</title>".utf8))
  private static let descriptionTags: Tags = (Array("<desc ".utf8), Array("</desc>".utf8))

  /// The plain text of an element that takes a whole line; `nil` for another line.
  private static func content(of tags: Tags, in line: ArraySlice<UInt8>) -> [UInt8]? {
    guard line.starts(with: tags.begin), line.suffix(tags.end.count).elementsEqual(tags.end),
      let begin = line.firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    var rest = line[(begin + 1)...].dropLast(tags.end.count)
    var plain: [UInt8] = []
    while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
      plain += rest[..<mark]
      rest = rest[mark...]
      let known = references.first { rest.starts(with: $0.written) }
      plain.append(known?.plain ?? UInt8(ascii: "&"))
      rest = rest.dropFirst(known?.written.count ?? 1)
    }
    return plain + rest
  }

  private static let references: [(written: [UInt8], plain: UInt8)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
  ].map { (Array($0.utf8), UInt8(ascii: $1)) }
}
