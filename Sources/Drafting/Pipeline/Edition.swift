import DanVan
import Diagnostics
import Vietnamese

/// A day up to which documents know things, as the command line states it.
///
/// The clock is never read: a day is in the data or is asked for.
public struct AsOfDay: Sendable, Hashable {
  let date: CalendarDate

  /// The day written as `2025-11-01` or `01/11/2025`; `nil` for anything else.
  public init?(_ text: String) {
    guard let date = CalendarDate(text: text) else { return nil }
    self.date = date
  }
}

/// Whom copies of a document are made for.
public enum CopyKind: String, Sendable, CaseIterable {
  /// Each agency that plan or appendix give something to do.
  case agency
  /// Each unit that the office evaluates.
  case unit

  var kind: DocumentCopy.Kind {
    switch self {
    case .agency: .agency
    case .unit: .unit
    }
  }
}

/// What is asked of a document besides its facts.
struct Edition: Sendable {
  /// The day up to which things are known; that of the document's period without one.
  var asOf: CalendarDate?
  /// The one that the copy is made for; `nil` for the document itself.
  var copy: DocumentCopy?

  /// The name of the document's files without their endings.
  func fileName(of entry: DocumentEntry) -> String {
    copy.map { "\(entry.id).\($0.id)" } ?? entry.id
  }

  /// The name of the file that holds a document and its appendices.
  func boundFileName(of entry: DocumentEntry) -> String { "\(entry.id).kem-phu-luc.html" }
}

extension Dossier {
  /// The copies of a document, or why there are none.
  func copies(
    of entry: DocumentEntry, for kind: CopyKind, asOf day: CalendarDate?
  ) throws(DiagnosticList) -> [DocumentCopy] {
    if kind == .agency, !entry.kind.isForAgencies {
      let others = documents.filter(\.kind.isForAgencies).map(\.id).joined(separator: ", ")
      throw DiagnosticList([
        Diagnostic(
          kind: "noCopies",
          message: Wording(
            vi: "văn bản '\(entry.id)' (\(entry.kind.title)) không có bản riêng cho từng cơ quan",
            en: "the document '\(entry.id)' (\(entry.kind.rawValue)) has no copies for agencies"),
          hint: others.isEmpty
            ? nil
            : Wording(vi: "các văn bản có: \(others)", en: "documents that have: \(others)"))
      ])
    }
    let copies = copies(of: entry, for: kind.kind, asOf: day)
    guard copies.isEmpty else { return copies }
    throw DiagnosticList([
      Diagnostic(
        kind: "noCopies",
        message: kind == .agency
          ? Wording(
            vi: "hồ sơ chưa giao việc cho cơ quan nào",
            en: "the dossier gives no agency anything to do")
          : Wording(
            vi: "hồ sơ không có đơn vị được đánh giá nào",
            en: "the dossier has no units that are evaluated"),
        hint: kind == .agency
          ? Wording(
            vi: "giao việc trong tasks.json, assignments.csv",
            en: "assign work in tasks.json, assignments.csv")
          : Wording(vi: "lập danh sách trong units.csv", en: "list them in units.csv"))
    ])
  }
}

extension OfficialDocument {
  /// Leaves the name of the issuer open, on the pattern of a document that each agency issues.
  mutating func leaveIssuerOpen(_ entry: DocumentEntry, of dossier: Dossier) {
    letterhead.parent = dossier.office.letterhead.joined(separator: " ")
    letterhead.issuer = ["…………………………"]
    address = nil
    signature = entry.signer.map { Signature($0, with: entry.coSigners) }
  }

  /// Makes the paper one copy: addressed to an agency, or issued by it.
  mutating func address(to copy: DocumentCopy, _ entry: DocumentEntry, of dossier: Dossier) {
    let name = dossier.name(of: copy)
    id += ".\(copy.id)"
    title += " - \(name)"
    guard let addressee = copy.addressee else { return }
    if entry.isIssuedByAgency {
      let agency = addressee.isGroup ? nil : dossier.agency(addressee.id)
      letterhead.parent = parent(of: agency, dossier)
      letterhead.issuer = [name]
      address = nil
      signature = entry.signer.map { Signature($0, with: entry.coSigners) }
    } else if !addressees.isEmpty {
      addressees = [LetterCase.capitalized(name)]
    }
  }

  /// Whom an agency reports to: the parent of its entry, else the office for its own departments.
  private func parent(of agency: Agency?, _ dossier: Dossier) -> String? {
    if let parent = agency?.parent.flatMap({ dossier.agency($0) }) { return parent.name }
    guard let agency, agency.system == dossier.office.system else { return nil }
    return dossier.office.letterhead.joined(separator: " ")
  }
}
