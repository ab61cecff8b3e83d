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

extension JSONValue {
  /// Takes the value of the first of the nodes of a text.
  init(_ nodes: [JSONNode], of bytes: [UInt8]) {
    var index = 0
    self.init(nodes, &index, bytes)
  }

  /// Takes the value of a node, and moves on to the next; readers limit how deep nodes lie.
  private init(_ nodes: [JSONNode], _ index: inout Int, _ bytes: [UInt8]) {
    let node = nodes[index]
    index += 1
    range = node.range
    switch node.kind {
    case .null: content = .null
    case .false: content = .bool(false)
    case .true: content = .bool(true)
    case .number: content = .number(JSONNode.text(node, of: bytes))
    case .string: content = .string(JSONNode.text(node, of: bytes))
    case .array:
      var elements: [JSONValue] = []
      while index < node.next { elements.append(JSONValue(nodes, &index, bytes)) }
      content = .array(elements)
    case .object:
      var members: [JSONMember] = []
      while index < node.next {
        let name = nodes[index]
        index += 1
        members.append(
          JSONMember(
            name: JSONNode.text(name, of: bytes), nameRange: name.range,
            value: JSONValue(nodes, &index, bytes)))
      }
      content = .object(members)
    }
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
