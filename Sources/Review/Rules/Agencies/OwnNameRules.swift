internal import Diagnostics
internal import Vietnamese

/// The words that names of departments begin with.
private let heads: WordSet = ["phòng", "sở", "ban", "bộ", "cục", "khoa", "trường"]

/// A21: "Phòng Văn hóa - Xã hội" and "Phòng Văn hóa và Xã hội" in one document.
struct AgencyJoint: TextRule {
  static let about = RuleAbout(
    "A21", .warning, vi: "Tên cơ quan lúc gạch nối, lúc “và”",
    en: "A name with a hyphen here and “và” there",
    why: say(
      "Một cơ quan chỉ có một tên; khác nhau chữ “và” với gạch nối là hai tên.",
      "An agency has one name; with “và” for the hyphen it is another."),
    source: .consistency)

  private struct Use {
    var range: Range<Int>
    var isHyphen: Bool
  }

  func check(_ text: OfficialText, _ report: inout Report) {
    var uses: [[UInt32]: [Use]] = [:]
    let hyphens = text.places(of: .hyphen, .enDash)
    guard !hyphens.isEmpty else { return }
    for joint in text.places(of: .hyphen, .enDash, .va) {
      guard joint > 1, joint + 1 < text.tokens.count, text.tokens[joint + 1].isCapital,
        text.tokens[joint + 1].isWord, !text.tokens[joint + 1].flags.contains(.first),
        text.tokens[joint - 1].isWord, !heads.contains(text.tokens[joint + 1])
      else { continue }
      var start = joint - 1
      while start > 0, joint - start < 5, text.tokens[start].isWord,
        !heads.contains(text.tokens[start]), !text.tokens[start].flags.contains(.first)
      {
        start -= 1
      }
      guard start < joint - 1, heads.contains(text.tokens[start]),
        text.tokens[start + 1].isCapital, text.citation(holdingToken: start) == nil
      else { continue }
      let key = (start..<joint).map { text.tokens[$0].hash } + [text.tokens[joint + 1].hash]
      uses[key, default: []].append(
        Use(range: text.span(start..<joint + 2), isHyphen: !text.tokens[joint].is(.va)))
    }
    let mixed = uses.values.filter { all in
      all.contains { $0.isHyphen } && all.contains { !$0.isHyphen }
    }
    for all in mixed.sorted(by: { $0[0].range.lowerBound < $1[0].range.lowerBound }) {
      let hyphened = all.filter(\.isHyphen)
      let joined = all.filter { !$0.isHyphen }
      let (odd, usual) = hyphened.count < joined.count ? (hyphened, joined) : (joined, hyphened)
      report.addOnce(
        text, odd.map(\.range),
        say(
          "“\(text.string(odd[0].range))…”: chỗ khác viết “\(text.string(usual[0].range))…”",
          "“\(text.string(odd[0].range))…” is “\(text.string(usual[0].range))…” elsewhere"),
        hint: say("Thống nhất một tên", "Keep to one name"))
    }
  }
}

