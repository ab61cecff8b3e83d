/// A tag of the regular HTML that our Markdown writer makes.
struct Tag {
  /// The whole tag, from "<" to ">".
  let text: ArraySlice<UInt8>
  let name: ArraySlice<UInt8>
  let isEnd: Bool

  /// The tag that begins at an index; it ends at the end of the text where no ">" closes it.
  init(at index: Int, in html: [UInt8]) {
    let end = html[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? html.count
    text = html[index..<end]
    isEnd = text.dropFirst().first == UInt8(ascii: "/")
    name = text.dropFirst(isEnd ? 2 : 1).prefix {
      $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
    }
  }

  /// What stands behind the name, ">" included.
  var attributes: ArraySlice<UInt8> { text[name.endIndex...] }

  func isNamed(_ other: String) -> Bool { name.elementsEqual(other.utf8) }

  /// Whether it is a heading of any level.
  var isHeading: Bool {
    name.count == 2 && name.first == UInt8(ascii: "h") && (0x31...0x36).contains(name.last ?? 0)
  }

  /// Whether the element has no end tag.
  var isVoid: Bool {
    text.dropLast().last == UInt8(ascii: "/")
      || ["br", "hr", "img", "col", "input", "wbr", "!--", "!DOCTYPE"].contains(where: isNamed)
  }

  /// Whether the attributes hold a word.
  func mentions(_ word: String) -> Bool { range(of: word) != nil }

  /// The value of an attribute, as it is written.
  func value(_ attribute: String) -> ArraySlice<UInt8>? {
    guard let found = range(of: " \(attribute)=\"") else { return nil }
    return text[found.upperBound...].prefix { $0 != UInt8(ascii: "\"") }
  }

  private func range(of word: String) -> Range<Int>? {
    let word = Array(word.utf8)
    var rest = attributes
    while rest.count >= word.count {
      if rest.starts(with: word) { return rest.startIndex..<rest.startIndex + word.count }
      rest = rest.dropFirst()
    }
    return nil
  }
}
