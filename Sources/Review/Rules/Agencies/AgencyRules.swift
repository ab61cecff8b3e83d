internal import Diagnostics

/// A01: one office named in several ways.
struct OfficeNamedSeveralWays: TextRule {
  static let about = RuleAbout(
    "A01", .warning, vi: "Một cơ quan được gọi bằng nhiều tên",
    en: "One agency under several names",
    why: say(
      "Cùng một cơ quan phải gọi bằng một tên trong cả văn bản.",
      "One agency bears one name throughout."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    // "VP HĐND&UBND", "VP HĐND và UBND", "Văn phòng HĐND và UBND": one office.
    var forms: [String: [Range<Int>]] = [:]
    var order: [String] = []
    for index in text.places(of: .hdnd) {
      guard index + 2 < text.tokens.count, text.tokens[index + 2].is(.ubnd), index > 0 else {
        continue
      }
      let joint = text.tokens[index + 1]
      guard joint.is(.va) || joint.is(.ampersand) || joint.is(.hyphen) else { continue }
      var start = index
      if text.isWord(index - 1, "vp") {
        start = index - 1
      } else if index > 1, text.isWord(index - 1, "phòng"), text.isWord(index - 2, "văn") {
        start = index - 2
      } else {
        continue
      }
      let range = text.span(start..<index + 3)
      var written = ""
      for token in start..<index + 3 {
        if token > start, text.tokens[token].isSpaced { written += " " }
        written += text.string(text.tokens[token])
      }
      if forms[written] == nil { order.append(written) }
      forms[written, default: []].append(range)
    }
    for (written, range) in officeOfCommittee(text) where !order.isEmpty {
      if forms[written] == nil { order.append(written) }
      forms[written, default: []].append(range)
    }
    guard order.count > 1,
      let common = order.max(by: { (forms[$0]?.count ?? 0) < (forms[$1]?.count ?? 0) })
    else { return }
    let others = order.filter { $0 != common }.flatMap { forms[$0] ?? [] }.sorted {
      $0.lowerBound < $1.lowerBound
    }
    report.addOnce(
      text, others,
      say(
        "Văn bản gọi cơ quan này khi là “\(common)”, khi là “\(order.first { $0 != common } ?? "")”",
        "This office is called “\(common)” and “\(order.first { $0 != common } ?? "")”"),
      hint: say("Thống nhất: Văn phòng HĐND và UBND", "Keep to one: Văn phòng HĐND và UBND"))
  }
}

extension OfficeNamedSeveralWays {
  /// "Văn phòng UBND xã", where a district or commune has one office for both bodies.
  private func officeOfCommittee(_ text: OfficialText) -> [(String, Range<Int>)] {
    guard let level = text.profile.level, level < .province else { return [] }
    return text.places(of: .ubnd).compactMap { index in
      guard index > 1, text.isWord(index - 1, "phòng"), text.isWord(index - 2, "văn"),
        !text.tokens[index].flags.contains(.first), text.citation(holdingToken: index) == nil,
        index + 1 < text.tokens.count,
        text.isWord(index + 1, "xã") || text.isWord(index + 1, "huyện")
          || text.isWord(index + 1, "phường")
      else { return nil }
      let range = text.span(index - 2..<index + 1)
      return (text.string(range), range)
    }
  }
}

/// A02: a name with a long dash here and a hyphen there.
struct AgencyDash: TextRule {
  static let about = RuleAbout(
    "A02", .warning, vi: "Tên cơ quan lúc gạch nối, lúc gạch dài",
    en: "A name with a hyphen here and a dash there",
    why: say("Trong tên cơ quan dùng gạch nối “-”.", "Names of agencies take the hyphen."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    for index in text.places(of: .enDash) {
      guard index > 0, index + 1 < text.tokens.count, text.tokens[index - 1].isWord,
        text.tokens[index + 1].isWord, text.tokens[index + 1].isCapital,
        !text.tokens[index].flags.contains(.first)
      else { continue }
      var start = index - 1
      while start > 0, text.tokens[start - 1].isWord, index - start < 4,
        !text.tokens[start].flags.contains(.first)
      {
        if ["phòng", "sở", "trung", "ban"].contains(text.lower(start)) { break }
        start -= 1
      }
      guard ["phòng", "sở", "trung", "ban"].contains(text.lower(start)),
        text.tokens[start].isCapital
      else {
        continue
      }
      var end = index + 2
      while end < text.tokens.count, end - index < 3, text.tokens[end].isWord,
        !text.tokens[end].flags.contains(.first)
      {
        end += 1
      }
      let range = text.span(start..<end)
      report.add(
        text, range,
        say("“\(text.string(range))” dùng gạch dài", "“\(text.string(range))” has a long dash"),
        hint: say("Dùng gạch nối “-”", "Use a hyphen"))
    }
  }
}

/// A03: a body beside the one that took its place.
struct PredecessorBesideSuccessor: TextRule {
  static let about = RuleAbout(
    "A03", .warning, vi: "Tên cũ của cơ quan đứng cạnh tên mới",
    en: "The old name of a body beside the new one",
    why: say(
      "Ban Dân vận và Ban Tuyên giáo đã hợp nhất thành Ban Tuyên giáo và Dân vận; tên cũ là sót từ văn bản trước.",
      "The two committees became one; the old name is left from an older document."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    let hits = text.hits(.partyCommittees)
    let kind = { (hit: PhraseBook.Hit) in PhraseSet.partyCommittees.phrases[hit.phrase].replacement
    }
    guard hits.contains(where: { kind($0) == "new" }) else { return }
    for hit in hits where kind(hit) == "old" {
      guard text.tokens[hit.tokens.lowerBound].isCapital,
        text.citation(holdingToken: hit.tokens.lowerBound) == nil,
        text.lower(hit.tokens.upperBound - 1) != "giáo"
          || hit.tokens.upperBound < text.tokens.count
            && !text.tokens[hit.tokens.upperBound].is(.va)
      else { continue }
      report.add(
        text, text.span(hit.tokens),
        say(
          "“\(text.string(text.span(hit.tokens)))”: văn bản này còn gọi là “Ban Tuyên giáo và Dân vận”",
          "“\(text.string(text.span(hit.tokens)))” is called “Ban Tuyên giáo và Dân vận” elsewhere"),
        hint: say("Viết “Ban Tuyên giáo và Dân vận”", "Write “Ban Tuyên giáo và Dân vận”"))
    }
  }
}

/// A04: bodies of the district level in a document issued after it ended.
struct DistrictAfterReform: TextRule {
  static let about = RuleAbout(
    "A04", .warning, vi: "Nhắc cơ quan cấp huyện sau ngày 01/7/2025",
    en: "A body of the district level after 01/7/2025",
    why: say(
      "Từ 01/7/2025 không còn cấp huyện; chỉ nhắc trong tên văn bản cũ được viện dẫn.",
      "The district level ended on 01/7/2025; only citations of older documents may name it."),
    source: .reform)

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let index = text.profile.issueDate, let year = text.dates[index].year else { return }
    let month = text.dates[index].month ?? (year > 2025 ? 1 : 6)
    guard year * 100 + month >= 202_507 else { return }
    var ranges: [Range<Int>] = []
    var last = -1
    for hit in text.hits(.districtBodies) where hit.tokens.lowerBound >= last {
      if let citation = text.citation(holdingToken: hit.tokens.lowerBound) {
        let order = text.citations[citation].date?.order ?? 0
        if order < 2025_07_01 { continue }
      }
      ranges.append(text.span(hit.tokens))
      last = hit.tokens.upperBound
    }
    // A commune has no rooms but those of Decree 150/2025; these were the district's.
    if text.profile.level == .commune {
      for hit in text.hits(.unitNames)
      where AgencyNames.districtRooms.contains(PhraseSet.unitNames.phrases[hit.phrase].text)
        && text.citation(holdingToken: hit.tokens.lowerBound) == nil
      {
        ranges.append(text.span(hit.tokens))
      }
      ranges.sort { $0.lowerBound < $1.lowerBound }
    }
    guard let first = ranges.first else { return }
    report.addOnce(
      text, ranges,
      say(
        "“\(text.string(first))” không còn từ 01/7/2025",
        "“\(text.string(first))” ended on 01/7/2025"),
      hint: say("Thay bằng cơ quan cấp xã hoặc cấp tỉnh", "Name the body of today"))
  }
}

/// A05: departments and ministries that were merged in 2025.
struct MergedAgency: TextRule {
  static let about = RuleAbout(
    "A05", .warning, vi: "Nhắc cơ quan đã hợp nhất", en: "An agency that was merged",
    why: say(
      "Từ tháng 3/2025 cơ quan này đã nhập vào cơ quan khác; giao việc cho nó là giao cho không ai.",
      "Merged in March 2025: a task given to it is given to nobody."),
    source: .other("Sắp xếp bộ máy năm 2025 (Nghị quyết 176/2025/QH15); cấp sở theo từng tỉnh"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let index = text.profile.issueDate, let year = text.dates[index].year else { return }
    let issue = year * 10_000 + (text.dates[index].month ?? 1) * 100 + (text.dates[index].day ?? 1)
    var seen: Set<Int> = []
    for hit in text.hits(.abolished) {
      let phrase = PhraseSet.abolished.phrases[hit.phrase]
      guard issue > (Int(phrase.note ?? "") ?? .max), seen.insert(hit.phrase).inserted else {
        continue
      }
      if text.citation(holdingToken: hit.tokens.lowerBound) != nil { continue }
      report.add(
        text, text.span(hit.tokens),
        say("\(phrase.text) đã hợp nhất năm 2025", "\(phrase.text) was merged in 2025"),
        hint: say("Nay là \(phrase.replacement ?? "")", "Today it is \(phrase.replacement ?? "")"))
    }
  }
}

/// A08: wrong capitals in the name of an organisation.
struct AgencyCapitals: TextRule {
  static let about = RuleAbout(
    "A08", .warning, vi: "Viết hoa sai tên cơ quan, tổ chức",
    en: "Wrong capitals in the name of a body",
    why: say(
      "Viết hoa chữ cái đầu của các từ, cụm từ chỉ loại hình, chức năng, lĩnh vực hoạt động của cơ quan.",
      "The words for kind, function and field of a body are capital."),
    source: .capitals("mục IV.1"))

