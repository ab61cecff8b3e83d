public import Diagnostics

/// A reference to a document in a text, as `Quyết định số 77/QĐ-UBND ngày 02/11/2022 của …`.
public struct Citation: Sendable {
  /// Whose way of writing numbers it follows.
  public enum System: String, Sendable {
    /// `16/CT-TTg`, `04/2015/NĐ-CP`, `3072/UBND-NC`
    case state
    /// `396-QĐ/TU`, `03-CTr/BDVTU-BCSĐ`
    case party
    /// A law or an ordinance, cited by its name.
    case law
  }

  /// A part of the document that is meant: point, clause, article.
  public struct Part: Hashable, Sendable {
    /// The kind of part in lower case: `điểm`, `khoản`, `Điều` as `điều`, …
    public var kind: String
    /// Its number or letter as written.
    public var number: String
    /// Where the part is named in the clean text.
    var range: Range<Int>
    var isCapital: Bool
  }

  /// The type as a phrase: `Quyết định`, `Chương trình`; `nil` when only a number stands there.
  public var type: String?
  /// The number with a letter after it, if any: `77`, `39a`; `nil` when it is left blank.
  public var number: String?
  /// The year inside the symbol of a legal normative document: 2015 in `04/2015/NĐ-CP`.
  public var symbolYear: Int?
  /// The symbol after the number, without stray spaces: `QĐ-UBND`, `QĐ/TU`; empty if there is none.
  public var symbol: String
  /// Number and symbol as documents write them: `77/QĐ-UBND`, `396-QĐ/TU`.
  public internal(set) var identity = ""
  /// The date; that of the next citation when both share one.
  public var date: DateMention?
  /// Whether the date stands at the next citation.
  public var sharesDate = false
  /// The year of "năm 2015" where no date is given.
  public var yearOnly: Int?
  /// The body that issued it, as written.
  public var issuer: String?
  /// The subject (trích yếu), or the name of a law.
  public var subject: String?
  /// Whose way of writing numbers the citation follows.
  public var system: System
  /// Points, clauses and articles, the smallest first.
  public var parts: [Part] = []
  /// Where the citation stands, from its type to its subject; without an excerpt.
  public var place: Place

  var range: Range<Int>
  var block: Int
  /// From the number to the end of the symbol.
  var numberRange: Range<Int>
  /// From its type to the end of its number: what names the document for short.
  var nameRange: Range<Int> {
    range.lowerBound..<max(numberRange.upperBound, range.lowerBound + 1)
  }
  var typeTokens: Range<Int>?
  var tokens: Range<Int>
  var issuerRange: Range<Int>?
  var subjectRange: Range<Int>?
  /// Whether the word "số" stands before the number.
  var hasNumberWord: Bool
  /// Whether a space stands inside the number and symbol.
  var hasInnerSpace: Bool
  /// The mark after the number: `/` or `-`.
  var separator: UInt8
  /// The groups of the symbol: `["QĐ", "UBND"]`.
  var groups: [String]
  var hasCommaBeforeDate = false
  /// Whether it is the document's own number, in its head.
  var isOwn = false
  /// Whether another mark than a hyphen stands where a hyphen must.
  var hasLongDash = false

  /// The identity in small letters as a number, so that rules compare documents and not strings.
  private(set) var key: UInt64 = 0

  /// Sets the identity by number, year and symbol.
  mutating func identify() {
    defer { key = Self.key(identity) }
    identity = number ?? ""
    guard !symbol.isEmpty else { return }
    identity += separator == 0x2D ? "-" : "/"
    if let symbolYear { identity += "\(symbolYear)/" }
    identity += symbol
  }

  /// The key of an identity: `77/QĐ-UBND`.
  static func key(_ identity: String) -> UInt64 { WordHash.of(Letters.lowercase(identity.utf8)) }

  /// The citation as people name it for short: `Quyết định số 77/QĐ-UBND`.
  public var name: String {
    if system == .law, number == nil { return subject ?? type ?? "" }
    return [type, "số", identity].compactMap { $0 }.joined(separator: " ")
  }

  /// One JSON object on one line: what `vanban check --citations` prints.
  public var json: String {
    func text(_ value: String?) -> String { value.map(JSONText.string) ?? "null" }
    let parts = parts.map {
      JSONText.object([
        ("kind", JSONText.string($0.kind)), ("number", JSONText.string($0.number)),
      ])
    }
    return JSONText.object([
      ("type", text(type)),
      ("number", text(number)),
      ("symbol", symbol.isEmpty ? "null" : JSONText.string(identity)),
      ("date", text(date?.iso)),
      ("dateText", text(date?.text)),
      ("issuer", text(issuer)),
      ("subject", text(subject)),
      ("system", JSONText.string(system.rawValue)),
      ("parts", JSONText.array(parts)),
      ("file", JSONText.string(place.file)),
      ("line", String(place.line)),
      ("column", String(place.column)),
      ("endColumn", String(place.endColumn)),
    ])
  }
}

extension Citation {
  /// Every citation of a text, in order.
  ///
  /// - Complexity: Linear in the length of the text.
  public static func scan(_ text: OfficialText) -> [Citation] {
    text.citations.filter { !$0.isOwn }
  }

  /// Citations as a JSON array, one on each line.
  public static func json(_ citations: [Citation]) -> String {
    guard !citations.isEmpty else { return "[]\n" }
    return "[\n" + citations.map(\.json).joined(separator: ",\n") + "\n]\n"
  }
}
