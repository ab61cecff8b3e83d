/// What is known of documents that offices all over the country cite.
///
/// Data with sources, not rules: a row is added when someone has read the document.
enum KnownDocuments {
  struct Document: Sendable {
    /// Number and symbol: `33/CT-TTg`.
    let identity: String
    /// The date as `yyyymmdd`.
    let date: Int
    /// The beginning of its subject, in small letters, without "về việc".
    let subject: String?
    /// Whether the same number and symbol come again in other years or terms.
    var recurs = true
    /// Whether the date was read in the document itself and not in others that cite it.
    var isConfirmed = true
  }

  /// A document that is no longer in force.
  struct Repealed: Sendable {
    let identity: String
    let name: String
    /// The first day on which it no longer held, as `yyyymmdd`.
    let since: Int
    let replacement: String
    let source: String
  }

  /// The documents by the keys of their identities.
  static let byKey = Dictionary(grouping: documents) { Citation.key($0.identity) }

  static let documents: [Document] = [
    Document(
      identity: "114-KL/TW", date: 2015_07_14,
      subject: "nâng cao hiệu quả công tác dân vận của cơ quan nhà nước các cấp"),
    Document(
      identity: "16/CT-TTg", date: 2018_05_16,
      subject:
        "tăng cường và đổi mới công tác dân vận trong cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới",
      isConfirmed: false),
    Document(
      identity: "33/CT-TTg", date: 2021_11_26,
      subject:
        "tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới"
    ),
    Document(
      identity: "25-NQ/TW", date: 2013_06_03,
      subject:
        "tăng cường và đổi mới sự lãnh đạo của đảng đối với công tác dân vận trong tình hình mới"),
    Document(identity: "43-KL/TW", date: 2019_01_07, subject: nil),
    Document(identity: "217-QĐ/TW", date: 2013_12_12, subject: nil),
    Document(identity: "218-QĐ/TW", date: 2013_12_12, subject: nil),
    Document(identity: "23-QĐ/TW", date: 2021_07_30, subject: nil),
    Document(identity: "124-QĐ/TW", date: 2018_02_02, subject: nil),
    Document(identity: "05-CT/TW", date: 2016_05_15, subject: nil),
    Document(identity: "01-KL/TW", date: 2021_05_18, subject: nil),
    Document(identity: "18-NQ/TW", date: 2017_10_25, subject: nil),
    Document(identity: "19-NQ/TW", date: 2017_10_25, subject: nil),
    Document(identity: "399-QĐ/TW", date: 2026_01_09, subject: nil),
    Document(identity: "66-QĐ/TW", date: 2017_02_06, subject: nil),
    Document(identity: "36-HD/VPTW", date: 2018_04_03, subject: nil),
    Document(identity: "04/2015/NĐ-CP", date: 2015_01_09, subject: nil, recurs: false),
    Document(identity: "59/2023/NĐ-CP", date: 2023_08_14, subject: nil, recurs: false),
    Document(identity: "30/2020/NĐ-CP", date: 2020_03_05, subject: nil, recurs: false),
    Document(identity: "145/2020/NĐ-CP", date: 2020_12_14, subject: nil, recurs: false),
    Document(identity: "150/2025/NĐ-CP", date: 2025_06_12, subject: nil, recurs: false),
    Document(identity: "01/2016/TT-BNV", date: 2016_01_13, subject: nil, recurs: false),
    Document(identity: "35/2023/UBTVQH15", date: 2023_07_12, subject: nil, recurs: false),
    Document(identity: "202/2025/QH15", date: 2025_06_12, subject: nil, recurs: false),
    Document(identity: "76/NQ-CP", date: 2021_07_15, subject: nil),
    Document(identity: "17/NQ-CP", date: 2019_03_07, subject: nil),
  ]

  /// Laws that were passed once under their name, by the name in small letters.
  private static let laws: [String: Document] = [
    "luật thực hiện dân chủ ở cơ sở": Document(
      identity: "10/2022/QH15", date: 2022_11_10, subject: nil, recurs: false),
    "luật tiếp công dân": Document(
      identity: "42/2013/QH13", date: 2013_11_25, subject: nil, recurs: false),
    "luật khiếu nại": Document(
      identity: "02/2011/QH13", date: 2011_11_11, subject: nil, recurs: false),
    "luật hòa giải ở cơ sở": Document(
      identity: "35/2013/QH13", date: 2013_06_20, subject: nil, recurs: false),
  ]

