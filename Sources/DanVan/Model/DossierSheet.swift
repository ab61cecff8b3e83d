/// The parts of a dossier that may be invented for a sample.
public enum DossierPart: String, Enumerated {
  /// How the year before was judged.
  case assessment
  /// The documents themselves: their numbers, dates and signers.
  case documents
  /// What reports say in words.
  case evaluation
  /// The evidence, and the days on which it arrived.
  case evidence
  /// The figures of the reports.
  case figures
  /// The models of skilful mass mobilisation.
  case models
  /// How far the tasks have come.
  case progress
  /// The periods, with their due dates and as-of dates.
  case reportingPeriods
  /// What the office gives itself for the year.
  case selfScores
  /// The units that the office evaluates, with points and grades.
  case units

  public var title: String {
    switch self {
    case .assessment: "kết quả năm trước"
    case .documents: "văn bản"
    case .evaluation: "đánh giá"
    case .evidence: "minh chứng"
    case .figures: "số liệu"
    case .models: "mô hình"
    case .progress: "tiến độ"
    case .reportingPeriods: "kỳ báo cáo"
    case .selfScores: "điểm tự chấm"
    case .units: "đơn vị được đánh giá"
    }
  }
}

/// A finding of the review that the office has looked at and lets stand.
public struct ReviewException: Sendable {
  /// The rule, such as `K05`.
  public var rule: String
  /// Why the office lets the finding stand, in its own words.
  public var reason: String
  /// What it is limited to: a text that the finding must contain.
  public var about: String?
  /// Where it is written.
  public var origin: Origin
}

extension ReviewException: Described {
  static var schemaName: String { "ReviewException" }

  init(_ fields: inout Fields) {
    origin = fields.origin
    rule = fields.required("rule", .text, "Quy tắc", "Mã quy tắc mà vanban check nêu.")
    reason = fields.required("reason", .text, "Lý do giữ nguyên", "")
    about = fields.optional("about", .text, "Chỉ áp dụng cho", "Chữ có trong lời nhắc.")
  }
}

/// The file `dossier.json`.
struct DossierSheet: Described {
  static var schemaName: String { "Dossier" }
  var id: String
  var title: Prose
  var year: Int
  var illustrative: [DossierPart]
  var office: Office
  var deadlines: [(name: String, value: Deadline)]
  var defaultDeadline: String?
  var facts: [(name: String, value: Prose)]
  var phrases: [(name: String, value: Prose)]
  var target: Target?
  var signer: Signer?
  var recipients: [Recipient]
  var recipientSeparator: String
  var archive: String?
  var documents: [DocumentEntry]
  var periods: [ReportingPeriod]
  var exceptions: [ReviewException]

  init(_ fields: inout Fields) {
    id = fields.required("id", .identifier, "Mã hồ sơ", "Cũng là tên thư mục kết quả.")
    title = fields.required("title", .prose, "Tên hồ sơ", "")
    year = fields.required("year", .integer(2000...2100), "Năm", "")
    illustrative =
      fields.optional(
        "illustrative", .list(.oneOf(DossierPart.self)), "Phần minh họa",
        "Những phần tự đặt ra để làm mẫu; văn bản in từ đó ghi \"Số liệu minh họa\".") ?? []
    office = fields.required("office", .object(Office.self), "Cơ quan ban hành", "")
    deadlines =
      fields.optional("deadlines", .map(.deadline), "Thời hạn chung", "Dùng [[deadline:tên]].")
      ?? []
    defaultDeadline = fields.optional(
      "defaultDeadline", .reference(.deadline), "Thời hạn mặc định", "")
    facts =
      fields.optional("facts", .map(.proseOrNumber), "Dữ kiện khác", "Dùng [[fact:tên]].") ?? []
    phrases =
      fields.optional(
        "phrases", .map(.prose), "Câu dùng chung", "timing, submission, submissionOn …") ?? []
    target = fields.optional(
      "target", .object(Target.self), "Mục tiêu của kế hoạch",
      "Số điểm, mức xếp loại phấn đấu trong năm; báo cáo năm đối chiếu với mục tiêu này.")
    signer = fields.optional("signer", .object(Signer.self), "Người ký", "")
    recipients =
      fields.optional("recipients", .list(.object(Recipient.self)), "Nơi nhận", "") ?? []
    recipientSeparator =
      fields.optional("recipientSeparator", .text, "Dấu cuối mỗi nơi nhận", "Mặc định \";\".")
      ?? ";"
    archive = fields.optional("archive", .text, "Dòng Lưu", "Ví dụ: VT, NV.")
    documents = fields.required(
      "documents", .list(.object(DocumentEntry.self)), "Văn bản", "Các văn bản cần tạo.")
    periods =
      fields.optional(
        "reportingPeriods", .list(.object(ReportingPeriod.self)), "Kỳ báo cáo", "") ?? []
    exceptions =
      fields.optional(
        "reviewExceptions", .list(.object(ReviewException.self)), "Điều giữ nguyên",
        "Lời nhắc của vanban check đã xem xét và giữ nguyên.") ?? []
  }
}
