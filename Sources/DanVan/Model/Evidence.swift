public import Vietnamese

/// One piece of evidence (tài liệu minh chứng), handed in or not.
public final class Evidence: Sendable {
  /// What has become of it.
  public enum State: String, Enumerated {
    /// Handed in and accepted.
    case received
    /// Not handed in yet.
    case missing
    /// Handed in, but it does not prove the item.
    case rejected

    public var title: String {
      switch self {
      case .received: "đã nộp"
      case .missing: "chưa nộp"
      case .rejected: "không đạt"
      }
    }
  }

  /// The number of the criterion that it proves.
  public let criterion: Int
  /// The item's number within the criterion.
  public let item: Int
  /// Who hands it in.
  public let agency: AgencyList
  /// What it is.
  public let document: Prose
  /// Its number and symbol.
  public let number: String?
  /// The day on which it arrived; `nil` where it has not, or the day is not known.
  public let receivedOn: CalendarDate?
  /// What has become of it, by all that is known; `state(asOf:)` looks at an earlier day.
  public let state: State
  /// Where it is written.
  public let origin: Origin

  init(_ fields: inout Fields) {
    origin = fields.origin
    criterion = fields.required("criterion", .criterion, "Tiêu chí", "Số của tiêu chí.")
    item = fields.required("item", .itemOfCriterion, "Nội dung", "Số của nội dung.")
    agency = fields.required("agency", .agencies, "Cơ quan", "Cơ quan nộp.")
    document = fields.required("document", .prose, "Tài liệu", "")
    number = fields.optional("number", .text, "Số ký hiệu", "", titles: ["Số, ký hiệu"])
    receivedOn = fields.optional("receivedOn", .date, "Ngày nhận", "")
    state = fields.required("state", .oneOf(State.self), "Trạng thái", "")
  }

  /// What is known of it at the end of a day: what came later was missing then.
  public func state(asOf day: CalendarDate?) -> State {
    if let day, let receivedOn, receivedOn > day { return .missing }
    return state
  }
}

extension Evidence: Described {
  static var schemaName: String { "evidence.csv" }
}

/// What had become of a task by a day (tiến độ).
public final class Progress: Sendable {
  /// How far a task has come.
  public enum State: String, Enumerated {
    /// Finished; a deadline that passes later no longer matters.
    case done
    /// Begun and not finished.
    case underway
    /// Not begun; so counts a task of which neither a row nor evidence tells.
    case notStarted
    /// Not finished although its deadline has passed.
    case late

    public var title: String {
      switch self {
      case .done: "hoàn thành"
      case .underway: "đang thực hiện"
      case .notStarted: "chưa thực hiện"
      case .late: "quá hạn"
      }
    }
  }

  /// The identifier of the task.
  public let task: String
  /// The day at the end of which the row holds.
  public let asOf: CalendarDate
  /// How far the task had come by that day.
  public let state: State
  /// What it has brought so far; `nil` where the row says nothing.
  public let result: Prose?
  /// Where it is written.
  public let origin: Origin

  init(_ fields: inout Fields) {
    origin = fields.origin
    task = fields.required("task", .reference(.task), "Nhiệm vụ", "Mã trong tasks.json.")
    asOf = fields.required("asOf", .date, "Tính đến", "")
    state = fields.required("state", .oneOf(State.self), "Trạng thái", "")
    result = fields.optional("result", .prose, "Kết quả", "")
  }
}

extension Progress: Described {
  static var schemaName: String { "progress.csv" }
}
