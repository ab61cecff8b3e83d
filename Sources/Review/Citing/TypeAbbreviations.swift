/// The abbreviations of types of documents in numbers and symbols.
enum TypeAbbreviations {
  /// Decree 30/2020/NĐ-CP, Appendix III, part I, with the types of legal normative documents.
  static let state: [String: String] = [
    "NQ": "Nghị quyết", "QĐ": "Quyết định", "CT": "Chỉ thị", "QC": "Quy chế", "QyĐ": "Quy định",
    "TC": "Thông cáo", "TB": "Thông báo", "HD": "Hướng dẫn", "CTr": "Chương trình",
    "KH": "Kế hoạch", "PA": "Phương án", "ĐA": "Đề án", "DA": "Dự án", "BC": "Báo cáo",
    "BB": "Biên bản", "TTr": "Tờ trình", "HĐ": "Hợp đồng", "CĐ": "Công điện",
    "BGN": "Bản ghi nhớ", "BTT": "Bản thỏa thuận", "GUQ": "Giấy ủy quyền", "GM": "Giấy mời",
    "GGT": "Giấy giới thiệu", "GNP": "Giấy nghỉ phép", "PG": "Phiếu gửi", "PC": "Phiếu chuyển",
    "PB": "Phiếu báo", "SY": "Sao y", "TrS": "Trích sao", "SL": "Sao lục",
    "NĐ": "Nghị định", "TT": "Thông tư", "TTLT": "Thông tư liên tịch", "PL": "Pháp lệnh",
    "NQLT": "Nghị quyết liên tịch", "L": "Lệnh", "VBHN": "Văn bản hợp nhất", "KL": "Kết luận",
    "CTPH": "Chương trình phối hợp", "QCPH": "Quy chế phối hợp",
  ]

  /// Those that Party documents use beside: Hướng dẫn 36-HD/VPTW.
  static let party: [String: String] = [
    "NQ": "Nghị quyết", "QĐ": "Quyết định", "CT": "Chỉ thị", "KL": "Kết luận", "QC": "Quy chế",
    "QĐi": "Quy định", "QyĐ": "Quy định", "TT": "Thông tri", "HD": "Hướng dẫn", "TB": "Thông báo",
    "CV": "Công văn", "BC": "Báo cáo", "KH": "Kế hoạch", "CTr": "Chương trình", "ĐA": "Đề án",
    "TTr": "Tờ trình", "BB": "Biên bản", "PA": "Phương án", "DA": "Dự án", "TC": "Thông cáo",
    "TN": "Tuyên bố", "LKG": "Lời kêu gọi", "CTPH": "Chương trình phối hợp", "GM": "Giấy mời",
  ]

  /// Whether a group of a symbol names a type in one of the systems.
  static func isKnown(_ group: String) -> Bool { known.contains(group) }

  private static let known = Set(state.keys).union(party.keys)

  /// The types that a group can stand for; "QĐ" of the Party is a quy định as well.
  static func types(_ group: String, party isParty: Bool) -> [String] {
    var types: [String] = []
    if let name = state[group] { types.append(name) }
    if let name = Self.party[group], !types.contains(name) { types.append(name) }
    if isParty, group == "QĐ" { types.append("Quy định") }
    if group == "NQ" { types.append("Nghị quyết liên tịch") }
    return types
  }
}
