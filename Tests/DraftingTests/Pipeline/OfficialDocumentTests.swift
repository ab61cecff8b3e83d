import TemplateEngine
import Testing

@testable import Drafting

@Suite("OfficialDocument")
struct OfficialDocumentTests {
  /// A paper on which nothing is left out.
  private var paper: OfficialDocument {
    OfficialDocument(
      id: "a", system: .party, state: "draft", kind: "report", title: "b", illustrative: true,
      letterhead: .init(parent: "c", issuer: ["d"], place: "e"), number: "01", symbol: "f",
      date: .init(day: 1, month: nil, year: 2025), typeName: nil, subject: [],
      signature: .init(lines: ["g"], name: nil, coSigners: [.init(lines: [], name: "h")]),
      recipients: [.init(text: "i", purpose: nil)])
  }

  @Test("layouts see every property under its own name")
  func names() {
    expect(paper.templateValue, toName: paper)
    expect(paper.templateValue["letterhead"], toName: paper.letterhead)
    expect(paper.templateValue["date"], toName: paper.date)
    paper.signature.map { expect(paper.templateValue["signature"], toName: $0) }
  }

  private func expect(_ value: Value, toName object: Any) {
    guard case .map(let map) = value else {
      Issue.record("no map: \(value)")
      return
    }
    #expect(map.names == Mirror(reflecting: object).children.compactMap(\.label))
  }

  @Test("layouts see what the properties hold")
  func values() {
    #expect(
      paper.templateValue["signature"].description
        == #"{'lines': ['g'], 'name': None, 'coSigners': [{'lines': [], 'name': 'h'}]}"#)
    #expect(paper.templateValue["date"].description == "{'day': 1, 'month': None, 'year': 2025}")
    #expect(paper.templateValue["system"].description == "'party'")
    #expect(paper.templateValue["recipients"].description == "[{'text': 'i', 'purpose': None}]")
    #expect(paper.templateValue["attachedTo"].description == "None")
  }
}
