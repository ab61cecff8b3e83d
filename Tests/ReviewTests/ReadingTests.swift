import Diagnostics
import Testing

@testable import Review

private func read(_ text: String, _ file: String = "a.txt") -> OfficialText {
  OfficialText(reading: Array(text.utf8), file: file)
}

@Suite("Đọc văn bản")
struct ReadingTests {
  @Test("Lines broken by a page go together, headings and items do not")
  func paragraphs() {
    let text = read(
      """
      **KẾ HOẠCH**
      công tác lưu trữ

      Các thôn lập danh mục hồ sơ của mình và nộp về kho lưu trữ của Ủy ban nhân

      dân xã theo đúng mẫu.

      - Mục một;
      + Mục hai
      tiếp theo.
      """)
    #expect(
      text.blocks.map { text.string($0) } == [
        "KẾ HOẠCH", "công tác lưu trữ",
        "Các thôn lập danh mục hồ sơ của mình và nộp về kho lưu trữ của Ủy ban nhân dân xã theo đúng mẫu.",
        "Mục một;", "Mục hai tiếp theo.",
      ])
    #expect(text.blocks.map(\.isItem) == [false, false, false, true, true])
  }

  @Test("Numbers of pages part no sentence and no list")
  func pageNumbers() {
    let sentence = "Các thôn lập danh mục hồ sơ của mình và nộp về kho lưu trữ của Ủy ban nhân"
    let alone = read("\(sentence)\n\n2\n\ndân xã theo đúng mẫu.")
    #expect(alone.blocks.map { alone.string($0) } == ["\(sentence) dân xã theo đúng mẫu."])
    let items = (1...14).map { "- Thôn số \($0);" }.joined(separator: "\n")
    let counted = read("\(items)\n2\n\(items)\n- 3 -\n\(items)")
    #expect(counted.blocks.count == 42)
    #expect(counted.blocks.allSatisfy { $0.isItem })
    // Cells that were copied one below the other stay.
    let cells = read("TT\n\nThôn\n\n1\n\nXóm Mới\n\n2\n\nTân Ốc")
    #expect(cells.blocks.count == 6)
  }

  @Test("A date, and a word with a hyphen, that a wrapped line breaks go together")
  func brokenWords() {
    let line = "Các thôn lập danh mục hồ sơ của mình và nộp về kho lưu trữ, phát triển kinh tế"
    let text = read(
      Array(repeating: "\(line)\n- xã hội theo đúng mẫu.", count: 14).joined(separator: "\n")
        + "\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng\n3 năm 2020 của Chính phủ.")
    #expect(text.blocks.count == 15)
    #expect(text.blocks.allSatisfy { !$0.isItem })
    #expect(text.string(text.blocks[0]) == "\(line) - xã hội theo đúng mẫu.")
    #expect(text.citations.first?.date?.text == "05/03/2020")
  }

  @Test("Head and foot that stand in two columns are read one column after the other")
  func columns() throws {
    let text = read(
      """
           ỦY BAN NHÂN DÂN             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
             XÃ TÂN LẬP                    Độc lập - Tự do - Hạnh phúc
          Số: 12/BC-UBND            Tân Lập, ngày 10 tháng 02 năm 2025

                             BÁO CÁO
                        Công tác lưu trữ

      Các thôn lập hồ sơ./.

      Nơi nhận:                             TM. ỦY BAN NHÂN DÂN
      - UBND tỉnh;                             KT. CHỦ TỊCH
      - Các thôn;                             PHÓ CHỦ TỊCH
      - Lưu: VT.
                                              Lê Thị Hồng
      """)
    let words = text.blocks.map { text.string($0) }
    #expect(
      words == [
        "ỦY BAN NHÂN DÂN", "XÃ TÂN LẬP", "Số: 12/BC-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc", "Tân Lập, ngày 10 tháng 02 năm 2025", "BÁO CÁO",
        "Công tác lưu trữ", "Các thôn lập hồ sơ./.", "Nơi nhận:", "UBND tỉnh;", "Các thôn;",
        "Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Thị Hồng",
      ])
    let profile = text.profile
    #expect(profile.ownCitation.map { text.citations[$0].identity } == "12/BC-UBND")
    #expect(profile.issueDate.map { text.dates[$0].text } == "10/02/2025")
    #expect(profile.authority.count == 3)
    #expect(profile.signerBlock.map { text.string(text.blocks[$0]) } == "Lê Thị Hồng")
    #expect(profile.recipients.count == 3)
    // Places lead back to the columns of the file.
    let number = try #require(profile.numberBlock)
    #expect(text.place(text.blocks[number].range).line == 3)
  }

  @Test("A deadline in a table is no date of issue, a long title no name")
  func noHead() {
    let table = read(
      "Phụ lục\nDANH MỤC\n(Kèm theo Kế hoạch số 1/KH-UBND)\n\nTT\tViệc\tHạn\n1\tLập\tTrước ngày 15/12/2026"
    )
    #expect(table.profile.issueDate == nil)
    let report = read(
      "BÁO CÁO\nnăm 2023\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Đảng ủy.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\nTrần Đức Long"
    )
    #expect(report.profile.authority.count == 2)
    #expect(report.profile.signerBlock.map { report.string(report.blocks[$0]) } == "Trần Đức Long")
  }

  @Test("A number or a day that is left open parts no columns")
  func openBlanks() {
    let text = read("Số:      /KH-UBND\nTân Lập, ngày      tháng 7 năm 2025\n\nKẾ HOẠCH\nLưu trữ")
    #expect(text.blocks.count == 4)
    #expect(text.profile.issueDate.map { text.dates[$0].month } == 7)
    #expect(text.profile.isDraft)
  }

  @Test("A figure ends with its cell")
  func figures() throws {
    let text = read("TT\tSố\tHạn\n1\t12.\t345\n2\t1,5\t7")
    let cells = text.tables[0].rows.dropFirst().flatMap(\.self)
    #expect(cells.map { text.figure($0)?.hundredths } == [100, nil, 34500, 200, 150, 700])
  }

  @Test("“V/v” is no Roman five")
  func subjectOfLetter() {
    let text = read(
      "Số:      /UBND-VX\nV/v lưu trữ\n\nTân Lập, ngày      tháng 7 năm 2025\n\nKính gửi: Các thôn."
    )
    #expect(text.profile.kind == "Công văn")
    #expect(text.profile.issueDate != nil)
  }

  @Test(
    "Numbers of headings",
    arguments: [
      ("II. NỘI DUNG", "roman", [2]), ("2.4.1 Hằng năm", "decimal", [2, 4, 1]),
      ("3. Giao Phòng", "decimal", [3]),
      ("a) Lập", "letter", [1]), ("đ) Lập", "letter", [5]), ("(2) Lập", "parenthesis", [2]),
      ("Điều 5. Phạm vi", "article", [5]), ("Tiêu chí 3: Lập", "criterion", [3]),
      ("Phụ lục II", "appendix", [2]),
    ])
  func numbers(_ line: String, _ style: String, _ parts: [Int]) throws {
    let number = try #require(read(line).blocks.first?.number)
    #expect("\(number.style)" == style)
    #expect(Array(number.parts) == parts)
  }

  @Test(
    "What is no number",
    arguments: [
      "2.5 triệu đồng", "100% cán bộ", "6 tháng đầu năm", "Điều 5 của Luật này", "2025. Năm",
    ])
  func noNumbers(_ line: String) {
    #expect(read(line).blocks.first?.number == nil)
  }

  @Test("Tables by tabs, pipes and HTML with spans")
  func tables() {
    let tabs = read("TT\tNội dung\tCơ quan\n1\tLập\tVăn phòng\n2\tNộp\t\n")
    #expect(tabs.tables.count == 1)
    #expect(tabs.tables[0].rows.map(\.count) == [3, 3, 3])
    let pipes = read("| TT | Nội dung |\n| --- | --- |\n| 1 | Lập |\n", "a.md")
    #expect(
      pipes.tables[0].rows.map { $0.map { pipes.string(pipes.blocks[$0]) } } == [
        ["TT", "Nội dung"], ["1", "Lập"],
      ])
    let html = read(
      "<table><tr><th>A</th><th>B</th></tr><tr><td rowspan=\"2\">x</td><td>1</td></tr><tr><td>2</td></tr></table>",
      "a.html")
    #expect(
      html.tables[0].rows.map { $0.map { html.string(html.blocks[$0]) } } == [
        ["A", "B"], ["x", "1"], ["", "2"],
      ])
    #expect(html.tables[0].covered == [[2, 0]])
  }

  @Test("HTML: words, entities and places")
  func html() throws {
    let text = read(
      "<html><head><title>x</title></head>\n<body><p>Quyết&nbsp;định <b>số 5&amp;6</b></p></body></html>",
      "a.html")
    #expect(text.blocks.map { text.string($0) } == ["Quyết\u{A0}định số 5&6"])
    let place = text.place(text.blocks[0].range)
    #expect(place.line == 2)
    #expect(place.column == 10)
  }

  @Test("Head, recipients and signature")
  func profile() {
    let text = read(plan())
    #expect(text.profile.kind == "Kế hoạch")
    #expect(text.profile.year == 2025)
    #expect(text.profile.level == .commune)
    #expect(!text.profile.isParty)
    #expect(text.profile.recipients.count == 3)
    #expect(text.profile.authority.count == 2)
    #expect(text.profile.signerBlock.map { text.string(text.blocks[$0]) } == "Trần Văn Minh")
    #expect(read(partyPlan()).profile.isParty)
    #expect(read(appendix()).profile.isAppendix)
  }

  @Test("Dates, whole and with blanks")
  func dates() {
    let text = read(
      "ngày 02/11/2022; 05 tháng 3 năm 2020; ngày tháng 02 năm 2025; 30-11-2025; ngày 05/3; 1.2.3")
    #expect(
      text.dates.map(\.text) == ["02/11/2022", "05/03/2020", "…/02/2025", "30/11/2025", "05/03/…"])
  }

  @Test(
    "Any bytes can be read",
    arguments: [
      [0xFF, 0xFE, 0x41], [0xC3], [0xE1, 0xBA], [0x2A, 0x2A], [0x3C], [0x7C, 0x7C, 0x7C], [],
    ] as [[UInt8]])
  func anyBytes(_ bytes: [UInt8]) {
    for name in ["a.txt", "a.html"] {
      _ = Reviewer().review([OfficialText(reading: bytes, file: name)])
    }
  }

  @Test("Mutated documents never break a rule", arguments: 0..<24)
  func mutations(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, bound)
    }
    var bytes = Array(
      (plan("1. Lập (a) “b” 30/10/2021.\n\n+ Cơ quan chủ trì: Phòng Nội vụ.") + "\n\n" + appendix())
        .utf8)
    for _ in 0..<40 {
      let at = random(bytes.count)
      switch random(4) {
      case 0: bytes[at] = UInt8(random(256))
      case 1: bytes.removeSubrange(at..<min(bytes.count, at + random(40)))
      case 2:
        bytes.insert(
          contentsOf: Array(["\t", "|", "<td>", "**", "/", "Điều ", "\n"][random(7)].utf8), at: at)
      default: bytes.swapAt(at, random(bytes.count))
      }
    }
    for name in ["a.txt", "a.md", "a.html"] {
      let text = OfficialText(reading: bytes, file: name)
      for finding in Reviewer().review([text, text]) {
        #expect(finding.place.line >= 1 && finding.place.column >= 1)
        #expect(finding.place.endColumn >= finding.place.column)
      }
    }
  }
}
