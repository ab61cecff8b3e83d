/// A fact that a text takes from elsewhere in the dossier: what stands between `[[` and `]]`.
public enum Reference: Hashable, Sendable {
  /// A cited document.
  case citation(id: String, form: CitationForm)
  /// An agency, by its name or by one of its other forms.
  case agency(id: String, form: String?, isCapitalized: Bool)
  /// A group of agencies, by its phrase or by one of its other forms.
  case group(id: String, form: String?, isCapitalized: Bool)
  /// The deadline of the row, or one that the dossier names.
  case deadline(id: String?)
  /// The dossier's year and so many years more.
  case year(offset: Int)
  /// The office that issues the documents.
  case office(OfficePart, isCapitalized: Bool)
  /// The office above it.
  case superior(OfficePart, isCapitalized: Bool)
  /// A fact that the dossier names.
  case fact(id: String)
  /// The value of a figure.
  case figure(id: String)
  /// A score of last year's assessment.
  case score(AssessedScore)
}

/// The parts of an office that texts name.
public enum OfficePart: String, CaseIterable, Sendable {
  /// The full name.
  case name
  /// The full name without the place.
  case common
  /// The name as sentences shorten it.
  case short
  /// The unit of administration, such as a district with its name.
  case unit
  /// The kind of that unit.
  case kind
  /// The place before the date (địa danh); for the office above, its ``unit``.
  case place
}

/// The scores of an assessment that texts name.
public enum AssessedScore: String, CaseIterable, Sendable {
  /// What the office gave itself.
  case own = "self"
  /// What the reviewers gave in the end.
  case awarded
}

/// How a text cites a document.
public struct CitationForm: Hashable, Sendable {
  /// How much of the document is named.
  public enum Extent: Sendable {
    /// `77/QĐ-UBND`
    case number
    /// type and number
    case short
    /// type, number and date
    case dated
    /// type, number, date, issuer and subject
    case full
  }

  /// How the issuer is named.
  public enum Issuer: Sendable {
    /// Not at all.
    case none
    /// By its full name.
    case full
    /// By its abbreviation; by its full name where none is given.
    case short
  }

  /// How much of the document is named.
  public var extent: Extent
  /// How the issuer is named; the extents `number` and `short` never name it.
  public var issuer: Issuer
  /// Whether the date is written out: `ngày 16 tháng 5 năm 2016`.
  public var isLongDate: Bool
  /// Whether a comma stands before the date.
  public var hasComma: Bool

  /// Makes a form; without `issuer` the full citation names it in full, and others do not.
  public init(
    _ extent: Extent = .short, issuer: Issuer? = nil, isLongDate: Bool = false,
    hasComma: Bool = false
  ) {
    self.extent = extent
    self.issuer = issuer ?? (extent == .full ? .full : .none)
    self.isLongDate = isLongDate
    self.hasComma = hasComma
  }

  /// The words that a reference may write after the identifier.
  public static let words = [
    "number", "dated", "full", "long", "comma", "issuer", "short-issuer",
  ]
}
