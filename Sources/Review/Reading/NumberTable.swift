/// A table from keys to numbers above 0, without chains; it grows as it fills.
struct NumberTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var mask: Int
  private var count = 0

  init() {
    let size = 1 << 13
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// The number of a key; 0 when it has none.
  @inline(__always)
  func value(of key: UInt64) -> Int32 {
    var slot = self.slot(of: key)
    while values[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot &+ 1) & mask
    }
    return 0
  }

  /// Gives a number to a key that has none.
  mutating func insert(_ value: Int32, for key: UInt64) {
    if count * 2 >= keys.count { grow() }
    var slot = self.slot(of: key)
    while values[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] = value
    count += 1
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    values = Array(repeating: 0, count: oldKeys.count * 2)
    mask = keys.count - 1
    count = 0
    for slot in oldKeys.indices where oldValues[slot] != 0 {
      insert(oldValues[slot], for: oldKeys[slot])
    }
  }
}
