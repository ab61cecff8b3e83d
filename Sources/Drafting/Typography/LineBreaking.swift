/// Finds what a line break would tear in Vietnamese official text: citations, dates, numbered
/// parts.
///
/// "số 16/CT-TTg", "ngày 05 tháng 3", "năm 2024", "điểm b khoản 2 Điều 6" and "Phần II" hold
/// together: their spaces become no-break spaces, and a document's number, in which browsers
/// break after "-", becomes a piece that is set on one line with the word that leads to it.
///
/// What holds together must be short against the line, or the line before it is stretched until
/// its words stand far apart: a number longer than a quarter of a line may break behind its "/".
enum LineBreaking {
  /// A piece of text and how it is set.
  struct Piece: Equatable {
    var text: [UInt8]
    /// Whether a line break inside the piece is forbidden altogether.
    var isUnbroken = false
    /// Whether the piece is a word so long that it must be allowed to break anywhere.
    var isEndless = false
    /// Whether a line may end before the piece although no space stands there.
    var mayBreakBefore = false
  }

  /// The letters of the longest number that is never broken, a quarter of a printed line.
  private static let longestWhole = 16
  /// The letters of the longest word of the language or in a name.
  private static let longestWord = 24

  /// Cuts a run of text into pieces; joined, they read as the text does.
  static func pieces(of text: ArraySlice<UInt8>) -> [Piece] {
    var pieces: [Piece] = []
    var plain: [UInt8] = []
    plain.reserveCapacity(text.count + 8)
    var previous = text[text.startIndex..<text.startIndex]
    var beforePrevious = previous
    var index = text.startIndex
    while index < text.endIndex {
      // White space up to the word.
      let spaceStart = index
      while index < text.endIndex, text[index] == 0x20 { index += 1 }
      let spaces = spaceStart..<index
      let wordStart = index
      while index < text.endIndex, text[index] != 0x20 { index += 1 }
      let word = text[wordStart..<index]
      if spaces.count == 1, !previous.isEmpty, holds(previous, word, after: beforePrevious) {
        plain += [0xC2, 0xA0]
      } else {
        plain += text[spaces]
      }
      let isEndless = isEndless(word)
      if !isEndless, let number = documentNumber(in: word) {
        plain += word[..<number.lowerBound]
        let lead = takeLead(from: &plain)
        if !plain.isEmpty { pieces.append(Piece(text: plain)) }
        append(word[number], lead: lead, to: &pieces)
        plain = Array(word[number.upperBound...])
      } else if isEndless {
        if !plain.isEmpty { pieces.append(Piece(text: plain)) }
        pieces.append(Piece(text: Array(word), isEndless: true))
        plain = []
      } else {
        plain += word
      }
      beforePrevious = previous
      previous = word
    }
    if !plain.isEmpty { pieces.append(Piece(text: plain)) }
    return pieces
  }

  /// Takes the words off the end of a text that a no-break space ties to what follows.
  private static func takeLead(from plain: inout [UInt8]) -> [UInt8] {
    guard plain.suffix(2).elementsEqual([0xC2, 0xA0]) else { return [] }
    let start = plain.lastIndex(of: 0x20).map { $0 + 1 } ?? 0
    let lead = Array(plain[start...])
    plain.removeSubrange(start...)
    return lead
  }

  /// Adds a number with the words that lead to it: in one piece, or cut behind each "/" that
  /// letters follow if it is long.
  private static func append(
    _ number: ArraySlice<UInt8>, lead: [UInt8], to pieces: inout [Piece]
  ) {
    var piece = Piece(text: lead, isUnbroken: true)
    var start = number.startIndex
    if isLong(number) {
      for index in number.indices.dropLast()
      where number[index] == 0x2F && !isDigit(number[index + 1]) {
        piece.text += number[start...index]
        pieces.append(piece)
        piece = Piece(text: [], isUnbroken: true, mayBreakBefore: true)
        start = index + 1
      }
    }
    piece.text += number[start...]
    piece.isUnbroken = !isLong(number[start...])
    pieces.append(piece)
  }

  /// Whether a number is too long to stand on one line whatever the line before it looks like.
  private static func isLong(_ number: ArraySlice<UInt8>) -> Bool {
    number.count { $0 & 0xC0 != 0x80 } > longestWhole
  }

  /// Whether a word is longer than the words of the language and the numbers of documents: an
  /// address, a row of dots. A table whose columns have no widths would grow with it out of the
  /// page.
  private static func isEndless(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > longestWord else { return false }
    var letters = 0
    var isEntity = false
    for byte in word {
      if byte == UInt8(ascii: "&") { isEntity = true }
      if !isEntity, byte & 0xC0 != 0x80 { letters += 1 }
      if byte == UInt8(ascii: ";"), isEntity {
        isEntity = false
        letters += 1
      }
    }
    return letters > longestWord
  }

