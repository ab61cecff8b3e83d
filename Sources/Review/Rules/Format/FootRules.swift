internal import Diagnostics

/// F20: "Như trên" in the list of recipients without a "Kính gửi".
struct AsAboveWithoutAddressee: TextRule {
  static let about = RuleAbout(
    "F20", .error, vi: "“Như trên” mà không có “Kính gửi”", en: "“Như trên” without “Kính gửi”",
    why: say(
      "“- Như trên;” chỉ dùng khi văn bản có phần “Kính gửi”.",
      "“- Như trên;” refers to the addressees in “Kính gửi”."),
    source: .decree("I, mục II.9d"))

  func check(_ text: OfficialText, _ report: inout Report) {
    let lines = text.profile.recipients.filter { text.begins($0, "như trên") }
    guard text.profile.addresseeBlock == nil, !lines.isEmpty,
      !text.blocks.indices.contains(where: { text.headContains($0, "kính gửi") })
    else { return }
    for block in lines {
      report.add(
        text, text.blocks[block].range,
        hint: say("Ghi rõ nơi nhận", "Name the recipients"))
    }
  }
}

/// F38: a document with addressees whose recipients do not begin with "Như trên".
struct AsAboveMissing: TextRule {
  static let about = RuleAbout(
    "F38", .warning, vi: "Có “Kính gửi” mà nơi nhận không có “Như trên”",
    en: "“Kính gửi” without “Như trên” among the recipients",
    why: say(
      "Văn bản có phần “Kính gửi” thì dòng đầu của nơi nhận ghi “- Như trên;”.",
      "Where there are addressees, the first recipient is “- Như trên;”."),
    source: .decree("I, mục II.9b"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard !text.profile.isParty, text.profile.addresseeBlock != nil,
      let first = text.profile.recipients.first, text.profile.recipients.count > 1,
      !text.profile.recipients.contains(where: {
        text.begins($0, "như trên") || text.begins($0, "như kính gửi")
      })
    else { return }
    report.add(
      text, text.head(first),
      hint: say("Thêm “- Như trên;” ở dòng đầu", "Begin with “- Như trên;”"))
  }
}

/// F21: the last line "Lưu: VT, …" missing or not ended by a full stop.
struct FilingLine: TextRule {
  static let about = RuleAbout(
    "F21", .error, vi: "Dòng “Lưu” cuối phần nơi nhận sai quy định",
    en: "The filing line “Lưu” is missing or wrong",
    why: say(
      "Dòng cuối ghi chữ “Lưu”, dấu hai chấm, “VT”, dấu phẩy, chữ viết tắt đơn vị soạn thảo, kết thúc bằng dấu chấm.",
      "The last line reads “Lưu: VT, unit.”, ended by a full stop."),
    source: .decree("I, mục II.9d"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard !text.profile.isParty, let last = text.profile.recipients.last else { return }
    let words = text.lowerHead(last)
    guard words.hasPrefix("lưu") else {
      report.add(
        text, text.blocks[last].range,
        say("Nơi nhận thiếu dòng “Lưu: VT, …”", "“Lưu: VT, …” is missing in the recipients"),
        hint: say("Thêm “- Lưu: VT, (đơn vị soạn thảo).”", "Add “- Lưu: VT, unit.”"))
      return
    }
    if text.lastByte(last) != 0x2E {
      report.add(
        text, text.tail(last),
        say("Dòng “Lưu” phải kết thúc bằng dấu chấm", "The line “Lưu” must end with a full stop"),
        hint: say("Thêm dấu chấm", "Add a full stop"))
    }
    if !words.hasPrefix("lưu:") {
      report.add(
        text, text.head(last), say("Sau chữ “Lưu” phải có dấu hai chấm", "A colon follows “Lưu”"),
        hint: say("Viết “Lưu: VT, …”", "Write “Lưu: VT, …”"))
    } else if !words.contains("vt") {
      report.add(
        text, text.head(last), say("Dòng “Lưu” thiếu “VT”", "The line “Lưu” lacks “VT”"),
        hint: say("Viết “Lưu: VT, …”", "Write “Lưu: VT, …”"))
    }
  }
}

/// F23: marks at the ends of the recipients.
struct RecipientMarks: TextRule {
  static let about = RuleAbout(
    "F23", .error, vi: "Dấu cuối dòng ở phần nơi nhận sai",
    en: "Wrong marks at the ends of the recipients",
    why: say(
      "Mỗi nơi nhận một dòng, cuối dòng là dấu chấm phẩy; dòng “Lưu” kết thúc bằng dấu chấm.",
      "Each recipient's line ends with a semicolon, the line “Lưu” with a full stop."),
    source: .decree("I, mục II.9d"))

