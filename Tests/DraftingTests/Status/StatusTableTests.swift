import DanVan
import Diagnostics
import Testing
import Vietnamese

@testable import Drafting

@Suite("Bảng tình hình")
struct StatusTableTests {
  static func dossier(evidence: String = "", progress: String = "", tasks: Bool = true) throws
    -> Dossier
  {
    var files = DossierFiles()
    files["dossier.json"] = Array(
      """
      {"id": "nho-2025", "title": "Xã A năm [[year]]", "year": 2025,
       "office": {"name": "UBND xã A", "commonName": "UBND xã", "shortName": "UBND xã",
         "unit": "xã A", "level": "commune", "system": "state", "place": "A", "symbol": "UBND",
         "letterhead": ["UBND", "xã A"]},
       "deadlines": {"chung": {"before": "2025-06-01"}}, "defaultDeadline": "chung",
       "documents": [{"id": "ke-hoach", "kind": "annualPlan", "type": "Kế hoạch",
         "template": "documents/annual-plan.md", "subject": ["Dân vận năm [[year]]"]}],
       "reportingPeriods": [{"id": "nam", "kind": "year", "name": "năm [[year]]",
         "from": "2025-01-01", "to": "2025-12-31", "due": {"before": "2025-12-10"}}]}
      """.utf8)
    files["agencies.json"] = Array(
      """
      {"agencies": [{"id": "a", "name": "Phòng A", "level": "commune"}],
       "groups": [{"id": "khac", "text": "các cơ quan khác", "members": []}]}
      """.utf8)
    files["framework.json"] = Array(
      """
      {"title": "Bộ tiêu chí", "criteria": [{"number": 1, "title": "Một", "items": [
        {"number": 1, "title": "x", "maximum": "4"}, {"number": 2, "title": "y", "maximum": 6}]}]}
      """.utf8)
    if tasks {
      files["tasks.json"] = Array(
        """
        {"tasks": [
          {"id": "t1", "criterion": 1, "items": [1], "lead": "[[agency:a]]"},
          {"id": "t2", "criterion": 1, "items": [2], "lead": "[[group:khac]]"}]}
        """.utf8)
    }
    files["evidence.csv"] = Array(
      ("criterion;item;agency;document;receivedOn;state\n" + evidence).utf8)
    files["progress.csv"] = Array(("task;asOf;state\n" + progress).utf8)
    return try Dossier.load(files)
  }

  static func text(_ dossier: Dossier, _ day: String, _ language: Language = .vi) throws -> String {
    let day = try #require(CalendarDate(text: day))
    return StatusTable.text(dossier, dossier.status(asOf: day), in: language)
  }

  @Test("nói đủ những gì đang có")
  func everything() throws {
    let dossier = try Self.dossier(
      evidence: "1;1;[[agency:a]];Kế hoạch kiểm tra;2025-03-02;received\n"
        + "1;2;[[agency:a]];Báo cáo;;missing\n",
      progress: "t1;2025-05-01;done\n")
    #expect(
      try Self.text(dossier, "2025-06-11") == """
        Xã A năm 2025 - tính đến 11/6/2025

        VĂN BẢN
          ke-hoach  dự thảo  Dân vận năm 2025  để trống: số văn bản, ngày, tháng, năm, tên người ký

        NHIỆM VỤ
          2 nhiệm vụ: 1 hoàn thành, 1 quá hạn

        MINH CHỨNG
          2 tài liệu: 1 đã nhận, 1 chưa nộp

        DỰ BÁO ĐIỂM THEO MINH CHỨNG
          đã đủ minh chứng 4/10 điểm; còn chờ minh chứng 6 điểm

        SẮP ĐẾN HẠN
          Trước ngày 10/12/2025 (còn 181 ngày)
            báo cáo năm 2025

        QUÁ HẠN
          Các cơ quan khác
            nhiệm vụ t2: trước ngày 01/6/2025, quá 11 ngày
          Phòng A
            tài liệu 1.2 Báo cáo: quá 11 ngày

        """)
  }

  @Test("trước hạn: chia việc cho từng nơi")
  func beforeTheDeadline() throws {
    let dossier = try Self.dossier(evidence: "1;2;[[agency:a]];Báo cáo;;missing\n")
    let text = try Self.text(dossier, "2025-05-31")
    #expect(
      text.contains(
        """
        SẮP ĐẾN HẠN
          Trước ngày 01/6/2025 (hôm nay là ngày cuối)
            2 nhiệm vụ, 1 tài liệu
              Phòng A: 1 nhiệm vụ, 1 tài liệu
              các cơ quan khác: 1 nhiệm vụ
        """))
    #expect(!text.contains("QUÁ HẠN"))
  }

  @Test("chưa có gì thì không có đề mục trống")
  func nothingYet() throws {
    let text = try Self.text(Self.dossier(tasks: false), "2025-12-31")
    for heading in ["NHIỆM VỤ", "MINH CHỨNG\n", "SẮP ĐẾN HẠN"] {
      #expect(!text.contains(heading))
    }
    #expect(text.contains("báo cáo năm 2025: trước ngày 10/12/2025, quá 22 ngày"))
  }

  @Test("tiếng Anh cho người không đọc tiếng Việt")
  func english() throws {
    let text = try Self.text(Self.dossier(), "2025-06-11", .en)
    #expect(text.contains("2 tasks: 2 late"))
    #expect(text.contains("task t1: due 2025-05-31, 11 days late"))
  }
}
