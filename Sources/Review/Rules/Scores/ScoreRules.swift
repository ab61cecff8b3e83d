internal import Diagnostics

/// The facts about scores that a text states.
struct ScoreStatement {
  var selfScore: Amount?
  var awarded: Amount?
  var block: Int
}

extension OfficialText {
  /// Whether any of some words stands among the few words before a token.
  func precedes(_ token: Int, within count: Int, _ phrases: [String]) -> Bool {
    let block = self.block(ofToken: token)
    let start = max(blocks[block].tokens.lowerBound, token - count)
    guard start < token else { return false }
    return phrases.contains { contains($0, in: span(start..<token)) }
  }

  /// The sentence with the office's own score and the one it was awarded.
  var scoreStatement: ScoreStatement? {
    var last = -1
    for index in places(of: .diem) {
      let block = block(ofToken: index)
      guard block > last else { continue }
      last = block
      guard headContains(block, "chấm") else { continue }
      var statement = ScoreStatement(block: block)
      for amount in amounts(in: block) where amount.unit == .points || amount.decimals > 0 {
        if statement.selfScore == nil, precedes(amount.tokens.lowerBound, within: 4, ["tự chấm"]) {
          statement.selfScore = amount
        } else if statement.awarded == nil,
          precedes(
            amount.tokens.lowerBound, within: 4,
            ["chấm đạt", "thẩm định", "tỉnh chấm", "huyện chấm", "được chấm", "công nhận"])
        {
          statement.awarded = amount
        }
      }
      if statement.selfScore != nil, statement.awarded != nil { return statement }
    }
    return nil
  }

  /// Points that a text says were taken off.
  var deductions: [Amount] {
    var result: [Amount] = []
    for word in places(of: .tru) {
      let numbers = (word + 1)..<min(word + 3, tokens.count)
      guard let index = numbers.first(where: { tokens[$0].kind == .number }),
        let amount = amount(at: index), amount.unit == .points
      else { continue }
      // "trừ từ 0,5 điểm đến 1 điểm" states a rule, not a fact.
      if lower(index - 1) == "từ" || lower(index - 1) == "tối" { continue }
      result.append(amount)
    }
    return result
  }
}

/// S01: what was taken off does not add up to the difference of the scores.
struct DeductionsAgainstScores: TextRule {
  static let about = RuleAbout(
    "S01", .warning, vi: "Điểm bị trừ cộng lại không bằng chênh lệch điểm",
    en: "The deductions do not add up to the difference of the scores",
    why: say(
      "Điểm tự chấm trừ điểm được chấm phải bằng tổng các điểm bị trừ; thiếu một khoản là chưa giải trình hết.",
      "Own score less awarded score is the sum of the deductions; otherwise one is not accounted for."
    ),
    source: .arithmetic)

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let statement = text.scoreStatement, let own = statement.selfScore,
      let awarded = statement.awarded
    else { return }
    let deductions = text.deductions
    let gap = own.hundredths - awarded.hundredths
    if let stated = difference(text, behind: awarded), stated.hundredths != abs(gap) {
      report.add(
        text, stated.range,
        say(
          "Tự chấm \(Amount.text(own.hundredths)), được chấm \(Amount.text(awarded.hundredths)), chênh \(Amount.text(abs(gap))); văn bản ghi \(Amount.text(stated.hundredths))",
          "\(Amount.text(own.hundredths)) less \(Amount.text(awarded.hundredths)) is \(Amount.text(abs(gap))), the text says \(Amount.text(stated.hundredths))"
        ),
        hint: say("Tính lại", "Calculate it again"),
        related: [
          (text, own.range, say("tự chấm", "own score")),
          (text, awarded.range, say("được chấm", "awarded")),
        ])
    }
    guard deductions.count > 1 else { return }
    let sum = deductions.reduce(0) { $0 &+ $1.hundredths }
    guard gap != sum, gap > 0 else { return }
    report.add(
      text, own.range.lowerBound..<max(own.range.upperBound, awarded.range.upperBound),
      say(
        "Tự chấm \(Amount.text(own.hundredths)), được chấm \(Amount.text(awarded.hundredths)), chênh \(Amount.text(gap)); các điểm bị trừ cộng lại là \(Amount.text(sum))",
        "\(Amount.text(own.hundredths)) less \(Amount.text(awarded.hundredths)) is \(Amount.text(gap)); the deductions make \(Amount.text(sum))"
      ),
      hint: say(
        gap > sum
          ? "Còn \(Amount.text(gap - sum)) điểm chưa giải trình"
          : "Trừ thừa \(Amount.text(sum - gap)) điểm",
        "\(Amount.text(abs(gap - sum))) unaccounted for"),
      related: deductions.map {
        (
          text, $0.range,
          say("trừ \(Amount.text($0.hundredths))", "less \(Amount.text($0.hundredths))")
        )
      })
  }
}

