import Foundation
import TestSupport
import Testing

/// The template author's guide, read once for all tests.
private let guide = (try? String(contentsOf: Guide.location, encoding: .utf8)).map(Guide.init)

@Suite("Sách hướng dẫn soạn mẫu: hình thức")
struct GuideFormTests {
  @Test("Mỗi ví dụ có kết quả, mỗi kết quả có ví dụ")
  func isWellFormed() throws {
    let guide = try #require(guide)
    #expect(guide.faults == [])
    #expect(guide.examples.count > 150)
  }

  @Test("Chữ Việt là dựng sẵn (NFC)")
  func isComposed() throws {
    let text = try String(contentsOf: Guide.location, encoding: .utf8)
    #expect(text.utf8.elementsEqual(text.precomposedStringWithCanonicalMapping.utf8))
  }

  @Test("Mỗi tên chỉ có một mục", arguments: Guide.Subject.allCases)
  func namesAreUnique(subject: Guide.Subject) throws {
    let names = try #require(guide).names[subject] ?? []
    #expect(!names.isEmpty)
    #expect(names.count == Set(names).count)
  }

  @Test("Dữ liệu của ví dụ là JSON", arguments: guide?.examples ?? [])
  func dataAreJSON(example: GuideExample) throws {
    #expect(throws: Never.self) { try GuideData(json: example.data) }
  }

  @Test("JSON giữ thứ tự khóa và đọc được mọi loại giá trị")
  func readsJSON() throws {
    let data = try GuideData(json: #"{"b": [1, -2.5, true, null], "a": "x\"\u0110\\"}"#)
    #expect(
      data
        == .object([
          ("b", .array([.int(1), .double(-2.5), .bool(true), .null])), ("a", .string("x\"Đ\\")),
        ]))
    #expect(throws: GuideData.Malformed.self) { try GuideData(json: "{\"a\": }") }
  }
}
