internal import Diagnostics

/// An error on its way out of the engine. One word wide, so that throwing it costs little.
final class Fault: Error, @unchecked Sendable {
  let kind: ErrorKind
  let message: Wording
  var hint: Wording?
  /// The bytes of the template that it is about, where that is known already.
  var range: Range<Int>?
  var place: Place?
  var path: String?
  var chain: [Diagnostic.Frame] = []
  var related: [Diagnostic.Related] = []
  /// Errors of another template that came along, complete already.
  var inner: [Diagnostic] = []
  /// The undefined value whose use is the error.
  var undefined: Undefined?

  init(
    _ kind: ErrorKind, vi: String, en: String, hint: Wording? = nil, at range: Range<Int>? = nil
  ) {
    self.kind = kind
    self.message = Wording(vi: vi, en: en)
    self.hint = hint
    self.range = range
  }

  /// The diagnostics that the fault amounts to.
  var diagnostics: [Diagnostic] {
    if !inner.isEmpty {
      return inner.map { diagnostic in
        var diagnostic = diagnostic
        diagnostic.chain += chain
        return diagnostic
      }
    }
    return [
      Diagnostic(
        kind: kind.rawValue, message: message, hint: hint, place: place, path: path,
        chain: chain, related: related)
    ]
  }
}

extension Fault {
  static func notCallable(_ value: Value) -> Fault {
    Fault(
      .badType, vi: "không gọi được giá trị kiểu \(value.typeName) như một hàm",
      en: "a value of type \(value.typeName) cannot be called")
  }

  static func notIterable(_ value: Value) -> Fault {
    Fault(
      .badType, vi: "không lặp được qua giá trị kiểu \(value.typeName)",
      en: "a value of type \(value.typeName) cannot be iterated",
      hint: Wording(
        vi: "cần một danh sách, một bảng khóa hoặc một chuỗi",
        en: "a list, a map or a text is needed"))
  }

  static func noLength(_ value: Value) -> Fault {
    Fault(
      .badType, vi: "giá trị kiểu \(value.typeName) không có độ dài",
      en: "a value of type \(value.typeName) has no length")
  }

  static func notComparable(_ left: Value, _ right: Value, _ operation: String) -> Fault {
    Fault(
      .badType,
      vi: "không so sánh được kiểu \(left.typeName) với kiểu \(right.typeName) bằng '\(operation)'",
      en: "'\(operation)' does not compare \(left.typeName) with \(right.typeName)")
  }

  static func badOperands(_ left: Value, _ right: Value, _ operation: String) -> Fault {
    let mixesText = operation == "+" && (left.text != nil) != (right.text != nil)
    return Fault(
      .badType,
      vi: "phép '\(operation)' không dùng được cho kiểu \(left.typeName) và \(right.typeName)",
      en: "'\(operation)' does not work on \(left.typeName) and \(right.typeName)",
      hint: mixesText
        ? Wording(vi: "để nối thành chuỗi, hãy dùng '~'", en: "to join as text, use '~'") : nil)
  }

  static func badOperand(_ value: Value, _ operation: String) -> Fault {
    Fault(
      .badType, vi: "phép '\(operation)' không dùng được cho kiểu \(value.typeName)",
      en: "'\(operation)' does not work on \(value.typeName)")
  }

  static func overflow(_ operation: String) -> Fault {
    Fault(
      .value, vi: "kết quả của phép '\(operation)' vượt quá phạm vi số",
      en: "the result of '\(operation)' is too large")
  }

  static func divisionByZero() -> Fault {
    Fault(.value, vi: "chia cho số không", en: "division by zero")
  }

  static func tooDeep() -> Fault {
    Fault(.limit, vi: "dữ liệu lồng nhau quá sâu", en: "the data are nested too deeply")
  }

  static func outputLimit(_ limit: Int) -> Fault {
    Fault(
      .limit, vi: "kết quả dài quá giới hạn \(limit) byte",
      en: "the output exceeds the limit of \(limit) bytes")
  }

  static func badType(_ name: String, expected: Wording, _ value: Value) -> Fault {
    Fault(
      .badType,
      vi: "'\(name)' cần \(expected.vi), không phải giá trị kiểu \(value.typeName)",
      en: "'\(name)' needs \(expected.en), not a value of type \(value.typeName)")
  }
}

extension Wording {
  static let wholeNumber = Wording(vi: "một số nguyên", en: "a whole number")
  static let anyNumber = Wording(vi: "một số", en: "a number")
  static let anyText = Wording(vi: "một chuỗi", en: "a text")
  static let anyMap = Wording(vi: "một bảng khóa", en: "a map")
  static let anyList = Wording(vi: "một danh sách", en: "a list")

  /// "có phải '…'?", when something near was found.
  static func didYouMean(_ name: String, among candidates: some Sequence<String>) -> Wording? {
    guard let near = Suggestion.nearest(to: name, among: candidates) else { return nil }
    return Wording(vi: "có phải '\(near)'?", en: "did you mean '\(near)'?")
  }
}
