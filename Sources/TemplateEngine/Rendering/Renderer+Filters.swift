/// Filters and tests.
extension Renderer {
  mutating func filter(_ index: Int32, _ node: Node) throws(Fault) -> Value {
    if node.op == .defaultFilter, let chosen = try defaultOperand(node) {
      return try evaluate(chosen)
    }
    // The filters that are used most, without a detour.
    if node.b < 0, node.c == BuiltinFilter.length.id,
      let count = place(frame.nodes + Int(node.a))?.count
    {
      return .int(count)
    }
    let value = try evaluate(node.a)
    if node.b < 0, case .string(let text) = value {
      if node.c == BuiltinFilter.upper.id { return .string(CaseMapping.uppercased(text)) }
      if node.c == BuiltinFilter.lower.id { return .string(CaseMapping.lowercased(text)) }
      if node.c == BuiltinFilter.ucfirst.id { return .string(CaseMapping.firstUppercased(text)) }
      if node.c == BuiltinFilter.lcfirst.id { return .string(CaseMapping.firstLowercased(text)) }
    }
    let arguments = node.b >= 0 ? try arguments(node.b) : .none
    site = index
    return try applyFilter(Int(node.c), value, arguments)
  }

  /// Which expression `default(value)` or `default(value, true)` stands for; `nil` unless its
  /// operand is a place and its arguments are as plain as that.
  mutating func defaultOperand(_ node: Node) throws(Fault) -> Int32? {
    guard node.b >= 0, let place = place(frame.nodes + Int(node.a)) else { return nil }
    let call = frame.calls + Int(node.b)
    guard call.pointee.isSimple else { return nil }
    let count = call.pointee.positional.count
    guard count == 1 || count == 2 else { return nil }
    var replaces = false
    switch place.pointee {
    case .undefined: replaces = true
    case .string(let text) where count == 2: replaces = text.raw.count == 0
    default: replaces = count == 2 && !place.pointee.isTrue
    }
    if replaces, count == 2, !place.pointee.isUndefined {
      replaces = try isTrue(call.pointee.positional[1])
    }
    return replaces ? call.pointee.positional[0] : node.a
  }

  /// Applies the filter of a number.
  mutating func applyFilter(
    _ id: Int, _ value: Value, _ arguments: Arguments
  ) throws(Fault) -> Value {
    guard let filter = BuiltinFilter(rawValue: UInt8(truncatingIfNeeded: id)),
      id < BuiltinFilter.total
    else {
      let host = registry.filters[id - BuiltinFilter.total]
      if case .undefined(let undefined) = value, self.undefined == .strict {
        throw undefinedFault(undefined)
      }
      var arguments = arguments
      arguments.positional.insert(value, at: 0)
      return try host.call(arguments)
    }
    if case .undefined(let undefined) = value,
      self.undefined == .strict
        ? !filter.takesUndefined : filter.needsMembers && self.undefined != .chainable
    {
      throw undefinedFault(undefined)
    }
    if case .undefined(let undefined) = value, self.undefined == .debug, filter.isOnText {
      return try filter.apply(.string(Text(debugText(undefined))), arguments, &self)
    }
    return try filter.apply(value, arguments, &self)
  }

  mutating func test(_ index: Int32, _ node: Node) throws(Fault) -> Bool {
    let value = try evaluate(node.a)
    let arguments = node.b >= 0 ? try arguments(node.b) : .none
    site = index
    return try applyTest(Int(node.c), value, arguments)
  }

  mutating func applyTest(
    _ id: Int, _ value: Value, _ arguments: Arguments
  ) throws(Fault) -> Bool {
    guard let test = BuiltinTest(rawValue: UInt8(truncatingIfNeeded: id)), id < BuiltinTest.total
    else {
      let host = registry.tests[id - BuiltinTest.total]
      if case .undefined(let undefined) = value, self.undefined == .strict {
        throw undefinedFault(undefined)
      }
      var arguments = arguments
      arguments.positional.insert(value, at: 0)
      return try host.call(arguments).isTrue
    }
    return try test.holds(for: value, arguments, &self)
  }
}
