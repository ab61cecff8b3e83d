import Diagnostics

/// Writes the manual page (in the mdoc macros) from the command table.
struct Manual {
  var commands: [CommandSpec]
  var common: [OptionSpec]
  var language: Language

  /// The source of the page `vanban(1)`.
  var page: String {
    var text = """
      .Dd $Mdocdate$
      .Dt VANBAN 1
      .Os
      .Sh NAME
      .Nm vanban
      .Nd \(line(Wording(vi: "soạn văn bản hành chính từ hồ sơ dữ liệu và mẫu", en: "write official documents from a dossier and templates")))
      .Sh SYNOPSIS
      .Nm
      .Ar command
      .Op Ar options
      .Sh COMMANDS

      """
    for command in commands {
      let label = command.operands.label
      text += ".Ss \(command.name)\(label.isEmpty ? "" : " " + escaped(label))\n"
      text += line(command.summary) + "\n"
      if let discussion = command.discussion { text += ".Pp\n\(lines(discussion))\n" }
      text += options(command.options)
      text += ".Pp\n"
      for example in command.examples {
        text += ".Dl \(escaped(example.line))\n.Pp\n\(line(example.meaning))\n"
      }
    }
    text += ".Sh OPTIONS\n" + options(common)
    text += """
      .Sh EXIT STATUS
      .Bl -tag -width 2n
      .It 0
      \(line(Wording(vi: "xong", en: "done")))
      .It 1
      \(line(Wording(vi: "dữ liệu vào có lỗi; không tệp nào ghi dở", en: "the input has faults; nothing is half-written")))
      .It 2
      \(line(Wording(vi: "dùng lệnh sai", en: "wrong usage")))
      .It 3
      \(line(Wording(vi: "bị từ chối, hoặc hệ thống báo lỗi", en: "refused, or the system failed")))
      .El

      """
    return text
  }

  private func options(_ options: [OptionSpec]) -> String {
    guard !options.isEmpty else { return "" }
    var text = ".Bl -tag -width Ds\n"
    for option in options {
      let value = option.value.map { " Ar \(escaped($0))" } ?? ""
      text += ".It Fl \(escaped("-" + option.name.dropFirst(2)))\(value)\n"
      text += line(option.help) + "\n"
    }
    return text + ".El\n"
  }

  private func line(_ wording: Wording) -> String { escaped(wording.text(in: language)) }

  /// Each sentence on a line of its own, by which the macros know where one ends.
  private func lines(_ wording: Wording) -> String {
    var lines = [""]
    for word in wording.text(in: language).split(whereSeparator: \.isWhitespace) {
      let line = lines[lines.count - 1]
      if line.hasSuffix(".") || line.hasSuffix(":") {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = line.isEmpty ? String(word) : line + " " + word
      }
    }
    return lines.map(escaped).joined(separator: "\n")
  }

  /// Text that the macros leave alone: no control character at a line's start, no escape.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      default: result.append(character)
      }
    }
    return result.hasPrefix(".") || result.hasPrefix("'") ? "\\&" + result : result
  }
}
