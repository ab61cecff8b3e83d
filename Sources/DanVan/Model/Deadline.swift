public import Vietnamese

/// When something is due: one type with one meaning wherever a dossier states a deadline.
public struct Deadline: Hashable, Sendable {
  /// The ways to be due.
  public enum Kind: Hashable, Sendable {
    /// Before a day: the day before is the last.
    case before(CalendarDate)
    /// On a day.
    case on(CalendarDate)
    /// By the end of the dossier's year.
    case yearEnd
    /// All the time; nothing falls due.
    case continuous
    /// Within a month of the dossier's year, from 1 to 12.
    case month(Int)
    /// Within a quarter of the dossier's year, from 1 to 4.
    case quarter(Int)
  }

  /// How it is due.
  public var kind: Kind
  /// Where it is written.
  public var origin: Origin

  /// A deadline that was written at a place of the dossier.
  public init(_ kind: Kind, origin: Origin) {
    self.kind = kind
    self.origin = origin
  }

  public static func == (left: Self, right: Self) -> Bool { left.kind == right.kind }

  public func hash(into hasher: inout Hasher) { hasher.combine(kind) }

  /// The name of the kind in data and templates: `before`, `on`, `yearEnd` …
  public var kindName: String {
    switch kind {
    case .before: "before"
    case .on: "on"
    case .yearEnd: "yearEnd"
    case .continuous: "continuous"
    case .month: "month"
    case .quarter: "quarter"
    }
  }

  /// The day that the deadline names; `nil` when it names none.
  public var date: CalendarDate? {
    switch kind {
    case .before(let date), .on(let date): date
    default: nil
    }
  }

  /// The deadline in words: `trước ngày 01/11/2024`, `cuối năm`, `quý II`.
  public var text: String {
    switch kind {
    case .before(let date): "trước ngày \(date.short)"
    case .on(let date): "ngày \(date.short)"
    case .yearEnd: "cuối năm"
    case .continuous: "thường xuyên"
    case .month(let month): "tháng \(month)"
    case .quarter(let quarter): "quý \(RomanNumeral.text(quarter) ?? "\(quarter)")"
    }
  }

  /// What a reference `[[deadline]]` gives: the bare day where there is one, else the words.
  public var short: String { date?.short ?? text }

  /// The last day on which one is in time, in a dossier of a year; `nil` when nothing falls due.
  public func lastDay(inYear year: Int) -> CalendarDate? {
    switch kind {
    case .before(let date): date.adding(days: -1) ?? date
    case .on(let date): date
    case .yearEnd: CalendarDate(year: year, month: 12, day: 31)
    case .continuous: nil
    case .month(let month): CalendarDate(year: year, month: month, day: 1)?.endOfMonth
    case .quarter(let quarter):
      CalendarDate(year: year, month: quarter * 3, day: 1)?.endOfMonth
    }
  }
}

extension Deadline.Kind {
  /// Reads a deadline as tables write it: `trước 01/11/2024`, `ngày 30/10/2021`, `cuối năm`,
  /// `thường xuyên`, `tháng 6`, `quý II`; `nil` for anything else.
  public init?(text: String) {
    let key = Loader.titleKey(text)
    func rest(_ prefixes: [String]) -> String? {
      for prefix in prefixes where key.utf8.starts(with: prefix.utf8) {
        let rest = key.utf8.dropFirst(prefix.utf8.count)
        if rest.first == 0x20 { return String(rest.dropFirst()) }
      }
      return nil
    }
    if ["cuối năm", "trong năm"].contains(where: key.hasSameBytes) {
      self = .yearEnd
    } else if ["thường xuyên", "liên tục"].contains(where: key.hasSameBytes) {
      self = .continuous
    } else if let text = rest(["chậm nhất trước ngày", "trước ngày", "trước"]),
      let date = CalendarDate(text: text)
    {
      self = .before(date)
    } else if let date = CalendarDate(text: rest(["vào ngày", "ngày"]) ?? key) {
      self = .on(date)
    } else if let serial = Int(key), let date = CalendarDate(excelSerial: serial), serial > 20_000 {
      self = .on(date)
    } else if let month = rest(["trong tháng", "tháng"]).flatMap({ Int($0) }), 1...12 ~= month {
      self = .month(month)
    } else if let text = rest(["trong quý", "quý"]),
      let quarter = Int(text) ?? RomanNumeral.number(text), 1...4 ~= quarter
    {
      self = .quarter(quarter)
    } else {
      return nil
    }
  }
}
