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
    var rest: ArraySlice<UInt8>? = text
    let kind = Self.word(&rest) ?? ""
    func id() throws(Fault) -> String {
      guard let word = Self.word(&rest), !word.isEmpty else {
        throw Fault(
          message: Wording(
            vi: "thiếu mã sau '\(kind):'", en: "an identifier is missing after '\(kind):'"))
      }
      return word
    }
    var words: ArraySlice<String> = []
    func takeWords() { while let word = Self.word(&rest) { words.append(word) } }
    switch kind {
    case "cite":
      let id = try id()
      takeWords()
      self = .citation(id: id, form: try CitationForm(words: &words))
    case "agency":
      let id = try id()
      takeWords()
      let isCapitalized = Self.takeCapital(&words)
      self = .agency(
        id: id, form: words.isEmpty ? nil : words.removeFirst(), isCapitalized: isCapitalized)
    case "group":
      let id = try id()
      takeWords()
      let isCapitalized = Self.takeCapital(&words)
      self = .group(
        id: id, form: words.isEmpty ? nil : words.removeFirst(), isCapitalized: isCapitalized)
    case "deadline":
      takeWords()
      self = .deadline(id: words.isEmpty ? nil : words.removeFirst())
    case "year": self = .year(offset: 0)
    case "previousYear": self = .year(offset: -1)
    case "nextYear": self = .year(offset: 1)
    case "office":
      takeWords()
      let isCapitalized = Self.takeCapital(&words)
      self = .office(try Self.part(&words), isCapitalized: isCapitalized)
    case "superior":
      takeWords()
      let isCapitalized = Self.takeCapital(&words)
      self = .superior(try Self.part(&words), isCapitalized: isCapitalized)
    case "fact": self = .fact(id: try id())
    case "figure": self = .figure(id: try id())
    case "score":
      let id = try id()
      guard let score = AssessedScore(rawValue: id) else {
        throw Self.unknown(id, AssessedScore.allCases.map(\.rawValue))
      }
      self = .score(score)
    default: throw Self.unknown(kind, Self.kinds)
    }
    takeWords()
    if let extra = words.first {
      let text = String(decoding: text, as: UTF8.self)
      throw Fault(
        message: Wording(
          vi: "không hiểu chữ '\(extra)' trong [[\(text)]]",
          en: "'\(extra)' means nothing in [[\(text)]]"))
    }
  }

  /// Takes what stands before the next colon, spaces before it taken away; `nil` at the end.
  private static func word(_ rest: inout ArraySlice<UInt8>?) -> String? {
    guard let text = rest else { return nil }
    let end = text.firstIndex(of: 0x3A) ?? text.endIndex
    rest = end == text.endIndex ? nil : text[(end + 1)...]
    return String(decoding: text[..<end].drop { $0 == 0x20 }, as: UTF8.self)
  }

  private static func takeCapital(_ words: inout ArraySlice<String>) -> Bool {
    guard words.last == "cap" else { return false }
    words.removeLast()
    return true
  }

  private static func part(_ words: inout ArraySlice<String>) throws(Fault) -> OfficePart {
    guard let word = words.first else { return .name }
    guard let part = OfficePart(rawValue: word) else {
      throw unknown(word, OfficePart.allCases.map(\.rawValue))
    }
    words.removeFirst()
    return part
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
  init(words: inout ArraySlice<String>) throws(Reference.Fault) {
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
    for word in words {
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
    words = []
    // A word about the date asks for the date.
    self.init(
      extent ?? (isLongDate || hasComma || issuer != nil ? .dated : .short), issuer: issuer,
      isLongDate: isLongDate, hasComma: hasComma)
  }
}
