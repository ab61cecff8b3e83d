internal import DanVan
internal import Diagnostics
internal import Vietnamese

/// H03: a deadline before the plan, or of an older year.
struct FactDeadlineYear: DossierRule {
  static let about = RuleAbout(
    "H03", .warning, vi: "Thời hạn trong hồ sơ thuộc năm cũ hoặc trước ngày kế hoạch",
    en: "A deadline before the plan, or of an older year",
    why: say(
      "Không ai làm kịp một việc có hạn trước khi giao việc.",
      "Nobody can meet a deadline that lies before the task is given."),
    source: .consistency)

  func check(_ dossier: Dossier, _ report: inout Report) {
    let plan = dossier.planOrder
    func check(_ deadline: DanVan.Deadline?) {
      guard let deadline, let date = deadline.date else { return }
      let order = date.year * 10_000 + date.month * 100 + date.day
      guard order < plan, date.year <= dossier.year else { return }
      report.add(
        dossier, deadline.origin,
        date.year < dossier.year
          ? say(
            "Thời hạn \(date.short) thuộc năm \(date.year), hồ sơ của năm \(dossier.year)",
            "The deadline \(date.short) lies in \(date.year), the dossier is for \(dossier.year)")
          : say(
            "Thời hạn \(date.short) trước ngày của kế hoạch",
            "The deadline \(date.short) lies before the plan"),
        hint: say("Sửa thời hạn", "Correct the deadline"))
    }
    for (_, deadline) in dossier.deadlines { check(deadline) }
    for task in dossier.tasks { check(task.deadline) }
    for row in dossier.assignments { check(row.deadline) }
    var orders = dossier.directives.flatMap(\.orders)
    while let order = orders.popLast() {
      check(order.deadline)
      orders += order.orders
    }
  }
}

/// H06: the appendix gives an item to other agencies than the plan.
struct FactLeadDisagreement: DossierRule {
  static let about = RuleAbout(
    "H06", .warning, vi: "Phụ lục và kế hoạch giao cho cơ quan khác nhau",
    en: "Appendix and plan name different agencies",
    why: say(
      "assignments.csv và tasks.json giao một nội dung cho hai nơi: không nơi nào chịu trách nhiệm.",
      "assignments.csv and tasks.json give one item to two: neither is responsible."),
    source: .consistency)

  func check(_ dossier: Dossier, _ report: inout Report) {
    // The tasks of each criterion, and whom they name: few criteria, looked up for each row.
    var tasks: [Int: [Int]] = [:]
    for index in dossier.tasks.indices {
      tasks[dossier.tasks[index].criterion, default: []].append(index)
    }
    let leads = dossier.tasks.map { $0.lead.agencyIDs }
    var above: DanVan.AgencyList?
    for row in dossier.assignments {
      let providers = row.providers.isMerged ? (above ?? row.providers) : row.providers
      above = providers
      let mine = providers.agencyIDs
      let theirs = (tasks[row.criterion] ?? []).filter { index in
        let items = dossier.tasks[index].items
        return items.isEmpty || items.contains(row.item)
      }
      guard !mine.isEmpty, let first = theirs.first else { continue }
      let lead = theirs.count == 1 ? leads[first] : theirs.flatMap { leads[$0] }
      guard !lead.isEmpty, !Self.isSame(mine, lead) else { continue }
      report.add(
        dossier, row.origin, Self.message(row, mine, lead, dossier),
        hint: say("Thống nhất hai nơi", "Make them agree"),
        related: [(dossier.tasks[first].origin, say("kế hoạch", "the plan"))])
    }
  }

  private static func message(
    _ row: Assignment, _ mine: [String], _ lead: [String], _ dossier: Dossier
  ) -> Wording {
    let left = dossier.names(Set(mine).sorted())
    let right = dossier.names(Set(lead).sorted())
    return say(
      "\(Dossier.name(row.criterion, row.item)): phụ lục giao “\(left)”, kế hoạch giao “\(right)” chủ trì",
      "\(row.criterion).\(row.item): “\(left)” in the appendix, “\(right)” in the plan")
  }

  /// Whether two short lists name the same agencies, in any order.
  private static func isSame(_ one: [String], _ other: [String]) -> Bool {
    one.allSatisfy(other.contains) && other.allSatisfy(one.contains)
  }
}

extension DanVan.AgencyList {
  /// The agencies of the list, groups of them left out.
  fileprivate var agencyIDs: [String] {
    var ids: [String] = []
    for member in members where !member.isGroup { ids.append(member.id) }
    return ids
  }
}

/// H07: the appendix gives an item another deadline than the plan.
struct FactDeadlineDisagreement: DossierRule {
  static let about = RuleAbout(
    "H07", .warning, vi: "Phụ lục và kế hoạch ghi thời hạn khác nhau",
    en: "Appendix and plan give different deadlines",
    why: say("Một việc chỉ có một hạn.", "One task has one deadline."), source: .consistency)

