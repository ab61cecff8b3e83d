/// The words that rules know, each with a number from 1.
struct Lexicon: Sendable {
  private var table = NumberTable()
  private(set) var count = 0

  /// The number of a word, by the hash of its lower-case form; 0 when it is not known.
  @inline(__always)
  func id(of hash: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: table.value(of: hash)) }

  /// The number of a word by its hash, given now if it has none.
  mutating func intern(_ hash: UInt64) -> UInt16 {
    let known = id(of: hash)
    guard known == 0 else { return known }
    count += 1
    table.insert(Int32(count), for: hash)
    return UInt16(count)
  }
}
