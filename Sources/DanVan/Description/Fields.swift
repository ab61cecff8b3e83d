import Diagnostics

/// The fields of one object or of one row of a table: reads them, or describes them.
///
/// Describing asks the same initialisers for the same fields and answers with placeholders.
struct Fields {
  private enum Source {
    case description
    case object(JSONValue, [JSONMember])
    case row(TableRow)
  }

  private let source: Source
  private let loader: Loader?
  /// What has been described.
  private(set) var descriptions: [FieldDescription] = []
  /// How many fields have been asked for: the index of the column.
  private var count = 0
  /// The member after the one that was found last.
  private var nextMember = 0
  /// The members that fields were found for, by index.
  private var used: UInt64 = 0
  /// The members that must be there and are not.
  private var missing: [(name: String, title: String)] = []

  /// Describes.
  init() {
    source = .description
    loader = nil
  }

  /// Reads an object; `nil` when the value is none.
  init(_ value: JSONValue, _ members: [JSONMember], _ loader: Loader) {
    source = .object(value, members)
    self.loader = loader
  }

  /// Reads a row.
  init(_ row: TableRow, _ loader: Loader) {
    source = .row(row)
    self.loader = loader
  }

  /// Where the object or the row is written.
  var origin: Origin {
    switch source {
    case .description: Origin(file: 0, range: 0..<0)
    case .object(let value, _): loader?.origin(value.range) ?? Origin(file: 0, range: 0..<0)
    case .row(let row): loader?.origin(row.range) ?? Origin(file: 0, range: 0..<0)
    }
  }

  /// A field that must be there; what is missing is reported.
  mutating func required<Value>(
    _ name: String, _ kind: Kind<Value>, _ title: String, _ note: String,
    titles: [String] = []
  ) -> Value {
    if case .description = source {
      descriptions.append(
        FieldDescription(
          name: name, title: title, note: note, shape: kind.shape(), isRequired: true,
          otherTitles: titles))
      return kind.standIn()
    }
    guard let value = next(name) else {
      reportMissing(name, title)
      return kind.standIn()
    }
    return read(name, kind, value) ?? kind.standIn()
  }

  /// A field that may be absent, empty or `null`.
  mutating func optional<Value>(
    _ name: String, _ kind: Kind<Value>, _ title: String, _ note: String,
    titles: [String] = []
  ) -> Value? {
    if case .description = source {
      descriptions.append(
        FieldDescription(
          name: name, title: title, note: note, shape: kind.shape(), isRequired: false,
          otherTitles: titles))
      return nil
    }
    guard let value = next(name) else { return nil }
    return read(name, kind, value)
  }

  /// Where a field's value is written; the whole object's place without it.
  func origin(of name: String) -> Origin {
    guard case .object(_, let members) = source,
      let member = members.first(where: { $0.name == name }), let loader
    else { return origin }
    return loader.origin(member.value.range)
  }

  /// The value of the next field; `nil` when it is absent, empty or `null`.
  private mutating func next(_ name: String) -> JSONValue? {
    defer { count += 1 }
    switch source {
    case .description: return nil
    case .object(_, let members):
      // Most data name their members in the order of the fields.
      if nextMember >= members.count || members[nextMember].name != name {
        guard let index = members.firstIndex(where: { $0.name == name }) else { return nil }
        nextMember = index
      }
      let index = nextMember
      nextMember += 1
      if index < 64 { used |= 1 << UInt64(index) }
      return members[index].value.isNull ? nil : members[index].value
    case .row(let row): return row.value(ofField: count)
    }
  }

  private func read<Value>(_ name: String, _ kind: Kind<Value>, _ value: JSONValue) -> Value? {
    guard let loader else { return nil }
    loader.path.append(.member(name))
    defer { loader.path.removeLast() }
    return kind.read(value, loader)
  }

  private mutating func reportMissing(_ name: String, _ title: String) {
    guard let loader else { return }
    switch source {
    case .description: break
    case .object: missing.append((name, title))
    case .row(let row):
      // A column that is missing altogether has been reported once, for the table.
      guard let column = row.column(ofField: count - 1) else { return }
      loader.path.append(.member(name))
      loader.report(
        "missing", Wording(vi: "ô này không được để trống", en: "the cell is empty"),
        at: row.range(ofColumn: column))
      loader.path.removeLast()
    }
  }

  /// Reports the members that are missing and those that no field asked for.
  func finish(_ describe: () -> [FieldDescription]) {
    guard case .object(let value, let members) = source, let loader else { return }
    let unknown = members.enumerated().filter { index, member in
      !(index < 64 && used & 1 << UInt64(index) != 0) && member.name != "$schema"
        && !member.name.hasPrefix("_") && !member.name.hasPrefix("x-")
    }.map(\.element)
    if missing.isEmpty, unknown.isEmpty { return }
    let known = describe().map(\.name)
    for (name, title) in missing {
      // A name that is nearly this one is reported as unknown, with this one as what is meant.
      if unknown.contains(where: { Suggestion.nearest(to: $0.name, among: known) == name }) {
        continue
      }
      loader.path.append(.member(name))
      loader.report(
        "missing", Wording(vi: "thiếu '\(name)' (\(title))", en: "'\(name)' is missing"),
        at: value.range.lowerBound..<value.range.lowerBound + 1)
      loader.path.removeLast()
    }
    for member in unknown {
      let name = member.name
      if members.count > 64, known.contains(name) { continue }
      loader.path.append(.member(name))
      loader.report(
        "unknown-member",
        Wording(vi: "không có trường '\(name)' ở đây", en: "there is no member '\(name)' here"),
        hint: suggestion(name, known)
          ?? Wording(
            vi: "các trường dùng được: \(known.joined(separator: ", "))",
            en: "known members: \(known.joined(separator: ", "))"),
        at: member.nameRange)
      loader.path.removeLast()
    }
  }
}

/// "có phải …?", when a known name is near enough.
func suggestion(_ name: String, _ candidates: some Sequence<String>) -> Wording? {
  Suggestion.nearest(to: name, among: candidates).map {
    Wording(vi: "có phải '\($0)'?", en: "did you mean '\($0)'?")
  }
}
