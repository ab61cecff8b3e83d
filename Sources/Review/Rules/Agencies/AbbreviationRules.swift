internal import Diagnostics

/// An abbreviation that a text introduces: "cải cách hành chính (CCHC)".
struct AbbreviationDefinition {
  var name: String
  var range: Range<Int>
  var token: Int
}

extension OfficialText {
  /// "(CCHC)" after words in small letters; numbers and Roman digits are none.
  var abbreviationDefinitions: [AbbreviationDefinition] {
    var result: [AbbreviationDefinition] = []
    for index in capitalPlaces where index > 1 {
      guard index + 1 < tokens.count, tokens[index + 1].is(.closeParen),
        let open = bracket(before: index)
      else { continue }
      let name = string(tokens[index])
      guard (2...10).contains(name.count), NumberingReader.romanValue(Array(name.utf8)[...]) == nil,
        tokens[index].kind == .word
      else { continue }
      guard open > 0, tokens[open - 1].isWord, !tokens[open - 1].isAllCapitals,
        !tokens[open].flags.contains(.first)
      else { continue }
      result.append(AbbreviationDefinition(name: name, range: tokens[index].range, token: index))
    }
    return result
  }

  /// The bracket that an abbreviation stands in alone, or behind "gọi tắt là Chỉ số", "viết tắt".
  private func bracket(before index: Int) -> Int? {
    if tokens[index - 1].is(.openParen) { return index - 1 }
    if tokens[index - 1].is(.colon) || isWord(index - 1, "là") { return index - 2 }
    var isShort = false
    for place in (max(1, index - 10)..<index).reversed() {
      if tokens[place].is(.openParen) { return isShort ? place : nil }
      guard tokens[place].isWord || tokens[place].is(.comma) else { return nil }
      isShort = isShort || isWord(place, "tắt")
    }
    return nil
  }
}

/// A12: an abbreviation that is introduced and never used.
struct UnusedAbbreviation: TextRule {
  static let about = RuleAbout(
    "A12", .warning, vi: "Chữ viết tắt được giải thích nhưng không dùng",
    en: "An abbreviation is introduced and never used",
    why: say("Giải thích chữ viết tắt chỉ khi dùng lại nó.", "Introduce only what is used again."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    let definitions = text.abbreviationDefinitions
    guard !definitions.isEmpty else { return }
    var uses: [UInt32: Int] = [:]
    for definition in definitions { uses[text.tokens[definition.token].hash] = 0 }
    for index in text.capitalPlaces {
      let hash = text.tokens[index].hash
      if let count = uses[hash] { uses[hash] = count + 1 }
    }
    for definition in definitions where uses[text.tokens[definition.token].hash] == 1 {
      // The title of a criterion is copied as it is.
      let block = text.block(ofToken: definition.token)
      if text.blocks[block].isCell || text.blocks[block].headingLevel > 0
        || text.namedCriterion(block) != nil
      {
        continue
      }
      report.add(
        text, definition.range,
        say(
          "“\(definition.name)” không được dùng ở chỗ nào khác",
          "“\(definition.name)” is used nowhere else"),
        hint: say("Bỏ phần trong ngoặc hoặc dùng chữ viết tắt", "Remove it or use it"))
    }
  }
}

/// A11: abbreviations that are not common and not explained.
struct UnexplainedAbbreviation: TextRule {
  static let about = RuleAbout(
    "A11", .information, vi: "Chữ viết tắt không được giải thích",
    en: "An abbreviation is not explained",
    why: say(
      "Không viết tắt cụm từ không thông dụng; nếu lặp lại nhiều thì giải thích ở lần đầu.",
      "Uncommon abbreviations are explained where they first stand."),
    source: .practice)

  private static let uncommon: Set<String> = [
    "BCH", "BCĐ", "QCDC", "CCHC", "DVCQ", "TTHC", "KTXH", "KT-XH", "PCTN", "CBCC", "CBCCVC", "CCVC",
    "QCDCCS", "DCCS", "BTV", "GPMB", "ANTT", "NTM", "DTTS", "QPAN", "TDTT", "ATTP", "VHVN",
    "TTATXH",
    "CNXH", "ĐKTC", "HTX", "BTXH", "CSXH", "CNTT", "PCCC", "PCTP", "XDNTM", "HTCT",
  ]

  /// Abbreviations without a vowel that everybody knows.
  private static let common: Set<String> = [
    "HĐND", "MTTQ", "THCS", "THPT", "BHXH", "BHYT", "BHTN", "TNHH", "MTV", "TNCS", "TDP", "PTTH",
    "PTDT", "KBNN", "NSNN", "CSGT", "CSND", "QLNN", "HCM", "TPHCM", "GTGT", "TNCN", "XHCN",
    "CHXHCN",
    "QPPL", "QSDĐ", "ĐBQH", "GCNQSDĐ", "KHKT", "SXKD", "CBQL", "GDTX", "GDNN", "GPLX", "CCCD",
    "CMND",
    "PTNT", "LĐTBXH", "TBXH", "VKSND", "LHPN", "CCB", "CTXH", "VHTT", "BCHQS", "QLDA", "XDCB",
    "XHH", "DVC", "DVCTT", "ĐVHC", "TTTT", "PTTT", "VBQPPL", "MTTQVN", "TTXVN",
  ]

