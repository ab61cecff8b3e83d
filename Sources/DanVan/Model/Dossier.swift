public import Diagnostics
internal import Synchronization
import Vietnamese

/// The dossier of one office for one year: every fact that its documents state, once.
///
/// A value is always whole and consistent: `load` refuses anything else. Lists keep the order of
/// the data.
///
/// It and its entries never change and are shared: handing one on copies none of its texts.
///
///     let dossier = try Dossier.load(files)
///     let plan = dossier.document("ke-hoach")
public final class Dossier: Sendable {
  /// What it is known by; the folder of its results bears it too.
  public let id: String
  /// What people call it.
  public let title: Prose
  /// The year that it is for; deadlines such as "cuối năm" lie in it.
  public let year: Int
  /// The parts that are invented for a sample.
  public let illustrative: [DossierPart]
  /// The office that issues its documents.
  public let office: Office
  /// The deadlines that have a name, in the order of the data.
  public let deadlines: [(name: String, value: Deadline)]
  /// The name of the deadline of rows that state none.
  public let defaultDeadlineName: String?
  /// Facts that fit nowhere else, by name.
  public let facts: [(name: String, value: Prose)]
  /// Sentences that stand in many places, by name.
  public let phrases: [(name: String, value: Prose)]
  /// What the plan aims at; `nil` where it names neither points nor a grade.
  public let target: Target?
  /// Who signs the documents that name no signer of their own; `nil` where none is given.
  public let signer: Signer?
  /// Who receives the documents that have no list of their own; empty where none is given.
  public let recipients: [Recipient]
  /// What ends each recipient but the last.
  public let recipientSeparator: String
  /// What the Lưu line says after the word, such as `VT, NV`; `nil` where there is no such line.
  public let archive: String?
  /// The documents that are made from it.
  public let documents: [DocumentEntry]
  /// The periods that the office reports on.
  public let periods: [ReportingPeriod]
  /// The findings of the review that the office lets stand.
  public let reviewExceptions: [ReviewException]
  /// The agencies that texts and tables may name.
  public let agencies: [Agency]
  /// The phrases that stand for several agencies.
  public let groups: [AgencyGroup]
  /// The documents that texts may cite.
  public let citations: [CitedDocument]
  /// The criteria and the scoring (`framework.json`); `nil` without that file.
  public let framework: CriteriaFramework?
  /// How the year before was judged (`assessment.json`); `nil` without that file.
  public let assessment: Assessment?
  /// The tasks of the plan (`tasks.json`).
  public let tasks: [Task]
  /// The rows of the appendix that assigns the items (`assignments.csv`).
  public let assignments: [Assignment]
  /// Who is told to do what to carry out the plan (`directives.json`).
  public let directives: [Directive]
  /// The evidence that is expected, handed in or not (`evidence.csv`).
  public let evidence: [Evidence]
  /// How far tasks had come, by day; a task may have several rows (`progress.csv`).
  public let progress: [Progress]
  /// The figures of the reports (`figures.csv`).
  public let figures: [Figure]
  /// What the office gives itself for the year, item by item (`self-scores.csv`).
  public let selfScores: [SelfScore]
  /// The models of skilful mass mobilisation (`models.csv`).
  public let models: [Model]
  /// The units that the office evaluates.
  public let units: [EvaluatedUnit]
  /// What reports say in words, by the identifier of the period.
  public let evaluations: [(name: String, value: Evaluation)]

  let sources: [LineTable]
  let agencyIndex: [String: Int]
  let groupIndex: [String: Int]
  let citationIndex: [String: Int]
  /// The points of the year, added up.
  let sheet: ScoreSheet
  /// Loading writes them once, after the checks, which need the dossier.
  private let _warnings = Mutex<[Diagnostic]>([])

  /// Puts together what the files hold, which nobody has checked against each other yet.
  init(
    _ main: DossierSheet, agencies: AgencySheet?, citations: CitationSheet?,
    framework: CriteriaFramework?, assessment: Assessment?, tasks: TaskSheet?,
    directives: DirectiveSheet?, evaluations: EvaluationSheet?, assignments: [Assignment],
    evidence: [Evidence], progress: [Progress], figures: [Figure], selfScores: [SelfScore],
    models: [Model], units: [EvaluatedUnit], sources: [LineTable],
    indexes: (agencies: [String: Int], groups: [String: Int], citations: [String: Int])
  ) {
    id = main.id
    title = main.title
    year = main.year
    illustrative = main.illustrative
    office = main.office
    deadlines = main.deadlines
    defaultDeadlineName = main.defaultDeadline
    facts = main.facts
    phrases = main.phrases
    target = main.target
    signer = main.signer
    recipients = main.recipients
    recipientSeparator = main.recipientSeparator
    archive = main.archive
    documents = main.documents
    periods = main.periods
    reviewExceptions = main.exceptions
    self.agencies = agencies?.agencies ?? []
    groups = agencies?.groups ?? []
    self.citations = citations?.citations ?? []
    self.framework = framework
    self.assessment = assessment
    self.tasks = tasks?.tasks ?? []
    self.assignments = assignments
    self.directives = directives?.directives ?? []
    self.evidence = evidence
    self.progress = progress
    self.figures = figures
    self.selfScores = selfScores
    self.models = models
    self.units = units
    self.evaluations = evaluations?.periods ?? []
    self.sources = sources
    (agencyIndex, groupIndex, citationIndex) = indexes
    sheet = ScoreSheet(selfScores, framework)
  }

  /// What is probably wrong; the dossier was loaded all the same.
  public internal(set) var warnings: [Diagnostic] {
    get { _warnings.withLock { $0 } }
    set { _warnings.withLock { $0 = newValue } }
  }
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
