extension Value {
  /// The hash of a value as a key of a map: equal values have equal hashes.
  var keyHash: UInt32 {
    switch self {
    case .string(let text), .markup(let text): ByteScan.hash(text.raw)
    case .bool(let value): Self.mix(value ? 1 : 0)
    case .int(let value): Self.mix(value)
    case .double(let value):
      if let whole = Int(exactly: value) { Self.mix(whole) } else { Self.mix(value.hashValue) }
    case .wide(let value): Self.mix(value.value.hashValue)
    case .none: 0x5bd1
    case .undefined: 0x6f3a
    case .tuple(let list):
      list.elements.reduce(17) { $0 &* 31 &+ $1.keyHash }
    case .list, .map: 0x7777
    case .object(let object): Self.mix(ObjectIdentifier(object).hashValue)
    }
  }

  private static func mix(_ value: Int) -> UInt32 {
    let product = UInt64(bitPattern: Int64(value)) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: product >> 32)
  }

  /// Whether a map can have the value as a key.
  var isHashable: Bool {
    switch self {
    case .list, .map: false
    case .tuple(let list): list.elements.allSatisfy(\.isHashable)
    default: true
    }
  }
}
