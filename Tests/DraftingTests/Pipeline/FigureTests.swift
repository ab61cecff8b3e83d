import Foundation
import Testing

@testable import Drafting

/// Every figure of text, table and picture, against what the test counts in the files itself.
@Suite("Số liệu trong lời văn, bảng và hình")
struct FigureTests {
  static let samples = ["ba-to-2025", "xa-mau-2026"]
  /// Every report of every sample that has reports.
  static let reports = [
    ("ba-to-2025", "bao-cao-quy-1"), ("ba-to-2025", "bao-cao-6-thang"),
    ("ba-to-2025", "bao-cao-9-thang"), ("ba-to-2025", "bao-cao-nam"),
    ("xa-mau-2026", "bao-cao-6-thang"), ("xa-mau-2026", "bao-cao-nam"),
  ]

  static func two(_ number: Int) -> String { SampleFacts.two(number) }

  /// The picture of a document whose ids begin so.
  static func picture(_ id: String, in html: String) throws -> PictureReader {
    let mark = try #require(html.range(of: "hinh-\(id)-ten"), "\(id)")
    let start = try #require(html[..<mark.lowerBound].range(of: "<svg ", options: .backwards))
    let end = try #require(html[start.lowerBound...].range(of: "</svg>"))
    return try #require(PictureReader(Array(html[start.lowerBound..<end.upperBound].utf8)))
  }

