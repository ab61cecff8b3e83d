import Diagnostics
import Vietnamese

/// The names of all agencies and groups, to find them in what an official typed in a cell.
final class AgencyNames {
  /// A name that can be typed.
  struct Name {
    /// Where the name stands in ``AgencyNames/keys``.
    var key: Range<Int>
    var text: String
    var id: String
    var isGroup: Bool
    /// How a match is printed: by a form of the agency, or as typed.
    var form: String?
    var isAlias: Bool
  }

  private let names: [Name]
  /// The names in small letters, one after the other.
  private let keys: [UInt8]
  /// The names by the first byte of their keys, longest first: their indices.
  private let order: [Int]
  /// Where in that order the first name for each first byte is, and the end.
  private let starts: [Int]
  /// Lists that were read already: tables repeat them.
  private var known: [TextKey: AgencyList] = [:]

  init(_ agencies: [Agency] = [], _ groups: [AgencyGroup] = []) {
    var names: [Name] = []
    var text: [UInt8] = []
    names.reserveCapacity(agencies.count * 3)
    func add(
      _ name: String, _ id: String, form: String? = nil, isGroup: Bool = false,
      isAlias: Bool = false
    ) {
      if name.isEmpty { return }
      let start = text.count
      text.append(contentsOf: name.utf8)
      names.append(
        Name(
          key: start..<text.count, text: name, id: id, isGroup: isGroup, form: form,
          isAlias: isAlias))
    }
    for agency in agencies {
      add(agency.name, agency.id)
      for (form, text) in agency.forms { add(text, agency.id, form: form) }
      for text in agency.shortNames { add(text, agency.id, isAlias: true) }
      for text in agency.aliases { add(text, agency.id, isAlias: true) }
    }
    for group in groups {
      if let text = group.text.literal { add(text, group.id, isGroup: true) }
      for (form, text) in group.forms { add(text, group.id, form: form, isGroup: true) }
    }
    let keys = LetterCase.lower(utf8: text)
    // By first byte, then the longest, then as they come: all in one number.
    let ranks = names.indices.map { index in
      let key = names[index].key
      return UInt64(keys[key.lowerBound]) << 56
        | (1 << 24 - 1 - UInt64(min(key.count, 1 << 24 - 1))) << 32 | UInt64(index)
    }.sorted()
    order = ranks.map { Int($0 & 0xFFFF_FFFF) }
    var starts = [Int](repeating: 0, count: names.isEmpty ? 0 : 257)
    for rank in ranks { starts[Int(rank >> 56) + 1] += 1 }
    for byte in starts.indices.dropFirst() { starts[byte] += starts[byte - 1] }
    (self.names, self.keys, self.starts) = (names, keys, starts)
    known.reserveCapacity(names.isEmpty ? 0 : 32)
  }

  /// The index of the longest name that stands where a reader of a text is.
  private func name(at scan: borrowing Scan) -> Int? {
    if names.isEmpty { return nil }
    let keys = keys
    let first = Int(scan.key[scan.offset])
    for place in starts[first]..<starts[first + 1]
    where scan.matches(keys.span.extracting(names[order[place]].key)) {
      return order[place]
    }
    return nil
  }

