import Diagnostics
import Vietnamese

extension Loader {
  /// Checks the numbering of the criteria and the scheme of grades.
  func checkFramework(_ dossier: Dossier) {
    guard let framework = dossier.framework else { return }
    for (position, criterion) in framework.criteria.enumerated() {
      if criterion.number != position + 1 {
        unreadable.insert("framework.json")
        reportNumber(
          "criteria[\(position)].number", criterion.number, position + 1, criterion.origin)
      }
      for (index, item) in criterion.items.enumerated() where item.number != index + 1 {
        reportNumber(
          "criteria[\(position)].items[\(index)].number", item.number, index + 1, item.origin)
      }
      if let maximum = criterion.maximum {
        let maxima = criterion.items.compactMap(\.maximum)
        if maxima.count == criterion.items.count, !maxima.isEmpty, maxima.sum() != maximum {
          reportSum(
            "criteria[\(position)].maximum", maxima.sum(), maximum, criterion.origin)
        }
      }
    }
    let maxima = framework.criteria.compactMap(\.maximum)
    if let maximum = framework.maximum, maxima.count == framework.criteria.count,
      !maxima.isEmpty, maxima.sum() != maximum
    {
      reportSum("maximum", maxima.sum(), maximum, framework.origin)
    }
    guard let scheme = framework.scoring else { return }
    var last: Score?
    for (index, grade) in scheme.grades.enumerated() {
      guard let minimum = grade.minimum else { continue }
      if let last, minimum >= last {
        report(
          "value",
          Wording(
            vi: "mức '\(grade.name)' phải có ngưỡng điểm thấp hơn mức đứng trước",
            en: "the grade '\(grade.name)' must begin lower than the one before it"),
          hint: Wording(vi: "xếp các mức từ cao xuống thấp", en: "list the best grade first"),
          at: grade.origin, path: "scoring.grades[\(index)].minimum")
      }
      last = minimum
    }
  }

  private func reportNumber(_ path: String, _ number: Int, _ expected: Int, _ origin: Origin) {
    report(
      "numbering",
      Wording(
        vi: "số thứ tự ở đây phải là \(expected), không phải \(number)",
        en: "the number here must be \(expected), not \(number)"),
      hint: Wording(
        vi: "tiêu chí và nội dung đánh số liên tiếp từ 1", en: "numbers run from 1 without gaps"),
      at: origin, path: path)
  }

  private func reportSum(_ path: String, _ sum: Score, _ maximum: Score, _ origin: Origin) {
    report(
      "value",
      Wording(
        vi: "điểm tối đa ghi \(maximum.text) nhưng các phần cộng lại là \(sum.text)",
        en: "the maximum is \(maximum.text) but its parts add up to \(sum.text)"),
      at: origin, path: path)
  }

  /// Checks that rows and tasks name criteria and items that the framework has.
  func checkRows(_ dossier: Dossier) {
    checkMerged(dossier)
    if unreadable.contains("framework.json") { return }
    guard let framework = dossier.framework else {
      if let first = criteria.first {
        report(
          "missing-file",
          Wording(
            vi: "hồ sơ không có tệp framework.json nên không có tiêu chí nào",
            en: "without a file framework.json there are no criteria"),
          atDatum: first.origin)
      }
      return
    }
    // By number, which is 999 at the most; -1 for those that are not there.
    var itemCounts = [Int](repeating: -1, count: 1000)
    for criterion in framework.criteria { itemCounts[criterion.number] = criterion.items.count }
    for mention in criteria where itemCounts[mention.number] < 0 {
      report(
        "reference",
        Wording(
          vi: "không có tiêu chí \(mention.number); "
            + "bộ tiêu chí chỉ có \(framework.criteria.count) tiêu chí",
          en: "there is no criterion \(mention.number) among \(framework.criteria.count)"),
        atDatum: mention.origin)
    }
    lazy var mentioned = Set(criteria.map(\.number))
    for mention in items {
      let number = mention.item.criterion
      let count = itemCounts.indices.contains(number) ? itemCounts[number] : -1
      guard count >= 0 else {
        // A criterion that stands in a field of its own has been reported there.
        if !mentioned.contains(number) { reportNoCriterion(mention) }
        continue
      }
      if mention.item.item <= count { continue }
      report(
        "reference",
        Wording(
          vi: "tiêu chí \(mention.item.criterion) không có nội dung \(mention.item.item); "
            + "chỉ có \(count) nội dung",
          en: "criterion \(mention.item.criterion) has no item \(mention.item.item), only \(count)"),
        atDatum: mention.origin)
    }
    for (index, task) in dossier.tasks.enumerated() {
      for (position, text) in task.text.enumerated()
      where text == nil && position >= task.items.count {
        report(
          "value",
          Wording(
            vi: "null ở đây lấy nội dung thứ \(position + 1) của \"items\", nhưng không có",
            en: "null takes the item at place \(position + 1) of \"items\", which has none"),
          at: task.origin, path: "tasks[\(index)].text[\(position)]")
      }
    }
    checkSelfScores(dossier, framework)
  }

  /// Reports an item of a criterion that is not there.
  private func reportNoCriterion(_ mention: ItemMention) {
    report(
      "reference",
      Wording(
        vi: "không có tiêu chí \(mention.item.criterion)",
        en: "there is no criterion \(mention.item.criterion)"),
      atDatum: mention.origin)
  }

  /// Reports cells that are merged with a row that is not above them.
  private func checkMerged(_ dossier: Dossier) {
    for (index, row) in dossier.assignments.enumerated() where row.providers.isMerged {
      if index > 0, dossier.assignments[index - 1].criterion == row.criterion { continue }
      report(
        "value",
        Wording(
          vi: "\"như trên\" ở dòng đầu của tiêu chí \(row.criterion): không có ô nào phía trên",
          en: "\"như trên\" in the first row of criterion \(row.criterion): nothing is above it"),
        at: row.providers.text.origin, path: "assignments[\(index)].providers")
    }
  }

  private func checkSelfScores(_ dossier: Dossier, _ framework: CriteriaFramework) {
    var seen: [Int: Origin] = [:]
    for (index, row) in dossier.selfScores.enumerated() {
      let item = ItemReference(criterion: row.criterion, item: row.item)
      // The numbers are 999 at the most.
      let key = item.criterion * 1000 + item.item
      if let first = seen[key] {
        report(
          "duplicate",
          Wording(
            vi: "nội dung \(item.text) được chấm điểm hai lần",
            en: "item \(item.text) is scored twice"),
          at: row.origin, path: "selfScores[\(index)].item",
          related: [(Wording(vi: "lần đầu ở đây", en: "the first is here"), first)])
      }
      seen[key] = seen[key] ?? row.origin
      if let score = row.score, let maximum = row.maximum ?? framework.item(item)?.maximum,
        score > maximum
      {
        report(
          "value",
          Wording(
            vi: "điểm tự chấm \(score.text) lớn hơn điểm tối đa \(maximum.text)",
            en: "the score \(score.text) is more than the maximum \(maximum.text)"),
          at: row.origin, path: "selfScores[\(index)].selfScore")
      }
    }
  }
}
