import Testing

@testable import Drafting

@Suite("LineBreaking")
struct LineBreakingTests {
  /// A text that was set: no-break spaces as "~", what never breaks in square brackets, what may
  /// break anywhere in braces, a bar where a line may end without a space.
  private func marked(_ source: String) -> String {
    var text = EditedText(Array(source.utf8))
    let html = text.source
    LineBreaking.set(html.indices, of: html.span, in: &text)
    text.finish()
    var ends: [String] = []
    return String(decoding: text.output, as: UTF8.self)
      .split(separator: "<", omittingEmptySubsequences: false)
      .map { part in
        let pieces = part.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
        guard pieces.count == 2 else { return String(part) }
        let mark =
          switch pieces[0] {
          case "wbr": "|"
          case "span class=\"nobr\"": "["
          case "span class=\"dai\"": "{"
          default: ends.popLast() ?? "?"
          }
        if mark == "[" { ends.append("]") }
        if mark == "{" { ends.append("}") }
        return mark + pieces[1]
      }
      .joined()
      .split(separator: "\u{A0}", omittingEmptySubsequences: false).joined(separator: "~")
  }

  @Test(
    "holds citations, dates and numbered parts together",
    arguments: [
      (
        "Chỉ thị số 16/CT-TTg ngày 16 tháng 5 năm 2016 của",
        "Chỉ thị [số~16/CT-TTg] ngày~16~tháng~5 năm~2016 của"
      ),
      ("Kết luận số 114-KL/TW ngày 14/7/2015.", "Kết luận [số~114-KL/TW] [ngày~14/7/2015]."),
      ("trước ngày 05/3/2024, xong", "trước [ngày~05/3/2024], xong"),
      ("(trước ngày 01/11/2024).", "(trước [ngày~01/11/2024])."),
      ("theo điểm b khoản 2 Điều 6", "theo điểm~b khoản~2 Điều~6"),
      ("điểm đ, mục 2, phần II", "điểm~đ, mục~2, phần~II"),
      ("Nội dung 4, Tiêu chí 6", "Nội dung~4, Tiêu chí~6"),
      ("mô hình thông báo lần 2", "mô hình thông báo lần~2"),
      ("kinh tế - xã hội", "kinh tế~- xã hội"),
      ("giai đoạn 2022 – 2026", "giai đoạn 2022~– 2026"),
      ("“số 16/CT-TTg”", "[“số~16/CT-TTg]”"), ("1/2", "[1/2]"), ("a -", "a~-"),
      ("Nghị định số 04/2015/NĐ-CP", "Nghị định [số~04/2015/NĐ-CP]"),
    ])
  func held(text: String, expected: String) {
    #expect(marked(text) == expected)
  }

  @Test(
    "leaves other text alone",
    arguments: [
      "- kinh tế", "47 trường thuộc huyện", "năm nay", "điểm cao", "phần việc", "",
      "  hai  dấu cách ", "A4-1/2", "HĐND&UBND", "a/b", "tháng nào", "số lượng 12",
    ])
  func unchanged(text: String) {
    #expect(marked(text) == text)
  }

  @Test(
    "a number longer than a quarter of a line may break behind its slash",
    arguments: [
      ("số 03-CTr/BDVTU-BCSĐ", "[số~03-CTr/]|[BDVTU-BCSĐ]"),
      ("số 01/2025/QĐ-BTNMT-KT", "[số~01/2025/]|[QĐ-BTNMT-KT]"),
      ("số 104/2024/NQ-HĐND", "[số~104/2024/NQ-HĐND]"),
      // A date behind it need not stand on the same line as its "ngày".
      (
        "số 03-CTr/BDVTU-BCSĐ ngày 24/01/2022 và ngày 25/01/2022",
        "[số~03-CTr/]|[BDVTU-BCSĐ] ngày [24/01/2022] và [ngày~25/01/2022]"
      ),
    ])
  func longNumbers(text: String, expected: String) {
    #expect(marked(text) == expected)
  }

  @Test("a very long number may break anywhere")
  func long() {
    let number = "123456789/2024/ABCDEFGHIJ-KLMNOP"
    #expect(marked(number) == "{\(number)}")
  }

  @Test("a word without end is found wherever it stands", arguments: 0..<32)
  func endless(bytesBefore: Int) {
    let before = String(String(repeating: "ba ", count: 12).suffix(bytesBefore))
    let word = String(repeating: "x", count: 25)
    let behind = " và bao nhiêu lời khác ở sau"
    #expect(marked(before + word + behind) == before + "{\(word)}" + behind)
  }
}
