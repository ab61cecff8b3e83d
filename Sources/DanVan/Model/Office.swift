/// The office that issues the documents of a dossier.
public struct Office: Sendable {
  /// The full name with the place.
  public var name: String
  /// The full name without the place, as texts call it; the full name where none is given.
  public var commonName: String
  /// How sentences abbreviate it.
  public var shortName: String
  /// The unit of administration: its kind and its name.
  public var unit: String
  /// The kind of the unit, such as a commune or a district.
  public var unitKind: String?
  /// Its level; an office of the district level ended on 30/6/2025.
  public var level: Level
  /// Its part of the political system, which decides the usual page layout.
  public var system: System
  /// The place that stands before the date (địa danh).
  public var place: String
  /// The abbreviation in the symbols of its documents.
  public var symbol: String
  /// The lines of its name in the letterhead.
  public var letterhead: [String]
  /// The office above it in the letterhead (cơ quan chủ quản); People's Committees have none.
  public var parent: String?
  /// The office that it reports to.
  public var superior: SuperiorOffice?
  /// Whether its documents are electronic: number and date are filled in by the system.
  public var isElectronic: Bool
  /// The lines with its address, telephone, mail and page, printed at the foot of the first page
  /// (Decree 30/2020, Appendix I, III.4).
  public var address: [String]
  /// Where it is written.
  public var origin: Origin
}

extension Office: Described {
  static var schemaName: String { "Office" }

  init(_ fields: inout Fields) {
    origin = fields.origin
    name = fields.required("name", .text, "Tên cơ quan", "Tên đầy đủ, kèm địa danh.")
    commonName =
      fields.optional(
        "commonName", .text, "Tên gọi trong câu", "Tên đầy đủ không kèm địa danh.") ?? name
    shortName = fields.required("shortName", .text, "Tên gọi tắt", "Cách viết tắt trong câu.")
    unit = fields.required("unit", .text, "Đơn vị hành chính", "Loại đơn vị và tên riêng.")
    unitKind = fields.optional("unitKind", .text, "Loại đơn vị", "Ví dụ: xã, phường, tỉnh.")
    level = fields.required("level", .oneOf(Level.self), "Cấp", "Cấp huyện có đến 30/6/2025.")
    system = fields.optional("system", .oneOf(System.self), "Khối", "Mặc định: state.") ?? .state
    place = fields.required("place", .text, "Địa danh", "Ghi trước ngày tháng của văn bản.")
    symbol = fields.required("symbol", .text, "Ký hiệu", "Chữ viết tắt trong số, ký hiệu.")
    letterhead =
      fields.optional(
        "letterhead", .list(.text), "Tên ở đầu văn bản", "Mỗi dòng một phần tử.") ?? [name]
    parent = fields.optional(
      "parent", .text, "Cơ quan chủ quản", "In phía trên tên cơ quan; UBND không có.")
    superior = fields.optional(
      "superior", .object(SuperiorOffice.self), "Cơ quan cấp trên", "Nơi nhận báo cáo.")
    isElectronic =
      fields.optional(
        "electronic", .bool, "Văn bản điện tử", "Số, ngày do Hệ thống quản lý văn bản điền.")
      ?? false
    address =
      fields.optional(
        "address", .list(.text), "Địa chỉ", "In ở cuối trang đầu, mỗi dòng một phần tử.") ?? []
  }
}

/// The office that an office reports to.
public struct SuperiorOffice: Sendable {
  /// The full name with the place.
  public var name: String
  /// The full name without the place; the full name where none is given.
  public var commonName: String
  /// How sentences abbreviate it.
  public var shortName: String
  /// The unit of administration, its kind and its name; empty where none is given.
  public var unit: String
  /// The kind of the unit, such as a province or a city; `nil` where none is given.
  public var unitKind: String?
  /// Its department that reviews the scores.
  public var reviewer: String?
}

extension SuperiorOffice: Described {
  static var schemaName: String { "SuperiorOffice" }

  init(_ fields: inout Fields) {
    name = fields.required("name", .text, "Tên cơ quan", "Tên đầy đủ, kèm địa danh.")
    commonName =
      fields.optional(
        "commonName", .text, "Tên gọi trong câu", "Tên đầy đủ không kèm địa danh.") ?? name
    shortName = fields.required("shortName", .text, "Tên gọi tắt", "Cách viết tắt trong câu.")
    unit = fields.optional("unit", .text, "Đơn vị hành chính", "Loại đơn vị và tên riêng.") ?? ""
    unitKind = fields.optional("unitKind", .text, "Loại đơn vị", "Ví dụ: tỉnh, thành phố.")
    reviewer = fields.optional("reviewer", .text, "Nơi thẩm định", "Cơ quan thẩm định điểm.")
  }
}
