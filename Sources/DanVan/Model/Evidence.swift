public import Vietnamese

/// One piece of evidence (tài liệu minh chứng), handed in or not.
public struct Evidence: Sendable {
  /// What has become of it.
  public enum State: String, Enumerated {
    case received
    case missing
    case rejected

    public var title: String {
      switch self {
      case .received: "đã nộp"
      case .missing: "chưa nộp"
      case .rejected: "không đạt"
      }
    }
  }

  public var criterion: Int
  public var item: Int
  /// Who hands it in.
  public var agency: AgencyList
  /// What it is.
  public var document: Prose
  /// Its number and symbol.
  public var number: String?
  public var receivedOn: CalendarDate?
  public var state: State
  /// Where it is written.
  public var origin: Origin

  /// What is known of it at the end of a day: what came later was missing then.
  public func state(asOf day: CalendarDate?) -> State {
    if let day, let receivedOn, receivedOn > day { return .missing }
    return state
  }
}

extension Evidence: Described {
  static var schemaName: String { "evidence.csv" }

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
}

/// What had become of a task by a day (tiến độ).
public struct Progress: Sendable {
  /// How far a task has come.
  public enum State: String, Enumerated {
    case done
    case underway
    case notStarted
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
  public var task: String
  public var asOf: CalendarDate
  public var state: State
  public var result: Prose?
  /// Where it is written.
  public var origin: Origin
}

extension Progress: Described {
  static var schemaName: String { "progress.csv" }

  init(_ fields: inout Fields) {
    origin = fields.origin
    task = fields.required("task", .reference(.task), "Nhiệm vụ", "Mã trong tasks.json.")
    asOf = fields.required("asOf", .date, "Tính đến", "")
    state = fields.required("state", .oneOf(State.self), "Trạng thái", "")
    result = fields.optional("result", .prose, "Kết quả", "")
  }
}
