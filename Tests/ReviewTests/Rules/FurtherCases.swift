/// A plan of a commune with a head, so that its own name and level are known.
private func communePlan(
  _ body: String, unit: String = "XÃ TÂN LẬP", place: String = "Tân Lập",
  number: String = "Số: 12/KH-UBND", date: String = "ngày 10 tháng 02 năm 2026",
  opening: String =
    "Ủy ban nhân dân xã Tân Lập ban hành Kế hoạch thực hiện công tác lưu trữ hồ sơ năm 2026 như sau:",
  closing: String = "Trên đây là Kế hoạch thực hiện công tác lưu trữ hồ sơ năm 2026./.",
  recipients: String = "- Sở Nội vụ;\n- Các phòng, các thôn;\n- Lưu: VT, VHXH.",
  signature: String = "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh"
) -> String {
  """
  ỦY BAN NHÂN DÂN
  \(unit)

  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  Độc lập - Tự do - Hạnh phúc

  \(number)

  \(place), \(date)

  KẾ HOẠCH
  Thực hiện công tác lưu trữ hồ sơ năm 2026

  \(opening)

  I. MỤC ĐÍCH, YÊU CẦU

  \(body)

  \(closing)

  Nơi nhận:
  \(recipients)

  \(signature)
  """
}

/// A letter of a commune.
private func letter(
  _ body: String, number: String = "Số: 12/UBND-VHXH",
  addressees: String = "- Các phòng;\n- Các thôn."
) -> String {
  """
  ỦY BAN NHÂN DÂN
  XÃ TÂN LẬP

  \(number)
  V/v nộp hồ sơ lưu trữ

  Tân Lập, ngày 10 tháng 02 năm 2026

  Kính gửi:
  \(addressees)

  \(body)
  """
}

/// A decision of a commune's committee or its chairman.
private func decision(by decider: String, signature: String) -> String {
  """
  Số: 12/QĐ-UBND

  Tân Lập, ngày 10 tháng 02 năm 2026

  QUYẾT ĐỊNH
  Về việc giao hồ sơ lưu trữ

  \(decider)

  Căn cứ Luật Lưu trữ.

  QUYẾT ĐỊNH:

  Điều 1. Giao hồ sơ lưu trữ cho các thôn./.

  Nơi nhận:
  - Các thôn;
  - Lưu: VT.

  \(signature)

  Trần Văn Minh
  """
}

/// A section that gives work out.
private let orders = """
  II. TỔ CHỨC THỰC HIỆN

  1. Phòng Văn hóa - Xã hội theo dõi việc thực hiện.

  2. Các trường học, các thôn nộp hồ sơ trước ngày 30/9/2026.
  """

