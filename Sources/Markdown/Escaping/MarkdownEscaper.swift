/// Writes a datum so that Markdown of every flavour shows exactly its characters.
///
/// A character gets a backslash only if it could mean something where it stands. What comes
/// before the datum is known when there is an output to look at; what will follow never is, so
/// that the last characters are treated as if the worst followed.
struct MarkdownEscaper {
  let text: Bytes
  let place: EscapeContext
  /// Characters before the datum, as far as they are known.
  let before: Unicode.Scalar?
  /// Whether a line feed must come out as one, not as a space.
  var keepsBreaks = false
  /// Whether white space at the start and at the end is safe as it is.
  var keepsStart = false
  var keepsEnd = false
  /// Whether pipes get a backslash here.
  var escapesPipes = true
  /// The flavour to be safe in; all of them by default.
  var flavor: MarkdownOptions.Flavor?
  /// Whether the first character ends a bare address and must stay as it is.
  var keepsFirst = false

  init(text: Bytes, place: EscapeContext, before: Unicode.Scalar?) {
    self.text = text
    self.place = place
    self.before = before
  }

  /// Appends the datum.
  func write(to output: inout [UInt8]) {
    guard text.count > 0 else { return }
    var index = keepsFirst ? writeFirst(to: &output) : writeStart(to: &output)
    var last = endOfCore
    let endsInWideSpace = last > index && wideSpace(text.scalar(before: last))
    if endsInWideSpace { last -= text.scalar(before: last).utf8.count }
    while index < last {
      let special = Scan.markdownSpecial(text, from: index, to: last)
      append(index, special, to: &output)
      index = special < last ? write(text[special], at: special, to: &output) : last
    }
    if endsInWideSpace {
      writeReference(text.scalar(at: last), to: &output)
      last += text.scalar(at: last).utf8.count
    }
    writeEnd(from: max(index, last), to: &output)
  }

  /// Whether a text, which is not empty, needs no escape wherever it is put, in any flavour: most
  /// data do not.
  ///
  /// It begins with a letter, or with a number that is no marker of a list, ends with no white
  /// space, and none of its characters is special.
  static func isPlainEverywhere(_ text: Bytes) -> Bool {
    let count = text.count
    switch text[0] {
    case 0x30...0x39:
      var end = 1
      while end < count, text[end].isDigit { end += 1 }
      if end < count, text[end] == "." || text[end] == ")" { return false }
    // The letters of Vietnamese that are not of ASCII.
    case 0xC3...0xC6: break
    case 0xE1: guard count > 2, text[1] == 0xBA || text[1] == 0xBB else { return false }
    default: guard text[0].isLetter else { return false }
    }
    let last = text[count - 1]
    return !last.isSpace && !(last >= 0x80 && CharacterClass(text.scalar(before: count)) != .other)
      && Scan.markdownSpecial(text, from: 0, to: count) == count
  }

  /// Whether a scalar is white space of Unicode next to which a delimiter of emphasis, which may
  /// stand outside the datum, would be none.
  private func wideSpace(_ scalar: Unicode.Scalar) -> Bool {
    flavor == nil && scalar.value >= 0x80 && CharacterClass(scalar) == .whitespace
  }

  private func writeReference(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    output.append(contentsOf: Array("&#\(scalar.value);".utf8))
  }

  private func append(_ start: Int, _ end: Int, to output: inout [UInt8]) {
    if end > start { output.append(contentsOf: text.slice(start, end).buffer) }
  }

  // MARK: The ends

  /// Writes the punctuation behind a bare address, which is no part of the address.
  private func writeFirst(to output: inout [UInt8]) -> Int {
    let last = endOfCore
    var index = 0
    scan: while index < last {
      switch text[index] {
      case "?", "!", ".", ",", ":", "*", "_", "~", "'", "\"", ")", ";", "<":
        output.append(text[index])
        index += 1
      default: break scan
      }
    }
    return index
  }

  /// Where the white space at the end of the datum begins.
  private var endOfCore: Int {
    var end = text.count
    while end > 0, text[end - 1].isSpace { end -= 1 }
    return end
  }

