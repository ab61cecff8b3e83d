internal import Diagnostics

extension OfficialText {
  /// The one number that a cell consists of, if it is such a cell; a percent sign may follow.
  func figure(_ cell: Int) -> Amount? {
    let block = blocks[cell]
    guard let first = block.tokens.first, let amount = amount(at: first) else { return nil }
    let rest = amount.tokens.upperBound..<block.tokens.upperBound
    guard rest.isEmpty || rest.count == 1 && tokens[rest.lowerBound].is(.percent) else {
      return nil
    }
    return amount
  }
}

/// The rows of a table with figures: groups, the rows of each, and the row of the total.
private struct SumTable {
  struct Group {
    var row: Int?
    var members: [Int] = []
  }

  var groups: [Group] = []
  var total: Int?

  /// Rows that a Roman number or "Tiêu chí" begins sum the rows below them.
  init(_ text: OfficialText, _ table: Table) {
    var current = Group()
    for row in table.rows.indices.dropFirst() {
      let cells = table.rows[row]
      if cells.prefix(2).contains(where: { Self.isTotal(text, $0) }) {
        total = row
        break
      }
      if cells.prefix(2).contains(where: { Self.isGroup(text, $0) }) {
        if current.row != nil || !current.members.isEmpty { groups.append(current) }
        current = Group(row: row)
      } else {
        current.members.append(row)
      }
    }
    groups.append(current)
  }

  private static func isTotal(_ text: OfficialText, _ cell: Int) -> Bool {
    let range = text.blocks[cell].range
    return ["tổng cộng", "tổng số", "tổng", "cộng", "tổng điểm"].contains {
      $0.utf8.count == range.count && text.begins(cell, $0)
    }
  }

  private static func isGroup(_ text: OfficialText, _ cell: Int) -> Bool {
    let block = text.blocks[cell]
    return block.number?.style == .roman || text.begins(cell, "tiêu chí")
      || NumberingReader.romanValue(text.bytes[block.range]) != nil
  }
}

/// S06: the total row of a table, and the rows that sum the rows below them.
struct TableTotal: TextRule {
  static let about = RuleAbout(
    "S06", .warning, vi: "Dòng tổng không bằng tổng các dòng",
    en: "A row of totals is not the sum of its rows",
    why: say(
      "Dòng “Tổng cộng”, dòng của mục lớn phải bằng các dòng của nó cộng lại.",
      "The total row is the sum of the rows, and so is the row of a group."),
    source: .arithmetic)

  func check(_ text: OfficialText, _ report: inout Report) {
    for table in text.tables where table.rows.count > 3 {
      let sums = SumTable(text, table)
      for column in 1..<max(1, table.width) {
        for group in sums.groups {
          guard let row = group.row else { continue }
          compare(text, table, row, with: group.members, column, &report)
        }
        guard let total = sums.total else { continue }
        let groups = sums.groups.compactMap(\.row)
        let parts = groups.isEmpty ? sums.groups.flatMap(\.members) : groups
        compare(text, table, total, with: parts, column, &report)
      }
    }
  }

  private func compare(
    _ text: OfficialText, _ table: Table, _ row: Int, with parts: [Int], _ column: Int,
    _ report: inout Report
  ) {
    guard column < table.rows[row].count,
      let total = text.figure(table.rows[row][column]), total.unit != .percent
    else { return }
    var sum = 0
    var count = 0
    var empty = 0
    for part in parts {
      guard column < table.rows[part].count else { continue }
      let cell = table.rows[part][column]
      if text.blocks[cell].range.isEmpty {
        empty += 1
        continue
      }
      guard let amount = text.figure(cell) else { return }
      sum &+= amount.hundredths
      count += 1
    }
    // Rows that sum others are counted twice: such a table closes at twice its total.
    // A total above rows that are mostly open says more than they do.
    guard count > 1, count > empty || sum > total.hundredths, sum != total.hundredths,
      sum != total.hundredths &* 2
    else { return }
    report.add(
      text, total.range,
      say(
        "Dòng tổng ghi \(Amount.text(total.hundredths)), các dòng cộng lại là \(Amount.text(sum))",
        "The total says \(Amount.text(total.hundredths)), the rows make \(Amount.text(sum))"),
      hint: say("Cộng lại cột", "Add the column again"))
  }
}

/// Whether a cell follows from two figures, or how it does not.
private enum Outcome<Difference> {
  case fits
  case differs(Difference)
}

