/// How fast a document must travel (mức độ khẩn).
///
/// The values are the words of the mark (Decree 30/2020, Appendix I, III.2.b). The decree's stamps
/// are the three degrees without an hour; offices still mark a document as well that must arrive
/// by a stated hour.
public enum Urgency: String, Enumerated {
  /// It arrives by the hour that the document states (``DocumentEntry/deliverBy``).
  case timed = "HỎA TỐC HẸN GIỜ"
  /// The fastest: it goes at once.
  case immediate = "HỎA TỐC"
  /// Faster than urgent.
  case veryUrgent = "THƯỢNG KHẨN"
  /// Faster than ordinary documents.
  case urgent = "KHẨN"

  public var title: String {
    switch self {
    case .timed: "hỏa tốc hẹn giờ"
    case .immediate: "hỏa tốc"
    case .veryUrgent: "thượng khẩn"
    case .urgent: "khẩn"
    }
  }
}

/// How secret a document is (độ mật).
///
/// The values are the words of the mark; the three degrees are those of the law on the protection
/// of state secrets (Decree 30/2020, Appendix I, III.2.a).
public enum Confidentiality: String, Enumerated {
  /// The highest degree of state secrets.
  case topSecret = "TUYỆT MẬT"
  /// The middle degree of state secrets.
  case secret = "TỐI MẬT"
  /// The lowest degree of state secrets.
  case confidential = "MẬT"

  public var title: String {
    switch self {
    case .topSecret: "tuyệt mật"
    case .secret: "tối mật"
    case .confidential: "mật"
    }
  }
}