  private static func isBoundary(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20, 0x2C, 0x3B, 0x3A, 0x2E, 0x28, 0x29: true
    default: false
    }
  }

  /// A list that was read already, as it stands at another place; `nil` for a new one.
  func known(_ text: String, at origin: Origin) -> AgencyList? {
    guard var list = known[TextKey(text)] else { return nil }
    list.text.origin = origin
    return list
  }

  /// Finds the agencies that a text without references names; unknown ones are reported.
  func list(_ text: String, at origin: Origin, _ loader: Loader) -> AgencyList {
    var scan = Scan(text)
    var hasFault = false
    while scan.skipConnectives() {
      if let name = name(at: scan) {
        scan.take(names[name])
        continue
      }
      hasFault = true
      let unknown = scan.takeUnknown()
      if loader.unreadable.contains("agencies.json") { continue }
      loader.report(
        "reference",
        Wording(vi: "không có cơ quan '\(unknown)'", en: "there is no agency '\(unknown)'"),
        hint: suggestion(unknown, names.map(\.text))
          ?? Wording(
            vi: "thêm cơ quan này vào agencies.json, hoặc thêm cách viết này vào \"aliases\"",
            en: "add the agency to agencies.json, or this spelling to its \"aliases\""),
        at: origin.range)
    }
    let list = scan.list(origin: origin)
    if !hasFault { known[TextKey(text)] = list }
    return list
  }

  /// Reads a text from left to right.
  private struct Scan {
    let text: [UInt8]
    /// The text in small letters; every letter keeps its length.
    let key: [UInt8]
    var offset = 0
    private var literalStart = 0
    private var segments: [Prose.Segment] = []
    private var members: [AgencyList.Member] = []

    init(_ text: String) {
      self.text = Array(text.utf8)
      key = LetterCase.lower(utf8: self.text)
      members.reserveCapacity(2)
      segments.reserveCapacity(4)
    }

    /// What may stand between names, longer words before those that they begin with.
    private static let connectives = ["phối hợp với", "phối hợp", "và", "cùng với", "cùng"]
      .map { Array($0.utf8) }

    /// Passes over what stands between names; `false` at the end of the text.
    mutating func skipConnectives() -> Bool {
      scan: while offset < key.count {
        if key[offset] == 0x28 {
          // A qualifier: up to the closing parenthesis.
          let end = key[offset...].firstIndex(of: 0x29) ?? key.count
          if let last = members.indices.last {
            members[last].qualifier = String(decoding: text[offset + 1..<end], as: UTF8.self)
          }
          offset = min(end + 1, key.count)
          continue
        }
        if AgencyNames.isBoundary(key[offset]) {
          offset += 1
          continue
        }
        for word in Self.connectives where matches(word.span) {
          offset += word.count
          continue scan
        }
        return true
      }
      return false
    }

    /// Whether a name stands at the offset and ends where a word ends.
    func matches(_ name: Span<UInt8>) -> Bool {
      let end = offset + name.count
      guard end <= key.count, key.span.extracting(offset..<end).bytes.isSame(as: name.bytes)
      else { return false }
      return end == key.count || AgencyNames.isBoundary(key[end])
    }

    mutating func take(_ name: Name) {
      let end = offset + name.key.count
      // What is typed exactly as a name follows the name when it changes; else it stands.
      let isForm =
        !name.isAlias
        && text.span.extracting(offset..<end).bytes.isSame(as: name.text.utf8.span.bytes)
      members.append(
        AgencyList.Member(
          id: name.id, isGroup: name.isGroup,
          written: isForm
            ? .form(name.form) : .literal(String(decoding: text[offset..<end], as: UTF8.self)),
          qualifier: nil,
          role: AgencyList.Role(after: key.span.extracting(literalStart..<offset))))
      if isForm {
        flushLiteral(to: offset)
        segments.append(
          .reference(
            name.isGroup
              ? .group(id: name.id, form: name.form, isCapitalized: false)
              : .agency(id: name.id, form: name.form, isCapitalized: false)))
        literalStart = end
      }
      offset = end
    }

    /// Passes over a name that is not known: up to the next comma or semicolon.
    mutating func takeUnknown() -> String {
      let end =
        key[offset...].firstIndex { $0 == 0x2C || $0 == 0x3B || $0 == 0x28 || $0 == 0x0A }
        ?? key.count
      var name = text[offset..<end]
      while let last = name.last, AgencyNames.isBoundary(last) { name.removeLast() }
      offset = end
      return String(decoding: name, as: UTF8.self)
    }

    private mutating func flushLiteral(to end: Int) {
      if literalStart < end {
        segments.append(.literal(String(decoding: text[literalStart..<end], as: UTF8.self)))
      }
    }

    func list(origin: Origin) -> AgencyList {
      var copy = self
      copy.flushLiteral(to: text.count)
      return AgencyList(text: Prose(segments: copy.segments, origin: origin), members: members)
    }
  }
}
