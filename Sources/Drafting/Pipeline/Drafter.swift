import DanVan
import Diagnostics
import Markdown
import TemplateEngine
import Threading
import Vietnamese

/// Makes the documents of one dossier, in memory.
struct Drafter: Sendable {
  private let source: DossierSource
  let dossier: Dossier
  private let library: TemplateLibrary
  private let environment: Environment
  private let isFinal: Bool

  /// Loads a dossier and readies its templates.
  ///
  /// - Parameters:
  ///   - isFinal: Whether each document must be complete.
  ///   - crew: The threads that may work on it.
  ///   - ids: The documents whose templates shall be ready; all of the dossier's if empty.
  init(
    source: DossierSource, library: TemplateLibrary, isFinal: Bool,
    crew: Crew = Crew(threads: 1), readying ids: [String] = []
  ) throws(DraftingFailure) {
    self.source = source
    self.library = library
    self.isFinal = isFinal
    let loader = OverlayLoader(source: source)
    dossier = try crew.work(
      { () throws(DraftingFailure) in
        try DraftingFailure.passingFaults { () throws(DiagnosticList) in
          try Dossier.load(DossierFiles(folder: source.location, source.files))
        }
      },
      besides: {
        Environment(inFrontOf: library.environment, loader: loader)
          .prepare(source.likelyTemplates(of: ids))
      })
    var environment = Environment(inFrontOf: library.environment, loader: loader)
    DocumentLanguage.install(dossier, in: &environment)
    self.environment = environment
  }

  /// What was found while loading that is no error.
  var warnings: [Diagnostic] { dossier.warnings }

  /// The documents that the dossier can make: identifiers and titles.
  var titles: [(id: String, title: String)] {
    dossier.documents.map { entry in
      (entry.id, OfficialDocument(entry, of: dossier, isIllustrative: false).title)
    }
  }

  /// The documents of some identifiers; all of the dossier's for none.
  func entries(_ ids: [String]) throws(DraftingFailure) -> [DocumentEntry] {
    if ids.isEmpty { return dossier.documents }
    let known = dossier.documents.map(\.id)
    let unknown = ids.filter { !known.contains($0) }
    if !unknown.isEmpty {
      throw .input(
        unknown.map { id in
          let all = known.joined(separator: ", ")
          return Diagnostic(
            kind: "unknownDocument",
            message: Wording(
              vi: "hồ sơ '\(source.name)' không có văn bản '\(id)'",
              en: "the dossier '\(source.name)' has no document '\(id)'"),
            hint: Suggestion.nearest(to: id, among: known).map {
              Wording(vi: "có phải '\($0)'?", en: "did you mean '\($0)'?")
            } ?? Wording(vi: "các văn bản: \(all)", en: "the documents are: \(all)"))
        })
    }
    return dossier.documents.filter { ids.contains($0.id) }
  }

  /// A file that was made.
  struct File {
    var name: String
    var bytes: [UInt8]
    /// How long it took to make.
    var nanoseconds: UInt64
  }

  /// The copies of one document in some formats; a copy in which nothing would stand is none.
  func copies(
    of entry: DocumentEntry, for kind: CopyKind, formats: [Generator.Format], asOf day: AsOfDay?
  ) throws(DiagnosticList) -> [File] {
    let copies = try dossier.copies(of: entry, for: kind, asOf: day?.date)
    let whole = context(of: entry, Edition(asOf: day?.date))
    var files: [File] = []
    for copy in copies {
      let edition = Edition(asOf: day?.date, copy: copy)
      let own = dossier.context(forDocument: entry.id, asOf: edition.asOf, copy: copy)
      let context = whole.adding(own.map { Value.members(of: $0.copyMembers) } ?? [])
      files += try self.files(of: entry, formats: formats, edition: edition, context)
    }
    return files
  }

  /// What a template sees.
  private func context(of entry: DocumentEntry, _ edition: Edition) -> Value {
    let context = dossier.context(
      forDocument: entry.id, asOf: edition.asOf, copy: edition.copy)
    return Value(context?.value ?? .null)
  }

  /// One document in some formats.
  func files(
    of entry: DocumentEntry, formats: [Generator.Format], edition: Edition = Edition()
  ) throws(DiagnosticList) -> [File] {
    try files(of: entry, formats: formats, edition: edition, context(of: entry, edition))
  }

