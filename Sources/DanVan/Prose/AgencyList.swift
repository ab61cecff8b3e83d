/// The agencies that a row names, as the text that names them and as members.
public struct AgencyList: Hashable, Sendable {
  /// What an agency does in a list.
  public enum Role: String, Sendable {
    /// It leads the work (chủ trì), or does it alone.
    case lead
    /// It lends a hand to those who lead (phối hợp).
    case coordinating
  }

  /// One agency or group that a list names.
  public struct Member: Hashable, Sendable {
    /// The identifier of the agency or of the group.
    public var id: String
    /// Whether it is a group.
    public var isGroup: Bool
    /// How the list writes it.
    public var written: Written
    /// Its part of the work, as the parentheses after it say.
    public var qualifier: String?
    /// Whether it leads or lends a hand ("phối hợp" stands before it).
    public var role: Role
  }

  /// How a list writes a member.
  public enum Written: Hashable, Sendable {
    /// By a form of its names; the name itself without one.
    case form(String?)
    /// In words of the list's own, such as an alias.
    case literal(String)
  }

  /// The text that is printed.
  public var text: Prose
  /// The agencies and groups that it names, in order.
  public var members: [Member]
  /// Whether the cell is merged with the one above it ("như trên").
  public var isMerged: Bool

  /// Makes a list; `members` must be those that `text` names, in order.
  public init(text: Prose, members: [Member], isMerged: Bool = false) {
    self.text = text
    self.members = members
    self.isMerged = isMerged
  }

  /// Whether it names nobody and is not merged either.
  public var isEmpty: Bool { members.isEmpty && !isMerged && text.segments.isEmpty }
}

extension AgencyList.Role {
  private static let cooperation = Array("phối hợp".utf8)

  /// The part that the words before a name give to whom it names.
  init(after words: Span<UInt8>) {
    let sought = Self.cooperation
    var start = 0
    while start + sought.count <= words.count {
      var length = 0
      while length < sought.count, words[start + length] == sought[length] { length += 1 }
      if length == sought.count {
        self = .coordinating
        return
      }
      start += 1
    }
    self = .lead
  }
}

extension FileReader {
  /// Reads a list of agencies: references, or names between commas.
  func agencyList(_ value: Datum) -> AgencyList {
    if text.read(value, Self.hasBracket) == true {
      let prose = prose(value)
      return AgencyList(text: prose, members: Self.members(of: prose))
    }
    let origin = text.origin(of: value)
    let names = text.string(of: value) ?? ""
    if Self.saysAsAbove(names) {
      return AgencyList(text: Prose(segments: [], origin: origin), members: [], isMerged: true)
    }
    return loader.agencyNames.known(names, at: origin)
      ?? loader.agencyNames.list(names, at: origin, loader)
  }

  private static func hasBracket(_ text: Span<UInt8>) -> Bool {
    for index in text.indices where text[index] == 0x5B { return true }
    return false
  }

  /// Whether a cell says that it is merged with the one above it.
  private static func saysAsAbove(_ text: String) -> Bool {
    guard text.utf8.count < 24, let first = text.utf8.first(where: { $0 > 0x20 }) else {
      return false
    }
    return first | 0x20 == 0x6E && Loader.titleKey(text) == "như trên"
  }

  /// The agencies that a text refers to, with what stands around each.
  private static func members(of prose: Prose) -> [AgencyList.Member] {
    var members: [AgencyList.Member] = []
    members.reserveCapacity((prose.segments.count + 1) / 2)
    var role = AgencyList.Role.lead
    for segment in prose.segments {
      switch segment {
      case .literal(let text):
        if let qualifier = qualifier(at: text), let last = members.indices.last {
          members[last].qualifier = qualifier
        }
        role = AgencyList.Role(after: text.utf8.span)
      case .reference(.agency(let id, let form, _)):
        members.append(
          AgencyList.Member(
            id: id, isGroup: false, written: .form(form), qualifier: nil, role: role))
      case .reference(.group(let id, let form, _)):
        members.append(
          AgencyList.Member(
            id: id, isGroup: true, written: .form(form), qualifier: nil, role: role))
      default: break
      }
    }
    return members
  }

  /// What stands in parentheses at the beginning of a text.
  private static func qualifier(at text: String) -> String? {
    let rest = text.utf8.drop { $0 == 0x20 }
    guard rest.first == 0x28, let end = rest.firstIndex(of: 0x29) else { return nil }
    return String(rest[rest.index(after: rest.startIndex)..<end])
  }
}
