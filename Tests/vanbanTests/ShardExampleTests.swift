import Foundation
import TestSupport
import Testing

@testable import Drafting

/// The lines of the documentation that share the work out by tools of the shell, tried as they
/// stand.
@Suite("Examples of sharing the work out", .enabled(if: RealProgram.isBuilt))
struct ShardExampleTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The lines of the article that use a tool.
  private static func examples(of tool: String) throws -> [String] {
    let article = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/Drafting/Documentation.docc/many-offices.md")
    return try String(contentsOf: article, encoding: .utf8).split(separator: "\n").map(String.init)
      .filter { $0.contains("--shard {}/16") && $0.contains(tool + " ") }
  }

  /// Whether the shell finds a tool.
  private static func has(_ tool: String) -> Bool {
    (try? run("command -v \(tool)", in: "/tmp")) == 0
  }

  private static func run(_ script: String, in folder: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = RealProgram.environment.merging(
      ["PATH": "\(folder)/bin:/usr/bin:/bin", "HOME": folder]
    ) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test("GNU parallel", .enabled(if: Self.has("parallel"), "GNU parallel is not installed"))
  func parallel() throws { try tryExample(of: "parallel") }

  @Test("xargs")
  func xargs() throws { try tryExample(of: "xargs") }

  /// Runs the line that uses a tool; every dossier must be done.
  private func tryExample(of tool: String) throws {
    let examples = try Self.examples(of: tool)
    try #require(examples.count == 1)
    try FileManager.default.createDirectory(
      atPath: folder.path("bin"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("bin/vanban"), withDestinationPath: RealProgram.path)
    let names = ["xa-1", "xa-2", "xa-3"]
    for name in names {
      for (path, bytes) in TemplateLibrary.embedded.sample(TemplateLibrary.starterSample) {
        try folder.write(String(decoding: bytes, as: UTF8.self), to: "ho-so/\(name)/\(path)")
      }
    }
    #expect(try Self.run(examples[0], in: folder.path) == 0)
    let done = try FileManager.default.contentsOfDirectory(atPath: folder.path("van-ban"))
    #expect(done.sorted() == names)
    for name in names {
      #expect(try folder.text("van-ban/\(name)/manifest.json").contains("ke-hoach.html"))
    }
  }
}
