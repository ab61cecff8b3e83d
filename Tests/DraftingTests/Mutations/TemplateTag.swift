import Foundation

/// A tag of a template, found by its brackets alone.
struct TemplateTag {
  /// Where it stands, in scalars.
  var range: Range<Int>
  /// `if`, `endif`, `set`, …; empty for an expression.
  var name: String
  /// The positions of the identifiers in it, strings left out.
  var identifiers: [Range<Int>] = []
  /// The positions of the operators in it.
  var operators: [Range<Int>] = []

  /// The tags of a template, comments left out, in order.
  static func all(in source: [Character]) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var index = 0
    while index + 1 < source.count {
      guard source[index] == "{", "{%#".contains(source[index + 1]) else {
        index += 1
        continue
      }
      let closing: Character = source[index + 1] == "{" ? "}" : source[index + 1]
      var end = index + 2
      while end + 1 < source.count, source[end] != closing || source[end + 1] != "}" { end += 1 }
      end = min(end + 2, source.count)
      if closing != "#" { tags.append(TemplateTag(index..<end, in: source)) }
      index = end
    }
    return tags
  }

  private static let keywords: Set<String> = [
    "if", "else", "elif", "for", "in", "is", "not", "and", "or", "set", "macro", "block", "call",
    "import", "from", "include", "extends", "with", "without", "context", "as", "true", "false",
    "none", "recursive", "filter", "do", "loop", "scoped", "ignore", "missing", "raw", "print",
    "autoescape",
  ]

  private init(_ range: Range<Int>, in source: [Character]) {
    self.range = range
    name = ""
    var index = range.lowerBound + 2
    let end = range.upperBound - 2
    if source[index] == "-" { index += 1 }
    let isStatement = source[range.lowerBound + 1] == "%"
    while index < end {
      let character = source[index]
      let start = index
      if character == "\"" || character == "'" {
        index += 1
        while index < end, source[index] != character { index += 1 }
        index += 1
      } else if character.isLetter || character == "_" {
        while index < end, source[index].isLetter || source[index].isNumber || source[index] == "_"
        { index += 1 }
        let word = String(source[start..<index])
        if isStatement, name.isEmpty {
          name = word
        } else if word == "and" || word == "or" {
          operators.append(start..<index)
        } else if !Self.keywords.contains(word), !word.hasPrefix("end") {
          identifiers.append(start..<index)
        }
      } else if "=!<>~+|%*".contains(character) {
        while index < end, "=!<>~+|%*".contains(source[index]) { index += 1 }
        operators.append(start..<index)
      } else {
        index += 1
      }
    }
  }

  var isEnd: Bool { name.hasPrefix("end") }

  /// Whether the tag opens a construct that an end tag closes.
  func opens(_ source: [Character]) -> Bool {
    if name == "set" { return !operators.contains { String(source[$0]) == "=" } }
    return ["if", "for", "block", "macro", "call", "filter", "with", "autoescape", "raw"]
      .contains(name)
  }
}
