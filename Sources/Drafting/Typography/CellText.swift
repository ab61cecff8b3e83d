/// Lets what holds together in the cells of a table yield where a cell is narrower than it.
///
/// A no-break space suits a line of text. A column may be narrower than "ngày 16 tháng 5", and a
/// browser that must not break at a space there breaks inside a word. In a cell, words that hold
/// together become one box (class `nobr`) with ordinary spaces, and the punctuation at them
/// belongs to it: the box moves to the next line as a whole, and breaks at its spaces only where
/// the cell has no room for it.
struct CellText {
  private let block: Range<Int>
  private var index: Int
  /// Where the last tag before the index ends that a box cannot hold.
  private var tagEnd: Int
  private var isInCell = false
  /// What changes in the present group; kept to use its room again.
  private var changes: [Change] = []

  private init(_ block: Range<Int>) {
    self.block = block
    index = block.lowerBound
    tagEnd = block.lowerBound
  }

  /// Sets the texts of the cells of a block so, if it holds a table.
  static func box(_ block: Range<Int>, in text: inout EditedText) {
    guard text.source.firstRange(of: "<table", in: block) != nil else { return }
    var cells = CellText(block)
    cells.run(&text)
  }

  private mutating func run(_ text: inout EditedText) {
    let html = text.source
    var space = next("\u{A0}", in: html)
    var span = next(Self.unbroken, in: html)
    while true {
      // Most of a table holds nothing together: only the words around what does are read.
      let place = min(space, span)
      if place == block.upperBound { return }
      passTags(before: place, in: html)
      if isInCell, tagEnd <= place {
        index = start(ofGroupAt: place, in: html)
        group(in: &text)
      } else {
        index = max(place + 2, tagEnd)
      }
      if space < index { space = next("\u{A0}", in: html) }
      if span < index { span = next(Self.unbroken, in: html) }
    }
  }

  /// Where a text stands next, or the end.
  private func next(_ text: StaticString, in html: [UInt8]) -> Int {
    html.firstRange(of: text, in: index..<block.upperBound)?.lowerBound ?? block.upperBound
  }

  /// Goes through the tags up to a place, and notes whether they lead into a cell.
  private mutating func passTags(before place: Int, in html: [UInt8]) {
    while true {
      index = html.firstIndex(of: UInt8(ascii: "<"), in: index..<block.upperBound)
      if index >= place { return }
      let tag = index
      index = end(ofTagAt: tag, in: html)
      switch html[min(tag + 1, html.count - 1)] {
      case UInt8(ascii: "w") where html.has(Self.chance, at: tag):
        continue
      case UInt8(ascii: "t"):
        if html.has("<td", at: tag) || html.has("<th ", at: tag) { isInCell = true }
      case UInt8(ascii: "/"):
        if html.has("</td", at: tag) || html.has("</th", at: tag) { isInCell = false }
      default: break
      }
      tagEnd = index
    }
  }

  /// Where the letters begin that no ordinary space and no tag parts from a place.
  private func start(ofGroupAt place: Int, in html: [UInt8]) -> Int {
    var start = place
    while start > tagEnd, html[start - 1] > 0x20 { start -= 1 }
    return start
  }

  private static let unbroken: StaticString = "<span class=\"nobr\">"
  private static let end: StaticString = "</span>"
  private static let chance: StaticString = "<wbr>"

  /// A part of the source, and what stands instead of it in a box.
  private struct Change {
    var part: Range<Int>
    var text: StaticString
  }

  private func end(ofTagAt index: Int, in html: [UInt8]) -> Int {
    let close = html.firstIndex(of: UInt8(ascii: ">"), in: index..<block.upperBound)
    return min(close + 1, block.upperBound)
  }

  /// Reads the letters from the index up to the next ordinary space or tag, and makes a box of
  /// them if a part of them holds together.
  private mutating func group(in text: inout EditedText) {
    let html = text.source
    let start = index
    // The no-break spaces, which become ordinary ones, and the tags that the box makes needless.
    changes.removeAll(keepingCapacity: true)
    var isUnbroken = false
    scan: while index < block.upperBound {
      switch html[index] {
      case UInt8(ascii: "<"):
        let tag = index..<end(ofTagAt: index, in: html)
        if html.has(Self.unbroken, at: index) {
          changes.append(Change(part: tag, text: ""))
          isUnbroken = true
        } else if isUnbroken, html.has(Self.end, at: index) {
          changes.append(Change(part: tag, text: ""))
          isUnbroken = false
        } else if !html.has(Self.chance, at: index) {
          break scan
        }
        index = tag.upperBound
      case 0x00...0x20:
        break scan
      case 0xC2 where isSingleSpace(at: index, in: html):
        changes.append(Change(part: index..<index + 2, text: " "))
        index += 2
      default:
        index += 1
      }
    }
    // A box would part from letters behind a tag: there the no-break space must do.
    guard !changes.isEmpty, !isGlued(in: html) else { return }
    if let halves = firstHalves(ofWordAt: start, in: html) {
      text.write(upTo: start)
      let length = Self.length(of: halves, atEndOf: text.output)
      text.insert(Self.unbroken, back: text.output.count - length)
    } else {
      text.insert(Self.unbroken, at: start)
    }
    for change in changes { text.replace(change.part, with: change.text) }
    text.insert(Self.end, at: index)
  }

  /// Whether letters follow the tags at the index without a space.
  private func isGlued(in html: [UInt8]) -> Bool {
    var index = index
    while index < block.upperBound, html[index] == UInt8(ascii: "<") {
      if html.has("</t", at: index) || html.has("<br", at: index) { return false }
      index = html.firstIndex(of: UInt8(ascii: ">"), in: index..<block.upperBound) + 1
    }
    return index < block.upperBound && html[index] > 0x20
  }

  /// Whether one no-break space stands between two words; several are room to write in.
  private func isSingleSpace(at index: Int, in html: [UInt8]) -> Bool {
    guard index + 2 < block.upperBound, html[index + 1] == 0xA0, html[index + 2] > 0x20,
      html[index + 2] != UInt8(ascii: "<"), index > block.lowerBound
    else { return false }
    return !html.has("\u{A0}", at: index + 2) && html[index - 1] > 0x20 && html[index - 1] != 0xA0
      && html[index - 1] != UInt8(ascii: ">")
  }

  /// "nội dung 2", "tiêu chí 5": the first half of the word belongs to the box of the second. What
  /// it may be, if such a second half begins a box.
  private func firstHalves(ofWordAt start: Int, in html: [UInt8]) -> [StaticString]? {
    guard let first = changes.first else { return nil }
    // The box may take the place of a tag.
    let letters = first.part.lowerBound == start ? first.part.upperBound : start
    for (halves, second) in Self.compounds
    where html.has(second, at: letters)
      && changes.contains(where: { $0.part.upperBound == letters + second.utf8CodeUnitCount })
    {
      return halves
    }
    return nil
  }

  /// How long the one of some halves of a word is that ends a text; 0 if none does.
  private static func length(of halves: [StaticString], atEndOf text: [UInt8]) -> Int {
    for half in halves {
      let place = text.count - half.utf8CodeUnitCount
      if place > 0, text.has(half, at: place),
        text[place - 1] == 0x20 || text[place - 1] == UInt8(ascii: ">")
      {
        return half.utf8CodeUnitCount
      }
    }
    return 0
  }

  private static let compounds: [(halves: [StaticString], second: StaticString)] = [
    (["nội ", "Nội "], "dung\u{A0}"), (["tiêu ", "Tiêu "], "chí\u{A0}"),
  ]
}
