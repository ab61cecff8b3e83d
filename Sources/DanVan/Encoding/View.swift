import Vietnamese

/// The name of a member that templates see.
struct ViewKey: CodingKey, ExpressibleByStringLiteral, Sendable {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringLiteral value: String) { stringValue = value }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

/// One object that templates see.
///
/// Every member is always there; what is not known is null, so that a template can ask for it
/// without knowing which dossiers have it.
struct View: ViewMember, Encodable, Sendable {
  private let write: @Sendable (inout ViewContainer) throws -> Void

  /// Makes an object of the members that a closure writes, when somebody asks for them.
  init(_ write: @escaping @Sendable (inout ViewContainer) throws -> Void) {
    self.write = write
  }

  var dossierValue: DossierValue {
    var container = ViewContainer()
    // Nothing that is written can fail; the closures throw for the sake of encoders.
    return (try? write(&container)) == nil ? .null : .object(container.members)
  }

  func encode(to encoder: any Encoder) throws {
    try dossierValue.encode(to: encoder)
  }
}

/// The members of an object that is being written, in the order in which they are written.
struct ViewContainer {
  fileprivate(set) var members: [DossierValue.Member] = []

  init() { members.reserveCapacity(16) }

  /// Writes a member.
  mutating func encode(_ value: some ViewMember, forKey name: ViewKey) throws {
    members.append(.init(name: name.stringValue, value: value.dossierValue))
  }

  /// Writes a member that is null.
  mutating func encodeNil(forKey name: ViewKey) throws {
    members.append(.init(name: name.stringValue, value: .null))
  }

  /// Writes a member, null for what is not there.
  mutating func put(_ name: ViewKey, _ value: (some ViewMember)?) throws {
    members.append(.init(name: name.stringValue, value: value?.dossierValue ?? .null))
  }

  /// Writes a member that is an object, made when somebody asks for it; null for none.
  mutating func put(_ name: ViewKey, _ view: View?) throws {
    members.append(
      .init(
        name: name.stringValue,
        value: view.map { .deferred(.init($0)) } ?? .null))
  }

  /// Writes a member that is made when somebody asks for it.
  mutating func put(
    _ name: ViewKey, later make: @autoclosure @escaping @Sendable () -> some ViewMember
  ) throws {
    members.append(
      .init(name: name.stringValue, value: .deferred(.init({ make().dossierValue }))))
  }

  /// Writes a member that is a text, null for what is not there.
  mutating func put(_ name: ViewKey, _ value: String?) throws {
    members.append(.init(name: name.stringValue, value: value.map { .string($0) } ?? .null))
  }

  /// Writes a member that is a number, null for what is not there.
  mutating func put(_ name: ViewKey, _ value: Int?) throws {
    members.append(.init(name: name.stringValue, value: value.map { .int($0) } ?? .null))
  }

  /// Writes a member that is an object.
  mutating func put(
    _ name: ViewKey, object write: @escaping @Sendable (inout ViewContainer) throws -> Void
  ) throws {
    try put(name, View(write))
  }

  /// Writes a score: its text and its value.
  mutating func put(_ name: ViewKey, _ score: Score?) throws {
    guard let score else { return try encodeNil(forKey: name) }
    try put(name) { container in
      try container.put("text", score.text)
      try container.encode(score.doubleValue, forKey: "value")
    }
  }

  /// Writes a number: its text and its value.
  mutating func put(_ name: ViewKey, _ number: DecimalNumber?) throws {
    guard let number else { return try encodeNil(forKey: name) }
    try put(name) { container in
      try container.put("text", number.text)
      if number.decimals == 0 {
        try container.put("value", number.mantissa)
      } else {
        try container.encode(number.doubleValue, forKey: "value")
      }
    }
  }

  /// Writes a share in tenths of a per cent: its text with one decimal and its value.
  mutating func put(_ name: ViewKey, permille: Int?) throws {
    guard let permille else { return try encodeNil(forKey: name) }
    let number = DecimalNumber(mantissa: permille, decimals: 1)
    try put(name) { container in
      try container.put("text", (number?.text ?? "") + "%")
      try container.encode(Double(permille) / 10, forKey: "value")
    }
  }

  /// Writes a day.
  mutating func put(_ name: ViewKey, _ date: CalendarDate?) throws {
    guard let date else { return try encodeNil(forKey: name) }
    try put(name, PartialDate(date))
  }

  /// Writes a date that may be partly open; what is open shows as `…` in its texts.
  mutating func put(_ name: ViewKey, _ date: PartialDate?) throws {
    guard let date else { return try encodeNil(forKey: name) }
    try put(name) { container in
      try container.put("day", date.day)
      try container.put("month", date.month)
      try container.put("year", date.year)
      try container.put("long", date.long(blank: "…"))
      try container.put("short", date.short(blank: "…"))
      try container.put("iso", date.date?.iso)
      try container.encode(date.date != nil, forKey: "complete")
    }
  }

  /// Writes a deadline.
  mutating func put(_ name: ViewKey, _ deadline: Deadline?) throws {
    guard let deadline else { return try encodeNil(forKey: name) }
    try put(name) { container in
      try container.put("kind", deadline.kindName)
      try container.put("date", deadline.date)
      try container.put("text", deadline.text)
      try container.put("short", deadline.short)
    }
  }
}
