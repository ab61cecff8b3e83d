extension Value {
  /// Makes a value of anything that can be encoded. Properties keep their order, and those that
  /// are `nil` become `none`.
  ///
  /// - Throws: What the type throws while it encodes itself, or an `EncodingError` when it is
  ///   nested too deeply.
  public init(encoding value: some Encodable) throws {
    if let value = value as? Value {
      self = value
      return
    }
    let state = EncoderState()
    self = try state.encode(value, path: [])
  }
}

/// What the encoders of one value share.
private final class EncoderState {
  /// The tables of keys that were met: records of the same shape share one.
  private var tables: [[Text]: KeyTable] = [:]

  func table(_ keys: [Text]) -> KeyTable {
    if let known = tables[keys] { return known }
    let table = KeyTable(capacity: max(4, keys.count))
    for key in keys { table.append(.string(key), hash: key.withBytes { ByteScan.hash($0) }) }
    tables[keys] = table
    return table
  }

  func encode(_ value: some Encodable, path: [any CodingKey]) throws -> Value {
    switch value {
    case let value as Value: return value
    case let value as String: return .string(Text(value))
    case let value as Int: return .int(value)
    case let value as Double: return .double(value)
    case let value as Bool: return .bool(value)
    default: break
    }
    guard path.count < 200 else {
      throw EncodingError.invalidValue(
        value, .init(codingPath: path, debugDescription: "The value is nested too deeply."))
    }
    let encoder = ValueEncoder(state: self, codingPath: path)
    try value.encode(to: encoder)
    return encoder.storage.value(self)
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
    case .list: return .list(List(values))
    case .map:
      return .map(Map(box: MapBox(keys: state.table(keys), values: values, isOwned: false)))
    }
  }
}

private struct ValueEncoder: Encoder {
  let state: EncoderState
  let codingPath: [any CodingKey]
  let storage: EncodedStorage
  let userInfo: [CodingUserInfoKey: Any] = [:]

  init(state: EncoderState, codingPath: [any CodingKey], storage: EncodedStorage? = nil) {
    self.state = state
    self.codingPath = codingPath
    self.storage = storage ?? EncodedStorage()
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if storage.kind == .none { storage.kind = .map }
    return KeyedEncodingContainer(
      KeyedContainer<Key>(state: state, codingPath: codingPath, storage: storage))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if storage.kind == .none { storage.kind = .list }
    return UnkeyedContainer(state: state, codingPath: codingPath, storage: storage)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    SingleContainer(state: state, codingPath: codingPath, storage: storage)
  }
}

private struct KeyedContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let state: EncoderState
  let codingPath: [any CodingKey]
  let storage: EncodedStorage

  private func set(_ key: some CodingKey, _ value: Value) {
    storage.set(Text(key.stringValue), .value(value))
  }

  mutating func encodeNil(forKey key: Key) { set(key, .none) }
  mutating func encode(_ value: some Encodable, forKey key: Key) throws {
    set(key, try state.encode(value, path: codingPath + [key]))
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
        state: state, codingPath: codingPath + [key], storage: nested(key, .map)))
  }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    UnkeyedContainer(state: state, codingPath: codingPath + [key], storage: nested(key, .list))
  }

  mutating func superEncoder() -> any Encoder {
    ValueEncoder(
      state: state, codingPath: codingPath, storage: nested(SuperKey(), .none))
  }

  mutating func superEncoder(forKey key: Key) -> any Encoder {
    ValueEncoder(state: state, codingPath: codingPath + [key], storage: nested(key, .none))
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
  let codingPath: [any CodingKey]
  let storage: EncodedStorage

  var count: Int { storage.items.count }

  mutating func encodeNil() { storage.items.append(.value(.none)) }
  mutating func encode(_ value: some Encodable) throws {
    let encoded = try state.encode(value, path: codingPath + [IndexKey(count)])
    storage.items.append(.value(encoded))
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
      KeyedContainer<NestedKey>(state: state, codingPath: codingPath, storage: nested(.map)))
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    UnkeyedContainer(state: state, codingPath: codingPath, storage: nested(.list))
  }

  mutating func superEncoder() -> any Encoder {
    ValueEncoder(state: state, codingPath: codingPath, storage: nested(.none))
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
  let codingPath: [any CodingKey]
  let storage: EncodedStorage

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
    set(try state.encode(value, path: codingPath))
  }
}
