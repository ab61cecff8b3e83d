import Diagnostics

extension JSONValue {
  /// The value as JSON text, each member and element on a line of its own.
  ///
  /// Objects and lists without members stay on one line.
  public var text: String {
    var text = ""
    write(to: &text, indent: "")
    return text
  }

  private func write(to text: inout String, indent: String) {
    switch content {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let number): text += number
    case .string(let string): text += JSONText.string(string)
    case .array(let elements):
      Self.write(elements.count, "[", "]", to: &text, indent: indent) { index, text, indent in
        elements[index].write(to: &text, indent: indent)
      }
    case .object(let members):
      Self.write(members.count, "{", "}", to: &text, indent: indent) { index, text, indent in
        text += JSONText.string(members[index].name) + ": "
        members[index].value.write(to: &text, indent: indent)
      }
    }
  }

  private static func write(
    _ count: Int, _ open: String, _ close: String, to text: inout String, indent: String,
    _ element: (Int, inout String, String) -> Void
  ) {
    text += open
    for index in 0..<count {
      text += (index > 0 ? "," : "") + "\n" + indent + "  "
      element(index, &text, indent + "  ")
    }
    text += count > 0 ? "\n" + indent + close : close
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self.init(.string(value)) }
  public init(arrayLiteral elements: JSONValue...) { self.init(.array(elements)) }
  /// An object with the members in the order in which they are written.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init(.object(elements.map { JSONMember(name: $0.0, value: $0.1) }))
  }
}
