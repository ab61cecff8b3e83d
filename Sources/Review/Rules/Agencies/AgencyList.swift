/// The agencies that a cell or a line names, split and brought to one form.
struct AgencyList: Sendable, Equatable {
  struct Agency: Sendable, Hashable {
    /// The name as written.
    var name: String
    /// The name without level, dashes and abbreviations: two spellings of one agency share it.
    var key: [UInt8]
    /// Whether it stands for many: "các cơ quan, đơn vị".
    var isGroup: Bool
  }

  private(set) var agencies: [Agency] = []

  /// Reads a list such as "Phòng Nội vụ, VP HĐND&UBND huyện và các cơ quan liên quan".
  init(_ text: ArraySlice<UInt8>) {
    for part in Self.split(text) {
      let key = Self.key(part)
      guard key.count > 3, !agencies.contains(where: { $0.key == key }) else { continue }
      agencies.append(
        Agency(
          name: String(decoding: part, as: UTF8.self), key: key,
          isGroup: Self.groups.contains { key.starts(with: $0) }))
    }
  }

  /// Whether an agency, given by its key, is one of the list.
  func has(_ key: [UInt8]) -> Bool { agencies.contains { !$0.isGroup && $0.key == key } }

  /// Whether one of the list begins a longer name: what follows a name in a sentence may be a verb
  /// that nobody knows.
  func hasBeginning(of key: [UInt8]) -> Bool {
    agencies.contains { !$0.isGroup && key.starts(with: $0.key + [0x20]) }
  }

  /// Whether one of the list goes on where a shorter name ends.
  func hasContinuation(of key: [UInt8]) -> Bool {
    agencies.contains { !$0.isGroup && $0.key.starts(with: key + [0x20]) }
  }

  /// Whether the list names an agency, not only groups of them.
  var namesAgency: Bool { agencies.contains { !$0.isGroup } }

  /// The names as written, parted by commas.
  var names: String { agencies.map(\.name).joined(separator: ", ") }

  /// Words that begin the name of a group.
  private static let groups = [
    "các ", "cơ quan", "đơn vị", "ban ngành", "địa phương", "ubnd các", "ubnd xã", "những ",
    "ngành",
  ].map { Array($0.utf8) }

  /// Words that begin the name of an agency: a comma or "và" before one separates.
  private static let heads = [
    "phòng ", "ban ", "văn phòng", "vp ", "thanh tra", "sở ", "công an", "trung tâm", "ủy ban",
    "uỷ ban", "ubnd", "hội ", "liên đoàn", "đoàn ", "mặt trận", "các ", "cơ quan", "đơn vị",
    "bộ phận", "huyện ủy", "đài ", "báo ", "trường ", "chi cục", "kho bạc", "bảo hiểm", "tòa án",
    "viện ", "bộ chỉ huy", "cục ", "ubmttq", "mttq", "đảng ủy", "hđnd", "tổ ", "chi bộ", "trạm ",
    "thư viện", "bảo tàng", "tỉnh đoàn", "huyện đoàn", "thành đoàn", "xã đoàn", "tỉnh ủy",
    "thành ủy", "ngân hàng", "bưu điện", "công ty", "hạt ", "điện lực", "quỹ ", "khoa ", "bộ ",
    "tổng cục", "ban quản lý", "chủ tịch", "hiệu trưởng", "phó ", "thủ trưởng", "giám đốc",
    "trưởng ", "chánh ",
  ].map { Array($0.utf8) }

  /// Whether some words, given in lower case, begin the name of an agency.
  static func begins(_ words: ArraySlice<UInt8>) -> Bool {
    heads.contains { words.starts(with: $0) }
  }

  /// What is brought to one form before a list is split.
  private static let joints = replacements([
    ("HĐND & UBND", "HĐND&UBND"), ("HĐND và UBND", "HĐND&UBND"), ("HĐND - UBND", "HĐND&UBND"),
    (" phối hợp với ", ", "), (" phối hợp ", ", "), ("phối hợp với ", ""), ("phối hợp ", ""),
  ])

