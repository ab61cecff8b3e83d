internal import Diagnostics

/// F40: a signature for another body than the one that issues the document.
struct SignatureOfAnotherBody: TextRule {
  static let about = RuleAbout(
    "F40", .warning, vi: "Phần ký không khớp cơ quan ban hành",
    en: "The signature is not that of the issuing body",
    why: say(
      "Tên tập thể sau “TM.” và chức vụ người ký phải là của cơ quan ghi ở phần đầu và trong ký hiệu.",
      "The body after “TM.” and the title are those of the issuer in the head and the symbol."),
    source: .decree("I, mục II.2, II.3 và II.7"))

  func check(_ text: OfficialText, _ report: inout Report) {
    let profile = text.profile
    guard let own = profile.ownCitation, let group = text.citations[own].groups.last,
      let issuer = profile.issuer
    else { return }
    if let head = head(text), head.body != issuer {
      report.add(
        text, text.citations[own].numberRange,
        say(
          "Ký hiệu ghi “\(group)”, phần đầu ghi “\(text.string(text.head(head.block, 40)))”",
          "“\(group)” in the symbol, “\(text.string(text.head(head.block, 40)))” in the head"),
        hint: say("Sửa ký hiệu", "Correct the symbol"))
    }
    personal(text, issuer, &report)
    for (place, line) in profile.authority.enumerated() {
      let words = text.lowerHead(line)
      guard words.hasPrefix("tm") || words.hasPrefix("t/m") else { continue }
      let name = words.drop { $0 != " " }.drop { $0 == " " }
      if let body = IssuingBody.read(name)?.body, body != issuer {
        report.add(
          text, text.blocks[line].range,
          say(
            "Ký thay mặt cơ quan khác: ký hiệu của văn bản là “\(group)”",
            "Signed for another body: the symbol of the document says “\(group)”"),
          hint: say("Ghi đúng tên cơ quan ban hành", "Name the issuing body"))
      } else if issuer == .committee, place + 1 < profile.authority.count,
        !profile.authority[place...].contains(where: { text.headContains($0, "chủ tịch") })
      {
        report.add(
          text, text.blocks[profile.authority[place + 1]].range,
          say(
            "Người ký thay mặt Ủy ban nhân dân là Chủ tịch hoặc Phó Chủ tịch",
            "The chairman or a deputy signs for a people's committee"),
          hint: say("Sửa chức vụ", "Correct the title"))
      }
    }
  }

  /// A decision of the chairman signed for the committee, and the other way round: who decides
  /// stands above the bases.
  private func personal(_ text: OfficialText, _ issuer: IssuingBody, _ report: inout Report) {
    let profile = text.profile
    guard profile.kind == "Quyết định", issuer == .committee, let title = profile.kindBlock,
      let first = profile.authority.first
    else { return }
    let bases = (title..<min(title + 12, text.blocks.count)).first { text.begins($0, "căn cứ") }
    guard let bases else { return }
    let above = (max(title + 1, bases - 3)..<bases).filter { block in
      text.blocks[block].tokens.allSatisfy {
        text.tokens[$0].isAllCapitals || !text.tokens[$0].isWord || text.tokens[$0].range.count < 4
      }
    }
    let isChairman = above.contains { text.begins($0, "chủ tịch") }
    let isCommittee = above.contains {
      IssuingBody.read(text.lowerHead($0))?.body == .committee
    }
    let signsForBody = profile.authority.contains { text.begins($0, "tm") }
    if isChairman, signsForBody {
      report.add(
        text, text.blocks[first].range,
        say(
          "Quyết định của Chủ tịch không ký thay mặt Ủy ban nhân dân",
          "A decision of the chairman is not signed for the committee"),
        hint: say("Bỏ dòng “TM. …”", "Leave out the line “TM. …”"))
    } else if isCommittee, !isChairman, !signsForBody,
      profile.authority.contains(where: { text.headContains($0, "chủ tịch") })
    {
      report.add(
        text, text.blocks[first].range,
        say(
          "Quyết định của Ủy ban nhân dân ký thiếu “TM. ỦY BAN NHÂN DÂN”",
          "A decision of the committee is signed without “TM. ỦY BAN NHÂN DÂN”"),
        hint: say("Thêm dòng “TM. ỦY BAN NHÂN DÂN”", "Add “TM. ỦY BAN NHÂN DÂN”"))
    }
  }

