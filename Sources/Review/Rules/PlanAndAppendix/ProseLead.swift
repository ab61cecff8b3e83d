/// Finds in a sentence whom it gives a task to: "giao Phòng Nội vụ chủ trì, phối hợp với …".
struct ProseLead {
  let text: OfficialText

  /// The agencies that lead, and those that assist, as stretches of the clean text.
  struct Parties {
    var lead: Range<Int>
    var coordinating: Range<Int>?
  }

  /// The parties that a stretch of one block names, or `nil` when it names no lead.
  func parties(in range: Range<Int>) -> Parties? {
    if let verb = range.first(where: { isPhrase($0, "chủ", "trì", range) }) {
      if let lead = agency(before: verb, range) {
        return Parties(lead: lead, coordinating: coordinating(after: verb + 2, range))
      }
      // "cơ quan chủ trì là Phòng Nội vụ", "chủ trì: Phòng Nội vụ".
      let next = verb + 2
      if next < range.upperBound, text.tokens[next].is(.colon) || text.isWord(next, "là"),
        let lead = agency(from: next + 1, range)
      {
        return Parties(
          lead: text.span(lead), coordinating: coordinating(after: lead.upperBound, range))
      }
    }
    // "Đơn vị thực hiện: Trung tâm …", in the middle of a paragraph.
    for index in range
    where text.tokens[index].is(.colon) && index > range.lowerBound + 1
      && text.isWord(index - 1, "hiện") && text.isWord(index - 2, "thực")
    {
      if let lead = agency(from: index + 1, range) {
        return Parties(
          lead: text.span(lead), coordinating: coordinating(after: lead.upperBound, range))
      }
    }
    for index in range where text.isWord(index, "giao") {
      let start =
        index + 1 < range.upperBound && text.isWord(index + 1, "cho") ? index + 2 : index + 1
      if let lead = agency(from: start, range) {
        return Parties(
          lead: text.span(lead), coordinating: coordinating(after: lead.upperBound, range))
      }
    }
    // "…: Thư viện tỉnh chịu trách nhiệm", "Thanh tra huyện tổ chức …".
    var starts = [range.lowerBound]
    starts += range.filter { text.tokens[$0].is(.colon) }.map { $0 + 1 }
    for start in starts {
      if let lead = agency(from: start, range), lead.upperBound < range.upperBound,
        isVerb(lead.upperBound)
      {
        return Parties(
          lead: text.span(lead), coordinating: coordinating(after: lead.upperBound, range))
      }
    }
    return nil
  }

  /// The agency that a whole heading is: "1. Phòng Nội vụ".
  func agencyHeading(_ block: Int) -> Range<Int>? {
    let entry = text.blocks[block]
    guard let number = entry.number, entry.range.count < 160 else { return nil }
    var first = entry.tokens.lowerBound
    while first < entry.tokens.upperBound, Int(text.tokens[first].start) < number.contentStart {
      first += 1
    }
    if first < entry.tokens.upperBound, text.isWord(first, "giao") || text.isWord(first, "đề") {
      first += text.isWord(first, "đề") ? 2 : 1
    }
    guard first < entry.tokens.upperBound,
      let lead = agency(from: first, entry.tokens)
    else { return nil }
    // What follows the name may be a colon alone.
    guard lead.upperBound + 1 >= entry.tokens.upperBound else { return nil }
    return text.span(lead)
  }

  // MARK: Names

  private func isPhrase(_ index: Int, _ one: StaticString, _ two: StaticString, _ range: Range<Int>)
    -> Bool
  {
    index + 1 < range.upperBound && text.isWord(index, one) && text.isWord(index + 1, two)
  }

  /// The names that end right before a verb: back to where they can begin.
  private func agency(before verb: Int, _ range: Range<Int>) -> Range<Int>? {
    var start: Int?
    var index = verb
    while index > range.lowerBound {
      index -= 1
      let token = text.tokens[index]
      if token.is(.semicolon) || token.is(.colon) || token.is(.dot) || token.is(.openParen)
        || text.isWord(index, "giao") || text.isWord(index, "do")
      {
        break
      }
      if isHead(index), index == range.lowerBound || endsName(index - 1, range) { start = index }
    }
    guard let start else { return nil }
    let end = text.isWord(verb - 1, "quan") || text.isWord(verb - 1, "là") ? nil : Optional(verb)
    return end.map { text.span(start..<$0) }
  }

