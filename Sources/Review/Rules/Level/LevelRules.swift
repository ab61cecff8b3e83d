internal import Diagnostics

/// L01: the scope of a higher level in the document of a lower one.
struct ScopeOfHigherLevel: TextRule {
  static let about = RuleAbout(
    "L01", .warning, vi: "Phạm vi rộng hơn cấp ban hành",
    en: "A scope wider than the issuing level",
    why: say(
      "Văn bản của huyện, xã mà ghi “trên địa bàn tỉnh”: chép từ kế hoạch cấp trên mà chưa sửa.",
      "A district's plan “in the whole province” was copied from the province's plan."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let level = text.profile.level else { return }
    for hit in text.hits(.scopes) {
      guard let unit = PhraseSet.scopes.phrases[hit.phrase].replacement,
        let scope = unit == "trung ương" ? .central : Profile.Level(unit: unit), scope > level
      else { continue }
      if scope == .central { continue }
      // The subject of a cited document has the scope of its issuer.
      if let index = text.citation(holdingToken: hit.tokens.lowerBound) {
        guard let issuer = text.citations[index].issuerRange,
          let issuing = text.level(in: issuer).flatMap({ Profile.Level(unit: $0) }),
          issuing < scope
        else { continue }
      }
      let range = text.span(hit.tokens)
      let own = level == .commune ? "trên địa bàn xã" : "trên địa bàn \(level.name)"
      report.add(
        text, range,
        say(
          "“\(text.string(range))” trong văn bản của cấp \(level.name)",
          "“\(text.string(range))” in a document of a lower level"),
        hint: say("Có phải “\(own)”?", "Is it “\(own)”?"))
    }
  }
}

/// L03: a district or commune that gives orders to its own level as if from above.
struct OwnLevelFromAbove: TextRule {
  static let about = RuleAbout(
    "L03", .information, vi: "Nói về cấp mình như cấp dưới",
    en: "Its own level spoken of from above",
    why: say(
      "“Ủy ban nhân dân cấp huyện, cấp xã” trong kế hoạch của một huyện thường chép từ kế hoạch tỉnh.",
      "“District and commune committees” in a district's plan comes from the province's plan."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let level = text.profile.level, level == .district || level == .commune else { return }
    for hit in text.hits(.districtBodies) {
      let last = hit.tokens.upperBound - 1
      guard last > 0, text.isWord(last - 1, "cấp"),
        text.isWord(last, "huyện") || level == .commune && text.isWord(last, "xã"),
        text.citation(holdingToken: hit.tokens.lowerBound) == nil
      else { continue }
      report.add(
        text, text.span(hit.tokens),
        hint: say("Sửa theo cấp ban hành", "Adapt it to the issuing level"))
    }
  }
}

/// L04: a department of the province that a district or commune puts in charge.
struct OwnerOfHigherLevel: TextRule {
  static let about = RuleAbout(
    "L04", .warning, vi: "Giao việc cho cơ quan cấp trên",
    en: "A task given to an agency of a higher level",
    why: say(
      "Huyện, xã không giao việc cho sở: tên thường sót lại từ kế hoạch của tỉnh.",
      "A district or commune gives no tasks to a department of the province."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let level = text.profile.level, level < .province else { return }
    let named = text.planTasks.compactMap(\.lead)
    let cells = text.ownerCells.map { text.blocks[$0.cell].range }
    for (index, range) in (named + cells).enumerated() where text.contains("sở ", in: range) {
      for agency in AgencyList(text.bytes[range]).agencies where agency.key.starts(with: "sở ".utf8)
      {
        report.add(
          text, range,
          say(
            "Văn bản của \(level.name) giao việc cho “\(agency.name)”",
            "A document of a lower level gives a task to “\(agency.name)”"),
          hint: say("Sửa tên cơ quan", "Correct the agency"),
          // A column of all who take part may name those who are only asked to help.
          severity: index < named.count ? nil : .information)
        break
      }
    }
  }
}

/// L02: "Chương trình này" in a plan.
struct OtherTypeLeftOver: TextRule {
  static let about = RuleAbout(
    "L02", .warning, vi: "Gọi văn bản này bằng tên loại khác",
    en: "The document calls itself another type",
    why: say(
      "“Chương trình này” trong một Kế hoạch là sót từ văn bản được chép.",
      "“This programme” in a plan is left from the text that was copied."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let kind = text.profile.kind else { return }
    for hit in text.hits(.selfReferences) {
      // A letter may speak of any document that it cites.
      if kind == "Công văn",
        text.citations.contains(where: {
          $0.type == PhraseSet.selfReferences.phrases[hit.phrase].replacement && !$0.isOwn
        })
      {
        continue
      }
      guard let type = PhraseSet.selfReferences.phrases[hit.phrase].replacement, type != kind,
        text.tokens[hit.tokens.lowerBound].isCapital
      else { continue }
      // A decision speaks of the regulation that it issues; a sentence of the document cited before.
      if ["Quyết định", "Nghị quyết"].contains(kind), ["Quy chế", "Quy định"].contains(type) {
        continue
      }
      let block = text.block(ofToken: hit.tokens.lowerBound)
      let cites = text.citations(inBlock: block).contains {
        text.citations[$0].type == type
          && text.citations[$0].tokens.lowerBound < hit.tokens.lowerBound
      }
      if cites || kind.hasPrefix(type) || type.hasPrefix(kind) { continue }
      report.add(
        text, text.span(hit.tokens),
        say(
          "“\(text.string(text.span(hit.tokens)))” trong một \(kind)", "“\(type) này” in a \(kind)"),
        hint: say("Viết “\(kind) này”", "Write “\(kind) này”"))
    }
  }
}

/// L05: opening or closing words that name another subject than the title.
struct SubjectOfAnotherDocument: TextRule {
  static let about = RuleAbout(
    "L05", .warning, vi: "Câu mở đầu hoặc câu kết nói về nội dung khác trích yếu",
    en: "Opening or closing words name another subject than the title",
    why: say(
      "“Trên đây là Kế hoạch …” phải nhắc đúng nội dung của trích yếu; nội dung khác là sót từ văn bản được chép.",
      "The closing words name the subject of the title; another was left from the text that was copied."
    ),
    source: .consistency)

