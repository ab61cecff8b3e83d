internal import DanVan
internal import Diagnostics
internal import Vietnamese

/// H05: a cited document that no longer holds when the plan is issued.
struct FactRepealedDocument: DossierRule {
  static let about = RuleAbout(
    "H05", .warning, vi: "Hồ sơ viện dẫn văn bản đã hết hiệu lực",
    en: "The dossier cites a repealed document",
    why: say(
      "Căn cứ đã hết hiệu lực làm cả văn bản thiếu căn cứ.",
      "A repealed basis leaves the document without one."),
    source: .other("validTo trong citations.json; bảng văn bản hết hiệu lực"))

  func check(_ dossier: Dossier, _ report: inout Report) {
    let plan = dossier.planOrder
    for document in dossier.citations where document.sameAs == nil {
      if let last = document.validTo {
        let order = last.year * 10_000 + last.month * 100 + last.day
        guard order < plan else { continue }
        let next = document.replacedBy.flatMap { dossier.citation($0)?.text() }
        report.add(
          dossier, document.origin,
          say(
            "\(document.text()) hết hiệu lực ngày \(last.short)",
            "\(document.text()) held until \(last.short)"),
          hint: next.map { say("Thay bằng \($0)", "Cite \($0)") }
            ?? say("Thay bằng văn bản đang có hiệu lực", "Cite what is in force"))
      } else if let number = document.numberText,
        let repealed = KnownDocuments.repealed.first(where: { $0.identity == number }),
        repealed.since <= plan
      {
        report.add(
          dossier, document.origin,
          say(
            "\(repealed.name) đã hết hiệu lực từ \(DateMention.short(repealed.since))",
            "\(repealed.name) ceased to hold on \(DateMention.short(repealed.since))"),
          hint: say("Thay bằng \(repealed.replacement)", "Cite \(repealed.replacement)"))
      }
    }
  }
}

/// H13: one document twice in the register, with two dates.
struct FactTwoDates: DossierRule {
  static let about = RuleAbout(
    "H13", .warning, vi: "Một văn bản viện dẫn được khai hai ngày",
    en: "A cited document with two dates",
    why: say(
      "Cùng số, ký hiệu và cơ quan mà khác ngày: một dòng sai.",
      "The same number and issuer with two dates: one is wrong."),
    source: .consistency)

  func check(_ dossier: Dossier, _ report: inout Report) {
    struct Identity: Hashable {
      var number: TextKey
      var issuer: TextKey
    }
    var first: [Identity: CitedDocument] = [:]
    for document in dossier.citations where document.sameAs == nil {
      guard let number = document.numberText, let date = document.date else { continue }
      let key = Identity(number: TextKey(number), issuer: TextKey(document.issuer ?? ""))
      if let known = first[key] {
        // Loading refuses two entries of one year; the same subject in two years is a slip.
        guard let other = known.date, other != date,
          other.year == date.year
            || WordSequence(known.subject ?? "")
              .isAlike(WordSequence(document.subject ?? ""))
        else { continue }
        report.add(
          dossier, document.origin,
          say(
            "\(number) ở đây ghi ngày \(date.short), chỗ khác ghi \(other.short)",
            "\(number) is dated \(date.short) here and \(other.short) elsewhere"),
          hint: say("Đối chiếu bản gốc, bỏ một dòng", "Check the original, remove one"),
          related: [(known.origin, say("ngày khác", "the other date"))])
      } else {
        first[key] = document
      }
    }
  }
}

/// H15: a document that goes to nobody.
struct DocumentWithoutRecipients: DossierRule {
  static let about = RuleAbout(
    "H15", .error, vi: "Văn bản không có nơi nhận", en: "A document without recipients",
    why: say("Nơi nhận là một thành phần chính của văn bản.", "Recipients are a main component."),
    source: .other("Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2"))

  func check(_ dossier: Dossier, _ report: inout Report) {
    for document in dossier.documents where !document.kind.isAppendix && document.kind != .register
    {
      guard document.symbol != nil, dossier.recipients(of: document).isEmpty else { continue }
      report.add(
        dossier, document.origin,
        say("Văn bản “\(document.id)” không có nơi nhận", "“\(document.id)” has no recipients"),
        hint: say("Thêm \"recipients\"", "Add \"recipients\""),
        // The Party's documents follow the decree only as its own rules say.
        severity: dossier.office.system == .state ? .error : .warning)
    }
  }
}

/// H19: a report that is due before the day its figures are of.
struct ReportDueTooEarly: DossierRule {
  static let about = RuleAbout(
    "H19", .warning, vi: "Hạn báo cáo trước ngày chốt số liệu",
    en: "A report due before its figures",
    why: say(
      "Không báo cáo được số liệu của ngày chưa đến.",
      "Figures cannot be reported before their day."),
    source: .consistency)

  func check(_ dossier: Dossier, _ report: inout Report) {
    for period in dossier.periods {
      guard let due = period.due?.date else { continue }
      let day = due.year * 10_000 + due.month * 100 + due.day
      let end = period.asOf.year * 10_000 + period.asOf.month * 100 + period.asOf.day
      guard day < end else { continue }
      report.add(
        dossier, period.origin,
        say(
          "Hạn \(due.short) trước ngày chốt số liệu \(period.asOf.short)",
          "Due \(due.short), before the figures' day \(period.asOf.short)"),
        hint: say("Sửa hạn hoặc ngày chốt", "Correct one of them"))
    }
  }
}
