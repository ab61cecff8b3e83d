/// Goes through a fragment once, from tag to tag, and writes it as ``HTMLFragment`` wants it.
struct FragmentSetter {
  let html: [UInt8]
  var output: [UInt8] = []
  /// Where in the output each outermost block ends.
  var blockEnds: [Int] = []
  var table: TableState
  /// What stands before each identifier.
  let prefix: [UInt8]

  private var notes: FootnoteTexts
  private var depth = 0
  var index = 0
  /// How many elements are open whose text is left alone: what a program reads, and the heads of
  /// columns, which are narrow and must break wherever they can.
  private var verbatim = 0
  /// Where in the output the present outermost paragraph has its attributes, and how many letters
  /// it has had.
  private var paragraph: Int?
  private var letters = 0
  /// The last byte of the paragraph's text that is no white space.
  private var last: UInt8 = 0
  /// The text of the present heading or paragraph, without the marks of footnotes.
  private var words: [UInt8]?
  private var isInMark = false
  /// The footnote whose mark was written last, and is not closed yet.
  private var note: [UInt8]?

  init(html: [UInt8], title: String, prefix: String) {
    self.html = html
    self.prefix = prefix.isEmpty ? [] : Array((prefix + "-").utf8)
    notes = FootnoteTexts(of: html)
    table = TableState(title: title)
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

  // MARK: Text

  private mutating func text(_ text: ArraySlice<UInt8>) {
    guard !text.isEmpty else { return }
    if paragraph != nil {
      letters += text.count { $0 & 0xC0 != 0x80 }
      last = text.last { $0 > 0x20 } ?? last
    }
    if !isInMark { words? += text }
    if verbatim > 0 || depth == 0 {
      output += text
      return
    }
    for piece in LineBreaking.pieces(of: text) {
      if piece.mayBreakBefore { output += Self.chance }
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

  private static let opening = Array("<span class=\"nobr\">".utf8)
  private static let endlessOpening = Array("<span class=\"dai\">".utf8)
  private static let closing = Array("</span>".utf8)
  private static let chance = Array("<wbr>".utf8)

  // MARK: Tags

  private mutating func tag() {
    let tag = Tag(at: index, in: html)
    index = tag.text.endIndex
    if tag.isEnd {
      end(tag)
    } else {
      begin(tag)
    }
  }

  private mutating func begin(_ tag: Tag) {
    let start = output.count
    if !beginInTable(tag) {
      if tag.isNamed("a") { link(tag) } else { write(tag) }
    }
    if tag.isVoid {
      if depth == 0 { endBlock() }
      return
    }
    if isVerbatim(tag) { verbatim += 1 }
    if tag.isNamed("sup") { isInMark = true }
    if tag.isHeading || tag.isNamed("p"), depth == 0 { words = [] }
    if depth == 0, tag.isNamed("p") {
      paragraph = start + 2
      letters = 0
      last = 0
    }
    depth += 1
  }

  private mutating func end(_ tag: Tag) {
    if !endInTable(tag) { output += tag.text }
    if isVerbatim(tag) { verbatim = max(0, verbatim - 1) }
    if tag.isNamed("sup") {
      isInMark = false
      if let note {
        output += Array("<span class=\"cuoc-chu\" data-note=\"".utf8) + note
        output += Array("\"></span>".utf8)
      }
      note = nil
    }
    if let words, tag.isHeading || tag.isNamed("p") {
      table.lead(words, isHeading: tag.isHeading)
      self.words = nil
    }
    depth = max(0, depth - 1)
    if depth == 0 { endBlock() }
  }

  /// Writes a tag, its identifiers and what points to identifiers with the prefix before them.
  func written(_ tag: Tag) -> [UInt8] {
    guard !prefix.isEmpty else { return Array(tag.text) }
    var made: [UInt8] = []
    var rest = tag.text
    while let byte = rest.first {
      guard byte == 0x20,
        let opening = Self.pointers.first(where: { rest.starts(with: $0) })
      else {
        made.append(byte)
        rest = rest.dropFirst()
        continue
      }
      let value = rest.dropFirst(opening.count).prefix { $0 != UInt8(ascii: "\"") }
      made += opening
      made += value.split(separator: 0x20).map { prefix + $0 }.joined(separator: [0x20])
      rest = rest[value.endIndex...]
    }
    return made
  }

  /// The attributes that hold identifiers of the page, as they begin.
  private static let pointers = [
    " id=\"", " href=\"#", " aria-labelledby=\"", " aria-describedby=\"", " headers=\"",
  ].map { Array($0.utf8) }

  private mutating func write(_ tag: Tag) { output += written(tag) }

  /// Writes a link; those of footnotes say what they are, in the language of the page.
  private mutating func link(_ tag: Tag) {
    if tag.mentions("data-footnote-ref"), let address = tag.value("href") {
      note = notes.take(address.dropFirst())
      output += Array("<a role=\"doc-noteref\"".utf8) + written(tag).dropFirst(2)
    } else if tag.mentions("data-footnote-backref") {
      output += Array("<a role=\"doc-backlink\"".utf8)
      output += written(tag).dropFirst(2).replacing(
        Array("aria-label=\"Back to reference".utf8), with: Array("aria-label=\"Về chỗ dẫn".utf8))
    } else {
      write(tag)
    }
  }

  private func isVerbatim(_ tag: Tag) -> Bool {
    ["a", "code", "pre", "svg", "style", "script", "th"].contains(where: tag.isNamed)
  }

  // MARK: Blocks

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
  mutating func mark(_ at: Int, _ classes: String) {
    guard !classes.isEmpty else { return }
    let given = Array(" class=\"".utf8)
    if output[at...].starts(with: given) {
      output.insert(contentsOf: Array((classes + " ").utf8), at: at + given.count)
    } else {
      output.insert(contentsOf: Array(" class=\"\(classes)\"".utf8), at: at)
    }
  }
}
