internal import Diagnostics

/// C01: a space inside the number and symbol of a cited document.
struct CitedSymbolSpacing: TextRule {
  static let about = RuleAbout(
    "C01", .error, vi: "Khoảng trắng thừa trong số, ký hiệu viện dẫn",
    en: "A space inside a cited number",
    why: say(
      "Số và ký hiệu viết liền; có khoảng trắng thì tìm kiếm không ra và dễ xuống dòng giữa chừng.",
      "Number and symbol are written without spaces, or searching will not find them."),
    source: .decree("I, mục II.3d"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for citation in text.citations
    where citation.hasInnerSpace && !citation.isOwn && citation.number != nil {
      report.add(
        text, citation.numberRange,
        say(
          "Số, ký hiệu “\(text.string(citation.numberRange))” có khoảng trắng thừa",
          "The number “\(text.string(citation.numberRange))” holds a stray space"),
        hint: say("Viết liền: \(citation.identity)", "Write \(citation.identity)"))
    }
  }
}

/// C02: a type and a number without the word "số" between them.
struct NumberWordMissing: TextRule {
  static let about = RuleAbout(
    "C02", .warning, vi: "Thiếu chữ “số” trước số văn bản", en: "The word “số” is missing",
    why: say(
      "Viện dẫn ghi tên loại, chữ “số”, rồi số và ký hiệu.",
      "A citation gives the type, the word “số”, then number and symbol."),
    source: .decree("I, mục II.6b"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for citation in text.citations where !citation.hasNumberWord && !citation.isOwn {
      guard let type = citation.type, citation.system != .law, citation.number != nil,
        let tokens = citation.typeTokens, text.tokens[tokens.lowerBound].isCapital,
        text.block(ofToken: tokens.lowerBound) == citation.block
      else { continue }
      // "Quyết định 77" with a slash is the same slip; a table of numbers is not.
      if text.blocks[citation.block].isCell, text.blocks[citation.block].range.count < 60 {
        continue
      }
      report.add(
        text, citation.nameRange,
        hint: say(
          "Viết “\(type) số \(citation.identity)”", "Write “\(type) số \(citation.identity)”"))
    }
  }
}

/// C04: the type in words and the type in the symbol do not agree.
struct TypeAgainstSymbol: TextRule {
  static let about = RuleAbout(
    "C04", .warning, vi: "Tên loại và ký hiệu viện dẫn không khớp",
    en: "Type and symbol of a citation do not agree",
    why: say(
      "Tên loại viết bằng chữ phải đúng với chữ viết tắt trong ký hiệu.",
      "The type in words must be the one that the symbol abbreviates."),
    source: .decree("III, mục I"))

  /// Types that have an abbreviation in their symbols.
  private static let typed: Set<String> = [
    "Quyết định", "Nghị quyết", "Chỉ thị", "Kế hoạch", "Báo cáo", "Thông báo", "Hướng dẫn",
    "Chương trình", "Kết luận", "Tờ trình", "Quy chế", "Đề án",
  ]

