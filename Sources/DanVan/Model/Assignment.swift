/// One row of the appendix that assigns the items to agencies (phân công).
public final class Assignment: Sendable {
  /// How the sentence about handing in evidence is found.
  public enum Submission: Sendable {
    /// The dossier's phrase `submission`, or `submissionOn` for a deadline on a day.
    case common
    /// None at all.
    case none
    /// One of the row's own.
    case own(Prose)
  }

  /// The number of the criterion.
  public let criterion: Int
  /// The number of the item.
  public let item: Int
  /// Who provides the evidence.
  public let providers: AgencyList
  /// What is to be done.
  public let work: Prose
  /// When the evidence is due, where the row says so.
  public let deadline: Deadline?
  /// What the row says of handing in the evidence; the common sentence where it is left empty.
  public let submission: Submission
  /// Where it is written.
  public let origin: Origin

  init(_ fields: inout Fields) {
    origin = fields.origin
    criterion = fields.required("criterion", .criterion, "Tiêu chí", "Số của tiêu chí.")
    item = fields.required("item", .itemOfCriterion, "Nội dung", "Số của nội dung.")
    providers =
      fields.optional(
        "providers", .agencies, "Cơ quan cung cấp hồ sơ minh chứng",
        "Tên các cơ quan; \"như trên\" = gộp với ô phía trên.",
        titles: ["Cơ quan cung cấp", "Cơ quan, ban, ngành, đơn vị cung cấp hồ sơ minh chứng"])
      ?? AgencyList(text: Prose(segments: [], origin: fields.origin), members: [])
    work = fields.required("work", .prose, "Nội dung cần thực hiện", "")
    deadline = fields.optional(
      "deadline", .deadline, "Thời hạn", "Bỏ trống: thời hạn chung của hồ sơ.")
    let sentence = fields.optional(
      "submission", .prose, "Nộp minh chứng",
      "Bỏ trống: câu chung phrases.submission; dấu - : không có câu nào.")
    submission =
      switch sentence {
      case nil: .common
      case .some(let prose) where prose.literal == "-": .none
      case .some(let prose): .own(prose)
      }
  }
}

extension Assignment: Described {
  static var schemaName: String { "assignments.csv" }
}