  func check(_ text: OfficialText, _ report: inout Report) {
    let items = text.profile.recipients.dropLast()
    guard !items.isEmpty else { return }
    let semicolons = items.filter { text.lastByte($0) == 0x3B }.count
    let commas = items.filter { text.lastByte($0) == 0x2C }.count
    if text.profile.isParty, commas >= semicolons, (text.documentYear ?? 2024) < 2026 {
      return
    }
    let wrong = items.filter { text.lastByte($0) != 0x3B }
    report.addOnce(
      text, wrong.map { text.tail($0) },
      say("Dòng nơi nhận không kết thúc bằng dấu chấm phẩy", "The line does not end with “;”"),
      hint: say("Thay bằng dấu “;”", "End it with “;”"),
      severity: text.profile.isParty ? .information : .error)
  }
}

/// F24: no recipients at all.
struct RecipientsMissing: TextRule {
  static let about = RuleAbout(
    "F24", .error, vi: "Thiếu phần nơi nhận", en: "“Nơi nhận” is missing",
    why: say("Nơi nhận là một thành phần chính của văn bản.", "Recipients are a main component."),
    source: .other("Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2; Phụ lục I, mục II.9"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard text.profile.recipientsBlock == nil, text.profile.numberBlock != nil,
      text.profile.kindBlock != nil, let sign = text.profile.authority.first
    else { return }
    report.add(
      text, text.blocks[sign].range,
      hint: say("Thêm “Nơi nhận:” bên trái phần chữ ký", "Add “Nơi nhận:”"))
  }
}

/// F25: the authority written in the other system's way, or without its dot.
struct AuthorityForm: TextRule {
  static let about = RuleAbout(
    "F25", .error, vi: "Chữ viết tắt quyền hạn của người ký sai",
    en: "The abbreviation of the signer's authority is wrong",
    why: say(
      "Văn bản của Nhà nước ghi “TM.”, “KT.”, “TL.”, “TUQ.”, “Q.”; văn bản của Đảng ghi “T/M”, “K/T”, “T/L”.",
      "The State writes “TM.”, “KT.”, “TL.”, “TUQ.”, “Q.”, the Party “T/M”, “K/T”, “T/L”."),
    source: .decree("I, mục II.7b"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for index in text.profile.authority {
      let tokens = text.blocks[index].tokens
      guard tokens.count > 2 else { continue }
      let words = text.lowerHead(index)
      let first = Int(text.tokens[tokens.lowerBound].start)
      if !text.profile.isParty {
        for (wrong, right) in [("t/m", "TM."), ("k/t", "KT."), ("t/l", "TL.")]
        where words.hasPrefix(wrong) {
          report.add(
            text, first..<first + 3,
            say(
              "“\(wrong.uppercased())” là cách ghi của văn bản Đảng",
              "“\(wrong.uppercased())” is the Party's form"),
            hint: say("Viết “\(right)”", "Write “\(right)”"))
        }
        for wrong in ["tm ", "kt ", "tl ", "tuq "] where words.hasPrefix(wrong) {
          let right = wrong.dropLast().uppercased() + "."
          report.add(
            text, first..<first + wrong.utf8.count - 1,
            say("Thiếu dấu chấm sau chữ viết tắt", "The dot after the abbreviation is missing"),
            hint: say("Viết “\(right)”", "Write “\(right)”"))
        }
      } else if words.hasPrefix("tm.") || words.hasPrefix("kt.") || words.hasPrefix("tl.") {
        report.add(
          text, first..<first + 3,
          say(
            "Văn bản của Đảng ghi “T/M”, “K/T”, “T/L”", "Party documents write “T/M”, “K/T”, “T/L”"),
          hint: say("Thay dấu chấm bằng dấu gạch chéo", "Write it with a slash"), severity: .warning
        )
      }
    }
  }
}

/// F26: a signature without authority, or a chairman who signs without "TM.".
struct AuthorityMissing: TextRule {
  static let about = RuleAbout(
    "F26", .error, vi: "Thiếu quyền hạn, chức vụ của người ký",
    en: "The signer's authority is missing",
    why: say(
      "Ký thay mặt tập thể ghi “TM.” và tên tập thể trước chức vụ; Ủy ban nhân dân làm việc theo chế độ tập thể.",
      "Who signs for a collective body writes “TM.” and its name above the title."),
    source: .decree("I, mục II.7b"))

