internal import Diagnostics

/// F01: a space inside the document's own number, as in `188 /KH-UBND`.
struct OwnNumberSpacing: TextRule {
  static let about = RuleAbout(
    "F01", .error, vi: "Khoảng trắng thừa trong số, ký hiệu văn bản",
    en: "A space inside the number and symbol of the document",
    why: say(
      "Giữa số và ký hiệu là dấu gạch chéo, giữa các nhóm chữ viết tắt là dấu gạch nối, không cách chữ.",
      "A slash joins number and symbol, a hyphen the groups of letters, without spaces."),
    source: .decree("I, mục II.3d"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let own = text.profile.ownCitation else { return }
    let citation = text.citations[own]
    guard citation.hasInnerSpace, citation.number != nil else { return }
    report.add(
      text, citation.numberRange,
      say(
        "Số, ký hiệu “\(text.string(citation.numberRange))” có khoảng trắng thừa",
        "The number “\(text.string(citation.numberRange))” holds a stray space"),
      hint: say("Viết liền: \(citation.identity)", "Write \(citation.identity)"))
  }
}

/// F02: an own number below 10 without a zero before it.
struct OwnNumberPadding: TextRule {
  static let about = RuleAbout(
    "F02", .error, vi: "Số văn bản nhỏ hơn 10 thiếu số 0 ở trước",
    en: "A number below 10 without a leading zero",
    why: say(
      "Với những số nhỏ hơn 10 phải ghi số 0 phía trước.",
      "Numbers below 10 are written with a zero before them."),
    source: .decree("I, mục II.3d"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let own = text.profile.ownCitation, let number = text.citations[own].number,
      number.utf8.count == 1
    else { return }
    report.add(
      text, text.citations[own].numberRange,
      say("Số “\(number)” phải ghi là “0\(number)”", "Write the number \(number) as 0\(number)"),
      hint: say("Viết 0\(number)", "Write 0\(number)"))
  }
}

/// F03: the colon after "Số", which the State's documents have and the Party's have not.
struct NumberColon: TextRule {
  static let about = RuleAbout(
    "F03", .error, vi: "Dấu hai chấm sau chữ “Số” sai quy định",
    en: "The colon after “Số” is missing or must not be there",
    why: say(
      "Văn bản của Nhà nước ghi “Số: 05/KH-UBND”; văn bản của Đảng ghi “Số 05-KH/ĐU”.",
      "State documents print “Số: 05/KH-UBND”, Party documents “Số 05-KH/ĐU”."),
    source: .decree("I, mục II.3d"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let block = text.profile.numberBlock else { return }
    let tokens = text.blocks[block].tokens
    guard tokens.count > 1 else { return }
    let hasColon = text.tokens[tokens.lowerBound + 1].is(.colon)
    let word = text.tokens[tokens.lowerBound].range
    if text.profile.isParty, hasColon {
      report.add(
        text, word.lowerBound..<Int(text.tokens[tokens.lowerBound + 1].end),
        say(
          "Văn bản của Đảng không đặt dấu hai chấm sau chữ “Số”",
          "Party documents have no colon after “Số”"),
        hint: say("Bỏ dấu “:”", "Remove the colon"), severity: .warning)
    } else if !text.profile.isParty, !hasColon {
      report.add(
        text, word, say("Thiếu dấu hai chấm sau chữ “Số”", "The colon after “Số” is missing"),
        hint: say("Viết “Số:”", "Write “Số:”"))
    }
  }
}

/// F04: `12-KH/UBND` in a State document, `12/KH-ĐU` in a Party one.
struct OwnSeparator: TextRule {
  static let about = RuleAbout(
    "F04", .error, vi: "Dấu “/” và “-” trong số, ký hiệu bị đảo",
    en: "Slash and hyphen of the number are swapped",
    why: say(
      "Văn bản của Nhà nước: số, dấu “/”, loại, dấu “-”, cơ quan. Văn bản của Đảng: số, dấu “-”, loại, dấu “/”, cơ quan.",
      "State: number, slash, type, hyphen, body. Party: number, hyphen, type, slash, body."),
    source: .decree("I, mục II.3d"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let own = text.profile.ownCitation else { return }
    let citation = text.citations[own]
    guard citation.groups.count > 1, TypeAbbreviations.isKnown(citation.groups[0]) else { return }
    let isPartyForm = citation.separator == 0x2D
    guard isPartyForm != text.profile.isParty else { return }
    let groups = citation.groups
    let right =
      isPartyForm
      ? "\(citation.number ?? "…")/\(groups.joined(separator: "-"))"
      : "\(citation.number ?? "…")-\(groups[0])/\(groups.dropFirst().joined(separator: "-"))"
    report.add(
      text, citation.numberRange,
      isPartyForm
        ? say(
          "Văn bản của Nhà nước nhưng số, ký hiệu viết theo cách của Đảng",
          "A State document with a number in the Party's form")
        : say(
          "Văn bản của Đảng nhưng số, ký hiệu viết theo cách của Nhà nước",
          "A Party document with a number in the State's form"),
      hint: say("Viết \(right)", "Write \(right)"), severity: isPartyForm ? .error : .warning)
  }
}

/// F11: a type in the own symbol that the decree's list does not have.
struct OwnTypeAbbreviation: TextRule {
  static let about = RuleAbout(
    "F11", .warning, vi: "Chữ viết tắt tên loại văn bản không có trong bảng",
    en: "The abbreviation of the type is not in the list",
    why: say(
      "Chữ viết tắt tên loại lấy theo bảng tại Phụ lục III; viết khác làm sai ký hiệu văn bản.",
      "The abbreviation of a type comes from the list of Appendix III."),
    source: .decree("III, mục I"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let own = text.profile.ownCitation, let kind = text.profile.kind,
      !text.profile.isParty, let group = text.citations[own].groups.first
    else { return }
    if kind == "Công văn" {
      guard group == "CV" else { return }
      report.add(
        text, text.citations[own].numberRange,
        say("Ký hiệu của công văn không có chữ “CV”", "The symbol of a letter has no “CV”"),
        hint: say(
          "Ghi cơ quan ban hành và đơn vị soạn thảo: “UBND-VX”", "Name office and unit: “UBND-VX”"))
      return
    }
    let abbreviations = TypeAbbreviations.state.filter { $0.value == kind }.map(\.key).sorted()
    guard let right = abbreviations.first, !abbreviations.contains(group) else { return }
    if kind == "Chương trình phối hợp" || kind == "Chương trình hành động" { return }
    report.add(
      text, text.citations[own].numberRange,
      say(
        "Tên loại là “\(kind)” nhưng ký hiệu ghi “\(group)”",
        "The type is “\(kind)” but the symbol says “\(group)”"),
      hint: say("Ký hiệu của \(kind) là \(right)", "The symbol of \(kind) is \(right)"),
      severity: TypeAbbreviations.isKnown(group) ? .error : .warning)
  }
}

/// F33: number or date still blank.
struct OpenBlanks: TextRule {
  static let about = RuleAbout(
    "F33", .information, vi: "Số hoặc ngày ban hành còn để trống",
    en: "Number or date of issue is still blank",
    why: say(
      "Số và ngày được ghi khi ký ban hành. Bản dự thảo để trống được; bản ban hành thì không.",
      "Number and date are given when the document is signed: blank in a draft, never in a final."),
    source: .other("Nghị định 30/2020/NĐ-CP, Điều 15 khoản 2, 3"))

  func check(_ text: OfficialText, _ report: inout Report) {
    var ranges: [Range<Int>] = []
    if let block = text.profile.numberBlock {
      let own = text.profile.ownCitation.map { text.citations[$0] }
      if own == nil || own?.number == nil { ranges.append(text.blocks[block].range) }
    }
    if let index = text.profile.issueDate, !text.dates[index].isComplete {
      ranges.append(text.dates[index].range)
    }
    if text.profile.isAppendix, let guide = text.profile.guideBlock {
      let open = text.citations.contains { $0.block == guide && $0.number == nil }
      let dates = text.dates.indices.filter { text.dateBlocks[$0] == guide }
      if open || dates.contains(where: { !text.dates[$0].isComplete }) {
        ranges.append(text.blocks[guide].range)
      }
    }
    report.addOnce(
      text, ranges,
      say(
        "Số, ngày tháng của văn bản còn để trống (được phép ở bản dự thảo)",
        "Number or date is still blank (allowed in a draft)"),
      hint: say("Điền khi ban hành", "Fill it in when the document is issued"))
  }
}
