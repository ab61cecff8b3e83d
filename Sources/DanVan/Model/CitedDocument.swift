public import Vietnamese

/// A document that others cite.
public final class CitedDocument: Sendable {
  /// What `[[cite:…]]` and the other files call it; no two citations share one.
  public let id: String
  /// The kind of document, such as a decision or a law.
  public let type: String
  /// The number; laws and ordinances are cited without one.
  public let number: String?
  /// What stands between number and symbol: `/` for the State, `-` for the Party.
  public let separator: String
  /// The abbreviations after the number, such as `QĐ-UBND`; `nil` for a law.
  public let symbol: String?
  /// The date, where the citation has one.
  public let date: CalendarDate?
  /// The full name of who issued it; `nil` where the citation names nobody.
  public let issuer: String?
  /// The abbreviation of the issuer; the full name is written where there is none.
  public let issuerShort: String?
  /// What it is about, with the word that begins it (`về …`, `ban hành …`).
  public let subject: String?
  /// The first day of its validity; `nil` where not known.
  public let validFrom: CalendarDate?
  /// The last day of its validity; `nil` while it is in force or where the end is not known.
  public let validTo: CalendarDate?
  /// The document that replaced it.
  public let replacedBy: String?
  /// The document that this entry cites in another way than its own entry does.
  public let sameAs: String?
  /// Where it is written.
  public let origin: Origin

  init(_ fields: inout Fields) {
    origin = fields.origin
    id = fields.required("id", .identifier, "Mã", "Dùng trong [[cite:…]].")
    type = fields.required("type", .text, "Tên loại", "Ví dụ: Quyết định, Chỉ thị, Luật.")
    number = fields.optional("number", .textOrNumber, "Số", "Luật, pháp lệnh: để null.")
    separator =
      fields.optional(
        "separator", .text, "Dấu giữa số và ký hiệu", "Nhà nước \"/\" (mặc định), Đảng \"-\".")
      ?? "/"
    symbol = fields.optional("symbol", .text, "Ký hiệu", "Phần sau dấu, ví dụ QĐ-UBND.")
    date = fields.optional("date", .date, "Ngày ban hành", "")
    issuer = fields.optional("issuer", .text, "Cơ quan ban hành", "Tên đầy đủ.")
    issuerShort = fields.optional("issuerShort", .text, "Cơ quan ban hành, viết tắt", "")
    subject = fields.optional(
      "subject", .text, "Trích yếu", "Kèm chữ mở đầu: về …, ban hành …; luật: tên luật.")
    validFrom = fields.optional("validFrom", .date, "Có hiệu lực từ", "")
    validTo = fields.optional("validTo", .date, "Hết hiệu lực", "Ngày cuối còn hiệu lực.")
    replacedBy = fields.optional("replacedBy", .reference(.citation), "Được thay bằng", "")
    sameAs = fields.optional(
      "sameAs", .reference(.citation), "Cùng văn bản với",
      "Chỉ dùng khi văn bản nguồn viện dẫn cùng một văn bản theo cách khác.")
  }

  /// Number and symbol together (`77/QĐ-UBND`); `nil` for a law.
  public var numberText: String? {
    guard let number else { return nil }
    guard let symbol else { return number }
    return number + separator + symbol
  }

  /// The document as a text cites it.
  ///
  /// A law, which has no number, is cited by its type and name in every form.
  public func text(_ form: CitationForm = CitationForm()) -> String {
    guard let numberText else {
      return subject.map { "\(type) \($0)" } ?? type
    }
    if form.extent == .number { return numberText }
    var text = "\(type) số \(numberText)"
    if form.extent == .short { return text }
    if let date {
      if form.hasComma { text += "," }
      text += form.isLongDate ? " \(date.long)" : " ngày \(date.short)"
    }
    switch form.issuer {
    case .none: break
    case .full: if let issuer { text += " của \(issuer)" }
    case .short: if let issuer = issuerShort ?? issuer { text += " của \(issuer)" }
    }
    if form.extent == .full, let subject { text += " \(subject)" }
    return text
  }
}

extension CitedDocument: Described {
  static var schemaName: String { "CitedDocument" }
}

/// The file `citations.json`.
struct CitationSheet: Described {
  static var schemaName: String { "Citations" }
  var citations: [CitedDocument]

  init(_ fields: inout Fields) {
    citations =
      fields.required("citations", .list(.object(CitedDocument.self)), "Văn bản viện dẫn", "")
  }
}
