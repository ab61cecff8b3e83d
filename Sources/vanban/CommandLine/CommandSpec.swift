import Diagnostics
import Drafting

/// One option of a command.
struct OptionSpec: Sendable {
  /// The name with its dashes, such as `--output`.
  var name: String
  /// What stands for the value in the help, such as `DIR`; `nil` for a switch.
  var value: String?
  /// The values that are allowed, where they are few.
  var choices: [String] = []
  /// Whether several choices may be given, separated by commas.
  var takesList = false
  var help: Wording
}

/// What stands for the operands of a command.
struct OperandSpec: Sendable {
  /// How the help names them, such as `[DOCUMENT…]`.
  var label: String
  var minimum: Int
  /// The most that are taken; `nil` for any number.
  var maximum: Int?
  /// What the first operand may be, where the choice is small.
  var choices: [String] = []
}

/// One command: the single source of its parsing, its help and its completions.
struct CommandSpec: Sendable {
  var name: String
  var operands: OperandSpec
  var options: [OptionSpec]
  var summary: Wording
  /// What else there is to say, in whole paragraphs.
  var discussion: Wording?
  /// A command line that works, and what it does.
  var examples: [(line: String, meaning: Wording)]
  var run: @Sendable (Invocation) throws(Failure) -> ExitStatus
}

/// Why a command could not do its work.
enum Failure: Error {
  /// The command line was not understood.
  case usage(Wording, hint: Wording?)
  /// The work could not be done.
  case drafting(DraftingFailure)

  /// Does a piece of work.
  static func passing<Result>(
    _ work: () throws(DraftingFailure) -> Result
  ) throws(Failure) -> Result {
    do throws(DraftingFailure) { return try work() } catch { throw .drafting(error) }
  }
}

extension Failure {
  /// An operand that is none of the few allowed.
  static func unknownOperand(_ operand: String, choices: [String]) -> Failure {
    let all = choices.joined(separator: ", ")
    return .usage(
      Wording(
        vi: "không hiểu '\(operand)'; chọn một trong: \(all)",
        en: "'\(operand)' is none of: \(all)"),
      hint: Suggestion.nearest(to: operand, among: choices).map(Wording.didYouMean))
  }
}
