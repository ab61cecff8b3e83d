import TemplateEngine

extension Value {
  /// A member of a map; undefined for anything else.
  subscript(name: String) -> Value {
    guard case .map(let map) = self else { return .undefined }
    return map[name] ?? .undefined
  }

  /// A map with more members.
  func adding(_ members: [(String, Value)]) -> Value {
    guard case .map(let map) = self else { return Value(members) }
    return .map(map.adding(members))
  }
}

/// The names that the members of all maps of one kind have, which those maps share.
struct MemberNames: Sendable {
  private let shape: Map

  init(_ names: String...) { shape = Map(names.map { ($0, .none) }) }

  /// A map of values that are given in the order of the names.
  func map(_ values: Value...) -> Value { .map(Map(keysOf: shape, values: values)) }
}
