internal import Diagnostics

/// S14: a share, an increase or a decrease that the figures beside it do not give.
struct ShareOfFigures: TextRule {
  static let about = RuleAbout(
    "S14", .warning, vi: "Tỷ lệ, mức tăng giảm không khớp số liệu trong câu",
    en: "A share or a change that the figures of the sentence do not give",
    why: say(
      "Câu nêu cả số thực hiện, số gốc và tỷ lệ hoặc mức tăng giảm: tính lại phải khớp.",
      "The sentence states both figures and what they make: it must come out."),
    source: .arithmetic)

  private static let shareVerbs: WordSet = ["đạt", "bằng", "chiếm", "lệ"]
  private static let limits: WordSet = ["xuống", "lên", "còn", "đến"]

  func check(_ text: OfficialText, _ report: inout Report) {
    for sentence in text.figureSentences {
      for index in sentence.figures.indices.dropFirst() {
        check(text, sentence.figures, index, &report)
        if index > 1 { progress(text, sentence.figures, index, &report) }
      }
    }
  }

  private static let doneVerbs = [
    "giải quyết", "xử lý", "hoàn thành", "đúng hạn", "trước hạn", "đã ", "trả kết quả", "hòa giải",
    "hoà giải", "thực hiện", "công nhận", "trực tuyến",
  ]
  private static let otherWholes = ["kế hoạch", "chỉ tiêu", "so với", "cùng kỳ", "dự toán", "giao"]

  /// "nhận 40 đơn, đã giải quyết 36 đơn, đạt 90%": a whole, what was done of it, and the share.
  private func progress(
    _ text: OfficialText, _ figures: [FigureSentence.Figure], _ index: Int, _ report: inout Report
  ) {
    let written = figures[index].amount
    let verb = written.tokens.lowerBound - 1
    guard written.unit == .percent, Self.shareVerbs.contains(text.tokens[verb]),
      !figures[..<index].contains(where: { $0.amount.unit == .percent })
    else { return }
    let isClosed =
      !figures[index].isExplained || verb > 0 && text.tokens[verb - 1].is(.openParen)
    // "đạt 95% người dân hài lòng" counts something else.
    let end = written.tokens.upperBound + 1
    guard isClosed,
      end >= text.tokens.count || text.tokens[end].kind == .mark
        || text.tokens[end].flags.contains(.first)
    else { return }
    // The two amounts right before it are of one kind, the others of the sentence of another.
    let (one, two) = (figures[index - 2], figures[index - 1])
    guard one.unit == two.unit, one.unit != 0, !one.isExplained, !two.isExplained,
      one.amount.hundredths >= two.amount.hundredths,
      !figures.indices.contains(where: {
        $0 != index - 1 && $0 != index - 2 && figures[$0].unit == one.unit
          && !isLeft(text, figures[$0].amount)
      })
    else { return }
    let (whole, part) = (one.amount, two.amount)
    let between = text.span(whole.tokens.upperBound..<part.tokens.lowerBound)
    let after = text.span(part.tokens.upperBound..<end)
    guard written.tokens.lowerBound - part.tokens.upperBound < 10,
      Self.doneVerbs.contains(where: { text.contains($0, in: between) }),
      !Self.otherWholes.contains(where: {
        text.contains($0, in: between) || text.contains($0, in: after)
      }),
      let value = Amount.share(of: part.hundredths, in: whole.hundredths),
      abs(value - written.hundredths) >= written.step
    else { return }
    add(text, written, value, "%", &report, [part, whole])
  }

  private func check(
    _ text: OfficialText, _ figures: [FigureSentence.Figure], _ index: Int, _ report: inout Report
  ) {
    let written = figures[index].amount
    let verb = written.tokens.lowerBound - 1
    guard verb > 0, !figures[index].isExplained else { return }
    let isIncrease = text.tokens[verb].is(.increase)
    let isDecrease = text.tokens[verb].is(.decrease)
    if isIncrease || isDecrease {
      change(text, figures, index, isIncrease, &report)
    } else if written.unit == .percent,
      Self.shareVerbs.contains(text.tokens[verb])
    {
      share(text, figures, index, &report)
    }
  }

  /// "còn 04 đơn": what is left of the whole.
  private func isLeft(_ text: OfficialText, _ amount: Amount) -> Bool {
    text.precedes(amount.tokens.lowerBound, within: 3, ["còn"])
  }

