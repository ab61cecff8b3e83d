internal import Diagnostics

/// What the first citation of a document consists of.
private let firstCitation = say(
  "Khi viện dẫn lần đầu phải ghi đầy đủ tên loại, số, ký hiệu, thời gian, cơ quan ban hành, trích yếu.",
  "The first time, type, number, date, issuer and subject are given.")

/// C05: the first citation of a document without its date.
struct FirstCitationDate: TextRule {
  static let about = RuleAbout(
    "C05", .warning, vi: "Viện dẫn lần đầu thiếu ngày ban hành",
    en: "The first citation lacks the date",
    why: firstCitation,
    source: .decree("I, mục II.6b"))

  func check(_ text: OfficialText, _ report: inout Report) {
    var seen: Set<UInt64> = []
    let dated =
      text.profile.isAppendix
      ? Set(text.citations.lazy.filter { $0.date != nil }.map(\.key)) : []
    for citation in text.citations where !citation.isOwn && citation.system != .law {
      guard citation.number != nil, !citation.symbol.isEmpty, citation.type != nil else { continue }
      guard seen.insert(citation.key).inserted, citation.date == nil, citation.yearOnly == nil
      else { continue }
      // Its date may stand where it is cited in full, as in the document's own title.
      if dated.contains(citation.key) { continue }
      let block = text.blocks[citation.block]
      if block.isNote || text.profile.title.contains(citation.block) { continue }
      // A cell that holds little else is a list of evidence.
      if block.isCell, citation.range.count * 2 > block.range.count { continue }
      if isDatedBefore(text, citation) { continue }
      report.add(
        text, citation.nameRange,
        say(
          "\(citation.name) được dẫn lần đầu mà không có ngày ban hành",
          "\(citation.name) is cited for the first time without its date"),
        hint: say("Thêm “ngày … tháng … năm …”", "Add the date"))
    }
  }
}

extension FirstCitationDate {
  /// "Ngày 18/7/2025, xã đã ban hành Quyết định số …": the day stands before what was done on it.
  private func isDatedBefore(_ text: OfficialText, _ citation: Citation) -> Bool {
    let first = citation.tokens.lowerBound
    let start = text.blocks[citation.block].tokens.lowerBound
    guard first > start, text.isWord(first - 1, "hành") || text.isWord(first - 1, "ký") else {
      return false
    }
    return text.dates(inBlock: citation.block).contains { index in
      let date = text.dates[index]
      return date.hasDayWord && date.isComplete && date.tokens.upperBound < first
        && first - date.tokens.upperBound < 20
        && text.citation(holdingToken: date.tokens.lowerBound) == nil
    }
  }
}

/// C06: the first citation without issuer or subject.
struct FirstCitationSubject: TextRule {
  static let about = RuleAbout(
    "C06", .information, vi: "Viện dẫn lần đầu thiếu cơ quan ban hành hoặc trích yếu",
    en: "The first citation lacks issuer or subject",
    why: firstCitation,
    source: .decree("I, mục II.6b"))

  func check(_ text: OfficialText, _ report: inout Report) {
    var seen: Set<UInt64> = []
    let ownBody = text.profile.ownCitation.flatMap { text.citations[$0].groups.last }
    for (index, citation) in text.citations.enumerated()
    where !citation.isOwn && citation.system != .law {
      guard citation.number != nil, citation.type != nil, citation.type != "Công văn",
        !citation.symbol.isEmpty, seen.insert(citation.key).inserted, citation.date != nil,
        !citation.sharesDate, citation.block != text.profile.guideBlock,
        !text.profile.title.contains(citation.block)
      else { continue }
      // Its own office need not be named.
      let isOwn = ownBody != nil && citation.groups.last == ownBody && citation.groups.count > 1
      guard citation.issuer == nil && !isOwn || citation.subject == nil else { continue }
      if text.blocks[citation.block].isCell,
        citation.range.count * 2 > text.blocks[citation.block].range.count
      {
        continue
      }
      if text.begins(citation.block, "theo đề nghị") || text.begins(citation.block, "xét đề nghị") {
        continue
      }
      // "Báo cáo thẩm tra số …": the type says what it is about.
      if let type = citation.typeTokens, ["thẩm", "giám"].contains(text.lower(type.upperBound)) {
        continue
      }
      // Documents in a row share the subject that follows the last of them.
      if index + 1 < text.citations.count, citation.issuer != nil {
        let gap = text.citations[index + 1].range.lowerBound - citation.range.upperBound
        if (0...8).contains(gap) { continue }
      }
      // "Chương trình … theo Quyết định số …": the subject stands before.
      if citation.tokens.lowerBound > 0,
        ["theo", "tại", "kèm", "với"].contains(text.lower(citation.tokens.lowerBound - 1))
      {
        continue
      }
      let missing =
        citation.issuer == nil && !isOwn
        ? (citation.subject == nil
          ? say("cơ quan ban hành và trích yếu", "issuer and subject")
          : say("cơ quan ban hành", "the issuer"))
        : say("trích yếu", "the subject")
      report.add(
        text, citation.nameRange,
        say(
          "\(citation.name) được dẫn lần đầu mà thiếu \(missing.vi)",
          "\(citation.name) is cited for the first time without \(missing.en)"),
        hint: say("Bổ sung \(missing.vi)", "Add \(missing.en)"))
    }
  }
}

/// C07: a document cited in full again.
struct RepeatedFullCitation: TextRule {
  static let about = RuleAbout(
    "C07", .information, vi: "Văn bản đã dẫn đầy đủ lại được dẫn đầy đủ lần nữa",
    en: "A document is cited in full again",
    why: say(
      "Các lần viện dẫn sau chỉ ghi tên loại và số, ký hiệu: ngắn hơn và không sai ngày.",
      "Later citations give type and number only: shorter, and no date to get wrong."),
    source: .decree("I, mục II.6b"))

  func check(_ text: OfficialText, _ report: inout Report) {
    var full: [UInt64: Range<Int>] = [:]
    var again: [Range<Int>] = []
    var first: Range<Int>?
    for citation in text.citations where !citation.isOwn && citation.system != .law {
      if text.profile.title.contains(citation.block) { continue }
      guard citation.date?.isComplete == true, !citation.symbol.isEmpty, citation.issuer != nil,
        citation.subject != nil, !citation.sharesDate
      else { continue }
      if let known = full[citation.key] {
        again.append(citation.nameRange)
        if first == nil { first = known }
      } else {
        full[citation.key] = citation.nameRange
      }
    }
    guard !again.isEmpty else { return }
    report.addOnce(
      text, again,
      hint: say("Chỉ ghi tên loại và số, ký hiệu", "Give type and number only"))
  }
}
