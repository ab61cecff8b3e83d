import Diagnostics
import Vietnamese

extension Kind where Value == DecimalNumber {
  /// An exact number, as JSON or as Vietnamese writes it.
  static var decimal: Kind {
    Kind(
      shape: .decimal, standIn: .zero
    ) { value, reader in
      let number = reader.text.read(value) {
        DecimalNumber(utf8: $0, convention: value.kind == .number ? .plain : .vietnamese)
      }
      if number == nil {
        reader.reportWrong(
          value, expected: Wording(vi: "một số", en: "a number"),
          hint: Wording(
            vi: "viết như 1.234,5 hoặc \"98.00\"", en: "write it like 1.234,5 or \"98.00\""))
      }
      return number
    }
  }
}

extension Kind where Value == Score {
  /// A score of two decimals at the most, not negative.
  static var score: Kind {
    Kind(shape: .decimal, standIn: .zero) { value, reader in
      // Scores have no thousands: a lone dot is always a decimal mark.
      let number = reader.text.read(value) {
        DecimalNumber(utf8: $0, convention: .plain) ?? DecimalNumber(utf8: $0)
      }
      guard let score = number.flatMap({ Score($0) }), score >= .zero else {
        reader.reportWrong(
          value,
          expected: Wording(
            vi: "một số điểm có nhiều nhất hai chữ số thập phân",
            en: "a score of two decimals at the most"),
          hint: Wording(vi: "viết như \"90,50\" hoặc \"90.50\"", en: "write it like \"90.50\""))
        return nil
      }
      return score
    }
  }
}

extension Kind where Value == CalendarDate {
  /// A day.
  static var date: Kind {
    Kind(shape: .date, standIn: .first) { value, reader in
      if value.kind == .string {
        if let date = reader.text.read(value, { CalendarDate(utf8: $0) }) { return date }
        if value.isCell, let text = reader.text.string(of: value), let serial = Int(text),
          let date = CalendarDate(excelSerial: serial)
        {
          return date
        }
      }
      reader.reportWrongDate(value)
      return nil
    }
  }
}

extension FileReader {
  /// Reports what is no date, telling days that the calendar has not from other text.
  func reportWrongDate(_ value: Datum) {
    let hint = Wording(
      vi: "viết ngày như 2025-11-01 hoặc 01/11/2025",
      en: "write dates like 2025-11-01 or 01/11/2025")
    if let text = text.string(of: value), text.utf8.filter({ 0x30...0x39 ~= $0 }).count >= 6,
      text.utf8.allSatisfy({ 0x2D...0x39 ~= $0 })
    {
      loader.report(
        "value",
        Wording(vi: "không có ngày '\(text)'", en: "there is no day '\(text)'"),
        hint: hint, at: value.range)
    } else {
      reportWrong(value, expected: Wording(vi: "một ngày", en: "a date"), hint: hint)
    }
  }
}

extension Kind where Value == PartialDate {
  /// A date of which the day or the month may be open.
  static var partialDate: Kind {
    Kind(
      shape: .partialDate, standIn: PartialDate(CalendarDate.first)
    ) { value, reader in
      if let text = reader.text.string(of: value), let date = PartialDate(text: text) {
        return date
      }
      if value.kind == .object, let date = PartialDate(members: value, in: reader.text) {
        return date
      }
      reader.reportWrong(
        value,
        expected: Wording(vi: "một ngày, hoặc tháng và năm", en: "a date, or a month and a year"),
        hint: Wording(
          vi: "viết như \"2025-11-01\" hoặc { \"month\": 2, \"year\": 2025 }",
          en: "write it like \"2025-11-01\" or { \"month\": 2, \"year\": 2025 }"))
      return nil
    }
  }
}

