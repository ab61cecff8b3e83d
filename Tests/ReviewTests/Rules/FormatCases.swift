import Foundation

let formatCases: [RuleCase] = [
  RuleCase("F01", fires: plan(number: "Số: 12 /KH-UBND"), silent: plan()),
  RuleCase("F02", fires: plan(number: "Số: 5/KH-UBND"), silent: plan(number: "Số: 05/KH-UBND")),
  RuleCase("F03", fires: plan(number: "Số 12/KH-UBND"), silent: partyPlan()),
  RuleCase("F04", fires: plan(number: "Số: 12-KH/UBND"), silent: partyPlan()),
  RuleCase("F05", fires: plan(date: "Tân Lập, ngày 5 tháng 02 năm 2025"), silent: plan()),
  RuleCase(
    "F06", fires: plan(date: "Tân Lập, ngày 05 tháng 03 năm 2025"),
    silent: plan(date: "Tân Lập, ngày 05 tháng 3 năm 2025")),
  RuleCase(
    "F07", fires: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\n\n" + plan(),
    silent: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n" + plan()),
  RuleCase(
    "F08", fires: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n" + plan(),
    silent: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n" + plan()),
  RuleCase("F09", fires: plan(date: "Tân Lập ngày 10 tháng 02 năm 2025"), silent: plan()),
  RuleCase("F10", fires: plan(date: "Tân Lập, ngày 10/02/2025"), silent: plan()),
  RuleCase("F11", fires: plan(number: "Số: 12/BC-UBND"), silent: plan()),
  RuleCase(
    "F13",
    fires: "Số: 12/KH-UBND\n\nKẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nNội dung.\n\nNơi nhận:\n- Lưu: VT, NV.\n",
    silent: plan()),
  RuleCase("F14", fires: appendix(head: "PHÂN CÔNG NHIỆM VỤ NĂM 2025"), silent: appendix()),
  RuleCase(
    "F15", fires: appendix(head: "PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ NĂM 2025"), silent: appendix()),
  RuleCase(
    "F16", fires: appendix(head: "Phụ lục 2\nPHÂN CÔNG NHIỆM VỤ NĂM 2025"),
    silent: appendix(head: "Phụ lục II\nPHÂN CÔNG NHIỆM VỤ NĂM 2025")),
  RuleCase("F17", fires: appendix(guide: "Dùng cho các thôn trong xã."), silent: appendix()),
  RuleCase(
    "F18", fires: [plan("Các thôn lập danh mục hồ sơ."), appendix()],
    silent: [plan("Các thôn lập danh mục hồ sơ (có Phụ lục kèm theo)."), appendix()]),
  RuleCase(
    "F19", fires: plan(opening: "Kính gửi: Các thôn trong xã."), silent: plan()),
  RuleCase(
    "F20", fires: plan(recipients: "- Như trên;\n- Lưu: VT, VHXH."), silent: plan()),
  RuleCase(
    "F38",
    fires:
      "Số: 15/UBND-VX\nV/v lưu trữ\n\nTân Lập, ngày 10 tháng 3 năm 2025\n\nKính gửi: Các thôn.\n\nĐề nghị các thôn nộp hồ sơ./.\n\nNơi nhận:\n- CT, các PCT UBND xã;\n- Lưu: VT, VX.\n\nCHỦ TỊCH\n\nTrần Văn Minh",
    silent:
      "Số: 15/UBND-VX\nV/v lưu trữ\n\nTân Lập, ngày 10 tháng 3 năm 2025\n\nKính gửi: Các thôn.\n\nĐề nghị các thôn nộp hồ sơ./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, VX.\n\nCHỦ TỊCH\n\nTrần Văn Minh"
  ),
  // The chairman decides in his own name.
  RuleCase(
    "F26", fires: plan(signature: "CHỦ TỊCH\n\nTrần Văn Minh"),
    silent:
      "Số: 15/QĐ-UBND\n\nTân Lập, ngày 10 tháng 3 năm 2025\n\nQUYẾT ĐỊNH\nVề việc lưu trữ\n\nĐiều 1. Lập kho lưu trữ./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT, VX.\n\nCHỦ TỊCH\n\nTrần Văn Minh"
  ),
  RuleCase("F21", fires: plan(recipients: "- Sở Nội vụ;\n- Lưu: VT, VHXH"), silent: plan()),
  RuleCase(
    "F22", fires: plan(recipients: "- Sở Nội vụ;\n- Lưu: VT, NV(hoa)."),
    silent: plan(recipients: "- Sở Nội vụ;\n- Lưu: VT, NV (2).")),
  RuleCase(
    "F23", fires: plan(recipients: "- Sở Nội vụ,\n- Các thôn;\n- Lưu: VT, VHXH."), silent: plan()),
  RuleCase(
    "F24",
    fires:
      "Số: 12/KH-UBND\n\nKẾ HOẠCH\nVề lưu trữ\n\nNội dung kế hoạch./.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh",
    silent: plan()),
  RuleCase(
    "F25", fires: plan(signature: "T/M ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh"), silent: plan()),
  RuleCase("F26", fires: plan(signature: "CHỦ TỊCH\n\nTrần Văn Minh"), silent: plan()),
  RuleCase(
    "F27", fires: plan(signature: "TM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\n\nTrần Văn Minh"),
    silent: plan(signature: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Minh")),
  RuleCase(
    "F29", fires: plan(signature: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nThS. Trần Văn Minh"),
    silent: plan()),
  RuleCase("F30", fires: plan(closing: "Các thôn báo cáo kịp thời."), silent: plan()),
  RuleCase("F31", fires: partyPlan(closing: "Các chi bộ thực hiện./."), silent: partyPlan()),
  RuleCase(
    "F32",
    fires: plan(
      opening:
        "Căn cứ Luật Lưu trữ,\nCăn cứ Nghị định số 30/2020/NĐ-CP;\nTheo đề nghị của Văn phòng."),
    silent: plan(opening: "Căn cứ Luật Lưu trữ;\nCăn cứ Nghị định số 30/2020/NĐ-CP.")),
  RuleCase("F33", fires: plan(number: "Số:      /KH-UBND"), silent: plan()),
  RuleCase(
    "F34", fires: plan(signature: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTRẦN VĂN MINH"), silent: plan()),
  RuleCase(
    "F35",
    fires:
      "Số: 12/KH-UBND\n\n**Kế hoạch**\nVề lưu trữ\n\nNội dung./.\n\nNơi nhận:\n- Lưu: VT, NV.\n",
    silent: plan()),
  RuleCase("F36", fires: partyPlan(heading: "I. MỤC ĐÍCH"), silent: partyPlan()),
  RuleCase(
    "F37",
    fires: partyPlan().replacingFirst(
      "ĐẢNG CỘNG SẢN VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"),
    silent: partyPlan()),
]

extension String {
  /// The text with the first occurrence of a piece replaced.
  func replacingFirst(_ piece: String, _ other: String) -> String {
    guard let range = range(of: piece) else { return self }
    return replacingCharacters(in: range, with: other)
  }
}
