public import Diagnostics
import Vietnamese

/// An agency that a document names although it does not exist at the document's date.
public struct Anachronism: Sendable {
  /// The document's identifier.
  public var document: String
  /// The agency's identifier.
  public var agency: String
  /// Where the document first names it.
  public var origin: Origin
  /// What is wrong: which agency, since or until when it existed, and the document's date.
  public var message: Wording
  /// Names the successor, where there is one.
  public var hint: Wording?
}

extension Dossier {
  /// The agencies that documents name out of their time, one entry for each document and agency.
  ///
  /// A document names the agencies of the facts that it prints: a plan those of tasks, orders and
  /// remedies, an assignment appendix those of its rows, each those of its own recipients and
  /// addressees. A document without a date names none.
  public var anachronisms: [Anachronism] {
    // The days on which all agencies exist.
    let first = agencies.lazy.compactMap(\.validFrom).max()
    let last = agencies.lazy.compactMap(\.lastDay).min()
    return documents.flatMap { document -> [Anachronism] in
      guard let date = bearer(of: document).date, let earliest = date.earliest,
        let latest = date.latest
      else { return [] }
      let allExist = last.map { earliest <= $0 } ?? true && first.map { latest >= $0 } ?? true
      if allExist { return [] }
      var seen: Set<String> = []
      var found: [Anachronism] = []
      for (id, origin) in namedAgencies(in: document) {
        guard let agency = agency(id), !agency.exists(on: date), seen.insert(id).inserted else {
          continue
        }
        found.append(anachronism(document, agency, date, origin))
      }
      return found
    }
  }

  private func anachronism(
    _ document: DocumentEntry, _ agency: Agency, _ date: PartialDate, _ origin: Origin
  ) -> Anachronism {
    let written = date.date?.short ?? date.short(blank: "…")
    let message: Wording
    if let lastDay = agency.lastDay, let earliest = date.earliest, earliest > lastDay {
      message = Wording(
        vi: "'\(agency.name)' hoạt động đến hết ngày \(lastDay.short), "
          + "không còn khi có văn bản '\(document.id)' (\(written))",
        en: "'\(agency.name)' existed until \(lastDay.iso), "
          + "not at the date of '\(document.id)' (\(written))")
    } else {
      let first = agency.validFrom?.short ?? ""
      message = Wording(
        vi: "'\(agency.name)' hoạt động từ ngày \(first), "
          + "chưa có khi có văn bản '\(document.id)' (\(written))",
        en: "'\(agency.name)' exists from \(first), "
          + "not yet at the date of '\(document.id)' (\(written))")
    }
    let successor = successor(of: agency, on: date)
    let hint =
      successor.map {
        Wording(
          vi: "thay bằng cơ quan kế thừa: '\($0.name)' (\($0.id))",
          en: "name its successor instead: '\($0.name)' (\($0.id))")
      }
      ?? Wording(
        vi: "thay bằng cơ quan tiếp nhận nhiệm vụ, và ghi \"successor\" trong agencies.json",
        en: "name the agency that took over, and give it as \"successor\" in agencies.json")
    return Anachronism(
      document: document.id, agency: agency.id, origin: origin, message: message, hint: hint)
  }

  /// The agency that has taken an agency's place by a date; `nil` when none is known.
  func successor(of agency: Agency, on date: PartialDate) -> Agency? {
    var next = agency.successor
    for _ in 0..<64 {
      guard let id = next, let candidate = self.agency(id) else { return nil }
      if candidate.exists(on: date) { return candidate }
      next = candidate.successor
    }
    return nil
  }

  /// The agencies that a document names, with the places where it does.
  func namedAgencies(in document: DocumentEntry) -> [(id: String, origin: Origin)] {
    var named: [(id: String, origin: Origin)] = []
    func add(_ list: AgencyList?) {
      guard let list else { return }
      for member in list.members where !member.isGroup {
        named.append((member.id, list.text.origin))
      }
    }
    func add(_ text: Prose?) {
      guard let text else { return }
      for case .agency(let id, _, _) in text.references { named.append((id, text.origin)) }
    }
    for line in document.addressees + document.subject + document.title { add(line) }
    if !document.kind.isAppendix {
      for recipient in recipients(of: document) { add(recipient.text) }
    }
    if document.kind == .assignmentAppendix {
      for row in assignments {
        add(row.providers)
        add(row.work)
      }
    }
    if document.kind.isPlan {
      for task in tasks {
        add(task.lead)
        add(task.coordinating)
      }
      var orders: [DirectiveOrder] = []
      for directive in directives {
        add(directive.addressee)
        orders += directive.orders
      }
      while let order = orders.popLast() {
        add(order.text)
        orders += order.orders
      }
      for deduction in assessment?.deductions ?? [] {
        add(deduction.remedy?.responsible)
        add(deduction.remedy?.action)
      }
    }
    return named
  }
}
