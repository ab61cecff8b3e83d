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

/// A folder of a test's own, gone when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory.appending(path: "vanban-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { path + "/" + name }

  func write(_ text: String, to name: String) throws {
    let target = path(name)
    try FileManager.default.createDirectory(
      atPath: (target as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: target))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path(name))), as: UTF8.self)
  }
}
