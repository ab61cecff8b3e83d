internal import Diagnostics

/// C29: a document of one body said to be another's: "Quyết định số 12/QĐ-TTg … của Chính phủ".
struct IssuerAgainstSymbol: TextRule {
  static let about = RuleAbout(
    "C29", .warning, vi: "Cơ quan ban hành không khớp ký hiệu viện dẫn",
    en: "The issuer of a citation is not that of its symbol",
    why: say(
      "Ký hiệu có chữ viết tắt tên cơ quan ban hành: QĐ-TTg là của Thủ tướng Chính phủ, NĐ-CP của Chính phủ, QĐ-UBND của Ủy ban nhân dân.",
      "The symbol names the issuer: QĐ-TTg is the Prime Minister's, NĐ-CP the Government's."),
    source: .decree("I, mục II.3b"))

  /// How the issuer of a symbol begins, in small letters.
  private static let state: [String: [String]] = [
    "CP": ["chính phủ"], "TTg": ["thủ tướng"], "VPCP": ["văn phòng chính phủ", "chính phủ"],
    "UBND": ["ủy ban nhân dân", "uỷ ban nhân dân", "ubnd", "chủ tịch", "phó chủ tịch"],
    "HĐND": ["hội đồng nhân dân", "hđnd", "thường trực", "tt hđnd", "ban ", "chủ tịch", "kỳ họp"],
    "QH": ["quốc hội"], "UBTVQH": ["ủy ban thường vụ", "uỷ ban thường vụ", "ubtvqh"],
    "BNV": ["bộ nội vụ", "bộ trưởng"], "BTC": ["bộ tài chính", "bộ trưởng"],
    "BTP": ["bộ tư pháp", "bộ trưởng"], "BYT": ["bộ y tế", "bộ trưởng"],
    "BGDĐT": ["bộ giáo dục", "bộ trưởng"], "BCA": ["bộ công an", "bộ trưởng"],
    "BQP": ["bộ quốc phòng", "bộ trưởng"], "BXD": ["bộ xây dựng", "bộ trưởng"],
    "BCT": ["bộ công thương", "bộ công", "bộ trưởng"], "BTTTT": ["bộ thông tin", "bộ trưởng"],
    "TTCP": ["thanh tra chính phủ", "tổng thanh tra"],
    "SNV": ["sở nội vụ", "giám đốc"], "STC": ["sở tài chính", "giám đốc"],
    "STP": ["sở tư pháp", "giám đốc"], "SYT": ["sở y tế", "giám đốc"],
    "SXD": ["sở xây dựng", "giám đốc"],
  ]

  private static let party: [String: [String]] = [
    "TW": [
      "ban chấp hành", "bch", "bộ chính trị", "ban bí thư", "hội nghị", "trung ương", "đảng",
      "đại hội", "tw",
    ],
    "TU": [
      "tỉnh ủy", "tỉnh uỷ", "thành ủy", "thành uỷ", "ban thường vụ", "btv", "ban chấp hành", "bch",
      "thường trực tỉnh", "thường trực thành", "đại hội", "đảng bộ",
    ],
    "HU": [
      "huyện ủy", "huyện uỷ", "ban thường vụ", "btv", "ban chấp hành", "bch", "thường trực huyện",
      "đảng bộ",
    ],
    "ĐU": [
      "đảng ủy", "đảng uỷ", "ban thường vụ", "btv", "ban chấp hành", "bch", "thường trực đảng",
      "đảng bộ",
    ],
  ]

  /// How the names of bodies begin that issue documents of their own.
  private static let bodies = [
    "chính phủ", "thủ tướng", "quốc hội", "ủy ban", "uỷ ban", "ubnd", "hội đồng nhân dân", "hđnd",
    "bộ ", "sở ", "tỉnh ủy", "tỉnh uỷ", "thành ủy", "huyện ủy", "huyện uỷ", "đảng ủy", "đảng uỷ",
    "ban chấp hành", "ban thường vụ", "ban bí thư", "ban dân vận", "ban tổ chức", "ban tuyên giáo",
    "văn phòng", "thanh tra", "thường trực hội đồng", "thường trực hđnd",
  ]

  func check(_ text: OfficialText, _ report: inout Report) {
    for citation in text.citations where !citation.isOwn && citation.system != .law {
      guard let issuer = citation.issuerRange, let owner = Self.owner(citation) else { continue }
      let written = text.lowered[issuer]
      guard !owner.names.contains(where: { written.starts(with: $0.utf8) }),
        Self.bodies.contains(where: { written.starts(with: $0.utf8) })
      else { continue }
      report.add(
        text, issuer,
        say(
          "Ký hiệu “\(owner.group)” không phải của “\(text.string(issuer))”",
          "“\(owner.group)” is not the symbol of “\(text.string(issuer))”"),
        hint: say(
          "Kiểm tra lại cơ quan ban hành và ký hiệu", "Check the issuer and the symbol"))
    }
  }