extension PartialDate {
  /// The date of an object with a `year` and perhaps a `month` and a `day`; `nil` for another.
  fileprivate init?(members value: Datum, in text: DataText) {
    var year: Int?
    var month: Int?
    var day: Int?
    for (name, value) in text.members(of: value) {
      let number = text.scalarText(of: value).flatMap { Int($0) }
      guard number != nil || value.kind == .null else { return nil }
      switch text.string(of: name) {
      case "year": year = number
      case "month": month = number
      case "day": day = number
      default: return nil
      }
    }
    guard let year else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension Kind where Value == SigningTime {
  /// A day and the time of the day, by the clock of Viet Nam.
  static var signingTime: Kind {
    time(
      "[0-9]{2}:[0-9]{2}:[0-9]{2}([+]07:00)?",
      Wording(vi: "ngày và giờ ký", en: "a day and a time"),
      example: "2025-02-05T14:30:15", standIn: SigningTime(date: .first),
      SigningTime.init(text:))
  }
}

extension Kind where Value == DeliveryTime {
  /// A day and an hour, by the clock of Viet Nam.
  static var deliveryTime: Kind {
    time(
      "[0-9]{2}:[0-9]{2}", Wording(vi: "ngày và giờ hẹn", en: "a day and an hour"),
      example: "2025-02-05T14:30", standIn: DeliveryTime(date: .first), DeliveryTime.init(text:))
  }
}

extension Kind {
  /// A day and a time that follows a pattern, by the clock of Viet Nam.
  private static func time(
    _ pattern: String, _ expected: Wording, example: String,
    standIn: @escaping @autoclosure () -> Value, _ time: @escaping (String) -> Value?
  ) -> Kind {
    Kind(
      shape: .text(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]\(pattern)$", note: "giờ Việt Nam"),
      standIn: standIn()
    ) { value, reader in
      if let time = reader.text.string(of: value).flatMap(time) { return time }
      reader.reportWrong(
        value, expected: expected,
        hint: Wording(
          vi: "viết như \"\(example)\", theo giờ Việt Nam",
          en: "write it like \"\(example)\", by the clock of Viet Nam"))
      return nil
    }
  }
}

extension Kind where Value == Deadline {
  /// When something is due.
  static var deadline: Kind {
    Kind(
      shape: .deadline, standIn: Deadline(.continuous, origin: Origin(file: 0, range: 0..<0))
    ) { value, reader in
      if let text = reader.text.string(of: value), let kind = Deadline.Kind(text: text) {
        return Deadline(kind, origin: reader.text.origin(of: value))
      }
      var members = reader.text.members(of: value)
      if let member = members.next(), members.next() == nil {
        if let kind = kind(member, reader) {
          return Deadline(kind, origin: reader.text.origin(of: value))
        }
        if reader.loader.takesFault(within: value) { return nil }
      }
      reader.reportWrong(
        value, expected: Wording(vi: "một thời hạn", en: "a deadline"),
        hint: !value.isCell
          ? Wording(
            vi: "viết { \"before\": \"2025-11-01\" }, { \"on\": … }, { \"yearEnd\": true }, "
              + "{ \"continuous\": true }, { \"month\": 6 } hoặc { \"quarter\": 2 }",
            en: "write { \"before\": \"2025-11-01\" }, { \"on\": … }, { \"yearEnd\": true }, "
              + "{ \"continuous\": true }, { \"month\": 6 } or { \"quarter\": 2 }")
          : Wording(
            vi:
              "viết như: trước 01/11/2025; ngày 30/10/2025; cuối năm; thường xuyên; tháng 6; quý II",
            en: "write: trước 01/11/2025; ngày 30/10/2025; cuối năm; thường xuyên; tháng 6; quý II")
      )
      return nil
    }
  }

  private static func kind(
    _ member: (name: Datum, value: Datum), _ reader: borrowing FileReader
  ) -> Deadline.Kind? {
    switch reader.text.string(of: member.name) {
    case "before": return Kind<CalendarDate>.date.read(member.value, reader).map { .before($0) }
    case "on": return Kind<CalendarDate>.date.read(member.value, reader).map { .on($0) }
    case "yearEnd":
      if member.value.kind == .true { return .yearEnd }
    case "continuous":
      if member.value.kind == .true { return .continuous }
    case "month": return Kind<Int>.integer(1...12).read(member.value, reader).map { .month($0) }
    case "quarter": return Kind<Int>.integer(1...4).read(member.value, reader).map { .quarter($0) }
    default: break
    }
    return nil
  }
}

extension Kind where Value == NamedOrOwnDeadline {
  /// The identifier of one of the dossier's deadlines, or a deadline of its own.
  static var deadlineOrName: Kind {
    Kind(
      shape: .either(.reference(.deadline), .deadline),
      standIn: .own(Kind<Deadline>.deadline.standIn())
    ) { value, reader in
      if let text = reader.text.string(of: value), Deadline.Kind(text: text) == nil {
        return Kind<String>.reference(.deadline).read(value, reader).map { .named($0) }
      }
      return Kind<Deadline>.deadline.read(value, reader).map { .own($0) }
    }
  }
}

/// A deadline as rows give it.
enum NamedOrOwnDeadline: Sendable {
  case named(String)
  case own(Deadline)

  /// The name, where it is one of the dossier's.
  var name: String? { if case .named(let name) = self { name } else { nil } }

  /// The deadline, where it is the row's own.
  var own: Deadline? { if case .own(let deadline) = self { deadline } else { nil } }
}
