import Vietnamese

extension Views {
  /// The framework without its criteria, which stand beside it.
  func view(_ framework: CriteriaFramework) -> View {
    View { [self] container in
      try container.put("title", resolver.text(framework.title))
      try container.put("source", framework.source)
      try container.put("maximum", framework.maximum)
      try container.put("criterionCount", framework.criteria.count)
      try container.put("itemCount", framework.criteria.reduce(0) { $0 + $1.items.count })
      try container.put(
        "scoring",
        framework.scoring.map { scheme in
          View { container in
            try container.put("maximum", scheme.maximum)
            try container.put(
              "grades",
              scheme.grades.map { grade in
                View {
                  try $0.put("name", grade.name)
                  try $0.put("minimum", grade.minimum)
                }
              })
            try container.put(
              "gate",
              scheme.gate.map { gate in
                View {
                  try $0.put("unit", gate.unit.rawValue)
                  try $0.put("percent", gate.percent)
                }
              })
            try container.put("source", scheme.source)
            try container.encode(scheme.isVerified, forKey: "verified")
          }
        })
    }
  }

  /// A criterion with everything that belongs to it.
  func view(_ criterion: Criterion) -> View {
    View { [self] container in
      let number = criterion.number
      let tasks = tasks[number] ?? []
      try container.put("number", number)
      try container.put("title", resolver.text(criterion.title))
      try container.put("maximum", criterion.maximum)
      try container.put("items", later: criterion.items.map { self.view($0, of: number) })
      try container.put("tasks", later: tasks.map(self.view))
      try container.put(
        "assignments", later: self.assignmentViews(self.assignments[number] ?? []))
      try container.put("progress") { [self] in
        try write(dossier.summary(of: tasks, in: progress, asOf: asOf), to: &$0)
      }
      try container.put("evidence") { [self] in
        try writeEvidence(evidence[number] ?? [], to: &$0)
      }
      try container.put("figures", later: self.figureViews(self.figures, of: number))
      try container.put("selfScore", sheet.criteria[number].map { score($0, criterion: number) })
      try container.put("target", dossier.target?.score(ofCriterion: number))
    }
  }

  private func view(_ item: CriterionItem, of criterion: Int) -> View {
    View { [self] container in
      let reference = ItemReference(criterion: criterion, item: item.number)
      try container.put("number", item.number)
      try container.put("title", itemTitles[reference] ?? "")
      try container.put("maximum", item.maximum)
      try container.put("selfScore", sheet.items[reference].map { score($0, item: reference) })
    }
  }

  /// A task.
  func view(_ task: Task) -> View {
    View { [self] container in
      let deadline = dossier.deadline(of: task)
      try container.put("id", task.id)
      try container.put("criterion", task.criterion)
      try container.put("items", task.items)
      try container.put("style", task.style.rawValue)
      try container.put("text", text(of: task, deadline))
      try container.put("lead", view(task.lead))
      try container.put("coordinating", task.coordinating.map(view))
      try container.put(
        "timing",
        (task.timing ?? dossier.phrase("timing")).map { resolver.text($0, deadline: deadline) })
      try container.put("deadline", deadline)
      let state = dossier.state(of: task, in: progress, asOf: asOf)
      try container.put("state", state.rawValue)
      try container.put("stateText", state.title)
      try container.put("progress", progress[task.id].map { view($0, state) })
    }
  }

  /// The paragraphs of a task, or the titles of its items.
  func text(of task: Task, _ deadline: Deadline?) -> [String] {
    func title(_ item: Int) -> String {
      itemTitles[ItemReference(criterion: task.criterion, item: item)] ?? ""
    }
    if task.text.isEmpty { return task.items.map(title) }
    return task.text.enumerated().map { index, prose in
      guard let prose else { return index < task.items.count ? title(task.items[index]) : "" }
      return resolver.text(prose, deadline: deadline)
    }
  }

  private func view(_ progress: Progress, _ state: Progress.State) -> View {
    View { [self] container in
      try container.put("state", state.rawValue)
      try container.put("stateText", state.title)
      try container.put("result", progress.result.map { resolver.text($0) })
      try container.put("asOf", progress.asOf)
    }
  }

  func write(_ summary: ProgressSummary, to container: inout ViewContainer) throws {
    try container.put("total", summary.total)
    try container.put("done", summary.done)
    try container.put("underway", summary.underway)
    try container.put("notStarted", summary.notStarted)
    try container.put("late", summary.late)
  }

  /// Rows of the appendix; a cell that others are merged with says how many rows it spans.
  func assignmentViews(_ rows: [Assignment]) -> [View] {
    var spans = [Int](repeating: 1, count: rows.count)
    for index in rows.indices.reversed() where rows[index].providers.isMerged && index > 0 {
      spans[index - 1] += spans[index]
    }
    return rows.indices.map { view(rows[$0], rowspan: spans[$0]) }
  }

  /// A row of the appendix.
  func view(_ row: Assignment) -> View { view(row, rowspan: 1) }

  private func view(_ row: Assignment, rowspan: Int) -> View {
    View { [self] container in
      let deadline = dossier.deadline(of: row)
      try container.put("criterion", row.criterion)
      try container.put("item", row.item)
      try container.put(
        "title", itemTitles[ItemReference(criterion: row.criterion, item: row.item)] ?? "")
      try container.put("providers") { [self] container in
        try write(row.providers, to: &container)
        try container.encode(row.providers.isMerged, forKey: "merged")
        try container.put("rowspan", row.providers.isMerged ? 0 : rowspan)
      }
      try container.put("work", dossier.work(of: row, resolver))
      try container.put("deadline", deadline)
    }
  }
}

extension Dossier {
  /// What a row asks for, with the sentence about handing in evidence.
  public func work(of row: Assignment) -> String { work(of: row, Resolver(self)) }

  func work(of row: Assignment, _ resolver: Resolver) -> String {
    let deadline = deadline(of: row)
    var work = resolver.text(row.work, deadline: deadline)
    let sentence: Prose?
    switch row.submission {
    case .none: sentence = nil
    case .own(let own): sentence = own
    case .common:
      if case .on? = deadline?.kind, let onDay = phrase("submissionOn") {
        sentence = onDay
      } else {
        sentence = phrase("submission")
      }
    }
    guard let sentence else { return work }
    let text = resolver.text(sentence, deadline: deadline)
    if let first = text.utf8.first, first != 0x3B, first != 0x2E, first != 0x2C { work += " " }
    return work + text
  }
}