  func check(_ text: OfficialText, _ report: inout Report) {
    for citation in text.citations {
      guard let type = citation.type, citation.system != .law, let group = citation.groups.first
      else { continue }
      if Self.typed.contains(type), citation.groups.count == 2, citation.symbolYear == nil,
        IssuerAgainstSymbol.isOffice(group), let tokens = citation.typeTokens,
        text.tokens[tokens.lowerBound].isCapital
      {
        report.add(
          text, citation.nameRange,
          say(
            "Viết “\(type)” nhưng ký hiệu “\(citation.symbol)” là của Công văn",
            "“\(type)” stands before the symbol of a letter"),
          hint: say("Kiểm tra lại tên loại và ký hiệu", "Check type and symbol"))
        continue
      }
      guard TypeAbbreviations.isKnown(group), type != "Văn bản",
        citation.symbolYear == nil
          || group != "QH15"
      else { continue }
      let types = TypeAbbreviations.types(group, party: citation.system == .party)
      if types.contains(type) || types.contains(where: { type.hasPrefix($0) || $0.hasPrefix(type) })
      {
        continue
      }
      if type == "Công văn", citation.system == .state { continue }
      guard let name = types.first, let tokens = citation.typeTokens else { continue }
      // Only a type that stands right before the number is its type.
      guard text.tokens[tokens.lowerBound].isCapital else { continue }
      report.add(
        text, citation.nameRange,
        say(
          "Viết “\(type)” nhưng ký hiệu “\(group)” là của \(name)",
          "“\(type)” stands before the symbol of a \(name)"),
        hint: say("Kiểm tra lại tên loại và ký hiệu", "Check type and symbol"))
    }
  }
}

/// C08: a law or an ordinance cited with a number.
struct LawWithNumber: TextRule {
  static let about = RuleAbout(
    "C08", .error, vi: "Luật, Pháp lệnh viện dẫn kèm số, ký hiệu",
    en: "A law or an ordinance is cited with a number",
    why: say(
      "Luật, Pháp lệnh chỉ ghi tên loại và tên; không ghi số, ký hiệu, cơ quan ban hành.",
      "Of laws and ordinances only type and name are given."),
    source: .decree("I, mục II.6a, 6b"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for citation in text.citations where citation.system == .law {
      guard citation.number != nil,
        citation.type == "Luật" || citation.type == "Pháp lệnh" || citation.type == "Bộ luật"
      else { continue }
      report.add(
        text, citation.nameRange,
        say(
          "\(citation.type ?? "") viện dẫn bằng số; chỉ ghi tên",
          "A law is cited by its name, not by number"),
        hint: say("Bỏ số, ghi tên đầy đủ", "Leave out the number, give the full name"))
    }
  }
}

/// C12: a comma before "ngày" in some citations and none in others.
struct CommaBeforeDate: TextRule {
  static let about = RuleAbout(
    "C12", .information, vi: "Dấu phẩy trước “ngày” khi viện dẫn không thống nhất",
    en: "A comma before “ngày” in some citations only",
    why: say(
      "Văn bản của Nhà nước không có dấu phẩy giữa số, ký hiệu và ngày; văn bản của Đảng có thể có, nhưng phải thống nhất.",
      "State documents have no comma between number and date; Party documents may, but always."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    let dated = text.citations.filter { $0.date != nil && !$0.sharesDate && !$0.isOwn }
    let with = dated.filter(\.hasCommaBeforeDate)
    guard !with.isEmpty, with.count < dated.count else { return }
    report.addOnce(
      text, with.map { $0.numberRange },
      say(
        "Có dấu phẩy trước “ngày”, chỗ khác trong văn bản không có",
        "A comma stands before “ngày” here and not elsewhere"),
      hint: say("Bỏ dấu phẩy", "Leave the comma out"))
  }
}

/// C13: "mục" between a point and an article, and other orders that no document has.
struct PartOrder: TextRule {
  static let about = RuleAbout(
    "C13", .warning, vi: "Viện dẫn điểm, khoản, điều sai cách",
    en: "Point, clause and article are cited wrongly",
    why: say(
      "Viện dẫn theo thứ tự điểm, khoản, Điều, không có dấu phẩy: “điểm b khoản 2 Điều 6”. Trong một Điều không có “mục”.",
      "The order is point, clause, article, without commas; an article has no “mục” inside."),
    source: .capitals("mục V.7"))

  private static let rank = ["điểm": 0, "khoản": 1, "điều": 2, "mục": 3, "chương": 4, "phần": 5]

