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
    var text = ""
    write(diagnostic, to: &text)
    return text
  }

  /// Appends the text of one diagnostic, ended by a line break.
  public func write(_ diagnostic: Diagnostic, to text: inout String) {
    let heading = paint("\(label(diagnostic.severity)):", style(diagnostic.severity))
    text += "\(heading) \(diagnostic.message.text(in: language)) [\(diagnostic.kind)]\n"
    if let place = diagnostic.place {
      write(place, note: diagnostic.hint?.text(in: language), to: &text)
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
      text += "  \(related.message.text(in: language)):\n"
      write(related.place, note: nil, to: &text)
    }
  }

  /// Appends a place with its line, the mark below it, and a note behind the mark.
  private func write(_ place: Place, note: String?, to text: inout String) {
    text += "  --> \(position(place))\n"
    guard let line = place.excerpt else {
      if let note { text += "  \(note)\n" }
      return
    }
    let number = String(place.line)
    let gutter = LineWindow.row(of: " ", number.utf8.count)
    let window = LineWindow(line: line, column: place.column, endColumn: place.endColumn)
    let mark = paint(LineWindow.row(of: "^", window.markLength), "1;31")
    text += " \(number) | \(window.text)\n"
    text += " \(gutter) | \(window.indent)\(mark)\(note.map { " " + $0 } ?? "")\n"
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
