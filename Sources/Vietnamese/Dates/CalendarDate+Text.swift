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
    "\(Self.paddedDay(day))/\(Self.paddedMonth(month))/\(year)"
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

  /// Splits a written date; `nil` when it has not the shape of a date or of a part of one.
  init?(_ text: some StringProtocol) {
    var numbers: [(value: Int, digits: Int)] = []
    var separators: [[UInt8]] = [[]]
    for byte in text.utf8 {
      if 0x30...0x39 ~= byte {
        if separators[numbers.count].isEmpty, let last = numbers.last, last.digits > 0 {
          guard last.digits < 4 else { return nil }
          numbers[numbers.count - 1] = (last.value * 10 + Int(byte - 0x30), last.digits + 1)
        } else {
          guard numbers.count < 3 else { return nil }
          numbers.append((Int(byte - 0x30), 1))
          separators.append([])
        }
      } else {
        separators[numbers.count].append(byte)
      }
    }
    let words = separators.map { Self.trimmed($0) }
    guard words.last == [] else { return nil }
    switch (numbers.count, words[0]) {
    case (3, []) where numbers[0].digits == 4 && words[1] == [0x2D] && words[2] == [0x2D]:
      (year, month, day) = (numbers[0].value, numbers[1].value, numbers[2].value)
    case (2, []) where numbers[0].digits == 4 && words[1] == [0x2D]:
      (year, month) = (numbers[0].value, numbers[1].value)
    case (3, []) where numbers[2].digits == 4 && words[1] == words[2] && Self.isMark(words[1]):
      (day, month, year) = (numbers[0].value, numbers[1].value, numbers[2].value)
    case (2, []) where numbers[1].digits == 4 && Self.isMark(words[1]):
      (month, year) = (numbers[0].value, numbers[1].value)
    case (3, Array("ngày".utf8))
    where words[1] == Array("tháng".utf8) && words[2] == Array("năm".utf8):
      (day, month, year) = (numbers[0].value, numbers[1].value, numbers[2].value)
    case (2, Array("tháng".utf8)) where words[1] == Array("năm".utf8) || words[1] == [0x2F]:
      (month, year) = (numbers[0].value, numbers[1].value)
    case (1, Array("năm".utf8)):
      year = numbers[0].value
    case (1, []) where numbers[0].digits == 4:
      year = numbers[0].value
    default: return nil
    }
  }

  /// Whether a separator is one that stands between the numbers of a date.
  private static func isMark(_ bytes: [UInt8]) -> Bool {
    bytes == [0x2F] || bytes == [0x2D] || bytes == [0x2E]
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    var slice = bytes[...]
    while slice.first == 0x20 { slice.removeFirst() }
    while slice.last == 0x20 { slice.removeLast() }
    return Array(slice)
  }
}