  /// The group of a symbol that names its issuer, and how the issuer may begin; joint documents
  /// have several.
  private static func owner(_ citation: Citation) -> (group: String, names: [String])? {
    guard let first = citation.groups.first, let last = citation.groups.last else { return nil }
    if citation.separator == 0x2D {
      return citation.groups.count == 2 ? party[last].map { (last, $0) } : nil
    }
    if TypeAbbreviations.isKnown(first) {
      return citation.groups.count == 2 ? names(of: last) : nil
    }
    // "312/SNV-XDCQ", "35/2023/UBTVQH15": the issuer comes first.
    return citation.groups.count <= 2 ? names(of: first) : nil
  }

  /// Whether the group of a symbol stands for an office.
  static func isOffice(_ group: String) -> Bool { state[group] != nil }

  private static func names(of group: String) -> (group: String, names: [String])? {
    if let names = state[group] { return (group, names) }
    // "QH15", "UBTVQH15"
    let body = String(group.prefix { !$0.isNumber })
    guard body != group, body == "QH" || body == "UBTVQH" else { return nil }
    return state[body].map { (group, $0) }
  }
}

/// C30: one document with two symbols, or with a number whose digits changed places.
struct OneDocumentTwoSymbols: TextRule {
  static let about = RuleAbout(
    "C30", .warning, vi: "Một văn bản được dẫn với hai số, ký hiệu",
    en: "One document is cited with two numbers or symbols",
    why: say(
      "Cùng loại, cùng ngày mà số hoặc ký hiệu lệch nhau một chút: ít nhất một chỗ chép sai.",
      "One type and one date, and numbers or symbols that nearly agree: one is a slip."),
    source: .consistency)

  private struct Use {
    let citation: Int
    let digits: [UInt8]
  }

  /// Documents of one type and day that are compared with each other.
  private static let limit = 12

  func check(_ text: OfficialText, _ report: inout Report) {
    var known: [String: [Use]] = [:]
    var seen: Set<UInt64> = []
    for (index, citation) in text.citations.enumerated() {
      guard !citation.isOwn, citation.system != .law, let number = citation.number,
        citation.groups.count > 1, seen.insert(citation.key).inserted
      else { continue }
      let use = Use(citation: index, digits: Array(number.utf8))
      // By the day, and by the number for citations without one.
      let keys =
        [
          citation.date?.iso.map { "\(citation.groups[0])|\($0)" },
          "\(citation.groups[0])#\(number)",
        ]
        .compactMap(\.self)
      for (place, key) in keys.enumerated() {
        let others = known[key] ?? []
        if let other = others.first(where: { isSame(text, use, $0) }) {
          add(text, citation, text.citations[other.citation], &report)
          break
        }
        if others.count < Self.limit, place < keys.count { known[key, default: []].append(use) }
      }
    }
  }

  private func isSame(_ text: OfficialText, _ one: Use, _ other: Use) -> Bool {
    let (a, b) = (text.citations[one.citation], text.citations[other.citation])
    guard a.symbolYear == b.symbolYear, a.separator == b.separator else { return false }
    if let mine = a.date?.order, let theirs = b.date?.order, mine != theirs { return false }
    let isDated = a.date?.order != nil && b.date?.order != nil
    if one.digits == other.digits {
      // "16/KH-MTTQ-BTT" and "16/KH-BTT-MTTQ"; of one day also "77/QĐ-UBND" and "77/QĐ-SNV".
      if a.groups.sorted() == b.groups.sorted() { return true }
      guard isDated else { return false }
      return sharesIssuer(a, b)
    }
    // "2145" and "2154" of one day and one body.
    return isDated && a.symbol == b.symbol && one.digits.count > 2
      && one.digits.sorted() == other.digits.sorted() && (a.subject == nil || b.subject == nil)
  }

  /// Whether two citations may have one issuer: two bodies can use one number on one day.
  private func sharesIssuer(_ one: Citation, _ other: Citation) -> Bool {
    guard let a = one.issuer, let b = other.issuer else {
      return one.subject == nil || other.subject == nil
    }
    return Letters.lowercase(a).hasPrefix(Letters.lowercase(b))
      || Letters.lowercase(b).hasPrefix(Letters.lowercase(a))
  }

  private func add(
    _ text: OfficialText, _ citation: Citation, _ other: Citation, _ report: inout Report
  ) {
    report.add(
      text, citation.numberRange,
      say(
        "Ở đây ghi \(citation.identity), chỗ khác ghi \(other.identity)",
        "\(citation.identity) here, \(other.identity) elsewhere"),
      hint: say("Đối chiếu bản gốc để sửa cho thống nhất", "Check the original"),
      related: [(text, other.numberRange, say("chỗ khác", "elsewhere"))])
  }
}

