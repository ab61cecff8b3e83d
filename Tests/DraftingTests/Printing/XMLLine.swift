import Foundation

/// One line of poppler's XML, which never breaks an element that matters over two lines.
struct XMLLine {
  /// The element's name, with "/" before it when it ends.
  let name: String
  private let attributes: [String: String]
  /// What stands between the tags, markup and all.
  let content: String

  init(_ line: Substring) {
    // A message about a link may stand before the element on its line.
    let trimmed = line.drop { $0 != "<" }
    guard let end = trimmed.firstIndex(of: ">") else {
      name = ""
      attributes = [:]
      content = ""
      return
    }
    let tag = trimmed[trimmed.index(after: trimmed.startIndex)..<end]
    name = String(tag.prefix { $0 != " " && $0 != ">" })
    var attributes: [String: String] = [:]
    let parts = tag.split(separator: "\"", omittingEmptySubsequences: false)
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      let key = parts[index].split(separator: " ").last ?? ""
      attributes[String(key.dropLast())] = String(parts[index + 1])
    }
    self.attributes = attributes
    let rest = trimmed[trimmed.index(after: end)...]
    let close = rest.range(of: "</\(name)>")?.lowerBound ?? rest.endIndex
    content = String(rest[..<close])
  }

  subscript(key: String) -> String? { attributes[key] }

  func number(_ key: String) -> Double? { attributes[key].flatMap(Double.init) }

  /// The content as text, in the composed form.
  var text: String {
    content
      .replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
      .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&#34;", with: "\"")
      .replacingOccurrences(of: "&#39;", with: "'").replacingOccurrences(of: "&apos;", with: "'")
      .replacingOccurrences(of: "&amp;", with: "&")
      .precomposedStringWithCanonicalMapping
  }
}
