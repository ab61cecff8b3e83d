/// Recognises head, title, recipients and signature of a document.
struct ProfileReader {
  let text: OfficialText
  private static let headLength = 40

  func read() -> Profile {
    var profile = Profile()
    head(&profile)
    issuer(&profile)
    title(&profile)
    foot(&profile)
    system(&profile)
    year(&profile)
    level(&profile)
    return profile
  }

  private func issuer(_ profile: inout Profile) {
    guard let own = profile.ownCitation, text.citations[own].groups.count > 1 else { return }
    profile.issuer = text.citations[own].groups.last.flatMap { IssuingBody(group: $0) }
  }

  private func lower(_ block: Int) -> ArraySlice<UInt8> {
    text.lowered[text.blocks[block].range.prefix(400)]
  }

  private func begins(_ block: Int, _ prefix: String) -> Bool {
    text.begins(block, prefix)
  }

  private func contains(_ block: Int, _ word: String) -> Bool {
    text.headContains(block, word)
  }

  private static let kinds = [
    "kế hoạch", "báo cáo", "quyết định", "nghị quyết", "chỉ thị", "thông báo", "hướng dẫn",
    "chương trình", "chương trình hành động", "chương trình phối hợp", "đề án", "tờ trình",
    "quy chế", "quy định", "kết luận", "công điện", "phương án", "biên bản", "giấy mời",
  ]

  private func head(_ profile: inout Profile) {
    for index in text.blocks.indices.prefix(Self.headLength) {
      let block = text.blocks[index]
      guard !block.range.isEmpty else { continue }
      let isShort = block.range.count < 260
      if profile.nationalNameBlock == nil, isShort,
        contains(index, "chủ nghĩa việt nam") || contains(index, "cộng hòa xã hội")
          || contains(index, "cộng hoà xã hội")
      {
        profile.nationalNameBlock = index
      }
      if profile.mottoBlock == nil, isShort, contains(index, "độc lập"),
        contains(index, "hạnh phúc")
      {
        profile.mottoBlock = index
      }
      if block.range.count < 60, begins(index, "đảng cộng sản việt nam") {
        profile.partyTitleBlock = index
      }
      if profile.numberBlock == nil, profile.kindBlock == nil || begins(index, "số:"),
        begins(index, "số"), isShort,
        block.tokens.count > 2, text.tokens[block.tokens.lowerBound].isCapital
      {
        number(index, &profile)
      }
      if profile.issueDate == nil, isShort,
        profile.kindBlock == nil || profile.numberBlock == index - 1
      {
        issueDate(index, &profile)
      }
      if profile.guideBlock == nil,
        begins(index, "(kèm theo") || begins(index, "(ban hành kèm theo")
      {
        profile.guideBlock = index
      }
      if profile.appendixBlock == nil, block.range.count < 60, begins(index, "phụ lục") {
        profile.appendixBlock = index
      }
      if begins(index, "kính gửi") || begins(index, "kính trình") {
        profile.addresseeBlock = index
      }
      if profile.kindBlock == nil, let kind = Self.kinds.first(where: { isTitle($0, index) }) {
        profile.kind = kind.prefix(1).uppercased() + kind.dropFirst()
        profile.kindBlock = index
      }
      if let number = block.number, number.style == .roman { break }
    }
    if profile.kindBlock == nil, let number = profile.numberBlock {
      let group = profile.ownCitation.flatMap { text.citations[$0].groups.first }
      let isUntyped = group.map { !TypeAbbreviations.isKnown($0) } ?? false
      let subject = (number..<min(number + 6, text.blocks.count)).contains { begins($0, "v/v") }
      if isUntyped || subject { profile.kind = "Công văn" }
    }
    profile.isAppendix =
      profile.kindBlock == nil && (profile.guideBlock != nil || profile.appendixBlock != nil)
  }

  /// Whether a block is the line with the type of the document.
  private func isTitle(_ kind: String, _ index: Int) -> Bool {
    let block = text.blocks[index]
    guard kind.utf8.count == block.range.count, begins(index, kind), !block.isNote else {
      return false
    }
    guard let first = text.tokens[block.tokens].first else { return false }
    return first.isAllCapitals || block.headingLevel > 0 || block.isBold || first.isCapital
  }

