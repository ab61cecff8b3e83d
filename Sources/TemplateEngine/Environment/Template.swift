public import Diagnostics

/// A compiled template, which any number of threads may render at once.
public struct Template: Sendable {
  let program: Program
  let registry: Registry

  /// The name it was compiled under.
  public var name: String { program.name }

  /// The names of the blocks it defines, in order.
  public var blockNames: [String] {
    program.blocks.map { program.names[Int(program.units[Int($0)].name)].string }
  }

  /// Renders the template.
  ///
  /// - Parameters:
  ///   - context: A map of the names that the template sees.
  ///   - output: Where the text is appended, in UTF-8; left as it was when there is an error.
  /// - Throws: The first error, with its place and the way to it.
  public func render(
    _ context: Value = .none, into output: inout [UInt8]
  ) throws(DiagnosticList) {
    var data: MapBox?
    switch context {
    case .map(let map): data = map.box
    case .none, .undefined: break
    default:
      throw DiagnosticList(
        Fault.badType("render", expected: .anyMap, context).diagnostics)
    }
    let start = output.count
    var failure: Fault?
    withUnsafeTemporaryAllocation(of: Value.self, capacity: 32) { slots in
      var renderer = Renderer(program, data: data, registry: registry, slots: slots)
      // The array moves into the renderer and back, so that it is never copied.
      renderer.output.open(&output, expecting: program.sizeHint)
      renderer.captureStart = start
      do throws(Fault) {
        try renderer.runToEnd()
        if renderer.output.count - start > registry.limits.output {
          throw Fault.outputLimit(registry.limits.output)
        }
      } catch {
        failure = error
      }
      renderer.output.close(&output)
      renderer.finish()
    }
    program.learn(size: output.count - start)
    if let failure {
      output.removeLast(output.count - start)
      throw DiagnosticList(failure.diagnostics)
    }
  }

  /// Renders the template as a string.
  public func render(_ context: Value = .none) throws(DiagnosticList) -> String {
    var output: [UInt8] = []
    try render(context, into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}

/// A template as a value: `{% extends parent %}` takes one.
final class TemplateObject: Object, @unchecked Sendable {
  let program: Program

  init(_ program: Program) { self.program = program }

  override var typeName: String { "template" }
}

extension Value {
  /// A template that other templates can include, import and extend.
  public static func template(_ template: Template) -> Value {
    .object(TemplateObject(template.program))
  }
}
