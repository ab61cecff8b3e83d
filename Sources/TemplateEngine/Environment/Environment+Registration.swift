/// Filters, tests and functions of the host.
extension Environment {
  /// Registers a filter with a typed signature; the first parameter is the filtered value.
  ///
  /// Arguments may be given by name when the names are told here. A parameter of optional type
  /// may be left out.
  ///
  ///     environment.register(filter: "pad", parameters: ["width"]) { (text: String, width: Int) in
  ///       text + String(repeating: " ", count: max(0, width - text.count))
  ///     }
  ///
  /// - Parameters:
  ///   - name: What templates call it; a built-in of the same name is replaced.
  ///   - parameters: The names of the parameters behind the filtered value.
  ///   - body: What it does. What it throws becomes an error at the place of the call.
  public mutating func register<each Parameter: TemplateArgument, Result: TemplateResult>(
    filter name: String, parameters: [String] = [],
    _ body: @escaping @Sendable (repeat each Parameter) throws -> Result
  ) {
    let function = Self.typed(name, [""] + parameters, body)
    change { registry in
      registry.filterIDs[name] = BuiltinFilter.total + registry.filters.count
      registry.filters.append(function)
    }
  }

  /// Registers a test with a typed signature; the first parameter is the tested value.
  public mutating func register<each Parameter: TemplateArgument>(
    test name: String, parameters: [String] = [],
    _ body: @escaping @Sendable (repeat each Parameter) throws -> Bool
  ) {
    let function = Self.typed(name, [""] + parameters, body)
    change { registry in
      registry.testIDs[name] = BuiltinTest.total + registry.tests.count
      registry.tests.append(function)
    }
  }

  /// Registers a function with a typed signature.
  public mutating func register<each Parameter: TemplateArgument, Result: TemplateResult>(
    function name: String, parameters: [String] = [],
    _ body: @escaping @Sendable (repeat each Parameter) throws -> Result
  ) {
    let function = Self.typed(name, parameters, body)
    setGlobal(name, to: .object(function))
  }

  /// Registers a filter that takes whatever arguments it is given; the first is the filtered
  /// value.
  public mutating func register(
    filter name: String,
    variadic body:
      @escaping @Sendable (
        _ arguments: [Value], _ named: [(name: String, value: Value)]
      ) throws -> Value
  ) {
    let function = HostFunction(name, body)
    change { registry in
      registry.filterIDs[name] = BuiltinFilter.total + registry.filters.count
      registry.filters.append(function)
    }
  }

  /// Registers a function that takes whatever arguments it is given.
  public mutating func register(
    function name: String,
    variadic body:
      @escaping @Sendable (
        _ arguments: [Value], _ named: [(name: String, value: Value)]
      ) throws -> Value
  ) {
    let function = HostFunction(name, body)
    setGlobal(name, to: .object(function))
  }

  private static func typed<each Parameter: TemplateArgument, Result: TemplateResult>(
    _ name: String, _ parameters: [String],
    _ body: @escaping @Sendable (repeat each Parameter) throws -> Result
  ) -> HostFunction {
    HostFunction(name) { positional, named in
      var reader = ArgumentReader(name, parameters, positional, named)
      let arguments = (repeat try reader.next((each Parameter).self))
      try reader.finish()
      return try body(repeat each arguments).templateValue
    }
  }
}
