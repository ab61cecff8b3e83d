/// Lets what holds together in the cells of a table yield where a cell is narrower than it.
///
/// A no-break space suits a line of text. A column may be narrower than "ngày 16 tháng 5", and a
/// browser that must not break at a space there breaks inside a word. In a cell, words that hold
/// together become one box (class `nobr`) with ordinary spaces, and the punctuation at them
/// belongs to it: the box moves to the next line as a whole, and breaks at its spaces only where
/// the cell has no room for it.
struct CellText {
  private let html: ArraySlice<UInt8>
  private var output: [UInt8] = []
  private var copied: Int
  private var index: Int

  private init(_ html: ArraySlice<UInt8>) {
    self.html = html
    copied = html.startIndex
    index = html.startIndex
  }

  /// A block with the texts of its cells set so; nil if nothing in it holds together.
  static func yielding(_ block: ArraySlice<UInt8>) -> [UInt8]? {
    guard !block.starts(with: "<p".utf8), block.mentions("<table") else { return nil }
    var text = CellText(block)
    text.run()
    guard text.copied > block.startIndex else { return nil }
    return text.output + block[text.copied...]
  }

  private mutating func run() {
    var isInCell = false
    while index < html.endIndex {
      if html[index] == UInt8(ascii: "<") {
        if isInCell, starts(Self.unbroken) {
          group(from: index)
          continue
        }
        if starts("<td".utf8) || starts("<th ".utf8) { isInCell = true }
        if starts("</td".utf8) || starts("</th".utf8) { isInCell = false }
        skipTag()
      } else if isInCell, html[index] > 0x20 {
        group(from: index)
      } else {
        index += 1
      }
    }
  }

  private static let unbroken = Array("<span class=\"nobr\">".utf8)
  private static let end = Array("</span>".utf8)
  private static let chance = Array("<wbr>".utf8)

  private func starts(_ bytes: some Sequence<UInt8>) -> Bool { html[index...].starts(with: bytes) }

  private mutating func skipTag() {
    index = html[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? html.endIndex
  }

  /// Reads the letters up to the next ordinary space or tag, and makes a box of them if a part of
  /// them holds together.
  private mutating func group(from start: Int) {
    var text: [UInt8] = []
    var holds = false
    var isUnbroken = false
    scan: while index < html.endIndex {
      switch html[index] {
      case UInt8(ascii: "<"):
        if starts(Self.unbroken) {
          (holds, isUnbroken) = (true, true)
        } else if starts(Self.chance) {
          text += Self.chance
        } else if isUnbroken, starts(Self.end) {
          isUnbroken = false
        } else {
          break scan
        }
        skipTag()
      case 0x00...0x20:
        break scan
      case 0xC2 where isSingleSpace(at: index):
        text.append(0x20)
        holds = true
        index += 2
      default:
        text.append(html[index])
        index += 1
      }
    }
    // A box would part from letters behind a tag: there the no-break space must do.
    guard holds, !isGlued else { return }
    output += html[copied..<start]
    takeCompound(before: &text)
    output += Self.unbroken + text + Self.end
    copied = index
  }

  /// Whether letters follow the tags at the index without a space.
  private var isGlued: Bool {
    var index = index
    while index < html.endIndex, html[index] == UInt8(ascii: "<") {
      let tag = html[index...]
      if tag.starts(with: "</t".utf8) || tag.starts(with: "<br".utf8) { return false }
      index = tag.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? html.endIndex
    }
    return index < html.endIndex && html[index] > 0x20
  }

  /// Whether one no-break space stands between two words; several are room to write in.
  private func isSingleSpace(at index: Int) -> Bool {
    guard index + 2 < html.endIndex, html[index + 1] == 0xA0, html[index + 2] > 0x20,
      html[index + 2] != UInt8(ascii: "<"), index > html.startIndex
    else { return false }
    let isLast = html[index + 2] != 0xC2 || html[index + 3] != 0xA0
    return isLast && html[index - 1] > 0x20 && html[index - 1] != 0xA0
      && html[index - 1] != UInt8(ascii: ">")
  }

  /// "nội dung 2", "tiêu chí 5": the first half of the word belongs to the box of the second.
  private mutating func takeCompound(before text: inout [UInt8]) {
    for (first, second) in Self.compounds where text.starts(with: second) {
      for half in first where output.count > half.count && output.last == 0x20 {
        let start = output.count - half.count
        guard output[start...].elementsEqual(half),
          output[start - 1] == 0x20 || output[start - 1] == UInt8(ascii: ">")
        else { continue }
        output.removeSubrange(start...)
        text = half + text
        return
      }
    }
  }

  private static let compounds: [(first: [[UInt8]], second: [UInt8])] = [
    (["nội ", "Nội "].map { Array($0.utf8) }, Array("dung ".utf8)),
    (["tiêu ", "Tiêu "].map { Array($0.utf8) }, Array("chí ".utf8)),
  ]
}
