let citationCases: [RuleCase] = [
  RuleCase(
    "C01", fires: plan("Thực hiện Quyết định số 45 -QĐ/TU ngày 10/01/2025 của Tỉnh ủy về lưu trữ."),
    silent: plan("Thực hiện Quyết định số 45-QĐ/TU ngày 10/01/2025 của Tỉnh ủy về lưu trữ.")),
  RuleCase(
    "C02", fires: plan("Theo Quyết định 45/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ."),
    silent: plan("Theo Quyết định số 45/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ.")),
  RuleCase(
    "C03",
    fires: plan(
      "Theo Quyết định số 45/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ.\n\nTheo Quyết định số 45/QĐ-UBND ngày 11/01/2025 của UBND tỉnh về lưu trữ."
    ),
    silent: plan(
      "Theo Quyết định số 45/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ.\n\nTheo Quyết định số 45/QĐ-UBND ngày 11/01/2024 của UBND xã về vệ sinh."
    )),
  RuleCase(
    "C04", fires: plan("Theo Kế hoạch số 45/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ."),
    silent: plan("Theo Quy định số 45-QĐ/TW ngày 10/01/2025 của Ban Bí thư về lưu trữ.")),
  RuleCase(
    "C05", fires: plan("Thực hiện Nghị quyết số 28/NQ-HĐND của HĐND xã về lưu trữ."),
    silent: plan("Thực hiện Nghị quyết số 28/NQ-HĐND ngày 10/01/2025 của HĐND xã về lưu trữ.")),
  RuleCase(
    "C06", fires: plan("Thực hiện Nghị quyết số 28/NQ-HĐND ngày 10/01/2025."),
    silent: plan("Thực hiện Nghị quyết số 28/NQ-HĐND ngày 10/01/2025 của HĐND xã về lưu trữ.")),
  RuleCase(
    "C07",
    fires: plan(
      "Theo Quyết định số 45/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ.\n\nTheo Quyết định số 45/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ."
    ),
    silent: plan(
      "Theo Quyết định số 45/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ.\n\nTheo Quyết định số 45/QĐ-UBND."
    )),
  RuleCase(
    "C08", fires: plan("Thực hiện Luật Lưu trữ số 33/2024/QH15."),
    silent: plan("Thực hiện Luật Lưu trữ.")),
  RuleCase(
    "C09",
    fires: plan(
      "Theo Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ về công tác văn thư."),
    silent: plan(
      "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.")),
  RuleCase(
    "C10",
    fires: plan(
      "Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về tăng cường và đổi mới công tác dân vận trong cơ quan hành chính nhà nước."
    ),
    silent: plan(
      "Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước."
    )),
  RuleCase(
    "C11",
    fires: plan(
      "Theo Nghị định số 30/2020/NĐ-CP ngày 03/5/2020 của Chính phủ về công tác văn thư."),
    silent: plan(
      "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.")),
  RuleCase(
    "C12",
    fires: plan(
      "Theo Quyết định số 45/QĐ-UBND, ngày 10/01/2025 của UBND tỉnh về lưu trữ; Quyết định số 46/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về văn thư."
    ),
    silent: plan(
      "Theo Quyết định số 45/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ; Quyết định số 46/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về văn thư."
    )),
  RuleCase(
    "C13",
    fires: plan(
      "Theo điểm b, mục 2, Điều 6, Quyết định số 45/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ."
    ),
    silent: plan(
      "Theo điểm b khoản 2 Điều 6 Quyết định số 45/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ."
    )),
  RuleCase(
    "C14",
    fires: plan(
      "Theo Khoản 2 điều 6 Luật Lưu trữ, các thôn lập hồ sơ; theo Khoản 3 điều 7 Luật Lưu trữ."),
    silent: plan("Theo khoản 2 Điều 6 Luật Lưu trữ, các thôn lập hồ sơ.")),
  RuleCase(
    "C15", fires: plan("Thực hiện Bộ Luật lao động tại các thôn."),
    silent: plan("Thực hiện Bộ luật Lao động tại các thôn.")),
  RuleCase(
    "C16", fires: plan("Theo Nghị định số 99/2022/NĐ-CP ngày 08/4/2023 của Chính phủ về lưu trữ."),
    silent: plan("Theo Nghị định số 99/2022/NĐ-CP ngày 08/4/2022 của Chính phủ về lưu trữ.")),
  RuleCase(
    "C17", fires: plan("Theo Quyết định số 45/QĐ-UBND ngày 10/5/2025 của UBND tỉnh về lưu trữ."),
    silent: plan("Theo Quyết định số 45/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ.")),
  RuleCase(
    "C19",
    fires: plan(
      "Theo Quyết định số 45/QĐ-UBND ngày 10 tháng 01 năm 2025 của UBND tỉnh về lưu trữ; Quyết định số 46/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về văn thư."
    ),
    silent: plan(
      "Theo Quyết định số 45/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ; Quyết định số 46/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về văn thư."
    )),
  RuleCase(
    "C20", fires: plan("Theo Kết luận số 50/KL-TW ngày 10/01/2025 của Ban Bí thư về lưu trữ."),
    silent: plan("Theo Kết luận số 50-KL/TW ngày 10/01/2025 của Ban Bí thư về lưu trữ.")),
  RuleCase(
    "C21",
    fires: plan("Theo Nghị định số 30/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư."),
    silent: plan(
      "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.")),
  RuleCase(
    "C22", fires: plan("Theo Quyết định số 45/QD-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ."),
    silent: plan("Theo Quyết định số 45/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ.")),
  RuleCase(
    "C23", fires: plan("Tiếp tục chương trình giai đoạn 2016 - 2020 của xã."),
    silent: plan("Tiếp tục chương trình giai đoạn 2021 - 2025 của xã.")),
  RuleCase(
    "C24", fires: plan(opening: "Căn cứ Luật Lưu trữ;\nCăn cứ Luật Lưu trữ."),
    silent: plan(opening: "Căn cứ Luật Lưu trữ;\nCăn cứ Luật Viên chức.")),
  RuleCase(
    "C26", fires: plan("Thực hiện Luật Dân chủ ở cơ sở tại các thôn."),
    silent: plan("Thực hiện Luật Thực hiện dân chủ ở cơ sở tại các thôn.")),
  RuleCase(
    "C27", fires: plan("Theo Quyết định số 45/QĐ–UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ."),
    silent: plan("Theo Quyết định số 45/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về lưu trữ.")),
]

