public import Diagnostics
import Vietnamese

/// The points of a year by item and criterion, added up.
public struct ScoreSheet: Sendable {
  /// The points of one item, one criterion or all.
  public struct Line: Hashable, Sendable {
    /// The most points that can be had, counting only what is scored.
    public var maximum: Score
    /// The points that the office gives itself.
    public var score: Score

    /// What is missing to the maximum.
    public var lost: Score { maximum - score }

    /// The share of the maximum in tenths of a per cent, rounded half up; 0 for a maximum of 0.
    public var permille: Int {
      guard maximum.hundredths > 0 else { return 0 }
      return (score.hundredths * 1000 + maximum.hundredths / 2) / maximum.hundredths
    }

    /// Whether the share lies below a per cent of the maximum, exactly.
    public func isBelow(percent: Int) -> Bool {
      score.hundredths * 100 < maximum.hundredths * percent
    }
  }

  /// The items that have a score and a maximum.
  public private(set) var items: [ItemReference: Line] = [:]
  /// The criteria of which an item has both.
  public private(set) var criteria: [Int: Line] = [:]
  /// The sum of all; `nil` when nothing is scored.
  public private(set) var total: Line?
  /// The items of the framework that have no score.
  public private(set) var missing: [ItemReference] = []

  /// Adds up rows of self-scores; maxima that a row does not give come from the framework.
  public init(_ rows: [SelfScore], _ framework: CriteriaFramework?) {
    items.reserveCapacity(rows.count)
    criteria.reserveCapacity(min(rows.count, framework?.criteria.count ?? 0))
    for row in rows {
      let item = ItemReference(criterion: row.criterion, item: row.item)
      guard let score = row.score, let maximum = row.maximum ?? framework?.item(item)?.maximum
      else { continue }
      let line = Line(maximum: maximum, score: score)
      items[item] = line
      criteria[row.criterion] = Self.sum(criteria[row.criterion], line)
      total = Self.sum(total, line)
    }
    for criterion in framework?.criteria ?? [] {
      for item in criterion.items {
        let reference = ItemReference(criterion: criterion.number, item: item.number)
        if items[reference] == nil { missing.append(reference) }
      }
    }
  }

  private static func sum(_ sum: Line?, _ line: Line) -> Line {
    guard let sum else { return line }
    return Line(maximum: sum.maximum + line.maximum, score: sum.score + line.score)
  }
}

/// The grade that a score sheet comes to, as far as the scheme is known.
public struct GradeResult: Sendable {
  /// A part of the points that bars the best grade.
  public struct Block: Hashable, Sendable {
    /// The criterion's number in the framework.
    public var criterion: Int
    /// The item; `nil` where whole criteria are looked at.
    public var item: Int?
    /// Its share of its maximum, in tenths of a per cent.
    public var permille: Int

    /// Makes a block of one item; of a whole criterion where `item` is `nil`.
    public init(criterion: Int, item: Int?, permille: Int) {
      self.criterion = criterion
      self.item = item
      self.permille = permille
    }
  }

  /// The grade; `nil` when it is not known.
  public var name: String?
  /// Whether the scheme is verified, and says it.
  public var isKnown: Bool
  /// What bars the best grade.
  public var blockedBy: [Block]
  /// Why the grade is not known.
  public var reason: Wording?
}

extension ScoringScheme {
  /// The grade of a score sheet.
  ///
  /// Unknown stays unknown: where a threshold that matters is not given, items are not scored, or
  /// nobody has verified the scheme, the result says so.
  public func grade(of sheet: ScoreSheet, _ framework: CriteriaFramework?) -> GradeResult {
    var result = GradeResult(name: nil, isKnown: false, blockedBy: blocks(sheet), reason: nil)
    guard let total = sheet.total, sheet.missing.isEmpty else {
      result.reason = Wording(
        vi: "chưa chấm đủ điểm các nội dung", en: "not all items are scored")
      return result
    }
    for (index, grade) in grades.enumerated() {
      if index == 0, !result.blockedBy.isEmpty { continue }
      guard let minimum = grade.minimum else {
        result.reason = Wording(
          vi: "chưa biết ngưỡng điểm của mức '\(grade.name)'",
          en: "the threshold of '\(grade.name)' is not known")
        return result
      }
      guard total.score >= minimum else { continue }
      result.name = grade.name
      break
    }
    if grades.isEmpty {
      result.reason = Wording(vi: "thang điểm không có mức xếp loại", en: "there are no grades")
    } else if !isVerified {
      result.reason = Wording(
        vi: "thang điểm chưa được đối chiếu với văn bản quy định",
        en: "the scheme has not been verified")
    } else {
      result.isKnown = true
    }
    return result
  }

  /// Whether a grade is at least the one that is aimed at; `nil` where one of them is not known.
  func reaches(_ wanted: String?, by result: GradeResult) -> Bool? {
    guard result.isKnown, let wanted, let aim = grades.firstIndex(where: { $0.name == wanted })
    else { return nil }
    guard let name = result.name else { return false }
    return grades.firstIndex { $0.name == name }.map { $0 <= aim }
  }

  /// The items or criteria that lie below the gate, in order.
  private func blocks(_ sheet: ScoreSheet) -> [GradeResult.Block] {
    guard let gate else { return [] }
    switch gate.unit {
    case .item:
      return sheet.items.filter { $0.value.isBelow(percent: gate.percent) }
        .map { .init(criterion: $0.key.criterion, item: $0.key.item, permille: $0.value.permille) }
        .sorted { ($0.criterion, $0.item ?? 0) < ($1.criterion, $1.item ?? 0) }
    case .criterion:
      return sheet.criteria.filter { $0.value.isBelow(percent: gate.percent) }
        .map { .init(criterion: $0.key, item: nil, permille: $0.value.permille) }
        .sorted { $0.criterion < $1.criterion }
    }
  }
}

extension Dossier {
  /// What a criterion was awarded the year before: what the assessment says, else its maximum
  /// less what was deducted.
  ///
  /// The latter is only known where the deductions of the assessment add up to what is missing of
  /// the maximum of all criteria: `nil` otherwise, for every criterion.
  public func previousScore(ofCriterion number: Int, _ maximum: Score) -> Score? {
    guard let assessment else { return nil }
    if !assessment.criteria.isEmpty {
      return assessment.criteria.first { $0.criterion == number }?.awardedScore
    }
    guard let framework, let most = framework.maximum ?? framework.scoring?.maximum
    else { return nil }
    let lost = assessment.deductions.map(\.points).sum()
    guard most - assessment.awardedScore == lost else { return nil }
    let own = assessment.deductions.filter { $0.item.criterion == number }.map(\.points).sum()
    return own <= maximum ? maximum - own : nil
  }
}