  /// "32.500 ha, bằng 101,6% kế hoạch (32.000 ha)", "4,2 tỷ đồng trên tổng dự toán 12 tỷ đồng, đạt
  /// 35%", "trong tổng số 1.850 thủ tục, có 1.480 thủ tục …, đạt 80%".
  private func share(
    _ text: OfficialText, _ figures: [FigureSentence.Figure], _ index: Int, _ report: inout Report
  ) {
    let written = figures[index].amount
    if let base = base(text, figures, index) {
      let whole = base.amount
      compare(text, written, figures[..<index], base, &report) { part in
        Amount.share(of: part, in: whole.hundredths)
      }
    } else if index > 1 {
      let (one, two) = (figures[index - 2], figures[index - 1])
      guard one.unit == two.unit, one.unit != 0, !one.isExplained, !two.isExplained,
        one.amount.unit != .percent, two.amount.unit != .percent,
        isNear(text, two.amount.tokens.upperBound, written.tokens.lowerBound)
      else { return }
      let pair =
        isWhole(text, two.amount)
        ? (one.amount, two.amount) : isWhole(text, one.amount) ? (two.amount, one.amount) : nil
      guard let (part, whole) = pair,
        let value = Amount.share(of: part.hundredths, in: whole.hundredths),
        abs(value - written.hundredths) > written.step
      else { return }
      add(text, written, value, "%", &report, [part, whole])
    }
  }

  /// Reports a figure that no amount before it, with the unit of the base, gives; the nearest one
  /// is the one that is named.
  private func compare(
    _ text: OfficialText, _ written: Amount, _ before: ArraySlice<FigureSentence.Figure>,
    _ base: FigureSentence.Figure, _ report: inout Report, _ value: (Int) -> Int?
  ) {
    let subjects = before.filter { $0.unit == base.unit && !$0.isExplained }
    guard let nearest = subjects.last, let right = value(nearest.amount.hundredths) else { return }
    let fits = subjects.contains {
      value($0.amount.hundredths).map { abs($0 - written.hundredths) <= tolerance(written) }
        ?? false
    }
    if fits { return }
    add(
      text, written, right, written.unit == .percent ? "%" : "", &report,
      [nearest.amount, base.amount])
  }

  /// A share may be rounded; an amount is what it is.
  private func tolerance(_ written: Amount) -> Int { written.unit == .percent ? written.step : 0 }

  /// "tăng 1,9% so với cùng kỳ (31.900 ha)", "tăng 5 triệu đồng so với năm 2026 (57 triệu đồng)",
  /// "giảm từ 4,2% xuống còn 3,5%, giảm 0,7%".
  private func change(
    _ text: OfficialText, _ figures: [FigureSentence.Figure], _ index: Int, _ isIncrease: Bool,
    _ report: inout Report
  ) {
    let written = figures[index].amount
    if let base = base(text, figures, index) {
      let from = base.amount.hundredths
      let isShare = written.unit == .percent && base.amount.unit != .percent
      guard isShare || figures[index].unit == base.unit else { return }
      compare(text, written, figures[..<index], base, &report) { now in
        let change = isIncrease ? now - from : from - now
        return isShare ? Amount.share(of: change, in: from) : change
      }
      return
    }
    // "từ X … xuống Y, giảm Z".
    guard index > 1, figures[index - 1].unit == figures[index - 2].unit,
      figures[index].unit == figures[index - 1].unit
    else { return }
    let (from, to) = (figures[index - 2].amount, figures[index - 1].amount)
    guard from.tokens.lowerBound > 0,
      text.tokens[from.tokens.lowerBound - 1].is(.tu)
        ? Self.limits.contains(text.tokens[to.tokens.lowerBound - 1])
        : !isIncrease && text.tokens[to.tokens.lowerBound - 1].is(.left),
      isNear(text, to.tokens.upperBound, written.tokens.lowerBound)
    else { return }
    let difference = to.hundredths - from.hundredths
    guard difference > 0 || !isIncrease else { return }
    let relative = Amount.share(of: abs(difference), in: from.hundredths)
    guard abs(difference) != written.hundredths,
      relative.map({ abs($0 - written.hundredths) > written.step }) ?? true
    else { return }
    add(text, written, abs(difference), written.unit == .percent ? "%" : "", &report, [from, to])
  }

  /// The figure in brackets right behind: "… kế hoạch (32.000 ha)".
  private func base(
    _ text: OfficialText, _ figures: [FigureSentence.Figure], _ index: Int
  ) -> FigureSentence.Figure? {
    guard index + 1 < figures.count, figures[index + 1].isExplained else { return nil }
    let next = figures[index + 1]
    let end = figures[index].amount.tokens.upperBound
    let start = next.amount.tokens.lowerBound
    guard start > end, start - end < 14, text.tokens[start - 1].is(.openParen),
      !(end..<start).contains(where: {
        text.tokens[$0].is(.comma) || text.tokens[$0].is(.semicolon)
      })
    else { return nil }
    return next
  }

  /// Whether an amount is said to be the whole: "trên tổng số 650", "trong tổng số 650".
  private func isWhole(_ text: OfficialText, _ amount: Amount) -> Bool {
    text.precedes(
      amount.tokens.lowerBound, within: 4, ["tổng số", "trên tổng", "trong tổng", "tổng dự toán"])
  }

  private func isNear(_ text: OfficialText, _ from: Int, _ to: Int) -> Bool {
    to - from < 22 && !(from..<max(from, to)).contains { text.tokens[$0].is(.semicolon) }
  }

