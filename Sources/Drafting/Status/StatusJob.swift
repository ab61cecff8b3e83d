import DanVan
public import Diagnostics
import TemplateEngine

/// Tells where the year's work of one dossier stands, and writes the page of its folder.
public struct StatusJob: Sendable {
  /// The name of the page in the folder of the documents.
  public static let fileName = "index.html"

  /// The dossier that tells of the work.
  public var source: DossierSource
  /// The folder that holds one folder of documents for each dossier.
  public var output: String
  /// The day of the status; the last day of which the dossier tells anything without one.
  public var asOf: AsOfDay?
  /// Whether a page that a person edited is overwritten.
  public var overwritesEdited: Bool

  /// A job for one dossier; `asOf` is `nil` for the last day that the dossier tells of.
  public init(
    source: DossierSource, output: String = "Output", asOf: AsOfDay? = nil,
    overwritesEdited: Bool = false
  ) {
    self.source = source
    self.output = output
    self.asOf = asOf
    self.overwritesEdited = overwritesEdited
  }

  /// What a status says.
  public struct Result: Sendable {
    /// The table for a terminal.
    public var table: String
    /// The page that was written.
    public var page: Generator.File
    /// What was found that is no error.
    public var warnings: [Diagnostic]
  }

  /// Writes the page and gives the table.
  public func run(in language: Language) throws(DraftingFailure) -> Result {
    let drafter = try Drafter(source: source, library: .embedded, isFinal: false)
    let started = FileSystem.monotonicNanoseconds()
    guard let day = asOf?.date ?? drafter.dossier.latestKnownDay else {
      throw .input([
        Diagnostic(
          kind: "status",
          message: Wording(
            vi: "không biết tính đến ngày nào", en: "there is no day for the status"),
          hint: Wording(vi: "thêm --as-of NGÀY", en: "add --as-of DATE"))
      ])
    }
    let page = try DraftingFailure.passingFaults({ () throws(DiagnosticList) in
      try drafter.statusPage(asOf: day)
    })
    let spent = FileSystem.monotonicNanoseconds() - started
    let folder = FileSystem.join(output, source.name)
    var written: Generator.File?
    do throws(SystemError) {
      try OutputFolder(path: folder, overwritesEdited: overwritesEdited)
        .write([(Self.fileName, page)], from: drafter.provenance) { name, outcome in
          written = Generator.File(
            path: FileSystem.join(folder, name), nanoseconds: spent, outcome: outcome)
        }
    } catch {
      throw .refused([error.diagnostic])
    }
    let dossier = drafter.dossier
    return Result(
      table: StatusTable.text(dossier, dossier.status(asOf: day), in: language),
      page: written
        ?? Generator.File(
          path: FileSystem.join(folder, Self.fileName), nanoseconds: spent, outcome: .unchanged),
      warnings: drafter.warnings)
  }
}
