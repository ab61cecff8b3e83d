import Diagnostics
import Review
import Testing

/// How plans state who leads a task and by when, and how appendices do.
struct PairCase: Sendable, CustomTestStringConvertible {
  /// The item of the plan.
  let plan: String
  /// The titles of the appendix, parted by `|`, and the row of the task.
  let titles: String
  let row: String
  /// What does not agree: `P01` for the lead, `P02` for the deadline.
  let rules: [String]

  init(_ plan: String, _ titles: String, _ row: String, _ rules: String...) {
    self.plan = plan
    self.titles = titles
    self.row = row
    self.rules = rules
  }

  var testDescription: String { "\(plan) / \(row)" }
}

private let usual = "TT|Nhiệm vụ|Thời gian hoàn thành|Cơ quan chủ trì|Cơ quan phối hợp"
private let task = "Số hóa hồ sơ đất đai của các thôn"

private let pairVariants: [PairCase] = [
  // A sentence that gives the task.
  PairCase(
    "1. Giao Phòng Nội vụ chủ trì, phối hợp với Phòng Tư pháp số hóa hồ sơ đất đai của các thôn, hoàn thành trước ngày 15/11/2025.",
    usual, "1|\(task)|15/11/2025|Phòng Nội vụ|Phòng Tư pháp"),
  PairCase(
    "1. Giao Phòng Nội vụ chủ trì, phối hợp với Phòng Tư pháp số hóa hồ sơ đất đai của các thôn, hoàn thành trước ngày 15/11/2025.",
    usual, "1|\(task)|15/10/2025|Phòng Tư pháp|Phòng Nội vụ", "P01", "P02"),
  PairCase(
    "1. \(task): do Thanh tra tỉnh chủ trì, xong trước ngày 15/11/2025.", usual,
    "1|\(task)|15/11/2025|Phòng Nội vụ|", "P01"),
  PairCase(
    "1. Phòng Nội vụ chủ trì số hóa hồ sơ đất đai của các thôn; thời gian: quý IV năm 2025.", usual,
    "1|\(task)|Quý III/2025|Phòng Nội vụ|", "P02"),
  PairCase(
    "1. Phòng Nội vụ chủ trì số hóa hồ sơ đất đai của các thôn; thời gian: quý IV năm 2025.", usual,
    "1|\(task)|15/11/2025|Phòng Nội vụ|"),
  PairCase(
    "1. \(task): Kho bạc Nhà nước chịu trách nhiệm thực hiện trong tháng 4 năm 2025.", usual,
    "1|\(task)|Tháng 5/2025|Kho bạc Nhà nước|", "P02"),
  PairCase(
    "1. \(task). Đơn vị thực hiện: Trung tâm Phục vụ hành chính công; hạn gửi kết quả là ngày 15/11/2025.",
    usual, "1|\(task)|20/11/2025|Trung tâm Phục vụ hành chính công|", "P02"),
  PairCase(
    "1. \(task)\n\nGiao Phòng Nội vụ thực hiện từ ngày 01/4/2025 đến ngày 30/4/2025.", usual,
    "1|\(task)|Từ ngày 01/4/2025 đến ngày 30/4/2025|Phòng Nội vụ|"),
  PairCase(
    "1. \(task)\n\nGiao Phòng Nội vụ thực hiện từ ngày 01/4/2025 đến ngày 30/4/2025.", usual,
    "1|\(task)|Từ ngày 01/4/2025 đến ngày 31/5/2025|Phòng Nội vụ|", "P02"),
  // A heading that names the agency, with its tasks below.
  PairCase(
    "1. Phòng Nội vụ\n\n- \(task), hoàn thành trước ngày 15/11/2025.", usual,
    "1|\(task)|15/11/2025|Phòng Tư pháp|", "P01"),
  PairCase(
    "1. Phòng Nội vụ\n\n- \(task), hoàn thành trước ngày 15/11/2025.", usual,
    "1|\(task)|15/11/2025|Phòng Nội vụ|"),
  // Labelled lines.
  PairCase(
    "1. \(task)\n\n- Cơ quan thực hiện: Phòng Nội vụ.\n\n- Thời hạn: trước ngày 15/11/2025.", usual,
    "1|\(task)|15/10/2025|Phòng Tư pháp|", "P01", "P02"),
  // Columns of other titles, in other orders.
  PairCase(
    "1. Phòng Nội vụ chủ trì số hóa hồ sơ đất đai của các thôn trước ngày 15/11/2025.",
    "STT|Đơn vị thực hiện|Tên công việc|Tiến độ", "1|Phòng Tư pháp|\(task)|15/11/2025", "P01"),
  PairCase(
    "1. Phòng Nội vụ chủ trì số hóa hồ sơ đất đai của các thôn trước ngày 15/11/2025.",
    "STT|Hạn hoàn thành|Nội dung công việc|Phân công", "1|16/11/2025|\(task)|Phòng Nội vụ", "P02"),
  PairCase(
    "1. Phòng Nội vụ chủ trì, phối hợp với Phòng Tư pháp số hóa hồ sơ đất đai của các thôn trước ngày 15/11/2025.",
    "STT|Hoạt động|Đơn vị thực hiện|Thời hạn", "1|\(task)|Phòng Nội vụ, Phòng Tư pháp|15/11/2025"),
  PairCase(
    "1. Giao Phòng Nội vụ số hóa hồ sơ đất đai của các thôn, hoàn thành trước ngày 15/11/2025.",
    usual, "1|\(task)|15/11/2025|Phòng Nội vụ|"),
  // Words that begin like names are none; what the plan does not say is no disagreement.
  PairCase(
    "1. Tổ chức số hóa hồ sơ đất đai của các thôn trước ngày 15/11/2025.", usual,
    "1|\(task)|15/11/2025|Phòng Nội vụ|"),
  PairCase("1. Xã tiếp tục \(task).", usual, "1|\(task)|15/11/2025|Phòng Nội vụ|"),
]

