import Vietnamese

/// The name of a member that templates see.
struct ViewKey: CodingKey, ExpressibleByStringLiteral {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringLiteral value: String) { stringValue = value }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

typealias ViewContainer = KeyedEncodingContainer<ViewKey>

/// One object that templates see: its members in the order in which they are written.
///
/// Every member is always there; what is not known is null, so that a template can ask for it
/// without knowing which dossiers have it.
struct View: Encodable {
  let write: (inout ViewContainer) throws -> Void

  init(_ write: @escaping (inout ViewContainer) throws -> Void) {
    self.write = write
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: ViewKey.self)
    try write(&container)
  }
}

extension KeyedEncodingContainer where Key == ViewKey {
  /// Writes a member, null for what is not there.
  mutating func put(_ name: ViewKey, _ value: (some Encodable)?) throws {
    if let value { try encode(value, forKey: name) } else { try encodeNil(forKey: name) }
  }

  mutating func put(_ name: ViewKey, _ value: String?) throws {
    if let value { try encode(value, forKey: name) } else { try encodeNil(forKey: name) }
  }

  mutating func put(_ name: ViewKey, _ value: Int?) throws {
    if let value { try encode(value, forKey: name) } else { try encodeNil(forKey: name) }
  }

  /// Writes a member that is an object.
  mutating func put(
    _ name: ViewKey, object write: @escaping (inout ViewContainer) throws -> Void
  ) throws {
    try encode(View(write), forKey: name)
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
