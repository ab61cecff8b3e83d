extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .string(Text(value)) }
  public init(integerLiteral value: Int) { self = .int(value) }
  public init(floatLiteral value: Double) { self = .double(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(arrayLiteral elements: Value...) { self = .list(List(elements)) }
  public init(dictionaryLiteral elements: (String, Value)...) { self = .map(Map(elements)) }
}

/// Values are equal when `==` of the template language says so.
extension Value: Equatable {
  public static func == (left: Value, right: Value) -> Bool { left.equals(right) }
}

extension Value: CustomStringConvertible {
  /// The value as it shows inside a list.
  public var description: String {
    var bytes: [UInt8] = []
    writeRepresentation(into: &bytes, depth: 0)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Value {
  /// The value of a key, or the element at a position, of a map or a list.
  public subscript(key: String) -> Value? {
    guard case .map(let map) = self else { return nil }
    return map[key]
  }

  /// The element of a list, from 0; `nil` beyond its ends and for what is no list.
  public subscript(index: Int) -> Value? {
    guard let list, index >= 0, index < list.count else { return nil }
    return list[index]
  }

}
