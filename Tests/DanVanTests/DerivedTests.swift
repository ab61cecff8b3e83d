import DanVan
import Diagnostics
import Foundation
import Testing
import Vietnamese

@Suite("What is derived")
struct DerivedTests {
  /// The grade of the example with one of its files changed.
  private func grade(
    _ path: String? = nil, _ old: String = "", _ new: String = ""
  ) throws -> GradeResult {
    let files = ExampleDossier.files(changing: path) { $0.replacing(old, with: new) }
    let dossier = try Dossier.load(files)
    let scheme = try #require(dossier.framework?.scoring)
    return scheme.grade(of: ScoreSheet(dossier.selfScores, dossier.framework), dossier.framework)
  }

  @Test("grades come from thresholds and gates, and stay unknown where they are")
  func grades() throws {
    let best = try grade()
    #expect(best.name == "Xuất sắc")
    #expect(best.isKnown)
    #expect(best.blockedBy.isEmpty)

    // 4.19 of 6 is 69.8 %: below the gate, whatever the rounding.
    let blocked = try grade("self-scores.csv", "5,50", "4,19")
    #expect(blocked.name == "Tốt")
    #expect(blocked.blockedBy == [.init(criterion: 1, item: 2, permille: 698)])
    #expect(try grade("self-scores.csv", "5,50", "4,20").blockedBy.isEmpty)

    let unknown = try grade("framework.json", "\"minimum\": \"18\"", "\"minimum\": null")
    #expect(unknown.name == nil)
    #expect(!unknown.isKnown)
    #expect(unknown.reason?.vi == "chưa biết ngưỡng điểm của mức 'Xuất sắc'")

    let unverified = try grade("framework.json", "\"verified\": true", "\"verified\": false")
    #expect(unverified.name == "Xuất sắc")
    #expect(!unverified.isKnown)

    let incomplete = try grade("self-scores.csv", "2;1;10,00;9,00;", "2;1;10,00;;")
    #expect(incomplete.name == nil)
    #expect(incomplete.reason?.vi == "chưa chấm đủ điểm các nội dung")

    let low = try grade("self-scores.csv", "9,00", "0,00")
    #expect(low.name == nil)
    #expect(low.isKnown)
  }

  @Test("a gate on whole criteria")
  func criterionGate() throws {
    let files = ExampleDossier.files(changing: "framework.json") {
      $0.replacing(
        "\"unit\": \"item\", \"percent\": 70", with: "\"unit\": \"criterion\", \"percent\": 95")
    }
    let dossier = try Dossier.load(files)
    let scheme = try #require(dossier.framework?.scoring)
    let result = scheme.grade(
      of: ScoreSheet(dossier.selfScores, dossier.framework), dossier.framework)
    #expect(result.blockedBy == [.init(criterion: 2, item: nil, permille: 900)])
    #expect(result.name == "Tốt")
  }

  @Test("the sheet adds up, with maxima from the framework where rows give none")
  func sheet() throws {
    let files = ExampleDossier.files(changing: "self-scores.csv") {
      $0.replacing("1;1;4,00;4,00;", with: "1;1;;4,00;")
    }
    let dossier = try Dossier.load(files)
    let sheet = ScoreSheet(dossier.selfScores, dossier.framework)
    #expect(sheet.total?.score.text == "18,50")
    #expect(sheet.total?.maximum.text == "20,00")
    #expect(sheet.total?.permille == 925)
    #expect(sheet.criteria[1]?.lost.text == "0,50")
    #expect(sheet.missing.isEmpty)
  }

  @Test("evidence that came after the day of the figures was missing then")
  func evidence() throws {
    let dossier = try Dossier.load(ExampleDossier.files())
    let period = try #require(dossier.period("6-thang"))
    let then = EvidenceSummary(dossier.evidence, asOf: period.asOf)
    #expect((then.expected, then.received, then.missing, then.rejected) == (3, 1, 2, 0))
    let now = EvidenceSummary(dossier.evidence, asOf: nil)
    #expect((now.expected, now.received, now.missing, now.rejected) == (3, 2, 1, 0))
  }

