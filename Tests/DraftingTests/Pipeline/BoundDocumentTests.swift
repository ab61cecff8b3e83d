import Foundation
import Testing

@testable import Drafting

@Suite("Văn bản kèm phụ lục trong một tệp")
struct BoundDocumentTests {
  /// The page of a document with its appendices.
  private func bound(
    _ id: String, of sample: String, change: [String: String] = [:]
  ) throws -> String {
    let documents = try YearDocuments(sample: sample, change: change)
    let entry = try #require(try documents.drafter.entries([id]).first)
    let file = try #require(try documents.drafter.bound(entry, asOf: nil))
    #expect(file.name == "\(id).kem-phu-luc.html")
    return String(decoding: file.bytes, as: UTF8.self)
  }

  /// A file of a sample with a text put in the place of another.
  private func dossier(_ sample: String, _ old: String, _ new: String) throws -> String {
    let path = "\(YearDocuments.templates)/dossiers/\(sample)/dossier.json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains(old))
    return text.replacingOccurrences(of: old, with: new)
  }

  @Test("Một phụ lục thì không đánh số, nhiều phụ lục thì đánh số La Mã, đúng thứ tự")
  func numbers() throws {
    let one = try bound("ke-hoach", of: "ba-to-2025")
    #expect(one.contains(">Phụ lục<br>"))
    let two = try bound("bao-cao-nam", of: "xa-mau-2026")
    let first = try #require(two.range(of: ">Phụ lục I<br>"))
    let second = try #require(two.range(of: ">Phụ lục II<br>"))
    #expect(first.lowerBound < second.lowerBound)
    // Alone each bears the same number.
    let alone = try YearDocuments(sample: "xa-mau-2026").text("danh-sach-mo-hinh", .html)
    #expect(alone.contains(">Phụ lục II<br>"))
  }

  @Test("Lời văn và phụ lục là của chính các văn bản in riêng")
  func same() throws {
    let documents = try YearDocuments(sample: "ba-to-2025")
    let page = try bound("ke-hoach", of: "ba-to-2025")
    for (id, start, end) in [
      ("ke-hoach", "<article", "</article>"), ("phu-luc", "<table ", "</table>"),
    ] {
      let alone = try documents.text(id, .html)
      let from = try #require(alone.range(of: start)?.lowerBound)
      let to = try #require(alone.range(of: end, options: .backwards)?.upperBound)
      #expect(page.contains(alone[from..<to]), "\(id)")
    }
  }

  @Test("Dòng kèm theo: bản giấy ghi đủ số và ngày, bản điện tử để trống")
  func attachment() throws {
    let dated = #""date": { "day": 5, "month": 2, "year": 2025 }, "#
    let old = """
      "number": null, // chưa có số: để trống
            "symbol": "KH-UBND",
            "date": { "month": 2, "year": 2025 }, // chưa có ngày
      """
    let new = """
      "number": "5",
            "symbol": "KH-UBND",
            \(dated)
      """
    let electronic = try dossier("ba-to-2025", old, new)
    let blank = "\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}"
    let page = try bound("ke-hoach", of: "ba-to-2025", change: ["dossier.json": electronic])
    #expect(page.contains("Số: 05/KH-UBND"))
    #expect(
      page.contains(
        "(Kèm theo Kế hoạch số \(blank)/KH-UBND ngày \(blank)/02/2025 của UBND huyện)"))
    let paper = electronic.replacingOccurrences(
      of: "\"electronic\": true", with: "\"electronic\": false")
    let printed = try bound("ke-hoach", of: "ba-to-2025", change: ["dossier.json": paper])
    #expect(printed.contains("(Kèm theo Kế hoạch số 05/KH-UBND ngày 05/02/2025 của UBND huyện)"))
  }

  @Test("Phụ lục có số liệu minh họa thì nói rõ ở phụ lục, khi văn bản chưa nói")
  func illustrative() throws {
    let page = try bound("bao-cao-nam", of: "ba-to-2025")
    #expect(page.components(separatedBy: "Số liệu minh họa").count == 2)
  }

  @Test("Văn bản không có phụ lục thì không có tệp ấy")
  func none() throws {
    let documents = try YearDocuments(sample: "ba-to-2025")
    let entry = try #require(try documents.drafter.entries(["don-doc"]).first)
    let file = try documents.drafter.bound(entry, asOf: nil)
    #expect(file?.name == nil)
  }
}
