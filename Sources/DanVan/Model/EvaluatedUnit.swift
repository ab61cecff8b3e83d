/// A unit that the office itself evaluates and grades, such as a school.
public struct EvaluatedUnit: Sendable {
  public var id: String
  public var name: String
  /// What it is counted among, such as "Mầm non"; units of one group stand together.
  public var group: String?
  public var score: Score?
  public var grade: String?
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
