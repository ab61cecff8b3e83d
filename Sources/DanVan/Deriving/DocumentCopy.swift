public import Vietnamese

/// One copy of a document that is made for many (trộn thư): for an agency, or for a unit.
public enum DocumentCopy: Hashable, Sendable {
  /// Whom copies can be made for.
  public enum Kind: String, Enumerated {
    /// Each agency or group that plan or appendix give something to do.
    case agency
    /// Each unit that the office evaluates.
    case unit

    public var title: String {
      switch self {
      case .agency: "cơ quan"
      case .unit: "đơn vị được đánh giá"
      }
    }
  }

  /// For an agency or group: what it has to do, as in its ``Extract``.
  case agency(Addressee)
  /// For an evaluated unit, by its identifier.
  case unit(id: String)

  /// The identifier of the agency, group or unit.
  public var id: String {
    switch self {
    case .agency(let addressee): addressee.id
    case .unit(let id): id
    }
  }

  /// The agency or group; `nil` for a unit.
  public var addressee: Addressee? {
    if case .agency(let addressee) = self { addressee } else { nil }
  }
}

extension Dossier {
  /// The copies of a document, in the order of the data.
  ///
  /// - Parameters:
  ///   - document: The document that is copied.
  ///   - kind: Whom copies are made for.
  ///   - day: The day up to which things are known; that of the document without one.
  public func copies(
    of document: DocumentEntry, for kind: DocumentCopy.Kind, asOf day: CalendarDate? = nil
  ) -> [DocumentCopy] {
    switch kind {
    case .agency: extracts(on: day ?? self.day(of: document)).map { .agency($0.addressee) }
    case .unit: units.map { .unit(id: $0.id) }
    }
  }

  /// The day up to which a document knows things: the end of its period, or its own first day.
  func day(of document: DocumentEntry) -> CalendarDate? {
    document.period.flatMap { period($0)?.asOf } ?? bearer(of: document).date?.earliest
  }

  /// The name of the one for whom a copy is made.
  public func name(of copy: DocumentCopy) -> String {
    switch copy {
    case .agency(let addressee): name(of: addressee)
    case .unit(let id): units.first { $0.id == id }?.name ?? id
    }
  }
}
