/// What one addressee is told to do (tổ chức thực hiện).
public struct Directive: Sendable {
  /// How the orders are set.
  public enum Style: String, Enumerated {
    /// A paragraph with a dash for each order.
    case bullets
    /// A plain paragraph for each order.
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
  /// The agencies that are to carry out the orders.
  public var addressee: AgencyList
  /// How its orders are set; bullets where the dossier does not say it.
  public var style: Style
  /// What the addressee is to do, in the order of the data.
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
  /// What is to be done; the words of the deadline stand in `limit`.
  public var text: Prose
  /// The words that state the deadline, set in bold after the text.
  public var limit: Prose?
  /// A deadline of the order's own; `nil` where it has none or takes one of the dossier's by name.
  public var deadline: Deadline?
  /// The name of the deadline, where it is one of the dossier's.
  public var deadlineName: String?
  /// The smaller orders that it consists of; empty for most.
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
