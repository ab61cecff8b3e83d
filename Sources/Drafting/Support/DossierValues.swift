import DanVan
import Synchronization
import TemplateEngine

/// Makes values of a dossier's data, as templates see it: members of objects keep their order.
///
/// Nothing is made before a template asks for it, and objects of the same kind share their names.
final class DossierValues: Sendable {
  /// Maps with the names of the kinds met so far, by the number of the kind.
  private let shapes = Mutex([Map?](repeating: nil, count: View.Kind.allCases.count))

  /// The value of a part of the data.
  func value(_ value: DossierValue) -> Value {
    switch value {
    case .null: .none
    case .bool(let value): .bool(value)
    case .int(let value): .int(value)
    case .double(let value): .double(value)
    case .string(let text): .string(text)
    case .list(let elements): Value(elements.map(self.value))
    case .object(let view): self.value(view)
    }
  }

  private func value(_ view: View) -> Value {
    guard let kind = view.kind else { return Value(members(of: view)) }
    return .map(Map(keysOf: shape(kind, of: view)) { [self] in value(view.value(at: $0)) })
  }

  /// The members of an object, each made when it is asked for.
  func members(of view: View) -> [(String, Value)] {
    view.names.enumerated().map { position, name in
      (name, .deferred { [self] in value(view.value(at: position)) })
    }
  }

  /// A map with the names of a kind of object.
  private func shape(_ kind: View.Kind, of view: View) -> Map {
    shapes.withLock { shapes in
      if let known = shapes[kind.rawValue] { return known }
      let map = Map(view.names.map { ($0, .none) })
      shapes[kind.rawValue] = map
      return map
    }
  }
}
