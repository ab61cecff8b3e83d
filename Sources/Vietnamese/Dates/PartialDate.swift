/// A date of which the day, or the day and the month, may still be open, as in a draft.
public struct PartialDate: Hashable, Sendable {
  /// The year, from 1 to 9999.
  public let year: Int
  /// The month; `nil` while it is open.
  public let month: Int?
  /// The day of the month; `nil` while it is open, always so while the month is.
  public let day: Int?

  /// Makes a date, or `nil` when the calendar has no such day, or a day is given without a month.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard 1...9999 ~= year else { return nil }
    if let day {
      guard let month, CalendarDate(year: year, month: month, day: day) != nil else { return nil }
    } else if let month {
      guard 1...12 ~= month else { return nil }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// A date of which nothing is open.
  public init(_ date: CalendarDate) {
    year = date.year
    month = date.month
    day = date.day
  }

  /// Reads `2024-11-01`, `2024-11`, `2024`, `01/11/2024`, `11/2024` or the forms in words.
  public init?(text: some StringProtocol) {
    guard let fields = DateFields(String(text).utf8.span), let year = fields.year else {
      return nil
    }
    self.init(year: year, month: fields.month, day: fields.day)
  }

  /// The day, when nothing of it is open.
  public var date: CalendarDate? {
    guard let month, let day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The first day that this date can turn out to be.
  public var earliest: CalendarDate? {
    CalendarDate(year: year, month: month ?? 1, day: day ?? 1)
  }

  /// The last day that this date can turn out to be.
  public var latest: CalendarDate? {
    if let date { return date }
    return CalendarDate(year: year, month: month ?? 12, day: 1)?.endOfMonth
  }

  /// The long form, with a text in the place of what is open.
  public func long(blank: String) -> String {
    let day = day.map(CalendarDate.paddedDay) ?? blank
    let month = month.map(CalendarDate.paddedMonth) ?? blank
    return "ngày \(day) tháng \(month) năm \(year)"
  }

  /// The short form, with a text in the place of what is open.
  public func short(blank: String) -> String {
    let day = day.map(CalendarDate.paddedDay) ?? blank
    let month = month.map(CalendarDate.paddedMonth) ?? blank
    return "\(day)/\(month)/\(year)"
  }
}
