internal import Synchronization

extension Value {
  /// Makes a value of anything that can be encoded. Properties keep their order, and those that
  /// are `nil` become `none`.
  ///
  /// Only the outermost level is encoded at once. What is nested in it is encoded when a template
  /// reaches for it, level by level and once for all renders, so that a large model costs only
  /// what is read of it; using a part that fails to encode itself is then an error of the
  /// template that uses it. Objects that change between renders are seen as they were when they
  /// were first read.
  ///
  /// - Throws: What the type throws while it encodes its outermost level.
  public init(encoding value: some Encodable & Sendable) throws {
    self = try EncoderState().encode(value, path: nil)
  }
}

/// What the encoders of one value share.
private final class EncoderState: Sendable {
  /// The tables of keys that were met: records of the same shape share one.
  private let tables = Mutex<[[Text]: KeyTable]>([:])

  func table(_ keys: [Text]) -> KeyTable {
    tables.withLock { tables in
      if let known = tables[keys] { return known }
      let table = KeyTable(capacity: max(4, keys.count))
      for key in keys { table.append(.string(key), hash: ByteScan.hash(key.raw)) }
      tables[keys] = table
      return table
    }
  }

  /// The value of something that is one piece; `nil` for what has parts.
  private func simple(_ value: some Encodable) -> Value? {
    switch value {
    case let value as String: .string(Text(value))
    case let value as Int: .int(value)
    case let value as Double: .double(value)
    case let value as Bool: .bool(value)
    default: nil
    }
  }

  /// The value of a part, encoded later unless it is one piece.
  func part(_ value: some Encodable, _ key: @autoclosure () -> any CodingKey, in path: CodingStep?)
    -> Value
  {
    if let value = simple(value) { return value }
    let step = CodingStep(key(), in: path)
    return .object(LazyValue { try self.encode(value, path: step) })
  }

  /// Encodes the outermost level of something.
  func encode(_ value: some Encodable, path: CodingStep?, depth: Int = 0) throws -> Value {
    if let value = simple(value) { return value }
    guard depth < 200 else {
      throw EncodingError.invalidValue(
        value,
        .init(codingPath: path?.keys ?? [], debugDescription: "The value is nested too deeply."))
    }
    let encoder = ValueEncoder(state: self, path: path, depth: depth)
    try value.encode(to: encoder)
    return encoder.storage.value(self)
  }
}

/// A key on the way to a part, and those before it.
private final class CodingStep: @unchecked Sendable {
  let key: any CodingKey
  let parent: CodingStep?

  init(_ key: any CodingKey, in parent: CodingStep?) {
    self.key = key
    self.parent = parent
  }

  var keys: [any CodingKey] {
    var keys: [any CodingKey] = []
    var step: CodingStep? = self
    while let current = step {
      keys.append(current.key)
      step = current.parent
    }
    return keys.reversed()
  }
}

/// A value that is being put together.
private final class EncodedStorage {
  enum Kind { case none, single, list, map }

  var kind = Kind.none
  var single: Value = .none
  var keys: [Text] = []
  var items: [Item] = []

  enum Item {
    case value(Value)
    case pending(EncodedStorage)
  }

  func set(_ key: Text, _ item: Item) {
    kind = .map
    if let index = keys.firstIndex(of: key) {
      items[index] = item
    } else {
      keys.append(key)
      items.append(item)
    }
  }

  func value(_ state: EncoderState) -> Value {
    let values = items.map { item -> Value in
      switch item {
      case .value(let value): value
      case .pending(let storage): storage.value(state)
      }
    }
    switch kind {
    case .none: return .map(Map(box: MapBox(isOwned: false)))
    case .single: return single
    case .list: return .list(List(box: List.Box(values, isOwned: false, isLazy: true)))
    case .map:
      return .map(
        Map(
          box: MapBox(keys: state.table(keys), values: values, isOwned: false, isLazy: true)))
    }
  }
}

private struct ValueEncoder: Encoder {
  let state: EncoderState
  let path: CodingStep?
  /// How many single values are inside each other.
  let depth: Int
  let storage: EncodedStorage
  let userInfo: [CodingUserInfoKey: Any] = [:]
  var codingPath: [any CodingKey] { path?.keys ?? [] }

  init(state: EncoderState, path: CodingStep?, depth: Int = 0, storage: EncodedStorage? = nil) {
    self.state = state
    self.path = path
    self.depth = depth
    self.storage = storage ?? EncodedStorage()
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if storage.kind == .none { storage.kind = .map }
    return KeyedEncodingContainer(
      KeyedContainer<Key>(state: state, path: path, storage: storage))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if storage.kind == .none { storage.kind = .list }
    return UnkeyedContainer(state: state, path: path, storage: storage)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    SingleContainer(state: state, path: path, depth: depth, storage: storage)
  }
}

