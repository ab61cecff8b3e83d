import Vietnamese

extension Views {
  /// A document of the dossier.
  func view(_ document: DocumentEntry) -> View {
    View(.document) { [self] container in
      container.put("id", document.id)
      container.put("kind", document.kind.rawValue)
      container.put("type", document.type)
      container.put("template", document.template)
      container.put("number", number(of: document))
      container.put("separator", separator)
      container.put("symbol", document.symbol)
      container.put("numberText", numberText(of: document))
      container.put("date", document.date)
      container.put("subject", texts(document.subject))
      container.put("title", texts(document.title))
      container.put("state", document.state.rawValue)
      container.put("stateText", document.state.title)
      container.put("isDraft", dossier.bearer(of: document).state.allowsBlanks)
      container.put("blanks", dossier.blanks(in: document).map(\.rawValue))
      container.put("addressees", texts(document.addressees))
      container.put("appendices", document.appendices)
      container.put("attachedTo", document.attachedTo)
      container.put(
        "parent", document.attachedTo.flatMap { dossier.document($0) }.map(bearerView))
      container.put("period", document.period)
      container.put("legalBases", document.legalBases)
      container.put("landscape", document.isLandscape)
      container.put("layout", layout(of: document))
      container.put("citation", citationView(document))
    }
  }

  /// What an appendix says of the document that it is attached to.
  private func bearerView(_ document: DocumentEntry) -> View {
    View(.parentDocument) { [self] container in
      container.put("id", document.id)
      container.put("type", document.type)
      container.put("number", number(of: document))
      container.put("symbol", document.symbol)
      container.put("numberText", numberText(of: document))
      container.put("date", document.date)
      container.put("citation", citationView(document))
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
  private func citationView(_ document: DocumentEntry) -> View {
    let type = document.type ?? document.kind.title
    let short = numberText(of: document).map { "\(type) số \($0)" } ?? type
    let dated = short + " ngày " + (document.date?.short(blank: "…") ?? "…")
    let subject = texts(document.subject).joined(separator: " ")
    return View(.citation) { [self] in
      $0.put("short", short)
      $0.put("dated", dated)
      $0.put(
        "full",
        dated + " của " + dossier.office.shortName
          + (subject.isEmpty ? "" : " về " + LetterCase.uncapitalized(subject)))
    }
  }

  /// The assessment of the year before.
  func view(_ assessment: Assessment) -> View {
    View(.assessment) { [self] container in
      container.put("year", assessment.year)
      container.put("selfScore", assessment.selfScore)
      container.put("awardedScore", assessment.awardedScore)
      container.put("grade", assessment.grade)
      container.put(
        "gradeReason",
        assessment.gradeReason.map { reason in
          View(.gradeReason) { [self] container in
            container.put("criterion", reason.item?.criterion)
            container.put("item", reason.item?.item)
            container.put("text", reason.text.map { resolver.text($0) })
          }
        })
      container.put("source", assessment.source)
      container.put("deductions", assessment.deductions.map(view))
      container.put(
        "criteria",
        assessment.criteria.map { result in
          View(.criterionResult) {
            $0.put("criterion", result.criterion)
            $0.put("selfScore", result.selfScore)
            $0.put("awardedScore", result.awardedScore)
          }
        })
      container.put("total", assessment.deducted)
      container.put("gap", assessment.gap)
    }
  }

  private func view(_ deduction: Deduction) -> View {
    View(.deduction) { [self] container in
      container.put("criterion", deduction.item.criterion)
      container.put("item", deduction.item.item)
      container.put(
        "title", deduction.itemText.map { resolver.text($0) } ?? title(of: deduction.item))
      container.put("awarded", deduction.awarded)
      container.put("points", deduction.points)
      container.put("reasonLead", deduction.reasonLead)
      container.put("reason", resolver.text(deduction.reason))
      container.put("clause", deduction.clause)
      container.put("citation", deduction.citation)
      container.put(
        "remedy",
        deduction.remedy.map { remedy in
          View(.remedy) { [self] container in
            container.put("responsible", view(remedy.responsible))
            container.put("action", resolver.text(remedy.action))
          }
        })
    }
  }

  /// A directive.
  func view(_ directive: Directive) -> View {
    View(.directive) { [self] container in
      container.put("title", directive.title.map { resolver.text($0) })
      container.put("addressee", view(directive.addressee))
      container.put("style", directive.style.rawValue)
      container.put("orders", directive.orders.map(view))
    }
  }

  private func view(_ order: DirectiveOrder) -> View {
    View(.order) { [self] container in
      var deadline: Deadline? { dossier.deadline(of: order) }
      container.put("text", resolver.text(order.text, deadline: deadline))
      container.put("limit", order.limit.map { resolver.text($0, deadline: deadline) })
      container.put("deadline", deadline)
      container.put("orders", order.orders.map(view))
    }
  }
}
