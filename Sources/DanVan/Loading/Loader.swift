import Diagnostics
import Vietnamese

/// What one run of loading knows and has found wrong.
///
/// One object that all readers share; it lives as long as the run and never leaves it.
final class Loader {
  /// One thing that is wrong, not yet with a place for people.
  struct Problem {
    var severity: Severity
    var kind: String
    var message: Wording
    var hint: Wording?
    var origin: Origin?
    var path: Path
    var related: [(message: Wording, origin: Origin)] = []
  }

  /// How a message names the datum that it is about.
  enum Path {
    /// Not at all.
    case none
    /// In these words.
    case known(String)
    /// By the way from the root of its file to what stands at an offset, and a member of that.
    case found(at: Int32, member: String?)
  }

  let files: DossierFiles
  /// The files that were read, to find places in them.
  private(set) var sources: [LineTable] = []
  /// The paths of those files below the dossier's folder.
  private var paths: [String] = []
  /// What those files hold; `nil` for one that cannot be used.
  private var texts: [DataText?] = []
  private(set) var problems: [Problem] = []
  /// The index of the file being read.
  var file = 0
  /// The references that texts hold, to be checked when everything is read.
  var references: [ReferenceUse] = []
  /// The identifiers that members hold, to be checked when everything is read.
  var mentions: [Mention] = []
  /// The criterion of the row or task being read.
  var criterion: Int?
  /// The numbers of criteria that members hold.
  var criteria: [CriterionMention] = []
  /// The items of criteria that members name.
  var items: [ItemMention] = []
  /// The files that are there but could not be read: what they hold is not missed elsewhere.
  var unreadable: Set<String> = []
  /// Where the evaluations of the periods are written.
  var evaluationOrigin: Origin?
  /// The names of agencies, once they are known.
  var agencyNames = AgencyNames()

  /// What stands before the path of a file in messages.
  private let folder: String

  init(_ files: DossierFiles) {
    self.files = files
    folder = files.displayName("")
  }

  /// Opens a file for reading; `nil` when the folder has none, or its text cannot be used.
  ///
  /// The text is brought to composed Unicode.
  func open(_ path: String) -> (bytes: [UInt8], survey: TextSurvey)? {
    guard var bytes = files[path] else { return nil }
    file = sources.count
    var survey = TextSurvey(bytes)
    if survey?.hasMarks == true {
      bytes = Composition.composed(bytes)
      survey = TextSurvey(bytes)
    }
    paths.append(path)
    texts.append(nil)
    sources.append(LineTable(bytes, file: folder + path))
    guard let survey else {
      reportEncoding(of: bytes)
      return nil
    }
    guard bytes.count <= JSONReader.sizeLimit else {
      report("size", JSONReader.tooLarge, at: origin(0..<0), path: nil)
      return nil
    }
    return (bytes, survey)
  }

  /// Takes what the file being read holds.
  func begin(_ text: DataText) {
    texts[file] = text
  }

  /// The place of a stretch of the file being read.
  func origin(_ range: Range<Int>) -> Origin {
    Origin(file: file, range: range)
  }

  /// Notes something wrong with a datum of the file being read, or with a member of it.
  func report(
    _ kind: String, _ message: Wording, severity: Severity = .error, hint: Wording? = nil,
    at range: Range<Int>, member: String? = nil
  ) {
    let origin = origin(range)
    problems.append(
      Problem(
        severity: severity, kind: kind, message: message, hint: hint, origin: origin,
        path: .found(at: origin.lower, member: member)))
  }

  /// Notes something wrong with a datum whose place was kept.
  func report(_ kind: String, _ message: Wording, hint: Wording? = nil, atDatum origin: Origin) {
    problems.append(
      Problem(
        severity: .error, kind: kind, message: message, hint: hint, origin: origin,
        path: .found(at: origin.lower, member: nil)))
  }

  /// Notes something wrong at a place that was kept, with a datum that is named here.
  func report(
    _ kind: String, _ message: Wording, severity: Severity = .error, hint: Wording? = nil,
    at origin: Origin?, path: String?, related: [(message: Wording, origin: Origin)] = []
  ) {
    problems.append(
      Problem(
        severity: severity, kind: kind, message: message, hint: hint, origin: origin,
        path: path.map { .known($0) } ?? .none, related: related))
  }

  /// Whether the last thing noted stands within a datum of the file being read; it is told of that
  /// datum then.
  func takesFault(within value: Datum) -> Bool {
    guard let origin = problems.last?.origin, Int(origin.file) == file,
      value.range.contains(Int(origin.lower))
    else { return false }
    problems[problems.count - 1].path = .found(at: value.node.lower, member: nil)
    return true
  }

  /// Whether something wrong was noted with the datum of a path.
  func hasFault(at path: String) -> Bool {
    var finder = PathFinder(texts)
    return problems.contains { finder.path(of: $0) == path }
  }

  /// Everything found wrong, in the order of the files and of their texts.
  ///
  /// What is wrong in a table is told with the row that Excel shows and the column's title.
  func diagnostics() -> [Diagnostic] {
    if problems.isEmpty { return [] }
    var tables: [Int32: TableIndex] = [:]
    func place(_ origin: Origin) -> Place? {
      guard Int(origin.file) < sources.count else { return nil }
      return sources[Int(origin.file)].place(origin.range)
    }
    func message(_ problem: Problem) -> Wording {
      guard let origin = problem.origin, Int(origin.file) < sources.count,
        paths[Int(origin.file)].hasSuffix(".csv")
      else { return problem.message }
      let table = tables[origin.file] ?? TableIndex(sources[Int(origin.file)].bytes)
      tables[origin.file] = table
      return table.located(problem.message, origin.range)
    }
    func rank(_ problem: Problem) -> (Int, Int32) {
      guard let origin = problem.origin, Int(origin.file) < sources.count else { return (-1, 0) }
      return (Dossier.fileNames.firstIndex(of: paths[Int(origin.file)]) ?? .max, origin.lower)
    }
    let ordered = problems.map { (rank: rank($0), problem: $0) }.enumerated().sorted {
      ($0.element.rank.0, $0.element.rank.1, $0.offset)
        < ($1.element.rank.0, $1.element.rank.1, $1.offset)
    }
    var finder = PathFinder(texts)
    return ordered.map { _, entry in
      let problem = entry.problem
      return Diagnostic(
        problem.severity, kind: problem.kind, message: message(problem), hint: problem.hint,
        place: problem.origin.flatMap(place), path: finder.path(of: problem),
        related: problem.related.compactMap { related in
          place(related.origin).map { Diagnostic.Related(message: related.message, place: $0) }
        })
    }
  }
}