let dateCases: [RuleCase] = [
  RuleCase(
    "D01", fires: plan("Các thôn báo cáo trước ngày 30/10/2021."),
    silent: plan("Các thôn báo cáo trước ngày 30/10/2025.")),
  RuleCase(
    "D02", fires: plan("Các thôn báo cáo trước ngày 15/01/2025."),
    silent: plan("Các thôn báo cáo trước ngày 15/3/2025.")),
  RuleCase(
    "D03", fires: plan("Cung cấp tài liệu chậm nhất (chậm nhất trước ngày 01/11/2025)."),
    silent: plan("Cung cấp tài liệu chậm nhất ngày 01/11/2025.")),
  RuleCase(
    "D04", fires: plan("Cung cấp tài liệu chậm nhất trước ngày 01/11/2025."),
    silent: plan("Cung cấp tài liệu trước ngày 01/11/2025.")),
  RuleCase(
    "D05",
    fires: appendix(
      (1...4).map {
        "\($0)\tLập danh mục hồ sơ đợt \($0)\tVăn phòng\tHoàn thành trước ngày 0\($0)/6/2025."
      }
      .joined(separator: "\n") + "\n5\tNộp hồ sơ\tVăn phòng\tCuối năm nộp hồ sơ."),
    silent: appendix()),
  RuleCase(
    "D06", fires: plan("Các thôn báo cáo trước ngày 31/11/2025."),
    silent: plan("Các thôn báo cáo trước ngày 30/11/2025.")),
  RuleCase(
    "D09",
    fires: plan(
      date: "Tân Lập, ngày 10 tháng 02 năm 2024", title: "Thực hiện công tác lưu trữ năm 2022"),
    silent: plan(date: "Tân Lập, ngày 25 tháng 12 năm 2024")),
  RuleCase(
    "D10", fires: plan(closing: "Trên đây là Kế hoạch thực hiện công tác lưu trữ năm 2023./."),
    silent: plan()),
  RuleCase(
    "D11", fires: plan("Các thôn báo cáo trước ngày 30-11-2025."),
    silent: plan("Các thôn báo cáo trước ngày 30/11/2025.")),
  RuleCase(
    "D13", fires: plan("Các thôn báo cáo trước ngày 30/11/25."),
    silent: plan("Các thôn báo cáo trước ngày 30/11/2025.")),
  RuleCase(
    "D15", fires: plan("Thực hiện từ ngày 10/5/2025 đến ngày 01/5/2025."),
    silent: plan("Thực hiện từ ngày 01/5/2025 đến ngày 10/5/2025.")),
  RuleCase(
    "D16",
    fires: plan("Các thôn báo cáo 6 tháng (trước ngày 10/12/2025) và năm (trước ngày 15/6/2025)."),
    silent: plan("Các thôn báo cáo 6 tháng (trước ngày 10/6/2025) và năm (trước ngày 15/12/2025).")),
]
