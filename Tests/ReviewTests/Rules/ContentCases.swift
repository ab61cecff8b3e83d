private func rows(_ work: (Int) -> String, owner: (Int) -> String = { _ in "Văn phòng" }) -> String
{
  (1...6).map { "\($0)\tLập danh mục hồ sơ của nhóm \($0)\t\(owner($0))\t\(work($0))" }.joined(
    separator: "\n")
}

let agencyCases: [RuleCase] = [
  RuleCase(
    "A01", fires: plan("VP HĐND&UBND xã chủ trì. Văn phòng HĐND và UBND xã báo cáo."),
    silent: plan("Văn phòng HĐND và UBND xã chủ trì. Văn phòng HĐND và UBND xã báo cáo.")),
  RuleCase(
    "A02", fires: plan("Giao Phòng Tài chính – Kế hoạch chủ trì."),
    silent: plan("Giao Phòng Tài chính - Kế hoạch chủ trì.")),
  RuleCase(
    "A03", fires: plan("Giao Ban Tuyên giáo và Dân vận chủ trì, Ban Dân vận phối hợp."),
    silent: plan("Giao Ban Tuyên giáo và Dân vận chủ trì.")),
  RuleCase(
    "A04", fires: plan("Báo cáo Ủy ban nhân dân huyện.", date: "Tân Lập, ngày 10 tháng 8 năm 2025"),
    silent: plan("Báo cáo Ủy ban nhân dân huyện.")),
  RuleCase(
    "A05",
    fires: plan("Báo cáo Sở Thông tin và Truyền thông.", date: "Tân Lập, ngày 10 tháng 8 năm 2025"),
    silent: plan("Báo cáo Sở Thông tin và Truyền thông.")),
  RuleCase(
    "A08", fires: plan("Giao Đoàn thanh niên Cộng sản Hồ Chí Minh chủ trì."),
    silent: plan("Giao Đoàn Thanh niên Cộng sản Hồ Chí Minh chủ trì.")),
  RuleCase(
    "A09",
    fires: appendix(
      "1\tLập hồ sơ\tVăn phòng:\tHoàn thành trước ngày 30/6/2025.\n2\tNộp\tVăn phòng\tNộp."),
    silent: appendix(
      "1\tLập hồ sơ\tVăn phòng\tHoàn thành trước ngày 30/6/2025.\n2\tNộp\tVăn phòng\tNộp.")),
  RuleCase(
    "A10",
    fires: appendix(
      "1\tLập hồ sơ\tThanh tra huyện\tLập.\n2\tNộp hồ sơ\tThanh tra, Phòng Tư pháp\tNộp."),
    silent: appendix(
      "1\tLập hồ sơ\tThanh tra huyện\tLập.\n2\tNộp hồ sơ\tThanh tra huyện, Phòng Tư pháp\tNộp.")),
  RuleCase(
    "A11", fires: plan("Tiếp tục thực hiện công tác CCHC tại xã."),
    silent: plan("Thực hiện cải cách hành chính (CCHC). Công tác CCHC tại xã.")),
  RuleCase(
    "A12", fires: plan("Thực hiện cải cách hành chính (CCHC) tại xã."),
    silent: plan("Thực hiện cải cách hành chính (CCHC). Công tác CCHC tại xã.")),
  RuleCase(
    "A13",
    fires: plan("Thực hiện cải cách hành chính (CCHC). Đẩy mạnh cải cách hành chính (CCHC)."),
    silent: plan("Thực hiện cải cách hành chính (CCHC). Công tác CCHC tại xã.")),
  RuleCase(
    "A15",
    fires: plan(
      "1. Lập hồ sơ\n\n+ Cơ quan chủ trì: Phòng Nội vụ.\n\n+ Cơ quan phối hợp: Phòng Nội vụ, Phòng Tư pháp."
    ),
    silent: plan(
      "1. Lập hồ sơ\n\n+ Cơ quan chủ trì: Phòng Nội vụ.\n\n+ Cơ quan phối hợp: Phòng Tư pháp.")),
  RuleCase(
    "A16", fires: plan("Thực hiện chỉ đạo của Chính Phủ tại xã."),
    silent: plan("Thực hiện chỉ đạo của Chính phủ tại xã.")),
]

