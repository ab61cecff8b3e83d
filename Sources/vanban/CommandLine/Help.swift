import Diagnostics

/// Writes help from the command table.
struct Help {
  var language: Language

  /// The help of the whole program.
  func program(_ commands: [CommandSpec], common: [OptionSpec]) -> String {
    var text = Wording(
      vi: "vanban \(Version.current): soạn văn bản hành chính từ hồ sơ dữ liệu và mẫu.",
      en: "vanban \(Version.current): writes official documents from a dossier and templates."
    ).text(in: language)
    text += "\n\n" + heading(vi: "Cách dùng", en: "Usage") + "\n"
    text += "  vanban \(label(vi: "LỆNH", en: "COMMAND")) […]\n\n"
    text += heading(vi: "Các lệnh", en: "Commands") + "\n"
    text += table(commands.map { ($0.name, $0.summary.text(in: language)) })
    text += "\n" + heading(vi: "Bắt đầu từ đâu", en: "Where to begin") + "\n"
    text += table(
      commands.flatMap { command in
        command.examples.prefix(1).map { ($0.line, $0.meaning.text(in: language)) }
      })
    text += "\n" + heading(vi: "Tùy chọn chung", en: "Common options") + "\n"
    text += table(common.map(row))
    return text
  }

  /// The help of one command.
  func command(_ command: CommandSpec, common: [OptionSpec]) -> String {
    var text = command.summary.text(in: language) + "\n\n"
    text += heading(vi: "Cách dùng", en: "Usage") + "\n"
    text += "  " + usage(command) + "\n"
    if let discussion = command.discussion {
      text += "\n" + discussion.text(in: language) + "\n"
    }
    text += "\n" + heading(vi: "Tùy chọn", en: "Options") + "\n"
    text += table((command.options + common).map(row))
    text += "\n" + heading(vi: "Ví dụ", en: "Examples") + "\n"
    for example in command.examples {
      text += "  \(example.line)\n      \(example.meaning.text(in: language))\n"
    }
    return text
  }

  /// One line that shows how a command is called.
  func usage(_ command: CommandSpec) -> String {
    let operands = command.operands.label
    return "vanban \(command.name)\(operands.isEmpty ? "" : " \(operands)") "
      + "[\(label(vi: "tùy chọn", en: "options"))]"
  }

  private func row(_ option: OptionSpec) -> (String, String) {
    var help = option.help.text(in: language)
    if !option.choices.isEmpty { help += " (\(option.choices.joined(separator: ", ")))" }
    return (option.name + (option.value.map { " \($0)" } ?? ""), help)
  }

  private func table(_ rows: [(String, String)]) -> String {
    let width = min(rows.map(\.0.count).max() ?? 0, 28)
    return rows.map { name, help in
      name.count > width
        ? "  \(name)\n  \(String(repeating: " ", count: width))  \(help)\n"
        : "  \(name)\(String(repeating: " ", count: width - name.count))  \(help)\n"
    }.joined()
  }

  private func heading(vi: String, en: String) -> String { label(vi: vi, en: en) + ":" }

  private func label(vi: String, en: String) -> String {
    Wording(vi: vi, en: en).text(in: language)
  }
}
