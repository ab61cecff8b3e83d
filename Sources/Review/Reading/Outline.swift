/// The headings of a document as a tree, kept flat: each entry knows its parent.
struct Outline: Sendable {
  struct Entry: Sendable {
    var block: Int
    var number: Numbering
    var parent: Int?
    /// The Roman section that it stands in, as an index of an entry.
    var section: Int?
    var depth: Int
  }

  private(set) var entries: [Entry] = []

  /// The parent of each entry is the nearest entry before it of a style that outranks its own.
  init(_ blocks: Store<Block>) {
    var stack: [Int] = []
    var section: Int?
    for (index, block) in blocks.enumerated() {
      guard let number = block.number, !block.isCell, !block.isNote else { continue }
      let rank = Self.rank(number)
      while let last = stack.last, Self.rank(entries[last].number) >= rank { stack.removeLast() }
      if number.style == .roman || number.style == .part { section = entries.count }
      entries.append(
        Entry(
          block: index, number: number, parent: stack.last,
          section: number.style == .roman ? nil : section, depth: stack.count))
      stack.append(entries.count - 1)
    }
  }

  private static func rank(_ number: Numbering) -> Int {
    switch number.style {
    case .appendix: 0
    case .part: 1
    case .chapter: 2
    case .roman: 3
    case .section: 4
    case .article: 5
    case .criterion: 6
    case .content: 7
    case .decimal: 9 + number.parts.count
    case .letter: 20
    case .parenthesis: 19
    }
  }

  /// The entry that holds a block: the last one at or before it.
  func entry(holding block: Int) -> Int? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].block <= block { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}
