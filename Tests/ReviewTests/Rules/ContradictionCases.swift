/// A document of a State body of any kind, with a head and a foot.
func document(
  _ kind: String, _ body: String, symbol: String = "TB-UBND", title: String = "Về công tác lưu trữ",
  office: String = "ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP",
  date: String = "Tân Lập, ngày 10 tháng 6 năm 2026", recipients: String = "- Lưu: VT.",
  signature: String = "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh"
) -> String {
  """
  \(office)

  Số: 12/\(symbol)

  \(date)

  \(kind)
  \(title)

  \(body)

  Nơi nhận:
  \(recipients)

  \(signature)
  """
}

private func report(_ body: String) -> String {
  document(
    "BÁO CÁO", body, symbol: "BC-UBND", title: "Kết quả công tác lưu trữ 6 tháng đầu năm 2026")
}

private func resolution(_ closing: String, session: String = "KHÓA II, KỲ HỌP THỨ TƯ") -> String {
  document(
    "NGHỊ QUYẾT",
    """
    HỘI ĐỒNG NHÂN DÂN XÃ TÂN LẬP
    \(session)

    QUYẾT NGHỊ:

    Điều 1. Thông qua danh mục công trình.

    \(closing)
    """, symbol: "NQ-HĐND", signature: "CHỦ TỊCH\n\nTrần Văn Minh")
}

private func decision(_ recipients: String) -> String {
  document(
    "QUYẾT ĐỊNH",
    """
    CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN LẬP

    Căn cứ Luật Lưu trữ ngày 21/6/2024.

    QUYẾT ĐỊNH:

    Điều 1. Thành lập Tổ chỉnh lý tài liệu.

    Điều 2. Tổ tự giải thể khi xong việc.

    Điều 3. Văn phòng và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.
    """, symbol: "QĐ-UBND", recipients: recipients, signature: "CHỦ TỊCH\n\nTrần Văn Minh")
}

/// Dates, names and articles of one document that contradict each other.
let contradictionCases: [RuleCase] = [
  RuleCase(
    "D08",
    fires: [
      plan("Khai mạc thứ Năm, ngày 09/01/2026."), plan("Họp ngày 04/5/2026 (thứ Ba)."),
      plan("Nghỉ Chủ nhật, ngày 02 tháng 02 năm 2026."),
    ],
    silent: [
      plan("Khai mạc thứ Sáu, ngày 09/01/2026."), plan("Họp ngày 04/5/2026 (thứ Hai)."),
      plan("Tiếp công dân thứ Năm hằng tuần, ngày 09/01/2026 bắt đầu."),
    ]),
  RuleCase(
    "D12",
    fires: [
      plan(
        "Gửi báo cáo về Phòng trước ngày 20/3/2025 để tổng hợp, báo cáo tỉnh trước ngày 18/3/2025.")
    ],
    silent: [
      plan(
        "Gửi báo cáo về Phòng trước ngày 20/3/2025 để tổng hợp, báo cáo tỉnh trước ngày 25/3/2025.")
    ]),
  RuleCase(
    "D14", fires: [report("Đến ngày 31/5/2025, xã đã chỉnh lý 40 hộp tài liệu.")],
    silent: [
      report("Đến ngày 31/5/2026, xã đã chỉnh lý 40 hộp tài liệu."),
      report("So với số liệu đến ngày 31/5/2025, số hộp tăng gấp đôi."),
    ]),
  RuleCase(
    "D17",
    fires: [
      report("Trong 6 tháng đầu năm 2025, xã chỉnh lý 40 hộp tài liệu.")
    ],
    silent: [
      plan("So với công tác lưu trữ năm 2024, khối lượng tăng."),
      report(
        "Trong 6 tháng đầu năm 2026, xã chỉnh lý 40 hộp; cùng kỳ 6 tháng đầu năm 2025 là 30 hộp."),
    ]),
  RuleCase(
    "D18",
    fires: [plan("Khởi công trước ngày 15/8/2025, hoàn thành trước ngày 31/7/2025.")],
    silent: [plan("Khởi công trước ngày 15/8/2025, hoàn thành trước ngày 31/12/2025.")]),
  RuleCase(
    "D19",
    fires: [
      plan(
        "1. Trình tự thực hiện\n\na) Các thôn đăng ký trước ngày 15/5/2025.\n\nb) Xã xét trước ngày 10/4/2025."
      )
    ],
    silent: [
      plan(
        "1. Trình tự thực hiện\n\na) Các thôn đăng ký trước ngày 15/5/2025.\n\nb) Xã xét trước ngày 10/6/2025."
      ),
      plan(
        "1. Nhiệm vụ\n\na) Các thôn đăng ký trước ngày 15/5/2025.\n\nb) Xã xét trước ngày 10/4/2025."
      ),
    ]),
  RuleCase(
    "D20",
    fires: [
      resolution("Nghị quyết này được Hội đồng thông qua ngày 11 tháng 6 năm 2026./."),
      resolution("Nghị quyết này được Hội đồng khóa II, kỳ họp thứ Ba thông qua./."),
    ],
    silent: [
      resolution(
        "Nghị quyết này được Hội đồng khóa II, kỳ họp thứ Tư thông qua ngày 10 tháng 6 năm 2026./.")
    ]),
  RuleCase(
    "A20",
    fires: [plan("Ông Trần Văn Mình, Chủ tịch Ủy ban nhân dân xã chủ trì.")],
    silent: [
      plan("Ông Trần Văn Minh, Chủ tịch Ủy ban nhân dân xã chủ trì; ông Lê Văn Minh phối hợp.")
    ]),
  RuleCase(
    "A21",
    fires: [plan("Phòng Văn hóa - Xã hội chủ trì.\n\nGửi Phòng Văn hóa và Xã hội tổng hợp.")],
    silent: [plan("Phòng Văn hóa - Xã hội chủ trì.\n\nGửi Phòng Nội vụ và Phòng Văn hóa - Xã hội.")]
  ),
  RuleCase(
    "A22",
    fires: [
      document(
        "BÁO CÁO", "Sở Nông nghiệp và Phát triển nông thôn báo cáo như sau:", symbol: "BC-SNNMT",
        office: "UBND TỈNH HÀ TÂY\nSỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG")
    ],
    silent: [
      document(
        "BÁO CÁO", "Sở Nông nghiệp và Môi trường báo cáo. Sở Nông nghiệp và các xã thực hiện.",
        symbol: "BC-SNNMT", office: "UBND TỈNH HÀ TÂY\nSỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG")
    ]),
  RuleCase(
    "F39", fires: [decision("- Như Điều 2;\n- Lưu: VT.")],
    silent: [decision("- Như Điều 3;\n- Lưu: VT.")]),
]