extension DeductionsAgainstScores {
  /// The amount of "…, giảm 4,50 điểm" right behind the awarded score, when it compares the two.
  private func difference(_ text: OfficialText, behind awarded: Amount) -> Amount? {
    let block = text.blocks[text.block(ofToken: awarded.tokens.lowerBound)].tokens
    let start = awarded.tokens.upperBound
    for index in start..<min(start + 8, block.upperBound) {
      let token = text.tokens[index]
      if token.is(.semicolon) || token.is(.dot) { return nil }
      guard token.kind == .number else { continue }
      guard let amount = text.amount(at: index), amount.unit == .points,
        text.precedes(index, within: 3, ["giảm", "thấp hơn", "chênh"]),
        !text.precedes(
          min(index + 8, block.upperBound - 1), within: 6,
          ["so với năm", "so với kết quả năm", "cùng kỳ"])
      else { return nil }
      return amount
    }
    return nil
  }
}

/// S03: a share that is not the quotient it claims to be: "34/37 vụ (đạt 90%)".
struct WrongPercent: TextRule {
  static let about = RuleAbout(
    "S03", .warning, vi: "Tỷ lệ phần trăm không đúng", en: "A percentage is wrong",
    why: say("Tỷ lệ phải bằng phần chia cho tổng.", "The share is the part over the whole."),
    source: .arithmetic)

  /// "9/9 huyện đạt tỷ lệ dưới 10%" names a bound, not the quotient.
  private static let bounds: WordSet = ["dưới", "trên", "hơn", "gần", "khoảng", "từ", "quá"]

  func check(_ text: OfficialText, _ report: inout Report) {
    for index in text.numberPlaces where index + 4 < text.tokens.count {
      guard text.tokens[index + 1].is(.slash), !text.tokens[index + 1].isSpaced,
        text.tokens[index + 2].kind == .number, !text.tokens[index + 2].isSpaced,
        text.tokens[index].range.count < 8, text.tokens[index + 2].range.count < 8,
        !text.tokens[index + 3].is(.slash),
        index == 0
          || !text.tokens[index - 1].is(.slash) && !text.tokens[index - 1].is(.ngay)
            && !text.tokens[index - 1].is(.so),
        let part = Int(text.string(text.tokens[index])),
        let whole = Int(text.string(text.tokens[index + 2])),
        whole > 0, part <= whole
      else { continue }
      let block = text.block(ofToken: index)
      let limit = min(text.blocks[block].tokens.upperBound, index + 12)
      var probe = index + 3
      while probe < limit {
        if text.tokens[probe].is(.semicolon)
          || text.tokens[probe].kind == .number && text.amount(at: probe)?.unit != .percent
        {
          break
        }
        guard let amount = text.amount(at: probe), amount.unit == .percent else {
          probe += 1
          continue
        }
        guard text.precedes(probe, within: 4, ["đạt", "tỷ lệ", "tỉ lệ", "chiếm", "bằng", "( "]),
          !Self.bounds.contains(text.tokens[probe - 1])
        else { break }
        let exact = part * 10_000 * 10 / whole
        let written = amount.hundredths * 10
        let step = amount.decimals == 0 ? 1000 : amount.decimals == 1 ? 100 : 10
        if abs(exact - written) > step {
          let value = (part * 10_000 + whole / 2) / whole
          report.add(
            text, amount.range,
            say(
              "\(part)/\(whole) là \(Amount.text(value))%, văn bản ghi \(Amount.text(amount.hundredths))%",
              "\(part)/\(whole) is \(Amount.text(value))%, the text says \(Amount.text(amount.hundredths))%"
            ),
            hint: say("Tính lại", "Calculate it again"))
        }
        break
      }
    }
  }
}

