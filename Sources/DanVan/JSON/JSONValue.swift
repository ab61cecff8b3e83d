/// A value of a JSON text, with its place in the text; members of objects keep their order.
public struct JSONValue: Sendable {
  /// What a value holds.
  public enum Content: Sendable {
    /// The word `null`: nothing is given.
    case null
    /// One of the words `true` and `false`.
    case bool(Bool)
    /// A number as it is written, so that `6.00` keeps its decimals.
    case number(String)
    /// A text, without quotes and escapes.
    case string(String)
    /// The elements, in order.
    case array([JSONValue])
    /// The members, in the order of the text.
    case object([JSONMember])
  }

  /// What the value holds.
  public var content: Content
  /// Where the value stands in the text: byte offsets.
  public var range: Range<Int>

  /// Makes a value; one that no text holds has an empty range.
  public init(_ content: Content, range: Range<Int> = 0..<0) {
    self.content = content
    self.range = range
  }

  /// The value of the first member of that name; `nil` without one, or for no object.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// Whether the value is `null`.
  public var isNull: Bool {
    if case .null = content { true } else { false }
  }
}

/// One member of a JSON object.
public struct JSONMember: Sendable {
  /// The member's name, without quotes and escapes.
  public var name: String
  /// Where the name stands in the text, quotes included: byte offsets.
  public var nameRange: Range<Int>
  /// The member's value.
  public var value: JSONValue

  /// Makes a member; one that no text holds has an empty range of the name.
  public init(name: String, nameRange: Range<Int> = 0..<0, value: JSONValue) {
    self.name = name
    self.nameRange = nameRange
    self.value = value
  }
}
