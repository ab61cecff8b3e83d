public import Vietnamese

/// When an urgent document must have arrived (giờ hẹn), by the clock of Viet Nam.
public struct DeliveryTime: Sendable, Hashable {
  /// The day.
  public let date: CalendarDate
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int

  /// The time written by ISO 8601 without seconds and zone, `2026-02-05T14:30`; `nil` for anything
  /// else.
  public init?(text: String) {
    guard text.utf8.count == 16, let time = SigningTime(text: text + ":00") else { return nil }
    self.init(date: time.date, hour: time.hour, minute: time.minute)
  }

  init(date: CalendarDate, hour: Int = 0, minute: Int = 0) {
    (self.date, self.hour, self.minute) = (date, hour, minute)
  }

  /// The time as it is printed at the mark: `trước 14 giờ 30 ngày 05/02/2026`.
  public var text: String {
    let two = SigningTime.two
    return "trước \(two(hour)) giờ \(two(minute)) "
      + "ngày \(two(date.day))/\(two(date.month))/\(date.year)"
  }
}