  private func number(_ index: Int, _ profile: inout Profile) {
    let block = text.blocks[index]
    let second = text.tokens[block.tokens.lowerBound + 1]
    let citations = text.citations(inBlock: index)
    let own = citations.first { text.citations[$0].number != nil } ?? citations.first
    guard own != nil || second.is(.colon) else { return }
    profile.numberBlock = index
    profile.ownCitation = own
  }

  /// "Sao Mai, ngày … tháng 02 năm 2025" at the end of a short line.
  private func issueDate(_ index: Int, _ profile: inout Profile) {
    let block = text.blocks[index]
    // A head may be a table of two columns; what stands in another is no date of issue.
    if case .cell(_, let row, let column) = block.kind, row > 3 || column > 1 { return }
    for date in text.dates(inBlock: index) {
      let mention = text.dates[date]
      // The word before is the place's: "Tân Lập, ngày …", not "trước ngày …".
      let before = mention.tokens.lowerBound - 1
      let place =
        before >= block.tokens.lowerBound && text.tokens[before].is(.comma) ? before - 1 : before
      guard place >= block.tokens.lowerBound, text.tokens[place].isCapital,
        text.tokens[place].isWord, !text.tokens[place].is(.truoc), !text.tokens[place].is(.tu),
        !text.tokens[place].is(.den)
      else { continue }
      guard mention.hasDayWord, mention.tokens.upperBound >= block.tokens.upperBound - 1,
        mention.tokens.lowerBound > block.tokens.lowerBound,
        mention.form == .long || mention.yearDigits > 0
      else { continue }
      guard block.range.count < 200, text.tokens[block.tokens.lowerBound].isCapital else {
        continue
      }
      let isCited = text.citations(inBlock: index).contains {
        let citation = text.citations[$0]
        return !citation.range.isEmpty && citation.date == mention && citation.type != nil
      }
      if isCited { continue }
      profile.issueDate = date
      profile.issueDateBlock = index
      return
    }
  }

  private func title(_ profile: inout Profile) {
    var first = 0
    if let kind = profile.kindBlock {
      first = kind + 1
    } else if profile.isAppendix {
      first = (profile.appendixBlock ?? -1) + 1
      while first < text.blocks.count,
        first == profile.guideBlock || text.blocks[first].range.isEmpty
      {
        first += 1
      }
    } else {
      let used = [profile.numberBlock, profile.issueDateBlock].compactMap(\.self).max()
      profile.body = (used.map { $0 + 1 } ?? 0)..<text.blocks.count
      return
    }
    var end = first
    while end < text.blocks.count, end - first < 6 {
      let block = text.blocks[end]
      if end > first, block.isAfterGap { break }
      if block.number?.style == .roman || block.isItem || block.isCell || end == profile.guideBlock
      {
        break
      }
      if block.range.count > 420 { break }
      if end > first, startsBody(end) { break }
      end += 1
    }
    profile.title = first..<end
    profile.body = end..<text.blocks.count
  }

  private func startsBody(_ block: Int) -> Bool {
    [
      "căn cứ", "thực hiện kế hoạch số", "thực hiện quyết định số", "thực hiện công văn",
      "kính gửi",
    ]
    .contains { begins(block, $0) }
  }

  private func foot(_ profile: inout Profile) {
    var end = text.blocks.count
    for index in profile.body where begins(index, "nơi nhận") && text.blocks[index].range.count < 40
    {
      profile.recipientsBlock = index
      end = index
    }
    if let start = profile.recipientsBlock {
      var index = start + 1
      while index < text.blocks.count, text.blocks[index].isItem {
        profile.recipients.append(index)
        index += 1
      }
    }
    // "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …" above the bases of a decision is who decides, not who signs.
    let foot = profile.recipientsBlock.map { $0 - 12 } ?? text.blocks.count - 80
    let from = max(profile.body.lowerBound, foot)
    for index in from..<max(from, text.blocks.count)
    where isAuthority(index) && !isFollowedByBasis(index) {
      if profile.authority.isEmpty || index > profile.authority[profile.authority.count - 1] {
        if profile.authority.isEmpty { end = min(end, index) }
        if profile.authority.isEmpty || index - profile.authority[profile.authority.count - 1] <= 2
        {
          profile.authority.append(index)
        }
      }
    }
    signer(&profile)
    if profile.authority.isEmpty, let signer = profile.signerBlock, profile.recipientsBlock == nil {
      end = signer
    }
    profile.body = profile.body.lowerBound..<max(profile.body.lowerBound, end)
  }

