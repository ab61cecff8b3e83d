import Diagnostics
import Testing

@testable import Review

/// A long text is read in pieces, side by side: it must read as its paragraphs do alone.
@Suite("Đọc văn bản dài")
struct LongTextTests {
  private static let unit = """
    I. NHIỆM VỤ

    1. Thực hiện Quyết định số 77/QĐ-UBND ngày 02/11/2022 của Ủy ban nhân dân tỉnh về lưu trữ.

    - Giao Phòng Nội vụ chủ trì, xong trước ngày 15/11/2025; đạt 90,5% kế hoạch.
    """

  private static let copies = 4000

  private static func text(_ copies: Int) -> OfficialText {
    let text = Array(repeating: unit, count: copies).joined(separator: "\n\n")
    return OfficialText(reading: Array(text.utf8), file: "a.txt")
  }

  @Test("Every piece reads as one unit does")
  func pieces() throws {
    let one = Self.text(1)
    let long = Self.text(Self.copies)
    #expect(long.pieces.count > 2)
    #expect(long.pieces.first?.lowerBound == 0)
    #expect(long.pieces.last?.upperBound == long.blocks.count)
    #expect(long.blocks.count == one.blocks.count * Self.copies)
    #expect(long.tokens.count == one.tokens.count * Self.copies)
    #expect(long.citations.map(\.identity) == repeated(one.citations.map(\.identity)))
    #expect(long.dates.map(\.iso) == repeated(one.dates.map(\.iso)))
    #expect(long.numberPlaces.count == one.numberPlaces.count * Self.copies)
    for set in PhraseSet.allCases {
      #expect(long.hits(set).map(\.phrase) == repeated(one.hits(set).map(\.phrase)))
    }
    // The last words stand where those of the first copy do.
    for (index, block) in one.blocks.enumerated() {
      let last = long.blocks[long.blocks.count - one.blocks.count + index]
      #expect(last.number?.parts == block.number?.parts)
      #expect(last.hash == block.hash)
      #expect(
        last.tokens.map { long.string(long.tokens[$0]) }
          == block.tokens.map { one.string(one.tokens[$0]) })
    }
    let place = try #require(long.citations.last?.place)
    #expect(place.line == 6 * (Self.copies - 1) + 3)
    #expect(place.column == one.citations.first?.place.column)
  }

  private func repeated<Element>(_ elements: [Element]) -> [Element] {
    Array(repeatElement(elements, count: Self.copies).joined())
  }

  @Test("Letters stay whole wherever a part begins; a byte that is none becomes a sign for it")
  func bytes() {
    for unit in ["ệ", "đ", "😀", "a"] {
      let count = 160_000 / unit.utf8.count
      for shift in 0..<4 {
        let text = String(repeating: "b", count: shift) + String(repeating: unit, count: count)
        let bytes = Array(text.utf8)
        let read = OfficialText(reading: bytes, file: "a.txt")
        #expect(read.source.bytes == bytes)
        let broken = bytes[..<(shift + unit.utf8.count * (count / 3))] + [0xFF] + bytes[shift...]
        let repaired = OfficialText(reading: Array(broken), file: "a.txt")
        #expect(repaired.source.bytes == Array(String(decoding: broken, as: UTF8.self).utf8))
      }
    }
  }

  @Test(
    "A byte that is no letter is seen at the beginning and at the end", arguments: [10, 200_000])
  func edges(length: Int) {
    let letters = Array(repeating: UInt8(ascii: "a"), count: length)
    for broken in [[0x80] + letters, [0xBB, 0x87] + letters, letters + [0xE1], letters + [0x80]] {
      let read = OfficialText(reading: broken, file: "a.txt")
      #expect(read.source.bytes == Array(String(decoding: broken, as: UTF8.self).utf8))
    }
  }

  @Test("Lines begin behind every kind of break, wherever a part begins")
  func lines() {
    for ending in ["\n", "\r\n", "\r"] {
      for shift in 0..<3 {
        let line = String(repeating: "a", count: 9 + shift)
        let text = String(repeating: line + ending, count: 20_000)
        let read = OfficialText(reading: Array(text.utf8), file: "a.txt")
        #expect(read.source.lineCount == 20_001)
        #expect(read.source.line(12_345).count == line.utf8.count)
      }
    }
  }

  @Test("Findings come in one order, however they were found")
  func order() {
    let text = Self.text(Self.copies)
    let findings = Reviewer().review([text])
    #expect(!findings.isEmpty)
    #expect(findings == Reviewer().review([text]))
    let lines = findings.map(\.place.line)
    #expect(lines == lines.sorted())
  }
}