/// C31: one document, and its subject with two years.
struct SubjectWithTwoYears: TextRule {
  static let about = RuleAbout(
    "C31", .warning, vi: "Trích yếu của một văn bản được ghi với hai năm",
    en: "The subject of one document with two years",
    why: say(
      "Một văn bản chỉ có một trích yếu; năm khác nhau là còn sót từ văn bản của năm trước.",
      "A document has one subject; another year was left over from an older text."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    var known: [UInt64: (citation: Citation, year: Int)] = [:]
    for citation in text.citations where !citation.isOwn && citation.system != .law {
      guard citation.number != nil, !citation.symbol.isEmpty,
        let year = text.year(ofSubject: citation)
      else { continue }
      guard let first = known[citation.key] else {
        known[citation.key] = (citation, year.value)
        continue
      }
      guard first.year != year.value,
        first.citation.date?.order == nil || citation.date?.order == nil
          || first.citation.date?.order == citation.date?.order
      else { continue }
      report.add(
        text, text.tokens[year.token].range,
        say(
          "\(citation.name) ở đây là của năm \(year.value), chỗ khác là của năm \(first.year)",
          "\(citation.name) is about \(year.value) here and about \(first.year) elsewhere"),
        hint: say("Đối chiếu bản gốc", "Check the original"),
        related: [(text, first.citation.range, say("chỗ khác", "elsewhere"))])
    }
  }
}

extension OfficialText {
  /// The one year that the subject of a citation names, as "năm 2025".
  fileprivate func year(ofSubject citation: Citation) -> (value: Int, token: Int)? {
    guard let subject = citation.subjectRange else { return nil }
    var result: (value: Int, token: Int)?
    var index = citation.tokens.upperBound
    while index < tokens.count, Int(tokens[index].end) <= subject.upperBound {
      defer { index += 1 }
      guard tokens[index].kind == .number, tokens[index].range.count == 4,
        tokens[index - 1].is(.nam), Int(tokens[index].start) >= subject.lowerBound,
        let value = Int(string(tokens[index])), (1990...2100).contains(value)
      else { continue }
      if let known = result, known.value != value { return nil }
      result = result ?? (value, index)
    }
    return result
  }
}

/// C32: a plan for one year with a date of another.
struct PlanOfAnotherYear: TextRule {
  static let about = RuleAbout(
    "C32", .warning, vi: "Năm trong trích yếu và ngày của kế hoạch được dẫn không hợp nhau",
    en: "Year and date of a cited plan do not fit",
    why: say(
      "Kế hoạch của một năm ban hành trong năm đó hoặc cuối năm trước; khác đi là sai năm ở ngày hoặc ở trích yếu.",
      "A plan for a year is issued in it or late in the year before; otherwise one of the two is wrong."
    ),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    for citation in text.citations where !citation.isOwn {
      guard citation.type == "Kế hoạch" || citation.type == "Chương trình",
        let date = citation.date, let written = date.year, let month = date.month,
        let subject = citation.subjectRange,
        !Self.others.contains(where: { text.contains($0, in: subject) }),
        let year = text.year(ofSubject: citation)?.value,
        written > year || written < year - 1 || written == year - 1 && month < 8
      else { continue }
      report.add(
        text, date.range,
        say(
          "Kế hoạch năm \(year) mà ghi ngày \(date.text)",
          "A plan for \(year), dated \(date.text)"),
        hint: say("Đối chiếu ngày và trích yếu với bản gốc", "Check the original"))
    }
  }

  /// What plans look back at, or that they are for several years.
  private static let others = [
    "kết quả", "tổng kết", "giai đoạn", "đến năm", "quyết toán", "nhiệm kỳ", "những năm",
    "từ năm", "năm học", "khắc phục", "số liệu", "kiểm điểm", "chỉ số",
  ]
}

/// C33: one document said to be of two issuers.
struct OneDocumentTwoIssuers: TextRule {
  static let about = RuleAbout(
    "C33", .warning, vi: "Một văn bản được ghi hai cơ quan ban hành",
    en: "One document with two issuers",
    why: say(
      "Cùng số, ký hiệu, cùng ngày mà khi là của cơ quan này, khi là của cơ quan khác: một chỗ sai.",
      "One number and one day, and two issuers: one of them is wrong."),
    source: .consistency)

  private struct Use {
    let citation: Citation
    let level: String
  }

  func check(_ text: OfficialText, _ report: inout Report) {
    var known: [UInt64: Use] = [:]
    for citation in text.citations where !citation.isOwn && citation.system != .law {
      guard citation.number != nil, citation.symbol.hasSuffix("UBND"), citation.symbolYear == nil,
        let issuer = citation.issuerRange, let level = text.level(in: issuer)
      else { continue }
      guard let first = known[citation.key] else {
        known[citation.key] = Use(citation: citation, level: level)
        continue
      }
      guard first.level != level, let mine = citation.date?.order,
        first.citation.date?.order == mine, let other = first.citation.issuerRange
      else { continue }
      report.add(
        text, issuer,
        say(
          "\(citation.name) ở đây của “\(text.string(issuer))”, chỗ khác của “\(text.string(other))”",
          "\(citation.name) is of “\(text.string(issuer))” here, of “\(text.string(other))” elsewhere"
        ),
        hint: say("Đối chiếu bản gốc", "Check the original"),
        related: [(text, other, say("chỗ khác", "elsewhere"))])
    }
  }
}
