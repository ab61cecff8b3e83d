extension Diagnostic {
  /// The diagnostic as one JSON object on one line, without a line break.
  ///
  /// Keys: `severity`, `kind`, `message`, `hint`, the place as `fileKey`, `line`, `column`,
  /// `endColumn`, then `path`, `chain` and `related`. What is not known is `null`.
  ///
  /// - Parameters:
  ///   - language: The language of the messages.
  ///   - fileKey: The key of the file's name: `template` where the texts are templates.
  public func json(language: Language, fileKey: String = "file") -> String {
    let steps = chain.map { frame in
      JSONText.object([
        ("label", JSONText.string(frame.label.text(in: language))),
        (fileKey, JSONText.string(frame.place.file)),
        ("line", String(frame.place.line)),
        ("column", String(frame.place.column)),
      ])
    }
    let others = related.map { related in
      JSONText.object([
        ("message", JSONText.string(related.message.text(in: language))),
        (fileKey, JSONText.string(related.place.file)),
        ("line", String(related.place.line)),
        ("column", String(related.place.column)),
      ])
    }
    return JSONText.object([
      ("severity", JSONText.string(severity.rawValue)),
      ("kind", JSONText.string(kind)),
      ("message", JSONText.string(message.text(in: language))),
      ("hint", hint.map { JSONText.string($0.text(in: language)) } ?? "null"),
      (fileKey, place.map { JSONText.string($0.file) } ?? "null"),
      ("line", place.map { String($0.line) } ?? "null"),
      ("column", place.map { String($0.column) } ?? "null"),
      ("endColumn", place.map { String($0.endColumn) } ?? "null"),
      ("path", path.map(JSONText.string) ?? "null"),
      ("chain", JSONText.array(steps)),
      ("related", JSONText.array(others)),
    ])
  }
}

/// Writes JSON, for messages that programs read.
public enum JSONText {
  /// An object of members that are JSON already, in the order given.
  public static func object(_ members: [(name: String, json: String)]) -> String {
    "{" + members.map { string($0.name) + ":" + $0.json }.joined(separator: ",") + "}"
  }

  /// An array of elements that are JSON already.
  public static func array(_ elements: [String]) -> String {
    "[" + elements.joined(separator: ",") + "]"
  }

  /// A string literal: quoted, with what JSON forbids escaped.
  public static func string(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      // The separators of lines and paragraphs begin with E2.
      byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F && byte != 0xE2
    }
    if isPlain { return "\"" + text + "\"" }
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      case "\r": literal += "\\r"
      case "\t": literal += "\\t"
      case "\u{00}"..<"\u{20}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}
