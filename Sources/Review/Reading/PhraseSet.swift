/// A phrase that rules look for, and what it stands for or should be.
struct Phrase: Sendable {
  var text: String
  var replacement: String?
  /// Why, where a phrase has a reason of its own.
  var note: String?

  init(_ text: String, _ replacement: String? = nil, note: String? = nil) {
    self.text = text
    self.replacement = replacement
    self.note = note
  }
}

/// The sets of phrases that a text is searched for, all in one pass.
enum PhraseSet: Int, CaseIterable, Sendable {
  case documentTypes, subjectVerbs, lawNames, bodies, people, misspellings, missingWords
  case incompleteMottoes, clumsy, unitNames, districtBodies, abolished, partyCommittees, groups
  case deadlineWords, variants, listGaps, selfReferences, leftovers, vagueDeadlines, scopes
  case slogans, totals, verbCapitals, fields, oneStop, longForms, structures

  /// The phrases of the set.
  var phrases: [Phrase] {
    switch self {
    case .documentTypes: Self.documentTypePhrases
    case .subjectVerbs: Self.subjectVerbPhrases
    case .lawNames: LawNames.phrases
    case .bodies: Self.bodyPhrases
    case .people: Self.peoplePhrases
    case .misspellings: Misspellings.phrases
    case .missingWords: Misspellings.missingWords
    case .incompleteMottoes: Misspellings.mottoes
    case .clumsy: Misspellings.clumsy
    case .unitNames: AgencyNames.capitals
    case .districtBodies: AgencyNames.district
    case .abolished: AgencyNames.abolished
    case .partyCommittees: AgencyNames.partyCommittees
    case .groups: AgencyNames.overCapitals
    case .deadlineWords: Self.deadlinePhrases
    case .variants: VariantSpellings.phrases
    case .listGaps: Misspellings.listGaps
    case .selfReferences: Self.selfReferencePhrases
    case .leftovers: Misspellings.leftovers
    case .vagueDeadlines: Self.vagueDeadlinePhrases
    case .scopes: Self.scopePhrases
    case .slogans: [Phrase("dân vận khéo")]
    case .fields: [Phrase("công tác dân vận")]
    case .oneStop:
      [Phrase("bộ phận tiếp nhận và trả kết quả"), Phrase("bộ phận một cửa")]
        + [Phrase("bộ phận tiếp nhận và trả kết quả một cửa")]
    case .longForms: MixedAbbreviation.pairs.map { Phrase($0.long, $0.short) }
    case .totals: [Phrase("trong đó"), Phrase("bao gồm"), Phrase("gồm có"), Phrase("gồm")]
    case .structures: [Phrase("cơ cấu")]
    case .verbCapitals: Misspellings.verbCapitals
    }
  }

  private static let documentTypePhrases: [Phrase] = [
    "Nghị quyết", "Quyết định", "Chỉ thị", "Kết luận", "Kế hoạch", "Nghị định", "Thông tư",
    "Thông tư liên tịch", "Báo cáo", "Công văn", "Hướng dẫn", "Thông báo", "Quy định",
    "Chương trình", "Chương trình hành động", "Chương trình phối hợp", "Luật", "Bộ luật",
    "Pháp lệnh", "Hiến pháp", "Tờ trình", "Đề án", "Quy chế", "Công điện", "Nghị quyết liên tịch",
    "Thông tri", "Lệnh", "Phương án", "Biên bản", "Giấy mời", "Văn bản", "Dự án", "Điều lệ",
    "Thông cáo", "Văn bản hợp nhất",
  ].map { Phrase($0) }

  private static let subjectVerbPhrases: [Phrase] = [
    "về", "về việc", "ban hành", "quy định", "hướng dẫn", "triển khai", "phê duyệt", "thực hiện",
    "sửa đổi", "thay thế", "công bố", "quyết định", "kết luận", "thông qua", "giao", "công nhận",
    "tổng kết", "sơ kết", "một số vấn đề về", "một số vấn đề", "bãi bỏ", "tiếp tục",
    "tăng cường", "đẩy mạnh", "kiện toàn", "thành lập", "phối hợp", "đánh giá",
  ].map { Phrase($0) }

  /// Bodies that issue documents, with their level.
  static let levels = [
    "tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu",
  ]

  private static let bodyPhrases: [Phrase] = {
    var phrases: [Phrase] = []
    for body in ["Ủy ban nhân dân", "Uỷ ban nhân dân", "UBND", "Đảng ủy", "Đảng uỷ"] {
      for level in levels { phrases.append(Phrase("\(body) \(level)", level)) }
    }
    phrases += [
      Phrase("Tỉnh ủy", "tỉnh"), Phrase("Huyện ủy", "huyện"), Phrase("Thành ủy", "thành phố"),
      Phrase("Thị ủy", "thị xã"), Phrase("Quận ủy", "quận"),
    ]
    return phrases
  }()

