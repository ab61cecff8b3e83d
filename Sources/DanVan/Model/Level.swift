public import Vietnamese

/// A member of a fixed list, with the words that people write for it.
public protocol Enumerated: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// What Vietnamese documents and tables call it.
  var title: String { get }
}

extension Enumerated {
  /// The member whose title, or whose name in data, is written exactly so.
  init?(written text: Span<UInt8>, asTitle: Bool) {
    for known in Self.allCases {
      let word = asTitle ? known.title : known.rawValue
      if word.utf8.span.bytes.isSame(as: text.bytes) {
        self = known
        return
      }
    }
    return nil
  }

  /// The member of a title as tables write it, whatever its case and spaces.
  init?(title: String) {
    let key = Loader.titleKey(title)
    guard let known = Self.allCases.first(where: { Loader.titleKey($0.title) == key }) else {
      return nil
    }
    self = known
  }
}

/// A level of government or of the Party.
public enum Level: String, Enumerated {
  /// The central authorities (trung ương).
  case central
  /// Provinces and cities under the central Government (tỉnh).
  case province
  /// Districts and their like (huyện), which ended on 30/6/2025; see `lastDay`.
  case district
  /// Communes, wards and their like (xã).
  case commune

  public var title: String {
    switch self {
    case .central: "trung ương"
    case .province: "tỉnh"
    case .district: "huyện"
    case .commune: "xã"
    }
  }

  /// The last day of the level; `nil` for one that still exists.
  ///
  /// The district level ended when the two-tier organisation took effect on 01/7/2025 (Luật Tổ
  /// chức chính quyền địa phương of 16/6/2025).
  public var lastDay: CalendarDate? {
    self == .district ? CalendarDate(year: 2025, month: 6, day: 30) : nil
  }
}

/// The part of the political system that an agency belongs to.
public enum System: String, Enumerated {
  /// The offices of the State.
  case state
  /// The committees and offices of the Communist Party.
  case party
  /// The Fatherland Front and the mass organisations.
  case organisation

  public var title: String {
    switch self {
    case .state: "Nhà nước"
    case .party: "Đảng"
    case .organisation: "Mặt trận, đoàn thể"
    }
  }
}