  private func isFollowedByBasis(_ index: Int) -> Bool {
    (index + 1..<min(index + 4, text.blocks.count)).contains {
      begins($0, "căn cứ") || begins($0, "xét ") || begins($0, "theo đề nghị")
    }
  }

  private static let titles = [
    "chủ trì", "chủ tọa", "chủ toạ", "thư ký", "người lập", "người ghi", "kế toán", "tổ trưởng",
    "trưởng đoàn", "trưởng thôn", "chánh án", "chỉ huy trưởng", "trưởng công an", "đại diện",
    "chủ tịch", "phó chủ tịch", "bí thư", "phó bí thư", "giám đốc", "phó giám đốc", "trưởng phòng",
    "phó trưởng phòng", "chánh văn phòng", "phó chánh văn phòng", "trưởng ban", "phó trưởng ban",
    "chủ nhiệm", "hiệu trưởng", "phó hiệu trưởng", "cục trưởng", "chánh thanh tra", "bộ trưởng",
    "thứ trưởng", "tổng giám đốc", "viện trưởng", "quyền chủ tịch",
  ]

  /// A line of the signature: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ BÍ THƯ".
  private func isAuthority(_ index: Int) -> Bool {
    let block = text.blocks[index]
    guard block.range.count < 160, !block.isItem, let first = text.tokens[block.tokens].first,
      first.isAllCapitals || first.range.count == 1 && first.isCapital
    else { return false }
    let prefixes = [
      "tm.", "kt.", "tl.", "tuq.", "q.", "t/m", "k/t", "t/l", "tm ", "kt ", "thủ trưởng ",
    ]
    if prefixes.contains(where: { begins(index, $0) }) { return isCapitals(block) }
    // "PHÓ BÍ THƯ THƯỜNG TRỰC", "GIÁM ĐỐC SỞ".
    return isCapitals(block)
      && Self.titles.contains { title in
        guard begins(index, title) else { return false }
        let end = block.range.lowerBound + title.utf8.count
        return end == block.range.upperBound || text.bytes[end] == 0x20
      }
  }

  private func isCapitals(_ block: Block) -> Bool {
    text.tokens[block.tokens].allSatisfy {
      $0.kind != .word || $0.isAllCapitals || $0.range.count == 1
    }
  }

  /// The name below the authority, or the last short line of capitalised words.
  private func signer(_ profile: inout Profile) {
    let after = profile.authority.last ?? profile.recipients.last ?? profile.recipientsBlock
    guard let after else { return }
    for index in (after + 1)..<max(after + 1, min(text.blocks.count, after + 8)) {
      let block = text.blocks[index]
      let tokens = text.tokens[block.tokens]
      guard block.range.count < 80, !block.isItem, !block.isNote, (2...8).contains(tokens.count),
        tokens.allSatisfy({ $0.kind == .mark || $0.isCapital })
      else { continue }
      // A line in capitals may be one more line of the title: the name stands below it.
      if tokens.allSatisfy({ $0.isAllCapitals || $0.kind == .mark }) {
        profile.signerBlock = profile.signerBlock ?? index
        continue
      }
      profile.signerBlock = index
      return
    }
  }

  private func system(_ profile: inout Profile) {
    var party = 0
    if profile.partyTitleBlock != nil { party += 3 }
    if profile.nationalNameBlock != nil { party -= 3 }
    if let own = profile.ownCitation {
      let citation = text.citations[own]
      let body = citation.groups.last ?? ""
      if body.hasPrefix("UBND") || body.hasPrefix("HĐND") { party -= 2 }
      if ["TU", "HU", "ĐU", "TW", "ThU", "QU"].contains(body) { party += 2 }
      party += citation.separator == 0x2D ? 1 : -1
    }
    for block in profile.authority {
      if contains(block, "ủy ban nhân dân") || contains(block, "uỷ ban nhân dân") { party -= 2 }
      if contains(block, "đảng ủy") || contains(block, "đảng uỷ")
        || contains(block, "ban thường vụ")
        || contains(block, "bí thư") || contains(block, "chi bộ") || contains(block, "tỉnh ủy")
      {
        party += 2
      }
      if begins(block, "t/m") || begins(block, "k/t") { party += 1 }
    }
    profile.isParty = party > 0
    if let own = profile.ownCitation { profile.isDraft = text.citations[own].number == nil }
    if profile.numberBlock != nil, profile.ownCitation == nil { profile.isDraft = true }
    if let date = profile.issueDate, text.dates[date].day == nil { profile.isDraft = true }
  }

