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
  /// The other documents of the sample dossiers.
  case quarter
  case nineMonths
  case notice
  case gradeNotice
  case reminder
  case slips
  case unitPlan
  case scores
  case register
  case district
  case communePlan
  case communeYear
  case communeScores
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
  /// A plan with many tables and headings, each at another height of its page.
  case tables
  /// A plan with headings, paragraphs, pictures and merged cells at each height of a page.
  case places
  /// A plan whose signatures find no room behind the last paragraph.
  case signature
  /// A plan with a wide table on a page across its text.
  case landscape
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
    case .quarter: ("ba-to-2025", "bao-cao-quy-1")
    case .nineMonths: ("ba-to-2025", "bao-cao-9-thang")
    case .notice: ("ba-to-2025", "thong-bao-ket-qua")
    case .gradeNotice: ("ba-to-2025", "thong-bao-xep-loai-truong")
    case .reminder: ("ba-to-2025", "don-doc")
    case .slips: ("ba-to-2025", "phieu-giao-nhiem-vu")
    case .unitPlan: ("ba-to-2025", "ke-hoach-don-vi")
    case .scores: ("ba-to-2025", "bang-tu-cham-diem")
    case .register: ("ba-to-2025", "danh-muc-minh-chung")
    case .district: ("tra-cu-2023", "ke-hoach")
    case .communePlan: ("xa-mau-2026", "ke-hoach")
    case .communeYear: ("xa-mau-2026", "bao-cao-nam")
    case .communeScores: ("xa-mau-2026", "bang-tu-cham-diem")
    default: nil
    }
  }

  /// The name of the file that is printed, without its ending.
  var sourceFile: String {
    (source?.document ?? "") + (self == .bound ? ".kem-phu-luc" : "")
  }

  var isParty: Bool { [.party, .partyLetter, .commune].contains(self) }
  var hasCoSigners: Bool { self == .coSigners }
  var isAppendixAlone: Bool {
    [.appendix, .electronicAppendix, .scores, .register, .communeScores].contains(self)
  }
  var isSigned: Bool { !isAppendixAlone && self != .attachment }
  var hasFootnotes: Bool { self == .footnotes || self == .province }

  /// The documents of state offices, without the plan that each unit fills in: its name, symbol
  /// and signer are left open.
  static var stateCases: [PrintSample] { allCases.filter { !$0.isParty && $0 != .unitPlan } }

  /// The type as it is printed, nil for a letter and for an appendix alone.
  var typeName: String? {
    switch self {
    case .letter, .authorized, .partyLetter, .reminder: nil
    case _ where isAppendixAlone: nil
    case .report, .halfYear, .year, .quarter, .nineMonths, .communeYear: "BÁO CÁO"
    case .slips: "PHIẾU GIAO NHIỆM VỤ"
    case .attachment: "QUY CHẾ"
    case .programme: "CHƯƠNG TRÌNH"
    case .acting, .notice, .gradeNotice: "THÔNG BÁO"
    default: "KẾ HOẠCH"
    }
  }

  func isCirculationMark(_ text: String) -> Bool {
    text == "LƯU HÀNH NỘI BỘ" || text == "XEM XONG TRẢ LẠI"
  }

  /// A line of the main text that stands in the middle by its own rule.
  func isCentred(_ text: String) -> Bool {
    self == .attachment
      && (["Phần ", "Chương ", "Mục "].contains { text.hasPrefix($0) }
        || SampleText.centredTitles.contains(text))
  }
}
