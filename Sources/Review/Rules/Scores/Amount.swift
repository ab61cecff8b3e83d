/// A number of a text with its unit, such as `90,50 điểm` or `70%`; values in hundredths.
struct Amount: Sendable {
  enum Unit: Sendable { case points, percent, other }
  /// The value in hundredths, so that sums are exact.
  var hundredths: Int
  var decimals: Int
  var hasDecimalPoint: Bool
  var unit: Unit
  var tokens: Range<Int>
  var range: Range<Int>

  /// The value as documents print it.
  static func text(_ hundredths: Int) -> String {
    let whole = hundredths / 100
    let rest = abs(hundredths % 100)
    return rest == 0 ? "\(whole)" : "\(whole)," + (rest < 10 ? "0\(rest)" : "\(rest)")
  }
}

extension OfficialText {
  /// Whether a token stands right behind the one before it, in one block.
  private func isJoined(_ index: Int) -> Bool {
    index < tokens.count && !tokens[index].isSpaced && !tokens[index].flags.contains(.first)
  }

  /// A number with decimals, at most two, that begins at a token.
  func amount(at index: Int) -> Amount? {
    guard tokens[index].kind == .number, tokens[index].range.count <= 9 else { return nil }
    if index > 0, !tokens[index].isSpaced, !tokens[index].flags.contains(.first),
      tokens[index - 1].is(.comma) || tokens[index - 1].is(.dot) || tokens[index - 1].is(.slash)
        || tokens[index - 1].is(.hyphen)
    {
      return nil
    }
    var digits = string(tokens[index])
    var end = index + 1
    // Groups of three: "1.234.567".
    while isJoined(end + 1), tokens[end].is(.dot), isJoined(end),
      tokens[end + 1].kind == .number, tokens[end + 1].range.count == 3, digits.utf8.count <= 9
    {
      digits += string(tokens[end + 1])
      end += 2
    }
    guard let whole = Int(digits), whole < 1_000_000_000_000 else { return nil }
    var hundredths = whole * 100
    var decimals = 0
    var hasPoint = false
    if isJoined(end + 1), isJoined(end), tokens[end].is(.comma) || tokens[end].is(.dot),
      tokens[end + 1].kind == .number, tokens[end + 1].range.count <= 2,
      let part = Int(string(tokens[end + 1]))
    {
      // "1.1.2025" and "2.4.5" are no decimals.
      if tokens[end].is(.dot), isJoined(end + 2), tokens[end + 2].is(.dot), isJoined(end + 3),
        tokens[end + 3].kind == .number
      {
        return nil
      }
      decimals = tokens[end + 1].range.count
      hundredths += decimals == 1 ? part * 10 : part
      hasPoint = tokens[end].is(.dot)
      end += 2
    }
    if isJoined(end), tokens[end].is(.slash) || tokens[end].is(.hyphen) {
      return nil
    }
    var unit = Amount.Unit.other
    if end < tokens.count, !tokens[end].flags.contains(.first) {
      if tokens[end].is(.percent) { unit = .percent }
      if tokens[end].is(.diem) { unit = .points }
    }
    return Amount(
      hundredths: hundredths, decimals: decimals, hasDecimalPoint: hasPoint, unit: unit,
      tokens: index..<end, range: span(index..<end))
  }

  /// The amounts that stand in a block.
  func amounts(in block: Int) -> [Amount] {
    var result: [Amount] = []
    var index = blocks[block].tokens.lowerBound
    while index < blocks[block].tokens.upperBound {
      if let amount = amount(at: index) {
        result.append(amount)
        index = amount.tokens.upperBound
      } else {
        index += 1
      }
    }
    return result
  }
}
