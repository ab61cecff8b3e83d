/// What templates see of a dossier, as plain data: the same as encoding gives, many times faster
/// to make and to read than through an `Encoder`.
public enum DossierValue: Sendable, Equatable {
  /// A member of an object.
  public struct Member: Sendable, Equatable {
    /// The name by which templates ask for it.
    public var name: String
    /// What templates get; may be deferred.
    public var value: DossierValue

    /// Makes a member; whether the object has another of that name is not checked.
    public init(name: String, value: DossierValue) {
      self.name = name
      self.value = value
    }
  }

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
  case object([Member])
  /// A value that is made when somebody asks for it.
  case deferred(Deferred)

  /// How to make a value that is wanted only by some documents.
  public struct Deferred: Sendable, Equatable {
    private enum Source: Sendable {
      case view(View)
      case other(@Sendable () -> DossierValue)
    }

    private let source: Source

    init(_ view: View) { source = .view(view) }

    init(_ make: @escaping @Sendable () -> DossierValue) { source = .other(make) }

    /// The value; each time it is made anew.
    public var value: DossierValue {
      switch source {
      case .view(let view): view.dossierValue
      case .other(let make): make()
      }
    }

    public static func == (left: Deferred, right: Deferred) -> Bool { left.value == right.value }
  }

  /// The value of a member of an object; `nil` without one, or for no object.
  public subscript(name: String) -> DossierValue? {
    if case .deferred(let deferred) = self { return deferred.value[name] }
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }.map(\.value.made)
  }
}

extension DossierValue {
  /// The value itself, made where it was deferred.
  public var made: DossierValue {
    if case .deferred(let deferred) = self { return deferred.value.made }
    return self
  }
}

extension DossierValue: Encodable {
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .object(let members):
      var container = encoder.container(keyedBy: ViewKey.self)
      for member in members {
        try container.encode(member.value, forKey: ViewKey(stringValue: member.name))
      }
    case .list(let elements):
      var container = encoder.unkeyedContainer()
      for element in elements { try container.encode(element) }
    case .deferred(let deferred): try deferred.value.encode(to: encoder)
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

/// What can be a member of a view.
protocol ViewMember: SendableMetatype {
  var dossierValue: DossierValue { get }
}

extension String: ViewMember {
  var dossierValue: DossierValue { .string(self) }
}

extension Int: ViewMember {
  var dossierValue: DossierValue { .int(self) }
}

extension Bool: ViewMember {
  var dossierValue: DossierValue { .bool(self) }
}

extension Double: ViewMember {
  var dossierValue: DossierValue { .double(self) }
}

extension Array: ViewMember where Element: ViewMember {
  var dossierValue: DossierValue { .list(map(\.dossierValue)) }
}
