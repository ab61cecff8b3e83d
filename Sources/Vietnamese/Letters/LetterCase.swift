/// Upper and lower case of Vietnamese text in composed form.
///
/// Every letter keeps its length in UTF-8. Letters of other scripts stay as they are.
public enum LetterCase {
  /// The text in capitals: `Ủy ban nhân dân` → `ỦY BAN NHÂN DÂN`.
  public static func upper(_ text: String) -> String { mapped(text) { _ in true } }

  /// The text in small letters.
  public static func lower(_ text: String) -> String {
    String(decoding: lower(utf8: Array(text.utf8)), as: UTF8.self)
  }

  /// The text with a capital at the beginning of each word and small letters after, as names
  /// of persons are written (`Phạm Giang Nam`).
  public static func title(_ text: String) -> String {
    mapped(text) { $0 }
  }

  /// The text with its first letter as a capital, the rest untouched.
  ///
  /// Marks before the first letter, such as a quotation mark, are passed over.
  public static func capitalized(_ text: String) -> String {
    withFirstLetter(of: text, up: true)
  }

  /// The text with its first letter small, the rest untouched.
  public static func uncapitalized(_ text: String) -> String {
    withFirstLetter(of: text, up: false)
  }

  /// The text with its first letter in a case; the text itself where nothing changes.
  private static func withFirstLetter(of text: String, up: Bool) -> String {
    let span = text.utf8.span
    var position = 0
    while position < span.count {
      let length = self.length(span[position])
      let end = position + length
      guard end <= span.count else { break }
      if isLetter(span[position], length) {
        let last = lastByte(of: span.extracting(position..<end), up: up)
        if last == span[end - 1] { break }
        var bytes = Array(text.utf8)
        bytes[end - 1] = last
        return String(decoding: bytes, as: UTF8.self)
      }
      position = end
    }
    return text
  }

  /// Writes each letter in a case: as a capital or not, told whether it begins a word.
  private static func mapped(
    _ text: String, _ isCapital: (_ beginsWord: Bool) -> Bool
  ) -> String {
    var bytes = Array(text.utf8)
    var position = 0
    var insideWord = false
    while position < bytes.count {
      let length = self.length(bytes[position])
      guard position + length <= bytes.count else { break }
      let isLetter = self.isLetter(bytes[position], length)
      if isLetter {
        let scalar = position..<(position + length)
        let last = lastByte(of: bytes.span.extracting(scalar), up: isCapital(!insideWord))
        bytes[scalar.upperBound - 1] = last
      }
      insideWord = isLetter
      position += length
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The number of bytes of the scalar that begins with a byte.
  private static func length(_ lead: UInt8) -> Int {
    switch lead {
    case 0..<0xC0: 1
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }

  /// Whether a scalar is a letter or a digit, so that what follows is inside a word.
  private static func isLetter(_ lead: UInt8, _ length: Int) -> Bool {
    switch length {
    case 1: (lead | 0x20) >= 0x61 && (lead | 0x20) <= 0x7A || 0x30...0x39 ~= lead
    case 2: lead >= 0xC3
    case 3: lead == 0xE1
    default: false
    }
  }

  /// The last byte of a scalar in a case; those before it are the same in both.
  private static func lastByte(of scalar: Span<UInt8>, up: Bool) -> UInt8 {
    let lead = scalar[0]
    let last = scalar[scalar.count - 1]
    if scalar.count == 1 {
      if up, 0x61...0x7A ~= lead { return lead - 0x20 }
      if !up, 0x41...0x5A ~= lead { return lead + 0x20 }
      return lead
    }
    switch lead {
    case 0xC3:
      if up, last >= 0xA0, last != 0xB7, last != 0xBF { return last - 0x20 }
      if !up, last < 0xA0, last != 0x97, last != 0x9F { return last + 0x20 }
    case 0xC4 where isPaired(last) || 0xA8...0xA9 ~= last,
      0xC5 where 0xA8...0xA9 ~= last, 0xC6 where 0xA0...0xA1 ~= last:
      return up ? last & 0xFE : last | 1
    case 0xC6 where 0xAF...0xB0 ~= last:
      return up ? 0xAF : 0xB0
    case 0xE1 where isVietnamese(scalar[1], last):
      return up ? last & 0xFE : last | 1
    default: break
    }
    return last
  }

  /// Whether the byte after 0xC4 makes Ă, ă, Đ or đ.
  static func isPaired(_ trail: UInt8) -> Bool {
    0x82...0x83 ~= trail || 0x90...0x91 ~= trail
  }

  /// Whether the bytes after 0xE1 make one of U+1EA0–1EF9.
  static func isVietnamese(_ middle: UInt8, _ trail: UInt8) -> Bool {
    middle == 0xBA && trail >= 0xA0 || middle == 0xBB && trail <= 0xB9
  }
}
