import Diagnostics
import Review
import Testing

/// A rule with a text that it must speak up on and one on which it must stay silent.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let id: String
  let fires: [String]
  let silent: [String]

  init(_ id: String, fires: String, silent: String) {
    self.init(id, fires: [fires], silent: [silent])
  }

  init(_ id: String, fires: String, silent: [String]) {
    self.init(id, fires: [fires], silent: silent)
  }

  init(_ id: String, fires: [String], silent: String) {
    self.init(id, fires: fires, silent: [silent])
  }

  /// Whether the rule compares texts given together.
  var isOnPairs: Bool { id.hasPrefix("P") || id == "C03" || id == "F18" }

  /// Several texts; for rules that compare texts, those that are given together.
  init(_ id: String, fires: [String], silent: [String]) {
    self.id = id
    self.fires = fires
    self.silent = silent
  }

  var testDescription: String { id }
}

/// A plan without a fault, with parts to exchange.
func plan(
  _ body: String = "", number: String = "Số: 12/KH-UBND",
  date: String = "Tân Lập, ngày 10 tháng 02 năm 2025",
  title: String = "Thực hiện công tác lưu trữ năm 2025",
  opening: String =
    "Ủy ban nhân dân xã ban hành Kế hoạch thực hiện công tác lưu trữ năm 2025 như sau:",
  closing: String = "Trên đây là Kế hoạch thực hiện công tác lưu trữ năm 2025./.",
  recipients: String = "- Sở Nội vụ;\n- CT, các PCT UBND xã;\n- Lưu: VT, VHXH.",
  signature: String = "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh"
) -> String {
  """
  \(number)

  \(date)

  KẾ HOẠCH
  \(title)

  \(opening)

  I. MỤC ĐÍCH, YÊU CẦU

  \(body)

  \(closing)

  Nơi nhận:
  \(recipients)

  \(signature)
  """
}

/// An appendix without a fault, with rows to exchange.
func appendix(
  _ rows: String = "1\tLập danh mục hồ sơ\tVăn phòng\tHoàn thành trước ngày 30/6/2025.",
  head: String = "Phụ lục\nPHÂN CÔNG NHIỆM VỤ NĂM 2025",
  guide: String = "(Kèm theo Kế hoạch số 12/KH-UBND ngày 10/02/2025 của Ủy ban nhân dân xã)",
  end: String = "./."
) -> String {
  """
  \(head)

  \(guide)

  TT\tNội dung\tCơ quan thực hiện\tViệc cần thực hiện
  \(rows)
  \(end)
  """
}

/// A Party plan without a fault.
func partyPlan(
  _ body: String = "", number: String = "Số 12-KH/ĐU", heading: String = "I- MỤC ĐÍCH",
  closing: String = "Ban Thường vụ yêu cầu các chi bộ thực hiện.",
  recipients: String = "- Huyện ủy (b/c),\n- Các chi bộ,\n- Lưu Đảng ủy.",
  signature: String = "T/M ĐẢNG ỦY\nPHÓ BÍ THƯ\n\nLê Thị Hoa"
) -> String {
  """
  ĐẢNG CỘNG SẢN VIỆT NAM

  \(number)

  Tân Lập, ngày 10 tháng 02 năm 2024

  KẾ HOẠCH
  công tác kiểm tra năm 2024

  \(heading)

  \(body)

  \(closing)

  Nơi nhận:
  \(recipients)

  \(signature)
  """
}

/// The findings on texts; the first is called `a.txt`, the second `b.txt`.
func findings(_ texts: [String]) -> [Finding] {
  let names = ["a.txt", "b.txt", "c.txt"]
  return Reviewer().review(
    zip(texts, names).map { OfficialText(reading: Array($0.utf8), file: $1) })
}