/// Figures of one sentence, or of a sentence and the list below it, that do not come out.
let figureCases: [RuleCase] = [
  RuleCase(
    "S14",
    fires: [
      plan("Gieo trồng 3.250 ha, bằng 110,6% kế hoạch (3.200 ha)."),
      plan("Trong tổng số 1.850 hồ sơ, có 1.480 hồ sơ trực tuyến, đạt 75%."),
      plan("Thu 4,2 tỷ đồng trên tổng dự toán 12 tỷ đồng, đạt 53% dự toán."),
      plan("Thu nhập 62 triệu đồng, tăng 7 triệu đồng so với năm trước (57 triệu đồng)."),
      plan("Tỷ lệ hộ nghèo giảm từ 4,2% xuống còn 3,5%, giảm 0,9%."),
      plan("Đầu năm có 420 hộ nghèo; nay còn 315 hộ nghèo, giảm 115 hộ."),
    ],
    silent: [
      plan(
        "Gieo trồng 3.250 ha, bằng 101,6% kế hoạch (3.200 ha), tăng 1,9% so với năm trước (3.190 ha)."
      ),
      plan("Trong tổng số 1.850 hồ sơ, có 1.480 hồ sơ trực tuyến, đạt 80%."),
      plan("Đạt 97,75 điểm trên 100 điểm tối đa; tăng 7,25 điểm so với năm trước (90,50 điểm)."),
      plan("Tỷ lệ hộ nghèo giảm từ 4,2% xuống còn 3,5%, giảm 0,7%."),
      plan("Cả xã có 40 hộ, giảm 10% so với năm trước."),
    ]),
  RuleCase(
    "S15",
    fires: [
      plan("Cơ cấu kinh tế: nông nghiệp 35%, công nghiệp 30%, dịch vụ 40%."),
      plan("Ngân sách tỉnh 2.600 triệu đồng (70%); ngân sách xã 650 triệu đồng (20%)."),
    ],
    silent: [
      plan("Cơ cấu kinh tế: nông nghiệp 35%, công nghiệp 30%, dịch vụ 35%."),
      plan("Ngân sách tỉnh 2.600 triệu đồng (80%); ngân sách xã 650 triệu đồng (20%)."),
      plan("Thôn Một có 20 hộ (80%), thôn Hai có 30 hộ (75%)."),
    ]),
  RuleCase(
    "S16",
    fires: [
      plan("Mở 12 lớp cho 940 cán bộ, mỗi lớp 80 người."),
      plan("Tổ chức 26 buổi tại 12 tổ dân phố, mỗi tổ dân phố 02 buổi."),
      plan("Cử 04 tổ cấp cứu, mỗi tổ 05 người, tổng số 25 người."),
    ],
    silent: [
      plan("Mở 12 lớp cho 960 cán bộ, mỗi lớp 80 người."),
      plan("Mở 12 lớp cho 940 cán bộ, mỗi lớp không quá 80 người."),
      plan("Tổ chức 40 lượt tuần tra, mỗi quý 10 lượt tại 05 thôn."),
    ]),
  RuleCase(
    "S17",
    fires: [plan("Đã giải quyết 42/48 đơn, còn 8 đơn đang xem xét.")],
    silent: [
      plan("Đã giải quyết 42/48 đơn, còn 6 đơn đang xem xét."),
      plan("Đã nhận 55/60 hồ sơ; 01 hồ sơ không đạt; còn 04 hồ sơ chưa nộp."),
    ]),
  RuleCase(
    "S18",
    fires: [
      plan(
        "Thành lập tổ gồm 09 thành viên:\n\n1. Ông Lê Văn An, Tổ trưởng.\n\n2. Các thành viên gồm 07 người."
      )
    ],
    silent: [
      plan(
        "Thành lập tổ gồm 08 thành viên:\n\n1. Ông Lê Văn An, Tổ trưởng.\n\n2. Các thành viên gồm 07 người."
      )
    ]),
  RuleCase(
    "S02",
    fires: [
      plan("Có 124 xã, phường, trong đó 38 phường và 96 xã."),
      plan("Kiểm tra 06 chi bộ, gồm 05 chi bộ thôn và 02 chi bộ cơ quan."),
      plan(
        "Tổng điểm là 100 điểm, gồm:\n\na) Chấp hành: 45 điểm;\n\nb) Thi đua: 30 điểm;\n\nc) Nếp sống: 30 điểm."
      ),
      plan(
        "Có 450 doanh nghiệp, trong đó 300 doanh nghiệp lập trước năm 2024 và 160 doanh nghiệp mới."
      ),
    ],
    silent: [
      plan("Có 124 xã, phường, trong đó 38 phường và 86 xã."),
      plan("Gieo 32 ha, tăng so với năm trước (31 ha). Trong đó: lúa 20 ha, ngô 12 ha."),
      plan(
        "Tổng điểm là 100 điểm, gồm:\n\na) Chấp hành: 40 điểm;\n\nb) Thi đua: 30 điểm;\n\nc) Nếp sống: 30 điểm."
      ),
    ]),
  RuleCase(
    "S12",
    fires: [plan("Kinh phí 3.250 triệu đồng (bằng chữ: ba tỷ năm trăm hai mươi triệu đồng).")],
    silent: [plan("Kinh phí 3.250 triệu đồng (bằng chữ: ba tỷ hai trăm năm mươi triệu đồng).")]),
  RuleCase(
    "D01",
    fires: [
      document("THÔNG BÁO", "Các thôn nộp hồ sơ trước ngày 20/7/2025."),
      document("BIÊN BẢN", "Giao Văn phòng nộp hồ sơ trước ngày 20/7/2025.", symbol: "BB-UBND"),
    ],
    silent: [
      document("THÔNG BÁO", "Các thôn nộp hồ sơ trước ngày 20/7/2026."),
      document("THÔNG BÁO", "Xã đã yêu cầu nộp hồ sơ trước ngày 20/7/2025; nay nhắc lại."),
      report("Việc lập hồ sơ hoàn thành trước ngày 31/12/2025 như kế hoạch."),
    ]),
  RuleCase(
    "A11",
    fires: [
      plan("Ban kiểm tra (BKT) họp. BKT báo cáo.\n\nBQL chợ báo cáo BQL tỉnh."),
      plan("BKT họp trước.\n\nThành lập Ban kiểm tra (BKT) của xã."),
    ],
    silent: [plan("Ban kiểm tra (BKT) họp. BKT báo cáo UBND, HĐND và THCS.")]),
  RuleCase(
    "L02",
    fires: [resolution("Giao xã tổ chức thực hiện Quyết định này./.")],
    silent: [resolution("Giao xã tổ chức thực hiện Nghị quyết này, Quy chế này./.")]),
]
