/// The documents that are printed and measured.
enum PrintSample: String, CaseIterable, Sendable {
  /// The plan of the sample dossier, with its appendix in the same file.
  case plan
  /// Its appendix alone.
  case appendix
  case letter
  case report
  case party
  case partyLetter
  /// A draft with number, date and name left blank.
  case blanks
  case longNames
  /// A plan with three appendices, the first of 400 rows.
  case rows
  case footnotes
  /// Rules that a decision puts into force.
  case attachment
  case coSigners

  var isParty: Bool { self == .party || self == .partyLetter }
  var hasCoSigners: Bool { self == .coSigners }
  var isSigned: Bool { self != .appendix && self != .attachment }

  static var stateCases: [PrintSample] { allCases.filter { !$0.isParty } }

  /// The type as it is printed, nil for a letter and for an appendix alone.
  var typeName: String? {
    switch self {
    case .appendix, .letter, .partyLetter: nil
    case .report: "BÁO CÁO"
    case .attachment: "QUY CHẾ"
    default: "KẾ HOẠCH"
    }
  }

  func isCirculationMark(_ text: String) -> Bool { text == "LƯU HÀNH NỘI BỘ" }

  /// A line of the main text that stands in the middle by its own rule.
  func isCentred(_ text: String) -> Bool {
    self == .attachment && (text.hasPrefix("Chương ") || text == "QUY ĐỊNH CHUNG")
  }
}
