/// What one addressee is told to do (tổ chức thực hiện).
public struct Directive: Sendable {
  /// How the orders are set.
  public enum Style: String, Enumerated {
    case bullets
    case paragraphs
    /// Number and text in one paragraph, without a title.
    case clause

    public var title: String {
      switch self {
      case .bullets: "gạch đầu dòng"
      case .paragraphs: "đoạn văn"
      case .clause: "đoạn văn đánh số"
      }
    }
  }

  /// The heading; `nil` for a directive without one.
  public var title: Prose?
  public var addressee: AgencyList
  public var style: Style
  public var orders: [DirectiveOrder]
  /// Where it is written.
  public var origin: Origin
}

extension Directive: Described {
  static var schemaName: String { "Directive" }

  init(_ fields: inout Fields) {
    origin = fields.origin
    title = fields.optional("title", .prose, "Tiêu đề mục", "null: không có tiêu đề.")
    addressee = fields.required("addressee", .agencies, "Giao cho", "")
    style =
      fields.optional("style", .oneOf(Style.self), "Cách trình bày", "Mặc định: bullets.")
      ?? .bullets
    orders = fields.required("orders", .list(.object(DirectiveOrder.self)), "Việc được giao", "")
  }
}

/// One order of a directive, with the orders below it.
public struct DirectiveOrder: Sendable {
  public var text: Prose
  /// The words that state the deadline, set in bold after the text.
  public var limit: Prose?
  public var deadline: Deadline?
  /// The name of the deadline, where it is one of the dossier's.
  public var deadlineName: String?
  public var orders: [DirectiveOrder]
  /// Where it is written.
  public var origin: Origin
}

extension DirectiveOrder: Described {
  static var schemaName: String { "DirectiveOrder" }

  init(_ fields: inout Fields) {
    origin = fields.origin
    text = fields.required("text", .prose, "Lời văn", "")
    limit = fields.optional(
      "limit", .prose, "Câu thời hạn", "In đậm sau lời văn; [[deadline]] là thời hạn của việc.")
    let due = fields.optional(
      "deadline", .deadlineOrName, "Thời hạn", "Tên một thời hạn của hồ sơ, hoặc thời hạn riêng.")
    deadline = due?.own
    deadlineName = due?.name
    orders =
      fields.optional("orders", .list(.object(DirectiveOrder.self)), "Việc nhỏ hơn", "") ?? []
  }
}

/// The file `directives.json`.
struct DirectiveSheet: Described {
  static var schemaName: String { "Directives" }
  var directives: [Directive]

  init(_ fields: inout Fields) {
    directives = fields.required(
      "directives", .list(.object(Directive.self)), "Tổ chức thực hiện", "")
  }
}
