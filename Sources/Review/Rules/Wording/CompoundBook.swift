internal import Vietnamese

/// The words of two syllables that are known, to be found by their letters without marks, and by
/// those that sound alike.
struct CompoundBook: Sendable {
  private struct Entry {
    var first: Syllable
    var second: Syllable
    /// Whether the word is so common that what nearly stands there is a mistake.
    var isCommon: Bool
    /// The number of the next word with the same key, or 0.
    var next: Int32
  }

  /// What two syllables are that stand side by side.
  enum Reading {
    case word(isCommon: Bool)
    /// A common word but for one of its syllables, which has other marks or only sounds alike.
    case slip(of: (Syllable, Syllable), isFirst: Bool)
    /// Nothing that is known.
    case unknown
  }

  static let shared = CompoundBook(Compounds.lines)

  private var entries: [Entry] = []
  /// The number, from 1, of the first word with a key.
  private var numbers = NumberTable()

  /// Reads lines such as "an: ninh toàn ~ cư".
  init(_ lines: String) {
    let text = Array(lines.utf8) + [0x0A]
    var first: Syllable?
    var isCommon = true
    var start = 0
    for index in text.indices {
      switch text[index] {
      case 0x3A: first = Syllable(utf8: text[start..<index])
      case 0x7E: isCommon = false
      case 0x20, 0x0A:
        if let first, let second = Syllable(utf8: text[start..<index]) {
          add(first, second, isCommon)
        }
        if text[index] == 0x0A { (first, isCommon) = (nil, true) }
      default: continue
      }
      start = index + 1
    }
  }

  private mutating func add(_ first: Syllable, _ second: Syllable, _ isCommon: Bool) {
    let key = Self.key(first, second)
    let known = Int(numbers.value(of: key))
    entries.append(
      Entry(
        first: first, second: second, isCommon: isCommon,
        next: known > 0 ? entries[known - 1].next : 0))
    if known > 0 {
      entries[known - 1].next = Int32(entries.count)
    } else {
      numbers.insert(Int32(entries.count), for: key)
    }
  }

  /// A number for the sounds of two syllables, whatever their marks.
  private static func key(_ first: Syllable, _ second: Syllable) -> UInt64 {
    let plain: UInt64 = 0x1F1F_1F1F_1F1F_1F1F
    return (first.sound & plain) &* 0xD6E8_FEB8_6659_FD93 ^ (second.sound & plain)
  }

  /// Whether a syllable may be a slip for another: with other marks, or with the same ones and
  /// letters that sound alike.
  private static func isNearly(_ syllable: Syllable, _ other: Syllable) -> Bool {
    syllable.plain == other.plain
      || syllable.sound == other.sound && syllable.tone == other.tone
  }

  /// What two syllables are.
  func read(_ first: Syllable, _ second: Syllable) -> Reading {
    var reading = Reading.unknown
    var number = Int(numbers.value(of: Self.key(first, second)))
    while number > 0 {
      let entry = entries[number - 1]
      switch (entry.first == first, entry.second == second) {
      case (true, true): return .word(isCommon: entry.isCommon)
      case (false, true) where entry.isCommon && Self.isNearly(first, entry.first):
        reading = .slip(of: (entry.first, entry.second), isFirst: true)
      case (true, false) where entry.isCommon && Self.isNearly(second, entry.second):
        reading = .slip(of: (entry.first, entry.second), isFirst: false)
      default: break
      }
      number = Int(entry.next)
    }
    return reading
  }
}