  private static let peoplePhrases: [Phrase] = [
    Phrase("nhân dân"), Phrase("nhà nước"),
    Phrase("của đảng"), Phrase("đảng ta"), Phrase("điều lệ đảng"), Phrase("xây dựng đảng"),
    Phrase("tổ chức đảng"),
    // Names and compounds in which the words stay small.
    Phrase("ủy ban nhân dân", "name"), Phrase("uỷ ban nhân dân", "name"),
    Phrase("hội đồng nhân dân", "name"), Phrase("thanh tra nhân dân", "name"),
    Phrase("tòa án nhân dân", "name"), Phrase("toà án nhân dân", "name"),
    Phrase("viện kiểm sát nhân dân", "name"), Phrase("công an nhân dân", "name"),
    Phrase("quân đội nhân dân", "name"), Phrase("hội thẩm nhân dân", "name"),
    Phrase("kiểm sát nhân dân", "name"), Phrase("nhân dân tệ", "name"),
    Phrase("dân quân tự vệ", "name"), Phrase("tín dụng nhân dân", "name"),
    Phrase("quỹ tín dụng nhân dân", "name"), Phrase("an ninh nhân dân", "name"),
    Phrase("quốc phòng toàn dân", "name"), Phrase("nghệ sĩ nhân dân", "name"),
    Phrase("nhà giáo nhân dân", "name"), Phrase("thầy thuốc nhân dân", "name"),
    Phrase("báo nhân dân", "name"), Phrase("cảnh sát nhân dân", "name"),
    Phrase("chiến tranh nhân dân", "name"), Phrase("thế trận lòng dân", "name"),
    Phrase("cộng hòa nhân dân", "name"), Phrase("cộng hoà nhân dân", "name"),
    Phrase("lực lượng vũ trang nhân dân", "name"), Phrase("vũ trang nhân dân", "name"),
  ]

  private static let deadlinePhrases: [Phrase] = [
    "trước ngày", "chậm nhất", "chậm nhất ngày", "chậm nhất trước ngày", "chậm nhất là ngày",
    "chậm nhất vào ngày", "chậm nhất đến ngày", "chậm nhất trong ngày", "hạn cuối", "thời hạn",
    "hoàn thành trước", "hoàn thành ngày", "xong trước ngày", "đến hết ngày", "hết ngày",
    "hạn chót",
    "muộn nhất", "muộn nhất ngày", "hoàn thành trong ngày", "hoàn thành vào ngày", "trước tháng",
    "hoàn thành trước ngày", "gửi trước ngày", "vào ngày",
  ].map { Phrase($0) }

  private static let selfReferencePhrases: [Phrase] = {
    var phrases: [Phrase] = []
    for type in [
      "Kế hoạch", "Chương trình", "Báo cáo", "Hướng dẫn", "Chỉ thị", "Quyết định", "Nghị quyết",
      "Đề án", "Quy chế", "Quy định", "Thông báo", "Công văn", "Phương án", "Tờ trình", "Biên bản",
    ] {
      phrases.append(Phrase("\(type) này", type))
    }
    return phrases
  }()

  private static let vagueDeadlinePhrases: [Phrase] = [
    "cuối năm", "đầu năm", "trong năm", "cuối quý", "trong thời gian tới", "khi có yêu cầu",
    "sớm nhất có thể", "trong thời gian sớm nhất", "kịp thời gian quy định",
  ].map { Phrase($0) }

  private static let scopePhrases: [Phrase] = [
    Phrase("trên địa bàn tỉnh", "tỉnh"), Phrase("trong toàn tỉnh", "tỉnh"),
    Phrase("trong phạm vi toàn tỉnh", "tỉnh"), Phrase("toàn tỉnh", "tỉnh"),
    Phrase("trên địa bàn các huyện", "tỉnh"), Phrase("trên địa bàn huyện", "huyện"),
    Phrase("các huyện, thị xã, thành phố", "tỉnh"), Phrase("các huyện, thành phố", "tỉnh"),
    Phrase("các sở, ban, ngành tỉnh", "tỉnh"), Phrase("trong toàn huyện", "huyện"),
    Phrase("toàn huyện", "huyện"), Phrase("trên địa bàn xã", "xã"),
    Phrase("trên địa bàn phường", "phường"), Phrase("trên địa bàn thành phố", "thành phố"),
    Phrase("trên địa bàn cả nước", "trung ương"), Phrase("trên phạm vi cả nước", "trung ương"),
  ]
}
