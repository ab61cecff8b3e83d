import Diagnostics

/// The fields of one object or of one row of a table: reads them, or describes them.
///
/// Describing asks the same initialisers for the same fields and answers with placeholders.
struct Fields: ~Copyable {
  private enum Source {
    case description, object, row
  }

  private let source: Source
  private let reader: FileReader
  /// The index of the object's node.
  private let object: Int
  /// The index of the node after the object.
  private let end: Int
  /// The cells of the row, by their places among all of the table.
  private let cells: Range<Int>
  /// What has been described.
  private(set) var descriptions: [FieldDescription] = []
  /// How many fields have been asked for: the index of the column.
  private var count = 0
  /// The node and the number of the member after the one that was found last.
  private var nextMember = (node: 0, number: 0)
  /// How many members the object has, and what names they may have.
  private var memberCount = 0
  private var names = NameFilter()
  /// The members that fields were found for, by number.
  private var used: UInt64 = 0
  /// The members that must be there and are not.
  private var missing: [(name: String, title: String)] = []

  /// Describes.
  init() {
    reader = FileReader(Loader(DossierFiles()), DataText())
    (source, object, end, cells) = (.description, 0, 0, 0..<0)
  }

  /// Reads an object.
  init(_ object: Datum, _ reader: borrowing FileReader) {
    self.reader = FileReader(reader.loader, reader.text)
    (source, self.object, end, cells) = (.object, object.index, Int(object.node.next), 0..<0)
    nextMember.node = object.index + 1
    (memberCount, names) = reader.text.names(of: object.index, to: end)
  }

  /// Reads a row, by the places of its cells among all of the table.
  init(row cells: Range<Int>, _ reader: borrowing FileReader) {
    self.reader = FileReader(reader.loader, reader.text)
    (source, object, end, self.cells) = (.row, 0, 0, cells)
  }

  /// Where the object or the row is written.
  var origin: Origin {
    let range =
      switch source {
      case .description: 0..<0
      case .object: reader.text.nodes[object].range
      case .row: reader.text.table?.range(of: cells) ?? 0..<0
      }
    return Origin(file: reader.text.file, range: range)
  }

  /// A field that must be there; what is missing is reported.
  mutating func required<Value>(
    _ name: StaticString, _ kind: Kind<Value>, _ title: String, _ note: String,
    titles: [String] = []
  ) -> Value {
    if source == .description {
      descriptions.append(
        FieldDescription(
          name: name.description, title: title, note: note, shape: kind.shape(), isRequired: true,
          otherTitles: titles))
      return kind.standIn()
    }
    guard let value = next(name) else {
      reportMissing(name, title)
      return kind.standIn()
    }
    return kind.read(value, reader) ?? kind.standIn()
  }

  /// A field that may be absent, empty or `null`.
  mutating func optional<Value>(
    _ name: StaticString, _ kind: Kind<Value>, _ title: String, _ note: String,
    titles: [String] = []
  ) -> Value? {
    if source == .description {
      descriptions.append(
        FieldDescription(
          name: name.description, title: title, note: note, shape: kind.shape(), isRequired: false,
          otherTitles: titles))
      return nil
    }
    guard let value = next(name) else { return nil }
    return kind.read(value, reader)
  }

  /// Where a field's value is written; the whole object's place without it.
  func origin(of name: StaticString) -> Origin {
    guard source == .object, names.mayHold(name),
      let member = reader.text.member(name, of: object, to: end, after: (object + 1, 0))
    else { return origin }
    return reader.text.origin(of: reader.text.value(at: member.node + 1))
  }

  /// The value of the next field; `nil` when it is absent, empty or `null`.
  private mutating func next(_ name: StaticString) -> Datum? {
    count += 1
    if source == .row { return reader.text.value(ofField: count - 1, in: cells) }
    guard names.mayHold(name),
      let member = reader.text.member(name, of: object, to: end, after: nextMember)
    else { return nil }
    if member.number < 64 { used |= 1 << UInt64(member.number) }
    nextMember = (member.next, member.number + 1)
    let value = reader.text.value(at: member.node + 1)
    return value.kind == .null ? nil : value
  }

  private mutating func reportMissing(_ name: StaticString, _ title: String) {
    guard let layout = reader.text.table else { return missing.append((name.description, title)) }
    // A column that is missing altogether has been reported once, for the table.
    guard let column = layout.column(ofField: count - 1) else { return }
    reader.loader.report(
      "missing", Wording(vi: "ô này không được để trống", en: "the cell is empty"),
      at: layout.range(ofColumn: column, in: cells), member: name.description)
  }

