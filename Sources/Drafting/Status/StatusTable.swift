import DanVan
import Diagnostics
import Vietnamese

/// Where the year's work stands, as lines for a terminal.
///
/// What is empty is not said: no heading stands over nothing.
struct StatusTable {
  let dossier: Dossier
  let status: DossierStatus
  let language: Language

  private var lines: [String] = []

  init(_ dossier: Dossier, _ status: DossierStatus, in language: Language) {
    self.dossier = dossier
    self.status = status
    self.language = language
  }

  /// The table.
  static func text(_ dossier: Dossier, _ status: DossierStatus, in language: Language) -> String {
    var table = StatusTable(dossier, status, in: language)
    table.write()
    return table.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write() {
    let title = dossier.text(of: dossier.title)
    say(
      "\(title) - tính đến \(status.day.short)", "\(title) - as of \(status.day.iso)")
    writeDocuments()
    writeSums()
    writeDue()
    writeLate()
  }

  private mutating func writeDocuments() {
    guard !dossier.documents.isEmpty else { return }
    heading("Văn bản", "Documents")
    let rows = dossier.documents.map { document -> [String] in
      let bearer = dossier.bearer(of: document)
      let subject = (document.subject.isEmpty ? document.title : document.subject)
        .map { dossier.text(of: $0) }.joined(separator: " ")
      let blanks = document.kind.isAppendix ? [] : dossier.blanks(in: document)
      let open = blanks.map { language == .vi ? $0.title : $0.rawValue }
        .joined(separator: ", ")
      return [
        document.id,
        language == .vi ? bearer.state.title : bearer.state.rawValue,
        Self.cut(subject, to: 48),
        open.isEmpty ? "" : text("để trống: \(open)", "blank: \(open)"),
      ]
    }
    table(rows)
  }

  private mutating func writeSums() {
    let tasks = status.tasks
    if tasks.total > 0 {
      heading("Nhiệm vụ", "Tasks")
      let parts = [
        (tasks.done, "hoàn thành", "done"), (tasks.underway, "đang thực hiện", "under way"),
        (tasks.notStarted, "chưa thực hiện", "not started"), (tasks.late, "quá hạn", "late"),
      ].filter { $0.0 > 0 }
      say(
        "  \(tasks.total) nhiệm vụ: " + parts.map { "\($0.0) \($0.1)" }.joined(separator: ", "),
        "  \(tasks.total) tasks: " + parts.map { "\($0.0) \($0.2)" }.joined(separator: ", "))
    }
    let evidence = status.evidence
    if evidence.expected > 0 {
      heading("Minh chứng", "Evidence")
      let parts = [
        (evidence.received, "đã nhận", "received"), (evidence.rejected, "không đạt", "rejected"),
        (evidence.missing, "chưa nộp", "missing"),
      ].filter { $0.0 > 0 }
      say(
        "  \(evidence.expected) tài liệu: "
          + parts.map { "\($0.0) \($0.1)" }.joined(separator: ", "),
        "  \(evidence.expected) documents: "
          + parts.map { "\($0.0) \($0.2)" }.joined(separator: ", "))
    }
    if let forecast = status.forecast {
      heading("Dự báo điểm theo minh chứng", "Score that the evidence proves")
      var vi = "  đã đủ minh chứng \(forecast.proved.text)/\(forecast.maximum.text) điểm"
      var en = "  proved \(forecast.proved.text) of \(forecast.maximum.text) points"
      if forecast.proved == .zero {
        vi = "  chưa có nội dung nào đủ minh chứng; tối đa \(forecast.maximum.text) điểm"
        en = "  nothing proved yet of \(forecast.maximum.text) points"
      }
      if let target = dossier.target?.score {
        vi += "; mục tiêu \(target.text) điểm"
        en += "; aim \(target.text)"
      }
      if forecast.waiting > .zero {
        vi += "; còn chờ minh chứng \(forecast.waiting.text) điểm"
        en += "; waiting for evidence \(forecast.waiting.text)"
      }
      if forecast.unlisted > .zero {
        vi += "; chưa có danh mục minh chứng \(forecast.unlisted.text) điểm"
        en += "; without listed evidence \(forecast.unlisted.text)"
      }
      say(vi, en)
    }
  }

  private mutating func writeDue() {
    let days = status.dueDays
    guard !days.isEmpty else { return }
    heading("Sắp đến hạn", "Due next")
    for day in days {
      let left = day.daysLeft
      say(
        "  \(LetterCase.capitalized(day.deadline.text))"
          + (left == 0 ? " (hôm nay là ngày cuối)" : " (còn \(left) ngày)"),
        "  by \(day.lastDay.iso) (\(left) days left)")
      for report in day.reports {
        say(
          "    báo cáo \(dossier.text(of: report.name))",
          "    report: \(dossier.text(of: report.name))")
      }
      for order in day.orders {
        let order = Self.cut(dossier.text(of: order.text), to: 84)
        say("    \(order)", "    \(order)")
      }
      let shares = day.shares.map { share in
        "\(dossier.name(of: share.addressee)): \(owed(share.tasks, share.evidence))"
      }
      if !shares.isEmpty {
        say(
          "    \(owed(day.tasks.count, day.evidence.count))",
          "    \(owed(day.tasks.count, day.evidence.count))")
        lines += shares.map { "      " + $0 }
      }
    }
  }

  /// "03 nhiệm vụ, 01 tài liệu"
  private func owed(_ tasks: Int, _ evidence: Int) -> String {
    var parts: [String] = []
    if tasks > 0 { parts.append(text("\(tasks) nhiệm vụ", "\(tasks) tasks")) }
    if evidence > 0 { parts.append(text("\(evidence) tài liệu", "\(evidence) documents")) }
    return parts.joined(separator: ", ")
  }

  private mutating func writeLate() {
    let debts = status.debts
    let reports = status.lateReports
    guard !debts.isEmpty || !reports.isEmpty else { return }
    heading("Quá hạn", "Late")
    for (period, item) in reports {
      let days = status.day.days(since: item.lastDay)
      let name = dossier.text(of: period.name)
      say(
        "  báo cáo \(name): \(item.deadline.text), quá \(days) ngày",
        "  report \(name): due \(item.lastDay.iso), \(days) days late")
    }
    for debt in debts {
      let name = LetterCase.capitalized(dossier.name(of: debt.addressee))
      lines.append("  \(name)")
      for item in debt.items { writeLate(item) }
    }
  }

  private mutating func writeLate(_ item: DossierStatus.Item) {
    let days = status.day.days(since: item.lastDay)
    switch item.subject {
    case .task(let task):
      say(
        "    nhiệm vụ \(task.id): \(item.deadline.text), quá \(days) ngày",
        "    task \(task.id): due \(item.lastDay.iso), \(days) days late")
    case .evidence(let row):
      let document = Self.cut(dossier.text(of: row.document), to: 60)
      say(
        "    tài liệu \(row.criterion).\(row.item) \(document): quá \(days) ngày",
        "    evidence \(row.criterion).\(row.item) \(document): \(days) days late")
    case .order(let order):
      let order = Self.cut(dossier.text(of: order.text), to: 60)
      say("    \(order): quá \(days) ngày", "    \(order): \(days) days late")
    case .report: break
    }
  }

  // MARK: - Lines

  private func text(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  private mutating func say(_ vi: String, _ en: String) { lines.append(text(vi, en)) }

  private mutating func heading(_ vi: String, _ en: String) {
    lines.append("")
    lines.append(LetterCase.upper(text(vi, en)))
  }

  /// Rows in columns; the last column is as long as it is.
  private mutating func table(_ rows: [[String]]) {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    for row in rows {
      var line = ""
      for (column, cell) in row.enumerated() {
        line += "  " + cell
        if column + 1 < row.count {
          line += String(repeating: " ", count: widths[column] - cell.count)
        }
      }
      while line.last == " " { line.removeLast() }
      lines.append(line)
    }
  }

  /// A text cut at a word, with an ellipsis.
  static func cut(_ text: String, to limit: Int) -> String {
    guard text.count > limit else { return text }
    var kept = ""
    for word in text.split(separator: " ") {
      guard kept.count + word.count + 2 <= limit else { break }
      kept += kept.isEmpty ? String(word) : " " + word
    }
    return (kept.isEmpty ? String(text.prefix(limit - 1)) : kept) + "…"
  }
}
