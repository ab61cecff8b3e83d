internal import Vietnamese

/// Every phrase that some rule looks for, found together in one pass over the words.
///
/// The phrases form a tree of words; a text is walked once, and at each word the tree is followed
/// as far as the text goes along. What marks stand in a phrase must stand in the text; spaces and
/// capitals do not matter here: rules look at them.
///
///     first word → node ──(node, next word)→ node …
///                   └ ends: which phrases of which sets are complete here
struct PhraseBook: Sendable {
  /// A phrase found: which one, and the tokens that it covers.
  struct Hit: Sendable {
    var phrase: Int
    var tokens: Range<Int>
  }

  private struct Ending {
    var set: UInt8
    var phrase: Int32
    /// The next ending of the same node, or -1.
    var next: Int32
  }

  static let shared = PhraseBook()

  private(set) var lexicon = Lexicon()
  /// The node of the tree that each first word leads to, by the number of the word.
  private var firstNode: [Int32] = Array(repeating: 0, count: 4096)
  /// The nodes that follow, by node and word.
  private var next = NumberTable()
  /// The first ending of each node, or -1.
  private var firstEnding: [Int32] = [-1]
  private var endings: [Ending] = []

  private init() {
    for word in Word.allCases { _ = lexicon.intern(WordHash.of(word.spelling.utf8)) }
    var text: [UInt8] = []
    for set in PhraseSet.allCases {
      for (index, phrase) in set.phrases.enumerated() {
        text.removeAll(keepingCapacity: true)
        text.append(contentsOf: phrase.text.utf8)
        let count = text.count
        text += WordHash.padding
        add(LetterCase.lower(utf8: text), count, to: set, index)
      }
    }
  }

  private mutating func add(_ text: [UInt8], _ count: Int, to set: PhraseSet, _ phrase: Int) {
    var tokenizer = Tokenizer()
    var node: Int32 = 0
    while let (_, hash) = tokenizer.next(text.span, text.span, before: count, []) {
      let id = lexicon.intern(hash)
      if node == 0 {
        while firstNode.count <= Int(id) { firstNode.append(0) }
        if firstNode[Int(id)] == 0 { firstNode[Int(id)] = newNode() }
        node = firstNode[Int(id)]
      } else {
        let key = Self.key(node, id)
        let known = next.value(of: key)
        node = known != 0 ? known : newNode()
        if known == 0 { next.insert(node, for: key) }
      }
    }
    guard node > 0 else { return }
    endings.append(
      Ending(
        set: UInt8(set.rawValue), phrase: Int32(phrase), next: firstEnding[Int(node)]))
    firstEnding[Int(node)] = Int32(endings.count - 1)
  }

  private mutating func newNode() -> Int32 {
    firstEnding.append(-1)
    return Int32(firstEnding.count - 1)
  }

  @inline(__always)
  private static func key(_ node: Int32, _ word: UInt16) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 16 | UInt64(word)
  }

  /// Finds the phrases that stand in a block; of phrases of one set that begin at one word, the
  /// longest.
  func find(in tokens: Store<Token>, _ range: Range<Int>, into hits: inout [[Hit]]) {
    for index in range {
      let id = Int(tokens[index].id)
      guard id != 0, id < firstNode.count, firstNode[id] != 0 else { continue }
      var node = firstNode[id]
      var position = index + 1
      while true {
        var ending = firstEnding[Int(node)]
        while ending >= 0 {
          let found = endings[Int(ending)]
          let hit = Hit(phrase: Int(found.phrase), tokens: index..<position)
          let set = Int(found.set)
          if let last = hits[set].last, last.tokens.lowerBound == index {
            hits[set][hits[set].count - 1] = hit
          } else {
            hits[set].append(hit)
          }
          ending = found.next
        }
        guard position < range.upperBound, tokens[position].id != 0 else { break }
        node = next.value(of: Self.key(node, tokens[position].id))
        guard node != 0 else { break }
        position += 1
      }
    }
  }
}
