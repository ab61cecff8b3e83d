/// Where the tokens stand that rules look for, so that a rule walks through those and not through
/// the whole text.
struct TokenPlaces: Sendable {
  /// The tokens of each well-known word or mark, by its number.
  private(set) var words: [[Int32]] = Array(repeating: [], count: Word.allCases.count + 1)
  /// The tokens that are numbers.
  private(set) var numbers: [Int32] = []
  /// The tokens in capitals.
  private(set) var capitals: [Int32] = []
  /// The tokens with letters that stand out.
  private(set) var odd: [Int32] = []

  /// Notes a token of the text.
  @inline(__always)
  mutating func note(_ token: Token, at index: Int) {
    let place = Int32(truncatingIfNeeded: index)
    let id = Int(token.id)
    if id > 0, id < words.count { words[id].append(place) }
    if token.kind == .number { numbers.append(place) }
    if token.isAllCapitals { capitals.append(place) }
    if token.flags.contains(.odd) { odd.append(place) }
  }

  /// Appends the places of the part of the text that follows.
  mutating func append(_ part: TokenPlaces, shiftedBy count: Int) {
    let shift = Int32(truncatingIfNeeded: count)
    for index in words.indices {
      words[index].append(contentsOf: part.words[index].map { $0 + shift })
    }
    numbers.append(contentsOf: part.numbers.map { $0 + shift })
    capitals.append(contentsOf: part.capitals.map { $0 + shift })
    odd.append(contentsOf: part.odd.map { $0 + shift })
  }
}

/// Indices that are held in half the space.
struct IndexList: RandomAccessCollection, Sendable {
  private let places: [Int32]

  init(_ places: [Int32]) { self.places = places }

  var startIndex: Int { 0 }
  var endIndex: Int { places.count }
  subscript(position: Int) -> Int { Int(places[position]) }
}
