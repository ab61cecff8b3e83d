internal import DanVan
internal import Diagnostics
internal import Vietnamese

/// H01: the deductions do not make the difference of the scores.
struct UnexplainedPoints: DossierRule {
  static let about = RuleAbout(
    "H01", .warning, vi: "Điểm bị trừ không bằng chênh lệch điểm",
    en: "The deductions do not make the difference of the scores",
    why: say(
      "Điểm tự chấm trừ điểm được chấm phải bằng tổng các điểm bị trừ trong assessment.json.",
      "Own score less awarded score is the sum of the deductions of assessment.json."),
    source: .arithmetic)

  func check(_ dossier: Dossier, _ report: inout Report) {
    guard let assessment = dossier.assessment, !assessment.deductions.isEmpty,
      assessment.unexplained != .zero
    else { return }
    let rest = assessment.unexplained.text
    report.add(
      dossier, assessment.origin,
      say(
        "Tự chấm \(assessment.selfScore.text), được chấm \(assessment.awardedScore.text), chênh \(assessment.gap.text); các điểm bị trừ cộng lại là \(assessment.deducted.text)",
        "\(assessment.selfScore.text) less \(assessment.awardedScore.text) is \(assessment.gap.text); the deductions make \(assessment.deducted.text)"
      ),
      hint: say("Còn \(rest) điểm chưa giải trình", "\(rest) unaccounted for"),
      related: assessment.deductions.map {
        ($0.origin, say("trừ \($0.points.text)", "less \($0.points.text)"))
      })
  }
}

/// H02: more points taken off an item than it has.
struct DeductionAboveMaximum: DossierRule {
  static let about = RuleAbout(
    "H02", .warning, vi: "Điểm bị trừ vượt điểm tối đa của nội dung",
    en: "More points taken off than the item has",
    why: say("Không trừ quá điểm tối đa.", "No item loses more than it has."), source: .arithmetic)

  func check(_ dossier: Dossier, _ report: inout Report) {
    for deduction in dossier.assessment?.deductions ?? [] {
      guard let maximum = dossier.framework?.item(deduction.item)?.maximum else { continue }
      let lost = deduction.points + (deduction.awarded ?? .zero)
      guard lost > maximum else { continue }
      report.add(
        dossier, deduction.origin,
        say(
          "\(Dossier.name(deduction.item.criterion, deduction.item.item)): trừ \(deduction.points.text), tối đa \(maximum.text)",
          "\(deduction.item.text): less \(deduction.points.text), at most \(maximum.text)"),
        hint: say("Kiểm tra điểm", "Check the points"))
    }
  }
}

/// H10: a figure that is not the sum of its parts.
struct FigureSum: DossierRule {
  static let about = RuleAbout(
    "H10", .warning, vi: "Số liệu không bằng các phần cộng lại",
    en: "A figure is not the sum of its parts",
    why: say("Tổng phải bằng các phần khai là thuộc nó.", "A total is the sum of its parts."),
    source: .arithmetic)

  func check(_ dossier: Dossier, _ report: inout Report) {
    let wholes = Set(dossier.figures.compactMap(\.partOf))
    for figure in dossier.figures where wholes.contains(figure.id) {
      guard let value = figure.value, let sum = dossier.sumOfParts(of: figure), sum != value
      else { continue }
      let name = figure.name.literal ?? figure.id
      report.add(
        dossier, figure.origin,
        say(
          "“\(name)” ghi \(value.text), các phần cộng lại là \(sum.text)",
          "“\(name)” says \(value.text), its parts make \(sum.text)"),
        hint: say("Kiểm tra lại số liệu", "Check the figures"),
        related: dossier.parts(of: figure, among: dossier.figures).map {
          ($0.origin, say("phần \($0.value?.text ?? "")", "part \($0.value?.text ?? "")"))
        })
    }
  }
}

/// H17: a lost point that nobody is to win back.
struct DeductionWithoutRemedy: DossierRule {
  static let about = RuleAbout(
    "H17", .warning, vi: "Điểm bị trừ chưa có hướng khắc phục", en: "A deduction without a remedy",
    why: say(
      "Kế hoạch khắc phục phải nói ai khắc phục và khắc phục thế nào cho từng điểm bị trừ.",
      "The plan says for each deduction who puts it right and how."),
    source: .practice)

  func check(_ dossier: Dossier, _ report: inout Report) {
    guard dossier.documents.contains(where: { $0.kind == .remediationPlan }) else { return }
    for deduction in dossier.assessment?.deductions ?? [] {
      guard deduction.remedy?.responsible.members.isEmpty ?? true else { continue }
      let name = Dossier.name(deduction.item.criterion, deduction.item.item)
      report.add(
        dossier, deduction.origin,
        say(
          "\(name) bị trừ điểm mà chưa có cơ quan khắc phục",
          "\(name) lost points, and nobody remedies it"),
        hint: say("Thêm \"remedy\"", "Add \"remedy\""))
    }
  }
}
