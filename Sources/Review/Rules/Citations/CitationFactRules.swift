internal import Diagnostics

/// C03: one document cited with two dates.
struct TwoDates: TextSetRule {
  static let about = RuleAbout(
    "C03", .warning, vi: "Một văn bản được dẫn với hai ngày khác nhau",
    en: "One document is cited with two dates",
    why: say(
      "Cùng số, ký hiệu mà khác ngày: ít nhất một chỗ sai. Đối chiếu bản gốc.",
      "The same number with two dates: one of them is wrong. Look at the original."),
    source: .consistency)

  private struct Use {
    let text: Int
    let citation: Citation
    let date: DateMention
  }

  func check(_ set: TextSet, _ report: inout Report) {
    let texts = set.texts
    // Most documents are cited with one date; only the others are looked at.
    var dates: [UInt64: Int] = [:]
    var mixed: Set<UInt64> = []
    for text in texts {
      for index in text.citations.indices {
        guard let order = Self.date(text, index)?.order else { continue }
        let key = text.citations[index].key
        if dates[key, default: order] == order { dates[key] = order } else { mixed.insert(key) }
      }
    }
    guard !mixed.isEmpty else { return }
    var uses: [String: [Use]] = [:]
    for (index, text) in texts.enumerated() {
      for place in text.citations.indices where mixed.contains(text.citations[place].key) {
        guard let date = Self.date(text, place) else { continue }
        let citation = text.citations[place]
        uses[Letters.lowercase(citation.identity), default: []].append(
          Use(text: index, citation: citation, date: date))
      }
    }
    for (_, all) in uses.sorted(by: { $0.key < $1.key }) where all.count > 1 {
      let dates = Dictionary(grouping: all) { $0.date.order ?? 0 }
      guard dates.count > 1 else { continue }
      // The date that stands most often, and first among equals, is taken for the right one.
      let common = dates.max {
        ($0.value.count, -order($0.value[0])) < ($1.value.count, -order($1.value[0]))
      }
      guard let right = common?.value.first else { continue }
      for use in all where use.date.order != right.date.order {
        if differ(use, right, uses: all) { continue }
        report.add(
          texts[use.text], use.date.range,
          say(
            "\(use.citation.name) ở đây ghi ngày \(use.date.text), chỗ khác ghi ngày \(right.date.text)",
            "\(use.citation.name) is dated \(use.date.text) here and \(right.date.text) elsewhere"),
          hint: say("Đối chiếu bản gốc để sửa cho thống nhất", "Check the original"),
          related: [(texts[right.text], right.date.range, say("ngày khác", "the other date"))])
      }
    }
  }

  /// The whole date of a citation with number and symbol, the document's own number left out.
  private static func date(_ text: OfficialText, _ index: Int) -> DateMention? {
    let citation = text.citations[index]
    guard !citation.isOwn, !citation.symbol.isEmpty, citation.number != nil,
      let date = citation.date, date.isComplete
    else { return nil }
    return date
  }

  private func order(_ use: Use) -> Int { use.text * 1_000_000_000 + use.citation.range.lowerBound }

  /// Numbers begin anew each year and each body has its own: two issuers, or two subjects in two
  /// years, are two documents.
  private func differ(_ one: Use, _ other: Use, uses: [Use]) -> Bool {
    if let a = Self.issuer(one.citation), let b = Self.issuer(other.citation), a != b {
      return true
    }
    guard one.date.year != other.date.year else { return false }
    if let a = one.citation.subject, let b = other.citation.subject {
      return !WordSequence(a).isAlike(WordSequence(b))
    }
    return one.citation.system == .state && one.citation.symbolYear == nil
      && one.citation.subject == nil && other.citation.subject == nil
      && one.date.month != other.date.month && one.date.day != other.date.day
  }

  private static func issuer(_ citation: Citation) -> String? {
    guard let issuer = citation.issuer else { return nil }
    var name = Letters.lowercase(issuer)
    for (long, short) in [
      ("ủy ban nhân dân", "ubnd"), ("uỷ ban nhân dân", "ubnd"), ("hội đồng nhân dân", "hđnd"),
    ] {
      if name.hasPrefix(long) { name = short + name.dropFirst(long.count) }
    }
    // Who else is named after "của" issued nothing: "của các cơ quan …".
    if name.hasPrefix("các ") { return nil }
    return name.split(separator: " ").prefix(2).joined(separator: " ")
  }
}

