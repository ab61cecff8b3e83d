import Foundation
import TemplateEngine
import Testing

/// The folder of the conformance suites, which are not part of the repository.
enum Suites {
  static let folder: String? = ProcessInfo.processInfo.environment["CONFORMANCE_SUITES"]

  static var isAvailable: Bool { folder != nil }

  static func bytes(_ name: String) -> [UInt8] {
    guard let folder, let data = FileManager.default.contents(atPath: folder + "/" + name) else {
      return []
    }
    return Array(data)
  }
}

/// A template with the output that the reference implementation gave for it.
struct RecordedCase: CustomTestStringConvertible, Sendable {
  var id: String
  var category: String
  var template: String
  var context: Value
  var templates: [String: String]
  var settings: Value
  /// The recorded output; `nil` when the reference implementation gave an error.
  var output: String?

  var testDescription: String { "\(category) \(id)" }

  static let all: [RecordedCase] = {
    guard let root = try? JSONReader.read(Suites.bytes("jinja-own-cases.json")),
      let cases = root["cases"]?.list
    else { return [] }
    return cases.map { Self($0) }
  }()

  init(_ value: Value) {
    id = value["id"]?.string ?? ""
    category = value["category"]?.string ?? ""
    template = value["template"]?.string ?? ""
    context = value["context"] ?? .none
    settings = value["settings"] ?? .none
    output = value["output"]?.string
    templates = [:]
    if case .map(let map)? = value["templates"] {
      for name in map.names { templates[name] = map[name]?.string }
    }
  }

  /// An environment with the settings of the case.
  var environment: TemplateEngine.Environment {
    var options = TemplateOptions()
    options.undefined = .lenient
    if case .map(let map) = settings {
      for name in map.names {
        guard let value = map[name] else { continue }
        switch name {
        case "trim_blocks": options.trimBlocks = value == true
        case "lstrip_blocks": options.lstripBlocks = value == true
        case "keep_trailing_newline": options.keepTrailingNewline = value == true
        case "undefined":
          switch value.string {
          case "StrictUndefined": options.undefined = .strict
          case "ChainableUndefined": options.undefined = .chainable
          case "DebugUndefined": options.undefined = .debug
          default: break
          }
        default: break
        }
      }
    }
    var environment = TemplateEngine.Environment(
      loader: DictionaryLoader(templates), options: options)
    environment.escaping = settings["autoescape"] == true ? .html : .none
    return environment
  }
}

extension Value {
  /// The text of a value that is one.
  var string: String? {
    switch self {
    case .string(let text), .markup(let text): text.string
    default: nil
    }
  }

  /// The elements of a value that is a list.
  var list: [Value]? {
    if case .list(let list) = self { return list.elements }
    return nil
  }
}
