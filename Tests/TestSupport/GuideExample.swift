/// One example of the guide: a template, its data and what must come of them.
public struct GuideExample: Sendable, CustomStringConvertible {
  /// Who can run the example, and how it escapes.
  public enum Flavor: Sendable {
    /// The language alone; nothing is escaped.
    case plain
    /// The language alone, escaping for HTML.
    case html
    /// Escaping for Markdown, which the host hands to the engine.
    case markdown
    /// The host's functions and the dossier of the guide.
    case host
  }

  /// What the example promises.
  public enum Expectation: Sendable, Equatable {
    /// Exactly this text.
    case output(String)
    /// An error whose kind is this.
    case error(kind: String)
  }

  /// The heading under which it stands.
  public let heading: String
  /// The line of its fence in the guide, from 1.
  public let line: Int
  /// The template.
  public let template: String
  /// Who can run it.
  public let flavor: Flavor
  /// Options of the engine, such as `trim_blocks`; those without a value are empty.
  public let options: [String: String]
  /// The other templates that it may name.
  public let files: [String: String]
  /// The data, a JSON object.
  public internal(set) var data = "{}"
  /// What must come of it.
  public internal(set) var expectation = Expectation.output("")

  public var description: String { "\(heading), line \(line)" }

  init(
    heading: String, line: Int, template: String, info: ArraySlice<String>,
    files: [String: String]
  ) {
    self.heading = heading
    self.line = line
    self.template = template
    self.files = files
    var flavor = Flavor.plain
    var options: [String: String] = [:]
    for word in info {
      switch word {
      case "html": flavor = .html
      case "md": flavor = .markdown
      case "vanban": flavor = .host
      default:
        let pieces = word.split(separator: "=", maxSplits: 1)
        options[String(pieces[0])] = pieces.count > 1 ? String(pieces[1]) : ""
      }
    }
    self.flavor = flavor
    self.options = options
  }
}
