import Diagnostics
import Vietnamese

extension Loader {
  /// Reports documents that are entered twice: same number, symbol, year and issuer.
  func checkCitations(_ dossier: Dossier) {
    struct Identity: Hashable {
      var number: TextKey
      var year: Int?
      var issuer: TextKey
    }
    var seen: [Identity: Int] = [:]
    seen.reserveCapacity(2 * dossier.citations.count)
    for (index, citation) in dossier.citations.enumerated() {
      var path: String { "citations[\(index)]" }
      if let from = citation.validFrom, let to = citation.validTo, to < from {
        reportOrder(path + ".validTo", citation.origin)
      }
      if citation.sameAs == citation.id || citation.replacedBy == citation.id {
        report(
          "reference",
          Wording(
            vi: "văn bản '\(citation.id)' chỉ về chính nó",
            en: "the document '\(citation.id)' points to itself"), at: citation.origin, path: path)
      }
      guard citation.sameAs == nil, let number = citation.numberText else { continue }
      let written =
        number.utf8.contains(0x20)
        ? String(decoding: number.utf8.filter { $0 != 0x20 }, as: UTF8.self) : number
      for issuer in [citation.issuer, citation.issuerShort] {
        guard let issuer else { continue }
        let identity = Identity(
          number: TextKey(written), year: citation.date?.year, issuer: TextKey(issuer))
        guard let first = seen[identity], first != index else {
          seen[identity] = index
          continue
        }
        report(
          "duplicate",
          Wording(
            vi: "văn bản số \(number) của \(issuer) ghi hai lần: '\(dossier.citations[first].id)' "
              + "và '\(citation.id)'",
            en: "the document \(number) of \(issuer) is entered twice: "
              + "'\(dossier.citations[first].id)' and '\(citation.id)'"),
          hint: Wording(
            vi: "bỏ một mục; nếu văn bản nguồn viện dẫn theo hai cách thì ghi \"sameAs\"",
            en: "remove one; two ways of citing one document are joined by \"sameAs\""),
          at: citation.origin, path: path,
          related: [
            (
              Wording(vi: "mục đầu tiên ở đây", en: "the first is here"),
              dossier.citations[first].origin
            )
          ])
        break
      }
    }
  }

  private func reportOrder(_ path: String, _ origin: Origin) {
    report(
      "value",
      Wording(vi: "ngày cuối đứng trước ngày đầu", en: "the last day lies before the first"),
      at: origin, path: path)
  }

  /// Checks the agencies: names that stand twice, times, successors.
  func checkAgencies(_ dossier: Dossier) {
    var names: [TextKey: Int] = [:]
    names.reserveCapacity(dossier.agencies.count)
    for (index, agency) in dossier.agencies.enumerated() {
      func path(_ member: String) -> String { "agencies[\(index)].\(member)" }
      let name = TextKey(agency.name)
      let first = names[name]
      if let first, dossier.agencies[first].id != agency.id {
        report(
          "duplicate",
          Wording(
            vi: "hai cơ quan cùng tên '\(agency.name)'",
            en: "two agencies have the name '\(agency.name)'"),
          hint: Wording(
            vi: "một cơ quan chỉ ghi một lần; cách viết khác ghi vào \"forms\", \"aliases\"",
            en: "enter an agency once; other spellings go to \"forms\" and \"aliases\""),
          at: agency.origin, path: path("name"),
          related: [
            (
              Wording(vi: "mục đầu tiên ở đây", en: "the first is here"),
              dossier.agencies[first].origin
            )
          ])
      }
      if first == nil, !agency.name.isEmpty { names[name] = index }
      if let from = agency.validFrom, let to = agency.validTo, to < from {
        reportOrder(path("validTo"), agency.origin)
      }
      if comesBack(agency, by: { $0.parent }, dossier) {
        reportCircle(agency, path("parent"))
      }
      if comesBack(agency, by: { $0.successor }, dossier) {
        reportCircle(agency, path("successor"))
      }
    }
  }

  /// Whether an agency comes back to itself by a chain of others.
  private func comesBack(
    _ agency: Agency, by link: (Agency) -> String?, _ dossier: Dossier
  ) -> Bool {
    var next = link(agency)
    // Long chains are walked from their other members too.
    for _ in 0...64 {
      guard let id = next, let other = dossier.agency(id) else { return false }
      if id == agency.id { return true }
      next = link(other)
    }
    return false
  }

  private func reportCircle(_ agency: Agency, _ path: String) {
    report(
      "reference",
      Wording(
        vi: "cơ quan '\(agency.id)' quay vòng về chính nó",
        en: "the agency '\(agency.id)' comes back to itself"), at: agency.origin, path: path)
  }

  /// Checks the reporting periods and what belongs to them.
  func checkPeriods(_ dossier: Dossier) {
    for (index, period) in dossier.periods.enumerated() {
      if period.to < period.from {
        reportOrder("reportingPeriods[\(index)].to", period.origin)
      } else if period.asOf < period.from {
        report(
          "value",
          Wording(
            vi: "ngày chốt số liệu đứng trước ngày đầu kỳ",
            en: "the day of the figures lies before the period"),
          at: period.origin, path: "reportingPeriods[\(index)].asOf")
      }
    }
    for (name, _) in dossier.evaluations where dossier.period(name) == nil {
      report(
        "reference", noEntry(.period, name), hint: hint(.period, name, dossier),
        at: evaluationOrigin, path: "periods.\(name)")
    }
  }

  /// Checks the figures: identifiers, and wholes of which others are parts.
  ///
  /// - Parameter firsts: The first row of each figure.
  func checkFigures(_ dossier: Dossier, _ firsts: [TextKey: Int]) {
    struct Identity: Hashable {
      /// The first row of the figure.
      var figure: Int
      var period: TextKey?
    }
    var seen: [Identity: Int] = [:]
    seen.reserveCapacity(dossier.figures.count)
    var duplicates: Set<String> = []
    for (index, figure) in dossier.figures.enumerated() where !figure.id.isEmpty {
      let identity = Identity(
        figure: firsts[TextKey(figure.id)] ?? index, period: figure.period.map { TextKey($0) })
      if let first = seen.updateValue(index, forKey: identity) {
        seen[identity] = first
        duplicates.insert(figure.id)
        report(
          "duplicate",
          Wording(
            vi: "số liệu '\(figure.id)' ghi hai lần cho cùng một kỳ",
            en: "the figure '\(figure.id)' stands twice for one period"),
          at: figure.origin, path: "figures[\(index)].id",
          related: [
            (Wording(vi: "lần đầu ở đây", en: "the first is here"), dossier.figures[first].origin)
          ])
      }
    }
    guard dossier.figures.contains(where: { $0.partOf != nil }) else { return }
    var circles: Set<String> = []
    for (index, figure) in dossier.figures.enumerated() where !circles.contains(figure.id) {
      var next = figure.partOf
      var steps = 0
      while let id = next, steps < 64 {
        if !duplicates.isEmpty || circles.contains(id) { break }
        if id == figure.id {
          circles.insert(id)
          report(
            "reference",
            Wording(
              vi: "số liệu '\(figure.id)' là một phần của chính nó",
              en: "the figure '\(figure.id)' is a part of itself"),
            at: figure.origin, path: "figures[\(index)].partOf")
          break
        }
        next = firsts[TextKey(id)].flatMap { dossier.figures[$0].partOf }
        steps += 1
      }
    }
  }
}