  /// Types of documents that a people's committee issues as a body.
  private static let collective: Set<String> = [
    "Kế hoạch", "Báo cáo", "Chương trình", "Nghị quyết", "Tờ trình", "Đề án", "Hướng dẫn",
  ]

  func check(_ text: OfficialText, _ report: inout Report) {
    let profile = text.profile
    guard !profile.isParty, profile.kindBlock != nil else { return }
    if profile.authority.isEmpty {
      guard let signer = profile.signerBlock, profile.recipientsBlock != nil else { return }
      report.add(
        text, text.blocks[signer].range,
        say(
          "Trên họ tên người ký không thấy quyền hạn, chức vụ (có thể mất khi trích văn bản)",
          "No authority or title stands above the signer's name (it may be lost in extraction)"),
        hint: say(
          "Ghi “TM. ỦY BAN NHÂN DÂN” và chức vụ", "Write “TM. ỦY BAN NHÂN DÂN” and the title"),
        severity: .information)
      return
    }
    // Decisions and letters of the chairman himself bear his title alone.
    guard let own = profile.ownCitation, text.citations[own].groups.last == "UBND",
      let kind = profile.kind, Self.collective.contains(kind)
    else { return }
    let lines = profile.authority.map { text.lowerHead($0) }
    guard lines.contains(where: { $0.contains("chủ tịch") }),
      !lines.contains(where: { $0.hasPrefix("tm") || $0.hasPrefix("t/m") })
    else { return }
    report.add(
      text, text.blocks[profile.authority[0]].range,
      say(
        "Văn bản của Ủy ban nhân dân ký thiếu “TM. ỦY BAN NHÂN DÂN”",
        "“TM. ỦY BAN NHÂN DÂN” is missing"),
      hint: say("Thêm dòng “TM. ỦY BAN NHÂN DÂN”", "Add “TM. ỦY BAN NHÂN DÂN”"))
  }
}

/// F27: "KT." without the deputy's title below it, or a deputy without "KT.".
struct DeputyForm: TextRule {
  static let about = RuleAbout(
    "F27", .error, vi: "“KT.” và chức vụ cấp phó không khớp",
    en: "“KT.” and the deputy's title do not go together",
    why: say(
      "Cấp phó ký thay: dòng “KT.” và chức vụ người đứng đầu, dưới là chức vụ của người ký.",
      "A deputy signs below “KT.” with the head's title, and with his own title under it."),
    source: .decree("I, mục II.7b"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard !text.profile.isParty else { return }
    let lines = text.profile.authority
    let forHead = lines.first { text.begins($0, "kt") }
    let deputy = lines.first { text.begins($0, "phó ") }
    if let forHead, let deputy, deputy < forHead {
      report.add(
        text, text.blocks[deputy].range,
        say(
          "Chức vụ của cấp phó phải ở dưới dòng “KT.”", "The deputy's title stands below “KT.”"),
        hint: say("Đổi thứ tự hai dòng", "Change the order of the two lines"))
    }
    if let forHead, deputy == nil {
      report.add(
        text, text.blocks[forHead].range,
        say("Có “KT.” nhưng thiếu chức vụ của cấp phó", "“KT.” without the deputy's own title"),
        hint: say("Thêm dòng chức vụ, như “PHÓ CHỦ TỊCH”", "Add the title, such as “PHÓ CHỦ TỊCH”"))
    } else if let deputy, forHead == nil,
      !lines.contains(where: { text.begins($0, "tl") || text.begins($0, "tuq") })
    {
      report.add(
        text, text.blocks[deputy].range,
        say("Cấp phó ký mà thiếu “KT.” người đứng đầu", "A deputy signs without “KT.”"),
        hint: say("Thêm “KT.” và chức vụ người đứng đầu", "Add “KT.” with the head's title"))
    }
  }
}

/// F29: a degree before the signer's name.
struct SignerDegree: TextRule {
  static let about = RuleAbout(
    "F29", .error, vi: "Ghi học hàm, học vị trước họ tên người ký",
    en: "A degree stands before the signer's name",
    why: say(
      "Trước họ tên người ký không ghi học hàm, học vị và danh hiệu danh dự khác (trừ lực lượng vũ trang, giáo dục, y tế, khoa học).",
      "No degree or honorary title stands before the signer's name."),
    source: .decree("I, mục II.7c"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let signer = text.profile.signerBlock else { return }
    let words = text.lowerHead(signer)
    for degree in [
      "ths.", "ts.", "pgs.", "gs.", "thạc sĩ", "thạc sỹ", "tiến sĩ", "bs.", "cn.", "ths ",
    ]
    where words.hasPrefix(degree) {
      report.add(
        text, text.blocks[signer].range, hint: say("Bỏ học vị", "Leave the degree out"))
      return
    }
  }
}

/// F34: the signer's name in capitals.
struct SignerInCapitals: TextRule {
  static let about = RuleAbout(
    "F34", .error, vi: "Họ tên người ký viết in hoa", en: "The signer's name is in capitals",
    why: say(
      "Họ và tên người ký viết chữ thường, chữ cái đầu viết hoa.",
      "The signer's name is printed in small letters with capital initials."),
    source: .decree("I, mục II.7đ"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let signer = text.profile.signerBlock else { return }
    let tokens = text.tokens[text.blocks[signer].tokens]
    guard tokens.count > 1, tokens.allSatisfy({ $0.isAllCapitals }) else { return }
    report.add(
      text, text.blocks[signer].range,
      hint: say("Viết chữ thường, hoa chữ đầu", "Write it with capital initials only"))
  }
}

/// F30: the end mark "./." at the end of the text.
struct EndMark: TextRule {
  static let about = RuleAbout(
    "F30", .warning, vi: "Thiếu dấu kết thúc “./.”", en: "The end mark “./.” is missing",
    why: say(
      "Các mẫu văn bản hành chính kết thúc nội dung bằng “./.”; không có dấu này người đọc không biết văn bản đã hết.",
      "The samples close the text of a State document with “./.”."),
    source: .sample("1.4, 1.5, 2.1"))

