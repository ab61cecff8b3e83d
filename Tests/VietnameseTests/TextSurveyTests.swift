import Testing
import Vietnamese

@Suite("TextSurvey")
struct TextSurveyTests {
  /// Whether the standard library takes bytes for UTF-8.
  private func isUTF8(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  @Test("UTF-8 is told from all else, wherever in a text a letter stands", arguments: 0..<10)
  func validity(distance: Int) {
    let filler = Array("đường a".utf8)
    for first in UInt8(0x7E)...0xFF {
      for second in [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBB, 0xBF, 0xC0] as [UInt8] {
        for rest in [[], [0x80], [0xBF, 0x80], [0x41], [0x80, 0x80, 0x80]] as [[UInt8]] {
          let letter = [first, second] + rest
          let before = [UInt8](repeating: 0x61, count: distance)
          for bytes in [before + letter, filler + before + letter + filler] {
            #expect((TextSurvey(bytes) != nil) == isUTF8(bytes), "\(bytes)")
          }
        }
      }
    }
  }

  @Test("a letter that is cut off at the end is no UTF-8")
  func cut() {
    let bytes = Array("Ủy ban nhân dân xã Ế".utf8)
    for count in 0...bytes.count {
      let head = Array(bytes[..<count])
      #expect((TextSurvey(head) != nil) == isUTF8(head))
    }
  }

  @Test(
    "an encoding before Unicode is found within its stretch only",
    arguments: [
      ("Céng hßa x· héi", LegacyEncoding.tcvn3), ("COÄNG HOØA XAÕ HOÄI", .vni),
      ("Cộng hòa xã hội", nil), ("hoà, toàn, khoá, loài", nil), ("", nil),
    ])
  func legacy(text: String, expected: LegacyEncoding?) throws {
    let proper = Array("hoà toàn khoá \"".utf8)
    let bytes = proper + Array(text.utf8) + proper
    let survey = try #require(TextSurvey(bytes))
    let range = proper.count..<proper.count + text.utf8.count
    #expect(survey.legacyEncoding(of: range, in: bytes) == expected)
    #expect(LegacyEncoding.detect(text) == expected)
    #expect(survey.legacyEncoding(of: 0..<proper.count, in: bytes) == nil)
  }

  @Test("a stretch of ASCII is known")
  func ascii() {
    let bytes = Array("0123456789đ01234567".utf8)
    #expect(TextSurvey.isASCII(bytes, 0..<10))
    #expect(TextSurvey.isASCII(bytes, 12..<20))
    #expect(TextSurvey.isASCII(bytes, 3..<3))
    #expect(!TextSurvey.isASCII(bytes, 0..<11))
    #expect(!TextSurvey.isASCII(bytes, 9..<18))
  }
}
