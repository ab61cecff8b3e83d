import Diagnostics
import Drafting
import Foundation

@testable import vanban

/// A console that remembers what was written to it.
final class TestConsole {
  var environment: [String: String] = ["LANG": "C"]
  var input: [UInt8] = []
  private(set) var output = ""
  private(set) var messages = ""

  var console: Console {
    Console(
      environment: { self.environment[$0] },
      outputIsTerminal: false,
      messagesAreTerminal: false,
      readInput: { () throws(SystemError) in self.input },
      writeOutput: { bytes throws(SystemError) in
        self.output += String(decoding: bytes, as: UTF8.self)
      },
      writeMessage: { self.messages += String(decoding: $0, as: UTF8.self) })
  }

  /// Runs the program and returns its status.
  func run(_ arguments: String...) -> ExitStatus {
    Program.run(arguments, console: console)
  }
}