  /// What makes two spellings of one name alike.
  private static let spellings = replacements([
    (" – ", " "), (" - ", " "), ("-", " "), ("–", " "), ("&", " "), (" và ", " "),
    ("uỷ", "ủy"), ("hoá", "hóa"), ("văn phòng", "vp"), ("ủy ban nhân dân", "ubnd"),
    ("hội đồng nhân dân", "hđnd"), ("mặt trận tổ quốc việt nam", "mttq"),
    ("mặt trận tổ quốc", "mttq"), ("ủy ban mttq", "mttq"), ("ubmttq", "mttq"),
    (",", " "), ("  ", " "),
  ])

  /// The levels that the end of a name may or may not state.
  private static let levels = [
    " huyện ủy", " tỉnh ủy", " huyện", " tỉnh", " xã", " phường",
  ].map { Array($0.utf8) }

  private static let and = Array("và ".utf8)

  private static func replacements(_ pairs: [(String, String)]) -> [Replacement] {
    pairs.map { Replacement(from: Array($0.0.utf8), to: Array($0.1.utf8)) }
  }

  private static func split(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    // What stands in brackets explains an agency and is none.
    var plain: [UInt8] = []
    var depth = 0
    for byte in text.prefix(4000) {
      if byte == 0x28 { depth += 1 }
      if depth == 0 { plain.append(byte) }
      if byte == 0x29 { depth = max(0, depth - 1) }
    }
    Replacement.make(joints, in: &plain)
    let lower = Letters.lowercase(plain)
    // A name ends where a mark, or "và", stands before the beginning of another.
    var parts: [ArraySlice<UInt8>] = []
    var start = 0
    var index = 0
    while index < plain.count {
      let next: Int
      switch plain[index] {
      case 0x2C, 0x3B, 0x3A, 0x0A: next = index + 1
      case 0x76 where (index == 0 || plain[index - 1] == 0x20) && lower[index...].starts(with: and):
        next = index + and.count
      default:
        index += 1
        continue
      }
      var begin = next
      while begin < plain.count, plain[begin] == 0x20 { begin += 1 }
      if heads.contains(where: { lower[begin...].starts(with: $0) }) {
        parts.append(plain[start..<index])
        start = begin
      }
      index = next
    }
    parts.append(plain[start...])
    return parts.map(trimmed).filter { !$0.isEmpty }
  }

  /// The name without spaces and dots around it.
  private static func trimmed(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var name = name
    while let first = name.first, first == 0x20 || first == 0x2E || first == 0x2D {
      name.removeFirst()
    }
    while let last = name.last, [0x20, 0x2E, 0x3A, 0x2C, 0x3B].contains(last) { name.removeLast() }
    return name
  }

  /// The form in which two spellings of one agency are equal.
  private static func key(_ name: ArraySlice<UInt8>) -> [UInt8] {
    var key = Letters.lowercase(name)
    Replacement.make(spellings, in: &key)
    for level in levels where key.count > level.count + 4 && key.suffix(level.count) == level[...] {
      key.removeLast(level.count)
    }
    return Array(trimmed(key[...]))
  }
}

/// Some bytes that others take the place of.
private struct Replacement {
  let from: [UInt8]
  let to: [UInt8]
  private let sieve: ByteSieve

  init(from: [UInt8], to: [UInt8]) {
    (self.from, self.to, sieve) = (from, to, ByteSieve(from))
  }

  /// Makes several, one after the other.
  static func make(_ all: [Replacement], in bytes: inout [UInt8]) {
    var present = ByteSieve(bytes)
    for one in all where present.mayHold(one.sieve) {
      one.make(in: &bytes)
      present.formUnion(ByteSieve(one.to))
    }
  }

  private func make(in bytes: inout [UInt8]) {
    var index = 0
    while index + from.count <= bytes.count {
      if bytes[index] == from[0], bytes[index...].starts(with: from) {
        bytes.replaceSubrange(index..<index + from.count, with: to)
        index += to.count
      } else {
        index += 1
      }
    }
  }
}

/// Which bytes a text may hold, four values to a bit.
private struct ByteSieve {
  private var bits: UInt64 = 0

  init(_ bytes: [UInt8]) {
    for byte in bytes { bits |= 1 << UInt64(byte & 63) }
  }

  /// Whether the bytes of another may all be there.
  func mayHold(_ other: ByteSieve) -> Bool { other.bits & ~bits == 0 }

  mutating func formUnion(_ other: ByteSieve) { bits |= other.bits }
}
