internal import Diagnostics

extension OfficialText {
  /// "nhân dân", "nhà nước", "đảng" that stand alone, not inside a name: phrase and tokens.
  var peopleWords: [PhraseBook.Hit] {
    var result: [PhraseBook.Hit] = []
    var nameEnd = 0
    for hit in hits(.people) {
      if PhraseSet.people.phrases[hit.phrase].replacement == "name" {
        nameEnd = max(nameEnd, hit.tokens.upperBound)
      } else if hit.tokens.lowerBound >= nameEnd {
        result.append(hit)
      }
    }
    return result
  }
}

/// W18: "nhân dân" in small letters.
struct PeopleCapital: TextRule {
  static let about = RuleAbout(
    "W18", .warning, vi: "“Nhân dân” phải viết hoa", en: "“Nhân dân” takes a capital",
    why: say(
      "Danh từ thuộc trường hợp đặc biệt viết hoa: Nhân dân, Nhà nước.",
      "Nhân dân and Nhà nước are capital."),
    source: .capitals("mục V.1"))

  func check(_ text: OfficialText, _ report: inout Report) {
    var small: [Range<Int>] = []
    for hit in text.peopleWords where PhraseSet.people.phrases[hit.phrase].text == "nhân dân" {
      guard !text.tokens[hit.tokens.lowerBound].isCapital else { continue }
      if let citation = text.citation(holdingToken: hit.tokens.lowerBound),
        text.citations[citation].subjectRange?.contains(
          Int(text.tokens[hit.tokens.lowerBound].start)) == true
      {
        continue
      }
      small.append(text.span(hit.tokens))
    }
    report.addOnce(
      text, small,
      say(
        "“nhân dân” viết thường (\(small.count) chỗ)",
        "“nhân dân” in small letters (\(small.count) times)"),
      hint: say("Viết “Nhân dân”", "Write “Nhân dân”"))
  }
}

/// W19: "Nhà nước" and "nhà nước" after the same words.
struct StateCapital: TextRule {
  static let about = RuleAbout(
    "W19", .information, vi: "“Nhà nước” lúc viết hoa, lúc viết thường",
    en: "“Nhà nước” with and without a capital",
    why: say("Cùng một cụm từ phải viết một cách.", "One phrase, one form."),
    source: .capitals("mục V.1"))

  func check(_ text: OfficialText, _ report: inout Report) {
    var small: [UInt32: [Range<Int>]] = [:]
    var capital: Set<UInt32> = []
    for hit in text.hits(.people) where PhraseSet.people.phrases[hit.phrase].text == "nhà nước" {
      let first = hit.tokens.lowerBound
      guard first > 0, text.tokens[first - 1].isWord, !text.tokens[first].isAllCapitals else {
        continue
      }
      let before = text.tokens[first - 1].hash
      if text.tokens[first].isCapital {
        capital.insert(before)
      } else {
        small[before, default: []].append(text.span(hit.tokens))
      }
    }
    let mixed = small.filter { capital.contains($0.key) }.values.flatMap(\.self).sorted {
      $0.lowerBound < $1.lowerBound
    }
    report.addOnce(
      text, mixed,
      say(
        "“nhà nước”: chỗ khác cùng cụm từ viết “Nhà nước”",
        "Elsewhere the same phrase has “Nhà nước”"),
      hint: say("Viết “Nhà nước”", "Write “Nhà nước”"))
  }
}

/// W20: the Party in small letters.
struct PartyCapital: TextRule {
  static let about = RuleAbout(
    "W20", .warning, vi: "“Đảng” phải viết hoa", en: "“Đảng” takes a capital",
    why: say("“Đảng” khi chỉ Đảng Cộng sản Việt Nam viết hoa.", "“Đảng” for the Party is capital."),
    source: .capitals("mục V.1"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for hit in text.hits(.people) {
      let phrase = PhraseSet.people.phrases[hit.phrase].text
      guard
        phrase == "của đảng" || phrase == "đảng ta" || phrase == "xây dựng đảng"
          || phrase == "điều lệ đảng"
      else {
        continue
      }
      let index = phrase == "đảng ta" ? hit.tokens.lowerBound : hit.tokens.upperBound - 1
      guard !text.tokens[index].isCapital else { continue }
      if index + 1 < text.tokens.count,
        ["viên", "bộ", "ủy", "uỷ", "phái", "đoàn", "cử", "nhóm", "vụ"].contains(
          text.lower(index + 1)),
        phrase != "đảng ta"
      {
        continue
      }
      report.add(text, text.tokens[index].range, hint: say("Viết “Đảng”", "Write “Đảng”"))
    }
  }
}

/// W21: a capital in the middle of a sentence.
struct CapitalInSentence: TextRule {
  static let about = RuleAbout(
    "W21", .warning, vi: "Viết hoa giữa câu", en: "A capital in the middle of a sentence",
    why: say(
      "Chỉ viết hoa chữ đầu câu, đầu dòng và danh từ riêng; sau dấu chấm phẩy không viết hoa.",
      "Only sentences, lines and names begin with a capital; not what follows a semicolon."),
    source: .capitals("mục I"))

