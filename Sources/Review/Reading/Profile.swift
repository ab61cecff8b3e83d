/// What a document says of itself: head, title, signature, recipients, and what follows from them.
struct Profile: Sendable {
  enum Level: Int, Sendable, Comparable {
    case commune, district, province, central
    static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }

    /// The level that the word for a unit stands for.
    init?(unit: String) {
      switch unit {
      case "tỉnh": self = .province
      case "huyện", "quận", "thị xã": self = .district
      case "xã", "phường", "thị trấn", "đặc khu": self = .commune
      default: return nil
      }
    }

    var name: String {
      switch self {
      case .commune: "xã"
      case .district: "huyện"
      case .province: "tỉnh"
      case .central: "trung ương"
      }
    }
  }

  /// The type of document in lower case with a capital, such as "Kế hoạch".
  var kind: String?
  var kindBlock: Int?
  /// The blocks of the subject (trích yếu) below the type.
  var title: Range<Int> = 0..<0
  /// The block with "Số: …".
  var numberBlock: Int?
  /// The document's own number, as an index of its citations.
  var ownCitation: Int?
  /// The body that its symbol names, as UBND of "KH-UBND".
  var issuer: IssuingBody?
  /// The date of issue, as an index of the dates; its parts may be blank.
  var issueDate: Int?
  var issueDateBlock: Int?
  var nationalNameBlock: Int?
  var mottoBlock: Int?
  var partyTitleBlock: Int?
  /// The line "(Kèm theo …)" of an appendix.
  var guideBlock: Int?
  /// The heading "Phụ lục".
  var appendixBlock: Int?
  var addresseeBlock: Int?
  var recipientsBlock: Int?
  /// The lines of the list below "Nơi nhận:".
  var recipients: [Int] = []
  /// The lines with the authority and the title of the signer.
  var authority: [Int] = []
  var signerBlock: Int?
  var isParty = false
  var isAppendix = false
  var level: Level?
  /// The year that the document is for.
  var year: Int?
  /// The year in the title alone.
  var titleYear: Int?
  /// The blocks between title and "Nơi nhận".
  var body: Range<Int> = 0..<0

  /// The blocks above the number, in which the issuer is named.
  var head: Range<Int> { 0..<max(0, min(numberBlock ?? 0, 8)) }

  /// Whether the document looks ahead, so that its deadlines lie in its year.
  var looksAhead: Bool {
    isAppendix || kind == nil
      || ["Kế hoạch", "Chương trình", "Hướng dẫn", "Chỉ thị", "Phương án"]
        .contains(kind ?? "")
  }

  /// Whether number or day are still open.
  var isDraft = false
}
