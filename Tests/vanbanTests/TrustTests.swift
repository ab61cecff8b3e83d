import Foundation
import TestSupport
import Testing

@testable import Drafting
@testable import vanban

/// What is promised of the program as a whole, tried on the program itself.
@Suite("Trust", .enabled(if: RealProgram.isBuilt), .serialized)
struct TrustTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func contents(of path: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      files[name] = try Data(contentsOf: URL(filePath: path + "/" + name))
    }
    return files
  }

  @Test(
    "the same dossier gives the same bytes in any locale, time zone and folder",
    arguments: [
      ["LC_ALL": "C", "TZ": "UTC"],
      ["LC_ALL": "vi_VN.UTF-8", "TZ": "Asia/Ho_Chi_Minh"],
      ["LC_ALL": "tr_TR.UTF-8", "TZ": "America/Los_Angeles"],
      ["LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"],
      ["LC_ALL": "en_US.UTF-8", "TZ": "Australia/Lord_Howe"],
    ])
  func sameBytes(environment: [String: String]) throws {
    let expected = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Output/ba-to-2025").path
    let result = try RealProgram.run(["generate"], in: folder.path, environment: environment)
    #expect(result.status == 0, "\(String(decoding: result.messages, as: UTF8.self))")
    let status = try RealProgram.run(["status"], in: folder.path, environment: environment)
    #expect(status.status == 0, "\(String(decoding: status.messages, as: UTF8.self))")
    #expect(try contents(of: folder.path("Output/ba-to-2025")) == contents(of: expected))
  }

  @Test("killed at any moment, it leaves whole files only, and the next run completes them")
  func killed() throws {
    let arguments = ["generate", "phu-luc", "--format", "md", "--output", "out"]
    _ = try RealProgram.run(arguments + ["--output", "whole"], in: folder.path)
    let whole = try contents(of: folder.path("whole/ba-to-2025"))
    let started = Date()
    _ = try RealProgram.run(arguments, in: folder.path)
    let duration = Date().timeIntervalSince(started)
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      try? FileManager.default.removeItem(atPath: folder.path("out"))
      _ = try RealProgram.run(
        arguments, in: folder.path,
        killAfter: Double.random(in: 0...duration, using: &generator))
      let left = (try? contents(of: folder.path("out/ba-to-2025"))) ?? [:]
      for (name, data) in left where !name.hasSuffix(".vanban-tmp") {
        // The manifest is written before the files and after them: both are whole.
        if name == "manifest.json" {
          #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: data) }
        } else {
          #expect(data == whole[name], "\(name)")
        }
      }
    }
    #expect(try RealProgram.run(arguments, in: folder.path).status == 0)
    #expect(try contents(of: folder.path("out/ba-to-2025")) == whole)
  }

  @Test("a full disk gives a clear error and leaves what was there")
  func fullDisk() throws {
    // A device that is always full stands in for the disk.
    let result = try RealProgram.run(
      ["generate", "phu-luc", "--output", "/dev/full"], in: folder.path)
    #expect(result.status == ExitStatus.refused.rawValue)
    #expect(String(decoding: result.messages, as: UTF8.self).contains("/dev/full"))
  }

  @Test("a country in one run: every dossier, the broken ones listed, the rest done")
  func all() throws {
    for name in ["tinh-a/xa-1", "tinh-a/xa-2", "tinh-b/xa-1"] {
      for (path, bytes) in TemplateLibrary.embedded.sample(TemplateLibrary.starterSample) {
        try folder.write(String(decoding: bytes, as: UTF8.self), to: "root/\(name)/\(path)")
      }
    }
    try folder.write("{ \"id\": ", to: "root/tinh-b/hong/dossier.json")
    let result = try RealProgram.run(
      ["generate", "--all", "root", "--output", "out", "--jobs", "2", "--format", "md"],
      in: folder.path)
    let messages = String(decoding: result.messages, as: UTF8.self)
    #expect(result.status == ExitStatus.faultyInput.rawValue)
    #expect(messages.contains("root/tinh-b/hong/dossier.json:1:"))
    #expect(messages.contains("4 dossiers"))
    let first = try contents(of: folder.path("out/tinh-a/xa-1"))
    for name in ["tinh-a/xa-2", "tinh-b/xa-1"] {
      #expect(try contents(of: folder.path("out/\(name)")) == first)
    }

    // In two shards, by other jobs: the same files.
    for shard in ["1/2", "2/2"] {
      _ = try RealProgram.run(
        [
          "generate", "--all", "root", "--output", "shards", "--shard", shard, "--jobs", "16",
          "--format", "md",
        ], in: folder.path)
    }
    for name in ["tinh-a/xa-1", "tinh-a/xa-2", "tinh-b/xa-1"] {
      #expect(try contents(of: folder.path("shards/\(name)")) == first)
    }

    // By another name than the file's, and with an allocator that is set already: the same files.
    _ = try RealProgram.run(
      ["generate", "--all", "root/tinh-a", "--output", "set", "--format", "md"],
      in: folder.path, environment: ["GLIBC_TUNABLES": "glibc.malloc.tcache_count=1"])
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [
      "-c",
      "exec -a other '\(RealProgram.path)' generate --all root/tinh-a --output named --format md",
    ]
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = RealProgram.environment
    try process.run()
    process.waitUntilExit()
    for output in ["set", "named"] {
      #expect(try contents(of: folder.path("\(output)/xa-1")) == first)
    }
  }

  @Test("no room for a file: a clear error, what was there is whole, nothing is left over")
  func noRoom() throws {
    let first = try RealProgram.run(["generate", "ke-hoach"], in: folder.path)
    #expect(first.status == 0)
    let before = try contents(of: folder.path("Output/ba-to-2025"))
    let script = "ulimit -f 8; exec '\(RealProgram.path)' generate --lang en"
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = URL(filePath: folder.path)
    // Counts of the run's own lines would be cut short like everything else.
    process.environment = RealProgram.environment
    let messages = Pipe()
    process.standardError = messages
    try process.run()
    let text = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == ExitStatus.refused.rawValue)
    #expect(text.contains("the file is larger than is allowed"), "\(text)")
    #expect(try contents(of: folder.path("Output/ba-to-2025")) == before)
  }

  @Test("where nothing may be written, it says where and why")
  func readOnly() throws {
    let result = try RealProgram.run(
      ["generate", "phu-luc", "--lang", "en", "--output", "/proc/vanban"], in: folder.path)
    #expect(result.status != 0)
    #expect(String(decoding: result.messages, as: UTF8.self).contains("/proc/vanban"))
  }

  @Test("two documents whose files differ in case alone are refused before anything is written")
  func nameClash() throws {
    for (path, bytes) in TemplateLibrary.embedded.sample(TemplateLibrary.starterSample) {
      let text = String(decoding: bytes, as: UTF8.self)
        .replacing("\"id\": \"thong-bao-ket-qua\"", with: "\"id\": \"Ke-Hoach\"")
        .replacing("\"attachedTo\": \"thong-bao-ket-qua\"", with: "\"attachedTo\": \"Ke-Hoach\"")
      try folder.write(text, to: "hs/\(path)")
    }
    let result = try RealProgram.run(
      ["generate", "--dossier", "hs", "--lang", "en"], in: folder.path)
    #expect(result.status == ExitStatus.faultyInput.rawValue)
    #expect(
      String(decoding: result.messages, as: UTF8.self).contains("differs in case alone"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("Output")))
  }

  @Test("a named document of every dossier; those killed half-way are completed")
  func namedDocuments() throws {
    for name in ["xa-1", "xa-2", "xa-3"] {
      for (path, bytes) in TemplateLibrary.embedded.sample(TemplateLibrary.starterSample) {
        try folder.write(String(decoding: bytes, as: UTF8.self), to: "root/\(name)/\(path)")
      }
    }
    let arguments = ["generate", "phu-luc", "--all", "root", "--format", "md", "--output"]
    #expect(try RealProgram.run(arguments + ["whole"], in: folder.path).status == 0)
    let whole = try contents(of: folder.path("whole/xa-1"))
    #expect(whole.keys.sorted() == ["manifest.json", "phu-luc.md"])
    for round in 1...20 {
      try? FileManager.default.removeItem(atPath: folder.path("out"))
      _ = try RealProgram.run(
        arguments + ["out"], in: folder.path, killAfter: Double(round) * 0.01)
      for name in ["xa-1", "xa-2", "xa-3"] {
        let left = (try? contents(of: folder.path("out/\(name)"))) ?? [:]
        for (file, data) in left where !file.hasSuffix(".vanban-tmp") {
          #expect(data == whole[file], "\(name)/\(file)")
        }
      }
    }
    #expect(try RealProgram.run(arguments + ["out"], in: folder.path).status == 0)
    for name in ["xa-1", "xa-2", "xa-3"] {
      #expect(try contents(of: folder.path("out/\(name)")) == whole)
    }
  }
}
