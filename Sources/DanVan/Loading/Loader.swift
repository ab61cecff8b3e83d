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
  /// The row that Excel shows and the column's title, while a table is being read.
  var cell: (row: Int, title: String)?
  /// The references that texts hold, to be checked when everything is read.
  var references: [ReferenceUse] = []
  /// The identifiers that members hold, to be checked when everything is read.
  var mentions: [Mention] = []
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
  var pathText: String? {
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

  /// What is said before a message about a cell: the row that Excel shows and the column.
  func located(_ message: Wording) -> Wording {
    guard let cell else { return message }
    return Wording(
      vi: "dòng \(cell.row), cột '\(cell.title)': \(message.vi)",
      en: "row \(cell.row), column '\(cell.title)': \(message.en)")
  }

  /// Everything found wrong, in the order of the files and of their texts.
  func diagnostics() -> [Diagnostic] {
    var tables: [Int32: LineTable] = [:]
    func place(_ origin: Origin?) -> Place? {
      guard let origin, Int(origin.file) < sources.count else { return nil }
      let table = tables[origin.file] ?? LineTable(sources[Int(origin.file)])
      tables[origin.file] = table
      return table.place(origin.range)
    }
    let ordered = problems.enumerated().sorted { left, right in
      let first = (left.element.origin?.file ?? -1, left.element.origin?.lower ?? -1, left.offset)
      let second = (
        right.element.origin?.file ?? -1, right.element.origin?.lower ?? -1, right.offset
      )
      return first < second
    }
    return ordered.map { _, problem in
      Diagnostic(
        problem.severity, kind: problem.kind, message: problem.message, hint: problem.hint,
        place: place(problem.origin), path: problem.path,
        related: problem.related.compactMap { related in
          place(related.origin).map { Diagnostic.Related(message: related.message, place: $0) }
        })
    }
  }
}
