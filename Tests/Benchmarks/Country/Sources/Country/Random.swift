/// Numbers that look like chance and are the same on every machine (SplitMix64).
struct Random: RandomNumberGenerator {
  private var state: UInt64

  /// The numbers of one commune: they depend on nothing but the seed and its place in the country.
  init(seed: UInt64, commune: Int) {
    state = seed &+ UInt64(commune) &* 0xD1B5_4A32_D192_ED03
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int(next() % UInt64(elements.count))]
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }
}