  /// The names that begin at a token and go on to a verb or a mark that no name holds.
  private func agency(from start: Int, _ range: Range<Int>) -> Range<Int>? {
    guard start < range.upperBound, isHead(start) else { return nil }
    var end = start + 1
    while end < range.upperBound, end - start <= Self.longest {
      let token = text.tokens[end]
      if token.is(.comma) || token.is(.va) {
        // A list of names goes on with another name; inside one name a field follows.
        if end + 1 < range.upperBound, isHead(end + 1) || text.tokens[end + 1].isCapital {
          end += 1
          continue
        }
        break
      }
      if token.kind == .mark, !token.is(.hyphen), !token.is(.ampersand), !token.is(.enDash) {
        break
      }
      if isVerb(end) { break }
      end += 1
    }
    return end - start <= Self.longest ? start..<end : nil
  }

  /// The most tokens that a list of names in a sentence has.
  private static let longest = 40

  private func coordinating(after start: Int, _ range: Range<Int>) -> Range<Int>? {
    guard
      let index = (min(start, range.upperBound)..<range.upperBound)
        .first(where: { isPhrase($0, "phối", "hợp", range) })
    else { return nil }
    var next = index + 2
    while next < range.upperBound,
      text.tokens[next].is(.voi) || text.tokens[next].is(.colon) || text.isWord(next, "cùng")
    {
      next += 1
    }
    if let found = agency(from: next, range) { return text.span(found) }
    return agency(before: index, start..<range.upperBound)
  }

  /// What may stand before the name of an agency.
  private func endsName(_ index: Int, _ range: Range<Int>) -> Bool {
    let token = text.tokens[index]
    return token.kind == .mark || token.is(.va) || token.is(.voi) || text.isWord(index, "giao")
      || text.isWord(index, "cho") || text.isWord(index, "do")
      || !token.isCapital && index + 1 < range.upperBound && text.tokens[index + 1].isCapital
        && !Self.inner.contains(text.lower(index))
  }

  /// Words that stand inside names before a capital.
  private static let inner: Set<String> = ["và", "ban", "phòng", "sở", "-", "tỉnh", "huyện", "xã"]

  /// Whether a name of an agency can begin with a token.
  private func isHead(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.isWord, token.isCapital else { return false }
    // "Tổ chức …", "Ban hành …", "Báo cáo …" begin like names and are verbs.
    if index + 1 < text.tokens.count, Self.noNames.contains(text.lower(index + 1)) { return false }
    let range = Int(token.start)..<min(Int(token.start) + 24, text.bytes.count)
    return AgencyList.begins(text.lowered[range])
  }

  private static let noNames: Set<String> = [
    "chức", "hành", "cáo", "ngừa", "kết", "nghị", "thảo", "thi", "hợp", "máy", "giản", "dẫn", "thể",
  ]

  private static let verbs: Set<String> = [
    "chủ", "chịu", "thực", "tổ", "xây", "tham", "hướng", "theo", "tổng", "rà", "kiểm", "nâng",
    "phối", "báo", "cung", "triển", "chuẩn", "bố", "hoàn", "lập", "ban", "đôn", "phát", "tuyên",
    "có", "làm", "giúp", "trình", "gửi", "là", "tiếp", "đăng", "bảo", "tăng", "đẩy", "duy", "khảo",
    "thẩm", "giải", "phê", "chỉ", "mở", "quản", "vận", "cập", "công", "tập", "đánh", "để", "trước",
    "trong", "đảm", "nghiên", "đề", "căn", "thường", "chấm", "đầu", "giao", "phụ", "tự",
  ]

  /// Whether a small word begins what somebody does.
  private func isVerb(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.isWord, !token.isCapital else { return false }
    return Self.verbs.contains(text.lower(index)) && !isField(index)
  }

  /// "Trung tâm Phục vụ hành chính công", "Ban Giám sát đầu tư cộng đồng": words of a name that
  /// verbs begin with as well.
  private func isField(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = text.lower(index - 1)
    let word = text.lower(index)
    if word == "công" {
      return before == "chính" || index + 1 < text.tokens.count && text.lower(index + 1) != "bố"
    }
    if word == "tư" || word == "đầu" { return before == "sát" }
    if word == "chỉ" || word == "ban" {
      return index + 1 < text.tokens.count && text.lower(index + 1) == "huy"
    }
    return false
  }
}
