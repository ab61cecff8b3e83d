import DanVan
import Foundation
import Testing
import Vietnamese

@Suite("Aims, and the points of the year before")
struct ScoreTests {
  /// What the year's report sees, of the example with some texts changed.
  private func report(_ changes: (file: String, old: String, new: String)...) throws -> DossierValue
  {
    var files = ExampleDossier.files()
    files["dossier.json"] = Array(
      String(decoding: files["dossier.json"] ?? [], as: UTF8.self)
        .replacing("\"kind\": \"halfYear\"", with: "\"kind\": \"year\"").utf8)
    for change in changes {
      let text = String(decoding: files[change.file] ?? [], as: UTF8.self)
      #expect(text.contains(change.old))
      files[change.file] = Array(text.replacing(change.old, with: change.new).utf8)
    }
    return try #require(Dossier.load(files).context(forDocument: "bao-cao")).value
  }

  private func text(_ value: DossierValue?, _ path: String...) -> String? {
    var value = value
    for name in path { value = value?[name] }
    if case .string(let text)? = value?["text"] { return text }
    if case .string(let text)? = value { return text }
    if case .bool(let bool)? = value { return "\(bool)" }
    return nil
  }

  @Test("points against the aim: exceeded, met, missed")
  func aim() throws {
    // The example's self score is 18.50.
    let met = try report()["selfScore"]
    #expect(text(met, "target", "isReached") == "true")
    #expect(text(met, "target", "difference") == "0,00")
    #expect(text(met, "target", "isGradeReached") == "true")
    let exceeded = try report(("dossier.json", "\"18.50\"", "\"18.25\""))["selfScore"]
    #expect(text(exceeded, "target", "difference") == "0,25")
    #expect(text(exceeded, "target", "isReached") == "true")
    let missed = try report(("dossier.json", "\"18.50\"", "\"19\""))["selfScore"]
    #expect(text(missed, "target", "difference") == "0,50")
    #expect(text(missed, "target", "isReached") == "false")
  }

  @Test("a grade against the aim: reached, not reached, not known")
  func grade() throws {
    let low = try report(("self-scores.csv", "9,00", "6,00"))["selfScore"]
    #expect(text(low, "grade", "name") == "Tốt")
    #expect(text(low, "target", "isGradeReached") == "false")
    let better = try report(("dossier.json", "\"Xuất sắc\"", "\"Tốt\""))["selfScore"]
    #expect(text(better, "target", "isGradeReached") == "true")
    let unknown = try report(("framework.json", "\"verified\": true", "\"verified\": false"))
    #expect(unknown["selfScore"]?["target"]?["isGradeReached"] == .null)
  }

  @Test("no aim, no word of it")
  func none() throws {
    let whole =
      "\"target\": { \"score\": \"18.50\", \"grade\": \"Xuất sắc\", "
      + "\"criteria\": [{ \"criterion\": 2, \"score\": \"9.50\" }] },"
    let report = try report(("dossier.json", whole, ""))
    #expect(report["target"] == .null)
    #expect(report["selfScore"]?["target"] == .null)
  }

  @Test("the criteria of the year before: as given, else as the deductions tell, else not known")
  func criteria() throws {
    func previous(_ report: DossierValue) -> [String?] {
      guard case .list(let criteria)? = report["criteria"] else { return [] }
      return criteria.map { text($0, "selfScore", "previous") }
    }
    let given = try report()
    #expect(previous(given) == ["8,25", "9,25"])
    guard case .list(let criteria)? = given["criteria"] else { return }
    #expect(
      criteria.map { text($0, "selfScore", "change") } == ["tăng 1,25 điểm", "giảm 0,25 điểm"])
    #expect(criteria.map { text($0, "target") } == [nil, "9,50"])
    let list =
      "\"criteria\": [{ \"criterion\": 1, \"selfScore\": \"9.60\", "
      + "\"awardedScore\": \"8.25\" }, { \"criterion\": 2, \"selfScore\": \"9.40\", "
      + "\"awardedScore\": \"9.25\" }],"
    // The maximum is 20, awarded 17.50, deducted 1.50: one point is not explained.
    #expect(try previous(report(("assessment.json", list, ""))) == [nil, nil])
    let explained = try report(
      ("assessment.json", list, ""), ("assessment.json", "\"17.50\"", "\"18.50\""))
    #expect(previous(explained) == ["8,50", "10,00"])
  }

  @Test("what differs from copy to copy is all that differs", arguments: Samples.names)
  func copies(name: String) throws {
    let dossier = try Dossier.load(Samples.files(name))
    for document in dossier.documents where document.kind.isForAgencies {
      let whole = try #require(dossier.context(forDocument: document.id)).value
      for copy in dossier.copies(of: document, for: .agency) {
        let context = try #require(dossier.context(forDocument: document.id, copy: copy))
        guard case .object(let members) = whole, case .object(let all) = context.value else {
          return
        }
        let own = context.copyMembers
        #expect(own.names.allSatisfy(members.names.contains))
        for (position, name) in members.names.enumerated() {
          let value = own.names.firstIndex(of: name).map { own.value(at: $0) }
          #expect(
            (value ?? members.value(at: position)) == all.value(at: position),
            "\(document.id) \(copy.id) \(name)")
        }
      }
    }
  }
}
