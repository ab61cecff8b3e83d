import Diagnostics
import Vietnamese

extension Views {
  /// Evidence: how much there is, and the rows.
  func writeEvidence(_ rows: [Evidence], to container: inout ViewContainer) throws {
    let summary = EvidenceSummary(rows, asOf: asOf)
    try container.put("expected", summary.expected)
    try container.put("received", summary.received)
    try container.put("rejected", summary.rejected)
    try container.put("missing", summary.missing)
    try container.put("rows", later: rows.map(self.view))
  }

  /// A piece of evidence.
  func view(_ row: Evidence) -> View {
    View { [self] container in
      let state = row.state(asOf: asOf)
      try container.put("criterion", row.criterion)
      try container.put("item", row.item)
      try container.put("agency", agencyView(row))
      try container.put("document", resolver.text(row.document))
      try container.put("number", row.number)
      try container.put("receivedOn", state == .missing ? nil : row.receivedOn)
      try container.put("state", state.rawValue)
      try container.put("stateText", state.title)
      try container.put("deadline", dossier.deadline(of: row))
      try container.encode(dossier.isLate(row, asOf: asOf), forKey: "isLate")
    }
  }

  /// Who hands a piece of evidence in: the first agency that its cell names.
  private func agencyView(_ row: Evidence) -> View {
    View { [self] container in
      let member = row.agency.members.first
      let agency = member.flatMap { $0.isGroup ? nil : dossier.agency($0.id) }
      let written = resolver.text(row.agency.text)
      try container.put("id", member?.id)
      try container.put("name", agency?.name ?? written)
      try container.put("short", agency?.shortName ?? written)
    }
  }

  /// The evidence of each agency, in the order in which agencies first stand in the table.
  var evidenceByAgency: [View] {
    var order: [String] = []
    var rows: [String: [Evidence]] = [:]
    for row in dossier.evidence {
      let id = row.agency.members.first?.id ?? resolver.text(row.agency.text)
      if rows[id] == nil { order.append(id) }
      rows[id, default: []].append(row)
    }
    return order.compactMap { id in
      guard let rows = rows[id], let first = rows.first else { return nil }
      return View { [self] container in
        try container.put("agency", agencyView(first))
        try writeEvidence(rows, to: &container)
      }
    }
  }

  /// How much evidence had arrived by each day on which some did, up to the day of the document.
  var arrivals: [View] {
    let days = dossier.evidence.filter { $0.state(asOf: asOf) == .received }
      .compactMap(\.receivedOn).sorted()
    return days.indices.filter { $0 + 1 == days.count || days[$0] != days[$0 + 1] }.map { index in
      View {
        try $0.put("date", days[index])
        try $0.put("total", index + 1)
      }
    }
  }

  /// Figures that are no parts of others, of one criterion or of all, with their parts below.
  func figureViews(_ figures: [Figure], of criterion: Int? = nil) -> [View] {
    let known = Set(figures.map(\.id))
    return figures.filter { figure in
      if let whole = figure.partOf, known.contains(whole) { return false }
      return criterion == nil || figure.criterion == criterion
    }.map { view($0, figures, depth: 0) }
  }

  private func view(_ figure: Figure, _ figures: [Figure], depth: Int) -> View {
    View { [self] container in
      // Parts of parts end somewhere: loading refuses circles, and no table nests this deep.
      let parts = depth < 16 ? dossier.parts(of: figure, among: figures) : []
      try container.put("id", figure.id)
      try container.put("name", resolver.text(figure.name))
      try container.put("unit", figure.unit)
      try container.put("criterion", figure.criterion)
      try container.put("value", figure.value)
      try container.put("previous", figure.previous)
      try container.put(
        "change",
        figure.change.map { change in
          View {
            try $0.put("text", change.text)
            try $0.put("direction", change.direction.rawValue)
            try $0.put("percent", permille: change.permille)
          }
        })
      try container.put("partOf", figure.partOf)
      try container.put("parts", parts.map { view($0, figures, depth: depth + 1) })
    }
  }
}