/// C09: a document that no longer holds.
struct RepealedDocument: TextRule {
  static let about = RuleAbout(
    "C09", .warning, vi: "Viện dẫn văn bản đã hết hiệu lực", en: "A cited document is repealed",
    why: say(
      "Căn cứ đã hết hiệu lực làm cả văn bản thiếu căn cứ. Thay bằng văn bản đang có hiệu lực.",
      "A repealed basis leaves the document without one. Cite what is in force."),
    source: .other("Bảng văn bản hết hiệu lực, mỗi dòng một nguồn"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let year = text.documentYear ?? text.profile.year else { return }
    var seen: Set<String> = []
    let issue = text.profile.issueDate.flatMap { text.dates[$0].order }
    for citation in text.citations {
      guard let repealed = KnownDocuments.repealed(citation),
        seen.insert(repealed.identity).inserted
      else { continue }
      let sinceYear = repealed.since / 10_000
      guard year >= sinceYear else { continue }
      let held = issue.map { $0 < repealed.since } ?? false
      if held { continue }
      let day = "\(pad(repealed.since % 100))/\(pad(repealed.since / 100 % 100))/\(sinceYear)"
      report.add(
        text, citation.nameRange,
        say(
          "\(repealed.name) đã hết hiệu lực từ \(day)", "\(repealed.name) ceased to hold on \(day)"),
        hint: say("Thay bằng \(repealed.replacement)", "Cite \(repealed.replacement)"))
    }
  }

  private func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

/// C10: the subject of a known document is that of another.
struct KnownSubject: TextRule {
  static let about = RuleAbout(
    "C10", .warning, vi: "Trích yếu không phải của văn bản được dẫn",
    en: "The subject is not that of the cited document",
    why: say(
      "Trích yếu phải chép đúng từ văn bản gốc; chép nhầm của văn bản khác làm sai viện dẫn.",
      "The subject is copied from the document itself, not from another."),
    source: .other("Trích yếu của chính văn bản được viện dẫn"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for citation in text.citations where !citation.isOwn {
      guard let range = citation.subjectRange, let year = citation.date?.year,
        let known = KnownDocuments.byKey[citation.key]?
          .first(where: { $0.date / 10_000 == year }),
        let right = known.subject
      else { continue }
      let written = subject(text.lowered[range])
      guard !written.isEmpty, !begins(written, as: right),
        !right.utf8.starts(with: written.prefix(Self.beginning))
      else { continue }
      // Another known document has exactly this subject: then it is no slip of the pen.
      let other = KnownDocuments.documents.first {
        $0.identity != citation.identity && $0.subject.map { begins(written, as: $0) } == true
      }
      guard
        other != nil
          || WordSequence(String(decoding: written, as: UTF8.self)).isAlike(WordSequence(right))
      else { continue }
      report.add(
        text, range,
        other.map {
          say(
            "\(citation.name) mang trích yếu của \($0.identity)",
            "\(citation.name) bears the subject of \($0.identity)")
        }
          ?? say(
            "Trích yếu của \(citation.name) chép chưa đúng",
            "The subject of \(citation.name) is not quite right"),
        hint: say("Trích yếu đúng: “về \(right)”", "Its subject is “về \(right)”"))
    }
  }

  /// So many bytes tell one subject from another.
  private static let beginning = 56

  private static let openings = ["về việc ", "về ", "“", "\"", "về "]

  private func begins(_ written: ArraySlice<UInt8>, as subject: String) -> Bool {
    written.starts(with: subject.utf8.prefix(Self.beginning))
  }

  /// The words of a subject without what opens it.
  private func subject(_ written: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var words = written
    for opening in Self.openings where words.starts(with: opening.utf8) {
      words = words.dropFirst(opening.utf8.count)
    }
    return words
  }
}

/// C11: the date of a known document is another.
struct KnownDate: TextRule {
  static let about = RuleAbout(
    "C11", .warning, vi: "Ngày của văn bản được dẫn không đúng",
    en: "The date of a cited document is wrong",
    why: say(
      "Ngày ban hành của văn bản này đã biết; viện dẫn ghi khác.",
      "The date of this document is known, and the citation gives another."),
    source: .other("Ngày ban hành của chính văn bản được viện dẫn"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for citation in text.citations where !citation.isOwn {
      guard let date = citation.date, let order = date.order,
        let known = KnownDocuments.byKey[citation.key] ?? KnownDocuments.law(citation)
      else { continue }
      guard !known.contains(where: { $0.date == order }), let right = known.first else { continue }
      let sameDay = right.date % 10_000 == order % 10_000
      let sameYear = right.date / 10_000 == order / 10_000
      guard !right.recurs || sameDay || sameYear else { continue }
      let day = DateMention.short(right.date)
      report.add(
        text, date.range,
        say(
          "\(citation.name) ban hành ngày \(day), không phải ngày \(date.text)",
          "\(citation.name) is of \(day), not \(date.text)"),
        hint: say("Sửa thành ngày \(day)", "Write \(day)"),
        severity: right.isConfirmed ? .warning : .information)
    }
  }
}

/// C16: the year in the symbol and the year of the date do not agree.
struct SymbolYear: TextRule {
  static let about = RuleAbout(
    "C16", .warning, vi: "Năm trong ký hiệu khác năm ban hành",
    en: "The year in the number is not the year of the date",
    why: say(
      "Số của văn bản quy phạm pháp luật mang năm ban hành: 04/2015/NĐ-CP ban hành năm 2015.",
      "The number of a legal normative document bears the year of its date."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    for citation in text.citations {
      guard let year = citation.symbolYear, let date = citation.date, let written = date.year,
        written != year
      else { continue }
      report.add(
        text, date.range,
        say(
          "Ký hiệu ghi năm \(year) nhưng ngày ban hành ghi năm \(written)",
          "The number says \(year), the date \(written)"),
        hint: say("Đối chiếu bản gốc", "Check the original"))
    }
  }
}

/// C17: a cited document that is younger than the one that cites it.
struct CitedInFuture: TextRule {
  static let about = RuleAbout(
    "C17", .warning, vi: "Văn bản được dẫn ban hành sau văn bản này",
    en: "A cited document is younger than this one",
    why: say(
      "Không thể viện dẫn văn bản chưa ban hành: một trong hai ngày sai.",
      "What is not yet issued cannot be cited: one of the dates is wrong."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let index = text.profile.issueDate else { return }
    let issue = text.dates[index]
    guard let year = issue.year else { return }
    for citation in text.citations where !citation.isOwn {
      guard let date = citation.date, let order = date.order, date.isPossible,
        date.range != issue.range
      else { continue }
      let later: Bool
      if let own = issue.order {
        later = order > own
      } else if let month = issue.month {
        later = order / 100 > year * 100 + month
      } else {
        later = order / 10_000 > year
      }
      guard later else { continue }
      report.add(
        text, date.range,
        say(
          "\(citation.name) ghi ngày \(date.text), sau ngày của văn bản này",
          "\(citation.name) is dated \(date.text), after this document"),
        hint: say("Kiểm tra lại ngày", "Check the date"))
    }
  }
}

/// C19: dates of citations in figures here and in words there.
struct CitationDateForms: TextRule {
  static let about = RuleAbout(
    "C19", .information, vi: "Ngày viện dẫn lúc viết số, lúc viết chữ",
    en: "Dates of citations in two forms",
    why: say(
      "Trong một văn bản nên thống nhất một cách ghi: “14/7/2015” hoặc “14 tháng 7 năm 2015”.",
      "One document keeps to one form: “14/7/2015” or “14 tháng 7 năm 2015”."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    var long: [Range<Int>] = []
    var short: [Range<Int>] = []
    for citation in text.citations where !citation.isOwn && !citation.sharesDate {
      guard let date = citation.date, date.isComplete else { continue }
      if date.form == .long { long.append(date.range) }
      if date.form == .short { short.append(date.range) }
    }
    guard !long.isEmpty, !short.isEmpty else { return }
    report.addOnce(
      text, long.count <= short.count ? long : short,
      hint: say("Chọn một cách ghi cho cả văn bản", "Choose one form for the whole document"))
  }
}

/// C23: a period that is over.
struct PastPeriod: TextRule {
  static let about = RuleAbout(
    "C23", .information, vi: "Dẫn giai đoạn đã kết thúc", en: "A period that is over",
    why: say(
      "Kế hoạch của năm nay giao việc theo chương trình của giai đoạn đã hết: xem lại còn áp dụng không.",
      "A plan that builds on the programme of a past period should be looked at again."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    guard text.profile.looksAhead, let year = text.documentYear ?? text.profile.year else { return }
    for word in text.places(of: .doan) {
      let index = word + 1
      guard index + 2 < text.tokens.count, text.tokens[index].kind == .number,
        text.tokens[index].range.count == 4,
        text.tokens[index + 2].kind == .number, text.tokens[index + 2].range.count == 4,
        text.tokens[index + 1].is(.hyphen) || text.tokens[index + 1].is(.enDash),
        let from = Int(text.string(text.tokens[index])),
        let to = Int(text.string(text.tokens[index + 2])),
        from < to, to < year, to > 1990
      else { continue }
      let range = text.span(index..<index + 3)
      report.add(
        text, range,
        say("Giai đoạn \(from) - \(to) đã kết thúc", "The period \(from) - \(to) is over"),
        hint: say("Thay bằng chương trình của giai đoạn hiện nay nếu có", "Cite today's programme"))
    }
  }
}

/// C24: a basis listed twice.
struct RepeatedBasis: TextRule {
  static let about = RuleAbout(
    "C24", .warning, vi: "Một căn cứ được nêu hai lần", en: "A basis is listed twice",
    why: say("Mỗi căn cứ chỉ nêu một lần.", "Each basis is listed once."), source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    var seen: [String: Range<Int>] = [:]
    for citation in text.citations where !citation.isOwn {
      guard text.bodyBlocks.contains(citation.block),
        text.begins(citation.block, "căn cứ "),
        citation.tokens.lowerBound <= text.blocks[citation.block].tokens.lowerBound + 3
      else { continue }
      let key = citation.system == .law ? (citation.subject ?? "") : citation.identity
      guard !key.isEmpty else { continue }
      let range = citation.nameRange
      if let first = seen[key] {
        report.add(
          text, range, hint: say("Bỏ một dòng", "Remove one"),
          related: [(text, first, say("đã nêu ở đây", "listed here already"))])
      } else {
        seen[key] = range
      }
    }
  }
}
