import DanVan
import Diagnostics
import Testing
import Vietnamese

@Suite("Extracts, lateness, status")
struct ExtractTests {
  static let samples = Samples.names

  static func dossier(_ name: String) throws -> Dossier { try Dossier.load(Samples.files(name)) }

  /// A small dossier with a group of two, a group of unknown agencies and an ended agency.
  static func small(
    progress: String = "task;asOf;state\n",
    evidence: String = "criterion;item;agency;document;receivedOn;state\n"
  ) throws -> Dossier {
    var files = DossierFiles()
    files["dossier.json"] = Array(
      """
      {"id": "nho-2025", "title": "Nhỏ", "year": 2025,
       "office": {"name": "UBND xã A", "commonName": "UBND xã", "shortName": "UBND xã",
         "unit": "xã A", "level": "commune", "system": "state", "place": "A", "symbol": "UBND",
         "letterhead": ["UBND", "xã A"]},
       "deadlines": {"chung": {"before": "2025-06-01"}, "sau": {"before": "2025-12-01"}},
       "defaultDeadline": "chung", "documents": [],
       "reportingPeriods": [{"id": "nam", "kind": "year", "name": "năm", "from": "2025-01-01",
         "to": "2025-12-31", "due": {"before": "2025-12-10"}}]}
      """.utf8)
    files["agencies.json"] = Array(
      """
      {"agencies": [
        {"id": "a", "name": "Phòng A", "level": "commune"},
        {"id": "b", "name": "Phòng B", "level": "commune"},
        {"id": "cu", "name": "Phòng Cũ", "level": "commune", "validTo": "2025-03-31",
         "successor": "b"}],
       "groups": [{"id": "hai", "text": "hai phòng", "members": ["a", "b"]},
        {"id": "khac", "text": "các cơ quan khác", "members": []}]}
      """.utf8)
    files["framework.json"] = Array(
      """
      {"title": "Bộ tiêu chí", "criteria": [{"number": 1, "title": "Một", "items": [
        {"number": 1, "title": "x", "maximum": "4"}, {"number": 2, "title": "y", "maximum": "6"},
        {"number": 3, "title": "z", "maximum": "1.5"}]}]}
      """.utf8)
    files["tasks.json"] = Array(
      """
      {"tasks": [
        {"id": "t1", "criterion": 1, "items": [1], "lead": "[[agency:a]]",
         "coordinating": "[[group:hai]], [[group:khac]]"},
        {"id": "t2", "criterion": 1, "items": [2], "lead": "[[agency:cu]]", "deadline": "sau"}]}
      """.utf8)
    files["assignments.csv"] = Array(
      """
      criterion;item;providers;work;deadline
      1;1;[[group:hai]];Làm;
      1;2;như trên;Làm;cuối năm
      1;3;[[agency:cu]], [[group:khac]];Làm;thường xuyên

      """.utf8)
    files["progress.csv"] = Array(progress.utf8)
    files["evidence.csv"] = Array(evidence.utf8)
    return try Dossier.load(files)
  }

  @Test("deadlines that end on one day stand once each, in whatever order the data name them")
  func dueDays() throws {
    let files = try Samples.files("xa-mau-2026")
    let dossier = try Dossier.load(files)
    let day = try #require(CalendarDate(text: "2026-07-15"))
    let due = dossier.status(asOf: day).dueDays
    #expect(Set(due.map { "\($0.lastDay.iso) \($0.deadline.text)" }).count == due.count)
    let days = due.map(\.lastDay)
    #expect(days == days.sorted())
    #expect(days.count > Set(days).count)
  }

  @Test("together are the appendix", arguments: samples)
  func extractsAreTheAppendix(name: String) throws {
    let dossier = try Self.dossier(name)
    for day in [nil, CalendarDate(year: dossier.year, month: 11, day: 14)] {
      let extracts = dossier.extracts(on: day)
      #expect(Set(extracts.map(\.addressee)).count == extracts.count)
      #expect(extracts.allSatisfy { !$0.isEmpty })
      var above: [AgencyList.Member] = []
      for row in dossier.assignments {
        if !row.providers.isMerged { above = row.providers.members }
        let wanted = Set(dossier.addressees(above, on: day))
        let found = extracts.filter { extract in
          extract.assignments.contains {
            $0.criterion == row.criterion && $0.item == row.item
          }
        }
        #expect(Set(found.map(\.addressee)) == wanted)
        #expect(!wanted.isEmpty)
      }
      for task in dossier.tasks {
        let named = task.lead.members + (task.coordinating?.members ?? [])
        let found = extracts.filter { extract in
          (extract.leads + extract.coordinating).contains { $0.id == task.id }
        }
        #expect(Set(found.map(\.addressee)) == Set(dossier.addressees(named, on: day)))
        for extract in extracts {
          let count = (extract.leads + extract.coordinating).filter { $0.id == task.id }.count
          #expect(count <= 1)
        }
      }
      // Nothing is invented: as many rows as the rows have addressees.
      let rows = zip(dossier.assignments, dossier.providers)
      let expected = rows.reduce(0) { $0 + dossier.addressees($1.1.members, on: day).count }
      #expect(extracts.reduce(0) { $0 + $1.assignments.count } == expected)
      let evidence = dossier.evidence.reduce(0) {
        $0 + dossier.addressees($1.agency.members, on: day).count
      }
      #expect(extracts.reduce(0) { $0 + $1.evidence.count } == evidence)
    }
  }

