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
  /// footnotes; for an appendix that stands alone, its only appendix.
  func parts(_ format: Generator.Format, isIllustrative: Bool) -> [(String, Value)] {
    if entry.kind.isAppendix {
      return [
        ("body", .markup("")), ("closing", .markup("")), ("footnotes", .none),
        ("appendices", Value([appendix(format, isIllustrative: isIllustrative)])),
      ]
    }
    switch format {
    case .html:
      let subject = entry.subject.map { dossier.text(of: $0) }
      var fragment = HTMLFragment(html, title: subject.joined(separator: " "))
      let footnotes = fragment.takeFootnotes()
      let closing = fragment.takeClosing()
      return [
        ("body", .markup(utf8: fragment.body)), ("closing", .markup(utf8: closing)),
        ("footnotes", footnotes.map(Value.markup(utf8:)) ?? .none),
        ("appendices", Value([Value]())),
      ]
    case .md:
      let (text, footnotes) = Self.takeFootnotes(of: Self.withPicturesInWords(markdown))
      return [
        ("body", .markup(utf8: text)), ("closing", .markup("")),
        ("footnotes", footnotes.map(Value.markup(utf8:)) ?? .none),
        ("appendices", Value([Value]())),
      ]
    }
  }

  /// The text as an appendix, alone or behind the document that it is attached to.
  func appendix(_ format: Generator.Format, isIllustrative: Bool) -> Value {
    let title = entry.title.map { dossier.text(of: $0) }
    let body: ArraySlice<UInt8>
    let footnotes: ArraySlice<UInt8>?
    switch format {
    case .html:
      var fragment = HTMLFragment(html, title: title.joined(separator: " "), prefix: entry.id)
      footnotes = fragment.takeFootnotes()
      body = fragment.body
    case .md:
      (body, footnotes) = Self.takeFootnotes(of: Self.withPicturesInWords(markdown))
    }
    return Value([
      ("id", Value(entry.id)), ("number", number.map { Value($0) } ?? .none),
      ("title", Value(title.map { Value($0) })),
      ("attachedTo", attachment.map { Value($0) } ?? .none),
      ("landscape", .bool(entry.isLandscape)), ("illustrative", .bool(isIllustrative)),
      ("body", .markup(utf8: body)), ("footnotes", footnotes.map(Value.markup(utf8:)) ?? .none),
    ])
  }

  private var html: [UInt8] { Markdown.html(from: markdown, options: Self.options) }

  /// A Markdown text in which pictures are said in words: Markdown is read as it stands.
  private static func withPicturesInWords(_ text: [UInt8]) -> [UInt8] {
    Chart.replacingPictures(in: text) { Markdown.escape($0, into: &$1, context: .lineStart) }
  }

  private static let options: MarkdownOptions = {
    var options = MarkdownOptions.document
    options.listStyle = .literal
    return options
  }()

  /// Takes the definitions of footnotes out of a Markdown text: they stand at its very end.
  private static func takeFootnotes(
    of text: [UInt8]
  ) -> (text: ArraySlice<UInt8>, footnotes: ArraySlice<UInt8>?) {
    // Few documents have any; the others need not be parsed for it.
    guard text.firstRange(of: "[^") != nil else { return (text[...], nil) }
    let document = Document(parsing: text, options: options)
    let notes = document.root.blocks.first { $0.kind == .footnotes }
    let ranges = notes.map { $0.blocks.map(\.range) } ?? []
    if ranges.isEmpty { return (text[...], nil) }
    var rest: [UInt8] = []
    var copied = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      rest += text[copied..<range.lowerBound]
      copied = range.upperBound
    }
    rest += text[copied...]
    let footnotes = Array(ranges.map { text[$0] }.joined(separator: [0x0A, 0x0A]))
    return (rest[...], footnotes[...])
  }
}

extension FilledText {
  /// The number of an appendix among several: I, II, III; an only one has none (Decree 30/2020,
  /// Appendix I, III.1.a).
  private var number: String? {
    guard let parent = entry.attachedTo.flatMap({ dossier.document($0) }),
      parent.appendices.count > 1,
      let place = parent.appendices.firstIndex(of: entry.id)
    else { return nil }
    return RomanNumeral.text(place + 1)
  }

  /// The line that tells what an appendix is attached to (III.1.c).
  ///
  /// On paper it is filled in, as far as number and date are given. An electronic original leaves
  /// number and day open for the system, which gives them when it issues the document.
  private var attachment: String? {
    guard let parent = entry.attachedTo.flatMap({ dossier.document($0) }) else { return nil }
    let blank = String(repeating: "\u{A0}", count: 6)
    var (number, date) = (parent.number, parent.date)
    if dossier.office.isElectronic {
      number = nil
      date = date.flatMap { PartialDate(year: $0.year, month: $0.month) }
    }
    var text = "Kèm theo \(parent.type ?? parent.kind.title)"
    if let symbol = parent.symbol {
      let number = number.map { $0.utf8.count == 1 ? "0" + $0 : $0 } ?? blank
      text += " số \(number)\(dossier.office.system == .party ? "-" : "/")\(symbol)"
    }
    text += " ngày " + (date?.short(blank: blank) ?? blank)
    return text + " của \(dossier.office.shortName)"
  }
}