  /// The body that the head names, and where.
  private func head(_ text: OfficialText) -> (body: IssuingBody, block: Int)? {
    let head = text.profile.head
    // A department names the committee above itself: then the last line counts.
    for block in head {
      guard let body = IssuingBody.read(text.lowerHead(block))?.body else { continue }
      let isAbove = (block + 1..<block + 3).clamped(to: head).contains { next in
        let words = text.lowerHead(next)
        return ["sở", "phòng", "ban ", "trường", "văn phòng", "trung tâm", "hội đồng", "công an"]
          .contains(where: words.hasPrefix)
      }
      return isAbove ? nil : (body, block)
    }
    return nil
  }
}

/// F41: "(Kèm theo Kế hoạch số … ngày …)" that is not the document it stands in.
struct GuideLineOfOwnAppendix: TextRule {
  static let about = RuleAbout(
    "F41", .warning, vi: "Dòng “(Kèm theo …)” không khớp văn bản chứa phụ lục",
    en: "The line “(Kèm theo …)” does not fit the document that it stands in",
    why: say(
      "Phụ lục đi liền văn bản: số, ký hiệu và ngày trong dòng “(Kèm theo …)” là của chính văn bản đó.",
      "Number and date of the line are those of the document that the appendix follows."),
    source: .decree("I, mục III.1c"))

  func check(_ text: OfficialText, _ report: inout Report) {
    let profile = text.profile
    guard !profile.isAppendix, let kind = profile.kind, let own = profile.ownCitation,
      let first = profile.recipientsBlock ?? profile.authority.first
    else { return }
    let number = text.citations[own]
    var dates: [Range<Int>] = []
    var example: (written: DateMention, issue: DateMention)?
    for index in first..<text.blocks.count {
      guard text.begins(index, "(kèm theo") || text.begins(index, "(ban hành kèm theo"),
        let place = text.citations(inBlock: index).first
      else { continue }
      let citation = text.citations[place]
      guard citation.type == kind, citation.symbol == number.symbol || number.symbol.isEmpty else {
        continue
      }
      if let mine = citation.number, let theirs = number.number, mine != theirs {
        report.add(
          text, citation.numberRange,
          say(
            "Phụ lục ghi số \(citation.identity), văn bản này số \(number.identity)",
            "\(citation.identity) here, the document is \(number.identity)"),
          hint: say("Sửa số", "Correct the number"))
      }
      if let date = citation.date, let issue = profile.issueDate.map({ text.dates[$0] }),
        differ(date, issue)
      {
        dates.append(date.range)
        example = example ?? (date, issue)
      }
    }
    guard let example else { return }
    report.addOnce(
      text, dates,
      say(
        "Phụ lục ghi ngày \(example.written.text), văn bản này ngày \(example.issue.text)",
        "\(example.written.text) here, the document is of \(example.issue.text)"),
      hint: say("Sửa ngày", "Correct the date"))
  }

  /// Whether a part that both dates state is not the same.
  private func differ(_ one: DateMention, _ other: DateMention) -> Bool {
    func differ(_ one: Int?, _ other: Int?) -> Bool {
      guard let one, let other else { return false }
      return one != other
    }
    return differ(one.day, other.day) || differ(one.month, other.month)
      || differ(one.year, other.year)
  }
}

