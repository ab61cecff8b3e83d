extension Dossier: Encodable {
  /// Encodes the dossier as templates see it, without a document that is being made.
  public func encode(to encoder: any Encoder) throws {
    try Views(self, document: nil).root.encode(to: encoder)
  }

  /// What the template of one document sees: the dossier, the document, and for a report the
  /// state of things at the end of its period.
  ///
  /// `nil` when the dossier has no document of that identifier.
  public func context(forDocument id: String) -> DocumentContext? {
    document(id).map { DocumentContext(dossier: self, document: $0) }
  }
}

/// A dossier as the template of one of its documents sees it.
public struct DocumentContext: Encodable, Sendable {
  public let dossier: Dossier
  public let document: DocumentEntry

  public func encode(to encoder: any Encoder) throws {
    try Views(dossier, document: document).root.encode(to: encoder)
  }
}