  func check(_ text: OfficialText, _ report: inout Report) {
    for citation in text.citations where citation.parts.count > 1 {
      let ranks = citation.parts.compactMap { Self.rank[$0.kind] }
      guard let first = citation.parts.first, let last = citation.parts.last,
        zip(ranks, ranks.dropFirst()).contains(where: { $0 > $1 }), !isList(ranks)
      else { continue }
      let range = first.range.lowerBound..<last.range.upperBound
      let right = citation.parts.map { part in
        part.kind == "mục"
          ? "khoản \(part.number)"
          : part.kind == "điều" ? "Điều \(part.number)" : "\(part.kind) \(part.number)"
      }.joined(separator: " ")
      report.add(
        text, range,
        say(
          "“\(text.string(range))” không đúng cách viện dẫn điểm, khoản, điều",
          "“\(text.string(range))” is not how parts are cited"),
        hint: say("Có phải “\(right)”?", "Is it “\(right)”?"))
    }
  }
}

extension PartOrder {
  /// "khoản 6 Điều 57, khoản 3 Điều 58": parts of several articles, each in order.
  private func isList(_ ranks: [Int]) -> Bool {
    ranks.last == 2 && zip(ranks, ranks.dropFirst()).allSatisfy { $0 < $1 || $0 == 2 && $1 < 2 }
  }
}

/// C14: "điều 6" in small letters, "Khoản 2" in capitals.
struct PartCapitals: TextRule {
  static let about = RuleAbout(
    "C14", .error, vi: "Viết hoa sai khi viện dẫn điểm, khoản, Điều",
    en: "Wrong capitals in the parts of a citation",
    why: say(
      "Viện dẫn phần, chương, mục, tiểu mục, điều của một văn bản cụ thể thì viết hoa chữ cái đầu; khoản, điểm viết thường.",
      "Phần, Chương, Mục, Điều of a given document are capital; khoản and điểm are not."),
    source: .capitals("mục V.7"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for citation in text.citations {
      for (index, part) in citation.parts.enumerated() {
        let isUpper = ["điều", "chương", "phần"].contains(part.kind)
        guard isUpper || part.kind == "khoản" || part.kind == "điểm" else { continue }
        guard part.isCapital != isUpper else { continue }
        let start = text.tokens.isEmpty ? 0 : part.range.lowerBound
        // The first word of a sentence is capital anyway.
        if index == 0, !isUpper, startsSentence(text, start) { continue }
        let name = isUpper ? part.kind.prefix(1).uppercased() + part.kind.dropFirst() : part.kind
        report.add(
          text, part.range,
          hint: say("Viết “\(name) \(part.number)”", "Write “\(name) \(part.number)”"))
      }
    }
  }

  private func startsSentence(_ text: OfficialText, _ offset: Int) -> Bool {
    var index = offset
    while index > 0, text.bytes[index - 1] == 0x20 { index -= 1 }
    return index == 0 || text.bytes[index - 1] == 0x0A || text.bytes[index - 1] == 0x2E
      || text.bytes[index - 1] == 0x28
  }
}

/// C15: wrong capitals in the name of a law.
struct LawCapitals: TextRule {
  static let about = RuleAbout(
    "C15", .error, vi: "Viết hoa sai tên luật", en: "Wrong capitals in the name of a law",
    why: say(
      "Viết hoa chữ cái đầu của tên loại và chữ cái đầu của âm tiết thứ nhất tạo thành tên: “Bộ luật Lao động”.",
      "The type and the first syllable of the name are capital: “Bộ luật Lao động”."),
    source: .capitals("mục V.6"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for hit in text.hits(.lawNames) where hit.phrase < LawNames.names.count {
      let name = LawNames.names[hit.phrase]
      let range = text.span(hit.tokens)
      let written = text.string(range)
      guard text.tokens[hit.tokens.lowerBound].isCapital, written != name,
        !text.tokens[hit.tokens].allSatisfy({ $0.isAllCapitals || !$0.isWord })
      else { continue }
      // The mark of tone may sit elsewhere, spaces may differ; only capitals matter here.
      guard Letters.lowercase(written.utf8) == Letters.lowercase(name.utf8) else { continue }
      // "Luật thực hiện …" with one small letter where the name begins.
      report.add(
        text, range, say("“\(written)” viết hoa sai", "“\(written)” has wrong capitals"),
        hint: say("Viết “\(name)”", "Write “\(name)”"))
    }
  }
}

/// C26: a law called by a name that it does not have.
struct LawAlias: TextRule {
  static let about = RuleAbout(
    "C26", .warning, vi: "Tên luật không đúng", en: "The law is called otherwise",
    why: say(
      "Viện dẫn luật phải ghi đúng tên; sai một chữ là dẫn một luật không có.",
      "A law is cited by its exact name."),
    source: .decree("I, mục II.6b"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for hit in text.hits(.lawNames) where hit.phrase >= LawNames.names.count {
      guard let name = PhraseSet.lawNames.phrases[hit.phrase].replacement,
        text.tokens[hit.tokens.lowerBound].isCapital
      else { continue }
      let range = text.span(hit.tokens)
      report.add(
        text, range,
        say(
          "Không có luật mang tên “\(text.string(range))”",
          "No law is called “\(text.string(range))”"),
        hint: say("Tên đúng: \(name)", "Its name is \(name)"))
    }
  }
}

/// C20: slash and hyphen swapped in a cited number.
struct CitedSeparator: TextRule {
  static let about = RuleAbout(
    "C20", .warning, vi: "Số, ký hiệu viện dẫn đảo dấu “/” và “-”",
    en: "Slash and hyphen of a cited number are swapped",
    why: say(
      "Văn bản của Đảng: 114-KL/TW; văn bản của Nhà nước: 33/CT-TTg.",
      "Party: 114-KL/TW; State: 33/CT-TTg."),
    source: .party)

  private static let party: Set<String> = [
    "TW", "TU", "HU", "ĐU", "BTCTW", "UBKTTW", "BDVTW", "VPTW", "BTGTW",
  ]

