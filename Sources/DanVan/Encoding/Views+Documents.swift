import Vietnamese

extension Views {
  /// A document of the dossier.
  func view(_ document: DocumentEntry) -> View {
    View { [self] container in
      let bearer = dossier.bearer(of: document)
      try container.put("id", document.id)
      try container.put("kind", document.kind.rawValue)
      try container.put("type", document.type)
      try container.put("template", document.template)
      try container.put("number", number(of: document))
      try container.put("separator", separator)
      try container.put("symbol", document.symbol)
      try container.put("numberText", numberText(of: document))
      try container.put("date", document.date)
      try container.put("subject", texts(document.subject))
      try container.put("title", texts(document.title))
      try container.put("state", document.state.rawValue)
      try container.put("stateText", document.state.title)
      try container.encode(bearer.state.allowsBlanks, forKey: "isDraft")
      try container.put("blanks", dossier.blanks(in: document).map(\.rawValue))
      try container.put("addressees", texts(document.addressees))
      try container.put("appendices", document.appendices)
      try container.put("attachedTo", document.attachedTo)
      try container.put(
        "parent", document.attachedTo.flatMap { dossier.document($0) }.map(bearerView))
      try container.put("period", document.period)
      try container.put("legalBases", document.legalBases)
      try container.encode(document.isLandscape, forKey: "landscape")
      try container.put("layout", layout(of: document))
      try container.put("citation") { [self] in try writeCitation(of: document, to: &$0) }
    }
  }

  /// What an appendix says of the document that it is attached to.
  private func bearerView(_ document: DocumentEntry) -> View {
    View { [self] container in
      try container.put("id", document.id)
      try container.put("type", document.type)
      try container.put("number", number(of: document))
      try container.put("symbol", document.symbol)
      try container.put("numberText", numberText(of: document))
      try container.put("date", document.date)
      try container.put("citation") { [self] in try writeCitation(of: document, to: &$0) }
    }
  }

  /// The sign between number and symbol: the State's or the Party's.
  private var separator: String { dossier.office.system == .party ? "-" : "/" }

  /// The number with two digits at least; `nil` while it is open.
  private func number(of document: DocumentEntry) -> String? {
    document.number.map { $0.utf8.count == 1 && Int($0) != nil ? "0" + $0 : $0 }
  }

  /// Number and symbol; what is open shows as `…`.
  private func numberText(of document: DocumentEntry) -> String? {
    document.symbol.map { (number(of: document) ?? "…") + separator + $0 }
  }

  private func layout(of document: DocumentEntry) -> String {
    if !document.layout.isEmpty { return document.layout }
    return dossier.office.system == .party ? "party" : "decree-30"
  }

  /// How other documents cite this one.
  private func writeCitation(of document: DocumentEntry, to container: inout ViewContainer) throws {
    let type = document.type ?? document.kind.title
    let short = numberText(of: document).map { "\(type) số \($0)" } ?? type
    let dated = short + " ngày " + (document.date?.short(blank: "…") ?? "…")
    let subject = texts(document.subject).joined(separator: " ")
    var full = dated + " của " + dossier.office.shortName
    if !subject.isEmpty { full += " về " + LetterCase.uncapitalized(subject) }
    try container.put("short", short)
    try container.put("dated", dated)
    try container.put("full", full)
  }

  /// The assessment of the year before.
  func view(_ assessment: Assessment) -> View {
    View { [self] container in
      try container.put("year", assessment.year)
      try container.put("selfScore", assessment.selfScore)
      try container.put("awardedScore", assessment.awardedScore)
      try container.put("grade", assessment.grade)
      try container.put(
        "gradeReason",
        assessment.gradeReason.map { reason in
          View { [self] container in
            try container.put("criterion", reason.item?.criterion)
            try container.put("item", reason.item?.item)
            try container.put("text", reason.text.map { resolver.text($0) })
          }
        })
      try container.put("source", assessment.source)
      try container.put("deductions", assessment.deductions.map(view))
      try container.put(
        "criteria",
        assessment.criteria.map { result in
          View {
            try $0.put("criterion", result.criterion)
            try $0.put("selfScore", result.selfScore)
            try $0.put("awardedScore", result.awardedScore)
          }
        })
      try container.put("total", assessment.deducted)
      try container.put("gap", assessment.gap)
    }
  }

  private func view(_ deduction: Deduction) -> View {
    View { [self] container in
      try container.put("criterion", deduction.item.criterion)
      try container.put("item", deduction.item.item)
      try container.put(
        "title", deduction.itemText.map { resolver.text($0) } ?? itemTitles[deduction.item] ?? "")
      try container.put("awarded", deduction.awarded)
      try container.put("points", deduction.points)
      try container.put("reasonLead", deduction.reasonLead)
      try container.put("reason", resolver.text(deduction.reason))
      try container.put("clause", deduction.clause)
      try container.put("citation", deduction.citation)
      try container.put(
        "remedy",
        deduction.remedy.map { remedy in
          View { [self] container in
            try container.put("responsible", view(remedy.responsible))
            try container.put("action", resolver.text(remedy.action))
          }
        })
    }
  }

  /// A directive.
  func view(_ directive: Directive) -> View {
    View { [self] container in
      try container.put("title", directive.title.map { resolver.text($0) })
      try container.put("addressee", view(directive.addressee))
      try container.put("style", directive.style.rawValue)
      try container.put("orders", directive.orders.map(view))
    }
  }

  private func view(_ order: DirectiveOrder) -> View {
    View { [self] container in
      let deadline = dossier.deadline(of: order)
      try container.put("text", resolver.text(order.text, deadline: deadline))
      try container.put("limit", order.limit.map { resolver.text($0, deadline: deadline) })
      try container.put("deadline", deadline)
      try container.put("orders", order.orders.map(view))
    }
  }
}
