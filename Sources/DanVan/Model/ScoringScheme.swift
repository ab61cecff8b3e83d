/// How points become a grade: thresholds and conditions with their source, never code.
public struct ScoringScheme: Sendable {
  /// The most points that an office can have.
  public var maximum: Score?
  /// The grades, the best first.
  public var grades: [Grade]
  /// The condition that bars the best grade.
  public var gate: GradeGate?
  /// The document that sets the scheme.
  public var source: String?
  /// Whether somebody has compared the scheme with its source.
  public var isVerified: Bool
  /// Where it is written.
  public var origin: Origin
}

extension ScoringScheme: Described {
  static var schemaName: String { "ScoringScheme" }

  init(_ fields: inout Fields) {
    origin = fields.origin
    maximum = fields.optional("maximum", .score, "Tổng điểm tối đa", "")
    grades =
      fields.optional(
        "grades", .list(.object(Grade.self)), "Các mức xếp loại", "Từ cao xuống thấp.") ?? []
    gate = fields.optional(
      "gate", .object(GradeGate.self), "Điều kiện loại cao nhất",
      "Có phần điểm dưới tỷ lệ này thì không được xếp loại cao nhất.")
    source = fields.optional("source", .reference(.citation), "Nguồn", "Văn bản quy định.")
    isVerified =
      fields.optional(
        "verified", .bool, "Đã đối chiếu", "true khi đã đối chiếu với văn bản quy định.") ?? false
  }
}

/// One grade (mức xếp loại).
public struct Grade: Sendable {
  /// Its name, word for word as the source has it.
  public var name: String
  /// The points from which it is given; `nil` where not known.
  public var minimum: Score?
  /// Where it is written.
  public var origin: Origin
}

extension Grade: Described {
  static var schemaName: String { "Grade" }

  init(_ fields: inout Fields) {
    origin = fields.origin
    name = fields.required("name", .text, "Tên mức", "")
    minimum = fields.optional("minimum", .score, "Từ số điểm", "null khi chưa biết.")
  }
}

/// A condition that bars the best grade: a part of the points that is too small.
public struct GradeGate: Sendable {
  /// The parts that are looked at.
  public enum Unit: String, Enumerated {
    /// Each item against its own maximum.
    case item
    /// Each criterion against its own maximum.
    case criterion

    public var title: String {
      switch self {
      case .item: "nội dung"
      case .criterion: "tiêu chí"
      }
    }
  }

  /// Which parts the percentage is taken of.
  public var unit: Unit
  /// The least per cent of its own maximum that each part must reach.
  public var percent: Int
}

extension GradeGate: Described {
  static var schemaName: String { "GradeGate" }

  init(_ fields: inout Fields) {
    unit = fields.required("unit", .oneOf(Unit.self), "Xét theo", "item: nội dung.")
    percent = fields.required("percent", .integer(0...100), "Tỷ lệ (%)", "")
  }
}
