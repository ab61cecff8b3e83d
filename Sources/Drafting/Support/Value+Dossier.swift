import DanVan
import TemplateEngine

/// Values of a dossier's data, as templates see it: members of objects keep their order.
///
/// Nothing is made before a template asks for it, and objects of the same kind share their names.
extension Value {
  /// The value of a part of the data.
  init(_ value: DossierValue) {
    switch value {
    case .null: self = .none
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .double(let value): self = .double(value)
    case .string(let text): self = .string(text)
    case .list(let elements): self = Value(elements.map { Value($0) })
    case .object(let view):
      guard let kind = view.kind else {
        self = Value(Self.members(of: view))
        return
      }
      self = .map(Map(shapes[kind.rawValue], from: Members(view: view)))
    }
  }

  /// The members of an object, each made when it is asked for.
  static func members(of view: View) -> [(String, Value)] {
    view.names.enumerated().map { position, name in
      (name, .deferred { Value(view.value(at: position)) })
    }
  }
}

/// The members of an object of the data.
private struct Members: MapSource {
  let view: View

  var names: [String] { view.names }

  func value(at position: Int) -> Value { Value(view.value(at: position)) }
}

/// The names that objects of each kind have, by the number of the kind.
private let shapes = View.Kind.allCases.map { _ in MapShape() }
