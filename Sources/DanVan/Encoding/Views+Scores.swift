import Diagnostics
import Vietnamese

// What templates see of points, grades and what the plan aims at.

extension Views {
  private func write(_ line: ScoreSheet.Line, to container: inout ViewContainer) throws {
    try container.put("maximum", line.maximum)
    try container.put("score", line.score)
    try container.put("lost", line.lost)
    try container.put("percent", permille: line.permille)
  }

  /// The points of an item.
  func score(_ line: ScoreSheet.Line, item: ItemReference) -> View {
    View { [self] container in
      let row = dossier.selfScores.first {
        $0.criterion == item.criterion && $0.item == item.item
      }
      try write(line, to: &container)
      try container.put("reason", row?.reason.map { resolver.text($0) })
      try container.put(
        "evidence",
        (evidence[item.criterion] ?? []).filter {
          $0.item == item.item && $0.state(asOf: asOf) == .received
        }.map { resolver.text($0.document) })
    }
  }

  /// The points of a criterion.
  func score(_ line: ScoreSheet.Line, criterion: Int) -> View {
    View { [self] container in
      try write(line, to: &container)
      let lost = dossier.assessment?.deductions.filter { $0.item.criterion == criterion }
        .map(\.points)
      try container.put("previousLost", lost.flatMap { $0.isEmpty ? nil : $0.sum() })
      let previous = dossier.previousScore(ofCriterion: criterion, line.maximum)
      try container.put("previous", previous)
      try container.put("change", previous.map { change(from: $0, to: line.score) })
    }
  }

  /// The points of all criteria, and the grade.
  func totalScore(_ line: ScoreSheet.Line) -> View {
    View { [self] container in
      try write(line, to: &container)
      let result = dossier.framework?.scoring?.grade(of: sheet, dossier.framework)
      try container.put("grade") { container in
        try container.put("name", result?.name)
        try container.encode(result?.isKnown ?? false, forKey: "known")
        try container.put(
          "blockedBy",
          (result?.blockedBy ?? []).map { block in
            View {
              try $0.put("criterion", block.criterion)
              try $0.put("item", block.item)
              try $0.put("percent", permille: block.permille)
            }
          })
        try container.put("reason", result?.reason?.vi)
      }
      try container.put(
        "change", dossier.assessment.map { change(from: $0.awardedScore, to: line.score) })
      try container.put("target", dossier.target.map { view($0, line, result) })
    }
  }

  /// How a score compares with the one before.
  private func change(from before: Score, to score: Score) -> View {
    let direction = score > before ? "up" : score < before ? "down" : "same"
    let difference = score > before ? score - before : before - score
    let text =
      score == before
      ? "không đổi" : "\(score > before ? "tăng" : "giảm") \(difference.text) điểm"
    return View {
      try $0.put("text", text)
      try $0.put("direction", direction)
    }
  }

  /// What the plan aims at.
  func view(_ target: Target) -> View {
    View { container in
      try container.put("score", target.score)
      try container.put("grade", target.grade)
      try container.put(
        "criteria",
        target.criteria.map { one in
          View {
            try $0.put("criterion", one.criterion)
            try $0.put("score", one.score)
          }
        })
    }
  }

  /// How the points and the grade compare with what the plan aims at.
  private func view(_ target: Target, _ line: ScoreSheet.Line, _ result: GradeResult?) -> View {
    View { [self] container in
      try container.put("score", target.score)
      try container.put(
        "difference",
        target.score.map { $0 > line.score ? $0 - line.score : line.score - $0 })
      try container.put("isReached", target.score.map { line.score >= $0 })
      try container.put("grade", target.grade)
      let scheme = dossier.framework?.scoring
      try container.put(
        "isGradeReached", result.flatMap { scheme?.reaches(target.grade, by: $0) })
    }
  }
}