  func check(_ text: OfficialText, _ report: inout Report) {
    var defined: [UInt32: Int] = [:]
    for definition in text.abbreviationDefinitions {
      let hash = text.tokens[definition.token].hash
      defined[hash] = defined[hash] ?? definition.token
    }
    var uses: [String: [Range<Int>]] = [:]
    var order: [String] = []
    var early: [Range<Int>] = []
    var earlyNames: Set<UInt32> = []
    // The list of recipients may abbreviate; headings in capitals hide what is one.
    guard !text.bodyBlocks.isEmpty else { return }
    let body = text.tokens(ofBlocks: text.bodyBlocks)
    for index in text.capitalPlaces where body.contains(index) {
      let token = text.tokens[index]
      guard (3...10).contains(token.range.count), token.kind == .word else { continue }
      // Part of a symbol, or of a heading in capitals.
      if index > 0, !token.isSpaced,
        text.tokens[index - 1].is(.slash) || text.tokens[index - 1].is(.hyphen)
      {
        continue
      }
      let name = text.string(token)
      let isListed = Self.uncommon.contains(name)
      guard isListed || isConsonants(token, text), !Self.common.contains(name),
        !isHeading(text, index)
      else { continue }
      if let definition = defined[token.hash] {
        if index < definition, earlyNames.insert(token.hash).inserted {
          early.append(token.range)
        }
        continue
      }
      if uses[name] == nil { order.append(name) }
      uses[name, default: []].append(token.range)
    }
    // A word without a vowel that stands once may be a name; one that comes again stands for words.
    let names = order.filter { Self.uncommon.contains($0) || (uses[$0]?.count ?? 0) > 1 }
    report.addOnce(
      text, names.compactMap { uses[$0]?.first },
      say(
        "Chữ viết tắt chưa giải thích: \(names.joined(separator: ", "))",
        "Not explained: \(names.joined(separator: ", "))"),
      hint: say("Viết đủ ở lần đầu", "Write it out the first time"))
    report.addOnce(
      text, early,
      say("Dùng chữ viết tắt trước khi giải thích", "Used before it is explained"),
      hint: say("Giải thích ở lần dùng đầu tiên", "Explain it where it first stands"))
  }

  /// Whether no letter of a word is a vowel, so that nobody can read it as one.
  private func isConsonants(_ token: Token, _ text: OfficialText) -> Bool {
    guard (3...8).contains(token.range.count) else { return false }
    var index = Int(token.start)
    while index < Int(token.end) {
      switch text.lowered[index] {
      case 0xC4 where index + 1 < Int(token.end) && text.lowered[index + 1] == 0x91: index += 2
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: return false
      case 0x62...0x7A: index += 1
      default: return false
      }
    }
    return true
  }

  /// Whether a token stands among other words in capitals.
  private func isHeading(_ text: OfficialText, _ index: Int) -> Bool {
    func isCapitals(_ index: Int) -> Bool {
      guard text.tokens.indices.contains(index), text.tokens[index].isAllCapitals,
        text.tokens[index].isWord, text.tokens[index].range.count > 2
      else { return false }
      let name = text.string(text.tokens[index])
      return !Self.uncommon.contains(name) && !Self.common.contains(name) && name != "UBND"
    }
    return !text.tokens[index].flags.contains(.first) && isCapitals(index - 1)
      || index + 1 < text.tokens.count && !text.tokens[index + 1].flags.contains(.first)
        && isCapitals(index + 1)
  }
}

/// A13: one abbreviation for two things.
struct AbbreviationTwice: TextRule {
  static let about = RuleAbout(
    "A13", .information, vi: "Chữ viết tắt được giải thích hai lần",
    en: "An abbreviation is introduced twice",
    why: say("Giải thích một lần, ở chỗ đầu tiên.", "Introduce it once."), source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    var again: [String: [Range<Int>]] = [:]
    var names: [String] = []
    for definition in text.abbreviationDefinitions {
      // The titles of criteria, and tables, are copied as they are.
      let block = text.block(ofToken: definition.token)
      if again[definition.name] == nil {
        names.append(definition.name)
        again[definition.name] = []
      } else if !text.blocks[block].isCell, text.namedCriterion(block) == nil {
        again[definition.name]?.append(definition.range)
      }
    }
    for name in names {
      report.addOnce(
        text, again[name] ?? [],
        say("“\(name)” đã được giải thích", "“\(name)” is introduced already"),
        hint: say("Chỉ dùng chữ viết tắt", "Use the abbreviation"))
    }
  }
}
