public import Diagnostics
import Vietnamese

/// The dossier of one office for one year: every fact that its documents state, once.
///
/// A value is always whole and consistent: `load` refuses anything else. Lists keep the order of
/// the data.
///
///     let dossier = try Dossier.load(files)
///     let plan = dossier.document("ke-hoach")
public struct Dossier: Sendable {
  /// What it is known by; the folder of its results bears it too.
  public internal(set) var id: String
  /// What people call it.
  public internal(set) var title: Prose
  /// The year that it is for; deadlines such as "cuối năm" lie in it.
  public internal(set) var year: Int
  /// The parts that are invented for a sample.
  public internal(set) var illustrative: [DossierPart]
  /// The office that issues its documents.
  public internal(set) var office: Office
  /// The deadlines that have a name, in the order of the data.
  public internal(set) var deadlines: [(name: String, value: Deadline)]
  /// The name of the deadline of rows that state none.
  public internal(set) var defaultDeadlineName: String?
  /// Facts that fit nowhere else, by name.
  public internal(set) var facts: [(name: String, value: Prose)]
  /// Sentences that stand in many places, by name.
  public internal(set) var phrases: [(name: String, value: Prose)]
  /// What the plan aims at; `nil` where it names neither points nor a grade.
  public internal(set) var target: Target?
  /// Who signs the documents that name no signer of their own; `nil` where none is given.
  public internal(set) var signer: Signer?
  /// Who receives the documents that have no list of their own; empty where none is given.
  public internal(set) var recipients: [Recipient]
  /// What ends each recipient but the last.
  public internal(set) var recipientSeparator: String
  /// What the Lưu line says after the word, such as `VT, NV`; `nil` where there is no such line.
  public internal(set) var archive: String?
  /// The documents that are made from it.
  public internal(set) var documents: [DocumentEntry]
  /// The periods that the office reports on.
  public internal(set) var periods: [ReportingPeriod]
  /// The findings of the review that the office lets stand.
  public internal(set) var reviewExceptions: [ReviewException]
  /// The agencies that texts and tables may name.
  public internal(set) var agencies: [Agency]
  /// The phrases that stand for several agencies.
  public internal(set) var groups: [AgencyGroup]
  /// The documents that texts may cite.
  public internal(set) var citations: [CitedDocument]
  /// The criteria and the scoring (`framework.json`); `nil` without that file.
  public internal(set) var framework: CriteriaFramework?
  /// How the year before was judged (`assessment.json`); `nil` without that file.
  public internal(set) var assessment: Assessment?
  /// The tasks of the plan (`tasks.json`).
  public internal(set) var tasks: [Task]
  /// The rows of the appendix that assigns the items (`assignments.csv`).
  public internal(set) var assignments: [Assignment]
  /// Who is told to do what to carry out the plan (`directives.json`).
  public internal(set) var directives: [Directive]
  /// The evidence that is expected, handed in or not (`evidence.csv`).
  public internal(set) var evidence: [Evidence]
  /// How far tasks had come, by day; a task may have several rows (`progress.csv`).
  public internal(set) var progress: [Progress]
  /// The figures of the reports (`figures.csv`).
  public internal(set) var figures: [Figure]
  /// What the office gives itself for the year, item by item (`self-scores.csv`).
  public internal(set) var selfScores: [SelfScore]
  /// The models of skilful mass mobilisation (`models.csv`).
  public internal(set) var models: [Model]
  /// The units that the office evaluates.
  public internal(set) var units: [EvaluatedUnit]
  /// What reports say in words, by the identifier of the period.
  public internal(set) var evaluations: [(name: String, value: Evaluation)]
  /// What is probably wrong; the dossier was loaded all the same.
  public internal(set) var warnings: [Diagnostic] = []

  var sources: [LineTable]
  var agencyIndex: [String: Int] = [:]
  var groupIndex: [String: Int] = [:]
  var citationIndex: [String: Int] = [:]
}

extension Dossier {
  /// The agency of an identifier; `nil` without one.
  public func agency(_ id: String) -> Agency? { agencyIndex[id].map { agencies[$0] } }

  /// The group of an identifier; `nil` without one.
  public func group(_ id: String) -> AgencyGroup? { groupIndex[id].map { groups[$0] } }

  /// The cited document of an identifier; `nil` without one.
  public func citation(_ id: String) -> CitedDocument? {
    citationIndex[id].map { citations[$0] }
  }

  /// The document of an identifier; `nil` without one.
  public func document(_ id: String) -> DocumentEntry? { documents.first { $0.id == id } }

  /// The reporting period of an identifier; `nil` without one.
  public func period(_ id: String) -> ReportingPeriod? { periods.first { $0.id == id } }

  /// The deadline of a name; `nil` without one.
  public func deadline(_ name: String) -> Deadline? {
    deadlines.first { $0.name == name }?.value
  }

  /// The deadline of rows that state none.
  public var defaultDeadline: Deadline? { defaultDeadlineName.flatMap { deadline($0) } }

  /// The plan that the other documents follow: the first document that is one.
  public var plan: DocumentEntry? { documents.first { $0.kind.isPlan } }

  /// The sentence of a name; `nil` without one.
  public func phrase(_ name: String) -> Prose? { phrases.first { $0.name == name }?.value }

  /// The evaluation of a period; `nil` without one.
  public func evaluation(ofPeriod id: String) -> Evaluation? {
    evaluations.first { $0.name == id }?.value
  }

  /// When a task's evidence is due.
  public func deadline(of task: Task) -> Deadline? {
    task.deadline ?? task.deadlineName.flatMap { deadline($0) } ?? defaultDeadline
  }

  /// When a row's evidence is due.
  public func deadline(of assignment: Assignment) -> Deadline? {
    assignment.deadline ?? defaultDeadline
  }

  /// When an order is due; `nil` for an order without a deadline of its own.
  public func deadline(of order: DirectiveOrder) -> Deadline? {
    order.deadline ?? order.deadlineName.flatMap { deadline($0) }
  }

  /// The place of a fact, for people.
  ///
  /// - Complexity: Linear in the length of the file for its first place, then of the line.
  public func place(of origin: Origin) -> Place? {
    guard Int(origin.file) < sources.count, origin.upper > 0 else { return nil }
    return sources[Int(origin.file)].place(origin.range)
  }

  /// The document whose number, date and state a document bears: its own, or for an appendix
  /// that of the document that it is attached to.
  public func bearer(of document: DocumentEntry) -> DocumentEntry {
    guard document.number == nil, document.date == nil, let parent = document.attachedTo,
      let bearer = self.document(parent)
    else { return document }
    return bearer
  }

  /// Who signs a document.
  public func signer(of document: DocumentEntry) -> Signer? { document.signer ?? signer }

  /// Who receives a document.
  public func recipients(of document: DocumentEntry) -> [Recipient] {
    document.recipients ?? recipients
  }
}