/// F42: those who carry the document out are not among its recipients.
struct ExecutorsNotAmongRecipients: TextRule {
  static let about = RuleAbout(
    "F42", .warning, vi: "Nơi nhận thiếu cơ quan được giao thực hiện",
    en: "Those who carry it out are not among the recipients",
    why: say(
      "Nơi nhận gồm trước hết nơi nhận để thực hiện; cơ quan được giao việc mà không có trong nơi nhận thì không nhận được văn bản.",
      "Recipients are first of all those who carry the document out."),
    source: .decree("I, mục II.9a"))

  /// Words that name a group in an order, and those that cover it among the recipients.
  private static let groups: [(named: [String], covered: [String])] = [
    (["trường học", "các trường", "hiệu trưởng"], ["trường", "giáo dục"]),
    (
      ["các thôn", "trưởng thôn", "trưởng các thôn", "tổ dân phố", "các ấp"],
      [
        "thôn", "tổ dân phố", "ấp", "bản", "khu phố", "tdp", "buôn", "làng", "xóm", "bon",
      ]
    ),
    (
      ["ubnd các", "ủy ban nhân dân các", "uỷ ban nhân dân các", "ubnd cấp xã"],
      [
        "ubnd", "ủy ban nhân dân", "uỷ ban nhân dân", "các xã", "các huyện", "địa phương",
      ]
    ),
    (["công an"], ["công an", "ngành"]),
    (["trạm y tế"], ["trạm y tế", "y tế", "sự nghiệp"]),
    (
      [
        "các phòng", "các cơ quan", "các đơn vị", "các ban", "các sở", "phòng ", "sở ",
        "thủ trưởng",
      ],
      [
        "phòng", "cơ quan", "đơn vị", "ban,", "ban ngành", "sở", "ngành", "trung tâm", "thành viên",
      ]
    ),
  ]

  func check(_ text: OfficialText, _ report: inout Report) {
    let recipients = text.profile.recipients.map { text.lowerText($0) }
    guard recipients.count > 2, recipients.contains(where: { $0.hasPrefix("lưu") }),
      !recipients.contains(where: { line in
        ["như trên", "như điều", "như mục", "như phần", "như kính"].contains(where: line.hasPrefix)
      })
    else { return }
    let all = recipients.filter { !$0.hasPrefix("lưu") }.joined(separator: " ")
    let orders = orders(text)
    var missing: [(name: String, block: Int)] = []
    var named = 0
    for group in Self.groups {
      guard
        let order = orders.first(where: { order in
          group.named.contains(where: order.words.hasPrefix)
        })
      else { continue }
      named += 1
      if !group.covered.contains(where: all.contains) {
        missing.append((text.string(text.head(order.block, 60)), order.block))
      }
    }
    guard let first = missing.first, let list = text.profile.recipientsBlock else { return }
    report.add(
      text, text.blocks[list].range,
      say(
        "Nơi nhận không có nơi được giao việc: “\(first.name)”",
        "Not among the recipients, but given work: “\(first.name)”"),
      hint: say("Thêm vào nơi nhận", "Add them to the recipients"),
      severity: missing.count == named ? nil : .information,
      related: missing.map {
        (text, text.head($0.block, 60), say("được giao việc ở đây", "given work here"))
      })
  }

  /// The items of "Tổ chức thực hiện" that name who is to work.
  private func orders(_ text: OfficialText) -> [(words: String, block: Int)] {
    let entries = text.outline.entries
    guard
      let section = entries.indices.last(where: {
        entries[$0].number.style == .roman
          && text.headContains(entries[$0].block, "tổ chức thực hiện")
      })
    else { return [] }
    return entries.filter { $0.section == section && $0.number.style == .decimal }.map { entry in
      let end = text.blocks[entry.block].range.upperBound
      let start = min(entry.number.contentStart, end)
      var words = text.lowerString((start..<end).prefix(200))
      for opening in ["giao ", "đề nghị ", "yêu cầu ", "đối với "] where words.hasPrefix(opening) {
        words = String(words.dropFirst(opening.count))
      }
      return (words, entry.block)
    }
  }
}

