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
        tokens[index - 1].is(.openParen) || tokens[index - 1].is(.colon) || lower(index - 1) == "là"
      else { continue }
      let name = string(tokens[index])
      guard (2...10).contains(name.count), NumberingReader.romanValue(Array(name.utf8)[...]) == nil,
        tokens[index].kind == .word
      else { continue }
      let open = tokens[index - 1].is(.openParen) ? index - 1 : index - 2
      guard open > 0, tokens[open - 1].isWord, !tokens[open - 1].isAllCapitals,
        !tokens[open].flags.contains(.first)
      else { continue }
      result.append(AbbreviationDefinition(name: name, range: tokens[index].range, token: index))
    }
    return result
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

  private static let hashes = Set(
    uncommon.map { UInt32(truncatingIfNeeded: WordHash.of(Letters.lowercase($0.utf8))) })

  func check(_ text: OfficialText, _ report: inout Report) {
    let defined = Set(text.abbreviationDefinitions.map(\.name))
    var seen: Set<String> = []
    var ranges: [Range<Int>] = []
    var names: [String] = []
    // The list of recipients may abbreviate; headings in capitals hide what is one.
    guard !text.bodyBlocks.isEmpty else { return }
    let body =
      text.blocks[text.bodyBlocks.lowerBound].tokens
      .lowerBound..<text.blocks[text.bodyBlocks.upperBound - 1].tokens.upperBound
    for index in text.capitalPlaces where body.contains(index) {
      guard (3...8).contains(text.tokens[index].range.count) else { continue }
      guard Self.hashes.contains(text.tokens[index].hash) else { continue }
      let name = text.string(text.tokens[index])
      guard Self.uncommon.contains(name), !defined.contains(name), !seen.contains(name) else {
        continue
      }
      // Part of a symbol, or of a heading in capitals.
      if index > 0, text.tokens[index - 1].is(.slash) || text.tokens[index - 1].is(.hyphen),
        !text.tokens[index].isSpaced
      {
        continue
      }
      if index > 0, text.tokens[index - 1].isAllCapitals, text.tokens[index - 1].range.count > 2,
        !Self.uncommon.contains(text.string(text.tokens[index - 1])), text.tokens[index - 1].isWord,
        !["UBND", "HĐND", "MTTQ"].contains(text.string(text.tokens[index - 1]))
      {
        continue
      }
      seen.insert(name)
      ranges.append(text.tokens[index].range)
      names.append(name)
    }
    report.addOnce(
      text, ranges,
      say(
        "Chữ viết tắt chưa giải thích: \(names.joined(separator: ", "))",
        "Not explained: \(names.joined(separator: ", "))"),
      hint: say("Viết đủ ở lần đầu", "Write it out the first time"))
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
