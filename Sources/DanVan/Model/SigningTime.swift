public import Vietnamese

/// When the office signed an electronic document (thời gian ký), by the clock of Viet Nam.
///
/// A file that is attached to the document states it, with the document's number, at the top right
/// of its first page (Decree 30/2020, Appendix I, II.8.b and III.1.d).
public struct SigningTime: Sendable, Hashable {
  /// The day.
  public let date: CalendarDate
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int
  /// The second, 0 to 59.
  public let second: Int

  /// The time zone of Viet Nam as ISO 8601 writes it.
  static let zone = "+07:00"

  init(date: CalendarDate, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    (self.date, self.hour, self.minute, self.second) = (date, hour, minute, second)
  }

  /// The time written by ISO 8601, `2025-02-05T14:30:15`, with or without its zone, `+07:00`;
  /// `nil` for anything else.
  public init?(text: String) {
    let written = text.hasSuffix(Self.zone) ? text.dropLast(Self.zone.count) : text[...]
    let bytes = Array(written.utf8)
    func number(_ start: Int, _ length: Int) -> Int? {
      var number = 0
      for byte in bytes[start..<start + length] {
        guard 0x30...0x39 ~= byte else { return nil }
        number = number * 10 + Int(byte - 0x30)
      }
      return number
    }
    let marks: [(Int, String)] = [(4, "-"), (7, "-"), (10, "T "), (13, ":"), (16, ":")]
    guard bytes.count == 19, marks.allSatisfy({ $1.utf8.contains(bytes[$0]) }),
      let year = number(0, 4), let month = number(5, 2), let day = number(8, 2),
      let date = CalendarDate(year: year, month: month, day: day),
      let hour = number(11, 2), hour < 24, let minute = number(14, 2), minute < 60,
      let second = number(17, 2), second < 60
    else { return nil }
    self.init(date: date, hour: hour, minute: minute, second: second)
  }

  /// Day, time and zone as documents print them: `05/02/2025; 14:30:15 +07:00`.
  public var text: String {
    "\(Self.two(date.day))/\(Self.two(date.month))/\(date.year); "
      + "\(Self.two(hour)):\(Self.two(minute)):\(Self.two(second)) \(Self.zone)"
  }

  /// A number below 100, in two digits.
  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
