import Foundation
import Testing
import Vietnamese

@Suite("CalendarDate")
struct CalendarDateTests {
  @Test(
    "days that do not exist are refused",
    arguments: [
      (2025, 2, 29), (2025, 2, 30), (1900, 2, 29), (2025, 4, 31), (2025, 13, 1), (2025, 0, 1),
      (2025, 1, 0), (2025, 1, 32), (0, 1, 1), (10000, 1, 1), (-5, 1, 1),
    ])
  func refused(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(
    "written forms pad days below 10 and the months 1 and 2",
    arguments: [
      ((2025, 3, 5), "ngày 05 tháng 3 năm 2025", "05/3/2025", "2025-03-05"),
      ((2025, 1, 22), "ngày 22 tháng 01 năm 2025", "22/01/2025", "2025-01-22"),
      ((2025, 2, 1), "ngày 01 tháng 02 năm 2025", "01/02/2025", "2025-02-01"),
      ((2025, 11, 1), "ngày 01 tháng 11 năm 2025", "01/11/2025", "2025-11-01"),
      ((2020, 6, 29), "ngày 29 tháng 6 năm 2020", "29/6/2020", "2020-06-29"),
      ((31, 12, 31), "ngày 31 tháng 12 năm 31", "31/12/31", "0031-12-31"),
    ])
  func forms(date: (Int, Int, Int), long: String, short: String, iso: String) throws {
    let date = try #require(CalendarDate(year: date.0, month: date.1, day: date.2))
    #expect(date.long == long)
    #expect(date.short == short)
    #expect(date.iso == iso)
    #expect(date.description == iso)
  }

  @Test(
    "what people and programs write is read",
    arguments: [
      ("2025-11-01", "2025-11-01"), ("01/11/2025", "2025-11-01"), ("1/11/2025", "2025-11-01"),
      ("01-11-2025", "2025-11-01"), ("1.11.2025", "2025-11-01"), (" 05/3/2025 ", "2025-03-05"),
      ("ngày 05 tháng 3 năm 2025", "2025-03-05"), ("2024-02-29", "2024-02-29"),
    ])
  func read(text: String, iso: String) {
    #expect(CalendarDate(text: text)?.iso == iso)
  }

  @Test(
    "what is no date is refused",
    arguments: [
      "", " ", "2025", "11/2025", "30/02/2025", "2025-02-29", "01/11-2025", "01/11/25", "1/11",
      "01//11/2025", "01/11/2025x", "x01/11/2025", "2025-11-01T00:00", "20251101", "1 2 2025",
      "ngày 5 tháng 3", "99999-01-01", "２０２５-11-01",
    ])
  func unreadable(text: String) {
    #expect(CalendarDate(text: text) == nil)
  }

  @Test("the number of a day and the day of a number agree, and with Foundation")
  func dayNumbers() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    let epoch = try #require(CalendarDate(year: 1970, month: 1, day: 1))
    for offset in stride(from: -160_000, through: 160_000, by: 37) {
      let date = try #require(epoch.adding(days: offset))
      #expect(date.days(since: epoch) == offset)
      let other = calendar.dateComponents(
        [.year, .month, .day, .weekday],
        from: Date(timeIntervalSince1970: Double(offset) * 86_400))
      if date.year > 1582 {
        #expect(other.year == date.year)
        #expect(other.month == date.month)
        #expect(other.day == date.day)
        #expect(other.weekday == date.weekday % 7 + 1)
      }
    }
    #expect(CalendarDate(dayNumber: 0)?.iso == "0001-01-01")
    #expect(CalendarDate(dayNumber: 3_652_058)?.iso == "9999-12-31")
    #expect(CalendarDate(dayNumber: 3_652_059) == nil)
    #expect(CalendarDate(dayNumber: -1) == nil)
    #expect(epoch.adding(days: .max) == nil)
    #expect(epoch.adding(days: .min) == nil)
  }

  @Test(
    "Excel's serial numbers",
    arguments: [(45_962, "2025-11-01"), (1, "1900-01-01"), (59, "1900-02-28"), (61, "1900-03-01")])
  func excel(serial: Int, iso: String) {
    #expect(CalendarDate(excelSerial: serial)?.iso == iso)
    #expect(CalendarDate(excelSerial: 60) == nil)
    #expect(CalendarDate(excelSerial: 0) == nil)
    #expect(CalendarDate(excelSerial: .max) == nil)
  }

  @Test("order")
  func order() throws {
    let dates = ["2024-12-31", "2025-01-01", "2025-01-02", "2025-02-01"].compactMap {
      CalendarDate(text: $0)
    }
    #expect(dates.shuffled().sorted() == dates)
    #expect(dates.last?.endOfMonth.iso == "2025-02-28")
  }
}

@Suite("PartialDate")
struct PartialDateTests {
  @Test(
    "forms",
    arguments: [
      ("2025-02", "ngày … tháng 02 năm 2025", "…/02/2025"),
      ("02/2025", "ngày … tháng 02 năm 2025", "…/02/2025"),
      ("2025", "ngày … tháng … năm 2025", "…/…/2025"),
      ("năm 2025", "ngày … tháng … năm 2025", "…/…/2025"),
      ("tháng 3 năm 2025", "ngày … tháng 3 năm 2025", "…/3/2025"),
      ("2025-03-05", "ngày 05 tháng 3 năm 2025", "05/3/2025"),
    ])
  func forms(text: String, long: String, short: String) throws {
    let date = try #require(PartialDate(text: text))
    #expect(date.long(blank: "…") == long)
    #expect(date.short(blank: "…") == short)
  }

  @Test("the days that it can turn out to be")
  func range() throws {
    let month = try #require(PartialDate(year: 2024, month: 2))
    #expect(month.earliest?.iso == "2024-02-01")
    #expect(month.latest?.iso == "2024-02-29")
    #expect(month.date == nil)
    let year = try #require(PartialDate(year: 2025))
    #expect(year.earliest?.iso == "2025-01-01")
    #expect(year.latest?.iso == "2025-12-31")
    #expect(PartialDate(text: "2025-11-01")?.date?.iso == "2025-11-01")
  }

  @Test("what the calendar has not is refused")
  func refused() {
    #expect(PartialDate(year: 2025, month: 13) == nil)
    #expect(PartialDate(year: 2025, month: nil, day: 3) == nil)
    #expect(PartialDate(year: 2025, month: 2, day: 30) == nil)
    #expect(PartialDate(text: "13/2025") == nil)
  }
}