  /// One document in some formats, of what its template sees.
  private func files(
    of entry: DocumentEntry, formats: [Generator.Format], edition: Edition, _ context: Value
  ) throws(DiagnosticList) -> [File] {
    try checkCompleteness([entry])
    var started = FileSystem.monotonicNanoseconds()
    let (text, isIllustrative) = try fill(entry, edition, context)
    guard let text else { return [] }
    var paper = OfficialDocument(entry, of: dossier, isIllustrative: isIllustrative)
    if let copy = edition.copy {
      paper.address(to: copy, entry, of: dossier)
    } else if entry.isIssuedByAgency {
      paper.leaveIssuerOpen(entry, of: dossier)
    }
    let name = edition.fileName(of: entry)
    let printed = paper.templateValue
    var files: [File] = []
    for format in formats {
      let page = printed.adding(text.parts(format, isIllustrative: isIllustrative))
      let bytes = try render(
        layout(of: entry).template(format), ["document": page])
      let now = FileSystem.monotonicNanoseconds()
      files.append(
        File(name: "\(name).\(format.rawValue)", bytes: bytes, nanoseconds: now - started))
      started = now
    }
    return files
  }

  /// A document and its appendices on one page, to be printed at once; `nil` if it has none.
  ///
  /// The page is HTML: to edit, each document has its own Markdown.
  func bound(
    _ entry: DocumentEntry, asOf day: AsOfDay?
  ) throws(DiagnosticList) -> File? {
    let appendices = entry.appendices.compactMap { dossier.document($0) }
      .filter(\.kind.isAppendix)
    if appendices.isEmpty { return nil }
    try checkCompleteness([entry] + appendices)
    let started = FileSystem.monotonicNanoseconds()
    let edition = Edition(asOf: day?.date)
    let (text, isIllustrative) = try fill(entry, edition, context(of: entry, edition))
    guard let text else { return nil }
    var pages: [Value] = []
    for appendix in appendices {
      let (text, isAppendixIllustrative) = try fill(
        appendix, edition, context(of: appendix, edition))
      guard let text else { continue }
      // What the first page says need not be said again.
      pages.append(
        text.appendix(.html, isIllustrative: isAppendixIllustrative && !isIllustrative))
    }
    var paper = OfficialDocument(entry, of: dossier, isIllustrative: isIllustrative)
    paper.title += " kèm phụ lục"
    let page = paper.templateValue
      .adding(text.parts(.html, isIllustrative: isIllustrative))
      .adding([("appendices", Value(pages))])
    let bytes = try render(layout(of: entry).template(.html), ["document": page])
    return File(
      name: edition.boundFileName(of: entry), bytes: bytes,
      nanoseconds: FileSystem.monotonicNanoseconds() - started)
  }

  /// Throws what documents lack to be final, if they shall be.
  private func checkCompleteness(_ entries: [DocumentEntry]) throws(DiagnosticList) {
    guard isFinal else { return }
    let missing = entries.flatMap { dossier.requirements(of: $0, in: .final) }
    if !missing.isEmpty { throw DiagnosticList(missing) }
  }

  /// The text of a document, and whether it is made from invented parts of the dossier; no text
  /// for a copy in which nothing would stand.
  private func fill(
    _ entry: DocumentEntry, _ edition: Edition, _ context: Value
  ) throws(DiagnosticList) -> (text: FilledText?, isIllustrative: Bool) {
    let isIllustrative = Bool(templateValue: context["isIllustrative"]) ?? false
    let filled = try render(entry.template, context)
    if edition.copy != nil, filled.allSatisfy({ $0 == 0x20 || $0 == 0x0A }) {
      return (nil, isIllustrative)
    }
    return (FilledText(filled, of: entry, dossier: dossier), isIllustrative)
  }

  /// The page that tells where the year's work stands.
  func statusPage(asOf day: CalendarDate) throws(DiagnosticList) -> [UInt8] {
    try render("layouts/status.html", Value(StatusContext(dossier, asOf: day).value))
  }

  private func layout(of entry: DocumentEntry) -> Layout {
    Layout(entry.layout, isParty: dossier.office.system == .party)
  }

  private func render(_ name: String, _ context: Value) throws(DiagnosticList) -> [UInt8] {
    var output: [UInt8] = []
    try environment.template(named: name).render(context, into: &output)
    return output
  }

  /// What the documents come from, for the manifest.
  var provenance: Provenance {
    Provenance(version: Generator.version, dossier: source.files, templates: library.digest)
  }
}

extension Drafter {
  /// Throws for documents that were named to be printed with their appendices and have none.
  func checkAppendices(of entries: [DocumentEntry]) throws(DraftingFailure) {
    let without = entries.filter(\.appendices.isEmpty)
    if without.isEmpty { return }
    let others = dossier.documents.filter { !$0.appendices.isEmpty }.map(\.id)
      .joined(separator: ", ")
    throw .input(
      without.map { entry in
        Diagnostic(
          kind: "noAppendices",
          message: Wording(
            vi: "văn bản '\(entry.id)' không có phụ lục nào kèm theo",
            en: "the document '\(entry.id)' has no appendices"),
          hint: others.isEmpty
            ? Wording(
              vi: "ghi mã các phụ lục vào \"appendices\" của văn bản",
              en: "list them in the document's \"appendices\"")
            : Wording(
              vi: "các văn bản có phụ lục: \(others)", en: "documents that have some: \(others)"))
      })
  }
}
