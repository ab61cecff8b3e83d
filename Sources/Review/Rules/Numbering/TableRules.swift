internal import Diagnostics

/// N13: rows numbered with a gap.
struct RowNumberGap: TextRule {
  static let about = RuleAbout(
    "N13", .warning, vi: "Số thứ tự trong bảng nhảy cóc hoặc trùng",
    en: "The rows of a table are numbered with a gap",
    why: say("Số thứ tự thiếu là dòng bị mất hoặc chưa đánh lại.", "A gap is a lost row."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    for table in text.tables where table.rows.count > 2 {
      var last: (value: Int, range: Range<Int>)?
      for row in table.rows {
        guard let cell = row.first else { continue }
        let block = text.blocks[cell]
        let value: Int
        let isNamed: Bool
        if block.number?.style == .content {
          value = block.number?.last ?? 0
          isNamed = true
        } else if block.tokens.count == 1, text.tokens[block.tokens.lowerBound].kind == .number,
          block.range.count <= 3
        {
          value = Int(text.string(block)) ?? 0
          isNamed = false
        } else {
          if !block.range.isEmpty,
            block.number?.style == .criterion || row.count < 3 || isSpan(text, row)
          {
            last = nil
          }
          continue
        }
        if let before = last, value != before.value + 1, value != 1, value > 0 {
          let isGap = value > before.value
          report.add(
            text, block.range,
            isGap
              ? say("Sau số \(before.value) là số \(value)", "\(value) follows \(before.value)")
              : say(
                "Số \(value) đứng sau số \(before.value)", "\(value) stands after \(before.value)"),
            hint: say(
              isNamed ? "Có phải Nội dung \(before.value + 1)?" : "Có phải \(before.value + 1)?",
              "Is it \(before.value + 1)?"),
            related: [(text, before.range, say("số trước", "the number before"))])
        }
        last = (value, block.range)
      }
    }
  }

  private func isSpan(_ text: OfficialText, _ row: [Int]) -> Bool {
    row.dropFirst().allSatisfy { text.blocks[$0].range.isEmpty }
  }
}

/// N14: criteria left out or out of order in a table.
struct CriteriaOrder: TextRule {
  static let about = RuleAbout(
    "N14", .warning, vi: "Tiêu chí thiếu hoặc sai thứ tự",
    en: "A criterion is missing or out of order",
    why: say("Bộ tiêu chí phải đủ và đúng thứ tự.", "Every criterion once, in order."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    var last: (value: Int, range: Range<Int>)?
    for table in text.tables {
      for row in table.rows {
        guard let cell = row.first, let number = text.blocks[cell].number,
          number.style == .criterion
        else { continue }
        if let before = last, number.last != before.value + 1, number.last != 1 {
          report.add(
            text, number.range,
            say(
              "Sau Tiêu chí \(before.value) là Tiêu chí \(number.last)",
              "Criterion \(number.last) follows criterion \(before.value)"),
            hint: say("Kiểm tra đủ các tiêu chí", "Check the criteria"),
            related: [(text, before.range, say("tiêu chí trước", "the one before"))])
        }
        last = (number.last, number.range)
      }
    }
  }
}

/// N16: a row with more or fewer cells than the header.
struct RowWidth: TextRule {
  static let about = RuleAbout(
    "N16", .information, vi: "Dòng của bảng thừa hoặc thiếu ô",
    en: "A row with too many or too few cells",
    why: say(
      "Số ô khác dòng tiêu đề: nội dung có thể nằm sai cột.",
      "Other than the header: the contents may stand in the wrong columns."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    for table in text.tables where table.rows.count > 3 {
      let width = table.rows[0].count
      guard width > 2, table.rows.filter({ $0.count == width }).count * 10 >= table.rows.count * 8
      else {
        continue
      }
      for row in table.rows where row.count != width && row.count > 1 {
        let filled = row.filter { !text.blocks[$0].range.isEmpty }
        guard filled.count > 1, let first = filled.first else { continue }
        report.add(
          text, text.head(first),
          say(
            "Dòng này có \(row.count) ô, dòng tiêu đề có \(width)",
            "\(row.count) cells, the header has \(width)"),
          hint: say("Kiểm tra các cột", "Check the columns"))
      }
    }
  }
}
