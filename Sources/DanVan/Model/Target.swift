/// What the plan aims at for the year (mục tiêu, chỉ tiêu phấn đấu): points, a grade, or both.
public struct Target: Sendable {
  /// The points to reach in all.
  public var score: Score?
  /// The name of the grade to reach, one of the scheme's.
  public var grade: String?
  /// The points to reach in single criteria; empty where the plan names none.
  public var criteria: [CriterionTarget]
  /// Where it is written.
  public var origin: Origin
  /// Where the points and the grade are written.
  var scoreOrigin, gradeOrigin: Origin

  /// The points to reach in a criterion; `nil` where the plan names none.
  public func score(ofCriterion number: Int) -> Score? {
    criteria.first { $0.criterion == number }?.score
  }
}

extension Target: Described {
  static var schemaName: String { "Target" }

  init(_ fields: inout Fields) {
    origin = fields.origin
    score = fields.optional("score", .score, "Số điểm phấn đấu", "Ví dụ \"95.00\": từ 95 điểm.")
    grade = fields.optional(
      "grade", .text, "Mức xếp loại phấn đấu", "Tên một mức trong framework.json.")
    scoreOrigin = fields.origin(of: "score")
    gradeOrigin = fields.origin(of: "grade")
    criteria =
      fields.optional(
        "criteria", .list(.object(CriterionTarget.self)), "Điểm phấn đấu từng tiêu chí",
        "Chỉ ghi những tiêu chí mà kế hoạch đề ra số điểm.") ?? []
  }
}

/// The points that the plan aims at in one criterion.
public struct CriterionTarget: Sendable {
  /// The criterion's number in the framework.
  public var criterion: Int
  /// The points to reach in it.
  public var score: Score
  /// Where it is written.
  public var origin: Origin
}

extension CriterionTarget: Described {
  static var schemaName: String { "CriterionTarget" }

  init(_ fields: inout Fields) {
    origin = fields.origin
    criterion = fields.required("criterion", .criterion, "Tiêu chí", "Số thứ tự.")
    score = fields.required("score", .score, "Số điểm phấn đấu", "")
  }
}
