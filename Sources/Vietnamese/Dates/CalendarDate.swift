/// A day of the Gregorian calendar, from the year 1 to the year 9999.
///
/// A value is always a day that exists: `init` refuses 30/02 and 29/02/2023. The clock is never
/// read and no time zone is known: administrative documents date by the day.
public struct CalendarDate: Hashable, Sendable {
  /// The year, from 1 to 9999.
  public let year: Int
  /// The month, from 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a day, or `nil` when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, day >= 1,
      day <= Self.dayCount(ofMonth: month, year: year)
    else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  private init(uncheckedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The earliest day: 01/01/0001.
  public static let first = CalendarDate(uncheckedYear: 1, month: 1, day: 1)

  /// Whether a year has a 29th of February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days of a month; 0 for a month that does not exist.
  public static func dayCount(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }
}

extension CalendarDate: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate {
  /// Days since 01/01/0001, which is day 0.
  public var dayNumber: Int {
    let before = year - 1
    var days = before * 365 + before / 4 - before / 100 + before / 400
    for earlier in 1..<month { days += Self.dayCount(ofMonth: earlier, year: year) }
    return days + day - 1
  }

  /// Makes the day that lies so many days after 01/01/0001; `nil` outside the years 1 to 9999.
  public init?(dayNumber: Int) {
    guard 0...3_652_058 ~= dayNumber else { return nil }
    var year = dayNumber / 366 + 1
    while let next = CalendarDate(year: year + 1, month: 1, day: 1), next.dayNumber <= dayNumber {
      year += 1
    }
    guard let first = CalendarDate(year: year, month: 1, day: 1) else { return nil }
    var rest = dayNumber - first.dayNumber
    var month = 1
    while rest >= Self.dayCount(ofMonth: month, year: year) {
      rest -= Self.dayCount(ofMonth: month, year: year)
      month += 1
    }
    self.init(year: year, month: month, day: rest + 1)
  }

  /// Makes the day that Excel shows for a serial number (1 is 01/01/1900).
  ///
  /// Excel counts a 29/02/1900 that never was; serial 60 is therefore `nil`.
  public init?(excelSerial serial: Int) {
    guard 1...2_958_465 ~= serial, serial != 60 else { return nil }
    guard let epoch = CalendarDate(year: 1899, month: 12, day: 31) else { return nil }
    self.init(dayNumber: epoch.dayNumber + serial - (serial > 60 ? 1 : 0))
  }

  /// The day so many days later, or earlier; `nil` outside the years 1 to 9999.
  public func adding(days: Int) -> CalendarDate? {
    let (number, overflow) = dayNumber.addingReportingOverflow(days)
    return overflow ? nil : CalendarDate(dayNumber: number)
  }

  /// The number of days from another day to this one; negative when this one is earlier.
  public func days(since other: CalendarDate) -> Int {
    dayNumber - other.dayNumber
  }

  /// The day of the week: 1 is Monday, 7 is Sunday.
  public var weekday: Int { dayNumber % 7 + 1 }

  /// The last day of the same month.
  public var endOfMonth: CalendarDate {
    CalendarDate(
      uncheckedYear: year, month: month, day: Self.dayCount(ofMonth: month, year: year))
  }
}
