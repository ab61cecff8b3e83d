/// The numbers of pages that a text drawn from a PDF keeps on lines of their own.
///
/// They stand in the middle of sentences and lists. A line with nothing but a small number is one
/// when others of its kind count on from page to page, or when the sentence around it goes on.
enum PageNumbers {
  private struct Candidate {
    let line: Int
    let value: Int
    /// The lines with words before it.
    let position: Int
    /// Whether the line before ends within a sentence and the one behind begins within it.
    let isInSentence: Bool
  }

  /// A page has at least this many lines with words.
  private static let shortestPage = 12

  /// The lines that hold the number of a page and nothing else, in order.
  static func lines(of source: SourceText) -> [Int] {
    let candidates = candidates(of: source)
    var isPage = Array(repeating: false, count: candidates.count)
    // The last page with a number, by the number; appendices begin anew.
    var pages: [Int: Int] = [:]
    for (index, candidate) in candidates.enumerated() {
      if candidate.isInSentence { isPage[index] = true }
      if let before = pages.removeValue(forKey: candidate.value - 1),
        candidate.position - candidates[before].position >= shortestPage
      {
        isPage[before] = true
        isPage[index] = true
      }
      pages[candidate.value] = index
    }
    return candidates.indices.filter { isPage[$0] }.map { candidates[$0].line }
  }

  private static func candidates(of source: SourceText) -> [Candidate] {
    var result: [Candidate] = []
    var position = 0
    var last: Range<Int>?
    for index in 0..<source.lineCount {
      let line = trimmed(source, source.line(index))
      guard !line.isEmpty else { continue }
      position += 1
      defer { last = line }
      guard let value = number(source.bytes, line) else { continue }
      result.append(
        Candidate(
          line: index, value: value, position: position,
          isInSentence: last.map { isOpen(source.bytes, $0) } == true
            && following(source, index).map { beginsSmall(source.bytes, $0) } == true))
    }
    return result
  }

  private static func trimmed(_ source: SourceText, _ line: Range<Int>) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, isSpace(source.bytes[start]) { start += 1 }
    while end > start, isSpace(source.bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0C || byte == 0x09
  }

  /// The number of a line such as `3`, `- 3 -` or `3/12`.
  private static func number(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    guard line.count <= 9 else { return nil }
    var value: Int?
    var index = line.lowerBound
    while index < line.upperBound {
      if Letters.isDigit(bytes[index]) {
        guard value == nil else { return nil }
        let digits = InlineMarkup.digits(bytes, index, line.upperBound)
        value = digits.value
        index = digits.end
        // "3/12": the page and how many there are.
        if index < line.upperBound, bytes[index] == 0x2F {
          let all = InlineMarkup.digits(bytes, index + 1, line.upperBound)
          guard all.end > index + 1, all.value >= digits.value else { return nil }
          index = all.end
        }
      } else {
        guard bytes[index] == 0x20 || bytes[index] == 0x2D else { return nil }
        index += 1
      }
    }
    return value.flatMap { (1...999).contains($0) ? $0 : nil }
  }

  private static func isOpen(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count > 40 else { return false }
    switch bytes[line.upperBound - 1] {
    case 0x2E, 0x3B, 0x3A, 0x3F, 0x21, 0x2F, 0x7C: return false
    default: return true
    }
  }

  private static func following(_ source: SourceText, _ index: Int) -> Range<Int>? {
    for next in index + 1..<min(index + 4, source.lineCount) {
      let line = trimmed(source, source.line(next))
      if !line.isEmpty { return line }
    }
    return nil
  }

  private static func beginsSmall(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    Letters.letterLength(bytes, line.lowerBound, line.upperBound) > 0
      && !Letters.isUpper(bytes, line.lowerBound)
      && NumberingReader.read(bytes, line) == nil
  }
}
