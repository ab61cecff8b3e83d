import Foundation
import Testing

@testable import Drafting

@Suite("Các dấu và chỉ dẫn trên văn bản")
struct MarkTests {
  /// Every mark that a document may bear, as its entry states it.
  static let marks = #"""
    "number": "5", "date": "2024-02-05", "urgency": "THƯỢNG KHẨN", "confidentiality": "TỐI MẬT",
    "circulation": "Lưu hành nội bộ", "draftMark": "DỰ THẢO LẦN 2", "drafter": "PL.(300)",
    "signedAt": "2024-02-05T08:00:09",
    "coSigners": [{ "name": "Võ Thị Hạnh", "title": "Chủ tịch", "authority": "TM.",
      "onBehalfOf": "Ban Thường trực" }],
    """#

  /// The office with an address.
  static let office = #"""
    "office": { "address": ["Địa chỉ: Số 1, đường <30> tháng 4", "Điện thoại: 0200 3 123 456"],
    """#

  /// A sample whose office has an address, with marks on one of its documents.
  static func documents(
    _ sample: String, _ id: String, marks: String = marks
  ) throws -> YearDocuments {
    let path = "\(YearDocuments.templates)/dossiers/\(sample)/dossier.json"
    var text = try String(contentsOfFile: path, encoding: .utf8)
    text.replace("\"office\": {", with: office, maxReplacements: 1)
    let start = try #require(text.range(of: "\"id\": \"\(id)\""))
    let end = try #require(text.range(of: "\n    }", range: start.upperBound..<text.endIndex))
    var entry = String(text[start.lowerBound..<end.lowerBound])
    for name in ["number", "date"] where marks.contains("\"\(name)\"") {
      let member = try Regex("\"\(name)\": (null|\\{[^}]*\\}),")
      entry.replace(member, with: "")
    }
    text.replaceSubrange(start.lowerBound..<end.lowerBound, with: marks + entry)
    return try YearDocuments(sample: sample, change: ["dossier.json": text])
  }

  @Test(
    "in đủ ở cả hai định dạng",
    arguments: [("xa-mau-2026", "ke-hoach"), ("lien-son-2024", "ke-hoach")],
    [Generator.Format.html, .md])
  func printed(document: (sample: String, id: String), format: Generator.Format) throws {
    let text = try Self.documents(document.sample, document.id).text(document.id, format)
    let opening = format == .html ? [">", "<"] : ["**", "**"]
    for mark in ["THƯỢNG KHẨN", "TỐI MẬT", "LƯU HÀNH NỘI BỘ", "DỰ THẢO LẦN 2"] {
      let written = opening[0] + mark + opening[1]
      #expect(text.components(separatedBy: written).count == 2, "\(mark)")
    }
    for piece in ["PL.(300)", "TM. BAN THƯỜNG TRỰC", "Võ Thị Hạnh", "Điện thoại: 0200 3 123 456"] {
      #expect(text.contains(piece), "\(piece)")
    }
    if format == .html { #expect(!text.contains("<30>")) }
    // The document itself shows its seal, not a line about it.
    #expect(!text.contains("08:00:09"))
    if format == .md {
      // No mark becomes a row of the table above it.
      #expect(text.contains("\\\nĐiện thoại: 0200 3 123 456\n"))
      #expect(text.contains("|\n\n**TỐI MẬT**\n\n**THƯỢNG KHẨN**\n\n**DỰ THẢO LẦN 2**\n"))
    }
  }

  @Test("phụ lục ở tệp riêng ghi số và thời gian ký", arguments: [Generator.Format.html, .md])
  func attachments(format: Generator.Format) throws {
    let documents = try Self.documents("xa-mau-2026", "ke-hoach")
    let text = try documents.text("phu-luc", format)
    #expect(text.contains("Số: 05/KH-UBND; 05/02/2024; 08:00:09 +07:00"))
    #expect(!text.contains("THƯỢNG KHẨN") && !text.contains("0200 3 123 456"))
    let entry = try #require(try documents.drafter.entries(["ke-hoach"]).first)
    let bound = try #require(try documents.drafter.bound(entry, asOf: nil))
    #expect(!String(decoding: bound.bytes, as: UTF8.self).contains("08:00:09"))
  }

  @Test("địa chỉ in ở mọi văn bản của cơ quan, trừ nơi ghi là không in")
  func addresses() throws {
    let documents = try Self.documents("xa-mau-2026", "ke-hoach", marks: "\"showAddress\": false,")
    #expect(try !documents.text("ke-hoach").contains("Điện thoại: 0200"))
    #expect(try documents.text("don-doc-6-thang").contains("Điện thoại: 0200"))
  }

  @Test("cơ quan khác ban hành thì không in địa chỉ của cơ quan lập hồ sơ")
  func issuedByAgency() throws {
    let documents = try Self.documents("ba-to-2025", "ke-hoach", marks: "")
    #expect(try documents.text("ke-hoach").contains("Điện thoại: 0200"))
    #expect(try !documents.text("ke-hoach-don-vi").contains("Điện thoại: 0200"))
    let copies = try documents.copies("ke-hoach-don-vi", for: .agency)
    #expect(!copies.isEmpty)
    #expect(copies.values.allSatisfy { !$0.contains("Điện thoại: 0200") })
  }
}
