import Foundation

@testable import Drafting

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an XML parser reads in a picture.
final class PictureReader: NSObject, XMLParserDelegate {
  private(set) var texts: [String] = []
  private(set) var descriptions: [String] = []
  private(set) var ids: [String] = []
  private(set) var names: Set<String> = []
  private(set) var attributeNames: Set<String> = []
  private var current = ""

  /// Reads SVG elements that stand one after another; nil if they are not well-formed.
  init?(_ svg: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data("<p>".utf8) + Data(svg) + Data("</p>".utf8))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    names.insert(name)
    attributeNames.formUnion(attributes.keys)
    if let id = attributes["id"] { ids.append(id) }
    current = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    current += string
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "text" { texts.append(current) }
    if name == "title" || name == "desc" { descriptions.append(current) }
    current = ""
  }
}

/// A generator whose numbers are the same in every run.
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension ChartScene {
  /// Texts that overlap each other or leave the picture.
  var misplacedLabels: [String] {
    var found: [String] = []
    for (index, label) in labels.enumerated() {
      let box = label.box
      if box.x < -0.5 || box.x + box.width > Self.width + 0.5 || box.y < -0.5
        || box.y + box.height > height + 0.5
      {
        found.append("outside: \(label.text)")
      }
      for other in labels[(index + 1)...] where box.overlaps(other.box) {
        found.append("\(label.text) | \(other.text)")
      }
    }
    return found
  }
}

/// Texts that people or machines may put into a table.
let awkwardTexts: [String] = [
  "", " ", "<script>alert(1)</script>", "\"><svg onload=x>", "a & b < c > d 'e'", "]]>",
  "Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội huyện, các cơ quan hành chính,"
    + " đơn vị sự nghiệp và UBND các xã, thị trấn", String(repeating: "Ư", count: 400),
  String(repeating: "mười ", count: 200), "\u{0}\u{1}\u{8}\u{B}\u{FFFE}\u{FFFF}",
  "\u{202E}đảo chữ\u{2066}", "dòng một\ndòng hai\r\n\tdòng ba", "👩‍👩‍👧‍👦👍🏽 思い", "e\u{301}\u{323}\u{302}",
  "{{ x }}", "&amp;&#0;",
]
