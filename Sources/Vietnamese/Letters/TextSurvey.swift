/// What one look at the bytes of a text tells: that they are UTF-8, and whether letters in it have
/// to be composed or may come from an encoding before Unicode.
public struct TextSurvey: Sendable {
  /// Whether a combining mark that Vietnamese uses stands in the text.
  public private(set) var hasMarks = false
  /// The offsets of letters that proper Vietnamese seldom writes where they stand.
  private var oddLetters: [Int] = []

  /// What is to be seen in an empty text.
  public init() {}

  /// Looks at a text; `nil` when it is not UTF-8.
  ///
  /// - Complexity: Linear in the number of bytes.
  public init?(_ bytes: [UInt8]) {
    let text = bytes.span
    var index = 0
    oddLetters.reserveCapacity(text.count / 64)
    while index < text.count {
      // Eight bytes at a time: most letters, and their neighbours, lie within.
      guard index + 8 <= text.count else {
        if text[index] < 0x80 { index += 1 } else { guard take(text, &index) else { return nil } }
        continue
      }
      let word = UInt64(
        littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      let high = word & 0x8080_8080_8080_8080
      if high == 0 {
        index += 8
        continue
      }
      let position = high.trailingZeroBitCount / 8
      index += position
      let letter = UInt32(truncatingIfNeeded: word >> UInt64(8 * position))
      // Letters of three bytes whose first is from 0xE1 to 0xE3, of two from 0xC4 to 0xC7.
      if position <= 5, letter & 0xC0C0FC == 0x8080E0, letter & 3 != 0 {
        index += 3
      } else if position <= 6, letter & 0xC0FC == 0x80C4 {
        index += 2
      } else if position <= 6, letter & 0xC0FF == 0x80C3 {
        if LegacyEncoding.isOdd(text, at: index) { oddLetters.append(index) }
        index += 2
      } else {
        guard take(text, &index) else { return nil }
      }
    }
  }

  /// Takes a letter that is no ASCII; `false` when UTF-8 has no such letter.
  private mutating func take(_ text: Span<UInt8>, _ index: inout Int) -> Bool {
    guard let length = Self.length(ofLetterAt: index, in: text) else { return false }
    switch text[index] {
    case 0xC2, 0xC3:
      if LegacyEncoding.isOdd(text, at: index) { oddLetters.append(index) }
    case 0xCC, 0xCD: hasMarks = hasMarks || Composition.isMark(text, at: index)
    default: break
    }
    index += length
    return true
  }

  /// The encoding from before Unicode that a stretch of the text gives itself away to be in.
  ///
  /// The same as ``LegacyEncoding/detect(_:)`` for that stretch, with a quick no for most.
  ///
  /// - Parameters:
  ///   - range: Offsets of whole letters.
  ///   - bytes: The text that was looked at.
  public func legacyEncoding(of range: Range<Int>, in bytes: [UInt8]) -> LegacyEncoding? {
    var (low, high) = (0, oddLetters.count)
    while low < high {
      let middle = (low + high) / 2
      if oddLetters[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    // Fewer than two odd letters give nothing away.
    guard low + 1 < oddLetters.count, oddLetters[low + 1] < range.upperBound else { return nil }
    return LegacyEncoding.detect(String(decoding: bytes[range], as: UTF8.self))
  }

  /// Whether a stretch of a text is ASCII.
  public static func isASCII(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    endOfASCII(bytes.span, range) == range.upperBound
  }

  /// The offset of the first byte of a stretch that is no ASCII; its end without one.
  private static func endOfASCII(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let word = text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let high = UInt64(littleEndian: word) & 0x8080_8080_8080_8080
      if high != 0 { return index + high.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < range.upperBound, text[index] < 0x80 { index += 1 }
    return index
  }

  /// The number of bytes of a letter that is no ASCII; `nil` when UTF-8 has no such letter.
  private static func length(ofLetterAt index: Int, in text: Span<UInt8>) -> Int? {
    func continues(_ distance: Int, _ allowed: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + distance < text.count && allowed ~= text[index + distance]
    }
    switch text[index] {
    case 0xC2...0xDF: return continues(1) ? 2 : nil
    case 0xE1...0xEC, 0xEE, 0xEF: return continues(1) && continues(2) ? 3 : nil
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : nil
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : nil
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : nil
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : nil
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : nil
    default: return nil
    }
  }
}
