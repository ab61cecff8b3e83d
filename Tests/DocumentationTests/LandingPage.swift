import Foundation

/// The landing page of a library's documentation, and the test that compiles its example.
struct LandingPage {
  /// The first example in Swift on the page.
  var example: String
  /// The lines of a test between "// The example:" and "// What it gives:".
  var tested: String

  init(of library: String, testedIn file: String) throws {
    let package = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: package.appending(path: "Sources/\(library)/Documentation.docc/\(library).md"),
      encoding: .utf8)
    example = Self.lines(of: page, from: "```swift", to: "```")
    tested = Self.lines(
      of: try String(contentsOf: URL(filePath: file), encoding: .utf8), from: "// The example:",
      to: "// What it gives:")
  }

  /// The lines between two others, without imports, blank lines and common indentation.
  private static func lines(of text: String, from first: String, to last: String) -> String {
    var found: [Substring] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let content = line.drop { $0 == " " }
      if isInside, content == last { break }
      if isInside, !content.isEmpty, !content.hasPrefix("import ") { found.append(line) }
      if content == first { isInside = true }
    }
    let margin = found.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return found.map { $0.dropFirst(margin) }.joined(separator: "\n")
  }
}