let laterCases: [RuleCase] = [
  RuleCase(
    "A17", fires: plan("Báo cáo UBND Huyện Tân Lập."), silent: plan("Báo cáo UBND huyện Tân Lập.")),
  RuleCase(
    "C28", fires: plan("Thực hiện kế hoạch số 5/KH-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ."),
    silent: plan("Thực hiện Kế hoạch số 05/KH-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ.")),
  RuleCase(
    "D07",
    fires: plan(
      "1. Lập hồ sơ\n\n+ Cơ quan chủ trì: Phòng Nội vụ.\n\n+ Thời gian thực hiện: Quý IV/2023."),
    silent: plan(
      "1. Lập hồ sơ\n\n+ Cơ quan chủ trì: Phòng Nội vụ.\n\n+ Thời gian thực hiện: Quý IV/2025.")),
  RuleCase(
    "N12", fires: plan("Thực hiện theo Phụ lục III kèm theo.") + "\n\nPhụ lục I\n\nPhụ lục II\n",
    silent: plan("Thực hiện theo Phụ lục II kèm theo.") + "\n\nPhụ lục I\n\nPhụ lục II\n"),
]

let numberingCases: [RuleCase] = [
  RuleCase(
    "N01", fires: plan("1. Lập hồ sơ.\n\n2. Nộp hồ sơ.\n\n5. Báo cáo."),
    silent: plan("1. Lập hồ sơ.\n\n2. Nộp hồ sơ.\n\n3. Báo cáo.")),
  RuleCase(
    "N01", fires: plan("Tiêu chí 1: Lập hồ sơ\n\nTiêu chí 2: Nộp hồ sơ\n\nTiêu chí 4: Báo cáo"),
    silent: plan("Các tiêu chí chưa đạt:\n\n+ Tiêu chí 2: Nộp hồ sơ;\n+ Tiêu chí 6: Báo cáo.")),
  RuleCase(
    "N02",
    fires: plan("1. Lập hồ sơ\n\n1.1. Phân loại.\n\n1.2. Đánh số.\n\n1.2.1 Viết tay.\n\n1.2.2 In."),
    silent: plan("1. Lập hồ sơ\n\n1.1. Phân loại.\n\n1.2. Đánh số.")),
  RuleCase(
    "N03",
    fires: plan("a) Lập hồ sơ.\n\nb) Nộp hồ sơ.\n\nc) Báo cáo.\n\nd) Lưu trữ.\n\ne) Hủy hồ sơ."),
    silent: plan("a) Lập hồ sơ.\n\nb) Nộp hồ sơ.\n\nc) Báo cáo.\n\nd) Lưu trữ.\n\nđ) Hủy hồ sơ.")),
  RuleCase(
    "N04", fires: plan("1. Lập hồ sơ như nêu tại mục 7, phần I Kế hoạch này."),
    silent: plan("1. Lập hồ sơ như nêu tại mục 1, phần I Kế hoạch này.")),
  RuleCase(
    "N05",
    fires: plan(
      "Đúng luật.\n\nII. KẾT QUẢ NĂM TRƯỚC\n\nĐạt yêu cầu.\n\nIII. NHIỆM VỤ, GIẢI PHÁP\n\nCác thôn được phân công nhiệm vụ (tại phần II Kế hoạch này) báo cáo."
    ),
    silent: plan(
      "Đúng luật.\n\nII. KẾT QUẢ NĂM TRƯỚC\n\nĐạt yêu cầu.\n\nIII. NHIỆM VỤ, GIẢI PHÁP\n\nCác thôn được phân công nhiệm vụ (tại phần III Kế hoạch này) báo cáo."
    )),
  RuleCase(
    "N06", fires: plan("1. Lập hồ sơ\n\n1.1. Phân loại.\n\n2. Nộp hồ sơ\n\n1.2. Đánh số."),
    silent: plan("1. Lập hồ sơ\n\n1.1. Phân loại.\n\n2. Nộp hồ sơ\n\n2.1. Đánh số.")),
  RuleCase(
    "N08", fires: plan("Lập hồ sơ<sup>1</sup> và nộp hồ sơ<sup>2</sup>.\n\n<sup>1</sup> Theo mẫu."),
    silent: plan("Lập hồ sơ<sup>1</sup>.\n\n<sup>1</sup> Theo mẫu.")),
  RuleCase(
    "N10", fires: plan("Chương I\n\nĐiều 1. Phạm vi\n\nQuy chế này áp dụng tại xã."),
    silent: plan("Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n\nQuy chế này áp dụng tại xã.")),
  RuleCase(
    "N11", fires: plan("Đúng luật.\n\nII. Nội dung thực hiện\n\nLập hồ sơ."),
    silent: plan("Đúng luật.\n\nII. NỘI DUNG THỰC HIỆN\n\nLập hồ sơ.")),
  RuleCase(
    "N13",
    fires: appendix("1\tLập\tVăn phòng\tLập.\n2\tNộp\tVăn phòng\tNộp.\n4\tHủy\tVăn phòng\tHủy."),
    silent: appendix("1\tLập\tVăn phòng\tLập.\n2\tNộp\tVăn phòng\tNộp.\n3\tHủy\tVăn phòng\tHủy.")),
  RuleCase(
    "N14",
    fires: appendix(
      "Tiêu chí 1: Lập hồ sơ\t\t\t\nNội dung 1\tLập\tVăn phòng\tLập.\nTiêu chí 3: Nộp hồ sơ\t\t\t\nNội dung 1\tNộp\tVăn phòng\tNộp."
    ),
    silent: appendix(
      "Tiêu chí 1: Lập hồ sơ\t\t\t\nNội dung 1\tLập\tVăn phòng\tLập.\nTiêu chí 2: Nộp hồ sơ\t\t\t\nNội dung 1\tNộp\tVăn phòng\tNộp."
    )),
  RuleCase(
    "N16", fires: appendix(rows { _ in "Lập." } + "\n7\tNộp hồ sơ\tVăn phòng\tNộp.\tthừa"),
    silent: appendix(rows { _ in "Lập." })),
]

