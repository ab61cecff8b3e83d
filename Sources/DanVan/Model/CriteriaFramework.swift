/// The criteria by which an office is judged.
public struct CriteriaFramework: Sendable {
  /// What the set of criteria is called, word for word as its source has it.
  public var title: Prose
  /// The document that sets the criteria.
  public var source: String?
  /// The sum of all maxima, where known.
  public var maximum: Score?
  /// The criteria, in the order of the data.
  public var criteria: [Criterion]
  /// How points become a grade; `nil` where the dossier does not say it.
  public var scoring: ScoringScheme?
  /// Where it is written.
  public var origin: Origin

  /// The criterion of a number; `nil` without one.
  public func criterion(_ number: Int) -> Criterion? {
    criteria.first { $0.number == number }
  }

  /// The item that a reference names; `nil` without one.
  public func item(_ reference: ItemReference) -> CriterionItem? {
    for index in criteria.indices where criteria[index].number == reference.criterion {
      return criteria[index].items.first { $0.number == reference.item }
    }
    return nil
  }
}

extension CriteriaFramework: Described {
  static var schemaName: String { "Framework" }

  init(_ fields: inout Fields) {
    origin = fields.origin
    title = fields.required("title", .prose, "Tên bộ tiêu chí", "")
    source = fields.optional("source", .reference(.citation), "Nguồn", "Văn bản quy định.")
    maximum = fields.optional("maximum", .score, "Điểm tối đa", "null khi chưa biết.")
    criteria = fields.required("criteria", .list(.object(Criterion.self)), "Tiêu chí", "")
    scoring = fields.optional(
      "scoring", .object(ScoringScheme.self), "Thang điểm, xếp loại", "")
  }
}

/// One criterion (tiêu chí).
public struct Criterion: Sendable {
  /// Its number in the framework, from 1 to 999.
  public var number: Int
  /// Its wording, word for word as the source has it.
  public var title: Prose
  /// The most points that it can bring, where known.
  public var maximum: Score?
  /// What is scored in it, in the order of the data.
  public var items: [CriterionItem]
  /// Where it is written.
  public var origin: Origin
}

extension Criterion: Described {
  static var schemaName: String { "Criterion" }

  init(_ fields: inout Fields) {
    origin = fields.origin
    number = fields.required("number", .integer(1...999), "Số thứ tự", "")
    title = fields.required("title", .prose, "Tên tiêu chí", "Chép đúng từng chữ.")
    maximum = fields.optional("maximum", .score, "Điểm tối đa", "null khi chưa biết.")
    items = fields.required("items", .list(.object(CriterionItem.self)), "Nội dung", "")
  }
}

/// One item of a criterion (nội dung).
public struct CriterionItem: Sendable {
  /// Its number within the criterion, from 1 to 999.
  public var number: Int
  /// Its wording, word for word as the source has it.
  public var title: Prose
  /// The most points that it can bring, where known.
  public var maximum: Score?
  /// Where it is written.
  public var origin: Origin
}

extension CriterionItem: Described {
  static var schemaName: String { "CriterionItem" }

  init(_ fields: inout Fields) {
    origin = fields.origin
    number = fields.required("number", .integer(1...999), "Số thứ tự", "")
    title = fields.required("title", .prose, "Lời văn", "Chép đúng từng chữ.")
    maximum = fields.optional("maximum", .score, "Điểm tối đa", "null khi chưa biết.")
  }
}

/// Which item of which criterion: `6.4`.
public struct ItemReference: Hashable, Sendable {
  /// The criterion's number in the framework.
  public var criterion: Int
  /// The item's number within the criterion.
  public var item: Int

  /// Names an item by two numbers; whether the framework has it is not checked.
  public init(criterion: Int, item: Int) {
    self.criterion = criterion
    self.item = item
  }

  /// Reads `6.4`.
  public init?(text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let criterion = Int(parts[0]), let item = Int(parts[1]),
      1...999 ~= criterion, 1...999 ~= item
    else { return nil }
    self.init(criterion: criterion, item: item)
  }

  /// The form in data: `6.4`.
  public var text: String { "\(criterion).\(item)" }
}

/// An item reference as a field holds it, checked once everything is read.
struct ItemMention {
  var item: ItemReference
  var origin: Origin
}
