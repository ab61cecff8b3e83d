internal import Diagnostics

/// The arguments of a call, evaluated.
struct Arguments {
  var positional: [Value] = []
  var named: [(name: Text, value: Value)] = []

  static var none: Arguments { Arguments() }

  var isEmpty: Bool { positional.isEmpty && named.isEmpty }

  /// Puts the arguments in the order of the parameters; what was not given is "missing".
  func bind(
    _ function: @autoclosure () -> String, _ parameters: [StaticString], required: Int = 0
  ) throws(Fault) -> [Value] {
    guard positional.count <= parameters.count else {
      throw Fault.tooManyArguments(function(), most: parameters.count, given: positional.count)
    }
    if positional.count == parameters.count, named.isEmpty { return positional }
    var bound: [Value] = []
    bound.reserveCapacity(parameters.count)
    bound += positional
    for _ in positional.count..<parameters.count { bound.append(Undefined.missing) }
    for (name, value) in named {
      guard let index = parameters.firstIndex(where: { name.equals($0) }) else {
        throw Fault.unknownArgument(
          function(), name.string, known: parameters.map { "\($0)" })
      }
      guard bound[index].isMissing else {
        throw Fault.doubleArgument(function(), name.string)
      }
      bound[index] = value
    }
    for index in 0..<required where bound[index].isMissing {
      throw Fault.missingArgument(function(), "\(parameters[index])")
    }
    return bound
  }
}

extension Text {
  func equals(_ literal: StaticString) -> Bool {
    withBytes { bytes in
      ByteScan.equal(
        bytes,
        UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }
  }
}

extension Fault {
  static func tooManyArguments(_ function: String, most: Int, given: Int) -> Fault {
    Fault(
      .badArguments, vi: "'\(function)' nhận nhiều nhất \(most) đối số, nhưng được \(given)",
      en: "'\(function)' takes at most \(most) argument(s), but got \(given)")
  }

  static func unknownArgument(_ function: String, _ name: String, known: [String]) -> Fault {
    Fault(
      .badArguments, vi: "'\(function)' không có đối số tên '\(name)'",
      en: "'\(function)' has no argument '\(name)'", hint: .didYouMean(name, among: known))
  }

  static func doubleArgument(_ function: String, _ name: String) -> Fault {
    Fault(
      .badArguments, vi: "đối số '\(name)' của '\(function)' được cho hai lần",
      en: "the argument '\(name)' of '\(function)' is given twice")
  }

  static func missingArgument(_ function: String, _ name: String) -> Fault {
    Fault(
      .badArguments, vi: "'\(function)' thiếu đối số '\(name)'",
      en: "'\(function)' lacks the argument '\(name)'")
  }
}
