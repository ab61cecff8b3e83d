import Diagnostics
import Vietnamese

/// What an identifier points to.
enum ReferenceTarget: Int, Sendable, CaseIterable {
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
}

extension DataText {
  /// What a value is, for messages.
  fileprivate func description(of value: Datum) -> Wording {
    let text = scalarText(of: value) ?? ""
    return switch value.kind {
    case .null: Wording(vi: "null", en: "null")
    case .false: Wording(vi: "false", en: "false")
    case .true: Wording(vi: "true", en: "true")
    case .number: Wording(vi: "số \(text)", en: "the number \(text)")
    case .string:
      Wording(vi: "'\(Self.shortened(text))'", en: "'\(Self.shortened(text))'")
    case .array: Wording(vi: "một danh sách [ ]", en: "a list")
    case .object: Wording(vi: "một khối { }", en: "an object")
    }
  }

  private static func shortened(_ text: String) -> String {
    text.count > 60 ? text.prefix(60) + "…" : text
  }
}

extension FileReader {
  /// Reports a value that is not what was expected.
  func reportWrong(_ value: Datum, expected: Wording, hint: Wording? = nil) {
    let found = text.description(of: value)
    loader.report(
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
    Kind(shape: .text(pattern: nil, note: nil), standIn: "") { value, reader in
      guard value.kind == .string else {
        reader.reportWrong(value, expected: Wording(vi: "chữ trong ngoặc kép", en: "text"))
        return nil
      }
      return reader.checkLegacy(value) ? reader.text.string(of: value) : nil
    }
  }

  /// Plain text that may be written as a number.
  static var textOrNumber: Kind {
    Kind(
      shape: .either(.text(pattern: nil, note: nil), .integer(Int.min...Int.max)), standIn: ""
    ) { value, reader in
      if value.kind == .number { return reader.text.scalarText(of: value) }
      return text.read(value, reader)
    }
  }

  /// The identifier of an entry.
  static var identifier: Kind {
    Kind(
      shape: .text(
        pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$", note: "chữ không dấu, số, dấu - _ ."),
      standIn: ""
    ) { value, reader in
      let isGood = reader.text.read(value) { isIdentifier($0) } == true
      guard isGood, let text = reader.text.string(of: value) else {
        reader.reportWrong(
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
    Kind(shape: .reference(target), standIn: "") { value, reader in
      guard let text = reader.text.string(of: value) else {
        reader.reportWrong(
          value,
          expected: Wording(
            vi: "mã của một \(target.title.vi)", en: "the identifier of a \(target.title.en)"))
        return nil
      }
      reader.loader.mentions.append(
        Mention(target: target, id: text, origin: reader.text.origin(of: value)))
      return text
    }
  }

  private static func isIdentifier(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      switch text[index] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: break
      case 0x2D, 0x2E, 0x5F: if index == 0 { return false }
      default: return false
      }
    }
    return !text.isEmpty
  }
}

extension Kind where Value == Prose {
  /// Text with references.
  static var prose: Kind {
    Kind(
      shape: .prose, standIn: Prose(segments: [], origin: Origin(file: 0, range: 0..<0))
    ) { value, reader in
      guard value.kind == .string else {
        reader.reportWrong(value, expected: Wording(vi: "chữ trong ngoặc kép", en: "text"))
        return nil
      }
      return reader.checkLegacy(value) ? reader.prose(value) : nil
    }
  }

  /// Text with references, or a number.
  static var proseOrNumber: Kind {
    Kind(
      shape: .either(.prose, .integer(Int.min...Int.max)), standIn: prose.standIn()
    ) { value, reader in
      if value.kind == .number, let text = reader.text.scalarText(of: value) {
        return Prose(segments: [.literal(text)], origin: reader.text.origin(of: value))
      }
      return prose.read(value, reader)
    }
  }
}

extension Kind where Value == AgencyList {
  /// Names of agencies.
  static var agencies: Kind {
    Kind(
      shape: .agencies, standIn: AgencyList(text: Kind<Prose>.prose.standIn(), members: [])
    ) { value, reader in
      guard value.kind == .string else {
        reader.reportWrong(value, expected: Wording(vi: "tên các cơ quan", en: "names of agencies"))
        return nil
      }
      return reader.checkLegacy(value) ? reader.agencyList(value) : nil
    }
  }
}

extension Kind where Value == Bool {
  /// True or false.
  static var bool: Kind {
    Kind(shape: .bool, standIn: false) { value, reader in
      switch value.kind {
      case .true: return true
      case .false: return false
      default:
        reader.reportWrong(value, expected: Wording(vi: "true hoặc false", en: "true or false"))
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
    Kind(shape: .integer(range), standIn: range.lowerBound) { value, reader in
      guard let number = reader.text.wholeNumber(of: value), range.contains(number) else {
        reader.reportWrong(
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

extension DataText {
  /// The whole number that is written as a number, or in a cell with or without words before it.
  fileprivate func wholeNumber(of value: Datum) -> Int? {
    guard value.kind == .number || value.isCell else { return nil }
    let range = textRange(of: value)
    var start = range.upperBound
    while start > range.lowerBound, 0x30...0x39 ~= bytes[start - 1] { start -= 1 }
    guard start < range.upperBound, range.upperBound - start <= 18 else { return nil }
    var number = 0
    for index in start..<range.upperBound { number = number * 10 + Int(bytes[index] - 0x30) }
    if start == range.lowerBound { return number }
    switch bytes[start - 1] {
    case 0x20 where value.isCell: return number
    case 0x2D where start - 1 == range.lowerBound: return -number
    case 0x2B where start - 1 == range.lowerBound: return number
    default: return nil
    }
  }
}
