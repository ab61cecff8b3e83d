/// A document as it lies on paper, independent of any output format.
///
/// The parts are those of Decree 30/2020, Appendix I, Part I, Section II, in its order, and those
/// of Party documents where they differ. A layout reads it under the name `document`; the text of
/// the document itself (body, appendices) is handed to the layout in the layout's own format.
struct OfficialDocument: Sendable {
  /// Whose rules the paper follows.
  enum System: String, Sendable { case state, party }

  /// The head of the paper, left: who issues (Decree 30/2020, Appendix I, II.2).
  struct Letterhead: Sendable {
    /// The body that the issuer reports to, if it is printed.
    var parent: String?
    /// The lines of the issuer's name.
    var issuer: [String]
    /// The place that stands before the date (II.4).
    var place: String
  }

  /// A date whose day, or day and month, may still be blank (II.4; Article 15).
  struct PartialDate: Sendable {
    var day: Int?
    var month: Int?
    var year: Int?
  }

  /// A signature: the lines of authority and title, and the name (II.7).
  struct Signature: Sendable {
    var lines: [String]
    var name: String?
    var coSigners: [CoSigner] = []

    struct CoSigner: Sendable {
      var lines: [String]
      var name: String?
    }
  }

  /// One line of the recipients (II.9).
  struct Recipient: Sendable {
    var text: String
    var purpose: String?
  }

  var id: String
  var system: System
  var state: String
  var kind: String
  /// The title of the file, fit to be a file's name.
  var title: String
  /// Whether parts of the data are invented for a sample.
  var illustrative: Bool
  var letterhead: Letterhead
  /// The number in at least two digits; `nil` while it is not given yet (II.3; Article 15).
  var number: String?
  var symbol: String
  var date: PartialDate
  /// The type of the document, such as "Kế hoạch"; `nil` for an official letter (II.5).
  var typeName: String?
  var subject: [String]
  var addressees: [String] = []
  var legalBases: [String] = []
  var urgency: String?
  /// By when an urgent document must have arrived, in words.
  var deliverBy: String?
  var confidentiality: String?
  var circulation: String?
  var draftMark: String?
  var signature: Signature?
  var recipients: [Recipient] = []
  /// What ends each line of the recipients: ";" by Decree 30, "," in older Party documents.
  var recipientSeparator = ";"
  /// The last line of the recipients: where the file copy is kept.
  var archive: String?
  var drafter: String?
  var address: String?
  /// What a text that a decision puts into force is attached to, such as "Kèm theo Quyết định số
  /// 12/QĐ-UBND …": it has a letterhead without number and date (sample 1.3 of Appendix III).
  var attachedTo: String?
  /// Number, date and time of signing, which a separate file of an electronic document shows at
  /// its top right (II.8.b and III.1.d).
  var signingInfo: String?
  /// Whether the document is an appendix that is printed alone.
  var standaloneAppendix = false
}