  /// What is known of a law that is cited by its name.
  static func law(_ citation: Citation) -> [Document]? {
    guard citation.system == .law, citation.number == nil, let name = citation.subject else {
      return nil
    }
    return laws[Letters.lowercase(name)].map { [$0] }
  }

  static let repealed: [Repealed] = [
    Repealed(
      identity: "34/2007/PL-UBTVQH11",
      name: "Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn năm 2007", since: 2023_07_01,
      replacement: "Luật Thực hiện dân chủ ở cơ sở",
      source: "Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 có hiệu lực từ 01/7/2023"),
    Repealed(
      identity: "55/1998/NQ-UBTVQH10", name: "Nghị quyết 55/1998/NQ-UBTVQH10", since: 2023_07_01,
      replacement: "Luật Thực hiện dân chủ ở cơ sở",
      source: "Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 có hiệu lực từ 01/7/2023"),
    Repealed(
      identity: "04/2015/NĐ-CP", name: "Nghị định 04/2015/NĐ-CP", since: 2023_08_14,
      replacement: "Luật Thực hiện dân chủ ở cơ sở và Nghị định 59/2023/NĐ-CP",
      source: "Nghị định 59/2023/NĐ-CP ngày 14/8/2023 (ngày hết hiệu lực: chưa xác minh)"),
    Repealed(
      identity: "01/2016/TT-BNV", name: "Thông tư 01/2016/TT-BNV", since: 2023_08_14,
      replacement: "Nghị định 59/2023/NĐ-CP",
      source: "Hướng dẫn Nghị định 04/2015/NĐ-CP, nay có Nghị định 59/2023/NĐ-CP (chưa xác minh)"),
    Repealed(
      identity: "110/2004/NĐ-CP", name: "Nghị định 110/2004/NĐ-CP", since: 2020_03_05,
      replacement: "Nghị định 30/2020/NĐ-CP", source: "Nghị định 30/2020/NĐ-CP, Điều 37"),
    Repealed(
      identity: "09/2010/NĐ-CP", name: "Nghị định 09/2010/NĐ-CP", since: 2020_03_05,
      replacement: "Nghị định 30/2020/NĐ-CP", source: "Nghị định 30/2020/NĐ-CP, Điều 37"),
    Repealed(
      identity: "01/2011/TT-BNV", name: "Thông tư 01/2011/TT-BNV", since: 2020_03_05,
      replacement: "Nghị định 30/2020/NĐ-CP",
      source: "Hướng dẫn Nghị định 110/2004/NĐ-CP đã bị thay thế"),
    Repealed(
      identity: "66-QĐ/TW", name: "Quy định 66-QĐ/TW", since: 2026_01_09,
      replacement: "Quy định 399-QĐ/TW",
      source: "Quy định 399-QĐ/TW ngày 09/01/2026 (qua tài liệu tổng hợp)"),
    Repealed(
      identity: "36-HD/VPTW", name: "Hướng dẫn 36-HD/VPTW", since: 2026_05_27,
      replacement: "Hướng dẫn 05-HD/VPTW",
      source: "Hướng dẫn 05-HD/VPTW ngày 27/5/2026 (qua tài liệu tổng hợp)"),
    Repealed(
      identity: "77/2015/QH13", name: "Luật Tổ chức chính quyền địa phương năm 2015",
      since: 2025_07_01, replacement: "Luật Tổ chức chính quyền địa phương ngày 16/6/2025",
      source: "Luật Tổ chức chính quyền địa phương ngày 16/6/2025"),
  ]

  private static let repealedByKey: [UInt64: Repealed] = Dictionary(
    uniqueKeysWithValues: repealed.map { (Citation.key($0.identity), $0) })

  /// The repealed document that a citation means, if it is one.
  static func repealed(_ citation: Citation) -> Repealed? {
    if let known = repealedByKey[citation.key] { return known }
    guard citation.system == .law else { return nil }
    func isAbout(_ words: String) -> Bool {
      citation.subject?.lowercased().contains(words) ?? false
    }
    if citation.type == "Pháp lệnh",
      citation.number == "34" && citation.symbol.isEmpty || isAbout("dân chủ ở xã")
    {
      return repealedByKey[Citation.key("34/2007/PL-UBTVQH11")]
    }
    if citation.date?.year == 2015 || citation.yearOnly == 2015,
      isAbout("luật tổ chức chính quyền địa phương")
    {
      return repealedByKey[Citation.key("77/2015/QH13")]
    }
    return nil
  }
}
