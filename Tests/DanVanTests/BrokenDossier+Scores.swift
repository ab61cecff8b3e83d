extension BrokenDossier {
  /// Faults of what is aimed at, and of the points of the year before.
  static let scores = [
    BrokenDossier(
      "mục tiêu không ghi gì", "dossier.json",
      "\"target\": { \"score\": \"18.50\", \"grade\": \"Xuất sắc\", \"criteria\": [{ \"criterion\": 2, \"score\": \"9.50\" }] }",
      "\"target\": {}",
      #"""
      dossier.json:26:44 mục tiêu không ghi điểm hay mức xếp loại nào [value] target (ghi "score", "grade" hoặc "criteria"; không có mục tiêu thì xóa "target")
      """#),
    BrokenDossier(
      "mục tiêu ghi mức xếp loại không có", "dossier.json",
      "\"grade\": \"Xuất sắc\"",
      "\"grade\": \"Xuất xắc\"",
      #"""
      dossier.json:26:73 không có mức xếp loại 'Xuất xắc' [reference] target.grade (có phải 'Xuất sắc'?)
      """#),
    BrokenDossier(
      "mục tiêu quá điểm tối đa", "dossier.json",
      "\"score\": \"18.50\"",
      "\"score\": \"20.50\"",
      #"""
      dossier.json:26:55 mục tiêu 20,50 điểm, lớn hơn điểm tối đa 20 [value] target.score
      """#),
    BrokenDossier(
      "mục tiêu không đủ cho mức xếp loại", "dossier.json",
      "\"score\": \"18.50\"",
      "\"score\": \"17.50\"",
      #"""
      dossier.json:26:55 mục tiêu 17,50 điểm không đủ cho mức 'Xuất sắc' (từ 18 điểm) [value] target.score
      """#),
    BrokenDossier(
      "mục tiêu của tiêu chí ghi hai lần", "dossier.json",
      "[{ \"criterion\": 2, \"score\": \"9.50\" }]",
      "[{ \"criterion\": 2, \"score\": \"9.50\" }, { \"criterion\": 2, \"score\": \"9.00\" }]",
      #"""
      dossier.json:26:135 tiêu chí 2 ghi hai lần [duplicate] target.criteria[1].criterion
      """#),
    BrokenDossier(
      "mục tiêu các tiêu chí cộng không khớp", "dossier.json",
      "[{ \"criterion\": 2, \"score\": \"9.50\" }]",
      "[{ \"criterion\": 1, \"score\": \"9.50\" }, { \"criterion\": 2, \"score\": \"8.50\" }]",
      #"""
      dossier.json:26:55 mục tiêu ghi 18,50 nhưng các tiêu chí cộng lại là 18,00 [value] target.score
      """#),
    BrokenDossier(
      "mục tiêu của tiêu chí quá điểm tối đa", "dossier.json",
      "\"score\": \"9.50\"",
      "\"score\": \"10.50\"",
      #"""
      dossier.json:26:98 tiêu chí 2 ghi 10,50 điểm, lớn hơn điểm tối đa 10 [value] target.criteria[0].score
      """#),
    BrokenDossier(
      "mục tiêu của tiêu chí không có", "dossier.json",
      "{ \"criterion\": 2, \"score\"",
      "{ \"criterion\": 3, \"score\"",
      #"""
      dossier.json:26:113 không có tiêu chí 3; bộ tiêu chí chỉ có 2 tiêu chí [reference] target.criteria[0].criterion
      """#),
    BrokenDossier(
      "điểm năm trước thiếu tiêu chí", "assessment.json",
      ", { \"criterion\": 2, \"selfScore\": \"9.40\", \"awardedScore\": \"9.25\" }",
      "",
      #"""
      assessment.json:7:35 điểm năm trước thiếu tiêu chí 2 [missing] criteria (ghi đủ mọi tiêu chí; chưa biết hết thì xóa cả "criteria")
      """#),
    BrokenDossier(
      "điểm năm trước cộng không khớp", "assessment.json",
      "\"awardedScore\": \"9.25\"",
      "\"awardedScore\": \"9.75\"",
      #"""
      assessment.json:4:19 điểm cấp trên chấm ghi 17,50 nhưng các tiêu chí cộng lại là 18,00 [value] awardedScore
      """#),
    BrokenDossier(
      "điểm tự chấm năm trước cộng không khớp", "assessment.json",
      "\"selfScore\": \"9.40\"",
      "\"selfScore\": \"9.45\"",
      #"""
      assessment.json:3:16 điểm tự chấm ghi 19,00 nhưng các tiêu chí cộng lại là 19,05 [value] selfScore
      """#),
    BrokenDossier(
      "điểm năm trước quá điểm tối đa", "assessment.json",
      "\"awardedScore\": \"8.25\"",
      "\"awardedScore\": \"10.25\"",
      #"""
      assessment.json:4:19 điểm cấp trên chấm ghi 17,50 nhưng các tiêu chí cộng lại là 19,50 [value] awardedScore
      assessment.json:7:35 tiêu chí 1 ghi 10,25 điểm, lớn hơn điểm tối đa 10 [value] criteria[0].awardedScore
      """#),
    BrokenDossier(
      "điểm năm trước ghi hai lần", "assessment.json",
      "{ \"criterion\": 2, \"selfScore\"",
      "{ \"criterion\": 1, \"selfScore\"",
      #"""
      assessment.json:7:35 điểm năm trước thiếu tiêu chí 2 [missing] criteria (ghi đủ mọi tiêu chí; chưa biết hết thì xóa cả "criteria")
      assessment.json:7:100 tiêu chí 1 ghi hai lần [duplicate] criteria[1].criterion
      """#),
    BrokenDossier(
      "điểm năm trước của tiêu chí không có", "assessment.json",
      "{ \"criterion\": 2, \"selfScore\"",
      "{ \"criterion\": 4, \"selfScore\"",
      #"""
      assessment.json:7:35 điểm năm trước thiếu tiêu chí 2 [missing] criteria (ghi đủ mọi tiêu chí; chưa biết hết thì xóa cả "criteria")
      assessment.json:7:115 không có tiêu chí 4; bộ tiêu chí chỉ có 2 tiêu chí [reference] criteria[1].criterion
      """#),
  ]
}
