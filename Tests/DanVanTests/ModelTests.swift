import DanVan
import Diagnostics
import Foundation
import Testing
import Vietnamese

@Suite("The model")
struct ModelTests {
  @Test(
    "deadlines as tables write them",
    arguments: [
      ("trước 01/11/2025", "before", "trước ngày 01/11/2025", "01/11/2025", "2025-10-31"),
      ("Trước ngày 1/11/2025", "before", "trước ngày 01/11/2025", "01/11/2025", "2025-10-31"),
      (
        "chậm nhất trước ngày 05/3/2025", "before", "trước ngày 05/3/2025", "05/3/2025",
        "2025-03-04"
      ),
      ("ngày 30/10/2021", "on", "ngày 30/10/2021", "30/10/2021", "2021-10-30"),
      ("30/10/2021", "on", "ngày 30/10/2021", "30/10/2021", "2021-10-30"),
      ("45962", "on", "ngày 01/11/2025", "01/11/2025", "2025-11-01"),
      ("Cuối  năm", "yearEnd", "cuối năm", "cuối năm", "2025-12-31"),
      ("thường xuyên", "continuous", "thường xuyên", "thường xuyên", "-"),
      ("tháng 6", "month", "tháng 6", "tháng 6", "2025-06-30"),
      ("quý II", "quarter", "quý II", "quý II", "2025-06-30"),
      ("Quý 4", "quarter", "quý IV", "quý IV", "2025-12-31"),
    ])
  func deadlines(
    text: String, kind: String, words: String, short: String, lastDay: String
  ) throws {
    let files = ExampleDossier.files(changing: "assignments.csv") {
      $0.replacing("ngày 30/10/2026", with: text)
    }
    let deadline = try #require(try Dossier.load(files).assignments[1].deadline)
    #expect(deadline.kindName == kind)
    #expect(deadline.text == words)
    #expect(deadline.short == short)
    #expect(deadline.lastDay(inYear: 2025)?.iso ?? "-" == lastDay)
  }

  @Test(
    "what is no deadline",
    arguments: ["", "tháng 13", "quý V", "trước", "trước mùa mưa", "ngày 31/02/2025", "45"])
  func noDeadlines(text: String) {
    #expect(Deadline.Kind(text: text) == nil)
  }

  @Test(
    "scores are exact and print as written",
    arguments: [
      ("6.00", 600, "6,00"), ("0,5", 50, "0,5"), ("98", 9800, "98"), ("7.25", 725, "7,25"),
    ])
  func scores(text: String, hundredths: Int, printed: String) throws {
    let number = try #require(DecimalNumber(text: text))
    let score = try #require(Score(number))
    #expect(score.hundredths == hundredths)
    #expect(score.text == printed)
  }

  @Test("scores add up without losing a hundredth")
  func sums() throws {
    let tenth = try #require(Score(hundredths: 10, decimals: 1))
    let sum = Array(repeating: tenth, count: 1000).sum()
    #expect(sum == Score(hundredths: 10_000))
    #expect(sum.text == "100,0")
    let fine = try #require(Score(hundredths: 5))
    #expect((sum - fine).text == "99,95")
    #expect((fine - sum).text == "-99,95")
    #expect(Score(hundredths: .max) == nil)
    #expect(Score(hundredths: 1, decimals: 3) == nil)
  }

