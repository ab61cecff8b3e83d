/// A fragment of HTML as our Markdown writer makes it, cut into its outermost blocks.
///
/// The writer's HTML is regular: elements are closed, attributes are quoted, text is escaped.
/// Raw HTML of a template's author passes as it is; where its elements are not balanced the
/// fragment is one block.
struct HTMLFragment {
  /// The outermost blocks, in order; joined, they are the fragment.
  var blocks: [ArraySlice<UInt8>]

  /// Cuts a fragment into blocks and sets what would be torn by a line break.
  ///
  /// In each block the spaces and numbers that ``LineBreaking`` finds hold together; a table cell
  /// that fills its row alone gets the class `tieu-chi`: it is the heading of a group of rows; a
  /// paragraph too short to be divided between two pages gets the class `lien`, one that leads to
  /// what follows with a colon the class `dan`.
  init(_ html: [UInt8]) {
    var setter = Setter(html: html)
    setter.run()
    let output = setter.output
    blocks = setter.blockEnds.indices.map { index in
      output[(index == 0 ? 0 : setter.blockEnds[index - 1])..<setter.blockEnds[index]]
    }
    if blocks.isEmpty, !output.isEmpty { blocks = [output[...]] }
  }

  /// Takes out the section of footnotes, which stands last.
  mutating func takeFootnotes() -> [UInt8]? {
    guard let last = blocks.last,
      last.trimmingSpace.starts(with: "<section class=\"footnotes\"".utf8)
    else { return nil }
    blocks.removeLast()
    return Array(last)
  }

  /// Takes out the blocks that stand on the page of the signature: the last paragraph and, while
  /// that is shorter than two printed lines, what stands before it.
  mutating func takeClosing() -> [UInt8] {
    var closing: [ArraySlice<UInt8>] = []
    var length = 0
    while let last = blocks.last, closing.count < 3, length < Self.twoLines {
      let name = last.trimmingSpace
      // A table or a division may be as long as a page.
      guard name.starts(with: "<p".utf8) || name.starts(with: "<h".utf8) || name.isEmpty else {
        break
      }
      closing.insert(blocks.removeLast(), at: 0)
      length += name.count
    }
    return Array(closing.joined())
  }

  /// The bytes of text that surely fill two lines of a page.
  private static let twoLines = 240

  /// All blocks, joined.
  var joined: [UInt8] { Array(blocks.joined()) }
}

extension ArraySlice<UInt8> {
  /// Without white space at the ends.
  fileprivate var trimmingSpace: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first <= 0x20 { slice = slice.dropFirst() }
    while let last = slice.last, last <= 0x20 { slice = slice.dropLast() }
    return slice
  }
}

/// Goes through a fragment once, from tag to tag.
private struct Setter {
  let html: [UInt8]
  var output: [UInt8] = []
  /// Where in the output each outermost block ends.
  var blockEnds: [Int] = []

  private var depth = 0
  private var index = 0
  /// How many elements are open whose text is left alone: what a program reads, and the heads of
  /// columns, which are narrow and must break wherever they can.
  private var verbatim = 0
  /// Where in the output the first cell of the present row has its attributes, and how many cells
  /// the row has had.
  private var firstCell: Int?
  private var cells = 0
  /// Where in the output the present outermost paragraph has its attributes, and how many letters
  /// it has had.
  private var paragraph: Int?
  private var letters = 0
  /// The last byte of the paragraph's text that is no white space.
  private var last: UInt8 = 0

  init(html: [UInt8]) {
    self.html = html
    output.reserveCapacity(html.count + html.count / 8)
  }

