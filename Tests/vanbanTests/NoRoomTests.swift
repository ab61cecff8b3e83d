import Foundation
import TestSupport
import Testing

@testable import vanban

/// Commands that write many files, on a disk that takes only small ones.
@Suite("No room", .enabled(if: RealProgram.isBuilt))
struct NoRoomTests {
  @Test("a new dossier that finds no room leaves nothing in the way of the next try")
  func halfDossier() throws {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", "ulimit -f 8; exec '\(RealProgram.path)' init hs --lang en"]
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = RealProgram.environment
    let messages = Pipe()
    process.standardError = messages
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == ExitStatus.refused.rawValue)
    #expect(text.contains("the file is larger than is allowed"), "\(text)")
    let left = FileManager.default.enumerator(atPath: folder.path("hs"))?.compactMap { entry in
      (entry as? String).flatMap { name in
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(
          atPath: folder.path("hs/" + name), isDirectory: &isFolder)
        // The counts of a run that is measured for coverage.
        return isFolder.boolValue || name.hasSuffix(".profraw") ? nil : name
      }
    }
    #expect(left ?? [] == [])
  }
}
