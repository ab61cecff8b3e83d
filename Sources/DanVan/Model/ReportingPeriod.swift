public import Vietnamese

/// A period that is reported on (kỳ báo cáo).
public struct ReportingPeriod: Sendable {
  /// The kinds of period.
  public enum Kind: String, Enumerated {
    case month
    case quarter
    case halfYear
    case nineMonths
    case year
    case other

    public var title: String {
      switch self {
      case .month: "tháng"
      case .quarter: "quý"
      case .halfYear: "6 tháng"
      case .nineMonths: "9 tháng"
      case .year: "năm"
      case .other: "khác"
      }
    }
  }

  public var id: String
  public var kind: Kind
  /// How texts call it.
  public var name: Prose
  public var title: Prose?
  public var from: CalendarDate
  public var to: CalendarDate
  /// The day on which its figures were taken; the last day of the period where none is given.
  public var asOf: CalendarDate
  /// When the report is due.
  public var due: Deadline?
  public var addressees: [Prose]
  /// Where it is written.
  public var origin: Origin
}

extension ReportingPeriod: Described {
  static var schemaName: String { "ReportingPeriod" }

  init(_ fields: inout Fields) {
    origin = fields.origin
    id = fields.required("id", .identifier, "Mã", "Văn bản kind \"report\" gọi bằng mã này.")
    kind = fields.required("kind", .oneOf(Kind.self), "Loại kỳ", "")
    name = fields.required("name", .prose, "Tên kỳ", "Ví dụ: 6 tháng đầu năm [[year]].")
    title = fields.optional("title", .prose, "Tiêu đề", "")
    from = fields.required("from", .date, "Từ ngày", "")
    let last = fields.required("to", .date, "Đến ngày", "")
    to = last
    asOf = fields.optional("asOf", .date, "Ngày chốt số liệu", "Mặc định: ngày cuối kỳ.") ?? last
    due = fields.optional("due", .deadline, "Hạn báo cáo", "")
    addressees = fields.optional("addressees", .list(.prose), "Nơi nhận báo cáo", "") ?? []
  }
}

/// What a report says of a period in words (đánh giá).
public struct Evaluation: Sendable {
  public var strengths: [Prose]
  public var weaknesses: [Prose]
  public var objectiveCauses: [Prose]
  public var subjectiveCauses: [Prose]
  public var proposals: [Prose]
  public var nextTasks: [Prose]
  public var requests: [EvaluationRequest]
}

extension Evaluation: Described {
  static var schemaName: String { "Evaluation" }

  init(_ fields: inout Fields) {
    strengths = fields.optional("strengths", .list(.prose), "Ưu điểm", "") ?? []
    weaknesses = fields.optional("weaknesses", .list(.prose), "Tồn tại, hạn chế", "") ?? []
    objectiveCauses =
      fields.optional("objectiveCauses", .list(.prose), "Nguyên nhân khách quan", "") ?? []
    subjectiveCauses =
      fields.optional("subjectiveCauses", .list(.prose), "Nguyên nhân chủ quan", "") ?? []
    proposals = fields.optional("proposals", .list(.prose), "Đề xuất, kiến nghị", "") ?? []
    nextTasks = fields.optional("nextTasks", .list(.prose), "Nhiệm vụ kỳ sau", "") ?? []
    requests =
      fields.optional(
        "requests", .list(.object(EvaluationRequest.self)), "Kiến nghị đã nêu", "") ?? []
  }
}

/// A request of an earlier report, and what became of it.
public struct EvaluationRequest: Sendable {
  public var text: Prose
  public var outcome: Prose?
}

extension EvaluationRequest: Described {
  static var schemaName: String { "EvaluationRequest" }

  init(_ fields: inout Fields) {
    text = fields.required("text", .prose, "Kiến nghị", "")
    outcome = fields.optional("outcome", .prose, "Kết quả", "")
  }
}

/// The file `evaluation.json`.
struct EvaluationSheet: Described {
  static var schemaName: String { "Evaluations" }
  var periods: [(name: String, value: Evaluation)]
  var origin: Origin

  init(_ fields: inout Fields) {
    periods = fields.required(
      "periods", .map(.object(Evaluation.self)), "Đánh giá theo kỳ", "Tên trường là mã kỳ.")
    origin = fields.origin(of: "periods")
  }
}
