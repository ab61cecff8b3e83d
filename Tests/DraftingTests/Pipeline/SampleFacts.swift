import Foundation
import Testing

/// What the files of a sample say, read and counted by the tests themselves: nothing here asks
/// the program what it should say.
struct SampleFacts {
  let name: String
  let dossier: [String: Any]
  let agencyNames: [String: String]
  let tasks: [[String: Any]]

  init(_ name: String) throws {
    self.name = name
    dossier = try Self.json(name, "dossier.json")
    let agencies = try Self.json(name, "agencies.json")["agencies"] as? [[String: Any]] ?? []
    var names: [String: String] = [:]
    for agency in agencies {
      if let id = agency["id"] as? String, let name = agency["name"] as? String { names[id] = name }
    }
    agencyNames = names
    tasks = try Self.json(name, "tasks.json")["tasks"] as? [[String: Any]] ?? []
  }

  /// A file with comments and commas at the ends of lists, as Foundation reads it.
  static func json(_ sample: String, _ file: String) throws -> [String: Any] {
    let path = "\(YearDocuments.templates)/dossiers/\(sample)/\(file)"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var plain = ""
    var isText = false
    var isEscaped = false
    var isComment = false
    var last: Character = " "
    for character in text {
      if isComment {
        if character == "\n" { isComment = false }
        continue
      }
      if !isText, character == "/", last == "/" {
        plain.removeLast()
        isComment = true
        last = " "
        continue
      }
      if character == "\"", !isEscaped { isText.toggle() }
      isEscaped = isText && character == "\\" && !isEscaped
      if !isText, character == "]" || character == "}" {
        while plain.last?.isWhitespace == true { plain.removeLast() }
        if plain.last == "," { plain.removeLast() }
      }
      plain.append(character)
      last = character
    }
    let value = try JSONSerialization.jsonObject(with: Data(plain.utf8))
    return try #require(value as? [String: Any], "\(file)")
  }

  func table(_ file: String) throws -> [[String]] { try YearDocuments.table(name, file) }

  /// A date of JSON as a number that sorts: 2025-11-14 is 20251114.
  static func day(_ text: Any?) -> Int? {
    (text as? String).flatMap { Int($0.filter { $0 != "-" }) }
  }

  var year: Int { dossier["year"] as? Int ?? 0 }