  /// Words that any document may have in its title.
  private static let general: WordSet = [
    "công", "tác", "thực", "hiện", "triển", "khai", "năm", "về", "việc", "của", "trên", "địa",
    "bàn", "kế", "hoạch", "báo", "cáo", "kết", "quả", "và", "các", "nhiệm", "vụ", "ủy", "ban",
    "nhân", "dân", "xã", "huyện", "tỉnh", "phường", "thành", "phố", "tháng", "quý", "đầu", "cuối",
    "giai", "đoạn", "tổ", "chức", "tăng", "cường", "nâng", "cao", "một", "số", "như", "sau",
    "với", "cụ", "thể", "nội", "dung", "phương", "hướng", "tại", "trong", "đối", "hội", "đồng",
    "đảng", "bộ", "uỷ", "kỳ", "nghị", "quyết", "định", "chỉ", "thị", "theo", "cho", "là", "từ",
  ]

  /// This many pairs of special words tell a subject from another.
  private static let special = 2

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let kind = text.profile.kind.map({ Letters.lowercase($0) }), kind != "công văn" else {
      return
    }
    let title = Set(
      text.profile.title.flatMap { block in
        words(text, text.blocks[block].tokens) ?? []
      })
    guard title.count >= Self.special else { return }
    let closing = "trên đây là \(kind)"
    for block in text.bodyBlocks {
      let isClosing = text.begins(block, closing)
      guard
        isClosing
          || block < text.bodyBlocks.lowerBound + 8
            && text.headContains(block, "ban hành \(kind) ") && text.ends(block, "như sau:"),
        let subject = subject(text, block, kind, isClosing),
        let words = words(text, subject), words.count >= Self.special,
        !words.contains(where: title.contains)
      else { continue }
      report.add(
        text, text.span(subject),
        say(
          "“\(text.string(text.span(subject)))” không phải nội dung của trích yếu",
          "This is not the subject of the title"),
        hint: say("Sửa cho khớp trích yếu", "Make it agree with the title"),
        related: text.profile.title.first.map { first in
          [(text, text.head(first, 200), say("trích yếu", "the title"))]
        } ?? [])
    }
  }

  /// The tokens behind the type, up to a mark or the name of the office.
  private func subject(
    _ text: OfficialText, _ block: Int, _ kind: String, _ isClosing: Bool
  ) -> Range<Int>? {
    let tokens = text.blocks[block].tokens
    let length = kind.utf8.reduce(1) { $1 == 0x20 ? $0 + 1 : $0 }
    var start: Int?
    if isClosing {
      start = tokens.lowerBound + 3 + length
    } else {
      for index in tokens.dropLast(2)
      where text.isWord(index, "ban") && text.isWord(index + 1, "hành") {
        if text.contains(
          kind, in: text.span(index + 2..<min(index + 2 + length, tokens.upperBound)))
        {
          start = index + 2 + length
        }
      }
    }
    guard let start, start < tokens.upperBound else { return nil }
    var end = start
    while end < tokens.upperBound,
      text.tokens[end].isWord || text.tokens[end].kind == .number
        || text.tokens[end].is(.hyphen) || text.tokens[end].is(.comma)
    {
      if text.tokens[end].is(.cua) || text.isWord(end, "như") { break }
      end += 1
    }
    return end - start > 3 ? start..<end : nil
  }

  /// The pairs of special words of some tokens, or `nil` where an abbreviation may stand for them.
  private func words(_ text: OfficialText, _ tokens: Range<Int>) -> [UInt64]? {
    let isTitle = tokens.allSatisfy {
      !text.tokens[$0].isWord || text.tokens[$0].isAllCapitals || text.tokens[$0].range.count < 3
    }
    var result: [UInt64] = []
    var last: UInt32?
    for index in tokens {
      guard text.tokens[index].isWord, !Self.general.contains(text.tokens[index]) else {
        last = nil
        continue
      }
      if text.tokens[index].isAllCapitals, !isTitle, !text.tokens[index].is(.ubnd),
        !text.tokens[index].is(.hdnd)
      {
        return nil
      }
      let hash = text.tokens[index].hash
      if let last { result.append(UInt64(last) << 32 | UInt64(hash)) }
      last = hash
    }
    return result
  }
}
