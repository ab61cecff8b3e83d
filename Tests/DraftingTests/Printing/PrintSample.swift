/// The documents that are printed and measured.
enum PrintSample: String, CaseIterable, Sendable {
  /// The plan of the sample dossier.
  case plan
  /// Its appendix, which stands alone.
  case appendix
  /// Both on one page, as `--with-appendices` writes them.
  case bound
  /// Its reports.
  case halfYear
  case year
  /// The plan of another sample, with footnotes.
  case province
  /// The plan of a Party committee of the samples.
  case commune
  case letter
  case report
  case party
  case partyLetter
  /// A draft with number, date and name left blank.
  case blanks
  case longNames
  /// A plan with three appendices in its file, the first of 400 rows.
  case rows
  case footnotes
  /// Rules that a decision puts into force.
  case attachment
  case coSigners
  /// A programme signed by order, by the deputy of a department's head: three lines.
  case programme
  /// A notice that an acting head signs: one line.
  case acting
  /// A letter signed by authorisation.
  case authorized
  /// An appendix in a file of its own, of an electronic document.
  case electronicAppendix

  /// The sample dossier and the document in it; nil for a document made up by the tests.
  var source: (dossier: String, document: String)? {
    switch self {
    case .plan: ("ba-to-2025", "ke-hoach")
    case .appendix: ("ba-to-2025", "phu-luc")
    case .bound: ("ba-to-2025", "ke-hoach")
    case .halfYear: ("ba-to-2025", "bao-cao-6-thang")
    case .year: ("ba-to-2025", "bao-cao-nam")
    case .province: ("gia-lai-2025", "ke-hoach")
    case .commune: ("lien-son-2024", "ke-hoach")
    default: nil
    }
  }

  /// The name of the file that is printed, without its ending.
  var sourceFile: String {
    (source?.document ?? "") + (self == .bound ? ".kem-phu-luc" : "")
  }

  var isParty: Bool { [.party, .partyLetter, .commune].contains(self) }
  var hasCoSigners: Bool { self == .coSigners }
  var isAppendixAlone: Bool { self == .appendix || self == .electronicAppendix }
  var isSigned: Bool { !isAppendixAlone && self != .attachment }
  var hasFootnotes: Bool { self == .footnotes || self == .province }

  static var stateCases: [PrintSample] { allCases.filter { !$0.isParty } }

  /// The type as it is printed, nil for a letter and for an appendix alone.
  var typeName: String? {
    switch self {
    case .appendix, .electronicAppendix, .letter, .authorized, .partyLetter: nil
    case .report, .halfYear, .year: "BÁO CÁO"
    case .attachment: "QUY CHẾ"
    case .programme: "CHƯƠNG TRÌNH"
    case .acting: "THÔNG BÁO"
    default: "KẾ HOẠCH"
    }
  }

  func isCirculationMark(_ text: String) -> Bool {
    text == "LƯU HÀNH NỘI BỘ" || text == "XEM XONG TRẢ LẠI"
  }

  /// A line of the main text that stands in the middle by its own rule.
  func isCentred(_ text: String) -> Bool {
    // The caption of a picture.
    text.hasPrefix("Hình: ")
      || self == .attachment
        && (["Phần ", "Chương ", "Mục "].contains { text.hasPrefix($0) }
          || SampleText.centredTitles.contains(text))
  }
}