  @Test(
    "documents are cited in every form",
    arguments: [
      ("cite:qd-15", "Quyết định số 15/QĐ-UBND"), ("cite:qd-15:number", "15/QĐ-UBND"),
      ("cite:qd-15:dated", "Quyết định số 15/QĐ-UBND ngày 05/9/2025"),
      ("cite:qd-15:dated:comma", "Quyết định số 15/QĐ-UBND, ngày 05/9/2025"),
      ("cite:qd-15:long", "Quyết định số 15/QĐ-UBND ngày 05 tháng 9 năm 2025"),
      (
        "cite:qd-15:dated:short-issuer",
        "Quyết định số 15/QĐ-UBND ngày 05/9/2025 của UBND tỉnh"
      ),
      (
        "cite:qd-15:dated:issuer",
        "Quyết định số 15/QĐ-UBND ngày 05/9/2025 của Ủy ban nhân dân tỉnh"
      ),
      (
        "cite:qd-15:full:long:comma:short-issuer",
        "Quyết định số 15/QĐ-UBND, ngày 05 tháng 9 năm 2025 của UBND tỉnh "
          + "ban hành Bộ tiêu chí công tác dân vận chính quyền"
      ),
      (
        "cite:kl-9:full",
        "Kết luận số 9-KL/TU ngày 20/10/2025 của Ban Thường vụ Tỉnh ủy về vận động quần chúng"
      ),
      ("cite:luat-dc", "Luật Thực hiện dân chủ ở cơ sở"),
      ("cite:luat-dc:full", "Luật Thực hiện dân chủ ở cơ sở"),
      ("agency:phong-vhxh", "Phòng Văn hóa - Xã hội"), ("agency:phong-vhxh:short", "Phòng VHXH"),
      ("agency:phong-vhxh:gon", "phòng chuyên môn"),
      ("agency:phong-vhxh:gon:cap", "Phòng chuyên môn"), ("group:cac-thon:cap", "Các thôn"),
      ("group:cac-thon:day-du", "các thôn, tổ dân phố"), ("deadline", "01/11/2026"),
      ("deadline:plans", "15/3/2026"), ("year", "2026"), ("previousYear", "2025"),
      ("nextYear", "2027"), ("office", "Ủy ban nhân dân xã Suối Mơ"), ("office:short", "UBND xã"),
      ("office:common", "Ủy ban nhân dân xã"), ("office:unit", "xã Suối Mơ"),
      ("office:kind:cap", "Xã"), ("office:place", "Suối Mơ"),
      ("superior", "Ủy ban nhân dân tỉnh Sông Xanh"), ("superior:short", "UBND tỉnh"),
      ("superior:unit", "tỉnh Sông Xanh"), ("fact:villages", "09"), ("fact:schools", "12"),
      ("figure:don-thu", "1.250"), ("score:self", "19,00"), ("score:awarded", "17,50"),
    ])
  func references(text: String, expected: String) throws {
    let dossier = try Dossier.load(ExampleDossier.files())
    #expect(try dossier.text(ofReference: text) == expected)
  }

  @Test(
    "what is no reference is told",
    arguments: [
      ("cite:qd-51", "không có văn bản viện dẫn mã 'qd-51' (có phải 'qd-15'?)"),
      ("cite:qd-15:fulll", "không hiểu chữ 'fulll' trong chỗ lấy dữ kiện [[…]] (có phải 'full'?)"),
      ("cite:qd-15:full:dated", "chữ 'dated' không đi cùng chữ đứng trước nó"),
      ("cite:luat-dc:number", "văn bản 'luat-dc' không có số để viện dẫn"),
      ("year:2025", "không hiểu chữ '2025' trong [[year:2025]]"),
      (
        "score:mine", "không hiểu chữ 'mine' trong chỗ lấy dữ kiện [[…]] (dùng được: self, awarded)"
      ),
      (
        "",
        "không hiểu chữ '' trong chỗ lấy dữ kiện [[…]] (dùng được: cite, agency, group, "
          + "deadline, year, previousYear, nextYear, office, superior, fact, figure, score)"
      ),
    ])
  func wrongReferences(text: String, expected: String) throws {
    let dossier = try Dossier.load(ExampleDossier.files())
    do {
      _ = try dossier.text(ofReference: text)
      Issue.record("nothing was found")
    } catch {
      #expect(error.message.vi + (error.hint.map { " (\($0.vi))" } ?? "") == expected)
    }
  }

