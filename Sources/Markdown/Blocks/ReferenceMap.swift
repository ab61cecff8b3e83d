/// A table from folded labels to numbers: open addressing over one buffer of bytes.
struct LabelTable: ~Copyable {
  struct Entry {
    var start: Int32
    var count: Int32
    var hash: UInt32
  }

  private var bytes = Store<UInt8>(capacity: 16)
  private var entries = Store<Entry>(capacity: 4)
  private var slots = Store<Int32>(capacity: 4)

  var count: Int { entries.count }

  /// The hash of a label, another one in each process: labels cannot be made to collide.
  private static func hash(_ label: Bytes) -> UInt32 {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(label.buffer))
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }

  /// The number of a folded label, counted from 0 in the order of insertion.
  func index(of label: Bytes) -> Int? {
    guard !slots.isEmpty else { return nil }
    let hash = Self.hash(label)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      let entry = entries[number]
      if entry.hash == hash, Int(entry.count) == label.count, equals(entry, label) {
        return number
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func equals(_ entry: Entry, _ label: Bytes) -> Bool {
    let start = Int(entry.start)
    for index in 0..<label.count where bytes[start + index] != label[index] { return false }
    return true
  }

  /// Adds a folded label that is not in the table yet.
  mutating func insert(_ label: Bytes) {
    if (entries.count + 1) * 2 > slots.count { rebuild(slots: max(16, slots.count * 2)) }
    let hash = Self.hash(label)
    place(Int32(entries.count), hash: hash)
    entries.append(
      Entry(start: Int32(bytes.count), count: Int32(label.count), hash: hash))
    bytes.append(label)
  }

  private mutating func place(_ number: Int32, hash: UInt32) {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = number
  }

  private mutating func rebuild(slots wanted: Int) {
    slots.removeAll()
    slots.reserve(wanted)
    for _ in 0..<wanted { slots.append(-1) }
    for number in 0..<entries.count { place(Int32(number), hash: entries[number].hash) }
  }
}

/// Where a link leads: a stretch of some buffer for the address, one for the title.
struct LinkTarget {
  var destinationStart: Int32
  var destinationEnd: Int32
  var titleStart: Int32 = 0
  var titleEnd: Int32 = 0
  var hasTitle = false
  /// Attributes given in the definition, or -1.
  var attributes: Int32 = -1
}

/// The link reference definitions of a document.
struct ReferenceMap: ~Copyable {
  private var labels = LabelTable()
  private var targets = Store<LinkTarget>(capacity: 4)
  /// Addresses and titles, their escapes resolved.
  var text = Store<UInt8>(capacity: 16)
  /// Bytes that references may still copy into the output; keeps a long address that is referred
  /// to a thousand times from multiplying the input.
  var budget = 0

  var isEmpty: Bool { targets.isEmpty }

  /// Adds a definition; the first one of a label wins.
  mutating func define(_ label: Bytes, _ target: LinkTarget) {
    guard label.count > 0, labels.index(of: label) == nil else { return }
    labels.insert(label)
    targets.append(target)
  }

  /// Finds a definition by its folded label and pays for its expansion.
  mutating func use(_ label: Bytes) -> LinkTarget? {
    guard let index = labels.index(of: label) else { return nil }
    let target = targets[index]
    let cost = target.destinationEnd - target.destinationStart + target.titleEnd - target.titleStart
    guard budget >= Int(cost) else { return nil }
    budget -= Int(cost)
    return target
  }
}

/// The footnote definitions of a document, and how they are referred to.
struct FootnoteMap: ~Copyable {
  /// One definition.
  struct Note {
    /// The record of its block.
    var block: Int32
    /// Its number, from 1 in the order of first references; 0 while nothing refers to it.
    var number: Int32 = 0
    /// How often it is referred to.
    var references: Int32 = 0
    /// References that were written so far.
    var written: Int32 = 0
    /// The label as written.
    var labelStart: Int32
    var labelEnd: Int32
  }

  private var labels = LabelTable()
  var notes = Store<Note>(capacity: 4)
  /// Notes in the order of their numbers.
  var order = Store<Int32>(capacity: 4)

  var isEmpty: Bool { notes.isEmpty }

  mutating func define(_ label: Bytes, _ note: Note) {
    guard labels.index(of: label) == nil else { return }
    labels.insert(label)
    notes.append(note)
  }

  func index(of label: Bytes) -> Int? { labels.index(of: label) }

  /// Counts a reference, numbering the note at its first one.
  mutating func refer(to index: Int) {
    if notes[index].number == 0 {
      order.append(Int32(index))
      notes[index].number = Int32(order.count)
    }
    notes[index].references += 1
  }
}
