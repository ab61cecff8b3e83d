import DanVan

/// A small dossier of an invented commune, in which every file and nearly every field stands.
enum ExampleDossier {
  static let files: [(path: String, text: String)] = [
    (
      "dossier.json",
      #"""
      {
        "id": "suoi-mo-2026",
        "title": "Xã Suối Mơ năm 2026",
        "year": 2026, // năm của hồ sơ
        "illustrative": ["evidence", "figures"],
        "office": {
          "name": "Ủy ban nhân dân xã Suối Mơ",
          "commonName": "Ủy ban nhân dân xã",
          "shortName": "UBND xã",
          "unit": "xã Suối Mơ",
          "unitKind": "xã",
          "level": "commune",
          "system": "state",
          "place": "Suối Mơ",
          "symbol": "UBND",
          "letterhead": ["Ủy ban nhân dân", "xã Suối Mơ"], "address": ["Thôn Trên, xã Suối Mơ", "Điện thoại: 0200 3 123 456"],
          "superior": {
            "name": "Ủy ban nhân dân tỉnh Sông Xanh",
            "shortName": "UBND tỉnh",
            "unit": "tỉnh Sông Xanh",
            "unitKind": "tỉnh",
            "reviewer": "Sở Nội vụ",
          },
        },
        "deadlines": { "evidence": { "before": "2026-11-01" }, "plans": { "on": "15/3/2026" } },
        "defaultDeadline": "evidence", "target": { "score": "18.50", "grade": "Xuất sắc", "criteria": [{ "criterion": 2, "score": "9.50" }] },
        "facts": { "schools": 12, "villages": "09" },
        "phrases": {
          "timing": "Thường xuyên, nộp trước ngày [[deadline]].",
          "submission": "; trước ngày [[deadline]] nộp minh chứng.",
          "submissionOn": ". Ngày [[deadline]] nộp minh chứng.",
        },
        "signer": { "name": "Trần Thị Bình", "title": "Chủ tịch", "authority": "TM.", "onBehalfOf": "Ủy ban nhân dân" },
        "recipients": [
          { "text": "[[superior:short]]", "purpose": "b/cáo" },
          { "text": "[[agency:phong-vhxh]]" },
        ],
        "archive": "VT, VHXH",
        "documents": [
          {
            "id": "ke-hoach",
            "kind": "annualPlan",
            "type": "Kế hoạch",
            "template": "text/ke-hoach.md",
            "number": "7",
            "symbol": "KH-UBND",
            "date": "2026-02-10",
            "subject": ["Công tác dân vận chính quyền", "của [[office:kind]] năm [[year]]"],
            "state": "draft",
            "appendices": ["phu-luc"],
            "legalBases": ["qd-15"], "urgency": "THƯỢNG KHẨN", "confidentiality": "MẬT", "circulation": "XEM XONG TRẢ LẠI", "drafter": "PL.(300)", "showAddress": true, "signedAt": "2026-02-10T14:30:15", "coSigners": [{ "name": "Lê Văn An", "title": "Chủ tịch", "authority": "TM.", "onBehalfOf": "Ban Thường trực" }],
          },
          {
            "id": "phu-luc",
            "kind": "assignmentAppendix",
            "template": "documents/assignment-appendix.md",
            "attachedTo": "ke-hoach",
            "title": "Phân công nhiệm vụ năm [[year]]",
            "landscape": true,
          },
          {
            "id": "bao-cao",
            "kind": "report",
            "type": "Báo cáo",
            "template": "documents/report-6-months.md",
            "period": "6-thang",
            "symbol": "BC-UBND",
            "date": { "month": 6, "year": 2026 },
            "subject": "Kết quả công tác dân vận 6 tháng đầu năm [[year]]",
            "addressees": ["[[superior]] (qua [[agency:so-noi-vu]])"], "draftMark": "DỰ THẢO LẦN 2", "urgency": "HỎA TỐC HẸN GIỜ", "deliverBy": "2026-06-10T14:30",
          },
        ],
        "reportingPeriods": [
          {
            "id": "6-thang",
            "kind": "halfYear",
            "name": "6 tháng đầu năm [[year]]",
            "from": "2026-01-01",
            "to": "2026-06-30",
            "asOf": "2026-06-05",
            "due": { "before": "2026-06-10" },
          },
        ],
      }
      """#
    ),
    (
      "agencies.json",
      #"""
      {
        "agencies": [
          { "id": "so-noi-vu", "name": "Sở Nội vụ", "level": "province" },
          {
            "id": "phong-vhxh",
            "name": "Phòng Văn hóa - Xã hội",
            "shortNames": ["Phòng VHXH"],
            "forms": { "gon": "phòng chuyên môn" },
            "aliases": ["Phòng Văn hoá - Xã hội"],
            "level": "commune",
          },
          { "id": "van-phong", "name": "Văn phòng HĐND và UBND xã", "level": "commune" },
          {
            "id": "phong-noi-vu",
            "name": "Phòng Nội vụ",
            "level": "district",
            "validTo": "2025-06-30",
            "successor": "phong-vhxh",
          },
          { "id": "mttq", "name": "Ủy ban Mặt trận Tổ quốc Việt Nam xã", "level": "commune", "system": "organisation" },
        ],
        "groups": [
          { "id": "cac-thon", "text": "các thôn", "forms": { "day-du": "các thôn, tổ dân phố" } },
        ],
      }
      """#
    ),
    (
      "citations.json",
      #"""
      {
        "citations": [
          {
            "id": "qd-15",
            "type": "Quyết định",
            "number": 15,
            "symbol": "QĐ-UBND",
            "date": "2025-09-05",
            "issuer": "Ủy ban nhân dân tỉnh",
            "issuerShort": "UBND tỉnh",
            "subject": "ban hành Bộ tiêu chí công tác dân vận chính quyền",
          },
          { "id": "luat-dc", "type": "Luật", "number": null, "subject": "Thực hiện dân chủ ở cơ sở" },
          {
            "id": "kl-9",
            "type": "Kết luận",
            "number": "9",
            "separator": "-",
            "symbol": "KL/TU",
            "date": "2025-10-20",
            "issuer": "Ban Thường vụ Tỉnh ủy",
            "subject": "về vận động quần chúng",
          },
        ],
      }
      """#
    ),
    (
      "framework.json",
      #"""
      {
        "title": "Bộ tiêu chí theo [[cite:qd-15]]",
        "source": "qd-15",
        "maximum": "20",
        "criteria": [
          {
            "number": 1,
            "title": "Triển khai văn bản",
            "maximum": 10,
            "items": [
              { "number": 1, "title": "Quán triệt [[cite:kl-9:full]].", "maximum": "4.00" },
              { "number": 2, "title": "Ban hành kế hoạch đúng hạn.", "maximum": "6.00" },
            ],
          },
          {
            "number": 2,
            "title": "Cải cách hành chính",
            "maximum": 10,
            "items": [{ "number": 1, "title": "Công khai thủ tục.", "maximum": "10.00" }],
          },
        ],
        "scoring": {
          "maximum": "20",
          "grades": [
            { "name": "Xuất sắc", "minimum": "18" },
            { "name": "Tốt", "minimum": "14" },
            { "name": "Hoàn thành", "minimum": "10" },
          ],
          "gate": { "unit": "item", "percent": 70 },
          "verified": true,
        },
      }
      """#
    ),
    (
      "assessment.json",
      #"""
      {
        "year": 2025,
        "selfScore": "19.00",
        "awardedScore": "17.50",
        "grade": "Tốt",
        "gradeReason": { "item": "1.2" },
        "source": "qd-15", "criteria": [{ "criterion": 1, "selfScore": "9.60", "awardedScore": "8.25" }, { "criterion": 2, "selfScore": "9.40", "awardedScore": "9.25" }],
        "deductions": [
          {
            "item": "1.2",
            "awarded": "4.50",
            "points": "1.50",
            "reason": "Kế hoạch ban hành chậm.",
            "clause": "khoản 2 Điều 6",
            "citation": "qd-15",
            "remedy": {
              "responsible": "[[agency:van-phong]], [[group:cac-thon]]",
              "action": "Ban hành trước ngày [[deadline:plans]].",
            },
          },
        ],
      }
      """#
    ),
    (
      "tasks.json",
      #"""
      {
        "tasks": [
          {
            "id": "1.1",
            "criterion": 1,
            "items": [1, 2],
            "text": ["Quán triệt [[cite:kl-9]].", null],
            "lead": "[[agency:phong-vhxh]] (các tháng)",
            "coordinating": "[[agency:van-phong]], [[group:cac-thon]]",
          },
          {
            "id": "2.1",
            "criterion": 2,
            "items": [1],
            "lead": "[[agency:van-phong]] phối hợp với [[agency:mttq]]",
            "deadline": "plans",
          },
        ],
      }
      """#
    ),
    (
      "directives.json",
      #"""
      {
        "directives": [
          {
            "title": "Giao [[agency:phong-vhxh]]",
            "addressee": "[[agency:phong-vhxh]]",
            "orders": [
              { "text": "Theo dõi việc thực hiện tại [[fact:schools]] trường." },
              {
                "text": "Thời gian:",
                "orders": [{ "text": "Gửi kế hoạch", "limit": "trước ngày [[deadline]]", "deadline": "plans" }],
              },
            ],
          },
        ],
      }
      """#
    ),
    (
      "evaluation.json",
      #"""
      { "periods": { "6-thang": { "strengths": ["Được [[office:short]] quan tâm."] } } }
      """#
    ),
    (
      "assignments.csv",
      """
      Tiêu chí;Nội dung;Cơ quan cung cấp hồ sơ minh chứng;Nội dung cần thực hiện;Thời hạn;Nộp minh chứng
      1;1;Phòng Văn hóa - Xã hội, Văn phòng HĐND và UBND xã;Tham mưu [[office:short]] quán triệt;;
      1;2;như trên;Xây dựng kế hoạch;ngày 30/10/2026;
      2;1;[[agency:van-phong]];Công khai thủ tục.;cuối năm;Cuối năm nộp đủ.
      """
    ),
    (
      "evidence.csv",
      """
      Tiêu chí,Nội dung,Cơ quan,Tài liệu,Số ký hiệu,Ngày nhận,Trạng thái
      1,1,Phòng VHXH,"Kế hoạch, có phụ lục",12/KH-UBND,20/02/2026,đã nộp
      1,2,Văn phòng HĐND và UBND xã,Báo cáo,,30/6/2026,đã nộp
      2,1,Văn phòng HĐND và UBND xã,Ảnh niêm yết,,,chưa nộp
      """
    ),
    (
      "progress.csv",
      """
      Nhiệm vụ\tTính đến\tTrạng thái\tKết quả
      1.1\t05/6/2026\thoàn thành\tĐã quán triệt.
      2.1\t2026-06-01\tđang thực hiện\t
      """
    ),
    (
      "figures.csv",
      """
      Mã;Tên số liệu;Tiêu chí;Đơn vị tính;Kỳ;Giá trị;Cùng kỳ;Thuộc
      don-thu;Đơn thư;2;đơn;6-thang;1.250;1.000;
      da-giai-quyet;Đã giải quyết;2;đơn;6-thang;1.200;900;don-thu
      con-ton;Còn tồn;2;đơn;6-thang;50;100;don-thu
      hai-long;Mức độ hài lòng;2;%;6-thang;92,5;90;
      """
    ),
    (
      "self-scores.csv",
      """
      Tiêu chí;Nội dung;Điểm tối đa;Điểm tự chấm;Lý do
      1;1;4,00;4,00;
      1;2;6,00;5,50;Chậm.
      2;1;10,00;9,00;
      """
    ),
    (
      "models.csv",
      """
      Tên mô hình;Lĩnh vực;Đơn vị;Cấp;Quyết định công nhận
      Thôn văn minh;văn hóa;Phòng VHXH;xã;qd-15
      """
    ),
    ("text/ke-hoach.md", "{% extends \"documents/annual-plan.md\" %}"),
  ]

  /// The files, with one of them changed.
  static func files(
    changing path: String? = nil, _ change: (String) -> String = { $0 }
  ) -> DossierFiles {
    var contents: [String: [UInt8]] = [:]
    for file in files {
      contents[file.path] = Array((file.path == path ? change(file.text) : file.text).utf8)
    }
    return DossierFiles(contents)
  }
}