  func check(_ text: OfficialText, _ report: inout Report) {
    let profile = text.profile
    guard let last = text.lastBodyBlock else { return }
    let ends = text.ends(last, "./.")
    if profile.isParty {
      return
    }
    let isDocument =
      profile.kindBlock != nil && (profile.recipientsBlock != nil || !profile.authority.isEmpty)
    guard isDocument || profile.isAppendix, !ends else { return }
    // An appendix that ends with the figures of a table has nothing to close.
    let isTable = text.blocks[last].isCell
    if isTable, text.blocks[last].range.count < 60 { return }
    // The mark may stand above footnotes or a closing remark.
    for block in text.bodyBlocks.suffix(4) where text.ends(block, "./.") {
      return
    }
    report.add(
      text, text.tail(last),
      hint: say("Kết thúc nội dung bằng “./.”", "End the text with “./.”"),
      severity: isTable ? .information : .warning)
  }
}

/// F31: the State's end mark in a Party document.
struct PartyEndMark: TextRule {
  static let about = RuleAbout(
    "F31", .warning, vi: "Văn bản của Đảng không dùng dấu “./.”",
    en: "“./.” in a Party document",
    why: say(
      "Văn bản của Đảng kết thúc bằng dấu chấm.", "A Party document ends with a full stop."),
    source: .party)

