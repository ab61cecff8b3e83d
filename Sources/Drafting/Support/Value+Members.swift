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
