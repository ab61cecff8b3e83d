/// What templates see of a dossier, as plain data: the same as encoding gives, many times faster
/// to make and to read than through an `Encoder`.
public enum DossierValue: Sendable, Equatable {
  /// Nothing: what is not known or not filled in.
  case null
  /// Yes or no.
  case bool(Bool)
  /// A whole number.
  case int(Int)
  /// A number that need not be whole.
  case double(Double)
  /// Text for people, or an identifier.
  case string(String)
  /// Values in order.
  case list([DossierValue])
  /// An object, whose members keep their order.
  case object(View)

  /// The value of a member of an object; `nil` without one, or for no object.
  public subscript(name: String) -> DossierValue? {
    guard case .object(let view) = self, let position = view.names.firstIndex(of: name)
    else { return nil }
    return view.value(at: position)
  }
}

extension View: Equatable {
  /// Whether two objects have the same members in the same order.
  public static func == (left: Self, right: Self) -> Bool {
    left.names == right.names
      && left.names.indices.allSatisfy { left.value(at: $0) == right.value(at: $0) }
  }
}

/// The name of a member that templates see.
private struct MemberName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension DossierValue: Encodable {
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .object(let view):
      var container = encoder.container(keyedBy: MemberName.self)
      for (position, name) in view.names.enumerated() {
        try container.encode(view.value(at: position), forKey: MemberName(stringValue: name))
      }
    case .list(let elements):
      var container = encoder.unkeyedContainer()
      for element in elements { try container.encode(element) }
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .bool(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    case .int(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    case .double(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    case .string(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    }
  }
}

extension DossierValue: ViewMember {
  var dossierValue: DossierValue { self }
}
