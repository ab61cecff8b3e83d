import Foundation
import TestSupport
import Testing

@testable import Drafting

@Suite("OutputFolder")
struct OutputFolderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Writes one file as a run of the program would.
  private func write(
    _ text: String, to name: String = "ke-hoach.md", force: Bool = false
  ) throws -> OutputFolder.Outcome? {
    let output = try OutputFolder(path: folder.path("out"), overwritesEdited: force)
    var seen: OutputFolder.Outcome?
    try output.write(
      [(name, Array(text.utf8))],
      from: Provenance(version: "1", dossier: [:], templates: "t")
    ) { seen = $1 }
    return seen
  }

  @Test("writes a new file and names it in the manifest")
  func newFile() throws {
    #expect(try write("một") == .written)
    #expect(try folder.text("out/ke-hoach.md") == "một")
    #expect(try folder.text("out/manifest.json").contains("\"ke-hoach.md\""))
  }

  @Test("does not touch a file that holds the same text")
  func unchanged() throws {
    _ = try write("một")
    let before = try FileManager.default.attributesOfItem(atPath: folder.path("out/ke-hoach.md"))
    #expect(try write("một") == .unchanged)
    let after = try FileManager.default.attributesOfItem(atPath: folder.path("out/ke-hoach.md"))
    #expect(before[.modificationDate] as? Date == after[.modificationDate] as? Date)
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
  }

  @Test("replaces a file that is still as it was generated")
  func replaced() throws {
    _ = try write("một")
    #expect(try write("hai") == .written)
    #expect(try folder.text("out/ke-hoach.md") == "hai")
  }

  @Test("keeps a file that a person edited, and lays the new text beside it")
  func edited() throws {
    _ = try write("một")
    try folder.write("một, sửa tay", to: "out/ke-hoach.md")
    #expect(try write("hai") == .kept(newText: "ke-hoach.md.new"))
    #expect(try folder.text("out/ke-hoach.md") == "một, sửa tay")
    #expect(try folder.text("out/ke-hoach.md.new") == "hai")
    // And again: the edit is not forgotten.
    #expect(try write("ba") == .kept(newText: "ke-hoach.md.new"))
    #expect(try folder.text("out/ke-hoach.md") == "một, sửa tay")
  }

  @Test("keeps a file of another origin")
  func foreign() throws {
    try folder.write("của người khác", to: "out/ke-hoach.md")
    #expect(try write("hai") == .kept(newText: "ke-hoach.md.new"))
    #expect(try folder.text("out/ke-hoach.md") == "của người khác")
  }

  @Test("overwrites an edited file when told to")
  func forced() throws {
    _ = try write("một")
    try folder.write("sửa tay", to: "out/ke-hoach.md")
    #expect(try write("hai", force: true) == .written)
    #expect(try folder.text("out/ke-hoach.md") == "hai")
  }

  @Test("does not write through a link")
  func links() throws {
    try folder.write("ngoài", to: "outside.md")
    try FileManager.default.createDirectory(
      atPath: folder.path("out"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("out/ke-hoach.md"), withDestinationPath: folder.path("outside.md"))
    #expect(try write("một") == .blocked(newText: "ke-hoach.md.new"))
    #expect(try folder.text("outside.md") == "ngoài")
    // Told to, it replaces the link, not what the link points to.
    #expect(try write("một", force: true) == .written)
    #expect(try folder.text("out/ke-hoach.md") == "một")
    #expect(try folder.text("outside.md") == "ngoài")
  }

  @Test("does not replace a folder that has a document's name, even when told to overwrite")
  func folderInTheWay() throws {
    try folder.write("của người khác", to: "out/ke-hoach.md/ghi-chu")
    for force in [false, true] {
      #expect(try write("một", force: force) == .blocked(newText: "ke-hoach.md.new"))
      #expect(try folder.text("out/ke-hoach.md/ghi-chu") == "của người khác")
      #expect(try folder.text("out/ke-hoach.md.new") == "một")
    }
  }

  @Test("what is staged has no name before it is published, and is whole then")
  func staged() throws {
    _ = try write("một")
    let output = try OutputFolder(path: folder.path("out"), overwritesEdited: false)
    let staged = try output.stage(
      [("ke-hoach.md", Array("hai".utf8)), ("phu-luc.md", Array("ba".utf8))],
      from: Provenance(version: "1", dossier: [:], templates: "t"),
      synchronized: false)
    #expect(try folder.text("out/ke-hoach.md") == "một")
    #expect(try !TemporaryNames(folder).inOutput().contains("phu-luc.md"))
    try staged.publish()
    #expect(try folder.text("out/ke-hoach.md") == "hai")
    #expect(
      try TemporaryNames(folder).inOutput() == ["ke-hoach.md", "manifest.json", "phu-luc.md"])
    let digest = SHA256.hexDigest(of: Array("hai".utf8))
    #expect(try folder.text("out/manifest.json").contains("\"ke-hoach.md\": [\"\(digest)\"]"))
  }

  @Test("what cannot be published is told, and nothing half-written stays")
  func unpublishable() throws {
    let output = try OutputFolder(path: folder.path("out"), overwritesEdited: false)
    let staged = try output.stage(
      [("ke-hoach.md", Array("một".utf8))],
      from: Provenance(version: "1", dossier: [:], templates: "t"),
      synchronized: false)
    try folder.write("", to: "out/manifest.json/tệp")
    #expect(throws: SystemError.self) { try staged.publish() }
    #expect(try TemporaryNames(folder).inOutput() == ["manifest.json"])
  }

  @Test("removes what a killed run left half-written, and nothing else")
  func leftovers() throws {
    // No process has the greatest number that there is; in a container each run has the same.
    try folder.write("nửa", to: "out/.ke-hoach.md.2147483647-1-1.vanban-tmp")
    try folder.write("nửa", to: "out/.ke-hoach.md.\(getpid())-x-1.vanban-tmp")
    try folder.write("khác", to: "out/.ghi-chu")
    _ = try write("một")
    #expect(try TemporaryNames(folder).inOutput() == [".ghi-chu", "ke-hoach.md", "manifest.json"])
  }

  @Test("is filled by several threads at a time without one in the way of another")
  func together() throws {
    let output = folder.path("out")
    try FileSystem.makeFolder(output)
    DispatchQueue.concurrentPerform(iterations: 8) { number in
      for round in 0..<20 {
        #expect(throws: Never.self) {
          try FileSystem.writeWhole(Array("\(number) \(round)".utf8), to: "\(output)/ke-hoach.md")
        }
      }
    }
    #expect(try TemporaryNames(folder).inOutput() == ["ke-hoach.md"])
  }

  @Test("a run killed between two files is completed by the next")
  func interrupted() throws {
    _ = try write("một")
    // As a killed run leaves it: the new text in place, the manifest still speaking of both.
    let both = ["một", "hai"].map { "\"\(SHA256.hexDigest(of: Array($0.utf8)))\"" }
    let manifest = try folder.text("out/manifest.json")
      .replacingOccurrences(of: "[\(both[0])]", with: "[\(both.joined(separator: ","))]")
    try folder.write(manifest, to: "out/manifest.json")
    try folder.write("hai", to: "out/ke-hoach.md")
    #expect(try write("ba") == .written)
    #expect(try folder.text("out/ke-hoach.md") == "ba")
  }

  @Test("says which folder could not be written")
  func unwritable() throws {
    try folder.write("", to: "tệp")
    #expect(throws: SystemError.self) {
      _ = try OutputFolder(path: folder.path("tệp/con"), overwritesEdited: false)
    }
  }
}

private struct TemporaryNames {
  let folder: TemporaryFolder
  init(_ folder: TemporaryFolder) { self.folder = folder }
  func inOutput() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).sorted()
  }
}
