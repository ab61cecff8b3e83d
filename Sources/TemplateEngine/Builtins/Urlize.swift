internal import Diagnostics

/// Makes links of the addresses in a text.
struct Urlize {
  private let limit: Int?
  private let relation: String
  private let target: String
  private let schemes: [String]

  typealias Scalars = [Unicode.Scalar]

  static func apply(
    _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let bound = try arguments.bind(
      "urlize", ["trim_url_limit", "nofollow", "target", "rel", "extra_schemes"])
    var relations: Set<String> = ["noopener"]
    if bound[3].isGiven {
      for part in try bound[3].textArgument("urlize").string.split(separator: " ") {
        relations.insert(String(part))
      }
    }
    if bound[1].isTrue { relations.insert("nofollow") }
    var schemes: [String] = []
    if bound[4].isGiven {
      for scheme in try renderer.elements(of: bound[4], renderer.site) {
        let text = scheme.printed.string
        guard isScheme(text) else {
          throw Fault(
            .badArguments, vi: "'\(text)' không phải là đầu của một địa chỉ",
            en: "'\(text)' is not the beginning of an address",
            hint: Wording(vi: "ví dụ: 'tel:'", en: "for example 'tel:'"))
        }
        schemes.append(text)
      }
    }
    let urlize = Urlize(
      limit: bound[0].isGiven ? try bound[0].integer("urlize") : nil,
      relation: " rel=\"" + escape(relations.sorted().joined(separator: " ")) + "\"",
      target: bound[2].isGiven
        ? " target=\"" + escape(try bound[2].textArgument("urlize").string) + "\"" : "",
      schemes: schemes)
    let text = Text(urlize.run(Markup.escaped(value, .html).scalars))
    return renderer.frame.escaping.isOn ? .markup(text) : .string(text)
  }

  private static func escape(_ text: String) -> String { HTMLEscape.escaped(Text(text)).string }

  private static func isScheme(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    let name = text[..<colon].unicodeScalars
    let tail = text[text.index(after: colon)...]
    return name.count >= 2 && (tail.isEmpty || tail == "/" || tail == "//")
      && name.allSatisfy { CharacterClass.isWord($0) || ".+-".unicodeScalars.contains($0) }
  }

  private func run(_ text: Scalars) -> String {
    var result = ""
    var index = 0
    while index < text.count {
      var end = index
      let isSpace = CharacterClass.isSpace(text[index])
      while end < text.count, CharacterClass.isSpace(text[end]) == isSpace { end += 1 }
      let word = String(String.UnicodeScalarView(text[index..<end]))
      result += isSpace ? word : link(word)
      index = end
    }
    return result
  }

  private func link(_ word: String) -> String {
    var middle = word
    var head = ""
    var tail = ""
    while let lead = ["(", "<", "&lt;"].first(where: { middle.hasPrefix($0) }) {
      head += lead
      middle.removeFirst(lead.count)
    }
    while let end = [")", ">", ".", ",", "&gt;"].first(where: { middle.hasSuffix($0) }) {
      tail = end + tail
      middle.removeLast(end.count)
    }
    for (open, close) in [("(", ")"), ("<", ">"), ("&lt;", "&gt;")] {
      let opened = count(open, in: middle)
      guard opened > count(close, in: middle) else { continue }
      for _ in 0..<min(opened, count(close, in: tail)) {
        guard let range = range(of: close, in: tail) else { break }
        middle += tail[..<range.upperBound]
        tail = String(tail[range.upperBound...])
      }
    }
    return head + linked(middle) + tail
  }

  private func count(_ part: String, in text: String) -> Int {
    var count = 0
    var rest = text[...]
    while let found = range(of: part, in: rest) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }

  private func range<S: StringProtocol>(
    of part: String, in text: S
  ) -> Range<String.Index>? where S.SubSequence == Substring {
    var index = text.startIndex
    while index < text.endIndex {
      if text[index...].hasPrefix(part) {
        return index..<text.index(index, offsetBy: part.count)
      }
      index = text.index(after: index)
    }
    return nil
  }

