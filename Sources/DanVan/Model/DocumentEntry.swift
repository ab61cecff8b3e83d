public import Vietnamese

/// How far a document has come (trạng thái).
public enum DocumentState: String, Enumerated {
  /// Being written: anything may be missing (dự thảo).
  case draft
  /// Shown to others for their opinion; blanks may remain (lấy ý kiến).
  case consultation
  /// Complete: no blank is left (hoàn chỉnh).
  case final
  /// Signed and sent out; no blank is left (ban hành).
  case issued

  public var title: String {
    switch self {
    case .draft: "dự thảo"
    case .consultation: "lấy ý kiến"
    case .final: "hoàn chỉnh"
    case .issued: "ban hành"
    }
  }

  /// Whether a document in this state may still hold blanks.
  public var allowsBlanks: Bool { self == .draft || self == .consultation }
}

/// The kinds of document.
public enum DocumentKind: String, Enumerated {
  /// A plan to make good the points lost the year before (kế hoạch khắc phục).
  case remediationPlan
  /// The plan of mass mobilisation for the year (kế hoạch năm).
  case annualPlan
  /// A plan of a Party committee (kế hoạch của Đảng).
  case partyPlan
  /// The appendix that assigns the items to agencies (phụ lục phân công).
  case assignmentAppendix
  /// Any other appendix (phụ lục).
  case appendix
  /// A report on a period (báo cáo).
  case report
  /// An official letter, which bears no name of its type (công văn).
  case letter
  /// A submission to a superior for a decision (tờ trình).
  case submission
  /// A decision (quyết định).
  case decision
  /// A notice of results or of a matter (thông báo).
  case notice
  /// A register or a list (sổ, danh mục).
  case register
  /// What fits none of the other kinds.
  case other

  public var title: String {
    switch self {
    case .remediationPlan: "kế hoạch khắc phục"
    case .annualPlan: "kế hoạch năm"
    case .partyPlan: "kế hoạch của Đảng"
    case .assignmentAppendix: "phụ lục phân công"
    case .appendix: "phụ lục"
    case .report: "báo cáo"
    case .letter: "công văn"
    case .submission: "tờ trình"
    case .decision: "quyết định"
    case .notice: "thông báo"
    case .register: "sổ, danh mục"
    case .other: "khác"
    }
  }

  /// Whether it is a plan, which the other documents follow.
  public var isPlan: Bool {
    self == .remediationPlan || self == .annualPlan || self == .partyPlan
  }

  /// Whether it may be made for each agency by itself: its templates see the extracts.
  public var isForAgencies: Bool {
    !isPlan && self != .assignmentAppendix && self != .report
  }

  /// Whether it is attached to another document, whose number and date it bears.
  public var isAppendix: Bool { self == .assignmentAppendix || self == .appendix }
}

/// Something that is still open in a document (chỗ để trống).
public enum Blank: String, CaseIterable, Sendable {
  /// The number, which the office gives when it issues the document.
  case number
  /// The day, where the date is known in part.
  case day
  /// The month, where the date is known in part.
  case month
  /// The whole date.
  case date
  /// The name of one who signs.
  case signer

  /// What is open, in words.
  public var title: String {
    switch self {
    case .number: "số văn bản"
    case .day: "ngày"
    case .month: "tháng"
    case .date: "ngày, tháng, năm"
    case .signer: "tên người ký"
    }
  }
}

/// One document that a dossier makes.
public final class DocumentEntry: Sendable {
  /// What other entries call it, and the name of the files made from it.
  public let id: String
  /// Which of the kinds it is; rules and templates go by it.
  public let kind: DocumentKind
  /// The name of its type (tên loại).
  public let type: String?
  /// The template that it is made from: `text/…` of the dossier, or a shared `documents/…`.
  public let template: String
  /// The number; `nil` while it is open.
  public let number: String?
  /// The part after the number, such as `KH-UBND`; `nil` for an appendix or while it is open.
  public let symbol: String?
  /// The date; `nil` while it is open.
  public let date: PartialDate?
  /// The lines of the subject (trích yếu).
  public let subject: [Prose]
  /// The lines of the title of an appendix.
  public let title: [Prose]
  /// How far it has come; a draft where the dossier does not say it.
  public let state: DocumentState
  /// Its recipients, where they are not the dossier's.
  public let recipients: [Recipient]?
  /// What its Lưu line says after the word, such as `VT, NV`; `nil`: the dossier's.
  public let archive: String?
  /// Who signs it; `nil`: the dossier's signer.
  public let signer: Signer?
  /// Those who sign beside the signer, for the offices that issue the document jointly.
  public let coSigners: [Signer]
  /// The mark of urgency (mức độ khẩn; Decree 30/2020, Appendix I, III.2.b).
  public let urgency: Urgency?
  /// By when it must have arrived, for ``Urgency/timed``.
  public let deliverBy: DeliveryTime?
  /// The mark of secrecy (độ mật; III.2.a).
  public let confidentiality: Confidentiality?
  /// How far it may go, such as "LƯU HÀNH NỘI BỘ" or "XEM XONG TRẢ LẠI" (III.2.c); the decree gives
  /// these as examples, and offices have others.
  public let circulation: String?
  /// The mark of a draft, such as "DỰ THẢO LẦN 2". Decree 30 knows none, so that it is printed only
  /// where the office asks for it; Party documents have it (Guide 05-HD/VPTW).
  public let draftMark: String?
  /// The mark of who drafted it and the number of copies, such as "PL.(300)" (III.3).
  public let drafter: String?
  /// Whether the office's address stands at the foot of the first page (III.4); `nil`: it does
  /// where the office has one.
  public let showsAddress: Bool?
  /// When it was signed electronically; the files attached to it say so (II.8.b, III.1.d).
  public let signedAt: SigningTime?
  /// To whom it is addressed (Kính gửi).
  public let addressees: [Prose]
  /// The documents attached to it.
  public let appendices: [String]
  /// The document that it is attached to.
  public let attachedTo: String?
  /// The reporting period of a report.
  public let period: String?
  /// The documents on which it is based (căn cứ).
  public let legalBases: [String]
  /// What ends each recipient but the last; the dossier's where none is given.
  public let recipientSeparator: String?
  /// Whether each copy is issued by the agency that it is made for, not by the office.
  public let isIssuedByAgency: Bool
  /// Whether the sheet is turned on its side, for wide tables (Decree 30/2020, Appendix I, I.2).
  public let isLandscape: Bool
  /// The page template's name; empty: `party` for an office of the Party, else `decree-30`.
  public let layout: String
  /// Where it is written.
  public let origin: Origin
  let stateOrigin: Origin
  let templateOrigin: Origin

