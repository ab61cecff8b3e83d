public import Vietnamese

/// A period that is reported on (kỳ báo cáo).
public final class ReportingPeriod: Sendable {
  /// The kinds of period.
  public enum Kind: String, Enumerated {
    /// One month.
    case month
    /// Three months.
    case quarter
    /// Six months, as a rule the first of the year.
    case halfYear
    /// The first nine months of the year.
    case nineMonths
    /// The whole year.
    case year
    /// Any other span, as `from` and `to` state it.
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

  /// What documents, figures and evaluations call it; no two periods share one.
  public let id: String
  /// Which of the usual periods it is.
  public let kind: Kind
  /// How texts call it.
  public let name: Prose
  /// A heading for it, where its name alone does not serve.
  public let title: Prose?
  /// The first day.
  public let from: CalendarDate
  /// The last day.
  public let to: CalendarDate
  /// The day on which its figures were taken; the last day of the period where none is given.
  public let asOf: CalendarDate
  /// When the report is due.
  public let due: Deadline?
  /// Who receives the report; empty where none is given.
  public let addressees: [Prose]
  /// Where it is written.
  public let origin: Origin

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

extension ReportingPeriod: Described {
  static var schemaName: String { "ReportingPeriod" }
}

/// What a report says of a period in words (đánh giá).
public struct Evaluation: Sendable {
  /// What went well, a paragraph each (ưu điểm).
  public var strengths: [Prose]
  /// What fell short, a paragraph each (tồn tại, hạn chế).
  public var weaknesses: [Prose]
  /// Causes outside the office's power (nguyên nhân khách quan).
  public var objectiveCauses: [Prose]
  /// Causes in the office's own work (nguyên nhân chủ quan).
  public var subjectiveCauses: [Prose]
  /// What the office asks of its superiors (đề xuất, kiến nghị).
  public var proposals: [Prose]
  /// What is to be done in the next period.
  public var nextTasks: [Prose]
  /// What earlier reports asked for, with the answers.
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
  /// What was asked for.
  public var text: Prose
  /// What came of it; `nil` while there is no answer.
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
