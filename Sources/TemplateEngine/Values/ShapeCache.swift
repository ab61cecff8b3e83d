internal import Synchronization

/// The key tables of maps that the host makes, so that maps of the same shape share one.
///
/// A host makes many maps of few shapes, and most of their cost is in their keys. Each shape has
/// one place where it is kept, by the hash of its names; a newer one takes it.
final class ShapeCache: Sendable {
  static let shared = ShapeCache()

  private static let size = 512
  private let tables = Mutex([KeyTable?](repeating: nil, count: size))

  /// A table of the names of pairs in their order; `nil` for a shape that is too large, or when
  /// two names are the same.
  func table(of pairs: [(String, Value)]) -> KeyTable? {
    guard pairs.count <= 32 else { return nil }
    var hash = UInt32(truncatingIfNeeded: pairs.count)
    for (name, _) in pairs { hash = (hash &* 31) ^ name.withBytes { ByteScan.hash($0) } }
    let place = Int(hash) % Self.size
    return tables.withLock { tables in
      if let known = tables[place], Self.holds(known, pairs) { return known }
      let table = KeyTable(capacity: pairs.count)
      for (name, _) in pairs {
        let key = Text(name)
        let hash = ByteScan.hash(key.raw)
        guard table.find(key.raw, hash: hash) < 0 else { return nil }
        table.append(.string(key), hash: hash)
      }
      tables[place] = table
      return table
    }
  }

  private static func holds(_ table: KeyTable, _ pairs: [(String, Value)]) -> Bool {
    guard table.count == pairs.count else { return false }
    for (index, (name, _)) in pairs.enumerated() {
      guard case .string(let key) = table.key(at: index),
        name.withBytes({ bytes in key.withBytes { ByteScan.equal($0, bytes) } })
      else { return false }
    }
    return true
  }
}

extension String {
  /// Calls a closure with the UTF-8 of the string.
  @inline(__always)
  func withBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = self
    return copy.withUTF8(body)
  }
}
