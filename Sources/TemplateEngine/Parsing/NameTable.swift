/// The names of a template, each once: a table of open addressing over their hashes.
struct NameTable {
  private(set) var names: [Text] = []
  private(set) var hashes: [UInt32] = []
  private var table = [Int32](repeating: -1, count: 32)

  /// The number of a name, which is added when it is new.
  mutating func index(of name: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = ByteScan.hash(name)
    var slot = place(of: name, hash)
    if table[slot] >= 0 { return table[slot] }
    if names.count * 2 >= table.count {
      table = [Int32](repeating: -1, count: table.count * 2)
      for index in names.indices {
        table[names[index].withBytes { place(of: $0, hashes[index]) }] = Int32(index)
      }
      slot = place(of: name, hash)
    }
    table[slot] = Int32(names.count)
    names.append(Text(bytes: name))
    hashes.append(hash)
    return table[slot]
  }

  /// Where a name stands in the table, or would.
  private func place(of name: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
    let mask = table.count - 1
    var slot = Int(hash) & mask
    while table[slot] >= 0 {
      let known = Int(table[slot])
      if hashes[known] == hash, names[known].withBytes({ ByteScan.equal($0, name) }) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }
}
