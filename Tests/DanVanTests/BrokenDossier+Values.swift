extension BrokenDossier {
  static let values = [
    BrokenDossier(
      "ngày không có trên lịch", "citations.json",
      "\"date\": \"2025-09-05\"",
      "\"date\": \"2025-02-30\"",
      #"""
      citations.json:8:15 không có ngày '2025-02-30' [value] citations[0].date (viết ngày như 2025-11-01 hoặc 01/11/2025)
      """#),
    BrokenDossier(
      "ngày viết bằng chữ", "citations.json",
      "\"date\": \"2025-09-05\"",
      "\"date\": \"đầu tháng 9\"",
      #"""
      citations.json:8:15 ở đây phải là một ngày, không phải 'đầu tháng 9' [value] citations[0].date (viết ngày như 2025-11-01 hoặc 01/11/2025)
      """#),
    BrokenDossier(
      "tháng 13", "dossier.json",
      "{ \"month\": 6, \"year\": 2026 }",
      "{ \"month\": 13, \"year\": 2026 }",
      #"""
      dossier.json:68:15 ở đây phải là một ngày, hoặc tháng và năm, không phải một khối { } [value] documents[2].date (viết như "2025-11-01" hoặc { "month": 2, "year": 2025 })
      """#),
    BrokenDossier(
      "thời hạn không hiểu", "dossier.json",
      "{ \"before\": \"2026-11-01\" }",
      "{ \"until\": \"2026-11-01\" }",
      #"""
      dossier.json:25:30 ở đây phải là một thời hạn, không phải một khối { } [value] deadlines.evidence (viết { "before": "2025-11-01" }, { "on": … }, { "yearEnd": true }, { "continuous": true }, { "month": 6 } hoặc { "quarter": 2 })
      """#),
    BrokenDossier(
      "thời hạn có ngày sai", "dossier.json",
      "{ \"before\": \"2026-11-01\" }",
      "{ \"before\": \"2026-11-31\" }",
      #"""
      dossier.json:25:42 không có ngày '2026-11-31' [value] deadlines.evidence (viết ngày như 2025-11-01 hoặc 01/11/2025)
      """#),
    BrokenDossier(
      "quý thứ năm", "dossier.json",
      "\"due\": { \"before\": \"2026-06-10\" }",
      "\"due\": { \"quarter\": 5 }",
      #"""
      dossier.json:81:27 ở đây phải là một số nguyên từ 1 đến 4, không phải số 5 [value] reportingPeriods[0].due
      """#),
    BrokenDossier(
      "điểm có ba chữ số thập phân", "assessment.json",
      "\"points\": \"1.50\"",
      "\"points\": \"1.505\"",
      #"""
      assessment.json:12:17 ở đây phải là một số điểm có nhiều nhất hai chữ số thập phân, không phải '1.505' [value] deductions[0].points (viết như "90,50" hoặc "90.50")
      """#),
    BrokenDossier(
      "điểm âm", "assessment.json",
      "\"points\": \"1.50\"",
      "\"points\": \"-1\"",
      #"""
      assessment.json:12:17 ở đây phải là một số điểm có nhiều nhất hai chữ số thập phân, không phải '-1' [value] deductions[0].points (viết như "90,50" hoặc "90.50")
      """#),
    BrokenDossier(
      "nội dung viết sai", "assessment.json",
      "\"gradeReason\": { \"item\": \"1.2\" }",
      "\"gradeReason\": { \"item\": \"1-2\" }",
      #"""
      assessment.json:6:28 ở đây phải là một nội dung như "6.4", không phải '1-2' [value] gradeReason.item
      """#),
  ]
}
