/// The bodies of a unit that issue documents, as heads, signatures and symbols name them.
enum IssuingBody: Sendable {
  case committee, council, party

  /// How lines that name a body begin, in small letters.
  private static let names: [(name: String, body: IssuingBody)] = [
    ("ủy ban nhân dân", .committee), ("uỷ ban nhân dân", .committee), ("ubnd", .committee),
    ("hội đồng nhân dân", .council), ("hđnd", .council),
    ("thường trực hội đồng nhân dân", .council), ("đảng ủy", .party), ("đảng uỷ", .party),
    ("ban thường vụ", .party), ("ban chấp hành", .party), ("chi bộ", .party), ("chi ủy", .party),
  ]

  /// The body that a line in small letters begins with, and the words behind it.
  static func read(_ line: some StringProtocol) -> (body: IssuingBody, rest: String)? {
    names.first { line.hasPrefix($0.name) }.map { name, body in
      (body, String(line.dropFirst(name.count).drop { $0 == " " }))
    }
  }

  /// The body that the last group of a symbol stands for.
  init?(group: String) {
    switch group {
    case "UBND": self = .committee
    case "HĐND": self = .council
    case "ĐU": self = .party
    default: return nil
    }
  }
}