  @Test("minh chứng", arguments: reports)
  func evidence(sample: String, id: String) throws {
    let documents = try YearDocuments(sample: sample)
    let facts = try SampleFacts(sample)
    let counts = try facts.evidence(asOf: facts.period(of: id).day)
    let total = counts.total
    let text = try documents.text(id)
    let html = try documents.text(id, .html)
    #expect(
      text.contains("Đã nhận \(Self.two(total.received))/\(total.expected) tài liệu minh chứng"))
    let picture = try Self.picture("minh-chung", in: html)
    let words = try #require(picture.descriptions.last)
    let drawn = picture.texts.joined(separator: " ")
    for (name, count) in counts.byAgency {
      #expect(
        text.contains(
          "| \(name) | \(count.expected) | \(count.received) | \(count.rejected) | "
            + "\(count.missing) |"), "\(name)")
      var sentence = "\(name): phải nộp \(count.expected) tài liệu"
      if count.received > 0 { sentence += "; đã nộp \(count.received) tài liệu" }
      if count.rejected > 0 { sentence += "; không đạt \(count.rejected) tài liệu" }
      #expect(words.contains(sentence + "."))
      #expect(drawn.contains("\(name) \(count.expected) \(count.received) \(count.rejected)"))
      let owed = count.missing + count.rejected
      if owed > 0 { #expect(text.contains("\(name) (\(Self.two(owed)) tài liệu)")) }
    }
    #expect(
      text.contains(
        "**\(total.expected)** | **\(total.received)** | **\(total.rejected)** | "
          + "**\(total.missing)**"))
    let steps = try Self.picture("minh-chung-theo-thoi-gian", in: html)
    #expect(steps.texts.contains("Đã nhận: \(total.received)"))
    #expect(steps.texts.contains("Phải nộp: \(total.expected)"))
    // Each criterion's own sentence.
    let sections = text.components(separatedBy: "\n### ").dropFirst()
    for (number, count) in counts.byCriterion where count.received < count.expected {
      let section = try #require(sections.first { $0.contains(". Tiêu chí \(number): ") })
      if count.received > 0 {
        let share = "\(Self.two(count.received))/\(Self.two(count.expected))"
        #expect(section.contains("Đã nhận \(share) tài liệu minh chứng"))
      }
    }
  }

  @Test("nhiệm vụ", arguments: reports)
  func tasks(sample: String, id: String) throws {
    let facts = try SampleFacts(sample)
    let states = try facts.states(asOf: facts.period(of: id).day)
    let documents = try YearDocuments(sample: sample)
    let report = try documents.text(id)
    let picture = try Self.picture("nhiem-vu", in: try documents.text(id, .html))
    let words = try #require(picture.descriptions.last)
    let drawn = picture.texts.joined(separator: " ")
    for state in SampleFacts.State.allCases {
      let count = states.count { $0.state == state }
      if count > 0 { #expect(report.contains("\(Self.two(count)) nhiệm vụ \(state.rawValue)")) }
    }
    for (number, tasks) in Dictionary(grouping: states, by: \.criterion) {
      let counts = SampleFacts.State.allCases.map { state in tasks.count { $0.state == state } }
      let parts = zip(SampleFacts.State.allCases, counts).filter { $0.1 > 0 }
        .map { "\($0.0.rawValue) \($0.1) nhiệm vụ" }.joined(separator: "; ")
      #expect(words.contains("Tiêu chí \(number): \(parts)."))
      let row = counts.map(String.init).joined(separator: " ")
      #expect(drawn.contains("Tiêu chí \(number) \(row)"))
    }
    let open = states.count { $0.state != .done }
    let listed = report.components(separatedBy: "\n+ Tiêu chí ").dropFirst()
      .filter { !$0.contains("tự chấm") }
    #expect(listed.filter { $0.prefix { $0 != ":" }.contains("nội dung") }.count == open)
  }

  @Test("số liệu chủ yếu", arguments: reports)
  func figures(sample: String, id: String) throws {
    let facts = try SampleFacts(sample)
    let period = try facts.period(of: id).id
    let rows = try facts.table("figures.csv").filter { $0[4] == period }
    let report = try YearDocuments(sample: sample).text(id)
    #expect(report.contains("SỐ LIỆU CHỦ YẾU") == !rows.isEmpty)
    var number = 0
    for row in rows {
      let change = try SampleFacts.change(row[5], row[6], unit: row[3])
      let isPart = !row[7].isEmpty
      if !isPart { number += 1 }
      let head = isPart ? "| | - \(row[1])" : "| \(number) | \(row[1])"
      #expect(report.contains("\(head) | \(row[3]) | \(row[5]) | \(row[6]) | \(change) |"))
      if isPart || row[2].isEmpty { continue }
      let amount = row[5] == "0" ? "không có" : "\(row[5]) \(row[3])"
      #expect(report.contains("- \(row[1]): \(amount)"))
    }
    // Parts make up the whole.
    for row in rows where row[7].isEmpty {
      let parts = rows.filter { $0[7] == row[0] }.compactMap { SampleFacts.number($0[5]) }
      if !parts.isEmpty { #expect(parts.reduce(0, +) == SampleFacts.number(row[5]), "\(row[0])") }
    }
  }

  @Test("điểm tự chấm, năm trước và mục tiêu", arguments: samples)
  func scores(sample: String) throws {
    let facts = try SampleFacts(sample)
    let documents = try YearDocuments(sample: sample)
    var sums: [Int: (most: Int, score: Int)] = [:]
    for row in try facts.table("self-scores.csv") {
      let number = try #require(Int(row[0]))
      sums[number, default: (0, 0)].most += try SampleFacts.hundredths(row[2])
      sums[number, default: (0, 0)].score += try SampleFacts.hundredths(row[3])
    }
    let text = SampleFacts.points
    let most = sums.values.reduce(0) { $0 + $1.most }
    let score = sums.values.reduce(0) { $0 + $1.score }
    let assessment = try SampleFacts.json(sample, "assessment.json")
    let before = try SampleFacts.hundredths(try #require(assessment["awardedScore"] as? String))
    func points(_ list: Any?, _ name: String) throws -> [Int: Int] {
      var points: [Int: Int] = [:]
      for one in list as? [[String: Any]] ?? [] {
        let number = try #require(one["criterion"] as? Int)
        points[number] = try SampleFacts.hundredths(try #require(one[name] as? String))
      }
      return points
    }
    let previous = try points(assessment["criteria"], "awardedScore")
    let target = facts.dossier["target"] as? [String: Any] ?? [:]
    let aims = try points(target["criteria"], "score")
    let report = try documents.text("bao-cao-nam")
    let html = try documents.text("bao-cao-nam", .html)
    #expect(report.contains("**\(text(score))** điểm trên \(text(most)) điểm tối đa"))
    #expect(score > before)
    #expect(report.contains("tăng \(text(score - before)) điểm so với kết quả tỉnh chấm năm"))
    #expect(report.contains("(\(text(before)) điểm)"))
    let sheet = try documents.text("bang-tu-cham-diem")
    #expect(sheet.contains("**\(text(most))** | **\(text(score))**"))
    let picture = try Self.picture("diem", in: html)
    let drawn = picture.texts.joined(separator: " ")
    for (number, sum) in sums {
      var cells = [text(sum.most)]
      if !aims.isEmpty { cells.append(aims[number].map(text) ?? "") }
      cells.append(text(sum.score))
      var bars = [text(sum.most), text(sum.score)]
      if let was = previous[number] {
        let change =
          was == sum.score
          ? "Không đổi" : was < sum.score ? "Tăng \(text(sum.score - was))" : "Giảm"
        cells += [text(was), change]
        bars.append(text(was))
      } else {
        cells.append(text(sum.most - sum.score))
      }
      if !aims.isEmpty { bars.append(aims[number].map(text) ?? "–") }
      #expect(report.contains("| \(cells.joined(separator: " | ")) |"), "\(number): \(cells)")
      #expect(drawn.contains(bars.joined(separator: " ")), "\(number): \(bars)")
      #expect(sheet.contains("| **\(number)** |"))
    }
    let totals = try Self.picture("tong-diem", in: html)
    #expect(totals.texts.contains(text(before)) && totals.texts.contains(text(score)))
    guard let wanted = target["score"] as? String else { return }
    let aim = try SampleFacts.hundredths(wanted)
    #expect(totals.texts.contains(text(aim)))
    #expect(
      report.contains(
        "vượt \(text(score - aim)) điểm so với mục tiêu của kế hoạch (\(text(aim)) điểm)"))
    #expect(try documents.text("ke-hoach").contains("đạt từ \(text(aim)) điểm trở lên"))
  }

  @Test("danh mục minh chứng", arguments: samples)
  func register(sample: String) throws {
    let facts = try SampleFacts(sample)
    let counts = try facts.evidence(asOf: facts.period(of: "danh-muc-minh-chung").day)
    let register = try YearDocuments(sample: sample).text("danh-muc-minh-chung")
    for (number, count) in counts.byCriterion {
      let line = try #require(
        register.split(separator: "\n").first { $0.hasPrefix("| **Tiêu chí \(number): ") })
      #expect(line.contains("(\(count.received)/\(count.expected) tài liệu)"))
    }
    func cell(_ count: Int) -> String { count == 0 ? "" : "\(count)" }
    for (name, count) in counts.byAgency {
      let cells = [count.received, count.rejected, count.missing].map(cell)
      #expect(
        register.contains("| \(name) | \(count.expected) | \(cells.joined(separator: " | ")) |"))
    }
    for (index, row) in try facts.table("evidence.csv").enumerated() {
      let place = "| \(index + 1) | \(row[0]).\(row[1]) | "
      let line = try #require(register.split(separator: "\n").first { $0.hasPrefix(place) })
      // What a name refers to is another test's: the words before it must be there.
      let words = row[3].replacing("[[year]]", with: "\(facts.year)")
      #expect(line.hasPrefix(place + words.components(separatedBy: "[[")[0]))
    }
  }

  @Test("thông báo kết quả", arguments: samples)
  func notice(sample: String) throws {
    let facts = try SampleFacts(sample)
    let day = try facts.period(of: "thong-bao-ket-qua").day
    let counts = try facts.evidence(asOf: day)
    let notice = try YearDocuments(sample: sample).text("thong-bao-ket-qua")
    for state in SampleFacts.State.allCases {
      let count = try facts.states(asOf: day).count { $0.state == state }
      if count > 0 { #expect(notice.contains("\(Self.two(count)) nhiệm vụ \(state.rawValue)")) }
    }
    for (name, count) in counts.byAgency {
      let line = notice.split(separator: "\n").first { $0.contains("| \(name) |") }
      #expect(line?.contains("| \(count.expected) | \(count.received) |") == true, "\(name)")
    }
  }

  @Test("công văn đôn đốc", arguments: zip(samples, ["don-doc", "don-doc-6-thang"]))
  func reminder(sample: String, id: String) throws {
    let facts = try SampleFacts(sample)
    let day = try facts.period(of: id).day
    let open = try facts.states(asOf: day).count { $0.state != .done }
    let missing = try facts.evidence(asOf: day).total.missing
    let letter = try YearDocuments(sample: sample).text(id)
    #expect(letter.contains("còn \(Self.two(open)) nhiệm vụ chưa hoàn thành"))
    #expect(letter.contains("\(Self.two(missing)) tài liệu minh chứng chưa nộp"))
    #expect(letter.contains("| \(missing) | "))
    #expect(!letter.contains("| \(missing + 1) | "))
  }

  @Test("trang tình hình", arguments: samples)
  func status(sample: String) throws {
    let facts = try SampleFacts(sample)
    let days =
      try facts.table("progress.csv").compactMap { YearDocuments.day($0[1]) }
      + facts.table("evidence.csv").compactMap { YearDocuments.day($0[5]) }
    let day = try #require(days.max())
    let page = try YearDocuments(sample: sample).statusPage()
    let written = "\(Self.two(day % 100))/\(Self.two(day / 100 % 100))/\(day / 10_000)"
    #expect(page.contains(written) || page.contains(written.replacing("/0", with: "/")))
    let states = try facts.states(asOf: day)
    let row =
      ([states.count]
      + SampleFacts.State.allCases.map { state in
        states.count { $0.state == state }
      }).map { "<td class=\"so\">\($0)</td>" }.joined()
    #expect(page.contains("<tr>\(row)</tr>"))
    let counts = try facts.evidence(asOf: day)
    for (name, count) in counts.byAgency {
      let cells = [count.expected, count.received, count.rejected, count.missing]
        .map { "<td class=\"so\">\($0)</td>" }.joined()
      #expect(page.contains("<td>\(name)</td>\(cells)"), "\(name)")
    }
    // The points of items whose evidence is all there.
    var proved = 0
    var all = 0
    for row in try facts.table("self-scores.csv") {
      let most = try SampleFacts.hundredths(row[2])
      all += most
      if let count = counts.byItem["\(row[0]).\(row[1])"], count.received == count.expected {
        proved += most
      }
    }
    let forecast = try #require(page.range(of: "đã đủ minh chứng: <strong>"))
    let said = page[forecast.upperBound...].prefix { $0 != "<" }
    #expect(try SampleFacts.hundredths(String(said)) == proved)
    let rest = try #require(page[forecast.upperBound...].range(of: "</strong> trên "))
    #expect(
      try SampleFacts.hundredths(String(page[rest.upperBound...].prefix { $0 != " " })) == all)
  }
}
