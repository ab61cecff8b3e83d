/// Finds what a line break would tear in Vietnamese official text: citations, dates, numbered
/// parts.
///
/// "số 16/CT-TTg", "ngày 05 tháng 3", "năm 2024", "điểm b khoản 2 Điều 6" and "Phần II" hold
/// together: their spaces become no-break spaces, and a document's number, in which browsers
/// break after "-", is set on one line with the word that leads to it.
///
/// What holds together must be short against the line, or the line before it is stretched until
/// its words stand far apart: a number longer than a quarter of a line may break behind its "/".
enum LineBreaking {
  /// The letters of the longest number that is never broken, a quarter of a printed line.
  private static let longestWhole = 16
  /// The letters of the longest word of the language or in a name.
  private static let longestWord = 24

  /// Sets a run of text, which is free of markup.
  ///
  /// - Parameter bytes: The source of the text.
  static func set(_ run: Range<Int>, of bytes: Span<UInt8>, in text: inout EditedText) {
    // Most runs of a table are the line breaks between its cells; many cells hold a digit or two.
    guard run.count > 2 else { return }
    var last: SetWord?
    var index = run.lowerBound
    // In most texts few words need more than a glance.
    while let place = bytes.firstNoticeable(in: index..<run.upperBound) {
      let word = word(at: place, of: run, in: bytes)
      if !word.isEmpty { set(word, of: run, in: bytes, after: &last, &text) }
      index = max(word.upperBound, place + 1)
    }
  }

  /// A word that was set.
  private struct SetWord {
    var start: Int
    /// Where in the output the words begin that a word tied to this one is tied to.
    var lead: Int
  }

  /// Sets a word of a run of text, together with the words before it that belong to it.
  ///
  /// - Parameter last: The word that was set last; this one afterwards.
  private static func set(
    _ word: Range<Int>, of run: Range<Int>, in bytes: Span<UInt8>, after last: inout SetWord?,
    _ text: inout EditedText
  ) {
    let previous = self.word(before: word.lowerBound, of: run, in: bytes)
    var isTied = false
    var lead = text.position(of: word.lowerBound)
    if previous.upperBound + 1 == word.lowerBound, !previous.isEmpty,
      holds(previous, word, of: run, in: bytes)
    {
      lead =
        if let last, last.start == previous.lowerBound { last.lead } else {
          text.position(of: previous.lowerBound)
        }
      text.replace(previous.upperBound..<word.lowerBound, with: "\u{A0}")
      isTied = true
    }
    if word.count > longestWord, isEndless(word, in: bytes) {
      cut(word, in: &text)
      lead = text.position(of: word.upperBound)
    } else if let number = documentNumber(in: word, of: bytes) {
      set(
        number, from: isTied && number.lowerBound == word.lowerBound ? lead : nil, in: bytes, &text)
      lead = text.position(of: number.upperBound)
    }
    last = SetWord(start: word.lowerBound, lead: lead)
  }

  /// Lets the endless words of a run of text break, and leaves the rest of it alone.
  static func cutEndless(_ run: Range<Int>, in text: inout EditedText) {
    var start = run.lowerBound
    while run.upperBound - start > longestWord {
      let end = text.source.firstIndex(of: 0x20, in: start..<run.upperBound)
      if isEndless(start..<end, in: text.source.span) { cut(start..<end, in: &text) }
      start = min(end + 1, run.upperBound)
    }
  }

  /// Lets a word break at any letter.
  private static func cut(_ word: Range<Int>, in text: inout EditedText) {
    text.insert("<span class=\"dai\">", at: word.lowerBound)
    text.insert("</span>", at: word.upperBound)
  }

  /// Sets a number together with the words before it from a position of the output on: on one
  /// line, or cut behind each "/" that letters follow if it is long.
  private static func set(
    _ number: Range<Int>, from lead: Int?, in bytes: Span<UInt8>, _ text: inout EditedText
  ) {
    var start = number.lowerBound
    var lead = lead
    if isLong(number, in: bytes) {
      for index in number.dropLast() where bytes[index] == 0x2F && !isDigit(bytes[index + 1]) {
        hold(start..<index + 1, from: lead, in: &text)
        text.insert("<wbr>", at: index + 1)
        start = index + 1
        lead = nil
      }
    }
    let rest = start..<number.upperBound
    if !isLong(rest, in: bytes) { hold(rest, from: lead, in: &text) }
  }

