import Diagnostics
import Vietnamese

// What templates see of points, grades and what the plan aims at.

extension Views {
  private func write(_ line: ScoreSheet.Line, to container: inout ViewMembers) {
    container.put("maximum", line.maximum)
    container.put("score", line.score)
    container.put("lost", line.lost)
    container.put("percent", Share(permille: line.permille))
  }

  /// The points of an item.
  func score(_ line: ScoreSheet.Line, item: ItemReference) -> View {
    View(.itemScore) { [self] container in
      write(line, to: &container)
      container.put(
        "reason",
        dossier.selfScores.first { $0.criterion == item.criterion && $0.item == item.item }?
          .reason.map { resolver.text($0) })
      container.put(
        "evidence",
        evidence(of: item.criterion).filter {
          $0.item == item.item && $0.state(asOf: asOf) == .received
        }.map { resolver.text($0.document) })
    }
  }

  /// The points of a criterion.
  func score(_ line: ScoreSheet.Line, criterion: Int) -> View {
    View(.criterionScore) { [self] container in
      var lost: [Score] {
        (dossier.assessment?.deductions ?? []).filter { $0.item.criterion == criterion }
          .map(\.points)
      }
      var previous: Score? { dossier.previousScore(ofCriterion: criterion, line.maximum) }
      write(line, to: &container)
      container.put("previousLost", lost.isEmpty ? nil : lost.sum())
      container.put("previous", previous)
      container.put("change", previous.map { change(from: $0, to: line.score) })
    }
  }

  /// The points of all criteria, and the grade.
  func totalScore(_ line: ScoreSheet.Line) -> View {
    let result = dossier.framework?.scoring?.grade(of: sheet, dossier.framework)
    return View(.totalScore) { [self] container in
      write(line, to: &container)
      container.put("grade", view(result))
      container.put(
        "change", dossier.assessment.map { change(from: $0.awardedScore, to: line.score) })
      container.put("target", dossier.target.map { view($0, line, result) })
    }
  }

  private func view(_ result: GradeResult?) -> View {
    View(.gradeResult) { container in
      container.put("name", result?.name)
      container.put("known", result?.isKnown ?? false)
      container.put(
        "blockedBy",
        (result?.blockedBy ?? []).map { block in
          View(.blockedPart) {
            $0.put("criterion", block.criterion)
            $0.put("item", block.item)
            $0.put("percent", Share(permille: block.permille))
          }
        })
      container.put("reason", result?.reason?.vi)
    }
  }

  /// How a score compares with the one before.
  private func change(from before: Score, to score: Score) -> View {
    let direction = score > before ? "up" : score < before ? "down" : "same"
    let difference = score > before ? score - before : before - score
    let text =
      score == before
      ? "không đổi" : "\(score > before ? "tăng" : "giảm") \(difference.text) điểm"
    return View(.scoreChange) {
      $0.put("text", text)
      $0.put("direction", direction)
    }
  }

  /// What the plan aims at.
  func view(_ target: Target) -> View {
    View(.target) { container in
      container.put("score", target.score)
      container.put("grade", target.grade)
      container.put(
        "criteria",
        target.criteria.map { one in
          View(.criterionTarget) {
            $0.put("criterion", one.criterion)
            $0.put("score", one.score)
          }
        })
    }
  }

  /// How the points and the grade compare with what the plan aims at.
  private func view(_ target: Target, _ line: ScoreSheet.Line, _ result: GradeResult?) -> View {
    View(.targetComparison) { [self] container in
      container.put("score", target.score)
      container.put(
        "difference",
        target.score.map { $0 > line.score ? $0 - line.score : line.score - $0 })
      container.put("isReached", target.score.map { line.score >= $0 })
      container.put("grade", target.grade)
      container.put(
        "isGradeReached",
        result.flatMap { dossier.framework?.scoring?.reaches(target.grade, by: $0) })
    }
  }
}
