import Foundation
import Testing

@testable import Markdown

/// One example of a conformance suite.
struct SuiteCase: Decodable, Sendable, CustomTestStringConvertible {
  var id: String
  var section: String?
  var feature: String?
  var markdown: String
  var html: String

  var testDescription: String { id }

  /// The folder of the suites; nil if the environment names none.
  static let folder = ProcessInfo.processInfo.environment["CONFORMANCE_SUITES"]
  static let advice: Comment = """
    set CONFORMANCE_SUITES to the folder of the conformance suites to run this
    """

  /// The examples of a suite; none if there is no folder of suites.
  static func load(_ file: String) -> [SuiteCase] {
    guard let folder else { return [] }
    let url = URL(fileURLWithPath: folder).appendingPathComponent(file)
    guard let data = try? Data(contentsOf: url) else { return [] }
    return (try? JSONDecoder().decode([SuiteCase].self, from: data)) ?? []
  }

  static let commonmark = load("commonmark-0.31.2.json")
  static let gfm = load("gfm.json")
  static let document = load("document-extensions.json")
}