/// F43: "Kính gửi" without its colon.
struct AddresseeColon: TextRule {
  static let about = RuleAbout(
    "F43", .error, vi: "Sau “Kính gửi” thiếu dấu hai chấm", en: "No colon after “Kính gửi”",
    why: say(
      "Sau từ “Kính gửi” có dấu hai chấm, rồi đến tên cơ quan nhận.",
      "A colon stands behind “Kính gửi”."),
    source: .decree("I, mục II.9d"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let block = text.profile.addresseeBlock, text.begins(block, "kính gửi") else { return }
    let tokens = text.blocks[block].tokens
    guard tokens.count > 2, !text.tokens[tokens.lowerBound + 2].is(.colon) else { return }
    report.add(
      text, text.span(tokens.lowerBound..<tokens.lowerBound + 2),
      hint: say("Viết “Kính gửi:”", "Write “Kính gửi:”"))
  }
}

/// F44: the national name with a wrong word.
struct NationalNameSpelling: TextRule {
  static let about = RuleAbout(
    "F44", .error, vi: "Quốc hiệu viết sai", en: "The national name is misspelt",
    why: say(
      "Quốc hiệu là “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”.",
      "The national name is “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”."),
    source: .decree("I, mục II.1a"))

  private static let name = ["cộng", "hòa", "xã", "hội", "chủ", "nghĩa", "việt", "nam"]

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let block = text.profile.nationalNameBlock else { return }
    let tokens = text.blocks[block].tokens
    guard tokens.count == Self.name.count else { return }
    let wrong = zip(tokens, Self.name).filter { token, word in
      text.lower(token) != word && !(word == "hòa" && text.lower(token) == "hoà")
    }
    guard let first = wrong.first, wrong.count < 3 else { return }
    report.add(
      text, text.tokens[first.0].range,
      hint: say("Viết “\(first.1.uppercased())”", "Write “\(first.1.uppercased())”"))
  }
}

/// F45: a full stop behind the subject of the document.
struct SubjectWithStop: TextRule {
  static let about = RuleAbout(
    "F45", .warning, vi: "Trích yếu kết thúc bằng dấu chấm",
    en: "The subject ends with a full stop",
    why: say(
      "Trích yếu là một cụm từ, không có dấu chấm cuối.",
      "The subject is a phrase and takes no full stop."),
    source: .sample("1.4"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard text.profile.kindBlock != nil, text.profile.numberBlock != nil,
      let last = text.profile.title.last, text.profile.title.count < 4,
      text.lastByte(last) == 0x2E, !text.ends(last, "..")
    else { return }
    report.add(text, text.tail(last), hint: say("Bỏ dấu chấm", "Remove it"))
  }
}

/// F46: marks at the ends of the addressees.
struct AddresseeMarks: TextRule {
  static let about = RuleAbout(
    "F46", .error, vi: "Dấu cuối dòng ở phần kính gửi sai",
    en: "Wrong marks at the ends of the addressees",
    why: say(
      "Gửi từ hai nơi trở lên: mỗi nơi một dòng, cuối dòng là dấu chấm phẩy, dòng cuối cùng là dấu chấm.",
      "With two addressees or more each line ends with a semicolon, the last with a full stop."),
    source: .decree("I, mục II.9d"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard !text.profile.isParty, let block = text.profile.addresseeBlock,
      text.lastByte(block) == 0x3A
    else { return }
    let items = (block + 1..<min(block + 40, text.blocks.count)).prefix { text.blocks[$0].isItem }
    guard items.count > 1, let last = items.last else { return }
    let wrong =
      items.dropLast().filter { text.lastByte($0) != 0x3B }
      + (text.lastByte(last) == 0x2E ? [] : [last])
    report.addOnce(
      text, wrong.map { text.tail($0) },
      hint: say(
        "Cuối dòng ghi “;”, dòng cuối cùng ghi “.”", "End the lines with “;”, the last with “.”"))
  }
}
