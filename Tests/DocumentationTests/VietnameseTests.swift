import Testing
import Vietnamese

@Suite("The landing page of Vietnamese")
struct VietnamesePageTests {
  @Test("its example is compiled here, word for word")
  func sameExample() throws {
    let page = try LandingPage(of: "Vietnamese", testedIn: #filePath)
    #expect(page.example == page.tested)
    #expect(!page.example.isEmpty)
  }

  @Test("its example gives what it should")
  func example() throws {
    // The example:
    let date = CalendarDate(text: "5/3/2026")
    let words = NumberWords().text(105)
    let names = Collation.sorted(["Đông", "An", "Ân", "Dung"]) { $0 }
    let heading = LetterCase.upper("Ủy ban nhân dân")
    // What it gives:
    #expect(date?.long == "ngày 05 tháng 3 năm 2026")
    #expect(words == "một trăm linh năm")
    #expect(names == ["An", "Ân", "Dung", "Đông"])
    #expect(heading == "ỦY BAN NHÂN DÂN")
  }
}
