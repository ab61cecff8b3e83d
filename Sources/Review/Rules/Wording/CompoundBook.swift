internal import Vietnamese

/// The words of two syllables that are known, to be found by their letters without marks.
struct CompoundBook: Sendable {
  private struct Entry {
    var first: Syllable
    var second: Syllable
    /// Whether the word is so common that the same letters with other marks are a mistake.
    var isCommon: Bool
    /// The next word with the same letters, or -1.
    var next: Int32
  }

  /// What two syllables are that stand side by side.
  enum Reading {
    case word(isCommon: Bool)
    /// A common word but for the marks of one of its syllables.
    case slip(of: (Syllable, Syllable), isFirst: Bool)
    /// Nothing that is known.
    case unknown
  }

  static let shared = CompoundBook(Compounds.lines)

  private var entries: [Entry] = []
  /// Where the words with some letters begin, by the hash of the letters; -1 in empty places. Three
  /// of four places are empty.
  private var places: [Int32]

  /// Reads lines such as "an: ninh toàn ~ cư".
  init(_ lines: String) {
    let text = Array(lines.utf8) + [0x0A]
    places = Array(repeating: -1, count: 1 << 14)
    entries.reserveCapacity(places.count / 4)
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
    let place = place(of: first.plain, second.plain)
    entries.append(
      Entry(first: first, second: second, isCommon: isCommon, next: places[place]))
    places[place] = Int32(entries.count - 1)
  }

  /// The place of the words with some letters, or an empty one.
  private func place(of first: UInt64, _ second: UInt64) -> Int {
    let hash = (first &* 0x9E37_79B9_7F4A_7C15 ^ second) &* 0xD6E8_FEB8_6659_FD93
    var place = Int(truncatingIfNeeded: hash >> 40) & (places.count - 1)
    while places[place] >= 0 {
      let entry = entries[Int(places[place])]
      if entry.first.plain == first, entry.second.plain == second { break }
      place = (place + 1) & (places.count - 1)
    }
    return place
  }

  /// What two syllables are.
  func read(_ first: Syllable, _ second: Syllable) -> Reading {
    var reading = Reading.unknown
    var index = Int(places[place(of: first.plain, second.plain)])
    while index >= 0 {
      let entry = entries[index]
      switch (entry.first == first, entry.second == second) {
      case (true, true): return .word(isCommon: entry.isCommon)
      case (true, false), (false, true):
        if entry.isCommon {
          reading = .slip(of: (entry.first, entry.second), isFirst: entry.first != first)
        }
      case (false, false): break
      }
      index = Int(entry.next)
    }
    return reading
  }
}
