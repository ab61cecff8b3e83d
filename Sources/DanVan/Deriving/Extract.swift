public import Vietnamese

/// Whom an extract is for: an agency, or a group whose agencies the dossier does not list.
public struct Addressee: Hashable, Sendable {
  /// The identifier of the agency or of the group.
  public var id: String
  /// Whether ``id`` is that of a group.
  public var isGroup: Bool

  /// Names an addressee; whether the dossier has one of that identifier is not checked.
  public init(id: String, isGroup: Bool) {
    self.id = id
    self.isGroup = isGroup
  }
}

/// The part of plan and appendix that concerns one addressee (phiếu giao nhiệm vụ).
public struct Extract: Sendable {
  /// Whom the extract is for.
  public var addressee: Addressee
  /// The tasks that it leads.
  public var leads: [Task] = []
  /// The tasks to which it lends a hand, and does not lead.
  public var coordinating: [Task] = []
  /// The rows of the appendix that ask it for evidence.
  public var assignments: [Assignment] = []
  /// The evidence that it hands in.
  public var evidence: [Evidence] = []

  /// Whether nothing concerns the addressee.
  public var isEmpty: Bool {
    leads.isEmpty && coordinating.isEmpty && assignments.isEmpty && evidence.isEmpty
  }
}

extension Dossier {
  /// The extracts of all agencies and groups that plan or appendix name, in the order of the
  /// registry, agencies first.
  ///
  /// A group whose agencies the dossier lists stands for each of them; any other group has an
  /// extract of its own. Every task, row and piece of evidence is in the extracts of those whom it
  /// names and in no other.
  ///
  /// - Parameter day: The day of the extracts: what an agency that had ended before it was told to
  ///   do is in the extract of its successor. Without a day nobody has ended.
  public func extracts(on day: CalendarDate? = nil) -> [Extract] {
    var extracts: [Addressee: Extract] = [:]
    func add(_ list: [Addressee], _ change: (inout Extract) -> Void) {
      for addressee in list {
        change(&extracts[addressee, default: Extract(addressee: addressee)])
      }
    }
    for task in tasks {
      let all = task.lead.members + (task.coordinating?.members ?? [])
      let leaders = task.lead.members.filter { $0.role == .lead }
      let leading = addressees(leaders.isEmpty ? task.lead.members : leaders, on: day)
      add(leading) { $0.leads.append(task) }
      add(addressees(all, on: day).filter { !leading.contains($0) }) {
        $0.coordinating.append(task)
      }
    }
    for (row, providers) in zip(assignments, providers) {
      add(addressees(providers.members, on: day)) { $0.assignments.append(row) }
    }
    for row in evidence {
      add(addressees(row.agency.members, on: day)) { $0.evidence.append(row) }
    }
    let order =
      agencies.map { Addressee(id: $0.id, isGroup: false) }
      + groups.map { Addressee(id: $0.id, isGroup: true) }
    return order.compactMap { extracts[$0] }
  }

  /// Who provides the evidence of each row of the appendix, in order: its own cell, or the one
  /// above that it is merged with.
  public var providers: [AgencyList] {
    var providers: [AgencyList] = []
    for row in assignments {
      providers.append(row.providers.isMerged ? providers.last ?? row.providers : row.providers)
    }
    return providers
  }

  /// Those whom members of a list stand for, each once, in order.
  public func addressees(
    _ members: [AgencyList.Member], on day: CalendarDate? = nil
  ) -> [Addressee] {
    var found: [Addressee] = []
    func add(_ addressee: Addressee) {
      if !found.contains(addressee) { found.append(addressee) }
    }
    for member in members {
      if !member.isGroup {
        add(Addressee(id: successor(of: member.id, on: day), isGroup: false))
      } else if let listed = group(member.id)?.members, !listed.isEmpty {
        for id in listed { add(Addressee(id: successor(of: id, on: day), isGroup: false)) }
      } else {
        add(Addressee(id: member.id, isGroup: true))
      }
    }
    return found
  }

  /// Who does on a day what an agency was told to do: itself, or its successor if it has ended.
  private func successor(of id: String, on day: CalendarDate?) -> String {
    guard let day else { return id }
    var current = id
    var seen: Set<String> = [id]
    while let agency = agency(current), let last = agency.lastDay, last < day,
      let next = agency.successor, self.agency(next) != nil, seen.insert(next).inserted
    {
      current = next
    }
    return current
  }

  /// The name of an addressee.
  public func name(of addressee: Addressee) -> String {
    addressee.isGroup
      ? group(addressee.id).map { text(of: $0.text) } ?? addressee.id
      : agency(addressee.id)?.name ?? addressee.id
  }
}