  init(_ fields: inout Fields) {
    origin = fields.origin
    stateOrigin = fields.origin(of: "state")
    templateOrigin = fields.origin(of: "template")
    id = fields.required("id", .identifier, "Mã", "Cũng là tên tệp văn bản tạo ra.")
    kind = fields.required("kind", .oneOf(DocumentKind.self), "Loại", "")
    type = fields.optional("type", .text, "Tên loại", "Ví dụ: Kế hoạch.")
    template = fields.required(
      "template", .text, "Mẫu", "text/… của hồ sơ, hoặc documents/… dùng chung.")
    number = fields.optional("number", .textOrNumber, "Số", "null: để trống.")
    symbol = fields.optional("symbol", .text, "Ký hiệu", "Phần sau số, ví dụ KH-UBND.")
    date = fields.optional("date", .partialDate, "Ngày ban hành", "Bỏ ngày: để trống ngày.")
    subject = fields.optional("subject", .lines, "Trích yếu", "Mỗi dòng một phần tử.") ?? []
    title = fields.optional("title", .lines, "Tiêu đề phụ lục", "Mỗi dòng một phần tử.") ?? []
    state =
      fields.optional("state", .oneOf(DocumentState.self), "Trạng thái", "Mặc định: draft.")
      ?? .draft
    recipients = fields.optional(
      "recipients", .list(.object(Recipient.self)), "Nơi nhận", "Bỏ trống: nơi nhận chung.")
    archive = fields.optional("archive", .text, "Dòng Lưu", "Bỏ trống: dòng chung.")
    signer = fields.optional(
      "signer", .object(Signer.self), "Người ký", "Bỏ trống: người ký chung.")
    coSigners =
      fields.optional(
        "coSigners", .list(.object(Signer.self)), "Người cùng ký", "Văn bản liên tịch.") ?? []
    urgency = fields.optional(
      "urgency", .oneOf(Urgency.self), "Mức độ khẩn", "Chữ của dấu, in trong khung đỏ.")
    deliverBy = fields.optional(
      "deliverBy", .deliveryTime, "Giờ hẹn", "Chỉ với HỎA TỐC HẸN GIỜ, in dưới dấu.")
    confidentiality = fields.optional(
      "confidentiality", .oneOf(Confidentiality.self), "Độ mật", "Theo luật bảo vệ bí mật nhà nước."
    )
    circulation = fields.optional(
      "circulation", .text, "Phạm vi lưu hành", "LƯU HÀNH NỘI BỘ, XEM XONG TRẢ LẠI …")
    draftMark = fields.optional(
      "draftMark", .text, "Dấu dự thảo", "Ví dụ: DỰ THẢO LẦN 2. Bỏ trống: không in.")
    drafter = fields.optional(
      "drafter", .text, "Ký hiệu người soạn thảo", "Kèm số bản phát hành, ví dụ PL.(300).")
    showsAddress = fields.optional(
      "showAddress", .bool, "In địa chỉ cơ quan", "Mặc định: in nếu office có address.")
    signedAt = fields.optional(
      "signedAt", .signingTime, "Thời điểm ký số", "In ở các phụ lục là tệp riêng.")
    addressees = fields.optional("addressees", .lines, "Kính gửi", "") ?? []
    appendices =
      fields.optional(
        "appendices", .list(.reference(.document)), "Phụ lục kèm theo", "Mã các phụ lục.") ?? []
    attachedTo = fields.optional(
      "attachedTo", .reference(.document), "Kèm theo", "Mã văn bản mà phụ lục này kèm theo.")
    period = fields.optional("period", .reference(.period), "Kỳ báo cáo", "Mã kỳ.")
    legalBases =
      fields.optional(
        "legalBases", .list(.reference(.citation)), "Căn cứ", "Mã các văn bản căn cứ.") ?? []
    recipientSeparator = fields.optional(
      "recipientSeparator", .text, "Dấu cuối mỗi nơi nhận", "Bỏ trống: dấu chung.")
    isIssuedByAgency =
      fields.optional(
        "issuedByAgency", .bool, "Do từng cơ quan ban hành", "Mỗi bản một cơ quan: --each agency.")
      ?? false
    isLandscape = fields.optional("landscape", .bool, "Khổ ngang", "") ?? false
    layout = fields.optional("layout", .text, "Bố cục trang", "decree-30 hoặc party.") ?? ""
  }
}

extension DocumentEntry: Described {
  static var schemaName: String { "Document" }
}
