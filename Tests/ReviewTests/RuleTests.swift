import Diagnostics
import Review
import Testing

let ruleCases =
  formatCases + citationCases + dateCases + agencyCases + numberingCases + scoreCases + pairCases
  + taskCases + laterCases + wordingCases + contradictionCases + figureCases + furtherCases

@Suite("Quy tắc")
struct RuleTests {
  @Test("Rule speaks up", arguments: ruleCases)
  func fires(_ rule: RuleCase) {
    // Rules on several texts get them together, all others one by one.
    let sets = rule.isOnPairs ? [rule.fires] : rule.fires.map { [$0] }
    for texts in sets {
      let found = findings(texts).map(\.rule)
      #expect(found.contains(rule.id), "found \(found) in \(texts)")
    }
  }

  @Test("Rule stays silent", arguments: ruleCases)
  func staysSilent(_ rule: RuleCase) {
    let sets = rule.isOnPairs ? [rule.silent] : rule.silent.map { [$0] }
    for texts in sets {
      let found = findings(texts).filter { $0.rule == rule.id }
      #expect(found.isEmpty, "\(found.map(\.message.en)) in \(texts)")
    }
  }

  @Test(
    "Documents without a fault have no finding", arguments: [[plan()], [partyPlan()], [appendix()]])
  func cleanDocuments(_ texts: [String]) {
    #expect(findings(texts).map { "\($0.rule) \($0.message.en)" } == [])
  }

  @Test("Every rule has a case")
  func everyRuleHasACase() {
    let tested = Set(ruleCases.map(\.id)).union(dossierRuleIDs)
    #expect(RuleCatalogue.all.map(\.id).filter { !tested.contains($0) } == [])
    #expect(RuleCatalogue.all.count >= 100)
  }

  @Test("Identifiers are unique, texts are there in both languages", arguments: RuleCatalogue.all)
  func about(_ rule: RuleAbout) {
    #expect(RuleCatalogue.all.filter { $0.id == rule.id }.count == 1)
    for wording in [rule.title, rule.explanation] {
      #expect(!wording.vi.isEmpty && !wording.en.isEmpty && wording.vi != wording.en)
    }
    #expect(!rule.source.isEmpty)
  }

  @Test("Only the text of the decree makes an error", arguments: RuleCatalogue.all)
  func errorsStandOnTheDecree(_ rule: RuleAbout) {
    guard rule.severity == .error else { return }
    #expect(rule.source.hasPrefix("Nghị định 30/2020/NĐ-CP"))
    #expect(!rule.source.contains("mẫu 1."))
  }

  @Test("A slip that was copied again and again is said three times, the rest noted with the first")
  func copies() throws {
    let line = "Các thôn nộp hồ sơ về kho lưu trữ xã , đúng hạn."
    let other = "Các thôn trả hồ sơ về kho lưu trữ xã , đúng hạn."
    let found = findings([([line, line, line, other, line, line]).joined(separator: "\n\n")])
      .filter { $0.rule == "W03" }
    #expect(found.map(\.place.line) == [1, 3, 5, 7])
    #expect(try #require(found.first).related.map(\.place.line) == [9, 11])
  }

  @Test("A rule can be switched off with a reason")
  func disabled() {
    let text = OfficialText(reading: Array(plan(number: "Số: 5/KH-UBND").utf8), file: "a.txt")
    #expect(Reviewer().review([text]).map(\.rule) == ["F02"])
    #expect(Reviewer(disabled: ["F02": "số do hệ thống cấp"]).review([text]).isEmpty)
  }
}