  private func year(_ profile: inout Profile) {
    for index in profile.title {
      let tokens = text.blocks[index].tokens
      for token in tokens where text.tokens[token].is(.nam) {
        guard token + 1 < tokens.upperBound, text.tokens[token + 1].kind == .number,
          text.tokens[token + 1].range.count == 4,
          let year = Int(text.string(text.tokens[token + 1])), (1990...2100).contains(year)
        else { continue }
        // "giai đoạn 2021 - 2025" and "năm 2021 - 2025" say no single year.
        let next = token + 2
        if next < tokens.upperBound, text.tokens[next].is(.hyphen) || text.tokens[next].is(.enDash)
        {
          continue
        }
        // "kết quả năm 2026, phương hướng năm 2027": the first is the document's.
        if profile.titleYear == nil { profile.titleYear = year }
      }
    }
    var guideYear: Int?
    if let guide = profile.guideBlock {
      for date in text.dates(inBlock: guide) {
        guideYear = text.dates[date].year ?? guideYear
      }
    }
    profile.year =
      profile.titleYear ?? profile.issueDate.flatMap { text.dates[$0].year } ?? guideYear
  }

  /// The level of the unit that the head names below "ỦY BAN NHÂN DÂN" and the like; a department
  /// of it has a line of its own below, and no symbol of the committee.
  private func headLevel(_ profile: Profile) -> Profile.Level? {
    guard profile.issuer != nil else { return nil }
    for index in profile.head {
      guard let line = IssuingBody.read(text.lowerHead(index)) else { continue }
      let isNameBelow = line.rest.isEmpty && index + 1 < profile.head.upperBound
      let unit = isNameBelow ? text.lowerHead(index + 1) : line.rest
      let word = PhraseSet.levels.first { unit.hasPrefix($0 + " ") }
      if let level = word.flatMap({ Profile.Level(unit: $0) }) { return level }
    }
    return nil
  }

  private func level(_ profile: inout Profile) {
    // Who issues it: "Ủy ban nhân dân huyện ban hành Kế hoạch …" in the first paragraphs.
    let limit = min(text.blocks.count, profile.body.lowerBound + 12)
    guard limit > 0 else { return }
    let lastToken = text.blocks[limit - 1].tokens.upperBound
    for hit in text.hits(.bodies) {
      guard hit.tokens.lowerBound < lastToken else { break }
      guard let level = Profile.Level(unit: PhraseSet.bodies.phrases[hit.phrase].replacement ?? "")
      else { continue }
      let end = hit.tokens.upperBound
      for next in end..<min(end + 5, lastToken) {
        let word = text.lower(next)
        if word == "ban" && next + 1 < lastToken && text.lower(next + 1) == "hành" || word == "xây"
        {
          if text.citation(holdingToken: hit.tokens.lowerBound) == nil {
            profile.level = level
            return
          }
        }
        if text.tokens[next].kind == .mark { break }
      }
    }
    if let guide = profile.guideBlock {
      for hit in text.hits(.bodies) where text.blocks[guide].tokens.contains(hit.tokens.lowerBound)
      {
        profile.level = Profile.Level(
          unit: PhraseSet.bodies.phrases[hit.phrase].replacement ?? "")
      }
    }
    guard profile.level == nil else { return }
    profile.level = headLevel(profile)
    guard profile.level == nil else { return }
    for index in profile.recipients {
      let words = String(decoding: lower(index), as: UTF8.self)
      guard words.contains("ct, ") && words.contains("ubnd") else { continue }
      for level in ["tỉnh", "huyện", "xã", "phường"] where words.contains("ubnd \(level)") {
        profile.level = Profile.Level(unit: level)
      }
    }
  }
}
