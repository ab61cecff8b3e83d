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
      // The subject of a cited document has the scope of its issuer.
      if text.citation(holdingToken: hit.tokens.lowerBound) != nil { continue }
      if scope == .central { continue }
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
    guard let kind = text.profile.kind, kind != "Công văn" else { return }
    for hit in text.hits(.selfReferences) {
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
