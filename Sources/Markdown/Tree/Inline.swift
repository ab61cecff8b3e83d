/// An inline of a document: text, emphasis, a link and so on.
public struct Inline: Sendable, Hashable {
  let storage: TreeStorage
  let index: Int

  var record: NodeRecord { storage.nodes[index] }

  /// What an inline is.
  public enum Kind: Sendable, Hashable {
    /// Text as the reader sees it: escapes and entities are resolved.
    case text(String)
    /// The end of a line of the source, which shows as a space.
    case softBreak
    /// A line break that shows.
    case lineBreak
    /// A code span; nothing in its text is markup.
    case code(String)
    /// One tag, comment or the like of raw HTML, as written.
    case html(String)
    /// Stressed text, between single `*` or `_`.
    case emphasis
    /// Text of weight, between double `*` or `_`.
    case strong
    /// Text that no longer holds, between `~` or `~~`.
    case strikethrough
    /// A link, escapes and entities resolved; `title` is nil if none is given.
    case link(destination: String, title: String?)
    /// An image, described by its inlines; `title` is nil if none is given.
    case image(destination: String, title: String?)
    /// An address that is its own text.
    case autolink(destination: String, text: String)
    /// A span, which holds text for the sake of its attributes.
    case span
    /// A reference to a footnote, the n-th one to this note.
    case footnoteReference(label: String, number: Int, occurrence: Int)
  }

  /// What the inline is.
  public var kind: Kind {
    let record = record
    switch record.kind {
    case .softBreak: return .softBreak
    case .hardBreak: return .lineBreak
    case .codeSpan: return .code(text(record.first))
    case .inlineHTML: return .html(text(record.first))
    case .emphasis: return .emphasis
    case .strong: return .strong
    case .strikethrough: return .strikethrough
    case .link: return .link(destination: text(record.first), title: title)
    case .image: return .image(destination: text(record.first), title: title)
    case .span: return .span
    case .autolink:
      let shown = text(record.first)
      return .autolink(destination: Self.prefix(Int32(record.detail)) + shown, text: shown)
    case .footnoteReference:
      return .footnoteReference(
        label: text(record.first), number: Int(record.number), occurrence: Int(record.extra))
    default: return .text(text(record.first))
    }
  }

  private func text(_ range: TextRange) -> String {
    storage.text(range, isPooled: record.isPooled)
  }

  private var title: String? {
    record.flag == 0 ? nil : storage.text(record.second, isPooled: true)
  }

  private static func prefix(_ kind: Int32) -> String {
    switch kind {
    case AutolinkKind.mail, AutolinkKind.bareMail: "mailto:"
    case AutolinkKind.bareWeb: "http://"
    default: ""
    }
  }

  /// The bytes of the source that the inline takes, its delimiters included.
  public var range: Range<Int> { Int(record.start)..<max(Int(record.start), Int(record.end)) }

  /// The attributes given to the inline; nil if there are none.
  public var attributes: Attributes? {
    record.attributes < 0 ? nil : storage.attributes[Int(record.attributes)]
  }

  /// The inlines that this one holds.
  public var inlines: Inlines { Inlines(nodes: NodeSequence(storage: storage, parent: index)) }

  /// Whether both are the same node of the same document.
  public static func == (left: Inline, right: Inline) -> Bool {
    left.storage === right.storage && left.index == right.index
  }

  /// Hashes the node, not what it holds.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(storage))
    hasher.combine(index)
  }
}
