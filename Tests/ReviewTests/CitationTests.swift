import Diagnostics
import Review
import Testing

/// One citation in a sentence, and what must be read from it.
private struct CitationCase: Sendable {
  let text: String
  let type: String?
  let identity: String
  let date: String?
  let issuer: String?
  var subject: String?
  var system: Citation.System = .state
}

private let cases: [CitationCase] = [
  CitationCase(
    text:
      "Theo Quyết định số 45/QĐ-UBND ngày 02/11/2022 của Ủy ban nhân dân tỉnh ban hành Quy định lưu trữ.",
    type: "Quyết định", identity: "45/QĐ-UBND", date: "2022-11-02", issuer: "Ủy ban nhân dân tỉnh",
    subject: "ban hành Quy định lưu trữ"),
  CitationCase(
    text: "Nghị định số 04/2015/NĐ-CP, ngày 09 tháng 01 năm 2015 của Chính phủ về văn thư;",
    type: "Nghị định", identity: "04/2015/NĐ-CP", date: "2015-01-09", issuer: "Chính phủ",
    subject: "về văn thư"),
  CitationCase(
    text: "Nghị quyết số 35/2023/UBTVQH15 ngày 12/7/2023 của Ủy ban Thường vụ Quốc hội về sắp xếp",
    type: "Nghị quyết", identity: "35/2023/UBTVQH15", date: "2023-07-12",
    issuer: "Ủy ban Thường vụ Quốc hội"),
  CitationCase(
    text: "Công văn số 3072/UBND-NC ngày 24/12/2024 của UBND tỉnh", type: "Công văn",
    identity: "3072/UBND-NC", date: "2024-12-24", issuer: "UBND tỉnh"),
  CitationCase(
    text: "Kế hoạch số 39a/KH-UBND ngày 20/4/2022 của UBND huyện", type: "Kế hoạch",
    identity: "39a/KH-UBND", date: "2022-04-20", issuer: "UBND huyện"),
  CitationCase(
    text: "Quyết định số 396 - QĐ/TU của Tỉnh ủy", type: "Quyết định", identity: "396-QĐ/TU",
    date: nil,
    issuer: "Tỉnh ủy", system: .party),
  CitationCase(
    text: "Chương trình phối hợp số 03-CTr/BDVTU-BCSĐ ngày 24/01/2022 của Ban Dân vận Tỉnh ủy",
    type: "Chương trình phối hợp", identity: "03-CTr/BDVTU-BCSĐ", date: "2022-01-24",
    issuer: "Ban Dân vận Tỉnh ủy", system: .party),
  CitationCase(
    text: "theo Quyết định\nsố 45/QĐ-UBND\nngày 02/11/2022 của Ủy ban\nnhân dân tỉnh",
    type: "Quyết định",
    identity: "45/QĐ-UBND", date: "2022-11-02", issuer: "Ủy ban nhân dân tỉnh"),
  CitationCase(
    text: "Công văn số 2231/SNV-CCHC&PC ngày 28 tháng 9 năm 2018 của Sở Nội vụ", type: "Công văn",
    identity: "2231/SNV-CCHC&PC", date: "2018-09-28", issuer: "Sở Nội vụ"),
]

@Suite("Viện dẫn")
struct CitationTests {
  @Test("Type, number, symbol, date, issuer and subject", arguments: cases.indices)
  func parts(_ index: Int) throws {
    let expected = cases[index]
    let text = OfficialText(reading: Array(expected.text.utf8), file: "a.txt")
    let citation = try #require(Citation.scan(text).first)
    #expect(citation.type == expected.type)
    #expect(citation.identity == expected.identity)
    #expect(citation.date?.iso == expected.date)
    #expect(citation.issuer == expected.issuer)
    if let subject = expected.subject { #expect(citation.subject == subject) }
    #expect(citation.system == expected.system)
  }

  @Test("Two documents that share a date")
  func sharedDate() {
    let text = OfficialText(
      reading: Array(
        "Quyết định số 217-QĐ/TW, Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị".utf8),
      file: "a.txt")
    let citations = Citation.scan(text)
    #expect(citations.map { $0.date?.iso } == ["2013-12-12", "2013-12-12"])
    #expect(citations.map(\.sharesDate) == [true, false])
  }

  @Test("Laws by name, with points, clauses and articles")
  func laws() throws {
    let text = OfficialText(
      reading: Array(
        "theo điểm b khoản 2 Điều 6 Luật Phòng, chống tham nhũng và Bộ luật Lao động".utf8),
      file: "a.txt")
    let citations = Citation.scan(text)
    #expect(citations.map(\.subject) == ["Luật Phòng, chống tham nhũng", "Bộ luật Lao động"])
    #expect(citations.first?.parts.map(\.kind) == ["điểm", "khoản", "điều"])
    #expect(citations.first?.parts.map(\.number) == ["b", "2", "6"])
  }

  @Test(
    "What is no citation",
    arguments: [
      "Ngày 01/11/2025, tỷ lệ 34/37.", "Điện thoại 0255-382", "giai đoạn 2021 - 2025",
      "100% UBND xã", "24/7",
    ])
  func none(_ words: String) {
    #expect(Citation.scan(OfficialText(reading: Array(words.utf8), file: "a.txt")).isEmpty)
  }

  @Test("Places count scalars, in text with marks composed or not")
  func places() throws {
    let text = OfficialText(
      reading: Array("Dòng một\r\n**Thực hiê\u{323}n** Quyết định số 45/QĐ-UBND".utf8), file: "a.md"
    )
    let citation = try #require(Citation.scan(text).first)
    #expect(citation.place.line == 2)
    #expect(citation.place.column == 16)
    #expect(citation.place.endColumn == 40)
  }

  @Test("The JSON of a citation")
  func json() throws {
    let text = OfficialText(
      reading: Array("Quyết định số 45/QĐ-UBND ngày 02/11/2022 của UBND tỉnh về lưu trữ".utf8),
      file: "a.txt")
    #expect(
      Citation.json(Citation.scan(text)) == """
        [
        {"type":"Quyết định","number":"45","symbol":"45/QĐ-UBND","date":"2022-11-02",\
        "dateText":"02/11/2022","issuer":"UBND tỉnh","subject":"về lưu trữ","system":"state",\
        "parts":[],"file":"a.txt","line":1,"column":1,"endColumn":66}
        ]

        """)
    #expect(Citation.json([]) == "[]\n")
  }
}