  /// Writes what is special because it stands first; returns where the rest begins.
  private func writeStart(to output: inout [UInt8]) -> Int {
    let first = text[0]
    if first >= 0x80, wideSpace(text.scalar(at: 0)) {
      writeReference(text.scalar(at: 0), to: &output)
      return text.scalar(at: 0).utf8.count
    }
    if first.isSpace {
      if keepsStart, first == 0x20 { return 0 }
      // White space at the start would vanish, or indent a block, unless a word stands before.
      guard let before, CharacterClass(before) == .other, place != .lineStart else {
        return writeSpace(at: 0, to: &output)
      }
      return 0
    }
    if first == "^", before == nil || before == "[" || text.count == 1 {
      output.append(contentsOf: [0x5C, 0x5E])
      return 1
    }
    if place == .lineStart, text.hasPrefix("\u{FEFF}", at: 0) {
      // At the start of a text it would be taken for a byte order mark.
      output.append(contentsOf: Array("&#65279;".utf8))
      return 3
    }
    switch place {
    case .inline: return 0
    case .tableCell:
      if first == "-" || first == ":", consists(of: "-:") { output.append(0x5C) } else { return 0 }
      output.append(first)
      return 1
    case .lineStart: return writeLineStart(first, to: &output)
    }
  }

  /// Writes the characters that could start a block.
  private func writeLineStart(_ first: UInt8, to output: inout [UInt8]) -> Int {
    switch first {
    case ">":
      break
    case "#":
      let end = endOfRun(from: 0)
      guard end <= 6, end == text.count || text[end].isSpace else { return 0 }
    case "-":
      guard isGap(1) || consists(of: "-:| \t") else { return 0 }
    case "+":
      guard isGap(1) else { return 0 }
    case "=":
      guard consists(of: "= \t") else { return 0 }
    case ":":
      let end = endOfRun(from: 0)
      guard end >= 3 || end == text.count || consists(of: "-:| \t") else { return 0 }
    case "*", "_", "~":
      let end = endOfRun(from: 0)
      for _ in 0..<end { output.append(contentsOf: [0x5C, first]) }
      return end
    case 0x30...0x39:
      var end = 0
      while end < text.count, text[end].isDigit { end += 1 }
      guard end <= 9, end < text.count, text[end] == "." || text[end] == ")", isGap(end + 1)
      else { return 0 }
      append(0, end, to: &output)
      output.append(contentsOf: [0x5C, text[end]])
      return end + 1
    case ".", ")":
      // Behind a number that already stands on the line.
      guard let before, before.value < 0x80, UInt8(before.value).isDigit else { return 0 }
    default:
      return 0
    }
    output.append(contentsOf: [0x5C, first])
    return 1
  }

  /// Writes the white space at the end, which would vanish or break the line.
  private func writeEnd(from start: Int, to output: inout [UInt8]) {
    var index = start
    while index < text.count {
      if index + 1 >= text.count || (text[index] == 0x0D && index + 2 >= text.count) {
        index =
          keepsEnd && text[index] == 0x20
          ? writePlainSpace(at: index, to: &output) : writeSpace(at: index, to: &output)
      } else {
        index = writePlainSpace(at: index, to: &output)
      }
    }
  }

  /// Writes a white space so that it stays; a line break counts as a space.
  private func writeSpace(at index: Int, to output: inout [UInt8]) -> Int {
    if keepsBreaks, text[index] == 0x0A || text[index] == 0x0D {
      return writePlainSpace(at: index, to: &output)
    }
    switch text[index] {
    case 0x09: output.append(contentsOf: Array("&#9;".utf8))
    case 0x0B: output.append(contentsOf: Array("&#11;".utf8))
    case 0x0C: output.append(contentsOf: Array("&#12;".utf8))
    default: output.append(contentsOf: Array("&#32;".utf8))
    }
    let isPair = text[index] == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
    return index + (isPair ? 2 : 1)
  }

  /// Writes a white space inside the datum; a line break becomes a space.
  private func writePlainSpace(at index: Int, to output: inout [UInt8]) -> Int {
    let byte = text[index]
    if keepsBreaks, byte == 0x0A || byte == 0x0D {
      output.append(contentsOf: Array((byte == 0x0A ? "&#10;" : "&#13;").utf8))
      return index + 1
    }
    output.append(byte == 0x0A || byte == 0x0D ? 0x20 : byte)
    return index + (byte == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A ? 2 : 1)
  }

  // MARK: Single characters

  private func write(_ byte: UInt8, at index: Int, to output: inout [UInt8]) -> Int {
    switch byte {
    case 0x00:
      output.append(contentsOf: [0xEF, 0xBF, 0xBD])
      return index + 1
    case "\n", "\r":
      return writePlainSpace(at: index, to: &output)
    case "*", "_", "~":
      return writeRun(byte, from: index, to: &output)
    case "\\":
      return writeBackslash(at: index, to: &output)
    default:
      if needsEscape(byte, at: index) { output.append(0x5C) }
      output.append(byte)
      guard byte == "w", isWebAddress(at: index) else { return index + 1 }
      output.append(contentsOf: Array("ww\\.".utf8))
      return index + 4
    }
  }

