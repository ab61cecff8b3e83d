import DanVan
public import Diagnostics
import Markdown
import TemplateEngine

/// Runs one template on one JSON object.
public struct RenderJob: Sendable {
  /// How data are escaped.
  public enum Escape: String, Sendable {
    /// By the extension of each template: `.html` and `.md`.
    case auto
    case html, markdown, none
  }

  /// What a name does that the data lack.
  public enum Undefined: String, Sendable {
    case strict, lenient, chainable
  }

  /// The path of the template.
  public var template: String
  /// The folder that names of templates start from; the template's own if `nil`.
  public var root: String?
  public var escape: Escape = .auto
  public var undefined: Undefined = .strict
  public var trimsBlocks = false
  public var stripsBlocks = false
  public var keepsTrailingNewline = false
  /// The most steps that the template may take; a bound of the engine's if `nil`.
  public var fuel: Int?

  public init(template: String) {
    self.template = template
  }
}