extension OfficialText {
  /// The cells of a column that do not follow from the two before it, in either order, where those
  /// of most rows do.
  ///
  /// - Parameters:
  ///   - isTitle: Whether a cell is the title of such a column.
  ///   - judge: What a cell is to its two figures; `nil` where nothing can be said.
  fileprivate func exceptions<Difference>(
    where isTitle: (_ cell: Int) -> Bool,
    judge: (_ first: Amount, _ second: Amount, _ cell: Int) -> Outcome<Difference>?
  ) -> [Difference] {
    var all: [Difference] = []
    for table in tables where table.rows.count > 3 {
      guard let column = table.rows[0].lastIndex(where: isTitle), column > 1 else { continue }
      for (first, second) in [(column - 2, column - 1), (column - 1, column - 2)] {
        var right = 0
        var wrong: [Difference] = []
        for row in table.rows.dropFirst() where column < row.count {
          guard let one = figure(row[first]), let two = figure(row[second]) else { continue }
          switch judge(one, two, row[column]) {
          case .fits: right += 1
          case .differs(let difference): wrong.append(difference)
          case nil: break
          }
        }
        guard right > 1, wrong.count <= right else { continue }
        all += wrong
        break
      }
    }
    return all
  }
}

/// S13: a share in a table that is not the quotient of the figures beside it.
struct TableShare: TextRule {
  static let about = RuleAbout(
    "S13", .warning, vi: "Tỷ lệ trong bảng không khớp số liệu bên cạnh",
    en: "A share in a table does not fit the figures beside it",
    why: say(
      "Ở các dòng khác, cột tỷ lệ bằng hai cột kia chia cho nhau; dòng này thì không.",
      "In the other rows the share is the quotient of the two figures; here it is not."),
    source: .arithmetic)

  func check(_ text: OfficialText, _ report: inout Report) {
    let wrong = text.exceptions(
      where: {
        text.headContains($0, "tỷ lệ") || text.headContains($0, "tỉ lệ")
          || text.headContains($0, "%")
      },
      judge: { whole, part, cell -> Outcome<(written: Amount, share: Int)>? in
        guard let written = text.figure(cell),
          let share = Amount.share(of: part.hundredths, in: whole.hundredths)
        else { return nil }
        return abs(share - written.hundredths) <= written.step ? .fits : .differs((written, share))
      })
    for (written, share) in wrong {
      report.add(
        text, written.range,
        say(
          "Tỷ lệ ghi \(Amount.text(written.hundredths)), tính ra \(Amount.text(share))",
          "The share says \(Amount.text(written.hundredths)), it is \(Amount.text(share))"),
        hint: say("Tính lại", "Calculate it again"))
    }
  }
}

/// S19: a change that the two figures beside it do not give.
struct TableChange: TextRule {
  static let about = RuleAbout(
    "S19", .warning, vi: "Mức tăng, giảm trong bảng không khớp số liệu bên cạnh",
    en: "A change in a table does not fit the figures beside it",
    why: say(
      "Ở các dòng khác, cột so sánh bằng mức chênh của hai cột kia; dòng này thì không.",
      "In the other rows the change is that between the two figures; here it is not."),
    source: .arithmetic)

  func check(_ text: OfficialText, _ report: inout Report) {
    let wrong = text.exceptions(
      where: {
        text.headContains($0, "so sánh") || text.headContains($0, "so với")
          || text.headContains($0, "tăng") && text.headContains($0, "giảm")
      },
      judge: { new, old, cell -> Outcome<(cell: Int, isRise: Bool)>? in
        let difference = new.hundredths - old.hundredths
        guard let written = written(text, cell),
          let share = Amount.share(of: abs(difference), in: old.hundredths)
        else { return nil }
        let fits =
          if let amount = written.amount, amount.unit == .percent {
            abs((difference < 0 ? -share : share) - written.hundredths) <= amount.step
          } else {
            difference == written.hundredths
          }
        return fits ? .fits : .differs((cell, difference > 0))
      })
    for (cell, isRise) in wrong {
      report.add(
        text, text.blocks[cell].range,
        hint: isRise
          ? say("Tính lại: số liệu tăng", "Calculate it again: the figures rise")
          : say("Tính lại: số liệu giảm hoặc không đổi", "Calculate it again: they do not rise"))
    }
  }

  /// What a cell says of a change: below zero where it says that something fell.
  private func written(
    _ text: OfficialText, _ cell: Int
  ) -> (hundredths: Int, amount: Amount?)? {
    guard let amount = text.amounts(in: cell).first else {
      return text.begins(cell, "không") || text.begins(cell, "bằng") ? (0, nil) : nil
    }
    let falls = text.headContains(cell, "giảm")
    guard falls || text.headContains(cell, "tăng") || text.begins(cell, "+") else { return nil }
    return (falls ? -amount.hundredths : amount.hundredths, amount)
  }
}
