/// Upper and lower case of Vietnamese text in composed form.
///
/// Every letter keeps its length in UTF-8. Letters of other scripts stay as they are.
public enum LetterCase {
  /// The text in capitals: `Ủy ban nhân dân` → `ỦY BAN NHÂN DÂN`.
  public static func upper(_ text: String) -> String { mapped(text) { _, _ in .up } }

  /// The text in small letters.
  public static func lower(_ text: String) -> String {
    String(decoding: lower(utf8: Array(text.utf8)), as: UTF8.self)
  }

  /// The text with a capital at the beginning of each word and small letters after, as names
  /// of persons are written (`Phạm Giang Nam`).
  public static func title(_ text: String) -> String {
    mapped(text) { isFirst, _ in isFirst ? .up : .down }
  }

  /// The text with its first letter as a capital, the rest untouched.
  ///
  /// Marks before the first letter, such as a quotation mark, are passed over.
  public static func capitalized(_ text: String) -> String {
    mapped(text) { _, index in index == 0 ? .up : .keep }
  }

  /// The text with its first letter small, the rest untouched.
  public static func uncapitalized(_ text: String) -> String {
    mapped(text) { _, index in index == 0 ? .down : .keep }
  }

  private enum Change {
    case up
    case down
    case keep
  }

  /// Applies a change to each letter, told whether it begins a word and how many came before.
  private static func mapped(
    _ text: String, _ change: (_ beginsWord: Bool, _ index: Int) -> Change
  ) -> String {
    var bytes = Array(text.utf8)
    var position = 0
    var letters = 0
    var insideWord = false
    while position < bytes.count {
      let length = self.length(bytes[position])
      guard position + length <= bytes.count else { break }
      let isLetter = self.isLetter(bytes, position, length)
      if isLetter {
        switch change(!insideWord, letters) {
        case .up: convert(&bytes, position, length, up: true)
        case .down: convert(&bytes, position, length, up: false)
        case .keep: break
        }
        letters += 1
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
  private static func isLetter(_ bytes: [UInt8], _ position: Int, _ length: Int) -> Bool {
    let lead = bytes[position]
    switch length {
    case 1: return (lead | 0x20) >= 0x61 && (lead | 0x20) <= 0x7A || 0x30...0x39 ~= lead
    case 2: return lead >= 0xC3
    case 3: return lead == 0xE1
    default: return false
    }
  }

  /// Changes the case of one scalar in its place.
  private static func convert(
    _ bytes: inout [UInt8], _ position: Int, _ length: Int, up: Bool
  ) {
    let lead = bytes[position]
    if length == 1 {
      if up, 0x61...0x7A ~= lead { bytes[position] = lead - 0x20 }
      if !up, 0x41...0x5A ~= lead { bytes[position] = lead + 0x20 }
      return
    }
    let last = position + length - 1
    let trail = bytes[last]
    switch lead {
    case 0xC3:
      if up, trail >= 0xA0, trail != 0xB7, trail != 0xBF { bytes[last] = trail - 0x20 }
      if !up, trail < 0xA0, trail != 0x97, trail != 0x9F { bytes[last] = trail + 0x20 }
    case 0xC4 where isPaired(trail) || 0xA8...0xA9 ~= trail,
      0xC5 where 0xA8...0xA9 ~= trail, 0xC6 where 0xA0...0xA1 ~= trail:
      bytes[last] = up ? trail & 0xFE : trail | 1
    case 0xC6 where 0xAF...0xB0 ~= trail:
      bytes[last] = up ? 0xAF : 0xB0
    case 0xE1 where isVietnamese(bytes[position + 1], trail):
      bytes[last] = up ? trail & 0xFE : trail | 1
    default: break
    }
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
