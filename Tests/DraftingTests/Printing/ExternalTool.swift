import Foundation

/// A program of the machine that the print tests call: the browser and poppler's tools.
enum ExternalTool {
  /// A program ended with a failure.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// The place of a program: the environment variable if it names one, else the first in `PATH`.
  static func path(_ name: String, variable: String? = nil) -> String? {
    let environment = ProcessInfo.processInfo.environment
    if let variable, let given = environment[variable], !given.isEmpty { return given }
    return (environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs a program to its end and gives what it wrote.
  static func run(_ name: String, _ arguments: [String], variable: String? = nil) throws -> Data {
    guard let path = path(name, variable: variable) else {
      throw Failure(description: "\(name) is not installed")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: "\(name) ended with status \(process.terminationStatus)")
    }
    return data
  }

  /// The same, as text.
  static func text(_ name: String, _ arguments: [String]) throws -> String {
    String(decoding: try run(name, arguments), as: UTF8.self)
  }
}