let scoreCases: [RuleCase] = [
  RuleCase(
    "S01",
    fires: plan(
      "Xã tự chấm 95,00 điểm, huyện chấm đạt 90,00 điểm.\n\nBị trừ 3,00 điểm do nộp chậm.\n\nBị trừ 1,00 điểm do thiếu mẫu."
    ),
    silent: plan(
      "Xã tự chấm 95,00 điểm, huyện chấm đạt 90,00 điểm.\n\nBị trừ 3,00 điểm do nộp chậm.\n\nBị trừ 2,00 điểm do thiếu mẫu."
    )),
  RuleCase(
    "S02", fires: plan("Có 120 hồ sơ, trong đó 70 hồ sơ giấy và 40 hồ sơ điện tử."),
    silent: plan("Có 120 hồ sơ, trong đó 70 hồ sơ giấy và 50 hồ sơ điện tử.")),
  RuleCase(
    "S03", fires: plan("Nộp đúng hạn 34/40 hồ sơ (đạt 95%)."),
    silent: plan("Nộp đúng hạn 34/40 hồ sơ (đạt 85%).")),
  RuleCase(
    "S04", fires: plan("Trừ 0,5 điểm do nộp chậm; trừ 2,00 điểm do thiếu mẫu."),
    silent: plan("Trừ 0,50 điểm do nộp chậm; trừ 2,00 điểm do thiếu mẫu.")),
  RuleCase("S05", fires: plan("Xã đạt 90.5 điểm."), silent: plan("Xã đạt 90,5 điểm.")),
  RuleCase(
    "S06", fires: "TT\tĐơn vị\tSố hồ sơ\n1\tThôn Một\t10\n2\tThôn Hai\t20\nTổng cộng\t\t35",
    silent: "TT\tĐơn vị\tSố hồ sơ\n1\tThôn Một\t10\n2\tThôn Hai\t20\nTổng cộng\t\t30"),
  RuleCase(
    "S07",
    fires: "TT\tTiêu chí\tĐiểm tối đa\tĐiểm tự chấm\n1\tLập hồ sơ\t10\t12\n2\tNộp hồ sơ\t20\t18",
    silent: "TT\tTiêu chí\tĐiểm tối đa\tĐiểm tự chấm\n1\tLập hồ sơ\t10\t9\n2\tNộp hồ sơ\t20\t18"),
  RuleCase(
    "S09", fires: plan("Xã tự chấm 95 điểm.\n\nNăm trước xã tự chấm được 97 điểm."),
    silent: plan("Xã tự chấm 95 điểm.")),
  RuleCase("S12", fires: plan("Lập 03 (bốn) hồ sơ."), silent: plan("Lập 03 (ba) hồ sơ.")),
  RuleCase(
    "S12", fires: plan("Mức thu 15.000 đồng/bản (mười năm nghìn đồng)."),
    silent: plan(
      "Mức thu 15.000 đồng/bản (mười lăm ngàn đồng); 105 (một trăm lẻ năm) tờ; 2 (bản chính) tờ.")
  ),
  RuleCase(
    "S02",
    fires: plan("Tiếp 215 lượt với 240 người, trong đó: xã tiếp 120 lượt, thôn tiếp 105 lượt."),
    silent: plan("Tiếp 225 lượt với 240 người, trong đó: xã tiếp 120 lượt, thôn tiếp 105 lượt.")),
  RuleCase(
    "S02",
    fires: plan("Đã ban hành 05 văn bản, trong đó: 02 kế hoạch, 02 công văn, 02 quyết định."),
    silent: plan(
      "Đã ban hành 06 văn bản, trong đó: 02 kế hoạch, 02 công văn, 02 quyết định; có 5 người, trong đó 3 nữ, 4 đảng viên."
    )),
  RuleCase(
    "S02",
    fires: plan(
      "Đã ban hành 14 văn bản (tăng 12% so với năm 2024), gồm: kế hoạch 6; công văn 5; báo cáo 2."),
    silent: plan(
      "Đã ban hành 13 văn bản, gồm: kế hoạch 6; công văn 5; báo cáo 2. Có 30 hồ sơ, gồm: giấy 20, còn lại của năm 2024."
    )),
  RuleCase(
    "S06",
    fires:
      "TT\tNội dung\tĐiểm\nI\tHồ sơ\t19\n1\tLập\t10\n2\tNộp\t8\nII\tKho\t5\n1\tSắp xếp\t5\nTổng cộng\t\t24",
    silent:
      "TT\tNội dung\tĐiểm\nI\tHồ sơ\t18\n1\tLập\t10\n2\tNộp\t8\nII\tKho\t5\n1\tSắp xếp\t5\nTổng cộng\t\t23"
  ),
  RuleCase(
    "S06", fires: "TT\tĐơn vị\tSố hồ sơ\n1\tThôn Một\t10\n2\tThôn Hai\t20\nTổng cộng\t\t35",
    silent:
      "TT\tTiêu chí\tMục tiêu\n1\tMột\t10\n2\tHai\t12\n3\tBa\t\n4\tBốn\t\n5\tNăm\t\nTổng cộng\t\t95"
  ),
  RuleCase(
    "S13",
    fires:
      "TT\tChỉ tiêu\tKế hoạch\tThực hiện\tTỷ lệ (%)\n1\tLớp\t4\t3\t75,0\n2\tMô hình\t20\t18\t90,0\n3\tCuộc\t8\t5\t72,5",
    silent:
      "TT\tChỉ tiêu\tKế hoạch\tThực hiện\tTỷ lệ (%)\n1\tLớp\t4\t3\t75,0\n2\tMô hình\t20\t18\t90%\n3\tCuộc\t8\t5\t62,5"
  ),
]

