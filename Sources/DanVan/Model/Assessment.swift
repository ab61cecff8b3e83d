/// How the office was judged for the year before.
public struct Assessment: Sendable {
  /// The year that was judged.
  public var year: Int
  /// What the office gave itself.
  public var selfScore: Score
  /// What the superior office awarded.
  public var awardedScore: Score
  /// The name of the grade that was awarded.
  public var grade: String?
  /// Why the grade is not a better one; `nil` where no reason is given.
  public var gradeReason: GradeReason?
  /// The document that states the result.
  public var source: String?
  /// What was taken off, in the order of the data; empty where nothing is listed.
  public var deductions: [Deduction]
  /// What each criterion was given; all of the framework's, or none.
  public var criteria: [CriterionResult]
  /// Where it is written.
  public var origin: Origin
  /// Where the two scores are written.
  var selfScoreOrigin, awardedScoreOrigin: Origin

  /// The sum of the points deducted.
  public var deducted: Score { deductions.map(\.points).sum() }

  /// What lies between the two scores.
  public var gap: Score { selfScore - awardedScore }

  /// What the deductions leave unexplained of the gap; zero when they add up.
  ///
  /// A difference is no error of the dossier: real documents have it. The review reports it.
  public var unexplained: Score { gap - deducted }
}

extension Assessment: Described {
  static var schemaName: String { "Assessment" }

  init(_ fields: inout Fields) {
    origin = fields.origin
    year = fields.required("year", .integer(2000...2100), "Năm được chấm", "")
    selfScore = fields.required("selfScore", .score, "Điểm tự chấm", "Ví dụ \"98.00\".")
    awardedScore = fields.required("awardedScore", .score, "Điểm cấp trên chấm", "")
    selfScoreOrigin = fields.origin(of: "selfScore")
    awardedScoreOrigin = fields.origin(of: "awardedScore")
    grade = fields.optional("grade", .text, "Xếp loại", "")
    gradeReason = fields.optional(
      "gradeReason", .object(GradeReason.self), "Lý do xếp loại", "")
    source = fields.optional("source", .reference(.citation), "Nguồn", "Văn bản công bố kết quả.")
    deductions =
      fields.optional("deductions", .list(.object(Deduction.self)), "Điểm bị trừ", "") ?? []
    criteria =
      fields.optional(
        "criteria", .list(.object(CriterionResult.self)), "Điểm từng tiêu chí",
        "Ghi đủ mọi tiêu chí để báo cáo so sánh được; chưa biết thì bỏ trống.") ?? []
  }
}

/// What one criterion was given for the year before.
public struct CriterionResult: Sendable {
  /// The criterion's number in the framework.
  public var criterion: Int
  /// What the office gave itself, where known.
  public var selfScore: Score?
  /// What the superior office awarded.
  public var awardedScore: Score
  /// Where it is written.
  public var origin: Origin
}

extension CriterionResult: Described {
  static var schemaName: String { "CriterionResult" }

  init(_ fields: inout Fields) {
    origin = fields.origin
    criterion = fields.required("criterion", .criterion, "Tiêu chí", "Số thứ tự.")
    selfScore = fields.optional("selfScore", .score, "Điểm tự chấm", "")
    awardedScore = fields.required("awardedScore", .score, "Điểm cấp trên chấm", "")
  }
}

/// What kept an office from a better grade.
public struct GradeReason: Sendable {
  /// The item, where one is named.
  public var item: ItemReference?
  /// The reason in words, where it is no item.
  public var text: Prose?
}

extension GradeReason: Described {
  static var schemaName: String { "GradeReason" }

  init(_ fields: inout Fields) {
    item = fields.optional("item", .item, "Nội dung", "Ví dụ \"6.4\".")
    text = fields.optional("text", .prose, "Lý do", "Khi không phải do một nội dung.")
  }
}

/// Points that were deducted (điểm bị trừ).
public struct Deduction: Sendable {
  /// The item that lost the points.
  public var item: ItemReference
  /// What the superior office gave the item, where it says so.
  public var awarded: Score?
  /// How much was deducted.
  public var points: Score
  /// The item in other words than the framework's.
  public var itemText: Prose?
  /// What stands between the points and the reason.
  public var reasonLead: String
  /// Why they were deducted, as the superior office puts it.
  public var reason: Prose
  /// The clause by which it was deducted.
  public var clause: String?
  /// The document that has the clause.
  public var citation: String?
  /// What is done about it and by whom; `nil` where the dossier names nothing.
  public var remedy: Remedy?
  /// Where it is written.
  public var origin: Origin
}

extension Deduction: Described {
  static var schemaName: String { "Deduction" }

  init(_ fields: inout Fields) {
    origin = fields.origin
    item = fields.required("item", .item, "Nội dung", "Tiêu chí.nội dung, ví dụ \"6.4\".")
    awarded = fields.optional("awarded", .score, "Điểm cấp trên chấm", "")
    points = fields.required("points", .score, "Số điểm bị trừ", "")
    itemText = fields.optional(
      "itemText", .prose, "Lời văn nội dung", "Khi khác framework.json.")
    reasonLead =
      fields.optional("reasonLead", .text, "Chữ nối trước lý do", "") ?? ". Lý do: "
    reason = fields.required("reason", .prose, "Lý do", "")
    clause = fields.optional("clause", .text, "Điểm, khoản, điều", "")
    citation = fields.optional("citation", .reference(.citation), "Theo văn bản", "")
    remedy = fields.optional("remedy", .object(Remedy.self), "Khắc phục", "")
  }
}

/// What is done about a deduction, and by whom (trách nhiệm, hướng khắc phục).
public struct Remedy: Sendable {
  /// The agencies that answer for the loss (trách nhiệm).
  public var responsible: AgencyList
  /// What they are to do (hướng khắc phục).
  public var action: Prose
}

extension Remedy: Described {
  static var schemaName: String { "Remedy" }

  init(_ fields: inout Fields) {
    responsible = fields.required("responsible", .agencies, "Trách nhiệm", "Các cơ quan.")
    action = fields.required("action", .prose, "Hướng khắc phục", "")
  }
}
