import DanVan
import Foundation
import Testing

@Suite("What templates see")
struct ContextTests {
  @Test("plain data and encoding say the same, in the same order")
  func plainData() throws {
    let dossier = try Dossier.load(ExampleDossier.files())
    let context = try #require(dossier.context(forDocument: "bao-cao"))
    #expect(try encodedText(context) == encodedText(context.value))
    guard case .object(let view) = context.value else { return }
    #expect(view.names.prefix(4) == ["id", "title", "year", "previousYear"])
    #expect(Set(view.names).count == view.names.count)
  }

  @Test("every document has the same members, whatever it is and whatever the dossier holds")
  func sameMembers() throws {
    let names: (DossierValue?) -> [String] = { value in
      guard case .object(let view)? = value else { return [] }
      return view.names
    }
    let dossier = try Dossier.load(ExampleDossier.files())
    let expected = names(dossier.value)
    for document in dossier.documents {
      #expect(names(dossier.context(forDocument: document.id)?.value) == expected)
    }
    var files = ExampleDossier.files()
    for path in files.paths where path != "dossier.json" && path.hasSuffix(".csv") {
      files[path] = nil
    }
    #expect(names(try Dossier.load(files).value) == expected)
  }

  @Test("objects of one kind have the same members, each of them once", arguments: Samples.names)
  func kinds(name: String) throws {
    var known: [View.Kind: [String]] = [:]
    func check(_ value: DossierValue) {
      switch value {
      case .list(let elements): elements.forEach(check)
      case .object(let view):
        if let kind = view.kind {
          #expect(known[kind, default: view.names] == view.names)
          #expect(Set(view.names).count == view.names.count)
          known[kind] = view.names
        }
        for position in view.names.indices { check(view.value(at: position)) }
        #expect(view.value(at: view.names.count) == .null)
      default: break
      }
    }
    let dossier = try Dossier.load(Samples.files(name))
    check(dossier.value)
    for document in dossier.documents {
      check(try #require(dossier.context(forDocument: document.id)).value)
    }
  }

  @Test("a report sees the state of things on the day of its figures")
  func period() throws {
    let dossier = try Dossier.load(ExampleDossier.files())
    let value = try #require(dossier.context(forDocument: "bao-cao")?.value)
    #expect(value["period"]?["asOf"]?["short"] == .string("05/6/2026"))
    #expect(value["evidence"]?["received"] == .int(1))
    #expect(value["evidence"]?["missing"] == .int(2))
    #expect(value["progress"]?["done"] == .int(1))
    #expect(value["selfScore"] == .null)
    #expect(value["evaluation"]?["strengths"] == .list([.string("Được UBND xã quan tâm.")]))
    #expect(value["isIllustrative"] == .bool(true))
    #expect(value["document"]?["numberText"] == .string("…/BC-UBND"))
    #expect(
      value["plan"]?["citation"]?["full"]
        == .string(
          "Kế hoạch số 07/KH-UBND ngày 10/02/2026 của UBND xã "
            + "về công tác dân vận chính quyền của xã năm 2026"))
  }

  @Test("an appendix bears the number and date of its plan")
  func appendix() throws {
    let dossier = try Dossier.load(ExampleDossier.files())
    let document = try #require(dossier.context(forDocument: "phu-luc")?.value["document"])
    #expect(document["parent"]?["numberText"] == .string("07/KH-UBND"))
    #expect(document["blanks"] == .list([]))
    #expect(document["landscape"] == .bool(true))
  }
}
