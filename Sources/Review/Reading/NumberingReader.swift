internal import Vietnamese

/// Reads the number that a block begins with.
enum NumberingReader {
  /// The number at the beginning of a stretch of text, or `nil`.
  static func read(_ bytes: [UInt8], _ range: Range<Int>) -> Numbering? {
    let start = range.lowerBound
    let end = range.upperBound
    guard start < end else { return nil }
    let byte = bytes[start]
    if Letters.isDigit(byte) { return decimal(bytes, start, end) }
    if byte == 0x28 { return parenthesis(bytes, start, end) }
    if let roman = roman(bytes, start, end) { return roman }
    if let letter = letter(bytes, start, end) { return letter }
    return named(bytes, start, end)
  }

  private static func spaces(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
    var stop = index
    while stop < end, bytes[stop] == 0x20 { stop += 1 }
    return stop
  }

  private static func decimal(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Numbering? {
    var parts: NumberParts = []
    var index = start
    var tail: UInt8 = 0
    while true {
      let number = InlineMarkup.digits(bytes, index, end)
      guard number.end > index, number.end - index <= 2, number.value > 0, parts.count < 6
      else { return nil }
      parts.append(number.value)
      index = number.end
      guard index < end else { return nil }
      if bytes[index] == 0x2E {
        if index + 1 < end, Letters.isDigit(bytes[index + 1]) {
          index += 1
          continue
        }
        tail = 0x2E
        index += 1
      } else if bytes[index] == 0x29 {
        tail = 0x29
        index += 1
      }
      break
    }
    guard parts.count > 1 || tail != 0 else { return nil }
    let content = spaces(bytes, index, end)
    guard content < end else {
      return Numbering(
        style: .decimal, parts: parts, tail: tail, range: start..<index, contentStart: end)
    }
    if tail == 0, content == index { return nil }
    // "2.5 triệu", "1.2 tỷ": a number with decimals, not a heading.
    if tail == 0 {
      let length = Letters.letterLength(bytes, content, end)
      guard length > 0, Letters.isUpper(bytes, content) else { return nil }
    }
    return Numbering(
      style: .decimal, parts: parts, tail: tail, range: start..<index, contentStart: content)
  }

  private static func parenthesis(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Numbering? {
    let number = InlineMarkup.digits(bytes, start + 1, end)
    guard number.end > start + 1, number.end - start <= 3, number.end < end,
      bytes[number.end] == 0x29
    else { return nil }
    return Numbering(
      style: .parenthesis, parts: [number.value], tail: 0x29, range: start..<number.end + 1,
      contentStart: spaces(bytes, number.end + 1, end))
  }

  private static func roman(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Numbering? {
    var index = start
    while index < end, index - start < 7, isDigit(bytes[index]) { index += 1 }
    guard index > start, index < end else { return nil }
    let tail = bytes[index]
    // "V/v" opens the subject of a letter.
    if tail == 0x2F, index + 1 < end, bytes[index + 1] == 0x76 { return nil }
    guard tail == 0x2E || tail == 0x2D || tail == 0x29 || tail == 0x2F,
      let number = romanValue(bytes[start..<index])
    else { return nil }
    let content = spaces(bytes, index + 1, end)
    guard content < end, content > index + 1 || tail == 0x2D || tail == 0x2F || tail == 0x2E
    else { return nil }
    guard Letters.letterLength(bytes, content, end) > 0 else { return nil }
    return Numbering(
      style: .roman, parts: [number], tail: tail, range: start..<index + 1,
      contentStart: content, isArabic: false)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte == 0x49 || byte == 0x56 || byte == 0x58 || byte == 0x4C
  }

  /// The value of a Roman number in capitals below 90, if it is well formed.
  static func romanValue(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.count < 10, !digits.isEmpty, digits.allSatisfy(isDigit) else { return nil }
    var value = 0
    for index in digits.indices {
      let digit = Self.value(of: digits[index])
      let isLess = index + 1 < digits.endIndex && digit < Self.value(of: digits[index + 1])
      value += isLess ? -digit : digit
    }
    // "IIII" and "VX" have a value and are not what it is written like.
    return RomanNumeral.text(value)?.utf8.elementsEqual(digits) == true ? value : nil
  }

  private static func value(of digit: UInt8) -> Int {
    switch digit {
    case 0x49: 1
    case 0x56: 5
    case 0x58: 10
    default: 50
    }
  }

  /// A number in Roman digits.
  static func roman(_ number: Int) -> String { RomanNumeral.text(number) ?? String(number) }

  /// Letters that number no point.
  private static let foreignLetters = ["f", "j", "w", "z"]

  private static func letter(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Numbering? {
    let length = Letters.letterLength(bytes, start, end)
    guard length > 0, length < 3, start + length < end, bytes[start + length] == 0x29,
      !Letters.isUpper(bytes, start)
    else { return nil }
    let letter = String(decoding: bytes[start..<start + length], as: UTF8.self)
    let content = spaces(bytes, start + length + 1, end)
    let value: Int
    if let number = ListLetter.number(letter) {
      value = number
    } else if let index = foreignLetters.firstIndex(of: letter) {
      value = 100 + index
    } else {
      return nil
    }
    return Numbering(
      style: .letter, parts: [value], tail: 0x29, range: start..<start + length + 1,
      contentStart: content)
  }

  /// The words before a number, as they are written: "Điều", "ĐIỀU", "Tiêu Chí".
  private static let names: [(word: [UInt8], style: Numbering.Style)] =
    ([
      ("Điều", .article), ("Chương", .chapter), ("Phần", .part), ("Mục", .section),
      ("Tiêu chí", .criterion), ("Nội dung", .content), ("Phụ lục", .appendix),
    ] as [(String, Numbering.Style)])
    .flatMap { name, style in
      Set([name, LetterCase.title(name), LetterCase.upper(name)]).map { (Array($0.utf8), style) }
    }

  private static func begins(
    _ bytes: [UInt8], _ start: Int, _ end: Int, with word: [UInt8]
  ) -> Bool {
    word.count <= end - start && word.indices.allSatisfy { bytes[start + $0] == word[$0] }
  }

  /// "Điều 5. …", "Chương II", "Tiêu chí 3: …".
  private static func named(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Numbering? {
    // The first letters of the names above.
    switch bytes[start] {
    case 0x43, 0x4D, 0x4E, 0x50, 0x54: break
    case 0xC4: guard start + 1 < end, bytes[start + 1] == 0x90 else { return nil }
    default: return nil
    }
    for (word, style) in names where begins(bytes, start, end, with: word) {
      var index = spaces(bytes, start + word.count, end)
      guard index > start + word.count, index < end else { return nil }
      let parts: NumberParts
      var isArabic = true
      let number = InlineMarkup.digits(bytes, index, end)
      if number.end > index {
        parts = [number.value]
        index = number.end
      } else {
        var stop = index
        while stop < end, stop - index < 7, isDigit(bytes[stop]) { stop += 1 }
        guard stop > index, let number = romanValue(bytes[index..<stop]) else { return nil }
        parts = [number]
        index = stop
        isArabic = false
      }
      var tail: UInt8 = 0
      if index < end {
        if bytes[index] == 0x2E || bytes[index] == 0x3A {
          tail = bytes[index]
          index += 1
        } else if bytes[index] != 0x20 {
          return nil
        } else if style != .appendix {
          // "Điều 5 của Luật này" is a sentence, not a heading.
          return nil
        }
      }
      return Numbering(
        style: style, parts: parts, tail: tail, range: start..<index,
        contentStart: spaces(bytes, index, end), isArabic: isArabic)
    }
    return nil
  }
}