@Suite("Kế hoạch và phụ lục")
struct PlanAgainstAppendixTests {
  /// Rows that agree with the plan, so that the one in question stands among others.
  private static let others = """
    2. Phòng Tư pháp chủ trì tuyên truyền pháp luật tại các trường học, hoàn thành trước ngày 30/9/2025.

    3. Công an xã chủ trì kiểm tra phòng cháy tại chợ trung tâm, hoàn thành trước ngày 31/8/2025.
    """

  private func review(_ pair: PairCase, markdown: Bool) -> [Finding] {
    func cells(_ values: [Substring]) -> String {
      markdown ? "| " + values.joined(separator: " | ") + " |" : values.joined(separator: "\t")
    }
    let titles = pair.titles.split(separator: "|", omittingEmptySubsequences: false)
    // The other rows are put under the same titles.
    let order = titles.map { title in
      switch title {
      case "TT", "STT": 0
      case "Nhiệm vụ", "Tên công việc", "Nội dung công việc", "Hoạt động": 1
      case "Cơ quan phối hợp": 4
      case "Cơ quan chủ trì", "Đơn vị thực hiện", "Phân công": 3
      default: 2
      }
    }
    let facts: [[Substring]] = [
      ["2", "Tuyên truyền pháp luật tại các trường học", "30/9/2025", "Phòng Tư pháp", ""],
      ["3", "Kiểm tra phòng cháy tại chợ trung tâm", "31/8/2025", "Công an xã", ""],
    ]
    var rows = [titles, pair.row.split(separator: "|", omittingEmptySubsequences: false)]
    rows += facts.map { fact in order.map { fact[$0] } }
    var lines = rows.map(cells)
    if markdown { lines.insert(cells(titles.map { _ in "---" }), at: 1) }
    let table = """
      Phụ lục
      PHÂN CÔNG NHIỆM VỤ NĂM 2025

      (Kèm theo Kế hoạch số 12/KH-UBND ngày 10/02/2025 của Ủy ban nhân dân xã)

      \(lines.joined(separator: "\n"))
      """
    return findings([plan(pair.plan + "\n\n" + Self.others), table])
  }

  @Test("Lead and deadline are compared, and nothing is invented", arguments: pairVariants)
  func comparison(_ pair: PairCase) {
    for markdown in [false, true] {
      let found = review(pair, markdown: markdown).filter {
        ["P01", "P02", "P03"].contains($0.rule)
      }
      #expect(found.map(\.rule).sorted() == pair.rules, "\(found.map(\.message.vi))")
    }
  }

  @Test("A table of the plan itself is compared too")
  func tables() {
    let table = """
      TT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn
      1\tSố hóa hồ sơ đất đai\tPhòng Nội vụ\t15/11/2025
      2\tKiểm tra phòng cháy tại chợ\tCông an xã\t31/8/2025
      """
    let appendix = """
      Phụ lục
      PHÂN CÔNG NHIỆM VỤ NĂM 2025

      (Kèm theo Kế hoạch số 12/KH-UBND ngày 10/02/2025 của Ủy ban nhân dân xã)

      TT\tThời hạn\tNhiệm vụ\tCơ quan chủ trì
      1\t15/11/2025\tSố hóa hồ sơ đất đai\tPhòng Tư pháp
      2\t30/8/2025\tKiểm tra phòng cháy tại chợ\tCông an xã
      """
    let found = findings([plan(table), appendix]).filter { ["P01", "P02"].contains($0.rule) }
    #expect(found.map(\.rule) == ["P01", "P02"])
    #expect(found.allSatisfy { $0.place.file == "b.txt" })
  }
}