  @Test("resolve groups, merged cells and successors")
  func members() throws {
    let dossier = try Self.small()
    func ids(_ day: CalendarDate?) -> [String] {
      dossier.extracts(on: day).map { extract in
        let rows = extract.assignments.map { String($0.item) }.joined()
        let leads = extract.leads.map(\.id).joined()
        let helps = extract.coordinating.map(\.id).joined()
        return "\(extract.addressee.id): \(leads)/\(helps)/\(rows)"
      }
    }
    #expect(ids(nil) == ["a: t1//12", "b: /t1/12", "cu: t2//3", "khac: /t1/3"])
    let later = try #require(CalendarDate(year: 2025, month: 4, day: 1))
    #expect(ids(later) == ["a: t1//12", "b: t2/t1/123", "khac: /t1/3"])
    #expect(dossier.name(of: Addressee(id: "khac", isGroup: true)) == "các cơ quan khác")
  }

  @Test(
    "a deadline that has passed makes late",
    arguments: [
      (5, 31, "notStarted", "notStarted"), (6, 1, "late", "notStarted"),
      (7, 1, "done", "notStarted"), (12, 2, "done", "late"),
    ])
  func lateness(month: Int, day: Int, first: String, second: String) throws {
    let dossier = try Self.small(progress: "task;asOf;state\nt1;2025-06-15;done\n")
    let day = try #require(CalendarDate(year: 2025, month: month, day: day))
    let known = dossier.progress(asOf: day)
    let states = dossier.tasks.map { dossier.state(of: $0, in: known, asOf: day).rawValue }
    #expect(states == [first, second])
    let summary = dossier.summary(of: dossier.tasks, in: known, asOf: day)
    #expect(summary.total == 2)
    #expect(summary.late == states.filter { $0 == "late" }.count)
    #expect(dossier.state(of: dossier.tasks[0], in: [:], asOf: nil) == .notStarted)
  }

  @Test("evidence that has arrived shows that a task is under way")
  func underway() throws {
    let dossier = try Self.small(
      evidence: """
        criterion;item;agency;document;receivedOn;state
        1;1;[[agency:a]];Kế hoạch;2025-05-20;received

        """)
    for (day, state) in [(19, Progress.State.notStarted), (20, .underway)] {
      let day = try #require(CalendarDate(year: 2025, month: 5, day: day))
      #expect(dossier.state(of: dossier.tasks[0], in: [:], asOf: day) == state)
      #expect(dossier.state(of: dossier.tasks[1], in: [:], asOf: day) == .notStarted)
    }
  }

  @Test("the status sorts what is due and what is late")
  func status() throws {
    let dossier = try Self.small(
      evidence: """
        criterion;item;agency;document;receivedOn;state
        1;1;[[agency:a]];Kế hoạch;2025-05-20;received
        1;1;[[agency:b]];Báo cáo;;missing
        1;2;[[agency:b]];Quyết định;2025-06-20;received
        1;3;[[agency:b]];Sổ;2025-05-20;rejected

        """)
    let day = try #require(CalendarDate(year: 2025, month: 6, day: 10))
    let status = dossier.status(asOf: day)
    func text(_ items: [DossierStatus.Item]) -> [String] {
      items.map { item in
        let who = item.responsible.map(\.id).joined(separator: "+")
        return switch item.subject {
        case .task(let task): "\(task.id) \(who) \(item.lastDay.iso)"
        case .evidence(let row): "\(row.criterion).\(row.item) \(who) \(item.lastDay.iso)"
        case .order: "order"
        case .report(let period): "\(period.id) \(item.lastDay.iso)"
        }
      }
    }
    #expect(text(status.late) == ["t1 a 2025-05-31", "1.1 b 2025-05-31"])
    #expect(
      text(status.upcoming) == ["t2 b 2025-11-30", "nam 2025-12-09", "1.2 b 2025-12-31"])
    #expect(status.evidence.received == 1 && status.evidence.rejected == 1)
    #expect(status.evidence.missing == 2)
    let forecast = try #require(status.forecast)
    #expect(forecast.maximum.text == "11,5")
    #expect(forecast.proved == .zero && forecast.waiting == forecast.maximum)
    let end = try #require(CalendarDate(year: 2025, month: 12, day: 31))
    #expect(dossier.scoreForecast(asOf: end)?.proved.text == "6")
    #expect(dossier.latestKnownDay?.iso == "2025-06-20")
  }

  @Test("nothing known: no forecast, no lateness before a deadline", arguments: samples)
  func statusOfSamples(name: String) throws {
    let dossier = try Self.dossier(name)
    let day = try #require(dossier.latestKnownDay)
    let status = dossier.status(asOf: day)
    #expect(status.late.allSatisfy { $0.lastDay < day })
    #expect(status.upcoming.allSatisfy { $0.lastDay >= day })
    #expect(status.tasks.total == dossier.tasks.count)
    if let forecast = status.forecast {
      #expect(forecast.proved + forecast.waiting + forecast.unlisted == forecast.maximum)
    }
  }
}
