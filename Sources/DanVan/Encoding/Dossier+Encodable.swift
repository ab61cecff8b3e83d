public import Vietnamese

extension Dossier: Encodable {
  /// Encodes the dossier as templates see it, without a document that is being made.
  public func encode(to encoder: any Encoder) throws {
    try value.encode(to: encoder)
  }

  /// What encoding gives, as plain data.
  public var value: DossierValue { Views(self, document: nil).root.dossierValue }

  /// What the template of one document sees: the dossier, the document, and for a report the
  /// state of things at the end of its period.
  ///
  /// `nil` when the dossier has no document of that identifier.
  ///
  /// - Parameters:
  ///   - id: The document's identifier.
  ///   - day: The day up to which things are known; that of the document's period without one.
  ///   - copy: The only one that the document is made for; all without one.
  public func context(
    forDocument id: String, asOf day: CalendarDate? = nil, copy: DocumentCopy? = nil
  ) -> DocumentContext? {
    document(id).map {
      DocumentContext(dossier: self, document: $0, asOf: day, copy: copy)
    }
  }
}

/// A dossier as the template of one of its documents sees it.
public struct DocumentContext: Encodable, Sendable {
  /// The dossier that the document belongs to.
  public let dossier: Dossier
  /// The document that is made.
  public let document: DocumentEntry
  /// The day up to which things are known; that of the document's period without one.
  public let asOf: CalendarDate?
  /// The only one that the document is made for; all without one.
  public let copy: DocumentCopy?

  public func encode(to encoder: any Encoder) throws {
    try value.encode(to: encoder)
  }

  /// What encoding gives, as plain data.
  public var value: DossierValue {
    Views(dossier, document: document, asOf: asOf, copy: copy).root.dossierValue
  }

  /// The members of ``value`` that differ from copy to copy; all others are those of the document
  /// itself, so that whoever makes many copies need not make them again.
  public var copyMembers: View {
    let views = Views(dossier, document: document, asOf: asOf, copy: copy)
    return View { views.writeCopy(to: &$0) }
  }
}
