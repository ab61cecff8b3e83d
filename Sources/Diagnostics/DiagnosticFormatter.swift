/// Writes diagnostics as text for people: message, place, the line with a mark under it, hint.
public struct DiagnosticFormatter: Sendable {
  /// The language of the text.
  public var language: Language
  /// Whether to colour the text with ANSI escapes.
  public var color: Bool

  /// A formatter for one language, without colour unless it is asked for.
  public init(language: Language, color: Bool = false) {
    self.language = language
    self.color = color
  }

  /// The text of one diagnostic, ended by a line break.
  ///
  /// For example:
  ///
  ///     lỗi: không có tên 'yer' [undefined]
  ///       --> ke-hoach.md:3:8
  ///      3 | Năm {{ yer }}
  ///        |        ^^^ có phải 'year'?
  public func format(_ diagnostic: Diagnostic) -> String {
    let heading = paint("\(label(diagnostic.severity)):", style(diagnostic.severity))
    var text = "\(heading) \(diagnostic.message.text(in: language)) [\(diagnostic.kind)]\n"
    if let place = diagnostic.place {
      text += excerpt(place, note: diagnostic.hint?.text(in: language))
    } else if let hint = diagnostic.hint {
      text += "  \(hint.text(in: language))\n"
    }
    if let path = diagnostic.path {
      text += "  \(Wording(vi: "dữ liệu", en: "datum").text(in: language)): \(path)\n"
    }
    for frame in diagnostic.chain {
      text += "  \(frame.label.text(in: language)) \(position(frame.place))\n"
    }
    for related in diagnostic.related {
      text += "  \(related.message.text(in: language)):\n" + excerpt(related.place, note: nil)
    }
    return text
  }

  private func excerpt(_ place: Place, note: String?) -> String {
    var text = "  --> \(position(place))\n"
    guard let line = place.excerpt else {
      if let note { text += "  \(note)\n" }
      return text
    }
    let number = String(place.line)
    let gutter = String(repeating: " ", count: number.count)
    let window = Window(line: line, column: place.column, endColumn: place.endColumn)
    let mark = paint(String(repeating: "^", count: window.markLength), "1;31")
    text += " \(number) | \(window.text)\n"
    text += " \(gutter) | \(window.indent)\(mark)\(note.map { " " + $0 } ?? "")\n"
    return text
  }

  private func position(_ place: Place) -> String {
    paint("\(place.file):\(place.line):\(place.column)", "36")
  }

  private func label(_ severity: Severity) -> String {
    let wording =
      switch severity {
      case .error: Wording(vi: "lỗi", en: "error")
      case .warning: Wording(vi: "cảnh báo", en: "warning")
      case .information: Wording(vi: "lưu ý", en: "note")
      }
    return wording.text(in: language)
  }

  private func style(_ severity: Severity) -> String {
    switch severity {
    case .error: "1;31"
    case .warning: "1;33"
    case .information: "1;34"
    }
  }

  private func paint(_ text: String, _ style: String) -> String {
    color ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
  }
}

/// The part of a line that is shown around a mark, safe for a terminal.
private struct Window {
  /// Characters shown at the most; official lines run to thousands.
  static let width = 96

  let text: String
  let indent: String
  let markLength: Int

  init(line: String, column: Int, endColumn: Int) {
    // Only the scalars around the mark are looked at; a line may have thousands.
    let count = line.utf8.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    let start = min(max(column - 1, 0), count)
    let end = min(max(endColumn - 1, start), count)
    var first = 0
    var last = count
    if count > Self.width {
      first = min(max(0, start - Self.width / 3), count - Self.width)
      last = first + Self.width
    }
    let scalars = line.unicodeScalars.dropFirst(first).prefix(last - first)
    let lead = first > 0 ? "…" : ""
    let tail = last < count ? "…" : ""
    text = lead + Self.visible(scalars) + tail
    // A tab keeps its width, so that the mark stands below its character.
    var indent = String(repeating: " ", count: lead.count)
    for scalar in scalars.prefix(min(start, last) - first) {
      if scalar == "\t" {
        indent += "\t"
      } else if scalar.value < 0x300 || scalar.properties.generalCategory != .nonspacingMark {
        indent += " "
      }
    }
    self.indent = indent
    markLength = max(1, min(end, last) - start)
  }

  /// Control characters as pictures: an excerpt never sends escapes to a terminal.
  private static func visible(_ scalars: Substring.UnicodeScalarView) -> String {
    let isPlain = scalars.allSatisfy {
      $0.value >= 0x20 && $0.value < 0x7F || $0.value >= 0xA0 && $0.value < 0x2020
    }
    if isPlain { return String(scalars) }
    var view = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar.value {
      case 0x09: view.append(scalar)
      case 0..<0x20: view.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F, 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069: view.append("\u{FFFD}")
      default: view.append(scalar)
      }
    }
    return String(view)
  }
}
