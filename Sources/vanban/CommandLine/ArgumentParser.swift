import Diagnostics

/// Reads the arguments of one command by its specification.
struct ArgumentParser {
  var command: CommandSpec
  /// Options that every command takes.
  var common: [OptionSpec]

  /// Fills an invocation from the arguments after the command's name.
  ///
  /// Options may stand anywhere; "--" ends them. A value follows its option as the next argument
  /// or after "=".
  func parse(_ arguments: [String], into invocation: inout Invocation) throws(Failure) {
    var index = 0
    var optionsEnded = false
    while index < arguments.count {
      let argument = arguments[index]
      index += 1
      if optionsEnded || argument == "-" || !argument.hasPrefix("-") {
        invocation.operands.append(argument)
        continue
      }
      if argument == "--" {
        optionsEnded = true
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let option = try option(named: parts[0] == "-h" ? "--help" : String(parts[0]))
      if let label = option.value {
        var value = parts.count == 2 ? String(parts[1]) : nil
        if value == nil, index < arguments.count, !arguments[index].hasPrefix("--") {
          value = arguments[index]
          index += 1
        }
        guard let value else {
          throw .usage(
            Wording(
              vi: "thiếu giá trị \(label) sau '\(option.name)'",
              en: "'\(option.name)' needs a value: \(label)"),
            hint: nil)
        }
        try check(value, of: option)
        invocation.values[option.name] = value
      } else {
        if parts.count == 2 {
          throw .usage(
            Wording(
              vi: "'\(option.name)' không nhận giá trị", en: "'\(option.name)' takes no value"),
            hint: nil)
        }
        invocation.values[option.name] = ""
      }
    }
    if !invocation.isGiven("--help") { try checkOperands(invocation.operands) }
  }

  private func option(named name: String) throws(Failure) -> OptionSpec {
    let known = command.options + common
    if let option = known.first(where: { $0.name == name }) { return option }
    let nearest = Suggestion.nearest(to: name, among: known.map(\.name))
    throw .usage(
      Wording(
        vi: "lệnh '\(command.name)' không có tùy chọn '\(name)'",
        en: "the command '\(command.name)' has no option '\(name)'"),
      hint: nearest.map(Wording.didYouMean))
  }

  private func check(_ value: String, of option: OptionSpec) throws(Failure) {
    guard !option.choices.isEmpty else { return }
    let values = option.takesList ? value.split(separator: ",").map(String.init) : [value]
    for value in values where !option.choices.contains(value) {
      let choices = option.choices.joined(separator: ", ")
      throw .usage(
        Wording(
          vi: "'\(option.name)' nhận một trong: \(choices); không phải '\(value)'",
          en: "'\(option.name)' takes one of: \(choices); not '\(value)'"),
        hint: Suggestion.nearest(to: value, among: option.choices).map(Wording.didYouMean))
    }
  }

  private func checkOperands(_ operands: [String]) throws(Failure) {
    let spec = command.operands
    if operands.count < spec.minimum {
      throw .usage(
        Wording(
          vi: "lệnh '\(command.name)' còn thiếu: \(spec.label)",
          en: "the command '\(command.name)' still needs: \(spec.label)"),
        hint: nil)
    }
    if let maximum = spec.maximum, operands.count > maximum {
      throw .usage(
        Wording(
          vi: "lệnh '\(command.name)' không nhận '\(operands[maximum])'",
          en: "the command '\(command.name)' does not take '\(operands[maximum])'"),
        hint: nil)
    }
    if let first = operands.first, !spec.choices.isEmpty, !spec.choices.contains(first) {
      throw .unknownOperand(first, choices: spec.choices)
    }
  }
}

extension Wording {
  /// The question whether another name was meant.
  static func didYouMean(_ name: String) -> Wording {
    Wording(vi: "có phải '\(name)'?", en: "did you mean '\(name)'?")
  }
}
