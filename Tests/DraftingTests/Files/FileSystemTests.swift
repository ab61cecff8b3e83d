import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Drafting

@Suite("FileSystem")
struct FileSystemTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("reads files of every size whole", arguments: [0, 1, 63, 64, 4096, 65_536, 200_001])
  func reading(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
    try FileSystem.writeWhole(bytes, to: folder.path("tệp"))
    #expect(try FileSystem.read(folder.path("tệp")) == bytes)
  }

  @Test("reads what has no size, such as what the system tells of itself")
  func withoutSize() throws {
    #expect(try !FileSystem.read("/proc/self/status").isEmpty)
  }

  @Test("makes folders in folders, and says whether there was one")
  func folders() throws {
    #expect(try FileSystem.makeFolder(folder.path("một/hai/ba")))
    #expect(try !FileSystem.makeFolder(folder.path("một/hai/ba")))
    #expect(try !FileSystem.makeFolder(folder.path("một/hai/")))
    #expect(try !FileSystem.makeFolder(""))
    #expect(FileSystem.isFolder(folder.path("một/hai/ba")))
  }

  @Test("tells what stands in a folder: files, folders, links and others")
  func entries() throws {
    try folder.write("", to: "b")
    try folder.write("", to: "a/x")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("c"), withDestinationPath: "b")
    #expect(mkfifo(folder.path("d"), 0o600) == 0)
    let entries = try FileSystem.entries(in: folder.path)
    #expect(entries.map(\.name) == ["a", "b", "c", "d"])
    #expect(entries.map(\.kind) == [.folder, .file, .link, .other])
    for (name, kind) in entries { #expect(FileSystem.kind(at: folder.path(name)) == kind) }
  }

  @Test("finds files below a folder: links to files are some, hidden ones and links to folders not")
  func filesBelow() throws {
    for path in ["b.md", "a/x.md", "a/.ẩn", ".ẩn/y.md"] { try folder.write("", to: path) }
    for (name, target) in [("link.md", "b.md"), ("folder", "a")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(name), withDestinationPath: target)
    }
    #expect(try FileSystem.files(below: folder.path) == ["a/x.md", "b.md", "link.md"])
  }

  @Test(
    "takes paths apart",
    arguments: [
      ("a/b/c", "a/b", "c"), ("a", "", "a"), ("/a", "/", "a"), ("a/b//", "a", "b"),
      ("/", "/", ""),
    ])
  func splitting(path: String, parent: String, name: String) {
    #expect(FileSystem.split(path) == (parent, name))
  }

  @Test("joins paths", arguments: [("", "b", "b"), ("a", "", "a"), ("a/", "b", "a/b")])
  func joining(folder: String, name: String, path: String) {
    #expect(FileSystem.join(folder, name) == path)
  }

  @Test("refuses what is no file")
  func refusals() throws {
    try folder.write("", to: "tệp")
    let readings = [folder.path, folder.path("không"), folder.path("tệp/con")]
    for path in readings {
      #expect(throws: SystemError.self) { try FileSystem.read(path) }
    }
    #expect(throws: SystemError.self) { try FileSystem.entries(in: folder.path("tệp")) }
    #expect(throws: SystemError.self) { try FileSystem.absolute(folder.path("không")) }
    #expect(throws: SystemError.self) {
      try FileSystem.writeWhole([], to: folder.path("tệp/con"))
    }
    // A folder cannot be replaced by a file; nothing is left beside it.
    try folder.write("", to: "a/x")
    #expect(throws: SystemError.self) { try FileSystem.writeWhole([], to: folder.path("a")) }
    #expect(try FileSystem.names(in: folder.path) == ["a", "tệp"])
  }
}

@Suite("Search in bytes")
struct ByteSearchTests {
  @Test(
    "finds the first place",
    arguments: [
      ("", "a", nil), ("a", "", nil), ("a", "ab", nil), ("aab", "ab", 1), ("ab", "ab", 0),
      ("aaab", "aab", 1), ("abcabd", "abd", 3), ("tổ chức", "chức", 5),
    ] as [(String, String, Int?)])
  func search(text: String, needle: String, place: Int?) {
    let range = Array(text.utf8).firstRange(of: Array(needle.utf8))
    #expect(range == place.map { $0..<($0 + needle.utf8.count) })
  }

  @Test("finds what stands in the part only, wherever that is", arguments: 0..<80)
  func part(place: Int) {
    var text = [UInt8](repeating: UInt8(ascii: "a"), count: 100)
    text.replaceSubrange(place..<place + 3, with: "aba".utf8)
    let needle: StaticString = "aba"
    #expect(text.firstRange(of: needle) == place..<place + 3)
    for end in place..<place + 3 { #expect(text.firstRange(of: needle, in: 0..<end) == nil) }
    #expect(text.firstRange(of: needle, in: place..<place + 3) == place..<place + 3)
    #expect(text.firstRange(of: needle, in: place + 1..<100) == nil)
  }
}
