import DanVan
import Diagnostics
import Markdown
public import TemplateEngine

/// Runs one template on one JSON object.
public struct RenderJob: Sendable {
  /// How data are escaped.
  public enum Escape: String, Sendable {
    /// By the extension of each template: `.html` and `.md`.
    case auto
    /// For HTML, whatever the template is called.
    case html
    /// For Markdown, whatever the template is called.
    case markdown
    /// Not at all: data are written as they are.
    case none
  }

  /// The path of the template.
  public var template: String
  /// The folder that names of templates start from; the template's own if `nil`.
  public var root: String?
  /// How data are escaped where they are printed.
  public var escape: Escape = .auto
  /// How templates are read, and what a name does that the data lack.
  public var options = TemplateOptions()
  /// The most steps that the template may take; a bound of the engine's if `nil`.
  public var fuel: Int?

  /// A job for the template at a path, with everything else as it is by default.
  public init(template: String) {
    self.template = template
  }
}

extension RenderJob {
  /// Runs the template.
  ///
  /// - Parameter data: A JSON object; no names but the global ones if `nil`.
  /// - Returns: The text in UTF-8.
  public func run(data: NamedText?) throws(DraftingFailure) -> [UInt8] {
    let (folder, name) = FileSystem.split(template)
    // What the user names must be there before anything else is wrong with it.
    _ = try DraftingFailure.passing { () throws(SystemError) in try FileSystem.read(template) }
    let root = root ?? (folder.isEmpty ? "." : folder)
    let path = try nameBelow(root) ?? name
    let context = try data.map { data throws(DraftingFailure) in try Self.context(data) } ?? .none
    return try DraftingFailure.passingFaults { () throws(DiagnosticList) in
      var output: [UInt8] = []
      try environment(root).template(named: path).render(context, into: &output)
      return output
    }
  }

  /// The template's name as a path below the root; `nil` when it is not below it.
  private func nameBelow(_ root: String) throws(DraftingFailure) -> String? {
    guard self.root != nil else { return nil }
    let (absoluteRoot, file) = try DraftingFailure.passing { () throws(SystemError) in
      (try FileSystem.absolute(root), try FileSystem.absolute(template))
    }
    let prefix = absoluteRoot.hasSuffix("/") ? absoluteRoot : absoluteRoot + "/"
    guard file.hasPrefix(prefix) else {
      throw .input([
        Diagnostic(
          kind: "templateRefused",
          message: Wording(
            vi: "mẫu '\(template)' không nằm trong thư mục gốc '\(root)'",
            en: "the template '\(template)' is not below the root '\(root)'"))
      ])
    }
    return String(file.dropFirst(prefix.count))
  }

  private static func context(_ data: NamedText) throws(DraftingFailure) -> Value {
    let json = try DraftingFailure.passingFaults { () throws(DiagnosticList) in
      try JSONReader.read(data.bytes, file: data.name)
    }
    guard case .object = json.content else {
      throw .input([
        Diagnostic(
          kind: "data",
          message: Wording(
            vi: "dữ liệu của mẫu phải là một đối tượng JSON { }",
            en: "the data of a template must be a JSON object { }"),
          place: Place(json.range, in: data.bytes, file: data.name))
      ])
    }
    return Value(json)
  }

  private func environment(_ root: String) -> Environment {
    var environment = Environment(loader: DirectoryLoader(root: root), options: options)
    DocumentLanguage.install(in: &environment)
    environment.escaping =
      switch escape {
      case .auto: .byExtension
      case .html: .html
      case .markdown: .custom(.markdown)
      case .none: .none
      }
    if let fuel { environment.limits.fuel = fuel }
    return environment
  }
}