  private func shown(_ text: String) -> String {
    guard let limit, text.unicodeScalars.count > limit else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(max(0, limit)))) + "..."
  }

  private func linked(_ text: String) -> String {
    let attributes = relation + target
    if isAddress(Array(text.unicodeScalars)) {
      let isFull = text.hasPrefix("https://") || text.hasPrefix("http://")
      let reference = isFull ? text : "https://" + text
      return "<a href=\"\(reference)\"\(attributes)>\(shown(text))</a>"
    }
    if text.hasPrefix("mailto:"), isMail(text.dropFirst(7)) {
      return "<a href=\"\(text)\">\(text.dropFirst(7))</a>"
    }
    if text.contains("@"), !text.hasPrefix("www."), !text.hasPrefix("@"), !text.contains(":"),
      isMail(text[...])
    {
      return "<a href=\"mailto:\(text)\">\(text)</a>"
    }
    for scheme in schemes where text != scheme && text.hasPrefix(scheme) {
      return "<a href=\"\(text)\"\(attributes)>\(text)</a>"
    }
    return text
  }

  private func isMail(_ text: Substring) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let at = scalars.lastIndex(of: "@"), at > 0 else { return false }
    let domain = scalars[(at + 1)...]
    guard let dot = domain.lastIndex(of: "."), let first = domain.first,
      CharacterClass.isWord(first), dot > domain.startIndex
    else { return false }
    let top = domain[(dot + 1)...]
    return !top.isEmpty && top.allSatisfy(CharacterClass.isWord)
      && domain[..<dot].allSatisfy {
        CharacterClass.isWord($0) || $0 == "." || $0 == "-"
      }
  }

  // MARK: - Addresses

  private func isAddress(_ text: Scalars) -> Bool {
    let lower = String(String.UnicodeScalarView(text)).lowercased()
    let scheme = ["https://", "http://"].first { lower.hasPrefix($0) }
    if let scheme, isNumericHost(text[scheme.count...]) { return true }
    let prefix = scheme ?? (lower.hasPrefix("www.") ? "www." : nil)
    if let prefix, isNamedHost(text[prefix.count...]) { return true }
    return isPlainDomain(text[...])
  }

  /// Splits what follows the host: a port, and a path.
  private func isTail(_ tail: ArraySlice<Unicode.Scalar>) -> Bool {
    var tail = tail
    if tail.first == ":" {
      let digits = tail.dropFirst().prefix { CharacterClass.isDecimal($0) }
      guard (1...5).contains(digits.count) else { return false }
      tail = tail[digits.endIndex...]
    }
    guard let first = tail.first else { return true }
    return first == "/" || first == "?" || first == "#"
  }

  private func host(
    _ text: ArraySlice<Unicode.Scalar>
  ) -> (labels: [Scalars], tail: ArraySlice<Unicode.Scalar>) {
    let end = text.firstIndex { ":/?#".unicodeScalars.contains($0) } ?? text.endIndex
    let labels = text[..<end].split(separator: ".", omittingEmptySubsequences: false)
    return (labels.map { Array($0) }, text[end...])
  }

  private func isLabel(_ label: Scalars) -> Bool {
    !label.isEmpty
      && label.allSatisfy { CharacterClass.isWord($0) || $0 == "%" || $0 == "-" }
  }

  private func isNamedHost(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let (labels, tail) = host(text)
    guard let last = labels.last, labels.dropLast().allSatisfy(isLabel), isTail(tail) else {
      return false
    }
    let isLetters = last.allSatisfy { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }
    if (2...63).contains(last.count), isLetters { return true }
    let name = String(String.UnicodeScalarView(last)).lowercased()
    return name.hasPrefix("xn--") && (6...63).contains(last.count)
      && last.dropFirst(4).allSatisfy { CharacterClass.isWord($0) || $0 == "%" }
  }

  private func isPlainDomain(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let (labels, tail) = host(text)
    guard labels.count >= 2, let last = labels.last, isTail(tail) else { return false }
    let top = String(String.UnicodeScalarView(last)).lowercased()
    return ["com", "net", "int", "edu", "gov", "org", "info", "mil"].contains(top)
      && labels.dropLast().allSatisfy { isLabel($0) && (2...63).contains($0.count) }
  }

  private func isNumericHost(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    if text.first == "[" {
      guard let end = text.firstIndex(of: "]") else { return false }
      let parts = text[(text.startIndex + 1)..<end]
        .split(separator: ":", omittingEmptySubsequences: false)
      let isHex = parts.allSatisfy { part in
        part.count <= 4
          && part.allSatisfy { $0.value < 128 && CharacterClass.isHexDigit(UInt8($0.value)) }
      }
      return isHex && (3...9).contains(parts.count) && isTail(text[(end + 1)...])
    }
    let (labels, tail) = host(text)
    return labels.count == 4 && isTail(tail)
      && labels.allSatisfy {
        (1...3).contains($0.count) && $0.allSatisfy(CharacterClass.isDecimal)
      }
  }
}
