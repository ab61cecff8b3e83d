import Vietnamese

/// Breaks names and subjects that are too long for one line into lines of about the same length.
///
/// The rule below the last line is as long as a third to a half of it (Decree 30/2020, Appendix
/// I), which looks right only where no line is left short.
enum BalancedLines {
  /// The lines of a text of which each may hold so many characters; no line begins with a dash.
  static func lines(of text: String, limit: Int) -> [String] {
    let text = Array(text.utf8)
    return lines(of: text.indices, in: text, limit: limit)
  }

  /// The lines of the name of an office. A long one is broken, in capitals, first of all where the
  /// name of the unit begins that the office belongs to.
  static func lines(ofOffice name: String, limit: Int) -> [String] {
    let given = Array(name.utf8)
    if given.letterCount(in: given.indices) <= limit {
      return lines(of: given.indices, in: given, limit: limit)
    }
    let capitals = Array(LetterCase.upper(name).utf8)
    return parts(of: capitals).flatMap { lines(of: $0, in: capitals, limit: limit) }
  }

  private static func lines(
    of part: Range<Int>, in text: [UInt8], limit: Int
  ) -> [String] {
    let length = text.letterCount(in: part)
    // As many lines as are needed when each is nine tenths full.
    let target = Double(length) / (Double(length) / Double(limit) / 0.9).rounded(.up)
    var lines: [String] = []
    var line: [UInt8] = []
    line.reserveCapacity(part.count)
    var count = 0
    for word in text[part].split(separator: 0x20) {
      let added = text.letterCount(in: word.indices)
      if line.isEmpty {
        count = added
      } else if length > limit, !isDash(word),
        count + 1 + added > limit || Double(count) + Double(added) / 2 > target
      {
        lines.append(String(decoding: line, as: UTF8.self))
        line.removeAll(keepingCapacity: true)
        count = added
      } else {
        line.append(0x20)
        count += 1 + added
      }
      line.append(contentsOf: word)
    }
    if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
    return lines
  }

  /// Whether a word is a hyphen or an en dash.
  private static func isDash(_ word: ArraySlice<UInt8>) -> Bool {
    word.elementsEqual("-".utf8) || word.elementsEqual("–".utf8)
  }

  /// The parts of a name in capitals, each from the name of a unit to the next.
  private static func parts(of name: [UInt8]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var (start, index) = (0, 0)
    while index < name.count {
      index += 1
      guard name[index - 1] == 0x20, !name.has("XÃ HỘI", at: index),
        let unit = units.first(where: { name.has($0, at: index) })
      else { continue }
      parts.append(start..<index - 1)
      start = index
      index += unit.utf8CodeUnitCount - 1
    }
    return parts + [start..<name.count]
  }

  private static let units: [StaticString] = [
    "THỊ XÃ ", "THỊ TRẤN ", "THÀNH PHỐ ", "ĐẶC KHU ", "PHƯỜNG ", "XÃ ", "QUẬN ", "HUYỆN ", "TỈNH ",
  ]
}