  mutating func run() {
    while index < html.count {
      let next = html[index...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
      text(html[index..<next])
      index = next
      if index < html.count { tag() }
    }
    if blockEnds.last != output.count, !output.isEmpty { blockEnds.append(output.count) }
  }

  private mutating func text(_ text: ArraySlice<UInt8>) {
    guard !text.isEmpty else { return }
    if paragraph != nil {
      letters += text.count { $0 & 0xC0 != 0x80 }
      last = text.last { $0 > 0x20 } ?? last
    }
    if verbatim > 0 || depth == 0 {
      output += text
      return
    }
    for piece in LineBreaking.pieces(of: text) {
      if piece.isUnbroken {
        output += Self.opening
        output += piece.text
        output += Self.closing
      } else if piece.isEndless {
        output += Self.endlessOpening
        output += piece.text
        output += Self.closing
      } else {
        output += piece.text
      }
    }
  }

  private static let row = Array("tr".utf8)
  private static let cell = Array("td".utf8)
  private static let paragraphName = Array("p".utf8)
  private static let opening = Array("<span class=\"nobr\">".utf8)
  private static let endlessOpening = Array("<span class=\"dai\">".utf8)
  private static let closing = Array("</span>".utf8)

  private mutating func tag() {
    let end = html[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? html.count
    let tag = html[index..<end]
    index = end
    let isEnd = tag.dropFirst().first == UInt8(ascii: "/")
    let name = tag.dropFirst(isEnd ? 2 : 1).prefix {
      $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
    }
    if isEnd {
      if name.elementsEqual(Self.row) { endRow() }
      output += tag
      if isVerbatim(name) { verbatim = max(0, verbatim - 1) }
      depth = max(0, depth - 1)
      if depth == 0 { endBlock() }
      return
    }
    if name.elementsEqual(Self.row) { (firstCell, cells) = (nil, 0) }
    output += tag
    if name.elementsEqual(Self.cell) {
      cells += 1
      if cells == 1 { firstCell = output.count - tag.count + 3 }
    }
    if isVoid(name) || tag.dropLast().last == UInt8(ascii: "/") {
      if depth == 0 { endBlock() }
      return
    }
    if isVerbatim(name) { verbatim += 1 }
    if depth == 0, name.elementsEqual(Self.paragraphName) {
      paragraph = output.count - tag.count + 2
      letters = 0
      last = 0
    }
    depth += 1
  }

  /// Marks the only cell of a row that spans columns.
  private mutating func endRow() {
    guard cells == 1, let at = firstCell,
      output[at...].starts(with: " colspan=".utf8)
    else { return }
    output.insert(contentsOf: Array(" class=\"tieu-chi\"".utf8), at: at)
  }

  /// A paragraph of three lines has no place where a page may end: each part would hold fewer than
  /// two lines, and browsers then leave one line alone. More letters surely fill four lines.
  private static let threeLines = 250

  private mutating func endBlock() {
    if let at = paragraph {
      var classes: [String] = []
      if letters <= Self.threeLines { classes.append("lien") }
      if last == UInt8(ascii: ":") { classes.append("dan") }
      mark(at, classes.joined(separator: " "))
    }
    paragraph = nil
    // The line break belongs to the block that it ends.
    if index < html.count, html[index] == 0x0A {
      output.append(0x0A)
      index += 1
    }
    blockEnds.append(output.count)
  }

  /// Gives the element whose attributes begin at a place more classes.
  private mutating func mark(_ at: Int, _ classes: String) {
    guard !classes.isEmpty else { return }
    let given = Array(" class=\"".utf8)
    if output[at...].starts(with: given) {
      output.insert(contentsOf: Array((classes + " ").utf8), at: at + given.count)
    } else {
      output.insert(contentsOf: Array(" class=\"\(classes)\"".utf8), at: at)
    }
  }

  private func isVoid(_ name: ArraySlice<UInt8>) -> Bool { Self.voidNames.contains(name) }

  private func isVerbatim(_ name: ArraySlice<UInt8>) -> Bool { Self.verbatimNames.contains(name) }

  private static let voidNames = ElementNames([
    "br", "hr", "img", "col", "input", "wbr", "!--", "!DOCTYPE",
  ])
  private static let verbatimNames = ElementNames([
    "a", "code", "pre", "svg", "style", "script", "th",
  ])
}

/// A few names of elements.
private struct ElementNames {
  private let names: [[UInt8]]
  /// A bit for each length that a name has: most names in a text have another.
  private let lengths: UInt64

  init(_ names: [String]) {
    self.names = names.map { Array($0.utf8) }
    lengths = self.names.reduce(0) { $0 | 1 << UInt64($1.count) }
  }

  func contains(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.count < 64, lengths >> UInt64(name.count) & 1 == 1 else { return false }
    return names.contains { known in
      known.count == name.count && known[0] == name[name.startIndex] && name.elementsEqual(known)
    }
  }
}
