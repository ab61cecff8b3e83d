public import Diagnostics

/// Why a piece of work could not be done; nothing was left half-written.
public enum DraftingFailure: Error, Hashable, Sendable {
  /// The input has faults: everything that was found, in order.
  case input([Diagnostic])
  /// The work was refused, or the system failed.
  case refused([Diagnostic])

  /// A refusal of the system: a file that is not there is a fault of the input.
  public init(_ error: SystemError) {
    self =
      error.isMissing && error.operation != .write
      ? .input([error.diagnostic]) : .refused([error.diagnostic])
  }

  /// The messages.
  public var diagnostics: [Diagnostic] {
    switch self {
    case .input(let diagnostics), .refused(let diagnostics): diagnostics
    }
  }
}

extension DraftingFailure {
  /// Does something that the system may refuse.
  static func passing<Result>(
    _ work: () throws(SystemError) -> Result
  ) throws(DraftingFailure) -> Result {
    do throws(SystemError) { return try work() } catch { throw DraftingFailure(error) }
  }

  /// Does something that may find faults in its input.
  static func passingFaults<Result>(
    _ work: () throws(DiagnosticList) -> Result
  ) throws(DraftingFailure) -> Result {
    do throws(DiagnosticList) { return try work() } catch { throw .input(error.diagnostics) }
  }
}
