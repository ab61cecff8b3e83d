import DanVan
public import Diagnostics
import Review
import Threading

/// Writes the documents of one dossier into a folder.
public struct Generator: Sendable {
  /// The version of the program, which the manifest of each folder names.
  public static let version = "0.1.0"

  /// A kind of file that a document is written as.
  public enum Format: String, Sendable, CaseIterable {
    /// A self-contained page, ready to print.
    case html
    /// A text to read and edit.
    case md
  }

  /// The dossier that the documents are made from.
  public var source: DossierSource
  /// The folder that holds one folder of documents for each dossier.
  public var output: String
  /// The kinds of files that each document is written as.
  public var formats: [Format]
  /// Whether the documents are final: nothing may be blank in them.
  public var isFinal: Bool
  /// Whether files that a person edited are overwritten.
  public var overwritesEdited: Bool
  /// The day up to which documents know things; each its own without one.
  public var asOf: AsOfDay?
  /// Whom copies are made for, one file each; `nil` for the documents themselves.
  public var each: CopyKind?
  /// Whether a document that has appendices is also written with them on one page, to be printed
  /// at once.
  public var bindsAppendices: Bool
  /// How many threads work on the documents; they are the same for any number.
  public var threads: Int

  /// A generator for one dossier; as given by default, it writes drafts in every format, on one
  /// thread.
  public init(
    source: DossierSource, output: String = "Output", formats: [Format] = Format.allCases,
    isFinal: Bool = false, overwritesEdited: Bool = false, asOf: AsOfDay? = nil,
    each: CopyKind? = nil, bindsAppendices: Bool = false, threads: Int = 1
  ) {
    self.source = source
    self.output = output
    self.formats = formats
    self.isFinal = isFinal
    self.overwritesEdited = overwritesEdited
    self.asOf = asOf
    self.each = each
    self.bindsAppendices = bindsAppendices
    self.threads = threads
  }

  /// A file and what became of it.
  public struct File: Sendable {
    /// The path of the file.
    public var path: String
    /// How long its document took to make, in nanoseconds.
    public var nanoseconds: UInt64
    var outcome: OutputFolder.Outcome

    /// The line that reports the file.
    public var line: Wording {
      let tenths = (nanoseconds + 50_000) / 100_000
      let vi = "\(tenths / 10),\(tenths % 10) ms"
      let en = "\(tenths / 10).\(tenths % 10) ms"
      return switch outcome {
      case .written: Wording(vi: "đã ghi    \(path)  (\(vi))", en: "written    \(path)  (\(en))")
      case .unchanged:
        Wording(vi: "không đổi \(path)  (\(vi))", en: "unchanged  \(path)  (\(en))")
      case .kept(let newText), .blocked(let newText):
        Wording(
          vi: "giữ lại   \(path); bản mới: \(newText)",
          en: "kept       \(path); new text: \(newText)")
      }
    }

    /// Why the file was not replaced; `nil` when it holds the new text.
    public var refusal: Diagnostic? {
      if case .blocked(let newText) = outcome {
        return Diagnostic(
          kind: "inTheWay",
          message: Wording(
            vi: "ở '\(path)' đang có một thư mục hoặc liên kết nên tệp không được ghi vào đó",
            en: "a folder or a link stands at '\(path)', and is kept"),
          hint: Wording(
            vi: "bản mới ở '\(newText)' cùng thư mục; dời thư mục hoặc liên kết ấy đi rồi chạy lại",
            en: "the new text is in '\(newText)' beside it; move what is there and run again"))
      }
      guard case .kept(let newText) = outcome else { return nil }
      return Diagnostic(
        kind: "editedByHand",
        message: Wording(
          vi: "'\(path)' đã được sửa tay sau khi sinh ra nên được giữ nguyên",
          en: "'\(path)' was edited by hand since it was generated, and is kept"),
        hint: Wording(
          vi: "bản mới ở '\(newText)' cùng thư mục; muốn ghi đè: thêm --force",
          en: "the new text is in '\(newText)' beside it; to overwrite: --force"))
    }
  }

  /// What was found on the way that did not stop the work.
  public struct Notes: Sendable {
    /// What loading the dossier warns of.
    public var warnings: [Diagnostic]
    /// How many mistakes the review suspects in the dossier.
    public var findings: Int
  }

  /// Reviews the dossier, makes documents and writes them.
  ///
  /// What the review calls an error stops a final version.
  /// Every document is ready before the first file is written: faults of the input leave the
  /// folder as it was.
  ///
  /// - Parameters:
  ///   - ids: The documents; all of the dossier's if empty.
  ///   - report: Called after each file.
  public func generate(
    _ ids: [String], report: (File) -> Void
  ) throws(DraftingFailure) -> Notes {
    let drafts = try drafts(of: ids)
    do throws(SystemError) {
      try OutputFolder(path: drafts.folder, overwritesEdited: overwritesEdited)
        .write(
          drafts.files.map { ($0.name, $0.bytes) }, from: drafts.provenance,
          by: Crew(threads: threads)
        ) {
          name, outcome in
          let time = drafts.files.first { $0.name == name }?.nanoseconds
          report(
            File(
              path: FileSystem.join(drafts.folder, name), nanoseconds: time ?? 0,
              outcome: outcome))
        }
    } catch {
      throw .refused([error.diagnostic])
    }
    return drafts.notes
  }

