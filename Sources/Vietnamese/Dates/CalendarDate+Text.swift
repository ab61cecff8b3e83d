extension CalendarDate {
  /// The form of the date line and of solemn text: `ngày 05 tháng 3 năm 2024`.
  ///
  /// Days below 10 and the months 1 and 2 get a leading zero (Nghị định 30/2020/NĐ-CP,
  /// Phụ lục I, mục II.4b).
  public var long: String {
    "ngày \(Self.paddedDay(day)) tháng \(Self.paddedMonth(month)) năm \(year)"
  }

  /// The form used in running text: `05/3/2024`, padded by the same rule as `long`.
  public var short: String {
    // Written from its end.
    var bytes = InlineArray<32, UInt8>(repeating: 0x2F)
    var start = bytes.count
    func put(_ number: Int, digits: Int) {
      var (rest, digits) = (number, digits)
      while rest > 0 || digits > 0 {
        start -= 1
        bytes[start] = 0x30 + UInt8(rest % 10)
        rest /= 10
        digits -= 1
      }
    }
    let date = (year: year, month: month, day: day)
    put(date.year, digits: 1)
    start -= 1
    put(date.month, digits: date.month < 3 ? 2 : 1)
    start -= 1
    put(date.day, digits: 2)
    return bytes.span.extracting(start...).withUnsafeBufferPointer {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// The international form: `2024-03-05`.
  public var iso: String {
    let zeros = String(repeating: "0", count: max(0, 4 - String(year).utf8.count))
    return "\(zeros)\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The day as documents write it: two digits.
  static func paddedDay(_ day: Int) -> String { day < 10 ? "0\(day)" : "\(day)" }

  /// The month as documents write it: two digits for January and February only.
  static func paddedMonth(_ month: Int) -> String { month < 3 ? "0\(month)" : "\(month)" }

  /// Reads a date as people and programs write it, or returns `nil`.
  ///
  /// Understood are `2024-11-01`, `01/11/2024` with `/`, `-` or `.`, and
  /// `ngày 01 tháng 11 năm 2024`; spaces around are ignored. The day comes before the month.
  public init?(text: some StringProtocol) {
    self.init(utf8: String(text).utf8.span)
  }

  /// Reads a date, in any of the same forms, from UTF-8.
  public init?(utf8 text: Span<UInt8>) {
    guard let fields = DateFields(text), let day = fields.day, let month = fields.month,
      let year = fields.year
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension CalendarDate: CustomStringConvertible {
  public var description: String { iso }
}

/// The numbers of a written date, in whatever form it is written.
struct DateFields {
  var year: Int?
  var month: Int?
  var day: Int?

  /// What may stand before a number or after the last.
  private enum Separator {
    case none, hyphen, slash, dot
    case dayWord, monthWord, yearWord

    /// Whether it may stand between the numbers of a date, the day first.
    var isMark: Bool { self == .hyphen || self == .slash || self == .dot }

    private static let dayBytes = Array("ngày".utf8)
    private static let monthBytes = Array("tháng".utf8)
    private static let yearBytes = Array("năm".utf8)

    /// The separator that stands in a stretch of a text, spaces around it taken away.
    init?(_ text: Span<UInt8>, _ range: Range<Int>) {
      var (start, end) = (range.lowerBound, range.upperBound)
      while start < end, text[start] == 0x20 { start += 1 }
      while start < end, text[end - 1] == 0x20 { end -= 1 }
      func isWord(_ word: [UInt8]) -> Bool {
        word.count == end - start && word.indices.allSatisfy { word[$0] == text[start + $0] }
      }
      switch end - start {
      case 0: self = .none
      case 1:
        switch text[start] {
        case 0x2D: self = .hyphen
        case 0x2F: self = .slash
        case 0x2E: self = .dot
        default: return nil
        }
      case _ where isWord(Self.dayBytes): self = .dayWord
      case _ where isWord(Self.monthBytes): self = .monthWord
      case _ where isWord(Self.yearBytes): self = .yearWord
      default: return nil
      }
    }
  }

  /// Splits a written date; `nil` when it has not the shape of a date or of a part of one.
  init?(_ bytes: Span<UInt8>) {
    var numbers: InlineArray<3, (value: Int, digits: Int)> = .init(repeating: (0, 0))
    var before: InlineArray<3, Separator> = .init(repeating: .none)
    var count = 0
    var index = 0
    while true {
      let start = index
      while index < bytes.count, !(0x30...0x39 ~= bytes[index]) { index += 1 }
      guard let separator = Separator(bytes, start..<index) else { return nil }
      if index == bytes.count {
        guard separator == .none else { return nil }
        break
      }
      guard count < 3 else { return nil }
      before[count] = separator
      while index < bytes.count, 0x30...0x39 ~= bytes[index] {
        guard numbers[count].digits < 4 else { return nil }
        numbers[count].value = numbers[count].value * 10 + Int(bytes[index] - 0x30)
        numbers[count].digits += 1
        index += 1
      }
      count += 1
    }
    switch (count, before[0]) {
    case (3, .none) where numbers[0].digits == 4 && before[1] == .hyphen && before[2] == .hyphen:
      (year, month, day) = (numbers[0].value, numbers[1].value, numbers[2].value)
    case (2, .none) where numbers[0].digits == 4 && before[1] == .hyphen:
      (year, month) = (numbers[0].value, numbers[1].value)
    case (3, .none) where numbers[2].digits == 4 && before[1] == before[2] && before[1].isMark,
      (3, .dayWord) where before[1] == .monthWord && before[2] == .yearWord:
      (day, month, year) = (numbers[0].value, numbers[1].value, numbers[2].value)
    case (2, .none) where numbers[1].digits == 4 && before[1].isMark,
      (2, .monthWord) where before[1] == .yearWord || before[1] == .slash:
      (month, year) = (numbers[0].value, numbers[1].value)
    case (1, .none) where numbers[0].digits == 4, (1, .yearWord):
      year = numbers[0].value
    default: return nil
    }
  }
}
