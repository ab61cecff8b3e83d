import Diagnostics

/// The description of a table for the people who fill it in, as Markdown.
struct TableDescription {
  private let kind: DossierSchema.Kind

  init(_ kind: DossierSchema.Kind) {
    self.kind = kind
  }

  /// The text.
  var text: String {
    let fields = kind.type.describe()
    var text = """
      # \(kind.file): \(kind.title)

      Bảng lưu từ Excel dạng "CSV UTF-8"; các cột ngăn bằng dấu phẩy, dấu chấm phẩy hoặc Tab, \
      đứng theo thứ tự nào cũng được. Dòng đầu là tên cột, viết như cột "Tên cột" hoặc "Tên khác".

      | Tên cột | Tên khác | Bắt buộc | Nội dung |
      |---|---|---|---|

      """
    for field in fields {
      let others = ([field.name] + field.otherTitles).map { "`\($0)`" }.joined(separator: ", ")
      let words = [Self.values(of: field.shape), field.note].filter { !$0.isEmpty }
      text += "| \(field.title) | \(others) | \(field.isRequired ? "có" : "") "
      text += "| \(words.joined(separator: " ")) |\n"
    }
    return text
  }

  /// What a cell of a shape may hold, in words.
  private static func values(of shape: Shape) -> String {
    switch shape {
    case .text(_, let note): note.map { "Chữ (\($0))." } ?? "Chữ."
    case .prose: "Câu chữ, có thể lấy dữ kiện bằng [[…]]."
    case .agencies: "Tên các cơ quan, ngăn bằng dấu phẩy; hoặc [[agency:mã]]."
    case .bool: "true hoặc false."
    case .integer: "Số nguyên."
    case .decimal: "Số, viết như 1.234,5."
    case .date, .partialDate: "Ngày, viết như 01/11/2025."
    case .deadline:
      "Thời hạn: trước 01/11/2025; ngày 30/10/2025; cuối năm; thường xuyên; tháng 6; quý II."
    case .enumeration(let words): "Một trong: \(words.map(\.title).joined(separator: ", "))."
    case .reference(let target): "Mã của một \(target.title.vi)."
    case .object, .map: ""
    case .list(let shape), .nullable(let shape): values(of: shape)
    case .either(let first, _): values(of: first)
    }
  }
}
