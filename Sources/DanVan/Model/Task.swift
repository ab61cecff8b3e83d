/// A task of the plan (nhiệm vụ, giải pháp).
public final class Task: Sendable {
  /// How the paragraphs of a task are set.
  public enum Style: String, Enumerated {
    /// Each with a dash.
    case bullets
    /// Each with a number that continues the criterion's.
    case numbered
    /// Each as it is, without a mark.
    case paragraphs

    public var title: String {
      switch self {
      case .bullets: "gạch đầu dòng"
      case .numbered: "đánh số"
      case .paragraphs: "đoạn văn"
      }
    }
  }

  /// What `progress.csv` calls it, such as `2.1`; no two tasks share one.
  public let id: String
  /// The number of the criterion that it serves.
  public let criterion: Int
  /// The numbers of the items that it covers.
  public let items: [Int]
  /// How its paragraphs are set; numbered where the dossier does not say it.
  public let style: Style
  /// Its paragraphs; `nil` stands for the title of the item at that place of `items`. Without
  /// any, the titles of all items are its text.
  public let text: [Prose?]
  /// Who leads.
  public let lead: AgencyList
  /// Who lends a hand.
  public let coordinating: AgencyList?
  /// When; the dossier's phrase `timing` where none is given.
  public let timing: Prose?
  /// When the evidence is due.
  public let deadline: Deadline?
  /// The name of the deadline, where it is one of the dossier's.
  public let deadlineName: String?
  /// Where it is written.
  public let origin: Origin

  init(_ fields: inout Fields) {
    origin = fields.origin
    id = fields.required("id", .identifier, "Mã", "Ví dụ \"2.1\"; progress.csv gọi bằng mã này.")
    criterion = fields.required("criterion", .criterion, "Tiêu chí", "Số của tiêu chí.")
    items =
      fields.optional(
        "items", .list(.itemOfCriterion), "Nội dung", "Số các nội dung được thực hiện.") ?? []
    style =
      fields.optional("style", .oneOf(Style.self), "Cách trình bày", "Mặc định: numbered.")
      ?? .numbered
    text =
      fields.optional(
        "text", .list(.orNull(.prose)), "Lời văn",
        "Bỏ trống: lấy nguyên văn nội dung trong framework.json.") ?? []
    lead = fields.required("lead", .agencies, "Cơ quan chủ trì", "")
    coordinating = fields.optional("coordinating", .agencies, "Cơ quan phối hợp", "")
    timing = fields.optional(
      "timing", .prose, "Thời gian thực hiện", "Bỏ trống: câu chung phrases.timing.")
    let due = fields.optional(
      "deadline", .deadlineOrName, "Thời hạn", "Bỏ trống: thời hạn chung của hồ sơ.")
    deadline = due?.own
    deadlineName = due?.name
  }
}

extension Task: Described {
  static var schemaName: String { "Task" }
}

/// The file `tasks.json`.
struct TaskSheet: Described {
  static var schemaName: String { "Tasks" }
  var tasks: [Task]

  init(_ fields: inout Fields) {
    tasks = fields.required("tasks", .list(.object(Task.self)), "Nhiệm vụ, giải pháp", "")
  }
}
