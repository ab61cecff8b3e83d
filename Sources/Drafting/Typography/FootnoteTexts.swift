/// The texts of a fragment's footnotes, which stand in a section at its end.
struct FootnoteTexts {
  /// How that section begins.
  static let section = Array("<section class=\"footnotes\"".utf8)

  /// The text of each note that was not handed out yet, by the address of the note: escaped, fit
  /// to be an attribute.
  private var texts: [[UInt8]: [UInt8]] = [:]

  init(of html: [UInt8]) {
    guard let start = Self.sectionStart(html) else { return }
    var index = start
    var address: [UInt8]?
    var text: [UInt8] = []
    var isBackReference = false
    while index < html.count {
      guard html[index] == UInt8(ascii: "<") else {
        let end = html[index...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
        if !isBackReference { text += html[index..<end] }
        index = end
        continue
      }
      let tag = Tag(at: index, in: html)
      index = tag.text.endIndex
      if tag.isNamed("li"), !tag.isEnd, address == nil, let id = tag.value("id"),
        id.starts(with: "fn-".utf8)
      {
        address = Array(id)
        text = []
      } else if tag.isNamed("li"), tag.isEnd, let known = address {
        texts[known] = Self.attribute(text)
        address = nil
      } else if tag.isNamed("a") {
        isBackReference = !tag.isEnd && tag.mentions("data-footnote-backref")
      } else if tag.isNamed("p") || tag.isNamed("br") {
        text.append(0x20)
      }
    }
  }

  /// The text of a note, once: a second reference to it gets none.
  mutating func take(_ address: ArraySlice<UInt8>) -> [UInt8]? {
    texts.isEmpty ? nil : texts.removeValue(forKey: Array(address))
  }

  private static func sectionStart(_ html: [UInt8]) -> Int? {
    var index = html.startIndex
    while let next = html[index...].firstIndex(of: UInt8(ascii: "<")) {
      if html[next...].starts(with: section) { return next }
      index = next + 1
    }
    return nil
  }

  /// A text with single spaces and without quotation marks of the kind that end an attribute.
  private static func attribute(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in text[...].trimmingSpace {
      switch byte {
      case 0x00...0x20: if result.last != 0x20 { result.append(0x20) }
      case UInt8(ascii: "\""): result += Array("&quot;".utf8)
      default: result.append(byte)
      }
    }
    return result
  }
}