  private func add(
    _ text: OfficialText, _ written: Amount, _ value: Int, _ mark: String, _ report: inout Report,
    _ others: [Amount]
  ) {
    report.add(
      text, written.range,
      say(
        "Văn bản ghi \(Amount.text(written.hundredths))\(mark), tính ra \(Amount.text(value))\(mark)",
        "The text says \(Amount.text(written.hundredths))\(mark), it is \(Amount.text(value))\(mark)"
      ),
      hint: say("Tính lại", "Calculate it again"),
      related: others.map { (text, $0.range, say("số liệu", "figure")) })
  }
}

/// S15: shares of one whole that do not make 100 %, or are not those of the amounts beside them.
struct SharesOfOneWhole: TextRule {
  static let about = RuleAbout(
    "S15", .warning, vi: "Các tỷ lệ của một tổng thể không khớp",
    en: "The shares of one whole do not fit",
    why: say(
      "Các tỷ lệ trong một cơ cấu cộng lại là 100%; tỷ lệ ghi sau mỗi số là số đó chia cho tổng.",
      "The shares of a structure make 100 %; each one is its amount over the sum."),
    source: .arithmetic)

  func check(_ text: OfficialText, _ report: inout Report) {
    structures(text, &report)
    for sentence in text.figureSentences { bracketed(text, sentence.figures, &report) }
  }

  /// "Cơ cấu kinh tế: nông nghiệp 35%, công nghiệp 30%, dịch vụ 35%".
  private func structures(_ text: OfficialText, _ report: inout Report) {
    var last = -1
    for hit in text.hits(.structures) {
      let block = text.block(ofToken: hit.tokens.lowerBound)
      guard block > last, !text.blocks[block].isCell else { continue }
      last = block
      var shares: [Amount] = []
      var index = hit.tokens.upperBound
      while index < text.blocks[block].tokens.upperBound {
        if text.tokens[index].is(.dot), text.tokens[index].isSpaced == false,
          index + 1 >= text.blocks[block].tokens.upperBound || text.tokens[index + 1].isCapital
        {
          break
        }
        guard let amount = text.amount(at: index) else {
          index += 1
          continue
        }
        index = amount.tokens.upperBound
        if amount.unit == .percent { shares.append(amount) } else if shares.count > 0 { break }
      }
      let sum = shares.reduce(0) { $0 + $1.hundredths }
      // Changes beside the shares, and parts of parts, make another sum altogether.
      guard shares.count > 2, sum != 10_000, (8_500...11_500).contains(sum),
        abs(sum - 10_000) > shares.count * (shares.map(\.step).max() ?? 1) / 2
      else { continue }
      report.add(
        text, shares[0].range.lowerBound..<shares[shares.count - 1].range.upperBound,
        say("Các tỷ lệ cộng lại là \(Amount.text(sum))%", "The shares make \(Amount.text(sum))%"),
        hint: say("Kiểm tra từng tỷ lệ", "Check each share"))
    }
  }

  /// "2.600 triệu đồng (80%); 650 triệu đồng (20%)".
  private func bracketed(
    _ text: OfficialText, _ figures: [FigureSentence.Figure], _ report: inout Report
  ) {
    var pairs: [(amount: FigureSentence.Figure, share: Amount)] = []
    for (one, two) in zip(figures, figures.dropFirst())
    where two.amount.unit == .percent && two.isExplained && !one.isExplained {
      let gap = two.amount.tokens.lowerBound - one.amount.tokens.upperBound
      guard one.amount.unit != .percent, gap < 5,
        text.tokens[two.amount.tokens.lowerBound - 1].is(.openParen)
      else { continue }
      pairs.append((one, two.amount))
    }
    guard pairs.count > 1, pairs.allSatisfy({ $0.amount.unit == pairs[0].amount.unit }) else {
      return
    }
    let sum = pairs.reduce(0) { $0 &+ $1.amount.amount.hundredths }
    let shares = pairs.reduce(0) { $0 + $1.share.hundredths }
    let wrong = pairs.filter { pair in
      Amount.share(of: pair.amount.amount.hundredths, in: sum).map {
        abs($0 - pair.share.hundredths) > pair.share.step
      } ?? false
    }
    // Either the shares claim to be all there is, or all but one of them fit the sum.
    let slack = pairs.count * (pairs.map(\.share.step).max() ?? 1)
    guard !wrong.isEmpty,
      abs(shares - 10_000) <= slack || wrong.count == 1 && wrong.count < pairs.count
    else { return }
    let all =
      pairs[0].amount.amount.range.lowerBound..<pairs[pairs.count - 1].share.range.upperBound
    let first = wrong[0]
    let value = Amount.share(of: first.amount.amount.hundredths, in: sum) ?? 0
    report.add(
      text, wrong.count == 1 ? first.share.range : all,
      say(
        "\(Amount.text(first.amount.amount.hundredths)) là \(Amount.text(value))% của \(Amount.text(sum)), văn bản ghi \(Amount.text(first.share.hundredths))%",
        "\(Amount.text(first.amount.amount.hundredths)) is \(Amount.text(value))% of \(Amount.text(sum)), the text says \(Amount.text(first.share.hundredths))%"
      ),
      hint: say("Kiểm tra số liệu và tỷ lệ", "Check amounts and shares"))
  }
}
