/// Finds the characters that a named character reference stands for.
///
/// The list is a text of 30 KB; the table of its names, open addressing by a hash of the name, is
/// built once, when the first name is looked up.
struct EntityTable: Sendable {
  /// The characters of one name: the second is 0 if there is none.
  struct Characters: Sendable {
    var first: UInt32
    var second: UInt32
  }

  /// The longest name of the list.
  static let longestName = 31
  static let shared = EntityTable()

  private static let slots = 8192
  /// Offset of the name in the list plus one, 0 for an empty slot.
  private let offsets: [UInt16]

  private init() {
    var offsets = [UInt16](repeating: 0, count: Self.slots)
    let list = EntityNames.text.utf8Start
    let length = EntityNames.text.utf8CodeUnitCount
    var position = 0
    while position < length {
      if list[position] == 0x0A {
        position += 1
        continue
      }
      let start = position
      while position < length, list[position] != "=" { position += 1 }
      var slot = Self.hash(Bytes(base: list + start, count: position - start))
      while offsets[slot] != 0 { slot = (slot + 1) & (Self.slots - 1) }
      offsets[slot] = UInt16(start + 1)
      while position < length, list[position] != ";" { position += 1 }
      position += 1
    }
    self.offsets = offsets
  }

  private static func hash(_ name: Bytes) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for index in 0..<name.count { hash = (hash ^ UInt32(name[index])) &* 0x0100_0193 }
    return Int((hash ^ hash >> 15) & UInt32(slots - 1))
  }

  /// The characters of a name, without `&` and `;`; nil if HTML has no such name.
  func characters(of name: Bytes) -> Characters? {
    guard name.count <= Self.longestName else { return nil }
    let list = EntityNames.text.utf8Start
    let length = EntityNames.text.utf8CodeUnitCount
    var slot = Self.hash(name)
    while offsets[slot] != 0 {
      let start = Int(offsets[slot]) - 1
      let entry = Bytes(base: list + start, count: length - start)
      if Self.matches(name, entry) { return Self.value(entry, from: name.count + 1) }
      slot = (slot + 1) & (Self.slots - 1)
    }
    return nil
  }

  private static func matches(_ name: Bytes, _ entry: Bytes) -> Bool {
    guard entry.count > name.count, entry[name.count] == "=" else { return false }
    for index in 0..<name.count where name[index] != entry[index] { return false }
    return true
  }

  private static func value(_ entry: Bytes, from start: Int) -> Characters {
    var values: (UInt32, UInt32) = (0, 0)
    var index = start
    while index < entry.count, entry[index] != ";" {
      let byte = entry[index]
      if byte == "+" {
        values = (0, values.0)
      } else {
        values.0 = values.0 << 4 | (byte.isDigit ? UInt32(byte) - 0x30 : UInt32(byte) - 0x37)
      }
      index += 1
    }
    return values.1 == 0
      ? Characters(first: values.0, second: 0) : Characters(first: values.1, second: values.0)
  }
}
