/// Goes through a fragment once, from tag to tag, and writes it as ``HTMLFragment`` wants it.
struct FragmentSetter {
  let html: [UInt8]
  var text: EditedText
  /// Where in the output each outermost block ends.
  private(set) var blockEnds: [Int] = []
  var table = TableState()
  private(set) var tableName: TableName

  /// What stands before each identifier.
  private let prefix: [UInt8]
  private var notes: FootnoteTexts
  private var depth = 0
  private var index = 0
  /// How many elements are open whose text is left alone.
  private var verbatim = 0
  /// Where the text of the present outermost heading or paragraph begins.
  private var words: Int?
  /// The footnote whose mark was written last, and is not closed yet.
  private var note: [UInt8]?

  init(html: [UInt8], title: String, prefix: String) {
    self.html = html
    self.prefix = prefix.isEmpty ? [] : Array((prefix + "-").utf8)
    text = EditedText(html)
    notes = FootnoteTexts(of: html)
    tableName = TableName(title: title)
  }

  mutating func run() {
    let html = html
    let bytes = html.span
    while index < html.count {
      let next = html.firstIndex(of: UInt8(ascii: "<"), in: index..<html.count)
      if verbatim == 0, depth > 0 {
        LineBreaking.set(index..<next, of: bytes, in: &text)
      } else if table.isInHead {
        LineBreaking.cutEndless(index..<next, in: &text)
      }
      guard next < html.count else { break }
      let tag = Tag(at: next, in: bytes)
      index = tag.range.upperBound
      if tag.isEnd { end(tag) } else { begin(tag) }
    }
    text.finish()
    if blockEnds.last != text.output.count, html.count > 0 { blockEnds.append(text.output.count) }
  }

  // MARK: Tags

  private mutating func begin(_ tag: Tag) {
    let isOutermost = depth == 0
    beginInTable(tag)
    switch tag.element {
    case .a: writeLink(tag)
    case .p where isOutermost: writeParagraph(tag)
    default: identify(tag.attributes)
    }
    if tag.element == .table, table.depth == 1, table.holdsData { insertCaption(at: index) }
    if tag.isVoid(in: html) {
      if isOutermost { endBlock() }
      return
    }
    if tag.element.isVerbatim {
      verbatim += 1
      skipContent(of: tag)
    }
    if isOutermost, tag.element == .p || tag.element.isHeading { words = index }
    depth += 1
  }

  private mutating func end(_ tag: Tag) {
    endInTable(tag)
    if tag.element.isVerbatim { verbatim = max(0, verbatim - 1) }
    if tag.element == .sup, let note {
      text.insert("<span class=\"cuoc-chu\" data-note=\"", at: index)
      text.insert(note, at: index)
      text.insert("\"></span>", at: index)
      self.note = nil
    }
    if let start = words, tag.element == .p || tag.element.isHeading {
      tableName.note(start..<tag.range.lowerBound, isHeading: tag.element.isHeading)
      words = nil
    }
    depth = max(0, depth - 1)
    if depth == 0 { endBlock() }
  }

  /// Goes to the end of an element in which nothing can be to do: a picture without identifiers
  /// to change.
  private mutating func skipContent(of tag: Tag) {
    guard tag.element == .svg, verbatim == 1, prefix.isEmpty else { return }
    // Where it says "svg" next is nearly always its end.
    var place = index
    while let name = html.firstRange(of: "svg", in: place..<html.count) {
      if html.has("</svg>", at: name.lowerBound - 2) {
        index = name.lowerBound - 2
        return
      }
      // Another picture in the picture.
      if html.has("<svg", at: name.lowerBound - 1) { return }
      place = name.upperBound
    }
  }

