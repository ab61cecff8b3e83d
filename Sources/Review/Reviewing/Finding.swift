public import Diagnostics

/// One thing that an attentive colleague would mark.
public struct Finding: Hashable, Sendable {
  /// The identifier of the rule.
  public var rule: String
  /// How much it matters; that of the rule, unless the rule says otherwise here.
  public var severity: Severity
  /// Where it stands.
  public var place: Place
  /// What is wrong here.
  public var message: Wording
  /// What to do.
  public var hint: Wording?
  /// The ground of the rule.
  public var source: String
  /// Other places that have to do with it.
  public var related: [Diagnostic.Related]

  /// A finding of a rule at a place; `source` is the ground that the rule stands on.
  public init(
    rule: String, severity: Severity, place: Place, message: Wording, hint: Wording? = nil,
    source: String, related: [Diagnostic.Related] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.message = message
    self.hint = hint
    self.source = source
    self.related = related
  }

  /// The finding as a diagnostic, for programs that print all messages alike.
  public var diagnostic: Diagnostic {
    Diagnostic(
      severity, kind: rule, message: message, hint: hint, place: place, related: related)
  }
}

/// Collects the findings of one rule; rules add to it, nothing else reads it.
struct Report: Sendable {
  /// Findings of one rule in one run beyond this number are counted, not listed.
  static let limit = 200

  private(set) var findings: [Finding] = []
  /// How many findings are counted, not listed: their words were not made.
  private(set) var counted = 0
  private var about: RuleAbout
  private let listsErrorsOnly: Bool
  private var omitted = 0
  /// A spot in a block of text: the same words at the same place come from one hand.
  private struct Spot: Hashable {
    var block: UInt64
    var offset: Int
    var length: Int
  }
  /// The findings at each spot: how many, and which was the first.
  private var spots: [Spot: (count: Int, first: Int)] = [:]
  /// A paragraph or cell that was copied more often than this has one finding for the rest.
  private static let copies = 3

  /// A report of a rule; of facts it may list errors only and count what else is found.
  init(_ about: RuleAbout, listsErrorsOnly: Bool = false) {
    self.about = about
    self.listsErrorsOnly = listsErrorsOnly
  }

  /// Counts a finding that need not be listed; `false` for one whose words are wanted.
  mutating func counts(_ severity: Severity?) -> Bool {
    guard listsErrorsOnly, severity ?? about.severity != .error else { return false }
    if findings.count + counted < Self.limit { counted += 1 }
    return true
  }

  /// Adds a finding at a stretch of a text; its words are not made when it is not listed.
  mutating func add(
    _ text: OfficialText, _ range: Range<Int>, _ message: @autoclosure () -> Wording? = nil,
    hint: @autoclosure () -> Wording? = nil, severity: Severity? = nil,
    related: @autoclosure () -> [(OfficialText, Range<Int>, Wording)] = []
  ) {
    if isCopy(text, range) { return }
    guard findings.count < Self.limit else {
      omitted += 1
      return
    }
    add(
      at: text.place(range), message(), hint: hint(), severity: severity,
      related: related().prefix(40).map { other in
        Diagnostic.Related(message: other.2, place: other.0.place(other.1))
      })
  }

  /// Whether the finding is one more on words that were copied again and again: then it is noted
  /// with the first.
  private mutating func isCopy(_ text: OfficialText, _ range: Range<Int>) -> Bool {
    guard let block = text.block(holding: range.lowerBound) else { return false }
    let spot = Spot(
      block: text.blocks[block].hash,
      offset: range.lowerBound - text.blocks[block].range.lowerBound,
      length: range.count)
    guard let known = spots[spot] else {
      // Of what is not listed, copies are not listed either.
      if findings.count < Self.limit { spots[spot] = (1, findings.count) }
      return false
    }
    spots[spot] = (known.count + 1, known.first)
    guard known.count >= Self.copies else { return false }
    if findings[known.first].related.count < 40 {
      findings[known.first].related.append(
        Diagnostic.Related(
          message: Wording(vi: "cũng ở đây", en: "here as well"),
          place: text.place(range, withExcerpt: false)))
    }
    return true
  }

  /// Adds a finding at a place.
  mutating func add(
    at place: Place, _ message: Wording? = nil, hint: Wording? = nil, severity: Severity? = nil,
    related: [Diagnostic.Related] = []
  ) {
    guard findings.count < Self.limit else {
      omitted += 1
      return
    }
    findings.append(
      Finding(
        rule: about.id, severity: severity ?? about.severity, place: place,
        message: message ?? about.title, hint: hint, source: about.source, related: related))
  }

  /// Adds one finding for something that stands in many places: at the first, the rest related.
  mutating func addOnce(
    _ text: OfficialText, _ ranges: [Range<Int>], _ message: Wording? = nil, hint: Wording? = nil,
    severity: Severity? = nil, others: Wording = Wording(vi: "cũng ở đây", en: "here as well")
  ) {
    guard let first = ranges.first else { return }
    add(
      text, first, message, hint: hint, severity: severity,
      related: ranges.dropFirst().prefix(40).map { (text, $0, others) })
  }

  /// The findings, the last one telling how many more there are.
  func finished() -> [Finding] {
    guard omitted > 0, var last = findings.last else { return findings }
    let more = Wording(
      vi: "còn \(omitted) chỗ khác như vậy", en: "\(omitted) more like this")
    last.hint =
      last.hint.map { Wording(vi: "\($0.vi); \(more.vi)", en: "\($0.en); \(more.en)") } ?? more
    return findings.dropLast() + [last]
  }
}