private let task =
  "1. Lập danh mục hồ sơ của các thôn trong xã theo đúng mẫu\n\n+ Cơ quan chủ trì: Phòng Nội vụ.\n\n+ Thời gian thực hiện: trước ngày 30/6/2025."
private func pairRow(
  _ owner: String, _ work: String,
  _ title: String = "Lập danh mục hồ sơ của các thôn trong xã theo đúng mẫu"
) -> String {
  "1\t\(title)\t\(owner)\t\(work)\n2\tKhác\t\tKhác."
}

let pairCases: [RuleCase] = [
  RuleCase(
    "P01",
    fires: [plan(task), appendix(pairRow("Phòng Tư pháp", "Hoàn thành trước ngày 30/6/2025."))],
    silent: [plan(task), appendix(pairRow("Phòng Nội vụ", "Hoàn thành trước ngày 30/6/2025."))]),
  RuleCase(
    "P02",
    fires: [plan(task), appendix(pairRow("Phòng Nội vụ", "Hoàn thành trước ngày 30/7/2025."))],
    silent: [plan(task), appendix(pairRow("Phòng Nội vụ", "Hoàn thành trước ngày 30/6/2025."))]),
  RuleCase(
    "P03",
    fires: [
      plan(
        task
          + "\n\n2. Nộp hồ sơ vào kho của xã đúng thời hạn quy định\n\n+ Cơ quan chủ trì: Phòng Nội vụ.\n\n3. Chỉnh lý hồ sơ tồn đọng nhiều năm tại các thôn\n\n+ Cơ quan chủ trì: Phòng Nội vụ."
      ),
      appendix(
        "1\tLập danh mục hồ sơ của các thôn trong xã theo đúng mẫu\tPhòng Nội vụ\tLập.\n2\tNộp hồ sơ vào kho của xã đúng thời hạn quy định\tPhòng Nội vụ\tNộp.\n3\tChỉnh lý hồ sơ tồn đọng nhiều năm tại các thôn\tPhòng Nội vụ\tLàm.\n4\tTập huấn nghiệp vụ cho cán bộ thôn về lưu trữ\tPhòng Nội vụ\tLàm."
      ),
    ],
    silent: [plan(task), appendix(pairRow("Phòng Nội vụ", "Hoàn thành trước ngày 30/6/2025."))]),
  RuleCase(
    "P04",
    fires: [
      plan(task),
      appendix(
        pairRow("Phòng Nội vụ", "Lập.", "Lập danh mục hồ sơ của các thôn trong xã theo đúng biểu")),
    ],
    silent: [plan(task), appendix(pairRow("Phòng Nội vụ", "Lập."))]),
  RuleCase(
    "P05",
    fires: [
      plan(),
      appendix(guide: "(Kèm theo Kế hoạch số 21/KH-UBND ngày 10/02/2025 của Ủy ban nhân dân xã)"),
    ],
    silent: [plan(), appendix()]),
  RuleCase(
    "P06", fires: [plan(), appendix(head: "Phụ lục\nPHÂN CÔNG NHIỆM VỤ NĂM 2024")],
    silent: [plan(), appendix()]),
  RuleCase(
    "P07",
    fires: [
      plan("2.1. Tiêu chí 1: Lập hồ sơ\n\n+ Cơ quan chủ trì: Phòng Nội vụ."),
      appendix(
        "Tiêu chí 1: Nộp hồ sơ\t\t\t\nNội dung 1\tLập\tPhòng Nội vụ\tLập.\nNội dung 2\tNộp\tPhòng Nội vụ\tLập."
      ),
    ],
    silent: [
      plan("2.1. Tiêu chí 1: Lập hồ sơ\n\n+ Cơ quan chủ trì: Phòng Nội vụ."),
      appendix(
        "Tiêu chí 1: Lập hồ sơ\t\t\t\nNội dung 1\tLập\tPhòng Nội vụ\tLập.\nNội dung 2\tNộp\tPhòng Nội vụ\tLập."
      ),
    ]),
]