  /// Writes identifiers, and what points to identifiers, with the prefix before them.
  private mutating func identify(_ attributes: Range<Int>) {
    guard !prefix.isEmpty, attributes.count > 1 else { return }
    var index = attributes.lowerBound
    while index < attributes.upperBound {
      guard html[index] == 0x20,
        let pointer = Self.pointers.first(where: { html.has($0, at: index) })
      else {
        index += 1
        continue
      }
      index += pointer.utf8CodeUnitCount
      var isStart = true
      while index < attributes.upperBound, html[index] != UInt8(ascii: "\"") {
        if isStart, html[index] != 0x20 { text.insert(prefix, at: index) }
        isStart = html[index] == 0x20
        index += 1
      }
    }
  }

  /// The attributes that hold identifiers of the page, as they begin.
  private static let pointers: [StaticString] = [
    " id=\"", " href=\"#", " aria-labelledby=\"", " aria-describedby=\"", " headers=\"",
  ]

  /// Writes a link; those of footnotes say what they are, in the language of the page.
  private mutating func writeLink(_ tag: Tag) {
    var written = tag.nameEnd
    if tag.mentions("data-footnote-ref", in: html), let address = tag.value(" href=\"#", in: html) {
      note = notes.take(html[address])
      text.insert(" role=\"doc-noteref\"", at: tag.nameEnd)
    } else if tag.mentions("data-footnote-backref", in: html) {
      text.insert(" role=\"doc-backlink\"", at: tag.nameEnd)
      if let label = tag.range(of: "aria-label=\"Back to reference", in: html) {
        identify(tag.nameEnd..<label.lowerBound)
        text.replace(label, with: "aria-label=\"Về chỗ dẫn")
        written = label.upperBound
      }
    }
    identify(written..<tag.range.upperBound)
  }

  // MARK: Blocks

  /// A paragraph of three lines has no place where a page may end: each part would hold fewer than
  /// two lines, and browsers then leave one line alone. More letters surely fill four lines.
  private static let threeLines = 250

  /// Writes the beginning of a paragraph; one that is too short to be divided, or that leads to
  /// what follows, is marked.
  private mutating func writeParagraph(_ tag: Tag) {
    guard let mark = Self.mark(ofParagraphFrom: tag.range.upperBound, in: html) else {
      return identify(tag.attributes)
    }
    if let given = tag.range(of: Self.classAttribute, in: html) {
      identify(tag.nameEnd..<given.lowerBound)
      text.insert(mark.classes, at: given.upperBound)
      identify(given.upperBound..<tag.range.upperBound)
    } else {
      text.insert(mark.attribute, at: tag.nameEnd)
      identify(tag.attributes)
    }
  }

  static let classAttribute: StaticString = " class=\""

  /// The classes of a paragraph, to stand before others or in an attribute of their own.
  private typealias ParagraphMark = (classes: StaticString, attribute: StaticString)

  private static func mark(ofParagraphFrom start: Int, in html: [UInt8]) -> ParagraphMark? {
    let bytes = html.span
    var letters = 0
    var last: UInt8 = 0
    var index = start
    while index < bytes.count {
      let next = bytes.firstIndex(of: UInt8(ascii: "<"), in: index..<bytes.count)
      if letters <= threeLines { letters += html.letterCount(in: index..<next) }
      var end = next
      while end > index, bytes[end - 1] <= 0x20 { end -= 1 }
      if end > index { last = bytes[end - 1] }
      // Another paragraph ends one that is not closed.
      if html.has("</p", at: next) || html.has("<p", at: next) { break }
      index = bytes.firstIndex(of: UInt8(ascii: ">"), in: next..<bytes.count) + 1
    }
    switch (letters <= threeLines, last == UInt8(ascii: ":")) {
    case (true, true): return ("lien dan ", " class=\"lien dan\"")
    case (true, false): return ("lien ", " class=\"lien\"")
    case (false, true): return ("dan ", " class=\"dan\"")
    case (false, false): return nil
    }
  }

  private mutating func endBlock() {
    // The line break belongs to the block that it ends.
    if index < html.count, html[index] == 0x0A { index += 1 }
    blockEnds.append(text.position(of: index))
  }
}
