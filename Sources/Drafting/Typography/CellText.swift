/// Lets what holds together in the cells of a table yield where a cell is narrower than it.
///
/// A no-break space suits a line of text. A column may be narrower than "ngày 16 tháng 5", and a
/// browser that must not break at a space there breaks inside a word. In a cell, words that hold
/// together become one box (class `nobr`) with ordinary spaces, and the punctuation at them
/// belongs to it: the box moves to the next line as a whole, and breaks at its spaces only where
/// the cell has no room for it.
struct CellText {
  private let html: [UInt8]
  private let block: Range<Int>
  private var output: [UInt8] = []
  private var copied: Int
  private var index: Int
  /// Where the last tag before the index ends that a box cannot hold.
  private var tagEnd: Int
  private var isInCell = false

  private init(_ block: Range<Int>, of html: [UInt8]) {
    self.html = html
    self.block = block
    copied = block.lowerBound
    index = block.lowerBound
    tagEnd = block.lowerBound
  }

  /// A block with the texts of its cells set so; nil if nothing in it holds together.
  static func yielding(_ block: Range<Int>, of html: [UInt8]) -> [UInt8]? {
    guard !html.has("<p", at: block.lowerBound), html.firstRange(of: "<table", in: block) != nil
    else { return nil }
    var text = CellText(block, of: html)
    text.run()
    guard text.copied > block.lowerBound else { return nil }
    return text.output + html[text.copied..<block.upperBound]
  }

  private mutating func run() {
    var space = next("\u{A0}")
    var span = next(Self.unbroken)
    while true {
      // Most of a table holds nothing together: only the words around what does are read.
      let place = min(space, span)
      if place == block.upperBound { return }
      passTags(before: place)
      if isInCell, tagEnd <= place {
        index = start(ofGroupAt: place)
        group(from: index)
      } else {
        index = max(place + 2, tagEnd)
      }
      if space < index { space = next("\u{A0}") }
      if span < index { span = next(Self.unbroken) }
    }
  }

  /// Where a text stands next, or the end.
  private func next(_ text: StaticString) -> Int {
    html.firstRange(of: text, in: index..<block.upperBound)?.lowerBound ?? block.upperBound
  }

  /// Goes through the tags up to a place, and notes whether they lead into a cell.
  private mutating func passTags(before place: Int) {
    while true {
      index = html.firstIndex(of: UInt8(ascii: "<"), in: index..<block.upperBound)
      if index >= place { return }
      if starts("<td") || starts("<th ") { isInCell = true }
      if starts("</td") || starts("</th") { isInCell = false }
      let isChance = starts(Self.chance)
      skipTag()
      if !isChance { tagEnd = index }
    }
  }

  /// Where the letters begin that no ordinary space and no tag parts from a place.
  private func start(ofGroupAt place: Int) -> Int {
    var start = place
    while start > tagEnd, html[start - 1] > 0x20 { start -= 1 }
    return start
  }

  private static let unbroken: StaticString = "<span class=\"nobr\">"
  private static let end: StaticString = "</span>"
  private static let chance: StaticString = "<wbr>"

  private func starts(_ text: StaticString) -> Bool { html.has(text, at: index) }

  private mutating func skipTag() {
    let close = html.firstIndex(of: UInt8(ascii: ">"), in: index..<block.upperBound)
    index = min(close + 1, block.upperBound)
  }

  /// Reads the letters up to the next ordinary space or tag, and makes a box of them if a part of
  /// them holds together.
  private mutating func group(from start: Int) {
    var text: [UInt8] = []
    var holds = false
    var isUnbroken = false
    scan: while index < block.upperBound {
      switch html[index] {
      case UInt8(ascii: "<"):
        if starts(Self.unbroken) {
          (holds, isUnbroken) = (true, true)
        } else if starts(Self.chance) {
          text += Array("<wbr>".utf8)
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
    output += Array("<span class=\"nobr\">".utf8) + text + Array("</span>".utf8)
    copied = index
  }

  /// Whether letters follow the tags at the index without a space.
  private var isGlued: Bool {
    var index = index
    while index < block.upperBound, html[index] == UInt8(ascii: "<") {
      if html.has("</t", at: index) || html.has("<br", at: index) { return false }
      index = html.firstIndex(of: UInt8(ascii: ">"), in: index..<block.upperBound) + 1
    }
    return index < block.upperBound && html[index] > 0x20
  }

  /// Whether one no-break space stands between two words; several are room to write in.
  private func isSingleSpace(at index: Int) -> Bool {
    guard index + 2 < block.upperBound, html[index + 1] == 0xA0, html[index + 2] > 0x20,
      html[index + 2] != UInt8(ascii: "<"), index > block.lowerBound
    else { return false }
    return !html.has("\u{A0}", at: index + 2) && html[index - 1] > 0x20 && html[index - 1] != 0xA0
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