let furtherCases: [RuleCase] = [
  RuleCase(
    "C29",
    fires: [
      plan("Theo Quyết định số 45/QĐ-TTg ngày 10/01/2025 của Chính phủ về lưu trữ."),
      plan("Theo Nghị định số 45/2024/NĐ-CP ngày 10/01/2024 của Thủ tướng Chính phủ về lưu trữ."),
      plan("Theo Công văn số 45/SNV-VTLT ngày 10/01/2025 của Sở Tài chính về lưu trữ."),
      plan("Theo Nghị quyết số 45-NQ/TU ngày 10/01/2025 của Huyện ủy về lưu trữ."),
      plan("Theo Chương trình số 45-CTr/TU ngày 10/01/2025 của Thường trực HĐND tỉnh về lưu trữ."),
      plan("Theo Quyết định số 45/QĐ-UBND ngày 10/01/2025 của Hội đồng nhân dân tỉnh về lưu trữ."),
    ],
    silent: [
      plan("Theo Quyết định số 45/QĐ-TTg ngày 10/01/2025 của Thủ tướng Chính phủ về lưu trữ."),
      plan("Theo Quyết định số 45/QĐ-UBND ngày 10/01/2025 của Chủ tịch UBND tỉnh về lưu trữ."),
      plan("Theo Nghị quyết số 45-NQ/TW ngày 10/01/2025 của Bộ Chính trị về lưu trữ."),
      plan("Theo Nghị quyết số 45-NQ/TU ngày 10/01/2025 của Ban Thường vụ Tỉnh ủy về lưu trữ."),
      plan(
        "Theo Nghị quyết số 35/2023/UBTVQH15 ngày 12/7/2023 của Ủy ban Thường vụ Quốc hội về sắp xếp."
      ),
      plan(
        "Theo Thông tư liên tịch số 45/2013/TTLT-BNV-BTC ngày 10/01/2013 của Bộ Tài chính về lưu trữ."
      ),
    ]),
  RuleCase(
    "C30",
    fires: [
      plan(
        "Theo Kế hoạch số 16/KH-MTTQ-BTT ngày 10/01/2025 của Mặt trận tỉnh về lưu trữ.\n\nTheo mục II Kế hoạch số 16/KH-BTT-MTTQ của tỉnh."
      ),
      plan(
        "Theo Quyết định số 2145/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ.\n\nTheo Quyết định số 2154/QĐ-UBND ngày 10/01/2025 của UBND tỉnh."
      ),
      plan(
        "Theo Quyết định số 77/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ.\n\nTheo Quyết định số 77/QĐ-SNV ngày 10/01/2025 của UBND tỉnh."
      ),
    ],
    silent: [
      plan(
        "Theo Quyết định số 2145/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ.\n\nTheo Quyết định số 2154/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về văn thư."
      ),
      plan(
        "Theo Quyết định số 77/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ.\n\nTheo Quyết định số 77/QĐ-SNV ngày 10/01/2025 của Sở Nội vụ về văn thư."
      ),
    ]),
  RuleCase(
    "C31",
    fires: plan(
      "Theo Kế hoạch số 11/KH-UBND ngày 21/01/2025 của UBND xã về công tác lưu trữ năm 2024.\n\nĐã ban hành Kế hoạch số 11/KH-UBND ngày 21/01/2025 về nhiệm vụ lưu trữ năm 2025."
    ),
    silent: plan(
      "Theo Kế hoạch số 11/KH-UBND ngày 21/01/2025 của UBND xã về công tác lưu trữ năm 2025.\n\nĐã ban hành Kế hoạch số 11/KH-UBND ngày 21/01/2025 về nhiệm vụ lưu trữ năm 2025."
    )),
  RuleCase(
    "F40",
    fires: [
      communePlan(
        "Các thôn lập hồ sơ.", signature: "TM. HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh"),
      communePlan(
        "Các thôn lập hồ sơ.", signature: "TM. ỦY BAN NHÂN DÂN\nTRƯỞNG PHÒNG\n\nTrần Văn Minh"),
      communePlan("Các thôn lập hồ sơ.", number: "Số: 12/KH-HĐND"),
    ],
    silent: [
      communePlan("Các thôn lập hồ sơ."),
      communePlan(
        "Các thôn lập hồ sơ.",
        signature: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Minh"),
    ]),
  RuleCase(
    "F40",
    fires: [
      decision(
        by: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN LẬP", signature: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"),
      decision(by: "ỦY BAN NHÂN DÂN XÃ TÂN LẬP", signature: "CHỦ TỊCH"),
    ],
    silent: [
      decision(by: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN LẬP", signature: "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"),
      decision(by: "ỦY BAN NHÂN DÂN XÃ TÂN LẬP", signature: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"),
    ]),
  RuleCase(
    "F11", fires: letter("Các thôn nộp hồ sơ.", number: "Số: 12/CV-UBND"),
    silent: letter("Các thôn nộp hồ sơ.")),
  RuleCase(
    "L02", fires: letter("Nhận được Quyết định này, các thôn nộp hồ sơ."),
    silent: letter(
      "Nhận được Công văn này, các thôn nộp hồ sơ theo Quyết định số 45/QĐ-UBND ngày 10/01/2026 của UBND xã. Các thôn thực hiện Quyết định này."
    )),
  RuleCase(
    "A05", fires: communePlan("Báo cáo Ban Dân vận Tỉnh ủy."),
    silent: communePlan("Báo cáo Ban Tuyên giáo và Dân vận Tỉnh ủy.")),
  RuleCase(
    "F41",
    fires: communePlan("Các thôn lập hồ sơ.")
      + "\n\nPhụ lục\nDANH MỤC\n\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 08/02/2026 của Ủy ban nhân dân xã)\n\nHồ sơ thôn.",
    silent: communePlan("Các thôn lập hồ sơ.")
      + "\n\nPhụ lục\nDANH MỤC\n\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 10/02/2026 của Ủy ban nhân dân xã)\n\nHồ sơ thôn."
  ),
  RuleCase(
    "F42",
    fires: [
      communePlan(orders, recipients: "- UBND tỉnh;\n- CT, các PCT UBND xã;\n- Lưu: VT, VHXH."),
      communePlan(
        orders, recipients: "- UBND tỉnh;\n- Các phòng, trung tâm;\n- Lưu: VT, VHXH."),
    ],
    silent: [
      communePlan(
        orders,
        recipients: "- UBND tỉnh;\n- Các phòng, trung tâm;\n- Các trường học, các thôn;\n- Lưu: VT."
      ),
      communePlan(orders, recipients: "- UBND tỉnh;\n- Như mục II;\n- Lưu: VT, VHXH."),
    ]),
  RuleCase(
    "D21",
    fires: [
      plan("Tổ chức lớp tập huấn trong quý II năm 2025, xong trước ngày 30/9/2025."),
      plan("Thời gian: Quý II/2025 (tháng 7, 8, 9)."),
    ],
    silent: [
      plan("Tổ chức lớp tập huấn trong quý III năm 2025, xong trước ngày 30/9/2025."),
      plan("Gửi báo cáo quý I trước ngày 05/4/2025."),
      plan("Thời gian: Quý II/2025 (tháng 4, 5, 6)."),
    ]),
  RuleCase(
    "D22",
    fires: plan(
      "1. Phòng Văn hóa - Xã hội\n\na) Tổng hợp kết quả thực hiện, báo cáo UBND xã trước ngày 05/11/2025.\n\nb) Tổng hợp kết quả thực hiện, báo cáo UBND xã trước ngày 15/11/2025."
    ),
    silent: [
      plan(
        "1. Phòng Kinh tế\n\nTổng hợp kết quả thực hiện, báo cáo UBND xã trước ngày 05/11/2025.\n\n2. Phòng Văn hóa - Xã hội\n\nTổng hợp kết quả thực hiện, báo cáo UBND xã trước ngày 15/11/2025."
      ),
      plan(
        "1. Phòng Kinh tế\n\nTổng hợp kết quả 6 tháng, báo cáo UBND xã trước ngày 05/6/2025.\n\nTổng hợp kết quả năm, báo cáo UBND xã trước ngày 15/11/2025."
      ),
    ]),
  RuleCase(
    "L05",
    fires: [
      communePlan(
        "Các thôn lập hồ sơ.",
        closing: "Trên đây là Kế hoạch phòng, chống cháy rừng mùa khô năm 2026./."),
      communePlan(
        "Các thôn lập hồ sơ.",
        opening:
          "Ủy ban nhân dân xã ban hành Kế hoạch phòng cháy, chữa cháy rừng năm 2026 như sau:"),
    ],
    silent: [
      communePlan("Các thôn lập hồ sơ."),
      communePlan(
        "Các thôn lập hồ sơ.", closing: "Trên đây là Kế hoạch công tác VTLT năm 2026 của xã./."),
    ]),
  RuleCase(
    "A23",
    fires: [
      communePlan("Các thôn lập hồ sơ.", place: "Tân Long"),
      communePlan(
        "Các thôn lập hồ sơ.",
        closing:
          "Trên đây là Kế hoạch thực hiện công tác lưu trữ hồ sơ năm 2026 của UBND xã Tân Long./."),
    ],
    silent: [
      communePlan("Các thôn lập hồ sơ."),
      communePlan(
        "Các thôn lập hồ sơ.", unit: "XÃ HÒA BÌNH", place: "Hoà Bình",
        opening:
          "Ủy ban nhân dân xã ban hành Kế hoạch thực hiện công tác lưu trữ hồ sơ năm 2026 như sau:"),
      communePlan("Phối hợp với UBND xã Tân Long giữ rừng giáp ranh."),
    ]),
  RuleCase(
    "C32",
    fires: [
      plan(
        "Theo Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND tỉnh về công tác lưu trữ năm 2026."),
      plan(
        "Theo Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND tỉnh về công tác lưu trữ năm 2024."),
    ],
    silent: [
      plan(
        "Theo Kế hoạch số 12/KH-UBND ngày 15/12/2024 của UBND tỉnh về công tác lưu trữ năm 2025."),
      plan(
        "Theo Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND tỉnh về khắc phục kết quả năm 2024."),
      plan(
        "Theo Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND tỉnh thực hiện Chỉ thị ngày 26/11/2021."
      ),
    ]),
  RuleCase(
    "C33",
    fires: plan(
      "Theo Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND tỉnh về lưu trữ.\n\nTheo Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND xã."
    ),
    silent: plan(
      "Theo Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND tỉnh về lưu trữ.\n\nTheo Kế hoạch số 12/KH-UBND ngày 20/01/2025 của UBND xã về lưu trữ."
    )),
  RuleCase(
    "F43",
    fires: communePlan(
      "Các thôn lập hồ sơ.", date: "ngày 10 tháng 02 năm 2026\n\nKính gửi Sở Nội vụ."),
    silent: communePlan(
      "Các thôn lập hồ sơ.", date: "ngày 10 tháng 02 năm 2026\n\nKính gửi: Sở Nội vụ.")),
  RuleCase(
    "F44",
    fires: communePlan("Các thôn lập hồ sơ.").replacing("CHỦ NGHĨA VIỆT", with: "CHŨ NGHĨA VIỆT"),
    silent: communePlan("Các thôn lập hồ sơ.").replacing("CỘNG HÒA", with: "CỘNG HOÀ")),
  RuleCase(
    "F45", fires: plan(title: "Thực hiện công tác lưu trữ năm 2025."), silent: plan()),
  RuleCase(
    "D23",
    fires: plan("Ngày 15/6/2025, xã tổ chức hội nghị.").replacing("KẾ HOẠCH", with: "BÁO CÁO"),
    silent: [
      plan("Ngày 05/01/2025, xã tổ chức hội nghị.").replacing("KẾ HOẠCH", with: "BÁO CÁO"),
      plan("Dự kiến ngày 15/6/2025, xã tổ chức hội nghị.").replacing("KẾ HOẠCH", with: "BÁO CÁO"),
    ]),
  RuleCase(
    "A24",
    fires: plan(
      "Kỳ họp HĐND xã khóa VI, nhiệm kỳ 2021 - 2026.\n\nKỳ họp HĐND xã khóa XX, nhiệm kỳ 2021-2026."
    ),
    silent: plan(
      "Đại biểu Quốc hội khóa XV, nhiệm kỳ 2021 - 2026 và HĐND xã khóa XX, nhiệm kỳ 2021 - 2026; HĐND tỉnh khóa VI, nhiệm kỳ 2021 - 2026."
    )),
  RuleCase(
    "F46",
    fires: [
      letter("Các thôn nộp hồ sơ.", addressees: "- Các phòng\n- Các thôn."),
      letter("Các thôn nộp hồ sơ.", addressees: "- Các phòng;\n- Các thôn;"),
    ],
    silent: letter("Các thôn nộp hồ sơ.")),
  // Rules that had cases before, on texts of other kinds.
  RuleCase(
    "A01",
    fires: communePlan(
      "Văn phòng HĐND và UBND xã lập hồ sơ.\n\nCác thôn nộp hồ sơ về Văn phòng UBND xã."),
    silent: communePlan(
      "Văn phòng HĐND và UBND xã lập hồ sơ.\n\nCác thôn báo cáo Văn phòng UBND tỉnh.")),
  RuleCase(
    "A04", fires: communePlan("Giao Phòng Nội vụ lập hồ sơ.", date: "ngày 10 tháng 8 năm 2025"),
    silent: communePlan("Sở Nội vụ hướng dẫn lập hồ sơ.", date: "ngày 10 tháng 8 năm 2025")),
  RuleCase(
    "A08",
    fires: [plan("Giao sở Nội vụ hướng dẫn lập hồ sơ."), plan("Giao Ban chỉ đạo lập hồ sơ.")],
    silent: plan(
      "Các sở, phòng hướng dẫn lập hồ sơ theo ý kiến của Sở Nội vụ, các sở giáo dục và đào tạo.")),
  RuleCase(
    "A23",
    fires: communePlan("UBND xã lập hồ sơ.", unit: "PHƯỜNG TÂN LẬP", opening: "Phường lập hồ sơ."),
    silent: communePlan(
      "UBND phường lập hồ sơ; UBND cấp xã, UBND xã, phường giáp ranh và UBND xã Tân Long phối hợp; Tỉnh ủy chỉ đạo.",
      unit: "PHƯỜNG TÂN LẬP", opening: "Phường lập hồ sơ.")),
  RuleCase(
    "A11",
    fires: plan("Nâng chỉ số CCHC của xã."),
    silent: plan("Nâng Chỉ số cải cách hành chính (gọi tắt là Chỉ số CCHC) của xã. Công khai CCHC.")
  ),
  RuleCase(
    "C04", fires: plan("Theo Quyết định số 45/SNV-VTLT ngày 10/01/2025 của Sở Nội vụ về lưu trữ."),
    silent: plan("Theo Công văn số 45/SNV-VTLT ngày 10/01/2025 của Sở Nội vụ về lưu trữ.")),
  RuleCase(
    "C05", fires: plan("Xã đã ban hành Quyết định số 45/QĐ-UBND về lưu trữ."),
    silent: plan("Ngày 10/01/2025, xã đã ban hành Quyết định số 45/QĐ-UBND về lưu trữ.")),
  RuleCase(
    "S05", fires: plan("Trồng 7.2 ha lúa."), silent: plan("Trồng 7.200 ha lúa trên 1.200 thửa.")),
  RuleCase(
    "W03", fires: [plan("Thu từ lúa : 12 tỷ đồng."), plan("Nuôi trâu (12 con) .")],
    silent: plan("Thu từ lúa: 12 tỷ đồng; nuôi trâu (12 con) từ ngày . tháng 11.")),
  RuleCase(
    "W16", fires: plan("KINH TẾ -XÃ HỘI"), silent: plan("KINH TẾ - XÃ HỘI")),
  RuleCase(
    "C11",
    fires: plan("Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 20 tháng 11 năm 2022."),
    silent: plan("Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022.")),
  RuleCase(
    "C13", fires: plan("Theo Điều 6 khoản 2 Nghị quyết số 28/NQ-HĐND ngày 10/01/2025 của HĐND xã."),
    silent: plan(
      "Theo khoản 6 Điều 57, khoản 3 Điều 58 của Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân."
    )),
  RuleCase(
    "C14", fires: plan("Theo khoản 2 điều 6 Nghị quyết số 28/NQ-HĐND ngày 10/01/2025 của HĐND xã."),
    silent: plan("Được sửa đổi, bổ sung một số điều theo Nghị quyết số 28/NQ-HĐND ngày 10/01/2025.")
  ),
  RuleCase(
    "F32",
    fires: [
      plan("Căn cứ Luật Lưu trữ;\n\nCăn cứ Luật Thư viện;\n\nXã ban hành Kế hoạch."),
      plan("Căn cứ Luật Lưu trữ;\n\nXét Tờ trình của Phòng Văn hóa - Xã hội,\n\nXã ban hành."),
    ],
    silent: [
      plan(
        "Căn cứ Luật Lưu trữ;\n\nCăn cứ Luật Thư viện;\n\nXét Tờ trình của Phòng Văn hóa - Xã hội."),
      plan(
        "Căn cứ Luật Lưu trữ;\n\nCăn cứ Luật Thư viện;\n\nThực hiện ý kiến của Sở Nội vụ, xã ban hành."
      ),
    ]),
  RuleCase(
    "C28", fires: plan("Theo quyết định số 45/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ."),
    silent: plan("Hướng dẫn một số quy định của Nghị định số 30/2020/NĐ-CP ngày 05/3/2020.")),
  RuleCase(
    "F27",
    fires: [
      plan(signature: "TM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\nKT. CHỦ TỊCH\n\nTrần Văn Minh"),
      partyPlan().replacing("T/M", with: "T/M BAN THƯỜNG VỤ\nK/T BÍ THƯ\nPHÓ BÍ THƯ\n\nT/M"),
    ],
    silent: plan(
      signature: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Minh")),
  RuleCase(
    "K09",
    fires: plan(
      "1. Khắc phục các hạn chế đã nêu trước ngày 30/9/2025.\n\n2. Khắc phục các hạn chế đã nêu trước ngày 30/9/2025."
    ),
    silent: plan(
      "1. Khắc phục các hạn chế đã nêu trước ngày 30/9/2025.\n\n2. Khắc phục các thiếu sót đã nêu trước ngày 30/9/2025."
    )),
  RuleCase(
    "N04", fires: plan("1. Lập hồ sơ.\n\n2. Nộp hồ sơ nêu tại điểm 3 Mục I Kế hoạch này."),
    silent: plan("1. Lập hồ sơ.\n\n2. Nộp hồ sơ nêu tại điểm 1 Mục I Kế hoạch này.")),
  RuleCase(
    "F34",
    fires: plan(signature: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTRẦN VĂN MINH"),
    silent: plan(signature: "TM. TIỂU BAN\nTRƯỞNG TIỂU BAN\n\nTrần Văn Minh\nTRƯỞNG BAN XÂY DỰNG")),
  RuleCase(
    "K08",
    fires: plan(
      (1...3).map { number in
        "\(number). Tiêu chí \(number): Việc thứ \(number)\n\n"
          + (number == 2 ? "" : "- Cơ quan chủ trì: Phòng Kinh tế.\n\n")
          + "- Thời gian hoàn thành: Trước ngày 30/6/2025."
      }.joined(separator: "\n\n")),
    silent: plan(
      (1...3).map { number in
        "\(number). Tiêu chí \(number): Việc thứ \(number)\n\n- Cơ quan chủ trì: Phòng Kinh tế.\n\n- Thời gian hoàn thành: Trước ngày 30/6/2025."
      }.joined(separator: "\n\n"))),
  RuleCase(
    "L01",
    fires: communePlan(
      "Lập hồ sơ trên địa bàn tỉnh.", opening: "Thực hiện yêu cầu của tỉnh, xã lập kế hoạch."),
    silent: communePlan(
      "Lập hồ sơ trên địa bàn xã.", opening: "Thực hiện yêu cầu của tỉnh, xã lập kế hoạch.")),
  RuleCase(
    "L01",
    // The scope of a cited document is its issuer's.
    fires: plan(
      "Thực hiện Nghị quyết số 28/NQ-HĐND ngày 15/7/2024 của HĐND huyện về việc lưu trữ trên địa bàn tỉnh."
    ),
    silent: plan(
      "Thực hiện Nghị quyết số 28/NQ-HĐND ngày 15/7/2024 của HĐND tỉnh về việc lưu trữ trên địa bàn tỉnh."
    )),
  RuleCase(
    "N03", fires: plan("a) Lập hồ sơ.\n\na) Nộp hồ sơ.\n\nb) Giữ hồ sơ."),
    // A program lettered the others, and its letters were lost.
    silent: plan("Lập hồ sơ;\n\nđ) Nộp hồ sơ;\n\nGiữ hồ sơ;\n\ng) Trả hồ sơ.")),
  RuleCase(
    "S01",
    fires: plan(
      "Xã tự chấm 96,50 điểm; kết quả thẩm định đạt 93,00 điểm, giảm 4,50 điểm so với tự chấm."),
    silent: plan("Xã tự chấm 96,50 điểm; kết quả thẩm định đạt 92,00 điểm, giảm 4,50 điểm.")),
  RuleCase(
    "S02",
    fires: [
      plan(
        "Tiếp 120 lượt, trong đó tiếp định kỳ 75 lượt, tiếp đột xuất 54 lượt; nhận 40 đơn, còn 04 đơn."
      ),
      plan("Tiếp 85 lượt công dân (định kỳ 60 lượt, đột xuất 35 lượt)."),
      plan(
        "Nhận 24 đơn, gồm 14 đơn kiến nghị, 09 đơn phản ánh, 03 đơn khác; giải quyết đạt 91,67%."),
      plan("Bị trừ 4,50 điểm, trong đó: Tiêu chí 2 trừ 2,00 điểm; Tiêu chí 3 trừ 2,00 điểm."),
    ],
    silent: [
      plan(
        "Tiếp 120 lượt, trong đó tiếp định kỳ 75 lượt, tiếp đột xuất 45 lượt; nhận 40 đơn, còn 04 đơn."
      ),
      plan("Tiếp 85 lượt công dân (định kỳ 60 lượt, đột xuất 25 lượt)."),
      plan("Có 85 đảng viên (nữ 20 đảng viên, người dân tộc 12 đảng viên)."),
      plan("Tiếp 120 lượt, trong đó xã 75 lượt, thôn 40 lượt; 12 đoàn; còn lại 5 lượt."),
    ]),
  RuleCase(
    "S03", fires: plan("Hòa giải thành 34/37 vụ, đạt tỷ lệ 85%."),
    silent: plan("Có 9/9 thôn đạt tỷ lệ dưới 10%.")),
  RuleCase(
    "S14",
    fires: [
      plan("Xã tiếp 12 đoàn; nhận 40 đơn, đã giải quyết 36 đơn, đạt 95%, còn 04 đơn."),
      plan("Tổng số hồ sơ nhận: 2.500 hồ sơ; giải quyết đúng hạn 2.450 hồ sơ, đạt 99%."),
    ],
    silent: [
      plan("Xã tiếp 12 đoàn; nhận 40 đơn, đã giải quyết 36 đơn, đạt 90%, còn 04 đơn."),
      plan("Xã nhận 40 đơn, đã giải quyết 36 đơn, đạt 95% kế hoạch."),
      plan("Nhận mới 19.630 hồ sơ, trả đúng hạn 19.255 hồ sơ (đạt 96,55%), đến hạn 19.944 hồ sơ."),
    ]),
  RuleCase(
    "S17",
    fires: plan("Xã nhận 40 đơn, đã giải quyết 36 đơn, đạt 90%, còn 06 đơn đang giải quyết."),
    silent: plan("Xã nhận 40 đơn, đã giải quyết 36 đơn, đạt 90%, còn 04 đơn đang giải quyết.")),
  RuleCase(
    "D10",
    fires: plan(
      title: "Thực hiện công tác lưu trữ 6 tháng đầu năm 2025",
      closing: "Trên đây là Kế hoạch thực hiện công tác lưu trữ 9 tháng đầu năm 2025./."),
    silent: plan(
      title: "Thực hiện công tác lưu trữ 6 tháng đầu năm 2025",
      closing: "Trên đây là Kế hoạch thực hiện công tác lưu trữ 6 tháng đầu năm 2025./.")),
  RuleCase(
    "D17",
    fires: plan(
      "II. NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2024",
      title: "Công tác lưu trữ 6 tháng cuối năm 2025"),
    silent: plan(
      "II. NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2025",
      title: "Công tác lưu trữ 6 tháng cuối năm 2025")),
  RuleCase(
    "W01", fires: plan("Có 420 lượt lượt cán bộ dự."), silent: plan("Có 420 lượt cán bộ dự.")),
  RuleCase(
    "W23", fires: plan("1. Hạn chế\n\nviệc công khai thủ tục ở một số khu phố chưa kịp thời."),
    silent: plan("1. Hạn chế\n\nViệc công khai thủ tục ở một số khu phố chưa kịp thời.")),
  RuleCase(
    "W46", fires: plan("Đăng ký 12mô hình."),
    silent: plan("Đăng ký 12 mô hình, dài 5km, 39a, 10h30.")),
  RuleCase(
    "W01", fires: plan("Các thôn nghiêm túc túc thực hiện."),
    silent: plan("Cán bộ bộ phận một cửa, Trưởng phòng Phòng Kinh tế nghiêm túc thực hiện.")),
  RuleCase(
    "W11", fires: plan("Hướng dẫn về nộị dung; đả triển khai."),
    silent: plan("Treo panô, áp phích.")),
  RuleCase(
    "W24",
    fires: plan(
      "Các phòng, các trường học, các thôn phối hợp thực hiện, nộp hồ sơ trước ngày 20/10/2025"),
    silent: plan(
      "Các phòng, các trường học, các thôn phối hợp thực hiện, nộp hồ sơ trước ngày 20/10/2025.")),
  RuleCase(
    "W40", fires: plan("Kết quả n\u{1CE}m qua của xã."), silent: plan("Kết quả năm qua của xã.")),
]
