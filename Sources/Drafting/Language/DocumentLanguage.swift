import DanVan
import Diagnostics
import Markdown
import Synchronization
import TemplateEngine
import Vietnamese

/// What document templates can say beyond the template language: dates, numbers, citations.
enum DocumentLanguage {
  /// Teaches an environment to escape for Markdown and to write Vietnamese.
  static func install(in environment: inout Environment) {
    environment.escapers["md"] = .markdown
    installCharts(in: &environment)
    for (name, isLong) in [("date_long", true), ("date_short", false)] {
      both(name, in: &environment) { (value: Value) in try date(value, isLong: isLong) }
    }
    both("roman", in: &environment) { (number: Int) in
      guard let text = RomanNumeral.text(number) else {
        throw refusal(
          vi: "không viết được \(number) bằng chữ số La Mã",
          en: "\(number) cannot be written as a Roman numeral")
      }
      return text
    }
    both("letter", in: &environment) { (number: Int) in
      guard let text = ListLetter.text(number) else {
        throw refusal(
          vi: "không có chữ cái thứ \(number)", en: "there is no letter number \(number)")
      }
      return text
    }
    both("number", in: &environment) { (value: Value) in try number(value) }
    both("in_words", in: &environment) { (number: Int) in NumberWords().text(number) }
    both("agencies", in: &environment) { (list: Value) in agencies(list) }
    environment.register(function: "blank", parameters: ["width"]) { (width: Int?) in
      String(repeating: "…", count: min(max(width ?? 1, 1), 200))
    }
    environment.register(filter: "lines") { (text: String) in
      Value.markup(
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
          .map { Markdown.escape(String($0), context: .lineStart) }
          .joined(separator: "\\\n"))
    }
    environment.register(filter: "balanced", parameters: ["limit", "office"]) {
      (texts: [String], limit: Int, isOffice: Bool?) in
      texts.flatMap { text in
        isOffice == true
          ? BalancedLines.lines(ofOffice: text, limit: limit)
          : BalancedLines.lines(of: text, limit: limit)
      }
    }
    environment.register(filter: "markdown") { (text: String) in Value.markup(text) }
    let digests = StyleDigests()
    environment.register(function: "style_hash") { (style: Text) in
      "sha256-" + digests.digest(of: style)
    }
  }

  /// Teaches an environment the facts of a dossier: what it cites, its agencies and deadlines.
  static func install(_ dossier: Dossier, in environment: inout Environment) {
    for name in ["cite", "agency", "group", "deadline"] {
      environment.register(function: name) { arguments, _ in
        let words = [name] + arguments.map(Self.word)
        do throws(Diagnostic) {
          return .string(try dossier.text(ofReference: words.joined(separator: ":")))
        } catch {
          throw TemplateFunctionError(error.message, hint: error.hint)
        }
      }
    }
  }

  /// Registers a function that is a filter too.
  private static func both<Argument: TemplateArgument, Result: TemplateResult>(
    _ name: String, in environment: inout Environment,
    _ body: @escaping @Sendable (Argument) throws -> Result
  ) {
    environment.register(function: name, body)
    environment.register(filter: name, body)
  }

  static func refusal(vi: String, en: String) -> TemplateFunctionError {
    TemplateFunctionError(Wording(vi: vi, en: en))
  }

  private static func word(_ value: Value) -> String { String(templateValue: value) ?? "" }

  /// A date of the dossier (`{day, month, year}`) or a text such as `2024-03-05`.
  private static func date(_ value: Value, isLong: Bool) throws -> String {
    var date: PartialDate?
    if let text = String(templateValue: value) {
      date = PartialDate(text: text)
    } else if case .map(let map) = value, let year = map["year"].flatMap(Int.init(templateValue:)) {
      date = PartialDate(
        year: year, month: map["month"].flatMap(Int.init(templateValue:)),
        day: map["day"].flatMap(Int.init(templateValue:)))
    }
    guard let date else {
      throw refusal(
        vi: "không phải ngày; cần một ngày của hồ sơ hoặc chữ như \"2024-03-05\"",
        en: "this is no date; a date of the dossier or a text such as \"2024-03-05\" is needed")
    }
    return isLong ? date.long(blank: "…") : "\(date.short(blank: "…"))"
  }

  /// A number in Vietnamese: points between thousands, a decimal comma.
  static func number(_ value: Value) throws -> String {
    // A score or a figure of the dossier knows how many decimals it was written with.
    if case .map(let map) = value, let text = map["text"].flatMap(String.init(templateValue:)) {
      return text
    }
    if case .double(let double) = value,
      let number = DecimalNumber(text: "\(double)", convention: .plain)
    {
      return number.text
    }
    if let whole = Int(templateValue: value), let number = DecimalNumber(mantissa: whole) {
      return number.text
    }
    throw refusal(vi: "không phải một số", en: "this is no number")
  }

  /// Names of agencies in a row: commas, and "và" before the last.
  private static func agencies(_ list: Value) -> String {
    let names = (list.elements ?? []).map { agency -> String in
      guard case .map(let map) = agency else { return word(agency) }
      let name = (map["written"] ?? map["name"]).map(word) ?? ""
      let qualifier = map["qualifier"].map(word) ?? ""
      return qualifier.isEmpty ? name : "\(name) (\(qualifier))"
    }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " và " + last
  }
}

/// The digests of style sheets: few, long, and asked for by each document.
private final class StyleDigests: Sendable {
  private let known = Mutex<[(style: Text, digest: String)]>([])

  func digest(of style: Text) -> String {
    if let digest = known.withLock({ $0.first { $0.style == style }?.digest }) { return digest }
    let digest = Base64.encode(SHA256.digest(of: Array(style.string.utf8)))
    known.withLock { known in
      if known.count >= 16 { known = [] }
      known.append((style, digest))
    }
    return digest
  }
}

extension Escaper {
  /// Escapes a datum so that Markdown shows exactly its characters.
  static let markdown = Escaper(name: "markdown") { text, last in
    text.withUnsafeBufferPointer { Markdown.isPlain($0, behind: last) }
  } _: { text, output, start in
    text.withUnsafeBufferPointer { datum in
      // What a captured text will stand behind is unknown.
      let context = output.count == start ? EscapeContext.lineStart : nil
      Markdown.escape(datum, into: &output, context: context, from: start)
    }
  }
}
