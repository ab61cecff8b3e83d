/// Reads a number with its symbol: `77/QĐ-UBND`, `04/2015/NĐ-CP`, `396 -QĐ/TU`, `39a/KH-UBND`.
struct SymbolScanner {
  struct Symbol {
    var number: String?
    var year: Int?
    var groups: [String]
    /// The marks between the groups: one less than there are groups.
    var marks: [UInt8]
    var separator: UInt8
    var tokens: Range<Int>
    var hasInnerSpace: Bool
    var hasLongDash: Bool

    /// The symbol without stray spaces.
    var text: String {
      var text = groups[0]
      for (index, mark) in marks.enumerated() {
        text += (mark == 0x2F ? "/" : "-") + groups[index + 1]
      }
      return text
    }
  }

  let bytes: [UInt8]
  let tokens: Store<Token>

  /// The number and symbol that begin at a token, or `nil`.
  ///
  /// - Parameter isNamed: Whether a type or the word "số" stands before, so that it must be one.
  func symbol(at start: Int, _ range: Range<Int>, isNamed: Bool) -> Symbol? {
    var index = start
    var number: String?
    if tokens[start].kind == .number || tokens[start].kind == .mixed {
      guard tokens[start].range.count <= 8 else { return nil }
      number = text(start)
      index += 1
    } else {
      guard isNamed else { return nil }
      while index < range.upperBound,
        tokens[index].is(.dot) || tokens[index].is(.ellipsis)
          || bytes[Int(tokens[index].start)] == 0x5F
      {
        index += 1
      }
    }
    guard index < range.upperBound, let separator = separator(index) else { return nil }
    var space = number != nil && tokens[index].isSpaced
    var longDash = separator == 0xE2
    index += 1
    var year: Int?
    if separator == 0x2F, index + 1 < range.upperBound, tokens[index].kind == .number,
      tokens[index].range.count == 4, tokens[index + 1].is(.slash)
    {
      let value = bytes[tokens[index].range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
      guard (1900...2100).contains(value) else { return nil }
      year = value
      space = space || tokens[index].isSpaced || tokens[index + 1].isSpaced
      index += 2
    }
    guard index < range.upperBound, isGroup(index) else { return nil }
    let isType = TypeAbbreviations.isKnown(text(index))
    if tokens[index].isSpaced || space {
      guard isType || year != nil, number == nil || isNamed || isType else { return nil }
      space = space || tokens[index].isSpaced
    }
    var groups = [text(index)]
    var marks: [UInt8] = []
    index = joinAmpersand(index + 1, range, &groups)
    while index + 1 < range.upperBound, groups.count < 5, let mark = self.separator(index),
      isGroup(index + 1)
    {
      let before = tokens[index].isSpaced
      let after = tokens[index + 1].isSpaced
      if before && after { break }
      if (before || after) && !tokens[index + 1].isAllCapitals { break }
      space = space || before || after
      longDash = longDash || mark == 0xE2
      marks.append(mark == 0xE2 ? 0x2D : mark)
      groups.append(text(index + 1))
      index = joinAmpersand(index + 2, range, &groups)
    }
    guard isNamed || groups.count > 1 || year != nil || (isType && separator == 0x2F) else {
      return nil
    }
    if groups.count == 1, !isType, year == nil, !isNamed { return nil }
    return Symbol(
      number: number, year: year, groups: groups, marks: marks,
      separator: separator == 0xE2 ? 0x2D : separator, tokens: start..<index,
      hasInnerSpace: space, hasLongDash: longDash)
  }

  /// "CCHC&PC" is one group.
  private func joinAmpersand(_ index: Int, _ range: Range<Int>, _ groups: inout [String]) -> Int {
    guard index + 1 < range.upperBound, tokens[index].is(.ampersand), !tokens[index].isSpaced,
      !tokens[index + 1].isSpaced, tokens[index + 1].isAllCapitals
    else { return index }
    groups[groups.count - 1] += "&" + text(index + 1)
    return index + 2
  }

  private func separator(_ index: Int) -> UInt8? {
    let token = tokens[index]
    if token.is(.slash) { return 0x2F }
    if token.is(.hyphen) { return 0x2D }
    if token.is(.enDash) { return 0xE2 }
    return nil
  }

  /// A group is a word that begins with a capital and holds another, or a known abbreviation.
  private func isGroup(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.isCapital else { return false }
    if token.isAllCapitals { return true }
    let length = token.range.count
    guard length <= 12 else { return false }
    if TypeAbbreviations.isKnown(text(index)) { return true }
    // "TTg", "QyĐ", "BDVTU": at least two capitals.
    var capitals = 0
    var position = Int(token.start)
    while position < Int(token.end) {
      if Letters.isUpper(bytes, position) { capitals += 1 }
      position += Letters.length(bytes[position])
    }
    return capitals >= 2
  }

  func text(_ index: Int) -> String { String(decoding: bytes[tokens[index].range], as: UTF8.self) }
}
