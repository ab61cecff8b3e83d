import Diagnostics
import Drafting

extension CommandSpec {
  /// `vanban completions`: a script that completes commands and options in a shell.
  static var completions: CommandSpec {
    let shells = Completions.Shell.allCases.map(\.rawValue)
    return CommandSpec(
      name: "completions",
      operands: OperandSpec(
        label: shells.joined(separator: "|"), minimum: 1, maximum: 1, choices: shells),
      options: [],
      summary: Wording(
        vi: "in tập lệnh tự hoàn thành cho shell", en: "print a completion script for a shell"),
      discussion: nil,
      examples: [
        (
          "vanban completions bash > ~/.local/share/bash-completion/completions/vanban",
          Wording(vi: "bật tự hoàn thành trong bash", en: "complete in bash")
        )
      ],
      run: { invocation throws(Failure) in
        guard let shell = Completions.Shell(rawValue: invocation.operands[0]) else {
          throw .unknownOperand(invocation.operands[0], choices: shells)
        }
        let completions = Completions(
          commands: Program.commands, common: Program.commonOptions)
        try invocation.print(Array(completions.script(for: shell).utf8))
        return .done
      })
  }

  /// `vanban manual`: the manual page.
  static var manual: CommandSpec {
    CommandSpec(
      name: "manual",
      operands: OperandSpec(label: "", minimum: 0, maximum: 0),
      options: [],
      summary: Wording(vi: "in trang hướng dẫn cho man", en: "print the manual page for man"),
      discussion: nil,
      examples: [
        (
          "vanban manual | man -l -",
          Wording(vi: "đọc trang hướng dẫn", en: "read the manual page")
        )
      ],
      run: { invocation throws(Failure) in
        let manual = Manual(
          commands: Program.commands, common: Program.commonOptions,
          language: invocation.language)
        try invocation.print(Array(manual.page.utf8))
        return .done
      })
  }
}
