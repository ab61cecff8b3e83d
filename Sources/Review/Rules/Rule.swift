public import Diagnostics

/// What a rule is: its name, how much it matters, why, and on what ground.
public struct RuleAbout: Sendable, Identifiable {
  /// The stable identifier, such as `C03`: a letter for the family, a number in it.
  public let id: String
  /// How much a finding of this rule matters.
  public let severity: Severity
  /// What is wrong, in a few words.
  public let title: Wording
  /// Why it matters and what to do.
  public let explanation: Wording
  /// The text, or the practice, that the rule stands on.
  public let source: String

  init(
    _ id: String, _ severity: Severity, vi: String, en: String, why: Wording, source: Ground
  ) {
    self.id = id
    self.severity = severity
    title = Wording(vi: vi, en: en)
    explanation = why
    self.source = source.text
  }

  /// The family that the rule belongs to.
  public var family: RuleFamily { RuleFamily(rawValue: String(id.prefix(1))) ?? .wording }
}

/// The families of rules, by the first letter of their identifiers.
public enum RuleFamily: String, Sendable, CaseIterable {
  /// The parts that a document must have, and their form: number, date, foot, appendices.
  case format = "F"
  /// How other documents are named: number, symbol, date, issuer, subject.
  case citation = "C"
  /// Deadlines, and the dates that a text speaks of.
  case date = "D"
  /// The names of agencies and their abbreviations.
  case agency = "A"
  /// Numbers of headings, items and rows, and references to them.
  case numbering = "N"
  /// Scores, sums, shares and how figures are written.
  case score = "S"
  /// What a plan says against what its appendix says.
  case planAndAppendix = "P"
  /// Spelling, capitals, spaces and marks.
  case wording = "W"
  /// Words that a document of another level, or of another type, left behind.
  case level = "L"
  /// Work that is given out: owner, deadline, repetition.
  case task = "K"
  /// Facts of a dossier, before any document is made of them.
  case dossier = "H"

  /// The name of the family.
  public var title: Wording {
    switch self {
    case .format: Wording(vi: "Thể thức", en: "Format")
    case .citation: Wording(vi: "Viện dẫn", en: "Citations")
    case .date: Wording(vi: "Ngày tháng, thời hạn", en: "Dates and deadlines")
    case .agency: Wording(vi: "Cơ quan, đơn vị", en: "Agencies")
    case .numbering: Wording(vi: "Đánh số, dẫn chiếu", en: "Numbering and cross references")
    case .score: Wording(vi: "Điểm số, số liệu", en: "Scores and sums")
    case .planAndAppendix: Wording(vi: "Kế hoạch và phụ lục", en: "Plan against appendix")
    case .wording: Wording(vi: "Từ ngữ, chính tả", en: "Wording")
    case .level: Wording(vi: "Cấp, phạm vi", en: "Level and scope")
    case .task: Wording(vi: "Nhiệm vụ", en: "Tasks")
    case .dossier: Wording(vi: "Hồ sơ", en: "Dossier")
    }
  }
}

/// The ground that a rule stands on. Only the text of a decree or a law makes an error.
struct Ground: Sendable {
  let text: String

  /// A clause of Appendix I of Decree 30/2020/NĐ-CP, such as `I.II.3d`: part, section, clause.
  static func decree(_ clause: String) -> Ground {
    Ground(text: "Nghị định 30/2020/NĐ-CP, Phụ lục \(clause)")
  }

  /// Appendix II of the decree: capitals.
  static func capitals(_ clause: String) -> Ground {
    Ground(text: "Nghị định 30/2020/NĐ-CP, Phụ lục II (viết hoa), \(clause)")
  }

  /// The samples of the decree, which are no text of it.
  static func sample(_ name: String) -> Ground {
    Ground(
      text: "Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu \(name) (theo mẫu, không phải điều khoản)")
  }

  /// Guidance of the Party's offices.
  static let party = Ground(text: "Hướng dẫn 36-HD/VPTW ngày 03/4/2018 (qua tài liệu tổng hợp)")
  /// What the document itself says elsewhere.
  static let consistency = Ground(text: "Tính thống nhất của văn bản")
  /// What careful offices do.
  static let practice = Ground(text: "Thông lệ soạn thảo văn bản")
  /// Spelling.
  static let spelling = Ground(text: "Chính tả tiếng Việt")
  /// Arithmetic.
  static let arithmetic = Ground(text: "Số học: tổng phải bằng các phần cộng lại")
  /// The reform of local government.
  static let reform = Ground(
    text: "Nghị quyết 202/2025/QH15; Luật Tổ chức chính quyền địa phương ngày 16/6/2025")

  static func other(_ text: String) -> Ground { Ground(text: text) }
}

/// A rule that reads finished texts, one at a time.
protocol TextRule: Sendable {
  /// What the rule is.
  static var about: RuleAbout { get }
  init()
  /// Looks at a text and reports what it finds.
  func check(_ text: OfficialText, _ report: inout Report)
}

/// A rule that compares texts that were given together.
protocol TextSetRule: Sendable {
  /// What the rule is.
  static var about: RuleAbout { get }
  init()
  /// Looks at all texts and reports what does not agree.
  func check(_ set: TextSet, _ report: inout Report)
}
