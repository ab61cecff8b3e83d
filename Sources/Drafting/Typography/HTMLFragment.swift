/// A fragment of HTML as our Markdown writer makes it, cut into its outermost blocks.
///
/// The writer's HTML is regular: elements are closed, attributes are quoted, text is escaped.
/// Raw HTML of a template's author passes as it is; where its elements are not balanced the
/// fragment is one block.
struct HTMLFragment {
  /// The outermost blocks, in order; joined, they are the fragment.
  var blocks: [ArraySlice<UInt8>]

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
  init(_ html: [UInt8], title: String? = nil, prefix: String? = nil) {
    var setter = FragmentSetter(html: html, title: title ?? "", prefix: prefix ?? "")
    setter.run()
    var (output, ends) = (setter.output, setter.blockEnds)
    Self.fit(&output, &ends)
    blocks = ends.indices.map { index in
      output[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }
    if blocks.isEmpty, !output.isEmpty { blocks = [output[...]] }
  }

  /// Takes out the section of footnotes, which stands last.
  mutating func takeFootnotes() -> [UInt8]? {
    guard let last = blocks.last,
      last.trimmingSpace.starts(with: FootnoteTexts.section)
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
  var trimmingSpace: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first <= 0x20 { slice = slice.dropFirst() }
    while let last = slice.last, last <= 0x20 { slice = slice.dropLast() }
    return slice
  }
}
