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
    View { container in
      try container.put("id", unit.id)
      try container.put("name", unit.name)
      try container.put("group", unit.group)
      try container.put("score", unit.score)
      try container.put("grade", unit.grade)
      try container.put("note", unit.note)
    }
  }

  /// Whom an extract is for.
  func view(_ addressee: Addressee) -> View {
    View { [self] container in
      let name = dossier.name(of: addressee)
      let agency = addressee.isGroup ? nil : dossier.agency(addressee.id)
      try container.put("id", addressee.id)
      try container.put("name", name)
      try container.put("capitalized", LetterCase.capitalized(name))
      try container.put("short", agency?.shortName ?? name)
      try container.encode(addressee.isGroup, forKey: "isGroup")
    }
  }

  private func view(_ extract: Extract) -> View {
    View { [self] container in
      let open = (extract.leads + extract.coordinating).filter {
        dossier.state(of: $0, in: progress, asOf: asOf) != .done
      }
      let leads = extract.leads.map(\.id)
      let openLeads = open.filter { leads.contains($0.id) }
      let wanting = extract.evidence.filter { $0.state(asOf: asOf) != .received }
      try container.put("addressee", view(extract.addressee))
      try container.put("leads", extract.leads.map(view))
      try container.put("coordinating", extract.coordinating.map(view))
      try container.put("assignments", extract.assignments.map(view))
      try container.put("progress") { [self] in
        try write(dossier.summary(of: extract.leads, in: progress, asOf: asOf), to: &$0)
      }
      try container.put("evidence") { [self] in try writeEvidence(extract.evidence, to: &$0) }
      try container.put("openTasks", openLeads.map(view))
      try container.put("wantingEvidence", wanting.map(view))
    }
  }
}
