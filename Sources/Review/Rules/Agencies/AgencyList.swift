/// The agencies that a cell or a line names, split and brought to one form.
struct AgencyList: Sendable, Equatable {
  struct Agency: Sendable, Hashable {
    /// The name as written.
    var name: String
    /// The name without level, dashes and abbreviations: two spellings of one agency share it.
    var key: String
    /// Whether it stands for many: "các cơ quan, đơn vị".
    var isGroup: Bool
  }

  var agencies: [Agency] = []

  var keys: Set<String> { Set(agencies.filter { !$0.isGroup }.map(\.key)) }

  /// Reads a list such as "Phòng Nội vụ, VP HĐND&UBND huyện và các cơ quan liên quan".
  init(_ text: String) {
    for part in Self.split(text) {
      let key = Self.key(part)
      guard key.utf8.count > 3 else { continue }
      let isGroup =
        key.hasPrefix("các ") || key.hasPrefix("cơ quan") || key.hasPrefix("đơn vị")
        || key.hasPrefix("ban ngành") || key.hasPrefix("địa phương") || key.hasPrefix("ubnd các")
        || key.hasPrefix("ubnd xã") || key.hasPrefix("những ") || key == "ngành"
      if !agencies.contains(where: { $0.key == key }) {
        agencies.append(Agency(name: part, key: key, isGroup: isGroup))
      }
    }
  }

  /// Words that begin the name of an agency: a comma or "và" before one separates.
  private static let heads = [
    "phòng ", "ban ", "văn phòng", "vp ", "thanh tra", "sở ", "công an", "trung tâm", "ủy ban",
    "uỷ ban", "ubnd", "hội ", "liên đoàn", "đoàn ", "mặt trận", "các ", "cơ quan", "đơn vị",
    "bộ phận", "huyện ủy", "đài ", "báo ", "trường ", "chi cục", "kho bạc", "bảo hiểm", "tòa án",
    "viện ", "bộ chỉ huy", "cục ", "ubmttq", "mttq", "đảng ủy", "hđnd", "tổ ", "chi bộ", "trạm ",
  ]

  private static func split(_ text: String) -> [String] {
    // What stands in brackets explains an agency and is none.
    var plain = ""
    var depth = 0
    for scalar in text.unicodeScalars.prefix(2000) {
      if scalar == "(" { depth += 1 }
      if depth == 0 { plain.unicodeScalars.append(scalar) }
      if scalar == ")" { depth = max(0, depth - 1) }
    }
    for (from, to) in [
      ("HĐND & UBND", "HĐND&UBND"), ("HĐND và UBND", "HĐND&UBND"), ("HĐND - UBND", "HĐND&UBND"),
      (" phối hợp với ", ", "), (" phối hợp ", ", "), ("phối hợp với ", ""), ("phối hợp ", ""),
    ] {
      plain = replacing(plain, from, to)
    }
    var parts: [String] = []
    var current = ""
    for piece in plain.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == ":" || $0 == "\n" })
    {
      let word = trim(String(piece))
      let lower = word.lowercased()
      let startsAgency = heads.contains { lower.hasPrefix($0) }
      if startsAgency || current.isEmpty {
        if !current.isEmpty { parts.append(current) }
        current = word
      } else {
        current += ", " + word
      }
    }
    if !current.isEmpty { parts.append(current) }
    return parts.flatMap(splitAnd).map { trim($0) }.filter { !$0.isEmpty }
  }

  /// "A và B" is two agencies when B begins like one; "Tuyên giáo và Dân vận" is one.
  private static func splitAnd(_ text: String) -> [String] {
    let words = text.split(separator: " ")
    var parts: [String] = []
    var current: [Substring] = []
    var index = 0
    while index < words.count {
      if words[index] == "và", index + 1 < words.count, !current.isEmpty {
        let rest = words[(index + 1)...].joined(separator: " ").lowercased()
        if heads.contains(where: { rest.hasPrefix($0) }) {
          parts.append(current.joined(separator: " "))
          current = []
          index += 1
          continue
        }
      }
      current.append(words[index])
      index += 1
    }
    if !current.isEmpty { parts.append(current.joined(separator: " ")) }
    return parts
  }

  private static func replacing(_ text: String, _ from: String, _ to: String) -> String {
    let bytes = Array(text.utf8)
    let needle = Array(from.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == needle[0], bytes[index...].starts(with: needle) {
        result += Array(to.utf8)
        index += needle.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func trim(_ text: String) -> String {
    var view = Substring(text)
    while let first = view.unicodeScalars.first, first == " " || first == "." || first == "-" {
      view = Substring(view.unicodeScalars.dropFirst())
    }
    while let last = view.unicodeScalars.last, last == " " || last == "." || last == ":" {
      view = Substring(view.unicodeScalars.dropLast())
    }
    return String(view)
  }

  /// The form in which two spellings of one agency are equal.
  static func key(_ name: String) -> String {
    var key = String(decoding: Letters.lowercase(name.utf8), as: UTF8.self)
    for (from, to) in [
      (" – ", " "), (" - ", " "), ("-", " "), ("–", " "), ("&", " "), (" và ", " "),
      ("uỷ", "ủy"), ("hoá", "hóa"), ("văn phòng", "vp"), ("ủy ban nhân dân", "ubnd"),
      ("hội đồng nhân dân", "hđnd"), ("mặt trận tổ quốc việt nam", "mttq"),
      ("mặt trận tổ quốc", "mttq"), ("ủy ban mttq", "mttq"), ("ubmttq", "mttq"),
      (",", " "), ("  ", " "),
    ] {
      key = replacing(key, from, to)
    }
    for suffix in [" huyện ủy", " tỉnh ủy", " huyện", " tỉnh", " xã", " phường"]
    where key.hasSuffix(suffix) && key.utf8.count > suffix.utf8.count + 4 {
      key = String(key.dropLast(suffix.count))
    }
    return trim(key)
  }
}
