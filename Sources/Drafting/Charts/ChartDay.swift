extension Chart {
  /// A day of the Gregorian calendar, counted from 1970-01-01.
  struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01, negative before it.
    var number: Int

    /// The day with this number.
    init(number: Int) {
      self.number = number
    }

    /// The day with this date; nil if the calendar has no such day or the year is not 1…9999.
    init?(year: Int, month: Int, day: Int) {
      guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
        return nil
      }
      // Years counted from March, so that the leap day is the last of its year.
      let shifted = month > 2 ? year : year - 1
      let monthFromMarch = (month + 9) % 12
      let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
      let number = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
      self.number = number
      guard date == (year, month, day) else { return nil }
    }

    /// The day written as "2025-11-01"; nil for anything else.
    init?(iso text: String) {
      var numbers = InlineArray<3, Int>(repeating: 0)
      var (place, digits) = (0, 0)
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9") where digits < 4:
          numbers[place] = numbers[place] * 10 + Int(byte - UInt8(ascii: "0"))
          digits += 1
        case UInt8(ascii: "-") where digits > 0 && place < 2:
          (place, digits) = (place + 1, 0)
        default: return nil
        }
      }
      guard place == 2, digits > 0 else { return nil }
      self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    /// Year, month and day of the month.
    var date: (year: Int, month: Int, day: Int) {
      let days = number + 719_468
      let era = (days >= 0 ? days : days - 146_096) / 146_097
      let dayOfEra = days - era * 146_097
      let yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
      let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
      let monthFromMarch = (5 * dayOfYear + 2) / 153
      let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
      let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
      return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    /// The day as documents print it in tables: "01/11/2025", "15/4/2025".
    ///
    /// Days below 10 and the months 1 and 2 take a zero, as in the dates of official documents.
    var text: String {
      var text: [UInt8] = []
      write(to: &text)
      return String(decoding: text, as: UTF8.self)
    }

    /// Appends ``text``.
    func write(to text: inout [UInt8]) {
      let (year, month, day) = date
      if day < 10 { text.append(UInt8(ascii: "0")) }
      text.append(number: day)
      text.append(UInt8(ascii: "/"))
      if month < 3 { text.append(UInt8(ascii: "0")) }
      text.append(number: month)
      text.append(UInt8(ascii: "/"))
      text.append(number: year)
    }

    static func < (left: Day, right: Day) -> Bool {
      left.number < right.number
    }
  }
}
