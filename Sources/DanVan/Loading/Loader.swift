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
    var path: String?
    var related: [(message: Wording, origin: Origin)] = []
  }

  /// A step of the path to the datum being read.
  enum Step {
    case member(String)
    case index(Int)
  }

  let files: DossierFiles
  private(set) var sources: [SourceText] = []
  private(set) var problems: [Problem] = []
  /// The path to the datum being read.
  var path: [Step] = []
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

  init(_ files: DossierFiles) {
    self.files = files
  }

  /// The place of a stretch of the file being read.
  func origin(_ range: Range<Int>) -> Origin {
    Origin(file: file, range: range)
  }

  /// Opens a file for reading; `nil` when the folder has none, or its text cannot be used.
  func open(_ path: String) -> SourceText? {
    guard let bytes = files[path] else { return nil }
    var source = SourceText(path: path, name: files.displayName(path), bytes: bytes)
    file = sources.count
    self.path = []
    sources.append(source)
    guard checkEncoding(bytes) else { return nil }
    if Composition.hasMarks(bytes) {
      source.bytes = Composition.composed(bytes)
      sources[file] = source
    }
    return source
  }

  /// Notes something wrong with the datum being read.
  func report(
    _ kind: String, _ message: Wording, severity: Severity = .error, hint: Wording? = nil,
    at range: Range<Int>
  ) {
    report(
      kind, message, severity: severity, hint: hint, at: origin(range), path: pathText)
  }

  /// Notes something wrong at a place that was kept.
  func report(
    _ kind: String, _ message: Wording, severity: Severity = .error, hint: Wording? = nil,
    at origin: Origin?, path: String?, related: [(message: Wording, origin: Origin)] = []
  ) {
    problems.append(
      Problem(
        severity: severity, kind: kind, message: message, hint: hint, origin: origin, path: path,
        related: related))
  }

  /// Whether something wrong was noted within a stretch of the file being read.
  func hasFault(within range: Range<Int>) -> Bool {
    guard let origin = problems.last?.origin else { return false }
    return Int(origin.file) == file && range.contains(Int(origin.lower))
  }

  /// The path to the datum being read: `tasks[3].lead`; rows of tables count from 0 as well.
  var pathText: String? { Self.text(path) }

  /// A path as messages write it; `nil` for an empty one.
  static func text(_ path: [Step]) -> String? {
    if path.isEmpty { return nil }
    var text = ""
    for step in path {
      switch step {
      case .member(let name): text += text.isEmpty ? name : "." + name
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }

  /// Whether a table is being read, where people write as they are used to.
  var isTable: Bool { sources[file].path.hasSuffix(".csv") }

  /// Everything found wrong, in the order of the files and of their texts.
  ///
  /// What is wrong in a table is told with the row that Excel shows and the column's title.
  func diagnostics() -> [Diagnostic] {
    var lines: [Int32: LineTable] = [:]
    var tables: [Int32: TableIndex] = [:]
    func place(_ origin: Origin) -> Place? {
      guard Int(origin.file) < sources.count else { return nil }
      let table = lines[origin.file] ?? LineTable(sources[Int(origin.file)])
      lines[origin.file] = table
      return table.place(origin.range)
    }
    func message(_ problem: Problem) -> Wording {
      guard let origin = problem.origin, Int(origin.file) < sources.count,
        sources[Int(origin.file)].path.hasSuffix(".csv")
      else { return problem.message }
      let table = tables[origin.file] ?? TableIndex(sources[Int(origin.file)].bytes)
      tables[origin.file] = table
      return table.located(problem.message, origin.range)
    }
    func rank(_ problem: Problem) -> (Int, Int32) {
      guard let origin = problem.origin, Int(origin.file) < sources.count else { return (-1, 0) }
      let path = sources[Int(origin.file)].path
      return (Dossier.fileNames.firstIndex(of: path) ?? .max, origin.lower)
    }
    let ordered = problems.map { (rank: rank($0), problem: $0) }.enumerated().sorted {
      ($0.element.rank.0, $0.element.rank.1, $0.offset)
        < ($1.element.rank.0, $1.element.rank.1, $1.offset)
    }
    return ordered.map { _, entry in
      let problem = entry.problem
      return Diagnostic(
        problem.severity, kind: problem.kind, message: message(problem), hint: problem.hint,
        place: problem.origin.flatMap(place), path: problem.path,
        related: problem.related.compactMap { related in
          place(related.origin).map { Diagnostic.Related(message: related.message, place: $0) }
        })
    }
  }
}