  func check(_ dossier: Dossier, _ report: inout Report) {
    for row in dossier.assignments {
      guard let mine = row.deadline,
        let task = dossier.tasks.first(where: {
          $0.criterion == row.criterion && ($0.items.isEmpty || $0.items.contains(row.item))
        }),
        let theirs = dossier.deadline(of: task), mine != theirs,
        mine.date == nil || mine.date != theirs.date
      else { continue }
      // A deadline of another year is found as such.
      if let date = mine.date, date.year < dossier.year { continue }
      report.add(
        dossier, mine.origin,
        say(
          "\(Dossier.name(row.criterion, row.item)): phụ lục ghi “\(mine.text)”, kế hoạch ghi “\(theirs.text)”",
          "\(row.criterion).\(row.item): “\(mine.text)” in the appendix, “\(theirs.text)” in the plan"
        ),
        hint: say("Thống nhất một hạn", "Agree on one"),
        related: [(task.origin, say("kế hoạch", "the plan"))])
    }
  }
}

/// H08: an item of the framework that nobody is given.
struct ItemWithoutAssignment: DossierRule {
  static let about = RuleAbout(
    "H08", .warning, vi: "Nội dung tiêu chí chưa được phân công",
    en: "An item that nobody is given",
    why: say(
      "Bộ tiêu chí có nội dung này mà phụ lục phân công hoặc kế hoạch không có: sẽ mất điểm.",
      "The framework has the item, and plan or appendix has not: points will be lost."),
    source: .consistency)

  func check(_ dossier: Dossier, _ report: inout Report) {
    guard let framework = dossier.framework else { return }
    for criterion in framework.criteria {
      for item in criterion.items {
        let assigned = dossier.assignments.contains {
          $0.criterion == criterion.number && $0.item == item.number
        }
        let planned = dossier.tasks.contains {
          $0.criterion == criterion.number && ($0.items.isEmpty || $0.items.contains(item.number))
        }
        let missing: Wording
        if !assigned, !dossier.assignments.isEmpty {
          missing = say("phụ lục phân công", "the appendix")
        } else if !planned, !dossier.tasks.isEmpty {
          missing = say("kế hoạch", "the plan")
        } else {
          continue
        }
        report.add(
          dossier, item.origin,
          say(
            "\(Dossier.name(criterion.number, item.number)) không có trong \(missing.vi)",
            "\(criterion.number).\(item.number) is not in \(missing.en)"),
          hint: say("Thêm vào \(missing.vi)", "Add it to \(missing.en)"))
      }
    }
  }
}

/// H09: a row without anyone who provides the evidence.
struct AssignmentWithoutProvider: DossierRule {
  static let about = RuleAbout(
    "H09", .warning, vi: "Dòng phân công không có cơ quan", en: "A row without an agency",
    why: say("Không ai biết việc của mình.", "Nobody knows that the task is theirs."),
    source: .practice)

  func check(_ dossier: Dossier, _ report: inout Report) {
    for row in dossier.assignments where row.providers.members.isEmpty && !row.providers.isMerged {
      guard row.providers.text.segments.isEmpty else { continue }
      report.add(
        dossier, row.origin,
        say(
          "\(Dossier.name(row.criterion, row.item)) không có cơ quan cung cấp minh chứng",
          "\(row.criterion).\(row.item) names no agency"),
        hint: say("Ghi cơ quan, hoặc “như trên”", "Name the agency"))
    }
  }
}

/// H14: an agency that leads a task and lends a hand in it.
struct FactLeadAndCoordinating: DossierRule {
  static let about = RuleAbout(
    "H14", .warning, vi: "Một cơ quan vừa chủ trì vừa phối hợp",
    en: "An agency both leads and assists",
    why: say("Một cơ quan chỉ giữ một vai trong một việc.", "An agency has one part in a task."),
    source: .consistency)

  func check(_ dossier: Dossier, _ report: inout Report) {
    for task in dossier.tasks {
      guard let helpers = task.coordinating?.members, !helpers.isEmpty else { continue }
      let lead = Set(task.lead.members.lazy.filter { !$0.isGroup && $0.role == .lead }.map(\.id))
      guard let first = helpers.first(where: { !$0.isGroup && lead.contains($0.id) })
      else { continue }
      report.add(
        dossier, task.origin,
        say(
          "“\(dossier.names([first.id]))” vừa chủ trì vừa phối hợp nhiệm vụ \(task.id)",
          "“\(dossier.names([first.id]))” both leads and assists in task \(task.id)"),
        hint: say("Bỏ ở một danh sách", "Remove it from one list"))
    }
  }
}
