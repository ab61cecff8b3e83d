/// A date that a text states, whole or in part.
public struct DateMention: Hashable, Sendable {
  /// How a date is written.
  public enum Form: String, Sendable {
    /// `02/11/2022`
    case short
    /// `02 tháng 11 năm 2022`
    case long
  }

  /// The day, or `nil` when it is left blank.
  public var day: Int?
  /// The month, or `nil` when it is left blank.
  public var month: Int?
  /// The year in full, or `nil` when it is not said.
  public var year: Int?
  /// How it is written.
  public var form: Form
  /// Whether the day is written with a leading zero where it could have one.
  var dayIsPadded: Bool
  /// Whether the month is written with a leading zero where it could have one.
  var monthIsPadded: Bool
  /// Whether the word "ngày" stands before it.
  var hasDayWord: Bool
  /// The mark between the parts of a short date.
  var separator: UInt8
  /// The digits of the year as written: 2 or 4.
  var yearDigits: Int
  /// Where it stands in the clean text, without the word "ngày".
  var range: Range<Int>
  /// The tokens that it covers, with the word "ngày".
  var tokens: Range<Int>

  /// Whether day, month and year are all stated.
  public var isComplete: Bool { day != nil && month != nil && year != nil }

  /// The date as `yyyy-mm-dd`, when it is complete.
  public var iso: String? {
    guard let day, let month, let year else { return nil }
    return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  /// The date as documents write it in short: `02/11/2022`.
  public var text: String {
    "\(day.map { Self.padded($0, 2) } ?? "…")/\(month.map { Self.padded($0, 2) } ?? "…")"
      + "/\(year.map(String.init) ?? "…")"
  }

  /// A number that orders complete dates: `20221102`.
  var order: Int? {
    guard let day, let month, let year else { return nil }
    return year * 10_000 + month * 100 + day
  }

  /// Whether the day exists in the month.
  var isPossible: Bool {
    guard let month else { return true }
    guard (1...12).contains(month) else { return false }
    guard let day else { return true }
    let leap = year.map { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) } ?? true
    let days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension DateMention {
  /// A date given as `yyyymmdd`, as documents write it in short.
  static func short(_ order: Int) -> String {
    "\(padded(order % 100, 2))/\(padded(order / 100 % 100, 2))/\(order / 10_000)"
  }
}
