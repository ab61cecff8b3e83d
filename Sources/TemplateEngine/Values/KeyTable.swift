/// The keys of one map or of many maps of the same shape, with their hashes.
///
/// Up to eight keys are searched one after the other; more have a table of open addressing.
final class KeyTable: @unchecked Sendable {
  private struct Entry {
    let key: Value
    let hash: UInt32
  }

  @exclusivity(unchecked) private(set) var count = 0
  private var capacity: Int
  @exclusivity(unchecked) private var entries: UnsafeMutablePointer<Entry>
  @exclusivity(unchecked) private var table: [Int32] = []

  init(capacity: Int = 4) {
    self.capacity = max(1, capacity)
    entries = .allocate(capacity: self.capacity)
  }

  /// A table of names in their order, which differ from each other.
  convenience init(names: [String]) {
    self.init(capacity: names.count)
    for name in names {
      let key = Text(name)
      append(.string(key), hash: ByteScan.hash(key.raw))
    }
  }

  deinit {
    entries.deinitialize(count: count)
    entries.deallocate()
  }

  @inline(__always)
  func key(at index: Int) -> Value { entries[index].key }

  /// A copy with room for some more keys.
  func copy(expecting more: Int = 1) -> KeyTable {
    let copy = KeyTable(capacity: max(4, count + more))
    copy.entries.initialize(from: entries, count: count)
    copy.count = count
    copy.table = table
    return copy
  }

  /// Adds a key that is not in the table.
  func append(_ key: Value, hash: UInt32) {
    if count == capacity {
      capacity *= 2
      let larger = UnsafeMutablePointer<Entry>.allocate(capacity: capacity)
      larger.moveInitialize(from: entries, count: count)
      entries.deallocate()
      entries = larger
    }
    (entries + count).initialize(to: Entry(key: key, hash: hash))
    count += 1
    if count > 8 { index(count - 1) }
  }

  private func index(_ new: Int) {
    if count * 2 > table.count {
      table = [Int32](repeating: -1, count: max(32, table.count * 2))
      for position in 0..<count { place(position) }
    } else {
      place(new)
    }
  }

  private func place(_ position: Int) {
    let mask = table.count - 1
    var slot = Int(entries[position].hash) & mask
    while table[slot] >= 0 { slot = (slot + 1) & mask }
    table[slot] = Int32(position)
  }

  /// Removes a key; the others keep their order.
  func remove(at position: Int) {
    (entries + position).deinitialize(count: 1)
    (entries + position).moveInitialize(
      from: entries + position + 1, count: count - position - 1)
    count -= 1
    table = []
    if count > 8 {
      table = [Int32](repeating: -1, count: 32)
      while table.count < count * 2 { table = [Int32](repeating: -1, count: table.count * 2) }
      for position in 0..<count { place(position) }
    }
  }

  /// The position of a key that is a text, or -1.
  @inline(__always)
  func find(_ text: Text.Raw, hash: UInt32) -> Int {
    count <= 8 ? findInOrder(hash) { isText($0, text) } : findIndexed(text, hash: hash)
  }

  @inline(never)
  private func findIndexed(_ text: Text.Raw, hash: UInt32) -> Int {
    findInTable(hash) { isText($0, text) }
  }

  @inline(__always)
  private func isText(_ index: Int, _ text: Text.Raw) -> Bool {
    switch entries[index].key {
    case .string(let key), .markup(let key): key.raw == text
    default: false
    }
  }

  /// The position of a key that is a text of some bytes, or -1.
  func find(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    find(ByteScan.hash(name)) { index in
      entries[index].key.text?.withBytes { ByteScan.equal($0, name) } ?? false
    }
  }

  /// The position of a key of any kind, or -1.
  func find(_ key: Value, hash: UInt32) -> Int {
    if let text = key.text { return find(text.raw, hash: hash) }
    return find(hash) { entries[$0].key.equals(key) }
  }

  @inline(__always)
  private func find(_ hash: UInt32, _ matches: (_ index: Int) -> Bool) -> Int {
    count <= 8 ? findInOrder(hash, matches) : findInTable(hash, matches)
  }

  @inline(__always)
  private func findInOrder(_ hash: UInt32, _ matches: (_ index: Int) -> Bool) -> Int {
    var index = 0
    while index < count {
      if entries[index].hash == hash, matches(index) { return index }
      index += 1
    }
    return -1
  }

  @inline(__always)
  private func findInTable(_ hash: UInt32, _ matches: (_ index: Int) -> Bool) -> Int {
    let mask = table.count - 1
    var slot = Int(hash) & mask
    while true {
      let index = Int(table[slot])
      if index < 0 { return -1 }
      if entries[index].hash == hash, matches(index) { return index }
      slot = (slot + 1) & mask
    }
  }
}
