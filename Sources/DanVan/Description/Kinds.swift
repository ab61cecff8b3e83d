import Diagnostics
import Vietnamese

/// What an identifier points to.
enum ReferenceTarget: Sendable {
  case agency
  case citation
  case deadline
  case document
  case figure
  case period
  case task

  /// The word for it in messages.
  var title: Wording {
    switch self {
    case .agency: Wording(vi: "cơ quan", en: "agency")
    case .citation: Wording(vi: "văn bản viện dẫn", en: "cited document")
    case .deadline: Wording(vi: "thời hạn", en: "deadline")
    case .document: Wording(vi: "văn bản", en: "document")
    case .figure: Wording(vi: "số liệu", en: "figure")
    case .period: Wording(vi: "kỳ báo cáo", en: "reporting period")
    case .task: Wording(vi: "nhiệm vụ", en: "task")
    }
  }
}

/// An identifier that a member holds, kept to be checked once the whole dossier is read.
struct Mention {
  var target: ReferenceTarget
  var id: String
  var origin: Origin
  /// The way to the datum.
  var path: [Loader.Step]
}

extension JSONValue {
  /// The value as text: a string, or a number as it is written.
  var scalarText: String? {
    switch content {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  /// What the value is, for messages.
  var description: Wording {
    switch content {
    case .null: Wording(vi: "null", en: "null")
    case .bool(let value): Wording(vi: "\(value)", en: "\(value)")
    case .number(let text): Wording(vi: "số \(text)", en: "the number \(text)")
    case .string(let text):
      Wording(vi: "'\(Self.shortened(text))'", en: "'\(Self.shortened(text))'")
    case .array: Wording(vi: "một danh sách [ ]", en: "a list")
    case .object: Wording(vi: "một khối { }", en: "an object")
    }
  }

  private static func shortened(_ text: String) -> String {
    text.count > 60 ? text.prefix(60) + "…" : text
  }
}

extension Loader {
  /// Reports a value that is not what was expected.
  func reportWrong(_ value: JSONValue, expected: Wording, hint: Wording? = nil) {
    let found = value.description
    report(
      "value",
      Wording(
        vi: "ở đây phải là \(expected.vi), không phải \(found.vi)",
        en: "expected \(expected.en), found \(found.en)"),
      hint: hint, at: value.range)
  }
}

extension Kind where Value == String {
  /// Plain text.
  static var text: Kind {
    Kind(shape: .text(pattern: nil, note: nil), standIn: "") { value, loader in
      guard case .string(let text) = value.content else {
        loader.reportWrong(value, expected: Wording(vi: "chữ trong ngoặc kép", en: "text"))
        return nil
      }
      return loader.checkLegacy(text, at: value.range) ? text : nil
    }
  }

  /// Plain text that may be written as a number.
  static var textOrNumber: Kind {
    Kind(
      shape: .either(.text(pattern: nil, note: nil), .integer(Int.min...Int.max)), standIn: ""
    ) { value, loader in
      if case .number(let text) = value.content { return text }
      return text.read(value, loader)
    }
  }

  /// The identifier of an entry.
  static var identifier: Kind {
    Kind(
      shape: .text(
        pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$", note: "chữ không dấu, số, dấu - _ ."),
      standIn: ""
    ) { value, loader in
      guard case .string(let text) = value.content, isIdentifier(text) else {
        loader.reportWrong(
          value, expected: Wording(vi: "một mã", en: "an identifier"),
          hint: Wording(
            vi: "mã viết bằng chữ không dấu, số và các dấu - _ . không có dấu cách",
            en: "identifiers are letters without marks, digits, - _ and ."))
        return nil
      }
      return text
    }
  }

  /// The identifier of an entry elsewhere; checked once everything is read.
  static func reference(_ target: ReferenceTarget) -> Kind {
    Kind(shape: .reference(target), standIn: "") { value, loader in
      guard case .string(let text) = value.content else {
        loader.reportWrong(
          value,
          expected: Wording(
            vi: "mã của một \(target.title.vi)", en: "the identifier of a \(target.title.en)"))
        return nil
      }
      loader.mentions.append(
        Mention(
          target: target, id: text, origin: loader.origin(value.range), path: loader.path))
      return text
    }
  }

  private static func isIdentifier(_ text: String) -> Bool {
    var isFirst = true
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: break
      case 0x2D, 0x2E, 0x5F: if isFirst { return false }
      default: return false
      }
      isFirst = false
    }
    return !isFirst
  }
}

extension Kind where Value == Prose {
  /// Text with references.
  static var prose: Kind {
    Kind(
      shape: .prose, standIn: Prose(segments: [], origin: Origin(file: 0, range: 0..<0))
    ) { value, loader in
      guard case .string(let text) = value.content else {
        loader.reportWrong(value, expected: Wording(vi: "chữ trong ngoặc kép", en: "text"))
        return nil
      }
      return loader.checkLegacy(text, at: value.range) ? loader.prose(text, at: value.range) : nil
    }
  }

  /// Text with references, or a number.
  static var proseOrNumber: Kind {
    Kind(
      shape: .either(.prose, .integer(Int.min...Int.max)), standIn: prose.standIn()
    ) { value, loader in
      if case .number(let text) = value.content {
        return Prose(segments: [.literal(text)], origin: loader.origin(value.range))
      }
      return prose.read(value, loader)
    }
  }
}

extension Kind where Value == AgencyList {
  /// Names of agencies.
  static var agencies: Kind {
    Kind(
      shape: .agencies, standIn: AgencyList(text: Kind<Prose>.prose.standIn(), members: [])
    ) { value, loader in
      guard case .string(let text) = value.content else {
        loader.reportWrong(value, expected: Wording(vi: "tên các cơ quan", en: "names of agencies"))
        return nil
      }
      return loader.checkLegacy(text, at: value.range)
        ? loader.agencyList(text, at: value.range) : nil
    }
  }
}

extension Kind where Value == Bool {
  /// True or false.
  static var bool: Kind {
    Kind(shape: .bool, standIn: false) { value, loader in
      switch value.content {
      case .bool(let bool): return bool
      default:
        loader.reportWrong(value, expected: Wording(vi: "true hoặc false", en: "true or false"))
        return nil
      }
    }
  }
}

extension Kind where Value == Int {
  /// A whole number between two bounds.
  ///
  /// Tables may put a word before it: `Tiêu chí 6`.
  static func integer(_ range: ClosedRange<Int>) -> Kind {
    Kind(shape: .integer(range), standIn: range.lowerBound) { value, loader in
      var text = value.scalarText
      if loader.isTable, let written = text {
        let digits = written.utf8.reversed().prefix { 0x30...0x39 ~= $0 }
        let before = written.utf8.dropLast(digits.count)
        if before.last == 0x20 { text = String(decoding: digits.reversed(), as: UTF8.self) }
      } else if case .string = value.content {
        text = nil
      }
      guard let number = text.flatMap({ Int($0) }), range.contains(number) else {
        loader.reportWrong(
          value,
          expected: Wording(
            vi: "một số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
            en: "a whole number from \(range.lowerBound) to \(range.upperBound)"))
        return nil
      }
      return number
    }
  }
}
