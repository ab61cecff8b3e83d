import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Drafting

@Suite("What the system refuses")
struct SystemErrorTests {
  @Test(
    "is told with its reason and what to do, in both languages",
    arguments: [
      (ENOENT, "không có ở đó", "no such file"), (EACCES, "không có quyền", "permission denied"),
      (EPERM, "không có quyền", "permission denied"), (EROFS, "chỉ cho đọc", "read-only"),
      (ENOSPC, "đĩa đã đầy", "disk is full"), (EDQUOT, "đĩa đã đầy", "disk is full"),
      (EFBIG, "lớn hơn mức", "larger than"), (EISDIR, "một thư mục", "a folder"),
      (EEXIST, "đã có một tệp", "a file stands there"), (ENAMETOOLONG, "quá dài", "too long"),
    ])
  func told(code: Int32, vi: String, en: String) {
    let found = SystemError(.write, "x/y.md", code: code).diagnostic
    #expect(found.message.vi.contains("'x/y.md': ") && found.message.vi.contains(vi))
    #expect(found.message.en.contains("'x/y.md': ") && found.message.en.contains(en))
    #expect(found.hint?.vi.isEmpty == false && found.hint?.en.isEmpty == false)
  }

  @Test("has a word for each thing that was tried")
  func operations() {
    let said = [SystemError.Operation.read, .write, .makeFolder, .list].map {
      SystemError($0, "x", code: EIO).diagnostic.message.en
    }
    #expect(Set(said).count == 4)
    #expect(said.allSatisfy { $0.hasSuffix(String(cString: strerror(EIO))) })
    let output = SystemError(.write, "-", code: ENOSPC).diagnostic.message
    #expect(output.en == "cannot write to standard output: the disk is full")
    #expect(output.vi == "không ghi được ra đầu ra chuẩn: đĩa đã đầy")
  }

  @Test("names the folder that a file or a link to nowhere keeps from being made")
  func folderInTheWay() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "tệp")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: "/nowhere/at/all")
    for name in ["tệp", "link"] {
      let error = #expect(throws: SystemError.self) {
        try FileSystem.makeFolder(folder.path(name) + "/con")
      }
      #expect(error?.code == EEXIST)
      #expect(error?.path == folder.path(name))
    }
  }

  @Test("a name that is too long, a folder in the place of a file: nothing is left over")
  func leftovers() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "a", count: 300)
    let error = #expect(throws: SystemError.self) {
      try FileSystem.writeWhole([1], to: folder.path(long))
    }
    #expect(error?.code == ENAMETOOLONG)
    try folder.write("", to: "x/y")
    #expect(throws: SystemError.self) { try FileSystem.writeWhole([1], to: folder.path("x")) }
    #expect(try folder.names() == ["x"])
  }

  @Test("files are found through links to files, never through folders, pipes and devices")
  func links() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", to: "hs/a.md")
    try folder.write("b", to: "ngoài/b.md")
    #expect(mkfifo(folder.path("hs/ong.md"), 0o600) == 0)
    for (name, target) in [
      ("b.md", folder.path("ngoài/b.md")), ("zero.md", "/dev/zero"), ("thu-muc.md", "/etc"),
      ("ong2.md", folder.path("hs/ong.md")), ("mất.md", "/nowhere"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path("hs/" + name), withDestinationPath: target)
    }
    // A link to nowhere is found, so that reading it tells what is missing.
    #expect(try FileSystem.files(below: folder.path("hs")) == ["a.md", "b.md", "mất.md"])
  }
}
