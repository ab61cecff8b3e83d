internal import Diagnostics

/// F05: a day below 10 or a month 1, 2 of the date of issue without a zero.
struct IssueDatePadding: TextRule {
  static let about = RuleAbout(
    "F05", .error, vi: "Ngày nhỏ hơn 10 hoặc tháng 1, 2 thiếu số 0 ở trước",
    en: "A day below 10 or a month 1 or 2 without a leading zero",
    why: say(
      "Những số chỉ ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước.",
      "Days below 10 and months 1 and 2 are written with a zero."),
    source: .decree("I, mục II.4b"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let index = text.profile.issueDate else { return }
    let date = text.dates[index]
    if let day = date.day, day < 10, !date.dayIsPadded {
      report.add(
        text, date.range, say("Ngày \(day) phải ghi là 0\(day)", "Write day \(day) as 0\(day)"),
        hint: say("Viết “ngày 0\(day)”", "Write 0\(day)"))
    }
    if let month = date.month, month < 3, !date.monthIsPadded {
      report.add(
        text, date.range,
        say("Tháng \(month) phải ghi là 0\(month)", "Write month \(month) as 0\(month)"),
        hint: say("Viết “tháng 0\(month)”", "Write 0\(month)"))
    }
  }
}

/// F06: months 3 to 9 with a zero that nobody asks for.
struct IssueMonthOverpadded: TextRule {
  static let about = RuleAbout(
    "F06", .information, vi: "Tháng 3 đến tháng 9 không cần số 0 ở trước",
    en: "Months 3 to 9 need no leading zero",
    why: say(
      "Quy định chỉ yêu cầu thêm số 0 cho tháng 1 và tháng 2.",
      "The decree asks for the zero in months 1 and 2 only."),
    source: .decree("I, mục II.4b"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let index = text.profile.issueDate else { return }
    let date = text.dates[index]
    guard date.form == .long, let month = date.month, (3...9).contains(month), date.monthIsPadded
    else { return }
    report.add(
      text, date.range,
      say("“tháng 0\(month)”: không cần số 0", "“tháng 0\(month)” needs no zero"),
      hint: say("Viết “tháng \(month)”", "Write “tháng \(month)”"))
  }
}

/// F07: the motto with other marks, spaces or capitals.
struct MottoForm: TextRule {
  static let about = RuleAbout(
    "F07", .error, vi: "Tiêu ngữ sai cách viết", en: "The motto is not written as prescribed",
    why: say(
      "Tiêu ngữ là “Độc lập - Tự do - Hạnh phúc”: chữ đầu mỗi cụm viết hoa, giữa các cụm có gạch nối, có cách chữ.",
      "The motto is “Độc lập - Tự do - Hạnh phúc”, with spaced hyphens and a capital for each phrase."
    ),
    source: .decree("I, mục II.1b"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let block = text.profile.mottoBlock else { return }
    let words = text.string(text.blocks[block])
    guard !words.contains("Độc lập - Tự do - Hạnh phúc") else { return }
    report.add(
      text, text.head(block),
      hint: say(
        "Viết: Độc lập - Tự do - Hạnh phúc", "Write: Độc lập - Tự do - Hạnh phúc"))
  }
}

/// F08: one half of the national heading without the other.
struct NationalHeading: TextRule {
  static let about = RuleAbout(
    "F08", .error, vi: "Thiếu Quốc hiệu hoặc Tiêu ngữ", en: "National name or motto is missing",
    why: say(
      "Văn bản hành chính có đủ Quốc hiệu và Tiêu ngữ ở trang đầu.",
      "An administrative document bears both the national name and the motto."),
    source: .decree("I, mục II.1"))

