internal import Diagnostics

/// The built-in tests.
enum BuiltinTest: UInt8, CaseIterable {
  case boolean, callable, defined, divisibleby, eq, equalto, escaped, even, `false`, filter
  case float, ge, greaterthan, gt, `in`, integer, iterable, le, lessthan, lower, lt, mapping
  case ne, none, number, odd, sameas, sequence, string, test, `true`, undefined, upper
  case equalSign, notEqualSign, lessSign, lessOrEqualSign, greaterSign, greaterOrEqualSign

  /// The names, in the order of the cases: to ask the type for them is slow.
  static let names: [String] = [
    "boolean", "callable", "defined", "divisibleby", "eq", "equalto", "escaped", "even", "false",
    "filter", "float", "ge", "greaterthan", "gt", "in", "integer", "iterable", "le", "lessthan",
    "lower", "lt", "mapping", "ne", "none", "number", "odd", "sameas", "sequence", "string",
    "test", "true", "undefined", "upper", "==", "!=", "<", "<=", ">", ">=",
  ]

  static let total = names.count

  var name: String { Self.names[Int(rawValue)] }

  func holds(
    for value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Bool {
    switch self {
    case .defined:
      try takesNothing(arguments)
      return !value.isUndefined
    case .undefined:
      try takesNothing(arguments)
      return value.isUndefined
    case .eq, .equalto, .equalSign: return try compare(.equal, value, arguments, &renderer)
    case .ne, .notEqualSign: return try compare(.notEqual, value, arguments, &renderer)
    case .lt, .lessthan, .lessSign: return try compare(.less, value, arguments, &renderer)
    case .le, .lessOrEqualSign: return try compare(.lessEqual, value, arguments, &renderer)
    case .gt, .greaterthan, .greaterSign: return try compare(.greater, value, arguments, &renderer)
    case .ge, .greaterOrEqualSign: return try compare(.greaterEqual, value, arguments, &renderer)
    case .in:
      let bound = try arguments.bind("in", ["seq"], required: 1)
      return try renderer.compare(.contained, value, bound[0])
    case .odd, .even, .divisibleby: return try divides(value, arguments, &renderer)
    case .sameas:
      let bound = try arguments.bind("sameas", ["other"], required: 1)
      return isSame(value, bound[0])
    case .filter, .test:
      try takesNothing(arguments)
      guard let name = value.text?.string else { return false }
      return self == .filter
        ? renderer.registry.filterIDs[name] != nil : renderer.registry.testIDs[name] != nil
    default:
      try takesNothing(arguments)
      return try holds(for: value, &renderer)
    }
  }

  private func takesNothing(_ arguments: Arguments) throws(Fault) {
    guard arguments.isEmpty else {
      _ = try arguments.bind(name, [])
      return
    }
  }

  private func holds(for value: Value, _ renderer: inout Renderer) throws(Fault) -> Bool {
    switch (self, value) {
    case (.boolean, .bool), (.float, .double), (.integer, .int), (.integer, .wide),
      (.mapping, .map), (.none, .none), (.number, .int), (.number, .wide), (.number, .double),
      (.number, .bool), (.string, .string), (.string, .markup), (.escaped, .markup):
      return true
    case (.true, .bool(let flag)): return flag
    case (.false, .bool(let flag)): return !flag
    case (.callable, .object(let object)): return object.isCallable
    // An undefined value may be called; that fails then.
    case (.callable, .undefined): return true
    case (.iterable, _), (.sequence, _):
      switch value {
      case .string, .markup, .list, .tuple, .map: return true
      case .object(let object):
        if let sequence = object as? SequenceObject, self == .sequence {
          return sequence.style == .group
        }
        return object.elements != nil
      case .undefined: return true
      default: return false
      }
    case (.lower, _), (.upper, _):
      let text = try renderer.require(value, renderer.site).printed
      return self == .lower ? CaseMapping.isLower(text) : CaseMapping.isUpper(text)
    default: return false
    }
  }

  private func compare(
    _ op: Op, _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Bool {
    let bound = try arguments.bind(name, ["b"], required: 1)
    return try renderer.compare(op, value, bound[0])
  }

  private func divides(
    _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Bool {
    _ = try renderer.demand(value, renderer.site)
    var divisor: Value = .int(2)
    if self == .divisibleby {
      divisor = try arguments.bind("divisibleby", ["num"], required: 1)[0]
    } else {
      try takesNothing(arguments)
    }
    guard value.number != nil else { throw Fault.badType(name, expected: .wholeNumber, value) }
    guard divisor.number != nil else { throw Fault.badType(name, expected: .wholeNumber, divisor) }
    let rest = try Arithmetic.remainder(value, divisor)
    return rest.equals(.int(self == .odd ? 1 : 0))
  }

  private func isSame(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.none, .none): return true
    case (.bool(let a), .bool(let b)): return a == b
    case (.int(let a), .int(let b)): return a == b
    case (.double(let a), .double(let b)): return a == b
    case (.string(let a), .string(let b)), (.markup(let a), .markup(let b)): return a == b
    case (.list(let a), .list(let b)), (.tuple(let a), .tuple(let b)): return a.box === b.box
    case (.map(let a), .map(let b)): return a.box === b.box
    case (.object(let a), .object(let b)): return a === b
    default: return false
    }
  }
}