  /// Common words that begin clauses and no name.
  private static let starters: Set<String> = [
    "căn", "lý", "do", "thực", "việc", "tiếp", "không", "các", "những", "để", "nhằm", "khi", "nếu",
    "đẩy", "nâng", "triển",
  ]

  func check(_ text: OfficialText, _ report: inout Report) {
    for index in text.places(of: .semicolon) where index + 1 < text.tokens.count {
      let next = text.tokens[index + 1]
      guard next.isCapital, !next.isAllCapitals, next.isWord, !next.flags.contains(.first),
        index + 2 < text.tokens.count, !text.tokens[index + 2].isCapital,
        Self.starters.contains(text.lower(index + 1))
      else { continue }
      if let citation = text.citation(holdingToken: index + 1),
        text.citations[citation].tokens.lowerBound == index + 1
      {
        continue
      }
      report.add(
        text, next.range,
        say(
          "“\(text.string(next))” viết hoa sau dấu chấm phẩy",
          "“\(text.string(next))” is capital after a semicolon"),
        hint: say("Viết thường, hoặc thay “;” bằng dấu chấm", "Use a small letter, or a full stop"))
    }
    for hit in text.hits(.verbCapitals) {
      let first = hit.tokens.lowerBound
      guard text.tokens[first].isCapital, !text.tokens[first].isAllCapitals, first > 0,
        !text.tokens[first].flags.contains(.first), text.tokens[first - 1].isWord,
        text.tokens[first].isSpaced, !text.tokens[first + 1].isCapital,
        !text.tokens[first - 1].is(.so)
      else { continue }
      // "ban hành Quy định về …" names a document.
      if ["hành", "theo", "tại", "của", "và", "thực", "dự", "bản", "này", "hiện", "hoặc"].contains(
        text.lower(first - 1))
      {
        continue
      }
      report.add(
        text, text.tokens[first].range.lowerBound..<Int(text.tokens[first + 1].end),
        say(
          "“\(text.string(text.span(first..<first + 2)))” viết hoa giữa câu",
          "A capital in the middle of a sentence"),
        hint: say("Viết thường, hoặc thêm “về”", "Use a small letter"))
    }
    words(text, &report)
  }

  /// "đơn Vị": the second half of a word, which no name begins with.
  private func words(_ text: OfficialText, _ report: inout Report) {
    var reader = SpellingReader(text)
    for index in text.tokens.indices.dropFirst() {
      let (first, second) = (text.tokens[index - 1], text.tokens[index])
      guard second.isCapital, second.isWord, !second.isAllCapitals, !second.flags.contains(.first),
        first.isWord, !first.isCapital, !Self.units.contains(first), reader.isCommonWord(index - 1)
      else { continue }
      // "xã Hội An" is a name.
      if index + 1 < text.tokens.count, text.tokens[index + 1].isCapital { continue }
      let range = text.span(index - 1..<index + 1)
      report.add(
        text, range,
        say("“\(text.string(range))” viết hoa giữa từ", "A capital in the middle of a word"),
        hint: say("Viết thường", "Use a small letter"))
    }
  }

  /// Words before a name of one syllable.
  private static let units: WordSet = [
    "phường", "thôn", "bản", "xóm", "ấp", "tổ", "khu", "huyện", "tỉnh", "quận", "trường",
    "đường", "phố", "ông", "bà", "anh", "chị", "cô", "chú", "họ",
  ]
}

/// W22: a capital after "như:".
struct CapitalAfterColon: TextRule {
  static let about = RuleAbout(
    "W22", .information, vi: "Viết hoa sau dấu hai chấm giữa câu", en: "A capital after a colon",
    why: say(
      "Liệt kê trong câu sau “như:” không viết hoa.", "A list inside a sentence has no capital."),
    source: .capitals("mục I"))