  func check(_ text: OfficialText, _ report: inout Report) {
    guard text.profile.isParty else { return }
    for block in text.bodyBlocks.suffix(4) where text.ends(block, "./.") {
      let end = text.blocks[block].range.upperBound
      report.add(text, end - 3..<end, hint: say("Viết dấu chấm", "Write a full stop"))
    }
  }
}

/// F32: marks at the ends of the legal bases.
struct BasisMarks: TextRule {
  static let about = RuleAbout(
    "F32", .error, vi: "Dấu cuối dòng căn cứ sai", en: "Wrong mark at the end of a legal basis",
    why: say(
      "Sau mỗi căn cứ có dấu chấm phẩy, căn cứ cuối cùng kết thúc bằng dấu chấm.",
      "Each basis ends with a semicolon, the last with a full stop."),
    source: .decree("I, mục II.6a"))

  func check(_ text: OfficialText, _ report: inout Report) {
    var run: [Int] = []
    for index in text.bodyBlocks.prefix(40) {
      if text.begins(index, "căn cứ ") {
        run.append(index)
      } else if !run.isEmpty {
        break
      }
    }
    guard let first = run.first, let last = run.last else { return }
    // "Theo đề nghị của …" goes on with the list.
    var next = last + 1
    while next < text.blocks.count, run.count < 40,
      ["theo đề nghị", "xét ", "trên cơ sở"].contains(where: { text.begins(next, $0) })
    {
      run.append(next)
      next += 1
    }
    guard run.count > 1, let end = run.last, end > first else { return }
    for index in run.dropLast() where text.lastByte(index) != 0x3B {
      report.add(
        text, text.tail(index),
        say("Căn cứ này phải kết thúc bằng dấu chấm phẩy", "This basis must end with a semicolon"),
        hint: say("Thay bằng “;”", "End it with “;”"))
    }
    // "Thực hiện …" may be one more basis or the beginning of the text; older rules had a comma.
    let isOpen = next < text.blocks.count && text.begins(next, "thực hiện ")
    if !isOpen, (text.documentYear ?? 2020) >= 2020,
      text.lastByte(end) == 0x3B || text.lastByte(end) == 0x2C
    {
      report.add(
        text, text.tail(end),
        say(
          "Căn cứ cuối cùng phải kết thúc bằng dấu chấm", "The last basis must end with a full stop"
        ),
        hint: say("Thay bằng “.”", "End it with a full stop"),
        severity: text.profile.isParty ? .information : .error)
    }
  }
}

/// F22: the parts of the line "Lưu" run together.
struct FilingSpacing: TextRule {
  static let about = RuleAbout(
    "F22", .warning, vi: "Chữ và dấu ngoặc dính nhau ở phần nơi nhận",
    en: "A word and a bracket run together in the recipients",
    why: say(
      "Giữa chữ và dấu ngoặc mở, giữa số và chữ phải có khoảng trắng: “VHXH (2).”.",
      "A space stands before an opening bracket and between figures and words."),
    source: .decree("I, mục II.9d (ví dụ “Lưu: VT, HC (2).”)"))

  func check(_ text: OfficialText, _ report: inout Report) {
    for block in text.profile.recipients {
      let tokens = text.blocks[block].tokens
      for index in tokens.dropFirst() {
        let token = text.tokens[index]
        if token.is(.openParen), !token.isSpaced, text.tokens[index - 1].kind != .mark {
          let close = tokens.first { $0 > index && text.tokens[$0].is(.closeParen) } ?? index
          report.add(
            text, Int(text.tokens[index - 1].start)..<Int(text.tokens[close].end),
            say(
              "Thiếu khoảng trắng trước dấu ngoặc", "No space before the bracket"),
            hint: say("Thêm khoảng trắng", "Add a space"))
        } else if token.kind == .mixed, token.range.count > 3, !token.isAllCapitals {
          report.add(
            text, token.range,
            say(
              "Số và chữ viết dính nhau: “\(text.string(token))”",
              "Figures and letters run together"),
            hint: say("Thêm khoảng trắng", "Add a space"))
        }
      }
    }
  }
}
