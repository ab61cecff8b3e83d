internal import Diagnostics

/// A message in both languages.
func say(_ vi: String, _ en: String) -> Wording { Wording(vi: vi, en: en) }

extension OfficialText {
  /// A stretch of the clean text in lower case.
  func lowerString(_ range: Range<Int>) -> String {
    String(decoding: lowered[range], as: UTF8.self)
  }

  /// A block in lower case, at most its first 400 bytes.
  func lowerHead(_ block: Int) -> String { lowerString(blocks[block].range.prefix(400)) }

  /// A block in lower case, whole.
  func lowerText(_ block: Int) -> String { lowerString(blocks[block].range) }

  /// The word for the level of a body that a stretch names: "tỉnh" of "UBND tỉnh Quảng Ngãi".
  func level(in range: Range<Int>) -> String? {
    let words = lowerString(range.prefix(80))
    return PhraseSet.levels.first { words.contains(" \($0)") }
  }

  /// Whether a block begins with some words, given in lower case.
  func begins(_ block: Int, _ words: String) -> Bool {
    let range = blocks[block].range
    let needle = words.utf8
    guard needle.count <= range.count else { return false }
    var index = range.lowerBound
    for byte in needle {
      if lowered[index] != byte { return false }
      index += 1
    }
    return true
  }

  /// Whether some words, given in lower case, stand in the first 400 bytes of a block.
  func headContains(_ block: Int, _ words: String) -> Bool {
    contains(words, in: blocks[block].range.prefix(400))
  }

  /// Whether some words, given in lower case, stand in a block.
  func contains(_ block: Int, _ words: String) -> Bool {
    contains(words, in: blocks[block].range)
  }

  /// Whether some words, given in lower case, stand in a stretch of the clean text.
  func contains(_ words: String, in range: Range<Int>) -> Bool {
    var words = words
    return words.withUTF8 { firstPlace(of: $0, in: range) } != nil
  }

  /// Where some words, given in lower case, first stand in a stretch of the clean text.
  func firstPlace(of words: StaticString, in range: Range<Int>) -> Int? {
    words.withUTF8Buffer { firstPlace(of: $0, in: range) }
  }

  private func firstPlace(of needle: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int? {
    guard let first = needle.first, range.count >= needle.count else { return nil }
    noteWork(range.count / 8)
    let last = range.upperBound - needle.count
    var index = range.lowerBound
    while index <= last {
      if lowered[index] == first {
        var offset = 1
        while offset < needle.count, lowered[index + offset] == needle[offset] { offset += 1 }
        if offset == needle.count { return index }
      }
      index += 1
    }
    return nil
  }

  /// Whether two blocks say the same, byte for byte.
  func isSame(_ one: Int, _ other: Int) -> Bool {
    let (a, b) = (blocks[one].range, blocks[other].range)
    return a.count == b.count && bytes[a].elementsEqual(bytes[b])
  }

  /// Whether the words of a block end like this.
  func ends(_ block: Int, _ tail: String) -> Bool {
    bytes[blocks[block].range].suffix(tail.utf8.count).elementsEqual(tail.utf8)
  }

  /// The last byte of a block, or 0.
  func lastByte(_ block: Int) -> UInt8 {
    blocks[block].range.isEmpty ? 0 : bytes[blocks[block].range.upperBound - 1]
  }

  /// A stretch of a block from its beginning, at most so many bytes, ended between scalars.
  func head(_ block: Int, _ length: Int = 80) -> Range<Int> {
    let range = blocks[block].range
    var end = min(range.upperBound, range.lowerBound + length)
    while end > range.lowerBound, end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return range.lowerBound..<end
  }

  /// The last words of a block: the place where something is missing.
  func tail(_ block: Int) -> Range<Int> {
    let tokens = blocks[block].tokens
    guard let last = tokens.last else { return blocks[block].range }
    return self.tokens[last].range
  }

  /// Whether a date belongs to a citation.
  func isCitationDate(_ date: DateMention) -> Bool {
    guard let citation = citation(holdingToken: date.tokens.lowerBound) else { return false }
    return citations[citation].date?.range == date.range
      || citations[citation].range.contains(date.range.lowerBound)
  }

  /// Whether the body has an own number, date or signature: whether it is a whole document.
  var isWholeDocument: Bool {
    profile.kindBlock != nil && (profile.numberBlock != nil || profile.recipientsBlock != nil)
  }

  /// The blocks of the body.
  var bodyBlocks: Range<Int> { profile.body.clamped(to: 0..<blocks.count) }

  /// The last block of the body that is a paragraph, an item or a cell with words in it.
  var lastBodyBlock: Int? {
    bodyBlocks.last { !blocks[$0].isNote && !blocks[$0].range.isEmpty }
  }
}
