import Foundation
import TestSupport
import Testing

@testable import Drafting
@testable import vanban

/// A small disk of its own, which only one script sees.
struct SmallDisk {
  /// Whether the system lets us mount one: not where users have no namespaces of their own.
  static let isAllowed = (try? run("true", in: "/tmp"))?.status == 0

  /// Runs a script in whose folder `disk` a disk of 64 KB is mounted.
  static func run(_ script: String, in folder: String) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    let mounting = "mkdir -p disk && mount -t tmpfs -o size=64k none disk"
    process.arguments = [
      "-c", "exec unshare --user --map-root-user --mount bash -c \"$0\"",
      "\(mounting) && { \(script); }",
    ]
    process.currentDirectoryURL = URL(filePath: folder)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}

@Suite(
  "Full disk", .enabled(if: RealProgram.isBuilt),
  .enabled(if: SmallDisk.isAllowed, "no disk may be mounted here (unshare --user --mount)"))
struct FullDiskTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What stands in a folder, hidden files too, and a digest of each.
  private static let listing = "(cd disk && find . -type f | sort | xargs -r sha256sum)"

  @Test("a clear error; what was there is whole, and nothing is left over")
  func one() throws {
    let result = try SmallDisk.run(
      """
      '\(RealProgram.path)' generate phu-luc --format md --output disk >/dev/null 2>&1 || exit 90
      \(Self.listing) >before
      '\(RealProgram.path)' generate --lang en --output disk
      status=$?
      \(Self.listing) | diff before - || exit 91
      exit $status
      """, in: folder.path)
    #expect(result.status == ExitStatus.refused.rawValue, "\(result.output)")
    #expect(result.output.contains("the disk is full"), "\(result.output)")
    #expect(result.output.contains("make room and run again"), "\(result.output)")
  }

  @Test("of many dossiers, those for which there was room are whole")
  func many() throws {
    for name in ["xa-1", "xa-2", "xa-3", "xa-4", "xa-5", "xa-6"] {
      for (path, bytes) in TemplateLibrary.embedded.sample(TemplateLibrary.starterSample) {
        try folder.write(String(decoding: bytes, as: UTF8.self), to: "root/\(name)/\(path)")
      }
    }
    let result = try SmallDisk.run(
      """
      '\(RealProgram.path)' generate phu-luc --format md --all root --output whole >/dev/null 2>&1
      '\(RealProgram.path)' generate phu-luc --format md --lang en --all root --output disk
      status=$?
      find disk -name '.*.vanban-tmp' | grep . && exit 91
      for name in $(ls disk); do
        [ ! -e disk/$name/phu-luc.md ] || diff -r whole/$name disk/$name || exit 92
      done
      find disk -name phu-luc.md | grep -q . || exit 93
      exit $status
      """, in: folder.path)
    #expect(result.status == ExitStatus.faultyInput.rawValue, "\(result.output)")
    #expect(result.output.contains("the disk is full"), "\(result.output)")
  }
}