let taskCases: [RuleCase] = [
  RuleCase(
    "K01", fires: appendix("1\tLập hồ sơ\t\tLập.\n2\tNộp hồ sơ\tVăn phòng\tNộp."),
    silent: appendix("1\tLập hồ sơ\tVăn phòng\tLập.\n2\tNộp hồ sơ\tVăn phòng\tNộp.")),
  RuleCase(
    "A18",
    fires: plan(
      "Nộp tại Bộ phận Tiếp nhận và Trả kết quả của xã.\n\nTrả tại Bộ phận tiếp nhận và trả kết quả một cửa."
    ),
    silent: plan(
      "Nộp tại Bộ phận Tiếp nhận và Trả kết quả của xã.\n\nTrả tại Bộ phận Tiếp nhận và Trả kết quả."
    )),
  RuleCase(
    "A19", fires: plan("Kiện toàn BCĐ của xã; nâng cao hoạt động của ban chỉ đạo."),
    silent: plan("Kiện toàn Ban Chỉ đạo của xã; nâng cao hoạt động của Ban Chỉ đạo.")),
  RuleCase(
    "A15",
    fires:
      "TT\tViệc\tCơ quan chủ trì\tCơ quan phối hợp\n1\tLập\tVăn phòng UBND tỉnh\tVăn phòng UBND tỉnh; các xã\n2\tNộp\tSở Nội vụ\tCác xã",
    silent:
      "TT\tViệc\tCơ quan chủ trì\tCơ quan phối hợp\n1\tLập\tVăn phòng UBND tỉnh\tSở Nội vụ; các xã\n2\tNộp\tSở Nội vụ\tCác xã"
  ),
  // A column that most rows leave empty is a form; a unit of measure is nobody.
  RuleCase(
    "K01", fires: appendix("1\tLập hồ sơ\tVăn phòng\tLập.\n2\tNộp hồ sơ\t\tNộp."),
    silent: appendix("1\tLập hồ sơ\t\tLập.\n2\tNộp hồ sơ\t\tNộp.\n3\tGiữ hồ sơ\tVăn phòng\tGiữ.")
  ),
  RuleCase(
    "K01", fires: appendix("1\tLập hồ sơ\tVăn phòng\tLập.\n2\tNộp hồ sơ\t\tNộp."),
    silent: "TT\tChỉ tiêu\tĐơn vị\tSố\n1\tLớp học\tlớp\t4\n2\tMô hình\tmô hình\t5\n\tTổng cộng\t\t9"
  ),
  RuleCase(
    "K02",
    fires: plan(
      "Đúng luật.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Nội vụ theo dõi việc thực hiện.\n\n2. Xây dựng kế hoạch của thôn."
    ),
    silent: plan(
      "Đúng luật.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Nội vụ theo dõi việc thực hiện.\n\n2. Các thôn xây dựng kế hoạch."
    )),
  RuleCase(
    "K03",
    fires: plan(
      (1...12).map { "\($0). Các thôn lập hồ sơ nhóm \($0)." }.joined(separator: "\n\n")
        + "\n\nII. TỔ CHỨC THỰC HIỆN\n\nCác thôn thực hiện."),
    silent: plan(
      (1...12).map { "\($0). Các thôn lập hồ sơ nhóm \($0)." }.joined(separator: "\n\n")
        + "\n\nII. TỔ CHỨC THỰC HIỆN\n\nCác thôn báo cáo trước ngày 30/11/2025.")),
  RuleCase(
    "K04",
    fires: appendix(rows { $0 == 6 ? "Lập hồ sơ cho đủ." : "Lập trước ngày 0\($0)/6/2025." }),
    silent: appendix(rows { "Lập trước ngày 0\($0)/6/2025." })),
  RuleCase(
    "K05",
    fires: appendix(
      "1\tLập danh mục hồ sơ\tVăn phòng\tTham mưu ban hành văn bản chỉ đạo thực hiện nghiêm việc này tại các thôn.\n2\tTập huấn cán bộ\tVăn phòng\tTham mưu ban hành văn bản chỉ đạo thực hiện nghiêm việc này tại các thôn.\n3\tHủy tài liệu\tVăn phòng\tHủy."
    ),
    silent: appendix(
      rows { "Lập hồ sơ của nhóm \($0) theo mẫu của Văn phòng và nộp về kho lưu trữ." })),
  RuleCase(
    "K06", fires: plan("Giao ông ……………… phụ trách."),
    silent: plan("Giao ông Lê Văn Tư phụ trách, gồm lập, nộp, hủy...")),
  RuleCase(
    "K07",
    fires: appendix(
      rows { _ in "Tham mưu văn bản chỉ đạo." }
        + "\n7\tCơ quan có ban hành quy chế chi tiêu nội bộ và công khai minh bạch về tài chính hằng năm.\tVăn phòng\tCơ quan có ban hành quy chế chi tiêu nội bộ và công khai minh bạch về tài chính hằng năm. Nộp hồ sơ."
        + (8...12).map {
          "\n\($0)\tLập danh mục hồ sơ của nhóm \($0) theo mẫu của Văn phòng và nộp về kho lưu trữ.\tVăn phòng\tTham mưu."
        }.joined()),
    silent: appendix(rows { _ in "Tham mưu văn bản chỉ đạo." })),
  RuleCase(
    "K08",
    fires: plan(
      (1...3).map {
        "\($0). Lập hồ sơ nhóm \($0)\n\n+ Cơ quan chủ trì: Phòng Nội vụ.\n\n+ Thời gian thực hiện: Quý II."
      }.joined(separator: "\n\n")
        + "\n\n4. Nộp hồ sơ\n\n+ Cơ quan chủ trì: Phòng Nội vụ."),
    silent: plan(
      (1...4).map {
        "\($0). Lập hồ sơ nhóm \($0)\n\n+ Cơ quan chủ trì: Phòng Nội vụ.\n\n+ Thời gian thực hiện: Quý II."
      }.joined(separator: "\n\n"))),
  RuleCase(
    "K09",
    fires: plan(
      "Các thôn lập danh mục hồ sơ và nộp về kho lưu trữ của xã.\n\nCác thôn lập danh mục hồ sơ và nộp về kho lưu trữ của xã."
    ),
    silent: plan(
      "Các thôn lập danh mục hồ sơ và nộp về kho lưu trữ của xã.\n\nCác tổ lập danh mục hồ sơ và nộp về kho lưu trữ của xã."
    )),
  RuleCase(
    "L01", fires: plan("Thực hiện công tác lưu trữ trên địa bàn tỉnh."),
    silent: plan("Thực hiện công tác lưu trữ trên địa bàn xã.")),
  RuleCase(
    "L02", fires: plan("Các thôn thực hiện Chương trình này."),
    silent: plan("Các thôn thực hiện Kế hoạch này.")),
  RuleCase(
    "L04",
    fires: plan(
      "1. Lập hồ sơ.\n\nCơ quan chủ trì: Sở Nội vụ.\n\nThời gian thực hiện: trước ngày 15/11/2025."),
    silent: plan(
      "1. Lập hồ sơ, gửi Sở Nội vụ.\n\nCơ quan chủ trì: Phòng Văn hóa - Xã hội.\n\nThời gian thực hiện: trước ngày 15/11/2025."
    )),
  RuleCase(
    "L03", fires: plan("Ủy ban nhân dân cấp huyện chỉ đạo các thôn."),
    silent: plan("Ủy ban nhân dân xã chỉ đạo các thôn.")),
  RuleCase(
    "S19",
    fires: [
      "TT\tSố liệu\tNăm 2025\tNăm 2024\tSo sánh\n1\tVăn bản\t14\t12\ttăng 16,7%\n2\tĐơn\t64\t71\tgiảm 9,9%\n3\tCuộc\t5\t4\tgiảm 25,0%",
      "TT\tSố liệu\tNăm 2024\tNăm 2025\tTăng, giảm\n1\tVăn bản\t12\t14\t+2\n2\tĐơn\t71\t64\tgiảm 7\n3\tCuộc\t4\t5\t+3",
    ],
    silent: [
      "TT\tSố liệu\tNăm 2025\tNăm 2024\tSo sánh\n1\tVăn bản\t14\t12\ttăng 16,7%\n2\tĐơn\t64\t71\tgiảm 9,9%\n3\tCuộc\t5\t5\tkhông đổi\n4\tNgười\t0\t1\tgiảm 1",
      "TT\tSố liệu\tNăm 2025\tNăm 2024\tSo với kế hoạch\n1\tVăn bản\t14\t12\ttăng 6,7%\n2\tĐơn\t64\t71\tgiảm 2,9%",
    ]),
  RuleCase(
    "S17", fires: plan("Đã nhận 13/08 hồ sơ; còn 03 hồ sơ chưa nộp."),
    silent: plan("Đã nhận 05/08 hồ sơ; còn 03 hồ sơ chưa nộp.")),
]
