import Foundation

/// The program itself, run as a person runs it.
struct RealProgram {
  /// The binary that was built beside the tests.
  static let path: String = {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "vanban").path
  }()

  /// Where a program that counts what it runs writes the counts, if it does.
  private static let profile = ProcessInfo.processInfo.environment["LLVM_PROFILE_FILE"]

  /// What a program needs to be found, and what the sanitizers are told.
  static let environment = ["PATH": "/usr/bin:/bin"].merging(
    ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
  ) { own, _ in own }

  static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: path) }

  struct Result {
    var status: Int32
    var wasKilled: Bool
    var output: Data
    var messages: Data
  }

  /// Runs the program to its end, or kills it after some time.
  static func run(
    _ arguments: [String], in folder: String, environment: [String: String] = [:],
    killAfter seconds: Double? = nil
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    var all = environment.merging(Self.environment) { own, _ in own }
    // What a killed run has counted is not whole.
    if seconds == nil { all["LLVM_PROFILE_FILE"] = profile }
    process.environment = all
    // Files, not pipes: a killed program leaves nobody to read.
    let files = (0..<2).map { _ in
      FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    if let seconds {
      Thread.sleep(forTimeInterval: seconds)
      kill(process.processIdentifier, SIGKILL)
    }
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      wasKilled: process.terminationReason == .uncaughtSignal,
      output: try Data(contentsOf: files[0]), messages: try Data(contentsOf: files[1]))
  }
}