private struct KeyedContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let state: EncoderState
  let path: CodingStep?
  let storage: EncodedStorage
  var codingPath: [any CodingKey] { path?.keys ?? [] }

  private func set(_ key: some CodingKey, _ value: Value) {
    storage.set(Text(key.stringValue), .value(value))
  }

  mutating func encodeNil(forKey key: Key) { set(key, .none) }
  mutating func encode(_ value: some Encodable, forKey key: Key) throws {
    set(key, state.part(value, key, in: path))
  }

  // An absent property is `none`, so that templates can ask for it.
  mutating func encodeIfPresent(_ value: Bool?, forKey key: Key) throws { try some(value, key) }
  mutating func encodeIfPresent(_ value: String?, forKey key: Key) throws { try some(value, key) }
  mutating func encodeIfPresent(_ value: Double?, forKey key: Key) throws { try some(value, key) }
  mutating func encodeIfPresent(_ value: Float?, forKey key: Key) throws { try some(value, key) }
  mutating func encodeIfPresent(_ value: Int?, forKey key: Key) throws { try some(value, key) }
  mutating func encodeIfPresent(_ value: Int8?, forKey key: Key) throws { try some(value, key) }
  mutating func encodeIfPresent(_ value: Int16?, forKey key: Key) throws { try some(value, key) }
  mutating func encodeIfPresent(_ value: Int32?, forKey key: Key) throws { try some(value, key) }
  mutating func encodeIfPresent(_ value: Int64?, forKey key: Key) throws { try some(value, key) }
  mutating func encodeIfPresent(_ value: UInt?, forKey key: Key) throws { try some(value, key) }
  mutating func encodeIfPresent(_ value: UInt8?, forKey key: Key) throws { try some(value, key) }
  mutating func encodeIfPresent(_ value: UInt16?, forKey key: Key) throws { try some(value, key) }
  mutating func encodeIfPresent(_ value: UInt32?, forKey key: Key) throws { try some(value, key) }
  mutating func encodeIfPresent(_ value: UInt64?, forKey key: Key) throws { try some(value, key) }
  mutating func encodeIfPresent(_ value: (some Encodable)?, forKey key: Key) throws {
    try some(value, key)
  }

  private mutating func some(_ value: (some Encodable)?, _ key: Key) throws {
    if let value { try encode(value, forKey: key) } else { encodeNil(forKey: key) }
  }

  private func nested(_ key: some CodingKey, _ kind: EncodedStorage.Kind) -> EncodedStorage {
    let nested = EncodedStorage()
    nested.kind = kind
    storage.set(Text(key.stringValue), .pending(nested))
    return nested
  }

  mutating func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    KeyedEncodingContainer(
      KeyedContainer<NestedKey>(
        state: state, path: CodingStep(key, in: path), storage: nested(key, .map)))
  }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    UnkeyedContainer(
      state: state, path: CodingStep(key, in: path), storage: nested(key, .list))
  }

  mutating func superEncoder() -> any Encoder {
    ValueEncoder(state: state, path: path, storage: nested(SuperKey(), .none))
  }

  mutating func superEncoder(forKey key: Key) -> any Encoder {
    ValueEncoder(state: state, path: CodingStep(key, in: path), storage: nested(key, .none))
  }
}

private struct SuperKey: CodingKey {
  let stringValue = "super"
  let intValue: Int? = nil
  init() {}
  init?(stringValue: String) { return nil }
  init?(intValue: Int) { return nil }
}

private struct UnkeyedContainer: UnkeyedEncodingContainer {
  let state: EncoderState
  let path: CodingStep?
  let storage: EncodedStorage
  var codingPath: [any CodingKey] { path?.keys ?? [] }

  var count: Int { storage.items.count }

  mutating func encodeNil() { storage.items.append(.value(.none)) }
  mutating func encode(_ value: some Encodable) throws {
    storage.items.append(.value(state.part(value, IndexKey(storage.items.count), in: path)))
  }

  private func nested(_ kind: EncodedStorage.Kind) -> EncodedStorage {
    let nested = EncodedStorage()
    nested.kind = kind
    storage.items.append(.pending(nested))
    return nested
  }

  mutating func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type
  ) -> KeyedEncodingContainer<NestedKey> {
    KeyedEncodingContainer(
      KeyedContainer<NestedKey>(state: state, path: path, storage: nested(.map)))
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    UnkeyedContainer(state: state, path: path, storage: nested(.list))
  }

  mutating func superEncoder() -> any Encoder {
    ValueEncoder(state: state, path: path, storage: nested(.none))
  }
}

private struct IndexKey: CodingKey {
  let index: Int
  var stringValue: String { "\(index)" }
  var intValue: Int? { index }
  init(_ index: Int) { self.index = index }
  init?(stringValue: String) { return nil }
  init?(intValue: Int) { index = intValue }
}

private struct SingleContainer: SingleValueEncodingContainer {
  let state: EncoderState
  let path: CodingStep?
  let depth: Int
  let storage: EncodedStorage
  var codingPath: [any CodingKey] { path?.keys ?? [] }

  private func set(_ value: Value) {
    storage.kind = .single
    storage.single = value
  }

  mutating func encodeNil() { set(.none) }
  mutating func encode(_ value: Bool) { set(.bool(value)) }
  mutating func encode(_ value: String) { set(.string(Text(value))) }
  mutating func encode(_ value: Double) { set(.double(value)) }
  mutating func encode(_ value: Float) { set(.double(Double(value))) }
  mutating func encode(_ value: Int) { set(.int(value)) }
  mutating func encode(_ value: Int8) { set(.int(Int(value))) }
  mutating func encode(_ value: Int16) { set(.int(Int(value))) }
  mutating func encode(_ value: Int32) { set(.int(Int(value))) }
  mutating func encode(_ value: Int64) { set(Value(Int128(value))) }
  mutating func encode(_ value: UInt) { set(Value(Int128(value))) }
  mutating func encode(_ value: UInt8) { set(.int(Int(value))) }
  mutating func encode(_ value: UInt16) { set(.int(Int(value))) }
  mutating func encode(_ value: UInt32) { set(.int(Int(value))) }
  mutating func encode(_ value: UInt64) { set(Value(Int128(value))) }
  mutating func encode(_ value: some Encodable) throws {
    set(try state.encode(value, path: path, depth: depth + 1))
  }
}