  /// The period of a document.
  func period(of document: String) throws -> (id: String, day: Int) {
    let documents = dossier["documents"] as? [[String: Any]] ?? []
    let entry = try #require(documents.first { $0["id"] as? String == document }, "\(document)")
    let periods = dossier["reportingPeriods"] as? [[String: Any]] ?? []
    let period = try #require(periods.first { $0["id"] as? String == entry["period"] as? String })
    return (try #require(period["id"] as? String), try #require(Self.day(period["asOf"])))
  }

  // MARK: - Evidence

  struct Count: Equatable {
    var expected = 0
    var received = 0
    var rejected = 0
    var missing: Int { expected - received - rejected }
  }

  struct Evidence {
    var total = Count()
    var byAgency: [String: Count] = [:]
    var byCriterion: [Int: Count] = [:]
    /// By "criterion.item".
    var byItem: [String: Count] = [:]
  }

  /// The evidence as it stood on a day, by the names of the agencies.
  func evidence(asOf day: Int) throws -> Evidence {
    var counts = Evidence()
    for row in try table("evidence.csv") {
      let agency = YearDocuments.references(row[2]).first.map { agencyNames[$0] ?? $0 } ?? row[2]
      let criterion = try #require(Int(row[0]))
      let isThere = YearDocuments.day(row[5]).map { $0 <= day } ?? false
      func add(_ count: inout Count) {
        count.expected += 1
        if isThere, row[6] == "đã nộp" { count.received += 1 }
        if isThere, row[6] == "không đạt" { count.rejected += 1 }
      }
      add(&counts.total)
      add(&counts.byAgency[agency, default: Count()])
      add(&counts.byCriterion[criterion, default: Count()])
      add(&counts.byItem["\(row[0]).\(row[1])", default: Count()])
    }
    return counts
  }

  // MARK: - Tasks

  enum State: String, CaseIterable {
    case done = "đã hoàn thành"
    case underway = "đang thực hiện"
    case notStarted = "chưa thực hiện"
    case late = "quá hạn"
  }

  /// The state of each task on a day, in the order of the file.
  func states(asOf day: Int) throws -> [(task: [String: Any], criterion: Int, state: State)] {
    var known: [String: (day: Int, state: String)] = [:]
    for row in try table("progress.csv") {
      guard let asOf = YearDocuments.day(row[1]), asOf <= day else { continue }
      if known[row[0]].map({ $0.day <= asOf }) ?? true { known[row[0]] = (asOf, row[2]) }
    }
    let items = try evidence(asOf: day).byItem
    return try tasks.map { task in
      let id = try #require(task["id"] as? String)
      let criterion = try #require(task["criterion"] as? Int)
      let own = (task["items"] as? [Int] ?? []).map { "\(criterion).\($0)" }
      var state = State.notStarted
      switch known[id]?.state {
      case "hoàn thành": state = .done
      case "đang thực hiện": state = .underway
      case "quá hạn": state = .late
      case "chưa thực hiện": break
      default: if own.contains(where: { (items[$0]?.received ?? 0) > 0 }) { state = .underway }
      }
      if state != .done, isOver(task["deadline"], on: day) { state = .late }
      return (task, criterion, state)
    }
  }

  /// Whether a deadline, or the dossier's where none is given, has passed on a day.
  func isOver(_ deadline: Any?, on day: Int) -> Bool {
    let named = dossier["deadlines"] as? [String: Any] ?? [:]
    let name = deadline as? String ?? dossier["defaultDeadline"] as? String ?? ""
    guard let value = (deadline ?? named[name]) as? [String: Any] ?? named[name] as? [String: Any]
    else { return false }
    let month = (day / 10_000 - year) * 12 + day / 100 % 100
    if let before = Self.day(value["before"]) { return before <= day }
    if let on = Self.day(value["on"]) { return on < day }
    if let last = value["month"] as? Int { return month > last }
    if let last = value["quarter"] as? Int { return month > last * 3 }
    return value["yearEnd"] != nil && month > 12
  }

  // MARK: - Numbers as documents write them

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static func points(_ hundredths: Int) -> String {
    "\(hundredths / 100)," + two(hundredths % 100)
  }

  /// Points of a cell or a text, in hundredths: "9,50", "9.50", "100".
  static func hundredths(_ text: String) throws -> Int {
    let parts = text.split { $0 == "," || $0 == "." }
    let whole = try #require(parts.first.flatMap { Int($0) }, "\(text)")
    let part = parts.count > 1 ? (parts[1] + "00").prefix(2) : "00"
    return whole * 100 + (try #require(Int(part)))
  }

  static func number(_ cell: String) -> Decimal? {
    Decimal(string: cell.replacing(".", with: "").replacing(",", with: "."))
  }

  /// What a table says of a figure and the one before.
  static func change(_ cell: String, _ before: String, unit: String) throws -> String {
    guard let value = number(cell), let previous = number(before) else { return "" }
    if value == previous { return "không đổi" }
    let direction = value > previous ? "tăng" : "giảm"
    if unit == "%" {
      let difference = value > previous ? value - previous : previous - value
      return "\(direction) \("\(difference)".replacing(".", with: ",")) điểm phần trăm"
    }
    if value == 0 { return "giảm \(before)" }
    if previous == 0 { return "tăng \(cell)" }
    var share = (value > previous ? value - previous : previous - value) / previous * 1000
    var rounded = Decimal()
    NSDecimalRound(&rounded, &share, 0, .plain)
    let tenths = (rounded as NSDecimalNumber).intValue
    return "\(direction) \(tenths / 10),\(tenths % 10)%"
  }
}
