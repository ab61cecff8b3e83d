import DanVan
import TemplateEngine

extension Value {
  /// The value of a dossier's data, as templates see it: members of objects keep their order.
  init(_ value: DossierValue) {
    switch value {
    case .null: self = .none
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .double(let value): self = .double(value)
    case .string(let text): self = .string(text)
    case .list(let elements): self = Value(elements.map { Value($0) })
    case .object(let members): self = Value(members.map { ($0.name, Value($0.value)) })
    }
  }
}