  /// Forbids any line break in a part, and in the words before it from a position on.
  private static func hold(_ part: Range<Int>, from lead: Int?, in text: inout EditedText) {
    if let lead {
      text.write(upTo: part.lowerBound)
      text.insert("<span class=\"nobr\">", back: lead)
    } else {
      text.insert("<span class=\"nobr\">", at: part.lowerBound)
    }
    text.insert("</span>", at: part.upperBound)
  }

  /// Whether a number is too long to stand on one line whatever the line before it looks like.
  private static func isLong(_ number: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    number.count > longestWhole && number.count { bytes[$0] & 0xC0 != 0x80 } > longestWhole
  }

  /// Whether a word is longer than the words of the language and the numbers of documents: an
  /// address, a row of dots. A table whose columns have no widths would grow with it out of the
  /// page.
  private static func isEndless(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var letters = 0
    var isEntity = false
    for index in word {
      if bytes[index] == UInt8(ascii: "&") { isEntity = true }
      if !isEntity, bytes[index] & 0xC0 != 0x80 { letters += 1 }
      if bytes[index] == UInt8(ascii: ";"), isEntity {
        isEntity = false
        letters += 1
      }
    }
    return letters > longestWord
  }

  // MARK: Words that hold together

  /// The word of a run of text that an index stands in; an empty one for a space.
  private static func word(
    at index: Int, of run: Range<Int>, in bytes: Span<UInt8>
  ) -> Range<Int> {
    var (start, end) = (index, index)
    if bytes[index] == 0x20 { return start..<end }
    while start > run.lowerBound, bytes[start - 1] != 0x20 { start -= 1 }
    while end < run.upperBound, bytes[end] != 0x20 { end += 1 }
    return start..<end
  }

  /// The word before an index in a run of text; an empty one where there is none.
  private static func word(
    before index: Int, of run: Range<Int>, in bytes: Span<UInt8>
  ) -> Range<Int> {
    var end = index
    while end > run.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    return end > run.lowerBound ? word(at: end - 1, of: run.lowerBound..<end, in: bytes) : end..<end
  }