  func check(_ text: OfficialText, _ report: inout Report) {
    var ranges: [Range<Int>] = []
    for index in text.places(of: .colon) where index > 0 && index + 2 < text.tokens.count {
      let next = text.tokens[index + 1]
      guard next.isCapital, !next.isAllCapitals, !next.flags.contains(.first),
        !text.tokens[index + 2].isCapital,
        text.tokens[index - 1].is(.nhu), text.tokens[index + 2].isWord
      else { continue }
      if ["những", "các", "việc", "tổ", "thực", "xây", "hỗ"].contains(text.lower(index + 1)) {
        ranges.append(next.range)
      }
    }
    report.addOnce(text, ranges, hint: say("Viết thường", "Use a small letter"))
  }
}

/// W23: a sentence that begins with a small letter.
struct SmallSentenceStart: TextRule {
  static let about = RuleAbout(
    "W23", .error, vi: "Đầu câu không viết hoa", en: "A sentence begins with a small letter",
    why: say(
      "Viết hoa chữ cái đầu âm tiết thứ nhất của một câu hoàn chỉnh.",
      "A sentence begins with a capital."),
    source: .capitals("mục I"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for index in text.places(of: .dot) where index > 1 && index + 1 < text.tokens.count {
      let next = text.tokens[index + 1]
      let before = text.tokens[index - 1]
      guard next.isWord, next.isSpaced, !next.isCapital, !next.flags.contains(.first),
        !next.flags.contains(.odd),
        before.isWord, !before.isCapital, before.range.count > 2, !text.tokens[index].isSpaced,
        !text.tokens[index].flags.contains(.first), text.tokens[index - 2].isWord,
        text.lower(index + 1).unicodeScalars.first.map({ $0.properties.isAlphabetic }) == true
      else { continue }
      if text.profile.recipients.contains(text.block(ofToken: index)) { continue }
      report.add(
        text, next.range,
        hint: say("Viết hoa, hoặc thay dấu chấm", "Use a capital, or another mark"))
    }
    items(text, &report)
    paragraphs(text, &report)
  }

  /// Paragraphs below a heading that begin with a small letter.
  private func paragraphs(_ text: OfficialText, _ report: inout Report) {
    for index in text.bodyBlocks.dropFirst() {
      let block = text.blocks[index]
      let above = text.blocks[index - 1]
      guard block.kind == .paragraph, block.number == nil, block.range.count > 40,
        let first = block.tokens.first, text.tokens[first].isWord, !text.tokens[first].isCapital,
        !text.tokens[first].flags.contains(.odd), above.number != nil, above.range.count < 50,
        !above.isCell, !above.isNote, text.letterCount(first) > 1
      else { continue }
      report.add(text, text.tokens[first].range, hint: say("Viết hoa", "Use a capital"))
    }
  }

  /// Items of a list that begin with a small letter where the others do not.
  private func items(_ text: OfficialText, _ report: inout Report) {
    let recipients = Set(text.profile.recipients)
    let items = text.blocks.indices.filter { index in
      guard text.blocks[index].isItem, !recipients.contains(index),
        let first = text.blocks[index].tokens.first
      else { return false }
      // What follows no mark goes on with the line above: "kinh tế" and "- xã hội" below it.
      return text.tokens[first].isWord && !text.tokens[first].flags.contains(.odd)
        && index > 0 && [0x2E, 0x3A, 0x3B].contains(text.lastByte(index - 1))
    }
    let small = items.filter { !text.tokens[text.blocks[$0].tokens.lowerBound].isCapital }
    guard small.count * 5 <= items.count else { return }
    for index in small {
      report.add(
        text, text.tokens[text.blocks[index].tokens.lowerBound].range,
        say(
          "Gạch đầu dòng này không viết hoa, các gạch khác có",
          "This item begins with a small letter, the others do not"),
        hint: say("Viết hoa chữ đầu dòng", "Begin with a capital"), severity: .warning)
    }
  }
}
