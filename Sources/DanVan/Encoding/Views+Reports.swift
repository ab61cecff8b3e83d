import Diagnostics
import Vietnamese

extension Views {
  /// Evidence: how much there is, and the rows.
  func evidenceView(_ rows: [Evidence]) -> View {
    let summary = EvidenceSummary(rows, asOf: asOf)
    return View(.evidence) { [self] in write(summary, of: rows, to: &$0) }
  }

  /// All evidence, also by agency and by day.
  var allEvidence: View {
    let summary = EvidenceSummary(dossier.evidence, asOf: asOf)
    return View(.evidenceOfAll) { [self] in
      write(summary, of: dossier.evidence, to: &$0)
      $0.put("byAgency", evidenceByAgency)
      $0.put("arrivals", arrivals)
    }
  }

  private func write(
    _ summary: EvidenceSummary, of rows: [Evidence], to container: inout ViewMembers
  ) {
    container.put("expected", summary.expected)
    container.put("received", summary.received)
    container.put("rejected", summary.rejected)
    container.put("missing", summary.missing)
    container.put("rows", rows.map(view))
  }

  /// A piece of evidence.
  func view(_ row: Evidence) -> View {
    View(.evidenceRow) { [self] container in
      let state = row.state(asOf: asOf)
      container.put("criterion", row.criterion)
      container.put("item", row.item)
      container.put("agency", agencyView(row))
      container.put("document", resolver.text(row.document))
      container.put("number", row.number)
      container.put("receivedOn", state == .missing ? nil : row.receivedOn)
      container.put("state", state.rawValue)
      container.put("stateText", state.title)
      container.put("deadline", dossier.deadline(of: row))
      container.put("isLate", dossier.isLate(row, asOf: asOf))
    }
  }

  /// Who hands a piece of evidence in: the first agency that its cell names.
  private func agencyView(_ row: Evidence) -> View {
    View(.provider) { [self] container in
      let member = row.agency.members.first
      var agency: Agency? { member.flatMap { $0.isGroup ? nil : dossier.agency($0.id) } }
      var written: String { resolver.text(row.agency.text) }
      container.put("id", member?.id)
      container.put("name", agency?.name ?? written)
      container.put("short", agency?.shortName ?? written)
    }
  }

  /// The evidence of each agency, in the order in which agencies first stand in the table.
  var evidenceByAgency: [View] {
    var places: [String: Int] = [:]
    var agencies: [[Evidence]] = []
    places.reserveCapacity(dossier.evidence.count)
    for row in dossier.evidence {
      let id = row.agency.members.first?.id ?? resolver.text(row.agency.text)
      if let place = places[id] {
        agencies[place].append(row)
      } else {
        places[id] = agencies.count
        agencies.append([row])
      }
    }
    return agencies.map { rows in
      let summary = EvidenceSummary(rows, asOf: asOf)
      return View(.evidenceOfAgency) { [self] in
        $0.put("agency", agencyView(rows[0]))
        write(summary, of: rows, to: &$0)
      }
    }
  }

  /// How much evidence had arrived by each day on which some did, up to the day of the document.
  var arrivals: [View] {
    let days = dossier.evidence.compactMap { row in
      row.state(asOf: asOf) == .received ? row.receivedOn : nil
    }.sorted()
    return days.indices.filter { $0 + 1 == days.count || days[$0] != days[$0 + 1] }.map { index in
      View(.arrival) {
        $0.put("date", days[index])
        $0.put("total", index + 1)
      }
    }
  }

  /// Figures that are no parts of others, of one criterion or of all, with their parts below.
  func figureViews(of criterion: Int? = nil) -> [View] {
    figures.filter { figure in
      if criterion != nil, figure.criterion != criterion { return false }
      guard let whole = figure.partOf else { return true }
      return !figures.contains { $0.id == whole }
    }.map { view($0, depth: 0) }
  }

  private func view(_ figure: Figure, depth: Int) -> View {
    View(.figure) { [self] container in
      container.put("id", figure.id)
      container.put("name", resolver.text(figure.name))
      container.put("unit", figure.unit)
      container.put("criterion", figure.criterion)
      container.put("value", figure.value)
      container.put("previous", figure.previous)
      container.put(
        "change",
        figure.change.map { change in
          View(.figureChange) {
            $0.put("text", change.text)
            $0.put("direction", change.direction.rawValue)
            $0.put("percent", change.permille.map(Share.init))
          }
        })
      container.put("partOf", figure.partOf)
      // Parts of parts end somewhere: loading refuses circles, and no table nests this deep.
      container.put(
        "parts",
        (depth < 16 ? dossier.parts(of: figure, among: figures) : [])
          .map { view($0, depth: depth + 1) })
    }
  }
}
