/// A fragment of HTML as our Markdown writer makes it, cut into its outermost blocks.
///
/// The writer's HTML is regular: elements are closed, attributes are quoted, text is escaped.
/// Raw HTML of a template's author passes as it is; where its elements are not balanced the
/// fragment is one block.
struct HTMLFragment {
  private let html: [UInt8]
  /// Where each outermost block ends that was not taken out, in order.
  private var blockEnds: [Int]

  /// Cuts a fragment into blocks and sets it for paper and for readers who do not see it.
  ///
  /// In each block the spaces and numbers that ``LineBreaking`` finds hold together, as far as
  /// lines (``LineFilling``) and cells (``CellText``) have room for them; a paragraph
  /// too short to be divided between two pages gets the class `lien`, one that leads to what
  /// follows with a colon the class `dan`. Tables get a caption and header cells with their scope
  /// (``FragmentSetter``); each footnote stands once more, unseen, at its reference, for programs
  /// that set footnotes at the foot of the page.
  ///
  /// - Parameters:
  ///   - title: What a table is called that no heading and no sentence leads to; plain text.
  ///   - prefix: What stands before each identifier, so that fragments can share a page.
  init(_ html: [UInt8], title: String = "", prefix: String = "") {
    var setter = FragmentSetter(html: html, title: title, prefix: prefix)
    setter.run()
    blockEnds = setter.blockEnds
    self.html = Self.fit(setter.text.output, &blockEnds)
  }

  /// Blocks in which what holds together yields where lines or cells have no room for it.
  ///
  /// - Parameters:
  ///   - html: The blocks, one behind the other.
  ///   - blockEnds: Where each of them ends; moved with the text.
  private static func fit(_ html: [UInt8], _ blockEnds: inout [Int]) -> [UInt8] {
    var text = EditedText(html)
    var filling = LineFilling()
    var start = 0
    for index in blockEnds.indices {
      let block = start..<blockEnds[index]
      if html.has("<p", at: start) {
        filling.loosen(block, in: &text)
      } else if !html.has("<svg", at: start) {
        CellText.box(block, in: &text)
      }
      blockEnds[index] = text.position(of: block.upperBound)
      start = block.upperBound
    }
    text.finish()
    return text.output
  }

  /// The blocks that were not taken out.
  var body: ArraySlice<UInt8> { html[..<(blockEnds.last ?? 0)] }

  /// The last block.
  private var lastBlock: ArraySlice<UInt8> {
    let ends = blockEnds.suffix(2)
    return html[(ends.count == 2 ? ends[ends.startIndex] : 0)..<(ends.last ?? 0)]
  }

  /// Takes out the section of footnotes, which stands last.
  mutating func takeFootnotes() -> ArraySlice<UInt8>? {
    let last = lastBlock
    guard !last.isEmpty, html.has(FootnoteTexts.section, at: last.trimmingSpace.startIndex) else {
      return nil
    }
    blockEnds.removeLast()
    return last
  }

  /// Takes out the blocks that stand on the page of the signature: the last paragraph and, while
  /// that is shorter than two printed lines, what stands before it.
  mutating func takeClosing() -> ArraySlice<UInt8> {
    let end = blockEnds.last ?? 0
    var length = 0
    var taken = 0
    while !blockEnds.isEmpty, taken < 3, length < Self.twoLines {
      let block = lastBlock.trimmingSpace
      // A table or a division may be as long as a page.
      guard
        block.isEmpty || html.has("<p", at: block.startIndex)
          || html.has("<h", at: block.startIndex)
      else { break }
      blockEnds.removeLast()
      taken += 1
      length += block.count
    }
    return html[(blockEnds.last ?? 0)..<end]
  }

  /// The bytes of text that surely fill two lines of a page.
  private static let twoLines = 240
}

extension ArraySlice<UInt8> {
  /// Without white space at the ends.
  var trimmingSpace: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first <= 0x20 { slice = slice.dropFirst() }
    while let last = slice.last, last <= 0x20 { slice = slice.dropLast() }
    return slice
  }
}