/// A22: the issuing agency calls itself by another name than in its head.
struct OwnNameOtherwise: TextRule {
  static let about = RuleAbout(
    "A22", .warning, vi: "Cơ quan ban hành tự gọi bằng tên khác",
    en: "The issuing agency calls itself by another name",
    why: say(
      "Tên ở phần đầu và trong nội dung phải là một; tên khác thường là tên cũ.",
      "Head and text name one agency; another name is usually the old one."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let own = ownName(text), own.count > 3 else { return }
    for index in ownPlaces(text, own[0].word) {
      guard let end = parting(text, from: index, own), text.citation(holdingToken: index) == nil
      else { continue }
      let range = text.span(index..<end)
      report.add(
        text, range,
        say(
          "“\(text.string(range))” không phải tên ở phần đầu văn bản",
          "“\(text.string(range))” is not the name in the head"),
        hint: say("Viết đúng tên cơ quan ban hành", "Write the name of the head"))
    }
  }

  /// A word of the own name, and whether "và" stands before it.
  private struct NameWord {
    var word: UInt32
    var hasAnd: Bool
  }

  /// Where a name parts from the own name after three words of it, or `nil` where it does not.
  private func parting(_ text: OfficialText, from index: Int, _ own: [NameWord]) -> Int? {
    var mine = 1
    var place = index + 1
    var hasAnd = false
    while mine < own.count, place < text.tokens.count, !text.tokens[place].flags.contains(.first) {
      if isJoint(text, place) {
        hasAnd = text.tokens[place].is(.va)
        place += 1
        continue
      }
      guard text.tokens[place].hash == own[mine].word else { break }
      // "Sở Văn hóa và Thể thao" for "Sở Văn hóa, Thể thao và Du lịch".
      if hasAnd, !own[mine].hasAnd, text.tokens[place].isCapital { return place + 1 }
      hasAnd = false
      mine += 1
      place += 1
    }
    guard mine > 2, mine < own.count, place < text.tokens.count, place - 1 > index,
      !text.tokens[place].flags.contains(.first), text.tokens[place].isCapital,
      text.tokens[place].isWord, isJoint(text, place - 1), !heads.contains(text.tokens[place])
    else { return nil }
    return place + 1
  }

  /// The words of the issuing agency's line in the head.
  private func ownName(_ text: OfficialText) -> [NameWord]? {
    let end = text.profile.kindBlock ?? text.profile.numberBlock ?? 0
    for block in 0..<min(end, 8) {
      let tokens = text.blocks[block].tokens
      guard let first = tokens.first, text.isWord(first, "sở") || text.isWord(first, "phòng"),
        tokens.allSatisfy({
          text.tokens[$0].isAllCapitals || !text.tokens[$0].isWord
            || text.tokens[$0].range.count == 1
        })
      else { continue }
      return tokens.filter { !isJoint(text, $0) }.map {
        NameWord(word: text.tokens[$0].hash, hasAnd: $0 > first && text.tokens[$0 - 1].is(.va))
      }
    }
    return nil
  }

  /// Where a word that the own name begins with stands with a capital in the body.
  private func ownPlaces(_ text: OfficialText, _ first: UInt32) -> [Int] {
    guard !text.bodyBlocks.isEmpty else { return [] }
    return text.tokens(ofBlocks: text.bodyBlocks).filter {
      text.tokens[$0].hash == first && text.tokens[$0].isCapital
    }
  }

  private func isJoint(_ text: OfficialText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.is(.va) || token.is(.comma) || token.is(.hyphen) || token.is(.enDash)
  }
}

/// A23: a place of issue, or a committee that issues, of another unit than the head names.
struct AnotherUnitThanHead: TextRule {
  static let about = RuleAbout(
    "A23", .warning, vi: "Địa danh hoặc tên đơn vị khác với phần đầu văn bản",
    en: "Place or unit are not those of the head",
    why: say(
      "Địa danh là tên đơn vị hành chính nơi cơ quan đóng trụ sở; tên đơn vị khác thường sót từ văn bản được chép.",
      "The place is the unit where the office has its seat; another was left from a copied text."),
    source: .decree("I, mục II.4a"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let unit = unit(text) else { return }
    if let index = text.profile.issueDate, let block = text.profile.issueDateBlock {
      let end = text.dates[index].tokens.lowerBound
      let place = text.blocks[block].tokens.lowerBound..<end
      let words = place.filter { text.tokens[$0].isWord }
      // A district's seat may be a town; before the decree, so might a province's.
      if unit.level != .district, (text.dates[index].year ?? 2020) >= 2020, words.count > 0,
        words.count < 7,
        !plain(text, words).hasSuffix(unit.name), !unit.name.hasSuffix(plain(text, words))
      {
        add(text, text.span(place.lowerBound..<words[words.count - 1] + 1), unit, &report)
      }
    }
    for hit in text.hits(.bodies) {
      let block = text.block(ofToken: hit.tokens.lowerBound)
      let range = text.blocks[block].tokens
      guard
        Profile.Level(unit: PhraseSet.bodies.phrases[hit.phrase].replacement ?? "") == unit.level,
        text.citation(holdingToken: hit.tokens.lowerBound) == nil
      else { continue }
      var end = hit.tokens.upperBound
      while end < min(range.upperBound, hit.tokens.upperBound + unit.count),
        text.tokens[end].isCapital, text.tokens[end].isWord
      {
        end += 1
      }
      // "UBND xã" in a document of a ward, without another unit's name behind it.
      let kind = text.lower(hit.tokens.upperBound - 1)
      if PhraseSet.levels.contains(kind), kind != unit.kind,
        text.lower(hit.tokens.upperBound - 2) != "cấp",
        end == hit.tokens.upperBound
          || plain(text, Array(hit.tokens.upperBound..<end)) == unit.name,
        !isListed(text, end, range)
      {
        add(text, text.span(hit.tokens.lowerBound..<end), unit, &report)
        continue
      }
      guard end > hit.tokens.upperBound else { continue }
      let issues =
        end + 1 < range.upperBound && text.isWord(end, "ban") && text.isWord(end + 1, "hành")
      guard issues || text.begins(block, "trên đây là") else { continue }
      let name = Array(hit.tokens.upperBound..<end)
      if plain(text, name) != unit.name {
        add(text, text.span(hit.tokens.lowerBound..<end), unit, &report)
      }
    }
  }

  /// "UBND xã, phường": units of all kinds.
  private func isListed(_ text: OfficialText, _ index: Int, _ range: Range<Int>) -> Bool {
    guard index + 1 < range.upperBound, text.tokens[index].is(.comma) || text.tokens[index].is(.va)
    else { return false }
    return PhraseSet.levels.contains(text.lower(index + 1))
  }

  private func add(
    _ text: OfficialText, _ range: Range<Int>, _ unit: Unit, _ report: inout Report
  ) {
    report.add(
      text, range,
      say(
        "“\(text.string(range))” khác tên đơn vị ở phần đầu: “\(text.string(unit.range))”",
        "“\(text.string(range))” is not the unit of the head: “\(text.string(unit.range))”"),
      hint: say("Kiểm tra tên đơn vị", "Check the name"),
      related: [(text, unit.range, say("phần đầu", "the head"))])
  }

  private struct Unit {
    let level: Profile.Level
    /// The word for it: "xã", "phường".
    let kind: String
    let name: String
    let count: Int
    let range: Range<Int>
  }

  /// The unit whose committee or council issues the document: "XÃ TÂN LẬP".
  private func unit(_ text: OfficialText) -> Unit? {
    guard text.profile.issuer == .committee || text.profile.issuer == .council,
      let level = text.profile.level
    else { return nil }
    for block in text.profile.head {
      let tokens = text.blocks[block].tokens
      guard text.blocks[block].range.count < 90,
        let first = tokens.first(where: { index in
          PhraseSet.levels.contains(text.lower(index))
            && Profile.Level(unit: text.lower(index)) == level
            && (index == tokens.lowerBound || index - tokens.lowerBound > 2)
        }), first + 1 < tokens.upperBound,
        tokens.allSatisfy({ text.tokens[$0].isAllCapitals || text.tokens[$0].range.count < 4 })
      else { continue }
      let name = Array(first + 1..<tokens.upperBound)
      guard name.count < 6, name.allSatisfy({ text.tokens[$0].isWord }) else { return nil }
      return Unit(
        level: level, kind: text.lower(first), name: plain(text, name), count: name.count,
        range: text.span(first..<tokens.upperBound))
    }
    return nil
  }

  /// Words without their marks: where a tone stands is a matter of custom.
  private func plain(_ text: OfficialText, _ tokens: [Int]) -> String {
    tokens.map { PlainLetters.text(text.lower($0)) }.joined(separator: " ")
  }
}
