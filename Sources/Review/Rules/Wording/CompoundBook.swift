internal import Vietnamese

/// The words of two syllables that are known, to be found by their letters without marks.
struct CompoundBook: Sendable {
  /// The second syllables that one first syllable goes with.
  private struct Head {
    var syllable: Syllable
    var tails: [Tail]
  }

  private struct Tail {
    var syllable: Syllable
    /// Whether the word is so common that the same letters with other marks are a mistake.
    var isCommon: Bool
  }

  /// First syllables with the same letters, as a place in the book.
  struct Group {
    fileprivate var index: Int
  }

  /// What two syllables are that stand side by side.
  enum Reading {
    case word(isCommon: Bool)
    /// Nothing that is known.
    case unknown
    /// A common word but for the marks of one of its syllables, the first or the second.
    case slip(isFirst: Bool, word: String)
  }

  static let shared = CompoundBook(Compounds.lines)

  private var groups: [[Head]] = []
  private var places: [UInt64: Int] = [:]

  /// Reads lines such as "an: ninh toàn ~ cư".
  init(_ lines: String) {
    var first: Syllable?
    var tails: [Tail] = []
    var isCommon = true
    var word: [UInt8] = []
    // A line ends where the next begins.
    for byte in lines.utf8 + [0x0A] {
      switch byte {
      case 0x3A: (first, word) = (Syllable(utf8: word[...]), [])
      case 0x7E: isCommon = false
      case 0x20, 0x0A:
        if let syllable = Syllable(utf8: word[...]) {
          tails.append(Tail(syllable: syllable, isCommon: isCommon))
        }
        word.removeAll(keepingCapacity: true)
        guard byte == 0x0A else { continue }
        if let first { add(Head(syllable: first, tails: tails)) }
        (first, tails, isCommon) = (nil, [], true)
      default: word.append(byte)
      }
    }
  }

  private mutating func add(_ head: Head) {
    if let place = places[head.syllable.plain] {
      groups[place].append(head)
    } else {
      places[head.syllable.plain] = groups.count
      groups.append([head])
    }
  }

  /// The words whose first syllable has the letters of one; `nil` when there are none.
  func group(of first: Syllable) -> Group? { places[first.plain].map(Group.init) }

  /// What two syllables are, the group of the first given.
  func read(_ first: Syllable, _ group: Group, _ second: Syllable) -> Reading {
    var reading = Reading.unknown
    let plain = second.plain
    for head in groups[group.index] {
      for tail in head.tails where tail.syllable.plain == plain {
        switch (head.syllable == first, tail.syllable == second) {
        case (true, true): return .word(isCommon: tail.isCommon)
        case (true, false) where tail.isCommon:
          reading = .slip(isFirst: false, word: "\(head.syllable) \(tail.syllable)")
        case (false, true) where tail.isCommon:
          reading = .slip(isFirst: true, word: "\(head.syllable) \(tail.syllable)")
        default: break
        }
      }
    }
    return reading
  }
}
