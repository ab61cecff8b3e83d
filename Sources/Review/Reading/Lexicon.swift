/// The words that rules know, each with a number: found by hash in a table without chains.
struct Lexicon: Sendable {
  private var keys: [UInt64]
  private var ids: [UInt16]
  private let mask: Int
  private(set) var count = 0

  /// - Parameter capacity: The most words that it will hold.
  init(capacity: Int) {
    var size = 1024
    while size < capacity * 4 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    ids = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// The number of a word, by the hash of its lower-case form; 0 when it is not known.
  @inline(__always)
  func id(of hash: UInt64) -> UInt16 {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while ids[slot] != 0 {
      if keys[slot] == hash { return ids[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// The number of a word in lower case, given now if it has none.
  mutating func intern(_ word: [UInt8]) -> UInt16 {
    let hash = Tokenizer.mix(word, word.indices)
    let known = id(of: hash)
    guard known == 0 else { return known }
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while ids[slot] != 0 { slot = (slot + 1) & mask }
    count += 1
    keys[slot] = hash
    ids[slot] = UInt16(count)
    return UInt16(count)
  }
}
