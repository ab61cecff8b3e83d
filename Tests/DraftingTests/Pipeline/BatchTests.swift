import Diagnostics
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Drafting

@Suite("Batch")
struct BatchTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["b/xa-1", "a/xa-2", "a/xa-1"] {
      for (path, bytes) in TemplateLibrary.embedded.sample(TemplateLibrary.starterSample) {
        try folder.write(String(decoding: bytes, as: UTF8.self), to: "root/\(name)/\(path)")
      }
    }
    // A dossier inside of another is a part of it; hidden folders and links are not searched.
    try folder.write("{", to: "root/a/xa-1/cu/dossier.json")
    try folder.write("{", to: "root/.git/dossier.json")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("root/link"), withDestinationPath: folder.path("root/a"))
  }

  private func batch(_ output: String = "out", jobs: Int = 2) -> Batch {
    Batch(
      root: folder.path("root"), output: folder.path(output), documents: ["phu-luc"],
      formats: [.md], jobs: jobs)
  }

  @Test("finds every dossier below the root, in order")
  func dossiers() throws {
    #expect(try batch().dossiers() == ["a/xa-1", "a/xa-2", "b/xa-1"])
    #expect(throws: DraftingFailure.self) {
      try Batch(root: folder.path("không-có"), output: "x", jobs: 1).dossiers()
    }
  }

  @Test("a root that is a dossier itself is done")
  func rootDossier() throws {
    var one = batch()
    one.root = folder.path("root/a/xa-2")
    #expect(try one.dossiers() == [""])
    #expect(try one.run { _ in }.failed.isEmpty)
    #expect(try folder.text("out/xa-2/phu-luc.md").contains("# Phụ lục"))
  }

  @Test("tells after each how far it is, and at the end what there was", arguments: [0, 1, 2, 16])
  func progress(jobs: Int) throws {
    let seen = Mutex<[Int]>([])
    let summary = try batch(jobs: jobs).run { progress in
      seen.withLock { $0.append(progress.done) }
      #expect(progress.total == 3)
    }
    #expect(seen.withLock { $0 } == [1, 2, 3])
    #expect(summary.progress.done == 3)
    #expect(summary.progress.files == 3)
    #expect(summary.failed.isEmpty)
    for name in ["a/xa-1", "a/xa-2", "b/xa-1"] {
      #expect(try folder.text("out/\(name)/phu-luc.md").contains("# Phụ lục"), "\(name)")
    }
  }

  @Test("one that fails, is edited or cannot be written is listed in order; the rest is done")
  func failures() throws {
    _ = try batch().run { _ in }
    try folder.write("{ \"id\": ", to: "root/a/hong/dossier.json")
    try folder.write("sửa tay", to: "out/a/xa-2/phu-luc.md")
    try FileManager.default.removeItem(atPath: folder.path("out/b/xa-1"))
    try folder.write("", to: "out/b/xa-1")
    let summary = try batch().run { _ in }
    #expect(summary.failed.map(\.dossier) == ["a/hong", "a/xa-2", "b/xa-1"])
    let failures = summary.failed.map(\.failure)
    guard case .input = failures[0], case .refused = failures[1], case .refused = failures[2] else {
      Issue.record("\(failures)")
      return
    }
    #expect(failures[1].diagnostics.first?.kind == "editedByHand")
    #expect(try folder.text("out/a/xa-2/phu-luc.md") == "sửa tay")
    #expect(try folder.text("out/a/xa-2/phu-luc.md.new").contains("# Phụ lục"))
    #expect(try folder.text("out/a/xa-1/phu-luc.md").contains("# Phụ lục"))
  }

  @Test("what cannot take its name at the end is a failure of its dossier alone")
  func unpublishable() throws {
    try folder.write("", to: "out/a/xa-1/manifest.json/tệp")
    let summary = try batch().run { _ in }
    #expect(summary.failed.map(\.dossier) == ["a/xa-1"])
    #expect(try folder.text("out/b/xa-1/phu-luc.md").contains("# Phụ lục"))
  }

  @Test("shards are disjoint, and together they are all")
  func shards() throws {
    var found: [String] = []
    for index in 1...2 {
      var part = batch()
      part.shard = Batch.Shard("\(index)/2")
      found += try part.dossiers()
    }
    #expect(found.sorted() == ["a/xa-1", "a/xa-2", "b/xa-1"])
    #expect(Batch.Shard("2/8")?.index == 2)
  }

  @Test(
    "what is no shard is none", arguments: ["", "1", "0/2", "3/2", "1/0", "a/2", "1/2/3", "-1/2"])
  func noShard(text: String) {
    #expect(Batch.Shard(text) == nil)
  }
}
