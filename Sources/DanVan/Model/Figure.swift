public import Vietnamese

/// A figure of a report (số liệu).
public final class Figure: Sendable {
  /// What `[[figure:…]]` calls it; one figure may have a row for each period.
  public let id: String
  /// What reports call it.
  public let name: Prose
  /// The number of the criterion that it belongs to.
  public let criterion: Int?
  /// What it is counted in, such as `người`; `nil` where the name says it.
  public let unit: String?
  /// The reporting period; a figure without one belongs to all.
  public let period: String?
  /// The value; `nil` while it is not known.
  public let value: DecimalNumber?
  /// The value of the same period of the year before.
  public let previous: DecimalNumber?
  /// The figure that this one is a part of.
  public let partOf: String?
  /// Where it is written.
  public let origin: Origin

  init(_ fields: inout Fields) {
    origin = fields.origin
    id = fields.required("id", .identifier, "Mã", "Dùng trong [[figure:…]].")
    name = fields.required("name", .prose, "Tên số liệu", "")
    criterion = fields.optional("criterion", .criterion, "Tiêu chí", "Số của tiêu chí.")
    unit = fields.optional("unit", .text, "Đơn vị tính", "", titles: ["Đơn vị"])
    period = fields.optional("period", .reference(.period), "Kỳ", "Mã kỳ báo cáo.")
    value = fields.optional("value", .decimal, "Giá trị", "")
    previous = fields.optional(
      "previous", .decimal, "Cùng kỳ", "Giá trị cùng kỳ năm trước.")
    partOf = fields.optional(
      "partOf", .reference(.figure), "Thuộc", "Mã số liệu mà số này là một phần.")
  }
}

extension Figure: Described {
  static var schemaName: String { "figures.csv" }
}

/// One row of the sheet on which an office scores itself (tự chấm điểm).
public struct SelfScore: Sendable {
  /// The number of the criterion that is scored.
  public var criterion: Int
  /// The item's number within the criterion.
  public var item: Int
  /// The most points; the framework's where none is given.
  public var maximum: Score?
  /// The points; `nil` while not scored.
  public var score: Score?
  /// Why it is not the most points; `nil` where the row gives no reason.
  public var reason: Prose?
  /// Where it is written.
  public var origin: Origin
}

extension SelfScore: Described {
  static var schemaName: String { "self-scores.csv" }

  init(_ fields: inout Fields) {
    origin = fields.origin
    criterion = fields.required("criterion", .criterion, "Tiêu chí", "Số của tiêu chí.")
    item = fields.required("item", .itemOfCriterion, "Nội dung", "Số của nội dung.")
    maximum = fields.optional(
      "maximum", .score, "Điểm tối đa", "Bỏ trống: lấy trong framework.json.")
    score = fields.optional("selfScore", .score, "Điểm tự chấm", "")
    reason = fields.optional("reason", .prose, "Lý do", "Lý do không đạt điểm tối đa.")
  }
}

/// A model of skilful mass mobilisation (mô hình "Dân vận khéo").
public struct Model: Sendable {
  /// What tells it from the others; `nil` where it needs no identifier.
  public var id: String?
  /// What the model is called.
  public var name: Prose
  /// The field of work that it belongs to; `nil` where none is given.
  public var field: String?
  /// Who built it; `nil` where nobody is named.
  public var agency: AgencyList?
  /// The level that it belongs to; `nil` where not known.
  public var level: Level?
  /// The decision that recognised it.
  public var recognizedBy: String?
  /// Where it is written.
  public var origin: Origin
}

extension Model: Described {
  static var schemaName: String { "models.csv" }

  init(_ fields: inout Fields) {
    origin = fields.origin
    id = fields.optional("id", .identifier, "Mã", "")
    name = fields.required("name", .prose, "Tên mô hình", "")
    field = fields.optional("field", .text, "Lĩnh vực", "")
    agency = fields.optional("agency", .agencies, "Đơn vị", "Đơn vị xây dựng mô hình.")
    level = fields.optional("level", .oneOf(Level.self), "Cấp", "")
    recognizedBy = fields.optional(
      "recognizedBy", .reference(.citation), "Quyết định công nhận", "Mã trong citations.json.")
  }
}