  @Test("the latest row of a task counts")
  func progress() throws {
    let files = ExampleDossier.files(changing: "progress.csv") {
      $0
        + "\n2.1\t2026-06-05\tquá hạn\t\n2.1\t2026-12-01\thoàn thành\t\n2.1\t2026-03-01\tchưa thực hiện\t"
    }
    let dossier = try Dossier.load(files)
    func counts(_ day: String?) -> [Int] {
      let known = dossier.progress(asOf: day.flatMap { CalendarDate(text: $0) })
      let summary = dossier.summary(of: dossier.tasks, in: known)
      return [summary.total, summary.done, summary.underway, summary.notStarted, summary.late]
    }
    #expect(counts("2026-01-01") == [2, 0, 0, 2, 0])
    #expect(counts("2026-06-01") == [2, 0, 1, 1, 0])
    #expect(counts("2026-06-05") == [2, 1, 0, 0, 1])
    #expect(counts(nil) == [2, 2, 0, 0, 0])
  }

  @Test(
    "figures change against the year before",
    arguments: [
      ("1.250;1.000", "tăng 25,0%"), ("900;1.000", "giảm 10,0%"), ("7;7", "không đổi"),
      ("7,0;7", "không đổi"), ("5;0", "-"), ("5;", "-"), (";5", "-"), ("3;9", "giảm 66,7%"),
      ("0;9", "giảm 100,0%"), ("999.999.999.999.999;0,000000001", "-"),
    ])
  func change(cells: String, expected: String) throws {
    let files = ExampleDossier.files(changing: "figures.csv") {
      $0.replacing("1.250;1.000", with: cells)
    }
    let dossier = try Dossier.load(files)
    #expect(dossier.figures[0].change?.text ?? "-" == expected)
    #expect(dossier.figures[3].change?.text == "tăng 2,5 điểm phần trăm")
  }

  @Test("the parts of a figure and their sum")
  func parts() throws {
    let dossier = try Dossier.load(ExampleDossier.files())
    let whole = dossier.figures[0]
    #expect(
      dossier.parts(of: whole, among: dossier.figures).map(\.id) == ["da-giai-quyet", "con-ton"])
    #expect(dossier.sumOfParts(of: whole)?.text == "1.250")
    #expect(dossier.sumOfParts(of: dossier.figures[3]) == nil)
  }

  @Test("scores of the assessment explain each other, or leave a rest")
  func assessment() throws {
    let whole = try #require(try Dossier.load(ExampleDossier.files()).assessment)
    #expect(whole.unexplained == .zero)
    let files = ExampleDossier.files(changing: "assessment.json") {
      $0.replacing("\"17.50\"", with: "\"17.00\"").replacing("\"9.25\"", with: "\"8.75\"")
    }
    // A difference is no error: the review tells it.
    let other = try #require(try Dossier.load(files).assessment)
    #expect(other.unexplained.text == "0,50")
  }

  @Test("a row's work ends with the sentence about evidence")
  func work() throws {
    let dossier = try Dossier.load(ExampleDossier.files())
    #expect(
      dossier.assignments.map { dossier.work(of: $0) } == [
        "Tham mưu UBND xã quán triệt; trước ngày 01/11/2026 nộp minh chứng.",
        "Xây dựng kế hoạch. Ngày 30/10/2026 nộp minh chứng.",
        "Công khai thủ tục. Cuối năm nộp đủ.",
      ])
    let files = ExampleDossier.files(changing: "assignments.csv") {
      $0.replacing("Cuối năm nộp đủ.", with: "-")
    }
    let other = try Dossier.load(files)
    #expect(other.work(of: other.assignments[2]) == "Công khai thủ tục.")
  }
}