  func check(_ text: OfficialText, _ report: inout Report) {
    var found: [Int: [Range<Int>]] = [:]
    var order: [Int] = []
    let phrases = PhraseSet.unitNames.phrases
    for hit in text.hits(.unitNames) {
      let range = text.span(hit.tokens)
      let isProper = text.bytes[range].elementsEqual(phrases[hit.phrase].text.utf8)
      guard !isProper,
        !text.tokens[hit.tokens].allSatisfy({
          $0.isAllCapitals || !$0.isWord || $0.isCapital && $0.range.count == 1
        })
      else { continue }
      let name = phrases[hit.phrase].text
      let words = name.split(whereSeparator: { $0 == " " })
      guard words.count == hit.tokens.count || name.contains(",") else { continue }
      let first = hit.tokens.lowerBound
      // "sở Nội vụ", "phòng Tư pháp": one office, not all of a kind.
      let isOffice =
        (text.isWord(first, "sở") || text.isWord(first, "phòng"))
        && text.tokens[first + 1].isCapital
        && !(first > 0 && (text.isWord(first - 1, "các") || text.isWord(first - 1, "trưởng")))
      guard text.tokens[first].isCapital || words.count > 3 || isOffice else { continue }
      guard text.lowered[range].elementsEqual(Letters.lowercase(name.utf8)) else { continue }
      // A small first word may be the common noun: "các ban chỉ đạo".
      if !text.tokens[first].isCapital, !isOffice,
        text.string(range).dropFirst() == name.dropFirst()
      {
        continue
      }
      if found[hit.phrase] == nil { order.append(hit.phrase) }
      found[hit.phrase, default: []].append(range)
    }
    for phrase in order {
      guard let ranges = found[phrase] else { continue }
      let name = PhraseSet.unitNames.phrases[phrase].text
      report.addOnce(
        text, ranges,
        say(
          "“\(text.string(ranges[0]))” viết hoa sai",
          "“\(text.string(ranges[0]))” has wrong capitals"),
        hint: say("Viết “\(name)”", "Write “\(name)”"))
    }
  }
}

/// A16: "Chính Phủ", "Ủy Ban Nhân Dân": more capitals than the name has.
struct TooManyCapitals: TextRule {
  static let about = RuleAbout(
    "A16", .warning, vi: "Viết hoa thừa trong tên cơ quan",
    en: "Too many capitals in the name of a body",
    why: say("Viết “Chính phủ”, “Ủy ban nhân dân”.", "Write “Chính phủ”, “Ủy ban nhân dân”."),
    source: .capitals("mục IV"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for hit in text.hits(.groups) {
      let name = PhraseSet.groups.phrases[hit.phrase].text
      let tokens = text.tokens[hit.tokens]
      guard tokens.count > 1, !tokens.contains(where: { $0.isAllCapitals }),
        tokens.allSatisfy({ $0.isCapital })
      else { continue }
      let range = text.span(hit.tokens)
      let proper = name.split(separator: " ").filter { $0.first?.isUppercase == true }.count
      guard proper < tokens.count, text.string(range) != name else { continue }
      report.add(
        text, range,
        say(
          "“\(text.string(range))” viết hoa thừa", "“\(text.string(range))” has too many capitals"),
        hint: say("Viết “\(name)”", "Write “\(name)”"))
    }
  }
}

/// A09: a colon that ends a list of agencies.
struct OwnerTrailingColon: TextRule {
  static let about = RuleAbout(
    "A09", .warning, vi: "Danh sách cơ quan kết thúc bằng dấu hai chấm",
    en: "A list of agencies ends with a colon",
    why: say(
      "Sau dấu hai chấm không còn gì: thiếu cơ quan hoặc thừa dấu.",
      "Nothing follows the colon: an agency is missing, or the mark is too much."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    for owner in text.ownerCells where text.lastByte(owner.cell) == 0x3A {
      let end = text.blocks[owner.cell].range.upperBound
      report.add(
        text, text.tail(owner.cell).lowerBound..<end,
        hint: say("Bỏ dấu hai chấm hoặc ghi tiếp", "Remove it or go on"))
    }
  }
}

/// A10: "Thanh tra" alone beside "Thanh tra huyện".
struct BareInspectorate: TextRule {
  static let about = RuleAbout(
    "A10", .information, vi: "Tên cơ quan viết thiếu", en: "The name of an agency is cut short",
    why: say(
      "Nơi khác ghi đủ cấp; ở đây thiếu, người đọc phải đoán.",
      "Elsewhere the name is full; here the reader must guess."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    var full: String?
    var bare: [Range<Int>] = []
    for owner in text.ownerCells {
      let tokens = text.blocks[owner.cell].tokens
      for index in tokens where text.tokens[index].is(.thanh) && text.tokens[index].isCapital {
        guard index + 1 < tokens.upperBound, text.isWord(index + 1, "tra") else { continue }
        if index + 2 == tokens.upperBound || text.tokens[index + 2].is(.comma) {
          bare.append(text.span(index..<index + 2))
        } else if full == nil, text.isWord(index + 2, "huyện") || text.isWord(index + 2, "tỉnh") {
          full = text.string(text.span(index..<index + 3))
        }
      }
    }
    guard let full else { return }
    report.addOnce(
      text, bare, say("“Thanh tra” thiếu cấp", "“Thanh tra” lacks its level"),
      hint: say("Viết “\(full)”", "Write “\(full)”"))
  }
}

/// A15: an agency that leads a task and assists in it.
struct LeadAndCoordinating: TextRule {
  static let about = RuleAbout(
    "A15", .warning, vi: "Một cơ quan vừa chủ trì vừa phối hợp",
    en: "An agency both leads and assists",
    why: say("Một cơ quan chỉ giữ một vai trong một việc.", "An agency has one part in a task."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    // Plans name the same few lists again and again.
    var known: [UInt64: AgencyList] = [:]
    func list(_ range: Range<Int>) -> AgencyList {
      let hash = WordHash.of(text.bytes[range])
      if let list = known[hash] { return list }
      let list = AgencyList(text.bytes[range])
      known[hash] = list
      return list
    }
    var pairs = text.planTasks.compactMap { task in
      task.lead.flatMap { lead in task.coordinating.map { (lead, $0) } }
    }
    for table in text.tables {
      guard let lead = table.columns.lead, let other = table.columns.coordinating else { continue }
      for row in table.rows.dropFirst() where max(lead, other) < row.count {
        pairs.append((text.blocks[row[lead]].range, text.blocks[row[other]].range))
      }
    }
    for (lead, other) in pairs {
      let leads = list(lead)
      guard
        let written = list(other).agencies.first(where: { !$0.isGroup && leads.has($0.key) })?.name
      else { continue }
      report.add(
        text, other,
        say("“\(written)” vừa chủ trì vừa phối hợp", "“\(written)” both leads and assists"),
        hint: say("Bỏ ở một dòng", "Remove it from one line"),
        related: [(text, lead, say("chủ trì", "leads"))])
    }
  }
}

/// A17: "UBND Huyện": the common noun of a unit in capitals.
struct UnitNounCapital: TextRule {
  static let about = RuleAbout(
    "A17", .warning, vi: "Danh từ chung chỉ cấp hành chính viết hoa",
    en: "The common noun of a unit is capital",
    why: say(
      "Tên đơn vị hành chính: danh từ chung viết thường, tên riêng viết hoa: “tỉnh Nam Định”, “UBND huyện”.",
      "In the name of a unit the common noun is small."),
    source: .capitals("mục III.1"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for hit in text.hits(.bodies) {
      let last = hit.tokens.upperBound - 1
      let token = text.tokens[last]
      guard token.isCapital, !token.isAllCapitals, hit.tokens.count > 1,
        ["tỉnh", "huyện", "xã", "phường"].contains(text.lower(last)),
        !text.tokens[hit.tokens.lowerBound].isAllCapitals
          || text.string(text.tokens[hit.tokens.lowerBound]) == "UBND"
      else { continue }
      if last + 1 < text.tokens.count, text.tokens[last + 1].kind == .number { continue }
      report.add(
        text, text.span(hit.tokens),
        hint: say("Viết “\(text.lower(last))”", "Write “\(text.lower(last))”"))
    }
  }
}
