import DanVan
import Diagnostics
import Foundation
import Review
import Testing

/// The files of a small dossier without a fault.
private let files: [String: String] = [
  "dossier.json": #"""
  {
    "id": "tan-lap-2026", "title": "Xã Tân Lập năm 2026", "year": 2026,
    "office": {
      "name": "Ủy ban nhân dân xã Tân Lập", "commonName": "Ủy ban nhân dân xã", "shortName": "UBND xã",
      "unit": "xã Tân Lập", "unitKind": "xã", "level": "commune", "system": "state",
      "place": "Tân Lập", "symbol": "UBND", "letterhead": ["Ủy ban nhân dân", "xã Tân Lập"],
      "superior": {
        "name": "Ủy ban nhân dân tỉnh", "shortName": "UBND tỉnh", "unit": "tỉnh Sông Lam",
        "unitKind": "tỉnh", "reviewer": "Sở Nội vụ"
      }
    },
    "deadlines": { "evidence": { "before": "2026-11-01" } },
    "defaultDeadline": "evidence",
    "phrases": { "timing": "Thường xuyên.", "submission": "; nộp minh chứng.", "submissionOn": ". Nộp." },
    "recipients": [{ "text": "UBND tỉnh" }],
    "documents": [
      {
        "id": "ke-hoach", "kind": "remediationPlan", "type": "Kế hoạch", "template": "text/ke-hoach.md",
        "number": "7", "symbol": "KH-UBND", "date": "2026-02-10", "subject": ["Lưu trữ"], "state": "draft"
      }
    ],
    "reportingPeriods": [
      {
        "id": "nam", "kind": "year", "name": "năm", "from": "2026-01-01", "to": "2026-12-31",
        "asOf": "2026-11-15", "due": { "before": "2026-11-30" }
      }
    ],
    "reviewExceptions": []
  }
  """#,
  "text/ke-hoach.md": "Kế hoạch",
  "agencies.json": #"""
  {
    "agencies": [
      { "id": "van-phong", "name": "Văn phòng HĐND và UBND xã", "level": "commune" },
      { "id": "phong-vhxh", "name": "Phòng Văn hóa - Xã hội", "level": "commune" }
    ]
  }
  """#,
  "citations.json": #"""
  {
    "citations": [
      {
        "id": "qd-15", "type": "Quyết định", "number": 15, "symbol": "QĐ-UBND", "date": "2025-09-05",
        "issuer": "Ủy ban nhân dân tỉnh", "subject": "ban hành Quy định về lưu trữ"
      }
    ]
  }
  """#,
  "framework.json": #"""
  {
    "title": "Bộ tiêu chí", "source": "qd-15", "maximum": "20",
    "criteria": [
      {
        "number": 1, "title": "Lưu trữ", "maximum": 20,
        "items": [
          { "number": 1, "title": "Lập danh mục hồ sơ.", "maximum": "10.00" },
          { "number": 2, "title": "Nộp hồ sơ đúng hạn.", "maximum": "10.00" }
        ]
      }
    ]
  }
  """#,
  "assessment.json": #"""
  {
    "year": 2025, "selfScore": "19.00", "awardedScore": "17.50",
    "deductions": [
      {
        "item": "1.2", "points": "1.50", "reason": "Nộp chậm.", "remedy": { "responsible": "[[agency:van-phong]]", "action": "Nộp đúng hạn." }
      }
    ]
  }
  """#,
  "tasks.json": #"""
  {
    "tasks": [
      { "id": "1.1", "criterion": 1, "items": [1], "lead": "[[agency:van-phong]]", "coordinating": "[[agency:phong-vhxh]]" },
      { "id": "1.2", "criterion": 1, "items": [2], "lead": "[[agency:phong-vhxh]]" }
    ]
  }
  """#,
  "assignments.csv": """
  Tiêu chí;Nội dung;Cơ quan cung cấp hồ sơ minh chứng;Nội dung cần thực hiện;Thời hạn;Nộp minh chứng
  1;1;Văn phòng HĐND và UBND xã;Lập danh mục;;
  1;2;Phòng Văn hóa - Xã hội;Nộp hồ sơ;;
  """,
  "figures.csv": """
  Mã;Tên số liệu;Tiêu chí;Đơn vị tính;Kỳ;Giá trị;Cùng kỳ;Thuộc
  ho-so;Hồ sơ;1;hồ sơ;nam;30;;
  giay;Hồ sơ giấy;1;hồ sơ;nam;20;;ho-so
  so;Hồ sơ điện tử;1;hồ sơ;nam;10;;ho-so
  """,
  "self-scores.csv": """
  Tiêu chí;Nội dung;Điểm tối đa;Điểm tự chấm;Lý do
  1;1;10,00;9,00;
  1;2;10,00;8,00;
  """,
]

private func dossier(_ path: String? = nil, _ from: String = "", _ to: String = "") throws
  -> Dossier
{
  var contents: [String: [UInt8]] = [:]
  for (name, text) in files {
    contents[name] = Array(
      (name == path ? text.replacingOccurrences(of: from, with: to) : text).utf8)
  }
  return try Dossier.load(DossierFiles(contents))
}

/// A change of one file that a rule must find.
private struct Change: Sendable {
  let id: String
  let path: String
  let from: String
  let to: String
}

private let changes: [Change] = [
  Change(
    id: "H01", path: "assessment.json", from: "\"points\": \"1.50\"", to: "\"points\": \"1.00\""),
  Change(
    id: "H02", path: "assessment.json", from: "\"points\": \"1.50\"", to: "\"points\": \"11.50\""),
  Change(id: "H03", path: "dossier.json", from: "2026-11-01", to: "2024-11-01"),
  Change(
    id: "H05", path: "citations.json", from: "\"subject\"",
    to: "\"validTo\": \"2025-12-31\", \"subject\""),
  Change(
    id: "H06", path: "assignments.csv", from: "1;1;Văn phòng HĐND và UBND xã",
    to: "1;1;Phòng Văn hóa - Xã hội"),
  Change(id: "H07", path: "assignments.csv", from: "Nộp hồ sơ;;", to: "Nộp hồ sơ;cuối năm;"),
  Change(id: "H08", path: "tasks.json", from: "\"items\": [2]", to: "\"items\": [1]"),
  Change(id: "H09", path: "assignments.csv", from: "1;2;Phòng Văn hóa - Xã hội;", to: "1;2;;"),
  Change(id: "H10", path: "figures.csv", from: "nam;20;", to: "nam;25;"),
  Change(
    id: "H13", path: "citations.json", from: "\"citations\": [",
    to:
      "\"citations\": [{ \"id\": \"qd-15-b\", \"type\": \"Quyết định\", \"number\": 15, \"symbol\": \"QĐ-UBND\", \"date\": \"2024-09-05\", \"issuer\": \"Ủy ban nhân dân tỉnh\", \"subject\": \"ban hành Quy định về lưu trữ\" },"
  ),
  Change(
    id: "H14", path: "tasks.json", from: "\"coordinating\": \"[[agency:phong-vhxh]]\"",
    to: "\"coordinating\": \"[[agency:van-phong]]\""),
  Change(id: "H15", path: "dossier.json", from: "[{ \"text\": \"UBND tỉnh\" }]", to: "[]"),
  Change(
    id: "H17", path: "assessment.json",
    from:
      ", \"remedy\": { \"responsible\": \"[[agency:van-phong]]\", \"action\": \"Nộp đúng hạn.\" }",
    to: ""),
  Change(id: "H19", path: "dossier.json", from: "2026-11-30", to: "2026-10-30"),
]

/// The identifiers of the rules on dossiers that have a case here.
let dossierRuleIDs = Set(changes.map(\.id))

@Suite("Quy tắc trên hồ sơ")
struct DossierRuleTests {
  @Test("A dossier without a fault has no finding")
  func clean() throws {
    #expect(try Reviewer().review(dossier()).map { "\($0.rule) \($0.message.en)" } == [])
  }

  @Test("Rule finds a fact that is wrong, at its place", arguments: changes.indices)
  func fires(_ index: Int) throws {
    let change = changes[index]
    let changed = try dossier(change.path, change.from, change.to)
    let found = Reviewer().review(changed)
    let tally = Reviewer().tally(of: changed)
    #expect(tally.count == found.count)
    #expect(tally.errors == found.filter { $0.severity == .error })
    let finding = try #require(
      found.first { $0.rule == change.id }, "\(change.id): found \(found.map(\.rule))")
    #expect(finding.place.line >= 1)
    #expect(finding.place.excerpt != nil)
  }

  @Test("What the dossier lets stand, with a reason, is left out")
  func exceptions() throws {
    var contents: [String: [UInt8]] = [:]
    for (name, text) in files { contents[name] = Array(text.utf8) }
    contents["figures.csv"] = Array(
      (files["figures.csv"] ?? "").replacingOccurrences(of: "nam;20;", with: "nam;25;").utf8)
    let plain = try Dossier.load(DossierFiles(contents))
    #expect(Reviewer().review(plain).map(\.rule) == ["H10"])
    for (about, expected) in [("Hồ sơ", []), ("Đơn thư", ["H10"])] {
      contents["dossier.json"] = Array(
        (files["dossier.json"] ?? "").replacingOccurrences(
          of: "\"reviewExceptions\": []",
          with:
            "\"reviewExceptions\": [{ \"rule\": \"H10\", \"reason\": \"chờ số liệu\", \"about\": \"\(about)\" }]"
        ).utf8)
      let accepted = try Dossier.load(DossierFiles(contents))
      #expect(Reviewer().review(accepted).map(\.rule) == expected)
      #expect(Reviewer().tally(of: accepted).count == expected.count)
    }
  }

  @Test("A cause in the data is not told again of the documents")
  func oneCause() throws {
    let wrong = try dossier("assessment.json", "\"points\": \"1.50\"", "\"points\": \"1.00\"")
    let text = OfficialText(
      reading: Array(
        plan(
          "Xã tự chấm 19,00 điểm, tỉnh chấm đạt 17,50 điểm.\n\nBị trừ 0,50 điểm do chậm.\n\nBị trừ 0,50 điểm do thiếu."
        ).utf8),
      file: "ke-hoach.md")
    #expect(Reviewer().review([text]).map(\.rule).contains("S01"))
    #expect(!Reviewer().review(wrong, documents: [text]).map(\.rule).contains("S01"))
  }
}