  func check(_ text: OfficialText, _ report: inout Report) {
    let profile = text.profile
    guard !profile.isParty else { return }
    // A crawled table may have lost the other line.
    if let block = profile.nationalNameBlock, profile.mottoBlock == nil,
      text.blocks[block].range.count < 90, !text.blocks[block].isCell
    {
      report.add(
        text, text.head(block),
        say("Có Quốc hiệu nhưng thiếu Tiêu ngữ", "The motto below the national name is missing"),
        hint: say("Thêm “Độc lập - Tự do - Hạnh phúc”", "Add the motto"))
    } else if let block = profile.mottoBlock, profile.nationalNameBlock == nil,
      text.blocks[block].range.count < 90, !text.blocks[block].isCell
    {
      report.add(
        text, text.head(block),
        say("Có Tiêu ngữ nhưng thiếu Quốc hiệu", "The national name above the motto is missing"),
        hint: say("Thêm “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”", "Add the national name"))
    }
  }
}

/// F09: no comma between the place and the date of issue.
struct PlaceComma: TextRule {
  static let about = RuleAbout(
    "F09", .error, vi: "Thiếu dấu phẩy sau địa danh", en: "No comma after the place of issue",
    why: say(
      "Sau địa danh có dấu phẩy: “Sao Mai, ngày 22 tháng 01 năm 2024”.",
      "A comma follows the place: “Sao Mai, ngày 22 tháng 01 năm 2024”."),
    source: .decree("I, mục II.4c"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let index = text.profile.issueDate else { return }
    let first = text.dates[index].tokens.lowerBound
    guard first > 0, text.tokens[first - 1].isWord else { return }
    report.add(
      text, text.tokens[first - 1].range,
      say("Thiếu dấu phẩy giữa địa danh và ngày", "The comma between place and date is missing"),
      hint: say(
        "Viết “\(text.string(text.tokens[first - 1])), ngày …”",
        "Put a comma after “\(text.string(text.tokens[first - 1]))”"))
  }
}

/// F10: the date of issue in figures only.
struct IssueDateForm: TextRule {
  static let about = RuleAbout(
    "F10", .error, vi: "Ngày ban hành phải viết đủ “ngày … tháng … năm …”",
    en: "The date of issue must be written out",
    why: say(
      "Thời gian ban hành viết đầy đủ ngày, tháng, năm bằng chữ “ngày”, “tháng”, “năm”.",
      "The date of issue spells out day, month and year."),
    source: .decree("I, mục II.4b"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let index = text.profile.issueDate, text.dates[index].form == .short else { return }
    report.add(
      text, text.dates[index].range,
      hint: say("Viết “ngày … tháng … năm …”", "Write “ngày … tháng … năm …”"))
  }
}

/// F13: a type without a subject below it.
struct SubjectMissing: TextRule {
  static let about = RuleAbout(
    "F13", .error, vi: "Thiếu trích yếu nội dung văn bản",
    en: "The subject below the type is missing",
    why: say(
      "Dưới tên loại phải có trích yếu: câu ngắn phản ánh khái quát nội dung.",
      "Below the type stands the subject: a short phrase that says what the document is about."),
    source: .decree("I, mục II.5a"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let kind = text.profile.kindBlock, text.isWholeDocument else { return }
    let next = text.profile.title.lowerBound
    guard text.profile.title.isEmpty, next < text.blocks.count,
      text.blocks[next].number != nil || text.blocks[next].range.count > 420
        || text.begins(next, "căn cứ")
    else { return }
    report.add(
      text, text.blocks[kind].range,
      hint: say("Thêm trích yếu dưới tên loại", "Add the subject below the type"))
  }
}

/// F19: "Kính gửi" in a kind of document that is sent to nobody.
struct AddresseeInPlan: TextRule {
  static let about = RuleAbout(
    "F19", .error, vi: "“Kính gửi” dùng sai loại văn bản",
    en: "“Kính gửi” in a type of document that has none",
    why: say(
      "“Kính gửi” chỉ dùng cho công văn, tờ trình và báo cáo gửi cấp trên.",
      "“Kính gửi” belongs to letters, submissions and reports to a higher body only."),
    source: .decree("I, mục II.9b, 9c"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let block = text.profile.addresseeBlock, let kind = text.profile.kind,
      [
        "Kế hoạch", "Quyết định", "Nghị quyết", "Chỉ thị", "Hướng dẫn", "Chương trình", "Quy chế",
        "Quy định", "Thông báo",
      ].contains(kind)
    else { return }
    report.add(
      text, text.head(block),
      say("\(kind) không có phần “Kính gửi”", "A \(kind) has no “Kính gửi”"),
      hint: say("Bỏ “Kính gửi”; ghi nơi nhận ở cuối văn bản", "Move the addressees to “Nơi nhận”"))
  }
}

/// F35: the type of the document not in capitals.
struct KindInCapitals: TextRule {
  static let about = RuleAbout(
    "F35", .error, vi: "Tên loại văn bản phải viết in hoa", en: "The type must be in capitals",
    why: say("Tên loại được trình bày bằng chữ in hoa.", "The type is printed in capitals."),
    source: .decree("I, mục II.5b"))

  func check(_ text: OfficialText, _ report: inout Report) {
    guard let kind = text.profile.kindBlock, text.isWholeDocument else { return }
    let tokens = text.tokens[text.blocks[kind].tokens]
    guard tokens.contains(where: { !$0.isAllCapitals && $0.isWord && $0.range.count > 1 }) else {
      return
    }
    let name = text.string(text.blocks[kind])
    report.add(
      text, text.blocks[kind].range,
      hint: say("Viết \(name.uppercased())", "Write \(name.uppercased())"))
  }
}

/// F37: the national name on a Party document.
struct NationalNameOnParty: TextRule {
  static let about = RuleAbout(
    "F37", .warning, vi: "Văn bản của Đảng không dùng Quốc hiệu",
    en: "A Party document bears the Party's title, not the national name",
    why: say(
      "Góc phải trang đầu văn bản của Đảng là “ĐẢNG CỘNG SẢN VIỆT NAM”.",
      "At the top right a Party document prints “ĐẢNG CỘNG SẢN VIỆT NAM”."),
    source: .party)

  func check(_ text: OfficialText, _ report: inout Report) {
    guard text.profile.isParty, let block = text.profile.nationalNameBlock,
      text.profile.partyTitleBlock == nil
    else { return }
    report.add(
      text, text.head(block),
      hint: say("Thay bằng “ĐẢNG CỘNG SẢN VIỆT NAM”", "Replace it by the Party's title"))
  }
}

/// F36: Roman headings of a Party document with a dot.
struct PartyHeadingMark: TextRule {
  static let about = RuleAbout(
    "F36", .information, vi: "Đề mục La Mã trong văn bản Đảng viết “I-”",
    en: "Roman headings of Party documents are written “I-”",
    why: say(
      "Theo hướng dẫn áp dụng đến tháng 5/2026, đề mục La Mã của văn bản Đảng kèm gạch nối: “I-”.",
      "Under the guidance in use until May 2026 a hyphen follows the Roman number."),
    source: .party)

  func check(_ text: OfficialText, _ report: inout Report) {
    guard text.profile.isParty, (text.documentYear ?? 2024) < 2026 else { return }
    let headings = text.blocks.filter { $0.number?.style == .roman && $0.number?.tail == 0x2E }
    report.addOnce(
      text, headings.compactMap { $0.number?.range },
      hint: say("Viết “I-”, “II-”", "Write “I-”, “II-”"))
  }
}
