/// What the next table of a fragment is called: the sentence that leads to it, else the last
/// heading, else the title of the fragment.
struct TableName {
  /// The title of the fragment, plain text.
  let title: String
  /// Where the text of the last heading stands.
  private var heading: Range<Int>?
  /// Where the text of the last paragraph behind that heading stands.
  private var paragraph: Range<Int>?

  init(title: String) { self.title = title }

  /// Notes the text of a heading or a paragraph.
  mutating func note(_ text: Range<Int>, isHeading: Bool) {
    if isHeading {
      (heading, paragraph) = (text, nil)
    } else {
      paragraph = text
    }
  }

  /// The name, escaped for HTML.
  func escaped(in html: [UInt8]) -> [UInt8] {
    if let sentence = paragraph.flatMap({ Self.sentence(words(of: $0, in: html)) }) {
      return sentence
    }
    if let heading = heading.map({ Self.withoutNumber(words(of: $0, in: html)) }), !heading.isEmpty
    {
      return heading
    }
    var name: [UInt8] = []
    name.reserveCapacity(title.utf8.count)
    for byte in title.utf8 {
      switch byte {
      case UInt8(ascii: "&"): name += "&amp;".utf8
      case UInt8(ascii: "<"): name += "&lt;".utf8
      case UInt8(ascii: ">"): name += "&gt;".utf8
      default: name.append(byte)
      }
    }
    return name
  }

  /// The words of a sentence that leads to what follows with a colon.
  private static func sentence(_ words: ArraySlice<UInt8>) -> [UInt8]? {
    guard words.last == UInt8(ascii: ":"), words.count <= longestLead else { return nil }
    var words = words.dropLast()
    while words.starts(with: "- ".utf8) || words.starts(with: "+ ".utf8) {
      words = words.dropFirst(2)
    }
    return words.isEmpty ? nil : Array(words)
  }

  /// A longer sentence says more than what the table is called.
  private static let longestLead = 160

  /// The words of a heading without its number, which belongs to the heading and would be read as
  /// a second heading of that number.
  private static func withoutNumber(_ words: ArraySlice<UInt8>) -> [UInt8] {
    let number = words.prefix { $0 != 0x20 }
    if number.count <= 8, let last = number.last, [0x2E, 0x29].contains(last) {
      return Array(words.dropFirst(number.count + 1))
    }
    return Array(words)
  }

  /// The text of an element without the marks of footnotes.
  private func words(of content: Range<Int>, in html: [UInt8]) -> ArraySlice<UInt8> {
    var words: [UInt8] = []
    var isInMark = false
    var index = content.lowerBound
    while index < content.upperBound {
      let next = html.firstIndex(of: UInt8(ascii: "<"), in: index..<content.upperBound)
      if !isInMark { words += html[index..<next] }
      guard next < content.upperBound else { break }
      let tag = Tag(at: next, in: html)
      if tag.element == .sup { isInMark = !tag.isEnd }
      index = tag.range.upperBound
    }
    return words[...].trimmingSpace
  }
}
