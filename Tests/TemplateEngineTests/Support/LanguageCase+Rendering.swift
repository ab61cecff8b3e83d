import TemplateEngine

extension LanguageCase {
  /// What the template gives by itself; names that are not there print as nothing.
  func rendered(as name: String = "t.txt") throws -> String {
    var options = TemplateOptions()
    options.undefined = .lenient
    return try Environment(options: options).compile(source, name: name).render()
  }
}
