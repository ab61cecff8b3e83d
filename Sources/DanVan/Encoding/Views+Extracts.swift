import Vietnamese

extension Views {
  /// The extracts that the document is made of: one addressee's, or all.
  var extracts: [View] {
    guard let document, document.kind.isForAgencies else { return [] }
    let extracts = dossier.extracts(on: asOf ?? dossier.day(of: document))
    guard let copy else { return extracts.map(view) }
    return extracts.filter { $0.addressee == copy.addressee }.map(view)
  }

  /// The units that the document is about: one, or all.
  var unitViews: [View] {
    if case .unit(let id)? = copy { return dossier.units.filter { $0.id == id }.map(view) }
    return dossier.units.map(view)
  }

  /// The unit that a copy is made for.
  func unit(_ copy: DocumentCopy) -> View? {
    dossier.units.first { copy == .unit(id: $0.id) }.map(view)
  }

  private func view(_ unit: EvaluatedUnit) -> View {
    View(.unit) { container in
      container.put("id", unit.id)
      container.put("name", unit.name)
      container.put("group", unit.group)
      container.put("score", unit.score)
      container.put("grade", unit.grade)
      container.put("note", unit.note)
    }
  }

  /// Whom an extract is for.
  func view(_ addressee: Addressee) -> View {
    let name = dossier.name(of: addressee)
    return View(.addressee) { [self] container in
      var agency: Agency? { addressee.isGroup ? nil : dossier.agency(addressee.id) }
      container.put("id", addressee.id)
      container.put("name", name)
      container.put("capitalized", LetterCase.capitalized(name))
      container.put("short", agency?.shortName ?? name)
      container.put("isGroup", addressee.isGroup)
    }
  }

  private func view(_ extract: Extract) -> View {
    View(.extract) { [self] container in
      var openLeads: [Task] {
        let leads = extract.leads.map(\.id)
        return (extract.leads + extract.coordinating).filter {
          dossier.state(of: $0, in: progress, asOf: asOf) != .done && leads.contains($0.id)
        }
      }
      var wanting: [Evidence] { extract.evidence.filter { $0.state(asOf: asOf) != .received } }
      container.put("addressee", view(extract.addressee))
      container.put("leads", extract.leads.map(view))
      container.put("coordinating", extract.coordinating.map(view))
      container.put("assignments", extract.assignments.map(view))
      container.put("progress", progressView(extract.leads))
      container.put("evidence", evidenceView(extract.evidence))
      container.put("openTasks", openLeads.map(view))
      container.put("wantingEvidence", wanting.map(view))
    }
  }
}
