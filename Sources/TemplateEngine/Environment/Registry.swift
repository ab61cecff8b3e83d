internal import Diagnostics
internal import Synchronization

/// What an environment consists of, as compiled templates hold it: it does not change while they
/// exist.
final class Registry: @unchecked Sendable {
  var options = TemplateOptions()
  var limits = Limits()
  var choice: EscapingChoice = .byExtension
  var escapers: [String: Escaper] = [:]
  var loader: (any Loader)?
  var filterIDs: [String: Int] = Builtins.filterIDs
  var testIDs: [String: Int] = Builtins.testIDs
  var filters: [HostFunction] = []
  var tests: [HostFunction] = []
  var globals = Builtins.globals
  /// Whose templates are used where the loader has none; `nil` when there is nobody behind.
  var base: Registry?
  let cache = TemplateCache()

  init() {}

  init(copying other: Registry) {
    options = other.options
    limits = other.limits
    choice = other.choice
    escapers = other.escapers
    loader = other.loader
    filterIDs = other.filterIDs
    testIDs = other.testIDs
    filters = other.filters
    tests = other.tests
    globals = other.globals
    base = other.base
  }

  var filterNames: [String] { filterIDs.keys.sorted() }
  var testNames: [String] { testIDs.keys.sorted() }

  // MARK: - Escaping

  private static let htmlExtensions: Set<String> = ["html", "htm", "xhtml", "xml", "svg"]
  private static let templateExtensions: Set<String> = ["j2", "jinja", "jinja2", "tmpl", "tpl"]

  /// How the output of a template of this name is escaped.
  func escaping(for name: String) -> Escaping {
    switch choice {
    case .none: return .plain
    case .html: return .html
    case .custom(let escaper): return .custom(escaper)
    case .byExtension: break
    }
    let file = name.utf8.split(separator: 0x2F).last ?? name.utf8[...]
    var extensions = file.split(separator: 0x2E).dropFirst().map { part in
      String(Substring(part)).lowercased()
    }
    if let last = extensions.last, Self.templateExtensions.contains(last) {
      extensions.removeLast()
    }
    guard let last = extensions.last else { return .plain }
    if let escaper = escapers[last] { return .custom(escaper) }
    return Self.htmlExtensions.contains(last) ? .html : .plain
  }

  /// What `{% autoescape true %}` stands for where output is escaped in a certain way, or not.
  func escapingWhenOn(_ escaping: Escaping) -> Escaping {
    escaping.isOn ? escaping : .html
  }

  func templateEscaping(_ escaping: Escaping?) -> Escaping? { escaping.map(escapingWhenOn) }

  // MARK: - Templates

  /// The template of a name, compiled once.
  func program(named name: String, from includer: String) throws(Fault) -> Program {
    guard let program = try known(name) else { throw notFound(name) }
    return program
  }

  /// The template of a name, here or behind; `nil` when there is none.
  private func known(_ name: String) throws(Fault) -> Program? {
    if let known = cache.program(name) { return known }
    let source: [UInt8]?
    do throws(LoaderError) {
      source = try loader?.source(of: name)
    } catch {
      throw error.fault(name)
    }
    guard let source else {
      return try base?.known(name).map { cache.insert($0, name) }
    }
    do throws(DiagnosticList) {
      return cache.insert(try compile(source, name: name), name)
    } catch {
      let fault = Fault(
        .syntax, vi: "mẫu '\(name)' có lỗi", en: "the template '\(name)' has errors")
      fault.inner = error.diagnostics
      throw fault
    }
  }

  private func notFound(_ name: String) -> Fault {
    Fault(
      .templateNotFound, vi: "không tìm thấy mẫu '\(name)'", en: "there is no template '\(name)'",
      hint: .didYouMean(name, among: (loader?.names ?? []) + (base?.loader?.names ?? [])))
  }

  /// Compiles a template; all its errors come out together.
  func compile(_ source: [UInt8], name: String) throws(DiagnosticList) -> Program {
    guard source.count <= limits.source, source.count < Int(Int32.max) else {
      throw DiagnosticList([
        Diagnostic(
          kind: ErrorKind.limit.rawValue,
          message: Wording(
            vi: "mẫu dài quá giới hạn \(limits.source) byte",
            en: "the template exceeds the limit of \(limits.source) bytes"),
          place: Place(file: name, line: 1, column: 1))
      ])
    }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: source.span)
    } catch {
      let bad = error.byteOffsets.lowerBound
      throw DiagnosticList([
        Diagnostic(
          kind: ErrorKind.encoding.rawValue,
          message: Wording(
            vi: "mẫu không phải là văn bản UTF-8", en: "the template is not text in UTF-8"),
          hint: Wording(
            vi: "lưu lại tệp với bảng mã UTF-8", en: "save the file in UTF-8"),
          place: Place(bad..<bad, in: source, file: name))
      ])
    }
    let escaping = escaping(for: name)
    let (code, faults) = source.withUnsafeBufferPointer { bytes in
      var lexer = Lexer(bytes, options: options)
      lexer.run()
      var parser = Parser(
        bytes, tokens: lexer.tokens, faults: lexer.faults, options: options,
        nesting: limits.nesting, registry: self, escaping: escaping)
      let code = parser.parseTemplate()
      return (code, parser.faults)
    }
    guard faults.isEmpty else {
      let ordered = faults.sorted { ($0.range?.lowerBound ?? 0) < ($1.range?.lowerBound ?? 0) }
      for fault in ordered {
        fault.place = Place(fault.range ?? 0..<0, in: source, file: name)
        for index in fault.related.indices { fault.related[index].place.file = name }
      }
      throw DiagnosticList(ordered.flatMap(\.diagnostics))
    }
    var resolver = Resolver(code)
    return Program(
      resolver.run(), name: name, source: source, escaping: escaping, registry: self)
  }
}

/// The tables of the built-ins, made once.
enum Builtins {
  static let filterIDs = ids(BuiltinFilter.names)
  static let testIDs = ids(BuiltinTest.names)
  static let globals = Map(
    BuiltinFunction.Name.allCases.map { ($0.rawValue, .object(BuiltinFunction($0))) })

  private static func ids(_ names: [String]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: zip(names, 0...))
  }
}

/// The templates that were compiled, by name; many threads use it.
final class TemplateCache: Sendable {
  private let programs = Mutex<[String: Program]>([:])

  func program(_ name: String) -> Program? { programs.withLock { $0[name] } }

  func removeAll() { programs.withLock { $0 = [:] } }

  /// Keeps a program, unless another thread was faster, and gives the one that is kept.
  func insert(_ program: Program, _ name: String) -> Program {
    programs.withLock { programs in
      if let known = programs[name] { return known }
      programs[name] = program
      return program
    }
  }
}
