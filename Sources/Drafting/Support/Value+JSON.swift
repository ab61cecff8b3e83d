import DanVan
import TemplateEngine

extension Value {
  /// The value of a JSON text, as templates see it: members of objects keep their order.
  ///
  /// Nesting is bounded by the reader of JSON.
  init(_ json: JSONValue) {
    switch json.content {
    case .null: self = .none
    case .bool(let value): self = .bool(value)
    case .number(let text): self = Self.number(text)
    case .string(let text): self = .string(text)
    case .array(let elements): self = Value(elements.map { Value($0) })
    case .object(let members): self = Value(members.map { ($0.name, Value($0.value)) })
    }
  }

  /// A whole number where 64 bits hold it, else a floating-point number.
  private static func number(_ text: String) -> Value {
    if let whole = Int(text) { return .int(whole) }
    return .double(Double(text) ?? .nan)
  }
}
