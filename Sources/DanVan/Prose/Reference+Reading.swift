import Diagnostics

extension Reference {
  /// Why a reference cannot be read.
  struct Fault: Error {
    var message: Wording
    var hint: Wording?
  }

  /// The words that a reference may begin with.
  static let kinds = [
    "cite", "agency", "group", "deadline", "year", "previousYear", "nextYear", "office",
    "superior", "fact", "figure", "score",
  ]

  /// Reads what stands between the brackets: `cite:qd-77:full`.
  init(_ text: ArraySlice<UInt8>) throws(Fault) {
    var words = Words(text)
    let kind = words.next() ?? ""
    switch kind {
    case "cite":
      let id = try words.id(after: kind)
      self = .citation(id: id, form: try CitationForm(&words))
    case "agency":
      let id = try words.id(after: kind)
      let isCapitalized = words.takeCapital()
      self = .agency(id: id, form: words.next(), isCapitalized: isCapitalized)
    case "group":
      let id = try words.id(after: kind)
      let isCapitalized = words.takeCapital()
      self = .group(id: id, form: words.next(), isCapitalized: isCapitalized)
    case "deadline": self = .deadline(id: words.next())
    case "year": self = .year(offset: 0)
    case "previousYear": self = .year(offset: -1)
    case "nextYear": self = .year(offset: 1)
    case "office":
      let isCapitalized = words.takeCapital()
      self = .office(try Self.part(&words), isCapitalized: isCapitalized)
    case "superior":
      let isCapitalized = words.takeCapital()
      self = .superior(try Self.part(&words), isCapitalized: isCapitalized)
    case "fact": self = .fact(id: try words.id(after: kind))
    case "figure": self = .figure(id: try words.id(after: kind))
    case "score":
      let id = try words.id(after: kind)
      guard let score = AssessedScore(rawValue: id) else {
        throw Self.unknown(id, AssessedScore.allCases.map(\.rawValue))
      }
      self = .score(score)
    default: throw Self.unknown(kind, Self.kinds)
    }
    if let extra = words.next() {
      let text = String(decoding: text, as: UTF8.self)
      throw Fault(
        message: Wording(
          vi: "không hiểu chữ '\(extra)' trong [[\(text)]]",
          en: "'\(extra)' means nothing in [[\(text)]]"))
    }
  }

  private static func part(_ words: inout Words) throws(Fault) -> OfficePart {
    guard let word = words.next() else { return .name }
    guard let part = OfficePart(rawValue: word) else {
      throw unknown(word, OfficePart.allCases.map(\.rawValue))
    }
    return part
  }

  /// The words of a reference from left to right: what colons part, spaces before it taken away.
  fileprivate struct Words {
    private let text: ArraySlice<UInt8>
    /// Where the words that are left stand; `nil` when none is.
    private var rest: Range<Int>?

    init(_ text: ArraySlice<UInt8>) {
      self.text = text
      rest = text.startIndex..<text.endIndex
    }

    /// Takes the next word; `nil` at the end.
    mutating func next() -> String? {
      guard let left = rest else { return nil }
      var end = left.lowerBound
      while end < left.upperBound, text[end] != 0x3A { end += 1 }
      rest = end == left.upperBound ? nil : end + 1..<left.upperBound
      return String(decoding: text[word(left.lowerBound..<end)], as: UTF8.self)
    }

    /// Takes the identifier that must follow the word before it.
    mutating func id(after kind: String) throws(Fault) -> String {
      guard let id = next(), !id.isEmpty else {
        throw Fault(
          message: Wording(
            vi: "thiếu mã sau '\(kind):'", en: "an identifier is missing after '\(kind):'"))
      }
      return id
    }

    /// Takes the word `cap` from the end; `false` when another word, or none, stands there.
    mutating func takeCapital() -> Bool {
      guard let left = rest else { return false }
      var start = left.upperBound
      while start > left.lowerBound, text[start - 1] != 0x3A { start -= 1 }
      guard text[word(start..<left.upperBound)].elementsEqual("cap".utf8) else { return false }
      rest = start == left.lowerBound ? nil : left.lowerBound..<start - 1
      return true
    }

    /// A stretch without the spaces at its beginning.
    private func word(_ range: Range<Int>) -> Range<Int> {
      var start = range.lowerBound
      while start < range.upperBound, text[start] == 0x20 { start += 1 }
      return start..<range.upperBound
    }
  }

  static func unknown(_ word: String, _ known: [String]) -> Fault {
    Fault(
      message: Wording(
        vi: "không hiểu chữ '\(word)' trong chỗ lấy dữ kiện [[…]]",
        en: "'\(word)' means nothing in a reference [[…]]"),
      hint: suggestion(word, known)
        ?? Wording(
          vi: "dùng được: \(known.joined(separator: ", "))",
          en: "known: \(known.joined(separator: ", "))"))
  }
}

extension CitationForm {
  /// Takes the words of a form: at most one extent, one issuer, `long`, `comma`.
  fileprivate init(_ words: inout Reference.Words) throws(Reference.Fault) {
    var extent: Extent?
    var issuer: Issuer?
    var isLongDate = false
    var hasComma = false
    func set<Value>(_ place: inout Value?, _ value: Value, _ word: String) throws(Reference.Fault) {
      guard place == nil else {
        throw Reference.Fault(
          message: Wording(
            vi: "chữ '\(word)' không đi cùng chữ đứng trước nó",
            en: "'\(word)' contradicts the word before it"))
      }
      place = value
    }
    while let word = words.next() {
      switch word {
      case "number": try set(&extent, .number, word)
      case "dated": try set(&extent, .dated, word)
      case "full": try set(&extent, .full, word)
      case "issuer": try set(&issuer, .full, word)
      case "short-issuer": try set(&issuer, .short, word)
      case "long": isLongDate = true
      case "comma": hasComma = true
      default: throw Reference.unknown(word, Self.words)
      }
    }
    // A word about the date asks for the date.
    self.init(
      extent ?? (isLongDate || hasComma || issuer != nil ? .dated : .short), issuer: issuer,
      isLongDate: isLongDate, hasComma: hasComma)
  }
}