/// S04: scores with two decimals here and one there.
struct MixedDecimals: TextRule {
  static let about = RuleAbout(
    "S04", .information, vi: "Điểm số lúc một, lúc hai chữ số thập phân",
    en: "Scores with one decimal and with two",
    why: say(
      "Trong một văn bản điểm số nên viết cùng số chữ số thập phân.", "Scores keep to one form."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    var one: [Range<Int>] = []
    var two: [Range<Int>] = []
    for index in text.places(of: .diem) {
      for start in max(0, index - 3)..<index {
        guard let amount = text.amount(at: start), amount.tokens.upperBound == index else {
          continue
        }
        if amount.decimals == 1 { one.append(amount.range) }
        if amount.decimals == 2 { two.append(amount.range) }
        break
      }
    }
    guard !one.isEmpty, !two.isEmpty else { return }
    report.addOnce(
      text, one.count <= two.count ? one : two, hint: say("Viết 0,50 như 6,00", "Write all alike"))
  }
}

/// S05: a decimal point.
struct DecimalPoint: TextRule {
  static let about = RuleAbout(
    "S05", .warning, vi: "Số thập phân viết bằng dấu chấm", en: "A decimal point for a comma",
    why: say("Tiếng Việt viết số thập phân bằng dấu phẩy: 90,50.", "Vietnamese writes 90,50."),
    source: .practice)

  private static let units: WordSet = ["ha", "tạ", "tấn", "kg", "km", "tỷ", "triệu", "tiêu"]

  func check(_ text: OfficialText, _ report: inout Report) {
    for index in text.numberPlaces
    where index + 1 < text.tokens.count && text.tokens[index + 1].is(.dot) {
      guard let amount = text.amount(at: index), amount.hasDecimalPoint,
        !text.tokens[index].flags.contains(.first),
        amount.unit != .other
          || amount.tokens.upperBound < text.tokens.count
            && Self.units.contains(text.tokens[amount.tokens.upperBound])
      else { continue }
      report.add(
        text, amount.range,
        hint: say(
          "Viết \(Amount.text(amount.hundredths))", "Write \(Amount.text(amount.hundredths))"))
    }
  }
}

/// S07: a score above its maximum.
struct ScoreAboveMaximum: TextRule {
  static let about = RuleAbout(
    "S07", .warning, vi: "Điểm chấm cao hơn điểm tối đa", en: "A score above its maximum",
    why: say("Điểm chấm không vượt điểm tối đa.", "No score exceeds its maximum."),
    source: .arithmetic)

  func check(_ text: OfficialText, _ report: inout Report) {
    for table in text.tables where table.rows.count > 2 {
      guard let header = table.rows.first,
        let maximum = header.firstIndex(where: { text.headContains($0, "tối đa") })
      else { continue }
      let scores = header.indices.filter {
        $0 != maximum && text.headContains(header[$0], "điểm")
          && (text.headContains(header[$0], "chấm") || text.headContains(header[$0], "thẩm định"))
      }
      for row in table.rows.dropFirst() where maximum < row.count {
        guard let limit = text.amounts(in: row[maximum]).first,
          text.blocks[row[maximum]].tokens.count < 5
        else { continue }
        for column in scores where column < row.count {
          guard text.blocks[row[column]].tokens.count < 5,
            let score = text.amounts(in: row[column]).first,
            score.hundredths > limit.hundredths
          else { continue }
          report.add(
            text, score.range,
            say(
              "Điểm \(Amount.text(score.hundredths)) cao hơn tối đa \(Amount.text(limit.hundredths))",
              "\(Amount.text(score.hundredths)) exceeds \(Amount.text(limit.hundredths))"),
            hint: say("Kiểm tra điểm", "Check the score"))
        }
      }
    }
  }
}

/// S09: one score with two values.
struct TwoScores: TextRule {
  static let about = RuleAbout(
    "S09", .warning, vi: "Một điểm số được ghi hai giá trị", en: "One score with two values",
    why: say("Điểm tự chấm, điểm được chấm chỉ có một giá trị.", "A score has one value."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    var first: Amount?
    for word in text.places(of: .diem) {
      // A score has at most five tokens: "1.098,50".
      let near = max(2, word - 5)..<max(2, word)
      guard let index = near.first(where: { text.amount(at: $0)?.tokens.upperBound == word }),
        let amount = text.amount(at: index), amount.hundredths >= 5000,
        text.precedes(index, within: 4, ["tự chấm"])
      else { continue }
      if let known = first, known.hundredths != amount.hundredths {
        report.add(
          text, amount.range,
          say(
            "Điểm tự chấm ở đây là \(Amount.text(amount.hundredths)), trước đó là \(Amount.text(known.hundredths))",
            "The own score is \(Amount.text(amount.hundredths)) here, \(Amount.text(known.hundredths)) before"
          ),
          hint: say("Thống nhất số liệu", "Make them agree"),
          related: [(text, known.range, say("trước đó", "before"))])
      }
      first = first ?? amount
    }
  }
}
