import Foundation
import Markdown
import TemplateEngine

@testable import Drafting

extension PrintSample {
  /// The page that is printed.
  func html() throws -> String {
    if let source {
      return try Self.generated(source.document, of: source.dossier, file: sourceFile)
    }
    return try made.html()
  }

  private var made: SampleDocument {
    switch self {
    case .letter: .letter
    case .report: .report
    case .party: .party
    case .partyLetter: .partyLetter
    case .blanks: .blanks
    case .longNames: .longNames
    case .rows: .rows
    case .footnotes: .footnotes
    case .tables: .tables
    case .places: .places
    case .signature: .ending(behind: 15)
    case .landscape: .landscape
    case .attachment: .attachment
    case .coSigners: .coSigners
    case .programme: .programme
    case .acting: .acting
    case .authorized: .authorized
    case .electronicAppendix: .electronicAppendix
    default: SampleDocument()
    }
  }

  /// A document of a sample dossier, made as the command makes it.
  private static func generated(
    _ document: String, of dossier: String, file: String
  ) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("vanban-print/output").path
    _ = try Generator(
      source: .sample(dossier), output: folder, formats: [.html], overwritesEdited: true,
      bindsAppendices: file != document
    ).generate([document]) { _ in }
    return try String(contentsOfFile: "\(folder)/\(dossier)/\(file).html", encoding: .utf8)
  }
}

extension SampleDocument {
  /// The page that the layout makes of the document.
  func html() throws -> String {
    var environment = Environment(loader: DirectoryLoader(root: Self.templates))
    DocumentLanguage.install(in: &environment)
    var text = Self.fragment(of: markdown, title: paper.title)
    let footnotes = text.takeFootnotes()
    let closing = text.takeClosing()
    let page = paper.templateValue.adding([
      ("body", .markup(utf8: text.body)), ("closing", .markup(utf8: closing)),
      ("footnotes", footnotes.map(Value.markup(utf8:)) ?? .none),
      (
        "appendices",
        Value(
          appendices.enumerated().map { index, appendix in
            let id = "phu-luc-\(index + 1)"
            var text = Self.fragment(of: appendix.markdown, title: appendix.title, prefix: id)
            let footnotes = text.takeFootnotes()
            return Value([
              ("id", Value(id)), ("illustrative", .bool(false)),
              ("footnotes", footnotes.map(Value.markup(utf8:)) ?? .none),
              ("number", appendix.number.map { Value($0) } ?? .none),
              ("title", Value([Value(appendix.title)])),
              ("attachedTo", Value("Kèm theo Kế hoạch số 05/KH-UBND ngày 05/02/2025 của huyện")),
              ("landscape", .bool(appendix.isLandscape)),
              ("body", .markup(utf8: text.body)),
            ])
          })
      ),
    ])
    var output: [UInt8] = []
    let layout = paper.system == .party ? "party" : "decree-30"
    try environment.template(named: "layouts/\(layout).html").render(
      ["document": page], into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private static func fragment(
    of markdown: String, title: String = "", prefix: String = ""
  ) -> HTMLFragment {
    var options = MarkdownOptions.document
    options.listStyle = .literal
    return HTMLFragment(
      Markdown.html(from: Array(markdown.utf8), options: options), title: title, prefix: prefix)
  }

  /// The folder of templates in the sources of the package.
  private static let templates = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Templates").path
}
