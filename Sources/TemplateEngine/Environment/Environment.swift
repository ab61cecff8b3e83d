public import Diagnostics

/// How the output of templates is escaped.
public enum EscapingChoice: Sendable {
  /// By the extension of the template's name: HTML for `.html`, `.htm`, `.xhtml`, `.xml` and
  /// `.svg`, the escaper that was set for others, else nothing. An extension such as `.j2`
  /// behind it does not count.
  case byExtension
  /// For HTML, whatever the name.
  case html
  /// Not at all.
  case none
  /// In a way of the host, whatever the name.
  case custom(Escaper)
}

/// Everything that templates share: where they come from, how they are read, the filters, tests,
/// functions and values they may use.
///
/// An environment is a value: what templates were compiled with does not change under them when
/// a copy gets another filter. Templates that ``template(named:)`` gives are compiled once and
/// kept, until the environment is changed.
///
///     var environment = Environment(loader: DirectoryLoader(root: "Templates"))
///     environment.register(filter: "shout") { (text: String) in text.uppercased() + "!" }
///     let template = try environment.template(named: "letter.html")
///     var page: [UInt8] = []
///     try template.render(["name": "Nguyễn Văn A"], into: &page)
public struct Environment: Sendable {
  private(set) var registry = Registry()

  /// Makes an environment with all built-in filters, tests and functions.
  public init(loader: (any Loader)? = nil, options: TemplateOptions = TemplateOptions()) {
    registry.loader = loader
    registry.options = options
  }

  /// An environment in front of another, with templates of its own.
  ///
  /// A template that its loader does not have is the other's, compiled once for all environments
  /// in front of that one; the names in it that the other does not know are looked up in the one
  /// that renders. So many environments can share a library of templates and still differ in
  /// functions, values and some templates.
  ///
  /// - Precondition: Filters and tests of the other are not replaced in this one.
  public init(inFrontOf base: Environment, loader: any Loader) {
    registry = Registry(copying: base.registry)
    registry.base = base.registry
    registry.loader = loader
  }

  /// Changes the registry, or a copy of it when templates compiled before hold it too.
  mutating func change(_ body: (Registry) -> Void) {
    if isKnownUniquelyReferenced(&registry) {
      registry.cache.removeAll()
    } else {
      registry = Registry(copying: registry)
    }
    body(registry)
  }

  /// How templates are read.
  public var options: TemplateOptions {
    get { registry.options }
    set { change { $0.options = newValue } }
  }

  /// The bounds of compiling and rendering.
  public var limits: Limits {
    get { registry.limits }
    set { change { $0.limits = newValue } }
  }

  /// Where templates come from that others name.
  public var loader: (any Loader)? {
    get { registry.loader }
    set { change { $0.loader = newValue } }
  }

  /// How output is escaped.
  public var escaping: EscapingChoice {
    get { registry.choice }
    set { change { $0.choice = newValue } }
  }

  /// The escapers of the host, by extension without a dot, such as `md`.
  public var escapers: [String: Escaper] {
    get { registry.escapers }
    set { change { $0.escapers = newValue } }
  }

  /// The names of all filters, in order.
  public var filterNames: [String] { registry.filterNames }
  /// The names of all tests, in order.
  public var testNames: [String] { registry.testNames }
  /// The names of all global values and functions, in order.
  public var globalNames: [String] { registry.globals.names.sorted() }

  /// Sets a value that all templates see, unless their data have one of the same name.
  public mutating func setGlobal(_ name: String, to value: Value) {
    change { $0.globals = $0.globals.adding([(name, value)]) }
  }

  /// Compiles a template.
  ///
  /// - Parameters:
  ///   - source: The template.
  ///   - name: What messages call it; its extension says how output is escaped.
  /// - Throws: All errors of the template.
  public func compile(
    _ source: String, name: String = "template"
  ) throws(DiagnosticList) -> Template {
    try compile(Array(source.utf8), name: name)
  }

  /// Compiles a template in UTF-8.
  public func compile(_ source: [UInt8], name: String) throws(DiagnosticList) -> Template {
    Template(program: try registry.compile(source, name: name), registry: registry)
  }

  /// The template of a name, from the loader.
  ///
  /// - Throws: All errors of the template, or one that says that there is none.
  public func template(named name: String) throws(DiagnosticList) -> Template {
    do throws(Fault) {
      return Template(program: try registry.program(named: name, from: ""), registry: registry)
    } catch {
      throw DiagnosticList(error.diagnostics)
    }
  }

  /// Compiles templates and those that they name outright, so that renders find them ready.
  ///
  /// What is wrong with a template, or that there is none, is told by whoever asks for it.
  public func prepare(_ names: [String]) {
    var pending = names
    var seen: Set<String> = []
    while let name = pending.popLast() {
      guard seen.insert(name).inserted,
        let program = try? registry.program(named: name, from: "")
      else { continue }
      pending += program.references
    }
  }
}
