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
  ///   - day: The day up to which things are known; that of the document's period without one.
  ///   - addressee: The only one whose extract the document shows; all without one.
  public func context(
    forDocument id: String, asOf day: CalendarDate? = nil, addressee: Addressee? = nil
  ) -> DocumentContext? {
    document(id).map {
      DocumentContext(dossier: self, document: $0, asOf: day, addressee: addressee)
    }
  }
}

/// A dossier as the template of one of its documents sees it.
public struct DocumentContext: Encodable, Sendable {
  public let dossier: Dossier
  public let document: DocumentEntry
  /// The day up to which things are known; that of the document's period without one.
  public let asOf: CalendarDate?
  /// The only one whose extract the document shows; all without one.
  public let addressee: Addressee?

  public func encode(to encoder: any Encoder) throws {
    try value.encode(to: encoder)
  }

  /// What encoding gives, as plain data.
  public var value: DossierValue {
    Views(dossier, document: document, asOf: asOf, addressee: addressee).root.dossierValue
  }
}
