/// By what right somebody signs (quyền hạn).
public enum SigningAuthority: String, Enumerated {
  /// In the name of a collective that the signer belongs to (thay mặt).
  case onBehalf = "TM."
  /// As acting head (quyền); the mark stands before the signer's own title.
  case acting = "Q."
  /// A deputy for the head (ký thay).
  case forHead = "KT."
  /// By order of the head, for a unit below (thừa lệnh).
  case byOrder = "TL."
  /// By written authorisation of the head (thừa ủy quyền).
  case authorized = "TUQ."
  /// In the name of a Party committee; a deputy signs without a line for the head.
  case partyOnBehalf = "T/M"
  /// A deputy for the head of a Party body that is no committee.
  case partyForHead = "K/T"
  /// By order of the head of a Party body.
  case partyByOrder = "T/L"

  public var title: String {
    switch self {
    case .onBehalf, .partyOnBehalf: "thay mặt"
    case .acting: "quyền"
    case .forHead, .partyForHead: "ký thay"
    case .byOrder, .partyByOrder: "thừa lệnh"
    case .authorized: "thừa ủy quyền"
    }
  }
}

/// Who signs a document (người ký).
public struct Signer: Sendable {
  /// The name; `nil` while it is open.
  public var name: String?
  /// The signer's own title, such as `PHÓ CHỦ TỊCH`.
  public var title: String
  /// The right by which somebody signs; `nil`: it follows from `onBehalfOf` and `actingFor`.
  public var authority: SigningAuthority?
  /// The body in whose name the document is signed.
  public var onBehalfOf: String?
  /// The title of the head for whom a deputy signs.
  public var actingFor: String?
  /// Where it is written.
  public var origin: Origin
}

extension Signer: Described {
  static var schemaName: String { "Signer" }

  init(_ fields: inout Fields) {
    origin = fields.origin
    name = fields.optional("name", .text, "Họ và tên", "null khi chưa biết.")
    title = fields.required("title", .text, "Chức vụ", "")
    authority = fields.optional(
      "authority", .oneOf(SigningAuthority.self), "Quyền hạn ký", "TM., KT., TL. … hoặc T/M …")
    onBehalfOf = fields.optional("onBehalfOf", .text, "Thay mặt", "Tên tập thể ký thay mặt.")
    actingFor = fields.optional("actingFor", .text, "Ký thay", "Chức vụ của người được ký thay.")
  }
}

/// Who receives a document (nơi nhận).
public struct Recipient: Sendable {
  /// Who it is, as the list prints it.
  public var text: Prose
  /// What for: `b/cáo`, `p/hợp` …
  public var purpose: String?
  /// Where it is written.
  public var origin: Origin
}

extension Recipient: Described {
  static var schemaName: String { "Recipient" }

  init(_ fields: inout Fields) {
    origin = fields.origin
    text = fields.required("text", .prose, "Nơi nhận", "")
    purpose = fields.optional("purpose", .text, "Để làm gì", "Ví dụ: b/cáo.")
  }
}
