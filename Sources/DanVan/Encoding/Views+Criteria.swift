import Vietnamese

extension Views {
  /// The framework without its criteria, which stand beside it.
  func view(_ framework: CriteriaFramework) -> View {
    View(.framework) { [self] container in
      container.put("title", resolver.text(framework.title))
      container.put("source", framework.source)
      container.put("maximum", framework.maximum)
      container.put("criterionCount", framework.criteria.count)
      container.put("itemCount", framework.criteria.reduce(0) { $0 + $1.items.count })
      container.put(
        "scoring",
        framework.scoring.map { scheme in
          View(.scoring) { container in
            container.put("maximum", scheme.maximum)
            container.put(
              "grades",
              scheme.grades.map { grade in
                View(.grade) {
                  $0.put("name", grade.name)
                  $0.put("minimum", grade.minimum)
                }
              })
            container.put(
              "gate",
              scheme.gate.map { gate in
                View(.gate) {
                  $0.put("unit", gate.unit.rawValue)
                  $0.put("percent", gate.percent)
                }
              })
            container.put("source", scheme.source)
            container.put("verified", scheme.isVerified)
          }
        })
    }
  }

  /// A criterion with everything that belongs to it.
  func view(_ criterion: Criterion) -> View {
    let number = criterion.number
    return View(.criterion) { [self] container in
      container.put("number", number)
      container.put("title", resolver.text(criterion.title))
      container.put("maximum", criterion.maximum)
      container.put("items", criterion.items.map { view($0, of: number) })
      container.put("tasks", tasks(of: number).map(view))
      container.put(
        "assignments", assignmentViews(dossier.assignments.filter { $0.criterion == number }))
      container.put("progress", progressView(tasks(of: number)))
      container.put("evidence", evidenceView(evidence(of: number)))
      container.put("figures", figureViews(of: number))
      container.put("selfScore", sheet.criteria[number].map { score($0, criterion: number) })
      container.put("target", dossier.target?.score(ofCriterion: number))
    }
  }

  private func tasks(of criterion: Int) -> [Task] {
    dossier.tasks.filter { $0.criterion == criterion }
  }

  func evidence(of criterion: Int) -> [Evidence] {
    dossier.evidence.filter { $0.criterion == criterion }
  }

  private func view(_ item: CriterionItem, of criterion: Int) -> View {
    let reference = ItemReference(criterion: criterion, item: item.number)
    return View(.item) { [self] container in
      container.put("number", item.number)
      container.put("title", resolver.text(item.title))
      container.put("maximum", item.maximum)
      container.put("selfScore", sheet.items[reference].map { score($0, item: reference) })
    }
  }

  /// A task.
  func view(_ task: Task) -> View {
    View(.task) { [self] container in
      var deadline: Deadline? { dossier.deadline(of: task) }
      var state: Progress.State { dossier.state(of: task, in: progress, asOf: asOf) }
      container.put("id", task.id)
      container.put("criterion", task.criterion)
      container.put("items", task.items)
      container.put("style", task.style.rawValue)
      container.put("text", text(of: task, deadline))
      container.put("lead", view(task.lead))
      container.put("coordinating", task.coordinating.map(view))
      container.put(
        "timing",
        (task.timing ?? dossier.phrase("timing")).map { resolver.text($0, deadline: deadline) })
      container.put("deadline", deadline)
      container.put("state", state.rawValue)
      container.put("stateText", state.title)
      container.put("progress", progress[task.id].map { view($0, state) })
    }
  }

  /// The paragraphs of a task, or the titles of its items.
  func text(of task: Task, _ deadline: Deadline?) -> [String] {
    func title(_ item: Int) -> String {
      self.title(of: ItemReference(criterion: task.criterion, item: item))
    }
    if task.text.isEmpty { return task.items.map(title) }
    return task.text.enumerated().map { index, prose in
      guard let prose else { return index < task.items.count ? title(task.items[index]) : "" }
      return resolver.text(prose, deadline: deadline)
    }
  }

  private func view(_ progress: Progress, _ state: Progress.State) -> View {
    View(.progress) { [self] container in
      container.put("state", state.rawValue)
      container.put("stateText", state.title)
      container.put("result", progress.result.map { resolver.text($0) })
      container.put("asOf", progress.asOf)
    }
  }

  /// How many of some tasks stand where.
  func progressView(_ tasks: [Task]) -> View {
    view(dossier.summary(of: tasks, in: progress, asOf: asOf))
  }

  func view(_ summary: ProgressSummary) -> View {
    View(.summary) {
      $0.put("total", summary.total)
      $0.put("done", summary.done)
      $0.put("underway", summary.underway)
      $0.put("notStarted", summary.notStarted)
      $0.put("late", summary.late)
    }
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
    View(.assignment) { [self] container in
      container.put("criterion", row.criterion)
      container.put("item", row.item)
      container.put("title", title(of: ItemReference(criterion: row.criterion, item: row.item)))
      container.put(
        "providers",
        View(.providers) { [self] in
          write(row.providers, to: &$0)
          $0.put("merged", row.providers.isMerged)
          $0.put("rowspan", row.providers.isMerged ? 0 : rowspan)
        })
      container.put("work", dossier.work(of: row, resolver))
      container.put("deadline", dossier.deadline(of: row))
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