  /// Makes documents and lays them beside their places, without waiting for the disk.
  func stage(
    _ ids: [String]
  ) throws(DraftingFailure) -> (staged: OutputFolder.Staged, files: [File], notes: Notes) {
    let drafts = try drafts(of: ids)
    do throws(SystemError) {
      let staged = try OutputFolder(path: drafts.folder, overwritesEdited: overwritesEdited)
        .stage(
          drafts.files.map { ($0.name, $0.bytes) }, from: drafts.provenance,
          by: Crew(threads: threads), synchronized: false)
      let files = staged.outcomes.map { name, outcome in
        File(path: FileSystem.join(drafts.folder, name), nanoseconds: 0, outcome: outcome)
      }
      return (staged, files, drafts.notes)
    } catch {
      throw .refused([error.diagnostic])
    }
  }

  /// Documents that are ready to be written.
  private struct Drafts {
    var folder: String
    var files: [Drafter.File]
    var provenance: Provenance
    var notes: Notes
  }

  /// A part of the work that no other waits for.
  private enum Piece: Sendable {
    case document(Result<[Drafter.File], DiagnosticList>)
    case review(count: Int, errors: [Finding])
  }

  private func drafts(of ids: [String]) throws(DraftingFailure) -> Drafts {
    let crew = Crew(threads: threads)
    let drafter = try Drafter(
      source: source, library: .embedded, isFinal: isFinal, crew: crew, readying: ids)
    let entries = try drafter.entries(ids)
    if bindsAppendices, !ids.isEmpty { try drafter.checkAppendices(of: entries) }
    let pieces = crew.map(entries.count + 1) { index in
      if index == entries.count {
        let tally = drafter.factTally
        return Piece.review(count: tally.count, errors: tally.errors)
      }
      return .document(
        Result { () throws(DiagnosticList) in try made(entries[index], by: drafter) })
    }
    var files: [Drafter.File] = []
    var faults: [Diagnostic] = []
    var findings = 0
    var errors: [Finding] = []
    for piece in pieces {
      switch piece {
      case .document(.success(let made)): files += made
      case .document(.failure(let error)): faults += error.diagnostics
      case .review(let count, let found): (findings, errors) = (count, found)
      }
    }
    if isFinal, !errors.isEmpty { throw .input(errors.map(\.diagnostic)) }
    faults += clashes(of: files.map(\.name))
    if !faults.isEmpty { throw .input(faults.uniqued) }
    return Drafts(
      folder: FileSystem.join(output, source.name), files: files, provenance: drafter.provenance,
      notes: Notes(warnings: drafter.warnings, findings: findings))
  }

  /// File names that are the same, or the same on disks that do not tell case apart.
  private func clashes(of names: [String]) -> [Diagnostic] {
    var seen: [String: String] = [:]
    return names.compactMap { name in
      guard let other = seen.updateValue(name, forKey: name.lowercased()) else { return nil }
      return Diagnostic(
        kind: "nameClash",
        message: Wording(
          vi: "hai văn bản cùng ghi ra tệp '\(name)'"
            + (other == name ? "" : " ('\(other)' chỉ khác chữ hoa, chữ thường)"),
          en: "two documents would be the file '\(name)'"
            + (other == name ? "" : " ('\(other)' differs in case alone)")),
        hint: Wording(
          vi: "đặt mã (id) khác cho một trong hai văn bản trong dossier.json",
          en: "give one of the two documents another id in dossier.json"))
    }
  }

  /// One document, or its copies.
  private func made(
    _ entry: DocumentEntry, by drafter: Drafter
  ) throws(DiagnosticList) -> [Drafter.File] {
    if let each {
      return try drafter.copies(of: entry, for: each, formats: formats, asOf: asOf)
    }
    var files = try drafter.files(of: entry, formats: formats, edition: Edition(asOf: asOf?.date))
    if bindsAppendices, let bound = try drafter.bound(entry, asOf: asOf) { files.append(bound) }
    return files
  }

  /// The documents that the dossier can make: identifiers and titles.
  public func documents() throws(DraftingFailure) -> [(id: String, title: String)] {
    try Drafter(source: source, library: .embedded, isFinal: false).titles
  }
}

extension [Diagnostic] {
  /// Each diagnostic once: a fault in a shared template shows in every document that uses it.
  fileprivate var uniqued: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }
  }
}
