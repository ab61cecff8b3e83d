/// Breaks a line into lines of at most so many characters.
struct TextWrap {
  let width: Int
  let breaksLongWords: Bool
  let breaksOnHyphens: Bool

  typealias Scalars = [Unicode.Scalar]

  func wrap(_ line: Scalars) -> [Scalars] {
    var chunks: [Scalars] = split(line).reversed()
    var lines: [Scalars] = []
    while !chunks.isEmpty {
      var current: [Scalars] = []
      var length = 0
      if !lines.isEmpty, let first = chunks.last, isBlank(first) { chunks.removeLast() }
      while let next = chunks.last, length + next.count <= width {
        current.append(next)
        length += next.count
        chunks.removeLast()
      }
      if let next = chunks.last, next.count > width {
        takeLongWord(&chunks, &current, length)
      }
      if let last = current.last, isBlank(last) { current.removeLast() }
      if !current.isEmpty { lines.append(Array(current.joined())) }
    }
    return lines
  }

  private func isBlank(_ chunk: Scalars) -> Bool { chunk.allSatisfy(CharacterClass.isSpace) }

  private func takeLongWord(_ chunks: inout [Scalars], _ current: inout [Scalars], _ length: Int) {
    let space = width - length
    guard let chunk = chunks.last else { return }
    if breaksLongWords {
      var end = space
      if breaksOnHyphens, chunk.count > space,
        let hyphen = chunk[..<max(0, space)].lastIndex(of: "-"), hyphen > 0,
        chunk[..<hyphen].contains(where: { $0 != "-" })
      {
        end = hyphen + 1
      }
      if end > 0 { current.append(Array(chunk[..<end])) }
      chunks[chunks.count - 1] = Array(chunk[max(0, end)...])
    } else if current.isEmpty {
      current.append(chunk)
      chunks.removeLast()
    }
  }

  // MARK: - Chunks

  private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value)
  }

  private func isPunctuated(_ scalar: Unicode.Scalar) -> Bool {
    CharacterClass.isWord(scalar) || "!\"'&.,?".unicodeScalars.contains(scalar)
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    CharacterClass.isWord(scalar) && !CharacterClass.isDecimal(scalar)
  }

  /// Splits into words, white space and dashes; nothing is lost.
  private func split(_ line: Scalars) -> [Scalars] {
    var chunks: [Scalars] = []
    var start = 0
    while start < line.count {
      var end = start + 1
      if isSpace(line[start]) {
        while end < line.count, isSpace(line[end]) { end += 1 }
      } else if !breaksOnHyphens {
        while end < line.count, !isSpace(line[end]) { end += 1 }
      } else if let dashes = dashes(line, start), start > 0, isPunctuated(line[start - 1]) {
        end = dashes
      } else {
        end = wordEnd(line, start)
      }
      chunks.append(Array(line[start..<end]))
      start = end
    }
    return chunks
  }

  /// The end of two or more dashes with a word behind them.
  private func dashes(_ line: Scalars, _ start: Int) -> Int? {
    var end = start
    while end < line.count, line[end] == "-" { end += 1 }
    return end - start >= 2 && end < line.count && CharacterClass.isWord(line[end]) ? end : nil
  }

  private func wordEnd(_ line: Scalars, _ start: Int) -> Int {
    var end = start + 1
    while end < line.count {
      if isSpace(line[end]) { return end }
      if line[end] == "-", isHyphenation(line, end) { return end + 1 }
      if isPunctuated(line[end - 1]), dashes(line, end) != nil { return end }
      end += 1
    }
    return end
  }

  /// Whether a word may break after the hyphen at an index.
  private func isHyphenation(_ line: Scalars, _ index: Int) -> Bool {
    let followsLetters = index >= 2 && isLetter(line[index - 1]) && isLetter(line[index - 2])
    let followsPart =
      index >= 3 && isPunctuated(line[index - 1]) && line[index - 2] == "-"
      && isLetter(line[index - 3])
    guard followsLetters || followsPart, index + 1 < line.count, isLetter(line[index + 1]) else {
      return false
    }
    guard index + 2 < line.count else { return false }
    if isLetter(line[index + 2]) { return true }
    return line[index + 2] == "-" && index + 3 < line.count && isLetter(line[index + 3])
  }
}
