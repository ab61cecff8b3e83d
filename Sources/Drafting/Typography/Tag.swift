/// A tag of the regular HTML that our Markdown writer makes.
struct Tag {
  /// Where the whole tag stands, from "<" to ">".
  let range: Range<Int>
  /// Where its name ends and its attributes begin.
  let nameEnd: Int
  let element: Element
  let isEnd: Bool

  /// The tag that begins at an index; it ends at the end of the text where no ">" closes it.
  init(at index: Int, in html: [UInt8]) { self.init(at: index, in: html.span) }

  /// The tag that begins at an index; it ends at the end of the text where no ">" closes it.
  init(at index: Int, in bytes: Span<UInt8>) {
    var name = index + 1
    isEnd = name < bytes.count && bytes[name] == UInt8(ascii: "/")
    if isEnd { name += 1 }
    var end = name
    // The name of a declaration is its "!", whatever stands behind it.
    if end < bytes.count, bytes[end] == UInt8(ascii: "!") {
      end += 1
    } else {
      while end < bytes.count, Self.isName(bytes[end]) { end += 1 }
    }
    nameEnd = end
    element = Element(ShortWord(name..<end, of: bytes))
    // Most tags end with their names.
    if end < bytes.count, bytes[end] != UInt8(ascii: ">") {
      end = bytes.firstIndex(of: UInt8(ascii: ">"), in: end..<bytes.count)
    }
    range = index..<min(end + 1, bytes.count)
  }

  private static func isName(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/")
  }

  /// Where what stands behind the name is, ">" included.
  var attributes: Range<Int> { nameEnd..<range.upperBound }

  /// Whether the element has no end tag.
  func isVoid(in html: [UInt8]) -> Bool {
    element.isVoid || range.count > 1 && html[range.upperBound - 2] == UInt8(ascii: "/")
  }

  /// Where the attributes hold a text.
  func range(of text: StaticString, in html: [UInt8]) -> Range<Int>? {
    attributes.count > 1 ? html.firstRange(of: text, in: attributes) : nil
  }

  /// Whether the attributes hold a text.
  func mentions(_ text: StaticString, in html: [UInt8]) -> Bool {
    range(of: text, in: html) != nil
  }

  /// Where the value of an attribute stands, which is given as it begins: ` id="`.
  func value(_ attribute: StaticString, in html: [UInt8]) -> Range<Int>? {
    guard let start = range(of: attribute, in: html)?.upperBound else { return nil }
    return start..<html.firstIndex(of: UInt8(ascii: "\""), in: start..<range.upperBound)
  }

  /// The number that an attribute gives, as browsers bound it; one where it gives none.
  func number(_ attribute: StaticString, in html: [UInt8]) -> Int {
    guard let value = value(attribute, in: html), !value.isEmpty else { return 1 }
    var number = 0
    for byte in html[value] {
      guard byte >= 0x30, byte <= 0x39 else { return 1 }
      number = min(number * 10 + Int(byte - 0x30), 1000)
    }
    return max(number, 1)
  }
}
