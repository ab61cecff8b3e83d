/// The texts of a fragment's footnotes, which stand in a section at its end.
struct FootnoteTexts {
  /// How that section begins.
  static let section: StaticString = "<section class=\"footnotes\""

  /// The text of each note that was not handed out yet, by the address of the note: escaped, fit
  /// to be an attribute.
  private var texts: [[UInt8]: [UInt8]] = [:]

  init(of html: [UInt8]) {
    guard let section = html.firstRange(of: Self.section) else { return }
    var index = section.lowerBound
    var address: [UInt8]?
    var text: [UInt8] = []
    var isBackReference = false
    while index < html.count {
      let next = html.firstIndex(of: UInt8(ascii: "<"), in: index..<html.count)
      if !isBackReference { text += html[index..<next] }
      guard next < html.count else { break }
      let tag = Tag(at: next, in: html)
      index = tag.range.upperBound
      switch tag.element {
      case .li where tag.isEnd:
        if let known = address { texts[known] = Self.attribute(text) }
        address = nil
      case .li where address == nil:
        if let id = tag.value(" id=\"", in: html), html.has("fn-", at: id.lowerBound) {
          address = Array(html[id])
          text = []
        }
      case .a: isBackReference = !tag.isEnd && tag.mentions("data-footnote-backref", in: html)
      case .p, .br: text.append(0x20)
      default: break
      }
    }
  }

  /// The text of a note, once: a second reference to it gets none.
  mutating func take(_ address: ArraySlice<UInt8>) -> [UInt8]? {
    texts.isEmpty ? nil : texts.removeValue(forKey: Array(address))
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