  @Test(
    "agencies are recognised as officials type them",
    arguments: [
      ("Phòng Văn hóa - Xã hội", "phong-vhxh"), ("phòng văn hóa - xã hội.", "phong-vhxh"),
      ("Văn phòng HĐND và UBND xã và Phòng VHXH", "van-phong phong-vhxh"),
      ("Phòng VHXH; các thôn, tổ dân phố", "phong-vhxh cac-thon"),
      ("Phòng Văn hoá - Xã hội (các tháng), Sở Nội vụ:", "phong-vhxh/các tháng so-noi-vu"),
      ("Phòng VHXH phối hợp với Sở Nội vụ", "phong-vhxh so-noi-vu+"),
      ("[[agency:phong-vhxh]] (quý), phối hợp [[agency:so-noi-vu]]", "phong-vhxh/quý so-noi-vu+"),
      ("Phòng VHXH (không đóng", "phong-vhxh/không đóng"), ("Phòng VHXH (", "phong-vhxh/"),
      ("", ""), (", ; :", ""),
    ])
  func agencyLists(text: String, expected: String) throws {
    let files = ExampleDossier.files(changing: "assignments.csv") {
      $0.replacing("[[agency:van-phong]]", with: "\"\(text)\"")
    }
    let dossier = try Dossier.load(files)
    let list = dossier.assignments[2].providers
    let members = list.members.map { member in
      member.id + (member.qualifier.map { "/" + $0 } ?? "") + (member.role == .lead ? "" : "+")
    }
    #expect(members.joined(separator: " ") == expected)
    if !text.contains("[[") { #expect(dossier.text(of: list.text) == text) }
  }

  @Test("text in double brackets that is meant as such is kept")
  func escapes() throws {
    let files = ExampleDossier.files(changing: "evidence.csv") {
      $0.replacing("Ảnh niêm yết", with: #"\[[year]] là [[year]] và {{ year }} và *sao* ["#)
    }
    let dossier = try Dossier.load(files)
    #expect(
      dossier.text(of: dossier.evidence[2].document) == "[[year]] là 2026 và {{ year }} và *sao* [")
  }

  @Test("agencies have their time")
  func validity() throws {
    let dossier = try Dossier.load(ExampleDossier.files())
    let district = try #require(dossier.agency("phong-noi-vu"))
    let may = try #require(PartialDate(text: "2025-05"))
    let june = try #require(PartialDate(text: "2025-06"))
    let july = try #require(PartialDate(text: "2025-07"))
    let year = try #require(PartialDate(year: 2025))
    #expect(district.exists(on: may))
    #expect(district.exists(on: june))
    #expect(!district.exists(on: july))
    #expect(district.exists(on: year))
    #expect(Level.district.lastDay?.iso == "2025-06-30")
    #expect(Level.commune.lastDay == nil)
    #expect(dossier.anachronisms.isEmpty)
  }

  @Test("an agency out of its time is told with its successor; the level's end counts too")
  func anachronisms() throws {
    for removed in ["\"validTo\": \"2025-06-30\",", "nothing"] {
      var files = ExampleDossier.files(changing: "tasks.json") {
        $0.replacing("[[agency:mttq]]", with: "[[agency:phong-noi-vu]]")
      }
      let agencies = String(decoding: files["agencies.json"] ?? [], as: UTF8.self)
      files["agencies.json"] = Array(agencies.replacing(removed, with: "").utf8)
      let dossier = try Dossier.load(files)
      let found = try #require(dossier.anachronisms.first)
      #expect(dossier.anachronisms.count == 1)
      #expect(found.document == "ke-hoach")
      #expect(found.hint?.vi == "thay bằng cơ quan kế thừa: 'Phòng Văn hóa - Xã hội' (phong-vhxh)")
      #expect(dossier.place(of: found.origin)?.line == 15)
    }
  }

  @Test(
    "times of signing are days and times of Viet Nam",
    arguments: [
      ("2026-02-05T14:30:15", "05/02/2026; 14:30:15 +07:00"),
      ("2026-12-31 00:00:00+07:00", "31/12/2026; 00:00:00 +07:00"),
      ("2026-02-30T14:30:15", nil), ("2026-02-05T14:60:15", nil), ("2026-02-05T24:00:00", nil),
      ("2026-02-05T14:30:15Z", nil), ("2026-02-05T14:30", nil), ("2026-02-05", nil), ("", nil),
      ("2026-02-05T14:30:1\u{664}", nil), ("+07:00", nil),
    ] as [(String, String?)])
  func signingTimes(text: String, expected: String?) {
    #expect(SigningTime(text: text)?.text == expected)
  }

  @Test("a co-signer without a name leaves the document open")
  func openCoSigner() throws {
    let files = ExampleDossier.files(changing: "dossier.json") {
      $0.replacing("\"name\": \"Lê Văn An\"", with: "\"name\": null")
    }
    let dossier = try Dossier.load(files)
    let plan = try #require(dossier.document("ke-hoach"))
    #expect(dossier.blanks(in: plan) == [.signer])
  }

  @Test("what each state asks for")
  func states() throws {
    let dossier = try Dossier.load(ExampleDossier.files())
    let plan = try #require(dossier.document("ke-hoach"))
    let report = try #require(dossier.document("bao-cao"))
    let appendix = try #require(dossier.document("phu-luc"))
    #expect(dossier.blanks(in: plan).isEmpty)
    #expect(dossier.blanks(in: appendix).isEmpty)
    #expect(dossier.blanks(in: report) == [.number, .day])
    #expect(dossier.requirements(of: report, in: .draft).isEmpty)
    #expect(dossier.requirements(of: report, in: .consultation).isEmpty)
    // Number, day, and the mark of a draft.
    #expect(dossier.requirements(of: report, in: .final).count == 3)
    #expect(dossier.requirements(of: plan, in: .issued).isEmpty)
    #expect(dossier.requirements(of: appendix, in: .issued).isEmpty)
  }
}
