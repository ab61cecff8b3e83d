/// A unit that the office itself evaluates and grades, such as a school.
public struct EvaluatedUnit: Sendable {
  /// What ends the file name of its sheet; no two units share one.
  public var id: String
  /// Its name as the sheets and tables print it.
  public var name: String
  /// What it is counted among, such as "Mầm non"; units of one group stand together.
  public var group: String?
  /// The points that it was given; `nil` while it is not scored.
  public var score: Score?
  /// The name of its grade; `nil` while it is not graded.
  public var grade: String?
  /// A remark printed beside the result; `nil` without one.
  public var note: String?
  /// Where it is written.
  public var origin: Origin
}

extension EvaluatedUnit: Described {
  static var schemaName: String { "units.csv" }

  init(_ fields: inout Fields) {
    origin = fields.origin
    id = fields.required("id", .identifier, "Mã", "Cũng là phần cuối của tên tệp phiếu.")
    name = fields.required("name", .text, "Tên đơn vị", "")
    group = fields.optional("group", .text, "Nhóm", "Ví dụ: Mầm non.")
    score = fields.optional("score", .score, "Điểm", "Bỏ trống khi chưa chấm.")
    grade = fields.optional("grade", .text, "Xếp loại", "Bỏ trống khi chưa xếp loại.")
    note = fields.optional("note", .text, "Ghi chú", "")
  }
}
