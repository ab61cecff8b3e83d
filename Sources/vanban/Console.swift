import Diagnostics
import Drafting

/// The streams and settings that a run of the program sees; tests hand in their own.
struct Console {
  /// The value of an environment variable.
  var environment: (_ name: String) -> String?
  var outputIsTerminal: Bool
  var messagesAreTerminal: Bool
  var readInput: () throws(SystemError) -> [UInt8]
  /// Writes results: what the user asked for.
  var writeOutput: (_ bytes: [UInt8]) throws(SystemError) -> Void
  /// Writes everything else: messages, progress, times.
  var writeMessage: (_ bytes: [UInt8]) -> Void

  /// The language that the locale asks for: Vietnamese where it says so, else English.
  var localeLanguage: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = environment(name), !value.isEmpty {
        return value.hasPrefix("vi") ? .vi : .en
      }
    }
    return .en
  }

  /// Whether a terminal may be sent colours: one that can, unless `NO_COLOR` is set.
  var allowsColor: Bool {
    if let none = environment("NO_COLOR"), !none.isEmpty { return false }
    return environment("TERM") != "dumb"
  }
}

/// How a run ended, as the shell sees it.
enum ExitStatus: Int32 {
  case done = 0
  /// The input has faults; nothing is half-written.
  case faultyInput = 1
  /// The command line was not understood.
  case wrongUsage = 2
  /// Something was refused, or the system failed.
  case refused = 3
}