  /// Whether two neighbouring words of a run, neither of them empty, belong on one line.
  private static func holds(
    _ left: Range<Int>, _ right: Range<Int>, of run: Range<Int>, in bytes: Span<UInt8>
  ) -> Bool {
    switch bytes[right.lowerBound] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      guard numbered.contains(bare(left, in: bytes)) else { return false }
      // Behind a long number a date as well would leave the line hardly a space to stretch.
      if ShortWord(left, of: bytes) == day,
        let number = documentNumber(
          in: word(before: left.lowerBound, of: run, in: bytes), of: bytes)
      {
        return !isLong(number, in: bytes)
      }
      return true
    case UInt8(ascii: "-"), 0xE2:
      // A dash ends a line and does not begin one; a line's own dash leads its words.
      return dashes.contains(ShortWord(right, of: bytes))
        && !dashes.contains(ShortWord(left, of: bytes))
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return isRoman(right, in: bytes) && romanNumbered.contains(bare(left, in: bytes))
    case UInt8(ascii: "a")...UInt8(ascii: "z"), 0xC4:
      if isListLetter(right, in: bytes) { return lettered.contains(bare(left, in: bytes)) }
      return isDigit(bytes[left.upperBound - 1]) && ShortWord(right, of: bytes) == month
        && ShortWord(word(before: left.lowerBound, of: run, in: bytes), of: bytes) == day
    default:
      return false
    }
  }

  private static let day = ShortWord("ngày")
  private static let month = ShortWord("tháng")
  private static let quote = ShortWord("“")
  private static let dashes = ["-", "–"].map(ShortWord.init)

  /// Words that a number in digits belongs to.
  private static let numbered = [
    "số", "ngày", "tháng", "năm", "quý", "Điều", "khoản", "mục", "Mục", "phần", "chương", "Số",
    "Ngày", "Năm", "Quý", "Khoản", "chí", "dung", "lần",
  ].map(ShortWord.init)

  /// Words that a Roman numeral belongs to.
  private static let romanNumbered = [
    "Phần", "phần", "Chương", "chương", "Mục", "mục", "lục", "quý", "Quý", "khóa",
  ].map(ShortWord.init)

  /// Words that the letter of a point belongs to.
  private static let lettered = ["điểm", "Điểm"].map(ShortWord.init)

  /// A word without an opening parenthesis or quote, which belongs to the sentence.
  private static func bare(_ word: Range<Int>, in bytes: Span<UInt8>) -> ShortWord {
    var bare = word
    if bytes[bare.lowerBound] == UInt8(ascii: "(") { bare.removeFirst() }
    if bare.count > 3, ShortWord(bare.prefix(3), of: bytes) == quote { bare.removeFirst(3) }
    return ShortWord(bare, of: bytes)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }

  /// A Roman numeral, and punctuation.
  private static func isRoman(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var end = word.lowerBound
    while end < word.upperBound, isRomanDigit(bytes[end]) { end += 1 }
    guard end > word.lowerBound, end <= word.lowerBound + 6 else { return false }
    return end == word.upperBound || isPunctuation(bytes[end]) || bytes[end] == 0x2E
  }

  private static func isRomanDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"),
      UInt8(ascii: "C"):
      true
    default: false
    }
  }

  /// A letter that counts points, from "a" to "z" or "đ", and punctuation.
  private static func isListLetter(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var end = word.lowerBound + 1
    if bytes[word.lowerBound] == 0xC4 {
      guard end < word.upperBound, bytes[end] == 0x91 else { return false }
      end += 1
    }
    return end == word.upperBound || isPunctuation(bytes[end])
  }

  /// What may follow the letter or the numeral of a part: "," or ";" or ")".
  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x3B || byte == 0x29
  }

  // MARK: Numbers of documents

  /// The stretch of a word that is a document's number: digits, then groups of letters and digits
  /// joined by "/" and "-", such as `16/CT-TTg`, `114-KL/TW` or `01/11/2024`.
  private static func documentNumber(in word: Range<Int>, of bytes: Span<UInt8>) -> Range<Int>? {
    var start = word.lowerBound
    while start < word.upperBound, !isDigit(bytes[start]) { start += 1 }
    guard start < word.upperBound else { return nil }
    // A number inside a word, as in "A4-1/2", belongs to the word.
    if start > word.lowerBound {
      let before = bytes[start - 1]
      guard before == UInt8(ascii: "(") || before == UInt8(ascii: "\"") else { return nil }
    }
    var end = start
    var joints = 0
    while end < word.upperBound {
      if isNumberByte(bytes[end]) {
        end += 1
      } else if bytes[end] == 0x2F || bytes[end] == 0x2D, end + 1 < word.upperBound,
        isNumberByte(bytes[end + 1])
      {
        joints += 1
        end += 1
      } else {
        break
      }
    }
    guard joints > 0 else { return nil }
    // Closing quotes are letters' neighbours in UTF-8 too: cut them off.
    for quote in closingQuotes where end - start > quote.count {
      if ShortWord(end - quote.count..<end, of: bytes) == quote.word { end -= quote.count }
    }
    return start..<end
  }

  private static let closingQuotes = ["”", "’", "»", "…"].map {
    (word: ShortWord($0), count: $0.utf8.count)
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte) || byte >= 0x80
  }
}

extension Span<UInt8> {
  /// Where in a part of a text something first is that words have which are to be set, and few
  /// others: a digit; behind a space a letter alone or before punctuation, a capital before another,
  /// a dash, the "t" of a month behind a number; sixteen bytes without a space, looked for from
  /// every eighth byte on. `nil` where nothing is.
  fileprivate func firstNoticeable(in part: Range<Int>) -> Int? {
    withUnsafeBufferPointer { bytes in
      var index = part.lowerBound
      // Whether no space stands before the last eight bytes.
      var endsLong = false
      while index < part.upperBound {
        // Near the ends of the text every word is noticed.
        guard index >= 2, index < bytes.count - Vector.scalarCount - 2 else { return index }
        let here = bytes.vector(at: index)
        let spaces = bytes.vector(at: index - 1) .== .all(" ")
        let letters = ((here | .all(0x20)) &- .all("a")) .< .all(26)
        let shortLetters = letters .& (bytes.vector(at: index + 1) .< .all("a"))
        // The first half of "đ".
        let shortCrossed = (here .== .all(0xC4)) .& (bytes.vector(at: index + 2) .< .all("a"))
        let dashes = (here .== .all("-")) .| (here .== .all(0xE2))
        let months =
          (here .== .all("t")) .& ((bytes.vector(at: index - 2) &- .all("0")) .< .all(10))
        let digits = (here &- .all("0")) .< .all(10)
        let found = digits .| (spaces .& (shortLetters .| shortCrossed .| dashes .| months))
        let unspaced = spaces.emptyHalves
        if !(unspaced.first && (endsLong || unspaced.second)) {
          guard let lane = found.firstLane else {
            endsLong = unspaced.second
            index += Vector.scalarCount
            continue
          }
          index += lane
        }
        return index < part.upperBound ? index : nil
      }
      return nil
    }
  }
}
