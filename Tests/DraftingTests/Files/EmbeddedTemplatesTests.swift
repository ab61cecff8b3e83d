import Foundation
import Testing

@testable import Drafting

@Suite("Embedded templates")
struct EmbeddedTemplatesTests {
  static let templates = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Templates").path

  @Test("the program holds what the folder Templates holds (else run Tests/embed)")
  func current() throws {
    let folder = try TemplateLibrary(folder: Self.templates)
    #expect(TemplateLibrary.embedded.paths == folder.paths)
    for path in folder.paths {
      #expect(TemplateLibrary.embedded.bytes(at: path) == folder.bytes(at: path), "\(path)")
    }
    #expect(TemplateLibrary.embedded.digest == folder.digest)
  }

  @Test("shared templates state no fact of an office")
  func noFacts() throws {
    let folder = try TemplateLibrary(folder: Self.templates)
    for path in folder.templates {
      let text = String(decoding: try #require(folder.bytes(at: path)), as: UTF8.self)
        .replacing("Nghị định 30/2020/NĐ-CP", with: "")
      #expect(text.firstMatch(of: /Ba Tơ|\b20[0-9][0-9]\b|1211|Phòng Nội vụ/) == nil, "\(path)")
    }
  }
}
