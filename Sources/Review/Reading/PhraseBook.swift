/// Every phrase that some rule looks for, found together in one pass over the words.
///
/// The phrases form a tree of words; a text is walked once, and at each word the tree is followed
/// as far as the text goes along. What marks stand in a phrase must stand in the text; spaces and
/// capitals do not matter here: rules look at them.
struct PhraseBook: Sendable {
  /// A phrase found: which one, and the tokens that it covers.
  struct Hit: Sendable {
    var phrase: Int
    var tokens: Range<Int>
  }

  static let shared = PhraseBook()

  private(set) var lexicon = Lexicon(capacity: 6000)
  /// The node of the tree that each first word leads to, by the number of the word.
  private var firstNode: [Int32] = []
  private var next: [UInt64: Int32] = [:]
  private var endings: [[(set: PhraseSet, phrase: Int)]] = [[]]

  private init() {
    for word in Word.allCases { _ = lexicon.intern(Array(word.spelling.utf8)) }
    for set in PhraseSet.allCases {
      for (index, phrase) in set.phrases.enumerated() { add(phrase.text, to: set, index) }
    }
  }

  private mutating func add(_ text: String, to set: PhraseSet, _ phrase: Int) {
    let bytes = Letters.lowercase(text.utf8)
    var tokens: [Token] = []
    Tokenizer.split(bytes, bytes.indices, lexicon: lexicon, into: &tokens)
    var node: Int32 = 0
    for (position, token) in tokens.enumerated() {
      let id = lexicon.intern(Array(bytes[token.range]))
      if position == 0 {
        while firstNode.count <= Int(id) { firstNode.append(0) }
        if firstNode[Int(id)] == 0 {
          endings.append([])
          firstNode[Int(id)] = Int32(endings.count - 1)
        }
        node = firstNode[Int(id)]
      } else {
        let key = UInt64(UInt32(bitPattern: node)) << 16 | UInt64(id)
        if let known = next[key] {
          node = known
        } else {
          endings.append([])
          node = Int32(endings.count - 1)
          next[key] = node
        }
      }
    }
    if node > 0 { endings[Int(node)].append((set, phrase)) }
  }

  /// Finds the phrases that stand in a block; of phrases of one set that begin at one word, the
  /// longest.
  func find(in tokens: [Token], _ range: Range<Int>, into hits: inout [[Hit]]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let id = Int(tokens[index].id)
      if id != 0, id < firstNode.count, firstNode[id] != 0 {
        var node = firstNode[id]
        var position = index + 1
        while true {
          for ending in endings[Int(node)] {
            let hit = Hit(phrase: ending.phrase, tokens: index..<position)
            let set = ending.set.rawValue
            if let last = hits[set].last, last.tokens.lowerBound == index {
              hits[set][hits[set].count - 1] = hit
            } else {
              hits[set].append(hit)
            }
          }
          guard position < range.upperBound, tokens[position].id != 0 else { break }
          let key = UInt64(UInt32(bitPattern: node)) << 16 | UInt64(tokens[position].id)
          guard let following = next[key] else { break }
          node = following
          position += 1
        }
      }
      index += 1
    }
  }
}