  /// Whether two neighbouring words belong on one line.
  private static func holds(
    _ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>, after before: ArraySlice<UInt8>
  ) -> Bool {
    guard let first = right.first, let last = left.last else { return false }
    // A dash ends a line and does not begin one; a line's own dash leads its words.
    if isDash(right) { return !isDash(left) }
    if isDigit(first) {
      // Behind a long number a date as well would leave the line hardly a space to stretch.
      if left.elementsEqual("ngày".utf8), let number = documentNumber(in: before),
        isLong(before[number])
      {
        return false
      }
      return isOne(of: numbered, left)
    }
    if isDigit(last), right.elementsEqual("tháng".utf8) { return before.elementsEqual("ngày".utf8) }
    if isOne(of: romanNumbered, left) { return isRoman(right) }
    if isOne(of: lettered, left) { return isListLetter(right) }
    return false
  }

  /// Words that a number in digits belongs to.
  private static let numbered = words([
    "số", "ngày", "tháng", "năm", "quý", "Điều", "khoản", "mục", "Mục", "phần", "chương", "Số",
    "Ngày", "Năm", "Quý", "Khoản", "chí", "dung", "lần",
  ])

  /// Words that a Roman numeral belongs to.
  private static let romanNumbered = words([
    "Phần", "phần", "Chương", "chương", "Mục", "mục", "lục", "quý", "Quý", "khóa",
  ])

  /// Words that the letter of a point belongs to.
  private static let lettered = words(["điểm", "Điểm"])

  private static func words(_ list: [String]) -> [[UInt8]] { list.map { Array($0.utf8) } }

  private static func isOne(of words: [[UInt8]], _ word: ArraySlice<UInt8>) -> Bool {
    // An opening parenthesis or quote belongs to the sentence, not to the word.
    var bare = word
    if bare.first == UInt8(ascii: "(") { bare = bare.dropFirst() }
    if bare.starts(with: "“".utf8) { bare = bare.dropFirst(3) }
    return words.contains { $0.count == bare.count && $0.elementsEqual(bare) }
  }

  private static func isDash(_ word: ArraySlice<UInt8>) -> Bool {
    word.elementsEqual("-".utf8) || word.elementsEqual("–".utf8)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isRoman(_ word: ArraySlice<UInt8>) -> Bool {
    let numeral = word.prefix { $0 != 0x2C && $0 != 0x2E && $0 != 0x3B && $0 != 0x29 }
    return !numeral.isEmpty && numeral.count <= 6
      && numeral.allSatisfy { "IVXLC".utf8.contains($0) }
  }

  private static func isListLetter(_ word: ArraySlice<UInt8>) -> Bool {
    let letter = word.prefix { $0 != 0x2C && $0 != 0x3B && $0 != 0x29 }
    guard let first = letter.first else { return false }
    if letter.count == 1 { return first >= 0x61 && first <= 0x7A }
    return letter.elementsEqual("đ".utf8)
  }

  /// The stretch of a word that is a document's number: digits, then groups of letters and digits
  /// joined by "/" and "-", such as `16/CT-TTg`, `114-KL/TW` or `01/11/2024`.
  private static func documentNumber(in word: ArraySlice<UInt8>) -> Range<Int>? {
    guard var start = word.firstIndex(where: isDigit) else { return nil }
    // A number inside a word, as in "A4-1/2", belongs to the word.
    if start > word.startIndex, word[start - 1] != UInt8(ascii: "(") {
      guard word[start - 1] >= 0x80 || word[start - 1] == 0x22 else { return nil }
      start = word[start - 1] == 0x22 ? start : word.endIndex
    }
    guard start < word.endIndex else { return nil }
    var end = start
    var joints = 0
    while end < word.endIndex {
      let byte = word[end]
      let isWordByte = isDigit(byte) || isLetter(byte) || byte >= 0x80
      if isWordByte {
        end += 1
      } else if byte == 0x2F || byte == 0x2D, end + 1 < word.endIndex,
        isDigit(word[end + 1]) || isLetter(word[end + 1]) || word[end + 1] >= 0x80
      {
        joints += 1
        end += 1
      } else {
        break
      }
    }
    // Closing quotes are letters' neighbours in UTF-8 too: cut them off.
    for quote in ["”", "’", "»", "…"] where word[start..<end].suffix(3).elementsEqual(quote.utf8) {
      end -= quote.utf8.count
    }
    guard joints > 0 else { return nil }
    return start..<end
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }
}
