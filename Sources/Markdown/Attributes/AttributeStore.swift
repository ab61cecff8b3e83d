/// The attribute lists of a document, such as `{#id .class key="value"}`.
///
///     sets:  first item, count, next set ──► sets of one element, in the order written
///     items: kind, name, value ──► stretches of `text`
struct AttributeStore: ~Copyable {
  enum Kind: UInt8 {
    case identifier, name, pair
  }

  struct Item {
    var kind: Kind
    var nameStart: Int32
    var nameEnd: Int32
    var valueStart: Int32
    var valueEnd: Int32
  }

  struct Set {
    var firstItem: Int32
    var count: Int32
    /// The set that goes on, or -1.
    var next: Int32
    /// Items in this set and those that follow it.
    var total: Int32
  }

  /// The most attributes that one element can have.
  static let limit = 64

  var sets = Store<Set>(capacity: 4)
  var items = Store<Item>(capacity: 4)
  var text = Store<UInt8>(capacity: 16)

  /// Joins two sets, the second after the first; -1 stands for none.
  ///
  /// Returns nil if the element would have too many attributes.
  mutating func join(_ first: Int32, _ second: Int32) -> Int32? {
    if first < 0 { return second }
    if second < 0 { return first }
    let total = sets[Int(first)].total + sets[Int(second)].total
    guard total <= Self.limit else { return nil }
    // Copy the first chain's heads so that sets that others share stay as they are.
    var copies: [Set] = []
    var index = first
    while index >= 0 {
      copies.append(sets[Int(index)])
      index = sets[Int(index)].next
    }
    var next = second
    for var copy in copies.reversed() {
      copy.next = next
      copy.total = copy.count + (next >= 0 ? sets[Int(next)].total : 0)
      sets.append(copy)
      next = Int32(sets.count - 1)
    }
    return next
  }

  /// Reads the list whose `{` stands at an offset.
  ///
  /// Returns the offset behind `}` and the set; nil if it is no list of attributes.
  mutating func parse(_ bytes: Bytes, at start: Int, end: Int) -> (end: Int, set: Int32)? {
    guard start < end, bytes[start] == "{" else { return nil }
    let firstItem = items.count
    let firstByte = text.count
    guard let close = parseItems(bytes, from: start + 1, end: end),
      items.count > firstItem, items.count - firstItem <= Self.limit
    else {
      items.truncate(to: firstItem)
      text.truncate(to: firstByte)
      return nil
    }
    let count = Int32(items.count - firstItem)
    sets.append(Set(firstItem: Int32(firstItem), count: count, next: -1, total: count))
    return (close, Int32(sets.count - 1))
  }

  private mutating func parseItems(_ bytes: Bytes, from start: Int, end: Int) -> Int? {
    var index = start
    while true {
      let gap = index
      while index < end, bytes[index].isSpace { index += 1 }
      guard index < end else { return nil }
      if bytes[index] == "}" { return index + 1 }
      guard index > gap || index == start else { return nil }
      guard let next = parseItem(bytes, at: index, end: end) else { return nil }
      index = next
    }
  }

  private mutating func parseItem(_ bytes: Bytes, at start: Int, end: Int) -> Int? {
    let first = bytes[start]
    if first == "#" || first == "." {
      let stop = Self.endOfName(bytes, from: start + 1, end: end, isClass: first == ".")
      guard stop > start + 1 else { return nil }
      let value = append(bytes.slice(start + 1, stop))
      items.append(
        Item(
          kind: first == "#" ? .identifier : .name, nameStart: 0, nameEnd: 0,
          valueStart: value.0, valueEnd: value.1))
      return stop
    }
    guard first.isLetter || first == "_" || first == ":" else { return nil }
    var index = start
    while index < end, bytes[index].isAlphanumeric || Self.isKeyPunctuation(bytes[index]) {
      index += 1
    }
    let keyEnd = index
    guard index < end, bytes[index] == "=" else { return nil }
    index += 1
    guard index < end else { return nil }
    let quote = bytes[index]
    var valueStart = index
    var valueEnd: Int
    if quote == "\"" || quote == "'" {
      valueStart += 1
      index = valueStart
      while index < end, bytes[index] != quote {
        index += bytes[index] == "\\" && index + 1 < end ? 2 : 1
      }
      guard index < end else { return nil }
      valueEnd = index
      index += 1
    } else {
      while index < end, !bytes[index].isSpace, !Self.isValueStop(bytes[index]) { index += 1 }
      guard index > valueStart else { return nil }
      valueEnd = index
    }
    let key = bytes.slice(start, keyEnd)
    let valueOffset = text.count
    Unescaping.append(bytes.slice(valueStart, valueEnd), to: &text)
    let value = (Int32(valueOffset), Int32(text.count))
    if key.count == 2, key.hasPrefixIgnoringCase("id", at: 0) {
      items.append(
        Item(kind: .identifier, nameStart: 0, nameEnd: 0, valueStart: value.0, valueEnd: value.1))
    } else if key.count == 5, key.hasPrefixIgnoringCase("class", at: 0) {
      items.append(
        Item(kind: .name, nameStart: 0, nameEnd: 0, valueStart: value.0, valueEnd: value.1))
    } else {
      let name = append(key)
      items.append(
        Item(
          kind: .pair, nameStart: name.0, nameEnd: name.1, valueStart: value.0,
          valueEnd: value.1))
    }
    return index
  }

  /// Adds a set of one class, for `::: name`.
  mutating func addClass(_ name: Bytes) -> Int32 {
    let value = append(name)
    items.append(
      Item(kind: .name, nameStart: 0, nameEnd: 0, valueStart: value.0, valueEnd: value.1))
    sets.append(Set(firstItem: Int32(items.count - 1), count: 1, next: -1, total: 1))
    return Int32(sets.count - 1)
  }

  private mutating func append(_ bytes: Bytes) -> (Int32, Int32) {
    let start = text.count
    text.append(bytes)
    return (Int32(start), Int32(text.count))
  }

  /// Where the name of a class or identifier ends: letters, digits, `-`, `_`, `:`, not ASCII.
  private static func endOfName(
    _ bytes: Bytes, from start: Int, end: Int, isClass: Bool
  ) -> Int {
    var index = start
    while index < end {
      let byte = bytes[index]
      guard byte.isAlphanumeric || byte >= 0x80 || isKeyPunctuation(byte) else { break }
      if isClass, byte == "." { break }
      index += 1
    }
    return index
  }

  private static func isKeyPunctuation(_ byte: UInt8) -> Bool {
    byte == "-" || byte == "_" || byte == ":" || byte == "."
  }

  private static func isValueStop(_ byte: UInt8) -> Bool {
    switch byte {
    case "<", ">", "=", "`", "'", "\"", "}", "{": true
    default: false
    }
  }

  func value(of item: Item) -> Bytes {
    text.slice(Int(item.valueStart), Int(item.valueEnd))
  }

  func name(of item: Item) -> Bytes {
    text.slice(Int(item.nameStart), Int(item.nameEnd))
  }

  /// Whether one of the classes of a set is the one named.
  func hasClass(_ name: StaticString, _ set: Int32) -> Bool {
    var index = set
    while index >= 0 {
      let head = sets[Int(index)]
      for offset in Int(head.firstItem)..<Int(head.firstItem + head.count)
      where items[offset].kind == .name {
        let value = value(of: items[offset])
        if value.count == name.utf8CodeUnitCount, value.hasPrefix(name, at: 0) { return true }
      }
      index = head.next
    }
    return false
  }
}