  /// Reports the members that are missing and those that no field asked for.
  func finish(_ describe: () -> [FieldDescription]) {
    if missing.isEmpty, memberCount == used.nonzeroBitCount { return }
    guard source == .object else { return }
    let (text, loader) = (reader.text, reader.loader)
    let object = text.value(at: object)
    var unknown: [Datum] = []
    var number = 0
    for member in text.members(of: object) {
      let isUsed = number < 64 && used & 1 << UInt64(number) != 0
      if !isUsed, !Self.isNote(member.name, in: text) { unknown.append(member.name) }
      number += 1
    }
    if missing.isEmpty, unknown.isEmpty { return }
    let known = describe().map(\.name)
    for (name, title) in missing {
      // A name that is nearly this one is reported as unknown, with this one as what is meant.
      let isMeant = unknown.contains {
        Suggestion.nearest(to: text.string(of: $0) ?? "", among: known) == name
      }
      if isMeant { continue }
      loader.report(
        "missing", Wording(vi: "thiếu '\(name)' (\(title))", en: "'\(name)' is missing"),
        at: object.range.lowerBound..<object.range.lowerBound + 1, member: name)
    }
    for member in unknown {
      let name = text.string(of: member) ?? ""
      if number > 64, known.contains(name) { continue }
      loader.report(
        "unknown-member",
        Wording(vi: "không có trường '\(name)' ở đây", en: "there is no member '\(name)' here"),
        hint: suggestion(name, known)
          ?? Wording(
            vi: "các trường dùng được: \(known.joined(separator: ", "))",
            en: "known members: \(known.joined(separator: ", "))"),
        at: member.range)
    }
  }

  /// Whether a member is for people or for editors, who may write what they like there.
  private static func isNote(_ name: Datum, in text: DataText) -> Bool {
    let bytes = text.bytes[text.textRange(of: name)]
    return bytes.first == 0x5F || bytes.starts(with: [0x78, 0x2D])
      || text.isName(name.index, "$schema")
  }
}

extension DataText {
  /// How many members an object has, and what names they may have.
  fileprivate func names(of object: Int, to end: Int) -> (count: Int, filter: NameFilter) {
    var names = (count: 0, filter: NameFilter())
    var node = object + 1
    while node < end {
      names.count += 1
      names.filter.insert(nodes[node], of: bytes)
      node = Int(nodes[node + 1].next)
    }
    return names
  }

  /// Finds a member of an object by its name: the node and the number of the name, and the node
  /// after the member.
  ///
  /// Most data name their members in the order of the fields: what comes next is looked at first.
  ///
  /// - Parameters:
  ///   - end: The node after the object.
  ///   - place: The node and the number of the member to look at first.
  fileprivate func member(
    _ name: StaticString, of object: Int, to end: Int, after place: (node: Int, number: Int)
  ) -> (node: Int, number: Int, next: Int)? {
    var (node, number, end) = (place.node, place.number, end)
    var isSecondLook = false
    while true {
      while node < end {
        let next = Int(nodes[node + 1].next)
        if isName(node, name) { return (node, number, next) }
        (node, number) = (next, number + 1)
      }
      if isSecondLook { return nil }
      isSecondLook = true
      (node, number, end) = (object + 1, 0, place.node)
    }
  }
}

/// Names of an object in one word: says quickly of most other names that the object has them not.
private struct NameFilter {
  private var bits: UInt64 = 0

  mutating func insert(_ name: JSONNode, of bytes: [UInt8]) {
    // What a name with escapes says is not known yet: it may be any.
    bits |=
      name.writing == .escaped
      ? .max : Self.bit(bytes[Int(name.lower) + 1], name.range.count - 2)
  }

  func mayHold(_ name: StaticString) -> Bool {
    bits & name.withUTF8Buffer { Self.bit($0.first ?? 0, $0.count) } != 0
  }

  /// The bit of a name of a length that begins with a byte.
  private static func bit(_ first: UInt8, _ count: Int) -> UInt64 {
    1 << UInt64((Int(first) &* 5 &+ count &* 11) & 63)
  }
}

/// "có phải …?", when a known name is near enough.
func suggestion(_ name: String, _ candidates: some Sequence<String>) -> Wording? {
  Suggestion.nearest(to: name, among: candidates).map {
    Wording(vi: "có phải '\($0)'?", en: "did you mean '\($0)'?")
  }
}