  private func needsEscape(_ byte: UInt8, at index: Int) -> Bool {
    let next = index + 1
    switch byte {
    case "`", "[", "]": return true
    case "\"", "'": return flavor == nil || flavor == .document
    case "|": return escapesPipes
    case "<": return mayOpenAngle(at: index)
    case "&": return mayBeReference(at: index)
    case "{": return (flavor == nil || flavor == .document) && mayBeAttributes(at: index)
    case ":": return flavor != .commonmark && text.hasPrefix("//", at: next)
    case "@":
      return index > 0 && next < text.count && isMailByte(index - 1)
        && text[next].isAlphanumeric
    case "!": return next >= text.count
    case "#":
      // At the end of a heading such a run would be taken for decoration.
      let end = endOfRun(from: index)
      let isFirst = index == 0 ? before.map { $0 == " " || $0 == "\t" } ?? true : false
      return end >= endOfCore && (isFirst || (index > 0 && text[index - 1].isSpace))
    default: return false
    }
  }

  private func isMailByte(_ index: Int) -> Bool {
    let byte = text[index]
    return byte.isAlphanumeric || byte == "." || byte == "+" || byte == "-" || byte == "_"
  }

  private func isWebAddress(at index: Int) -> Bool {
    guard text.hasPrefix("www.", at: index) else { return false }
    guard index > 0 else { return true }
    switch text[index - 1] {
    case "*", "_", "~", "(", " ", 0x09...0x0D: return true
    default: return false
    }
  }

  /// Writes a run that may be a delimiter, unless what stands around it forbids that.
  private func writeRun(_ byte: UInt8, from start: Int, to output: inout [UInt8]) -> Int {
    let end = endOfRun(from: start)
    let left = start > 0 ? text.scalar(before: start) : before
    let right: Unicode.Scalar? = end < text.count ? text.scalar(at: end) : nil
    var isHarmless = false
    if let left, let right {
      let classes = (CharacterClass(left), CharacterClass(right))
      isHarmless =
        classes == (.whitespace, .whitespace) || (byte == "_" && classes == (.other, .other))
    }
    for _ in start..<end {
      if !isHarmless { output.append(0x5C) }
      output.append(byte)
    }
    return end
  }

  private func writeBackslash(at index: Int, to output: inout [UInt8]) -> Int {
    let next = index + 1
    if next >= text.count, place == .tableCell || flavor == nil {
      // A backslash in front of the pipe that ends the cell would take it away.
      output.append(contentsOf: Array("&#92;".utf8))
      return next
    }
    let isPlain =
      next < text.count
      && (text[next].isAlphanumeric || (text[next] >= 0x80 && !wideSpace(text.scalar(at: next))))
    if !isPlain { output.append(0x5C) }
    output.append(0x5C)
    return next
  }

  /// Whether a `<` could start a tag, a comment or an address.
  private func mayOpenAngle(at index: Int) -> Bool {
    var next = index + 1
    guard next < text.count else { return true }
    let byte = text[next]
    if byte.isLetter || byte == "/" || byte == "!" || byte == "?" { return true }
    while next < text.count, text[next] > 0x20, text[next] < 0x80, text[next] != "<" {
      if text[next] == "@" { return true }
      next += 1
    }
    return next >= text.count && byte != "="
  }

  /// Whether an `&` could start a character reference.
  private func mayBeReference(at index: Int) -> Bool {
    var end = index + 1
    guard end < text.count else { return true }
    if text[end] == "#" {
      end += 1
      if end < text.count, text[end] == "x" || text[end] == "X" { end += 1 }
      while end < text.count, text[end].isHexDigit { end += 1 }
      return end >= text.count || text[end] == ";"
    }
    while end < text.count, text[end].isAlphanumeric { end += 1 }
    guard end > index + 1, end >= text.count || text[end] == ";" else { return false }
    return EntityTable.shared.characters(of: text.slice(index + 1, end)) != nil
  }

  /// Whether a `{` could start attributes.
  private func mayBeAttributes(at index: Int) -> Bool {
    var next = index + 1
    while next < text.count, text[next].isSpace { next += 1 }
    guard next < text.count else { return true }
    switch text[next] {
    case "#", ".", "_", ":": return true
    default: return text[next].isLetter
    }
  }

  // MARK: Looking around

  private func endOfRun(from start: Int) -> Int {
    var end = start
    while end < text.count, text[end] == text[start] { end += 1 }
    return end
  }

  /// Whether white space or the end of the datum is at an offset.
  private func isGap(_ index: Int) -> Bool { index >= text.count || text[index].isSpace }

  private func consists(of set: StaticString) -> Bool {
    let allowed = Bytes(base: set.utf8Start, count: set.utf8CodeUnitCount)
    for index in 0..<text.count
    where Scan.first(text[index], in: allowed, from: 0, to: allowed.count) == allowed.count {
      return false
    }
    return true
  }
}
