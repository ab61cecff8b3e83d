/// Texts that are markup: what is joined to them is escaped first.
enum Markup {
  /// Appends a value to markup, escaped unless it is markup itself.
  static func append(_ value: Value, to bytes: inout [UInt8], _ escaping: Escaping) {
    if case .markup(let text) = value {
      bytes.append(text)
    } else {
      append(value.printed, to: &bytes, escaping)
    }
  }

  static func append(_ text: Text, to bytes: inout [UInt8], _ escaping: Escaping) {
    if case .custom(let escaper) = escaping {
      // Where the result will stand is unknown, so it is escaped as at the start of a line.
      let start = bytes.count
      text.withBytes { escaper.body($0.span, &bytes, start) }
    } else {
      HTMLEscape.append(text, to: &bytes)
    }
  }

  /// A value as markup.
  static func escaped(_ value: Value, _ escaping: Escaping) -> Text {
    if case .markup(let text) = value { return text }
    var bytes: [UInt8] = []
    append(value.printed, to: &bytes, escaping)
    return Text(bytes)
  }

  /// `+` on two texts of which one may be markup.
  static func add(_ left: Value, _ right: Value, _ escaping: Escaping) throws(Fault) -> Value {
    guard left.isMarkup || right.isMarkup else { return try Arithmetic.add(left, right) }
    return .markup(Arithmetic.join(escaped(left, escaping), escaped(right, escaping)))
  }

  /// A text like another: markup when that is.
  static func like(_ value: Value, _ text: Text) -> Value {
    value.isMarkup ? .markup(text) : .string(text)
  }

  /// The text without tags and comments, white space joined, references resolved.
  static func strippedOfTags(_ text: Text) -> Text {
    var bytes = text.bytes
    bytes = removing(bytes, from: Array("<!--".utf8), to: Array("-->".utf8))
    bytes = removing(bytes, from: [0x3C], to: [0x3E])
    let words = Text(bytes).string.unicodeScalars
      .split(whereSeparator: CharacterClass.isSpace).map { String($0) }
    return unescaped(words.joined(separator: " "))
  }

  private static func removing(_ bytes: [UInt8], from open: [UInt8], to close: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var index = 0
    var isOpenEnded = false
    while index < bytes.count {
      if !isOpenEnded, bytes[index...].starts(with: open) {
        var end = index + open.count
        while end < bytes.count, !bytes[end...].starts(with: close) { end += 1 }
        if end < bytes.count {
          index = end + close.count
          continue
        }
        isOpenEnded = true
      }
      kept.append(bytes[index])
      index += 1
    }
    return kept
  }

  private static let references: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "copy": "\u{A9}", "reg": "\u{AE}", "hellip": "\u{2026}", "ndash": "\u{2013}",
    "mdash": "\u{2014}", "lsquo": "\u{2018}", "rsquo": "\u{2019}", "ldquo": "\u{201C}",
    "rdquo": "\u{201D}", "laquo": "\u{AB}", "raquo": "\u{BB}", "middot": "\u{B7}",
    "deg": "\u{B0}", "times": "\u{D7}", "euro": "\u{20AC}", "trade": "\u{2122}",
    "bull": "\u{2022}", "sect": "\u{A7}", "para": "\u{B6}",
  ]

  /// Resolves the references of HTML.
  static func unescaped(_ text: String) -> Text {
    var output = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      guard scalars[index] == "&", let end = scalars[index...].prefix(34).firstIndex(of: ";") else {
        output.append(scalars[index])
        index += 1
        continue
      }
      let name = String(String.UnicodeScalarView(scalars[(index + 1)..<end]))
      if let known = references[name] {
        output.append(contentsOf: known.unicodeScalars)
        index = end + 1
        continue
      }
      var number: UInt32?
      if name.hasPrefix("#x") || name.hasPrefix("#X") {
        number = UInt32(name.dropFirst(2), radix: 16)
      } else if name.hasPrefix("#") {
        number = UInt32(name.dropFirst())
      }
      if let number {
        output.append(number == 0 ? "\u{FFFD}" : Unicode.Scalar(number) ?? "\u{FFFD}")
        index = end + 1
      } else {
        output.append(scalars[index])
        index += 1
      }
    }
    return Text(String(output))
  }
}
