import Diagnostics
import Vietnamese

extension Loader {
  /// Checks what the plan aims at against the criteria and the scheme of grades.
  func checkTarget(_ dossier: Dossier) {
    guard let target = dossier.target else { return }
    if target.score == nil, target.grade == nil, target.criteria.isEmpty {
      report(
        "value",
        Wording(
          vi: "mục tiêu không ghi điểm hay mức xếp loại nào",
          en: "the target names neither points nor a grade"),
        hint: Wording(
          vi: "ghi \"score\", \"grade\" hoặc \"criteria\"; không có mục tiêu thì xóa \"target\"",
          en: "give \"score\", \"grade\" or \"criteria\", or remove \"target\""),
        at: target.origin, path: "target")
    }
    checkParts(
      target.criteria.map { ($0.criterion, [("score", $0.score)], $0.origin) },
      path: "target.criteria", dossier)
    guard let framework = dossier.framework, !unreadable.contains("framework.json") else { return }
    if let score = target.score, let maximum = framework.maximum ?? framework.scoring?.maximum,
      score > maximum
    {
      reportMore("mục tiêu", "the target", score, than: maximum, target.scoreOrigin, "target.score")
    }
    let numbers = Set(target.criteria.map(\.criterion))
    if let score = target.score, numbers == Set(framework.criteria.map(\.number)),
      numbers.count == target.criteria.count
    {
      checkSum(
        target.criteria.map(\.score), score, target.scoreOrigin, "target.score",
        Wording(vi: "mục tiêu", en: "the target"))
    }
    checkGrade(of: target, framework.scoring)
  }

  /// Checks that the scheme has the grade that is aimed at, and that the points suffice for it.
  private func checkGrade(of target: Target, _ scheme: ScoringScheme?) {
    guard let name = target.grade, let grades = scheme?.grades, !grades.isEmpty else { return }
    guard let grade = grades.first(where: { $0.name == name }) else {
      let names = grades.map(\.name)
      let all = names.joined(separator: ", ")
      return report(
        "reference",
        Wording(vi: "không có mức xếp loại '\(name)'", en: "there is no grade '\(name)'"),
        hint: suggestion(name, names)
          ?? Wording(
            vi: "các mức trong framework.json: \(all)", en: "the grades in framework.json: \(all)"),
        at: target.gradeOrigin, path: "target.grade")
    }
    guard let score = target.score, let minimum = grade.minimum, score < minimum else { return }
    report(
      "value",
      Wording(
        vi: "mục tiêu \(score.text) điểm không đủ cho mức '\(name)' (từ \(minimum.text) điểm)",
        en: "\(score.text) points are not enough for '\(name)' (from \(minimum.text))"),
      at: target.scoreOrigin, path: "target.score")
  }

  /// Checks the points of single criteria for the year before.
  func checkAssessment(_ dossier: Dossier) {
    guard let assessment = dossier.assessment, !assessment.criteria.isEmpty else { return }
    let results = assessment.criteria
    checkParts(
      results.map { one in
        let own = one.selfScore.map { [("selfScore", $0)] } ?? []
        return (one.criterion, own + [("awardedScore", one.awardedScore)], one.origin)
      }, path: "criteria", dossier)
    guard let framework = dossier.framework, !unreadable.contains("framework.json") else { return }
    let missing = framework.criteria.map(\.number).filter { number in
      !results.contains { $0.criterion == number }
    }
    if !missing.isEmpty {
      let numbers = missing.map(String.init).joined(separator: ", ")
      return report(
        "missing",
        Wording(
          vi: "điểm năm trước thiếu tiêu chí \(numbers)",
          en: "the points of the year before lack criterion \(numbers)"),
        hint: Wording(
          vi: "ghi đủ mọi tiêu chí; chưa biết hết thì xóa cả \"criteria\"",
          en: "give every criterion, or remove \"criteria\" altogether"),
        at: results[0].origin, path: "criteria")
    }
    if results.count > framework.criteria.count { return }
    checkSum(
      results.map(\.awardedScore), assessment.awardedScore, assessment.awardedScoreOrigin,
      "awardedScore",
      Wording(vi: "điểm cấp trên chấm", en: "the awarded score"))
    let own = results.compactMap(\.selfScore)
    if own.count == results.count {
      checkSum(
        own, assessment.selfScore, assessment.selfScoreOrigin, "selfScore",
        Wording(vi: "điểm tự chấm", en: "the self score"))
    }
  }

  /// Checks that points of single criteria stand once and are no more than can be had.
  private func checkParts(
    _ parts: [(criterion: Int, scores: [(field: String, score: Score)], origin: Origin)],
    path: String, _ dossier: Dossier
  ) {
    var seen: [Int: Origin] = [:]
    for (index, part) in parts.enumerated() {
      if let first = seen[part.criterion] {
        report(
          "duplicate",
          Wording(
            vi: "tiêu chí \(part.criterion) ghi hai lần",
            en: "criterion \(part.criterion) is entered twice"),
          at: part.origin, path: "\(path)[\(index)].criterion",
          related: [(Wording(vi: "lần đầu ở đây", en: "the first is here"), first)])
      }
      seen[part.criterion] = seen[part.criterion] ?? part.origin
      let maximum = dossier.framework?.criterion(part.criterion)?.maximum
      for (field, score) in part.scores {
        guard let maximum, score > maximum else { continue }
        reportMore(
          "tiêu chí \(part.criterion) ghi", "criterion \(part.criterion)", score,
          than: maximum, part.origin, "\(path)[\(index)].\(field)")
      }
    }
  }

  private func checkSum(
    _ parts: [Score], _ whole: Score, _ origin: Origin, _ path: String, _ what: Wording
  ) {
    let sum = parts.sum()
    guard sum != whole else { return }
    report(
      "value",
      Wording(
        vi: "\(what.vi) ghi \(whole.text) nhưng các tiêu chí cộng lại là \(sum.text)",
        en: "\(what.en) is \(whole.text) but the criteria add up to \(sum.text)"),
      at: origin, path: path)
  }

  private func reportMore(
    _ vi: String, _ en: String, _ score: Score, than maximum: Score, _ origin: Origin,
    _ path: String
  ) {
    report(
      "value",
      Wording(
        vi: "\(vi) \(score.text) điểm, lớn hơn điểm tối đa \(maximum.text)",
        en: "\(en) has \(score.text), more than the maximum \(maximum.text)"),
      at: origin, path: path)
  }
}