  func check(_ text: OfficialText, _ report: inout Report) {
    for citation in text.citations where citation.groups.count == 2 && !citation.isOwn {
      let body = citation.groups[1]
      let type = citation.groups[0]
      guard TypeAbbreviations.isKnown(type), let number = citation.number else { continue }
      let right: String
      if citation.separator == 0x2F, citation.symbolYear == nil, Self.party.contains(body) {
        right = "\(number)-\(type)/\(body)"
      } else if citation.separator == 0x2D, IssuerAgainstSymbol.isOffice(body) {
        right = "\(number)/\(type)-\(body)"
      } else {
        continue
      }
      report.add(
        text, citation.numberRange,
        say(
          "“\(citation.identity)” viết sai dấu giữa số và ký hiệu",
          "“\(citation.identity)” has slash and hyphen in the wrong places"),
        hint: say("Có phải \(right)?", "Is it \(right)?"))
    }
  }
}

/// C21: a decree or a circular without the year in its number.
struct YearInSymbol: TextRule {
  static let about = RuleAbout(
    "C21", .warning, vi: "Số nghị định, thông tư thiếu năm ban hành",
    en: "The number of a decree or circular lacks its year",
    why: say(
      "Văn bản quy phạm pháp luật có năm ban hành trong số, ký hiệu: 30/2020/NĐ-CP.",
      "Legal normative documents bear their year: 30/2020/NĐ-CP."),
    source: .other("Luật Ban hành văn bản quy phạm pháp luật (số, ký hiệu văn bản)"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for citation in text.citations {
      guard citation.system == .state, citation.symbolYear == nil, citation.number != nil,
        let type = citation.groups.first, type == "NĐ" || type == "TT", citation.groups.count == 2,
        citation.date?.year ?? 2000 >= 1997
      else { continue }
      let year = citation.date?.year.map(String.init) ?? "năm"
      report.add(
        text, citation.numberRange,
        hint: say(
          "Viết \(citation.number ?? "")/\(year)/\(citation.symbol)",
          "Write \(citation.number ?? "")/\(year)/\(citation.symbol)"))
    }
  }
}

/// C22: "QD-UBND", "ND-CP": Đ written as D in a symbol.
struct SymbolWithoutStroke: TextRule {
  static let about = RuleAbout(
    "C22", .warning, vi: "Ký hiệu viết D thay cho Đ", en: "D for Đ in a symbol",
    why: say(
      "“QD”, “ND” không phải chữ viết tắt tên loại; đúng là “QĐ”, “NĐ”.",
      "“QD” and “ND” abbreviate nothing; it is “QĐ”, “NĐ”."),
    source: .decree("III, mục I"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for citation in text.citations {
      guard let type = citation.groups.first else { continue }
      let right = ["QD": "QĐ", "ND": "NĐ", "CD": "CĐ"][type] ?? nil
      let body = citation.groups.last == "HDND" ? "HĐND" : nil
      guard right != nil || body != nil else { continue }
      report.add(
        text, citation.numberRange,
        hint: say(
          "Viết “\(right ?? body ?? "")” với chữ Đ", "Write “\(right ?? body ?? "")” with Đ"))
    }
  }
}

/// C27: a dash for the hyphen in a number.
struct DashInSymbol: TextRule {
  static let about = RuleAbout(
    "C27", .error, vi: "Dấu gạch dài trong số, ký hiệu", en: "A long dash in a number",
    why: say(
      "Giữa các nhóm chữ của ký hiệu là dấu gạch nối “-”, không phải gạch dài “–”.",
      "The groups of a symbol are joined by a hyphen, not by a dash."),
    source: .decree("I, mục II.3d"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for citation in text.citations where citation.hasLongDash {
      report.add(
        text, citation.numberRange,
        hint: say("Viết \(citation.identity)", "Write \(citation.identity)"))
    }
  }
}

/// C28: the type of a given document in small letters.
struct TypeCapital: TextRule {
  static let about = RuleAbout(
    "C28", .warning, vi: "Tên loại văn bản cụ thể viết thường",
    en: "The type of a given document in small letters",
    why: say(
      "Khi nói đến một văn bản cụ thể, tên loại viết hoa chữ cái đầu: “Kế hoạch số …”.",
      "The type of a given document is capital: “Kế hoạch số …”."),
    source: .capitals("mục V.6"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for citation in text.citations where citation.hasNumberWord && !citation.symbol.isEmpty {
      guard let tokens = citation.typeTokens, let type = citation.type,
        !text.tokens[tokens.lowerBound].isCapital, citation.number != nil,
        citation.typeTokens?.upperBound == citation.tokens.lowerBound + tokens.count
      else { continue }
      let word = text.string(text.span(tokens))
      // "văn bản số …" may be any type.
      if type == "Văn bản" { continue }
      report.add(
        text, text.span(tokens), say("“\(word)” viết thường", "“\(word)” is small"),
        hint: say("Viết “\(type)”", "Write “\(type)”"))
    }
  }
}
