import DanVan
import Diagnostics
import TemplateEngine

/// Templates and data that are anything.
enum Templates {
  private static let environment: Environment = {
    var environment = Environment(
      loader: DictionaryLoader(["base.html": "{% block body %}{{ a }}{% endblock %}"]))
    environment.limits.fuel = 200_000
    environment.limits.output = 1 << 20
    return environment
  }()

  /// Compiles a template; messages about it must be printable.
  static func compile(_ bytes: [UInt8]) {
    do throws(DiagnosticList) {
      _ = try environment.compile(bytes, name: "fuzz.html")
    } catch {
      print(error)
    }
  }

  /// Renders a template with data: the JSON text behind the first NUL.
  static func render(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    let data = parts.count > 1 ? JSONReader.read(Array(parts[1])).value : nil
    let context = data.map { value($0) } ?? ["a": 1, "b": ["x", "y"], "c": ["d": "Ở <đâu>"]]
    var output: [UInt8] = []
    do throws(DiagnosticList) {
      let template = try environment.compile(Array(parts[0]), name: "fuzz.html")
      try template.render(context, into: &output)
      precondition(String(validating: output, as: UTF8.self) != nil, "output is not UTF-8")
    } catch {
      print(error)
    }
  }

  private static func print(_ list: DiagnosticList) {
    let formatter = DiagnosticFormatter(language: .vi, color: false)
    for diagnostic in list.diagnostics { _ = formatter.format(diagnostic) }
  }

  private static func value(_ json: JSONValue) -> Value {
    switch json.content {
    case .null: .none
    case .bool(let value): .bool(value)
    case .number(let text): Int(text).map { .int($0) } ?? .double(Double(text) ?? 0)
    case .string(let text): .string(text)
    case .array(let elements): Value(elements.map { value($0) })
    case .object(let members): Value(members.map { ($0.name, value($0.value)) })
    }
  }
}
