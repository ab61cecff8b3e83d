import DanVan
import Markdown
import TemplateEngine
import Vietnamese

/// The text of a document, filled with data: Markdown, and what it becomes in each format.
struct FilledText {
  private let markdown: [UInt8]
  private let entry: DocumentEntry
  private let dossier: Dossier

  init(_ markdown: [UInt8], of entry: DocumentEntry, dossier: Dossier) {
    self.markdown = markdown
    self.entry = entry
    self.dossier = dossier
  }

  /// What a layout needs of the text: the body, the part that is kept with the signature, the
  /// footnotes, and for an appendix that stands alone its only appendix.
  func parts(_ format: Generator.Format) -> [(String, Value)] {
    switch format {
    case .html:
      var fragment = HTMLFragment(Markdown.html(from: markdown, options: Self.options))
      let footnotes = fragment.takeFootnotes()
      if entry.kind.isAppendix {
        return parts(body: nil, closing: nil, footnotes: footnotes, appendix: fragment.joined)
      }
      let closing = fragment.takeClosing()
      return parts(
        body: fragment.joined, closing: closing, footnotes: footnotes, appendix: nil)
    case .md:
      let (text, footnotes) = Self.takeFootnotes(of: Self.withPicturesInWords(markdown))
      return entry.kind.isAppendix
        ? parts(body: nil, closing: nil, footnotes: footnotes, appendix: text)
        : parts(body: text, closing: nil, footnotes: footnotes, appendix: nil)
    }
  }

  /// A Markdown text in which pictures are said in words: Markdown is read as it stands.
  private static func withPicturesInWords(_ text: [UInt8]) -> [UInt8] {
    Chart.replacingPictures(in: text) { Markdown.escape($0, context: .lineStart) }
  }

  private static let options: MarkdownOptions = {
    var options = MarkdownOptions.document
    options.listStyle = .literal
    return options
  }()

  private static let footnoteMark = Array("[^".utf8)

  /// Takes the definitions of footnotes out of a Markdown text: they stand at its very end.
  private static func takeFootnotes(of text: [UInt8]) -> (text: [UInt8], footnotes: [UInt8]?) {
    // Few documents have any; the others need not be parsed for it.
    guard text.firstRange(of: footnoteMark) != nil else { return (text, nil) }
    let document = Document(parsing: text, options: options)
    let notes = document.root.blocks.first { $0.kind == .footnotes }
    let ranges = notes.map { $0.blocks.map(\.range) } ?? []
    if ranges.isEmpty { return (text, nil) }
    var rest: [UInt8] = []
    var copied = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      rest += text[copied..<range.lowerBound]
      copied = range.upperBound
    }
    rest += text[copied...]
    let footnotes = ranges.map { text[$0] }.joined(separator: [0x0A, 0x0A])
    return (rest, Array(footnotes))
  }

  private func parts(
    body: [UInt8]?, closing: [UInt8]?, footnotes: [UInt8]?, appendix: [UInt8]?
  ) -> [(String, Value)] {
    func markup(_ bytes: [UInt8]?) -> Value {
      .markup(String(decoding: bytes ?? [], as: UTF8.self))
    }
    var appendices: [Value] = []
    if let appendix {
      appendices.append(
        Value([
          ("id", Value(entry.id)), ("number", .none),
          ("title", Value(entry.title.map { Value(dossier.text(of: $0)) })),
          ("attachedTo", attachment.map { Value($0) } ?? .none),
          ("landscape", .bool(entry.isLandscape)), ("body", markup(appendix)),
        ]))
    }
    return [
      ("body", markup(body)), ("closing", markup(closing)),
      ("footnotes", footnotes.map(markup) ?? .none), ("appendices", Value(appendices)),
    ]
  }
}

extension FilledText {
  /// The line that tells what an appendix is attached to (Decree 30/2020, Appendix I, III.1.c).
  ///
  /// A number and a date that are not given yet leave room to write, or for the system that fills
  /// them in.
  private var attachment: String? {
    guard let parent = entry.attachedTo.flatMap({ dossier.document($0) }) else { return nil }
    let blank = String(repeating: "\u{A0}", count: 6)
    var text = "Kèm theo \(parent.type ?? parent.kind.title)"
    if let symbol = parent.symbol {
      let number = parent.number.map { $0.utf8.count == 1 ? "0" + $0 : $0 } ?? blank
      text += " số \(number)\(dossier.office.system == .party ? "-" : "/")\(symbol)"
    }
    text += " ngày " + (parent.date?.short(blank: blank) ?? blank)
    return text + " của \(dossier.office.shortName)"
  }
}
