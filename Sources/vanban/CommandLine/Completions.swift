import Diagnostics

/// Writes completion scripts for shells from the command table.
struct Completions {
  /// A shell that scripts can be written for.
  enum Shell: String, CaseIterable {
    case bash, zsh, fish
  }

  var commands: [CommandSpec]
  var common: [OptionSpec]

  /// The script for one shell, to be sourced or put where the shell looks for completions.
  func script(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  private var names: String { commands.map(\.name).joined(separator: " ") }

  private func options(_ command: CommandSpec) -> [OptionSpec] { command.options + common }

  /// What a value may be: a choice, or the name of a file.
  private var valueCases: [(option: String, choices: [String])] {
    var seen: Set<String> = []
    return commands.flatMap(options).filter { $0.value != nil && seen.insert($0.name).inserted }
      .map { ($0.name, $0.choices) }
  }

  private var bash: String {
    var text = """
      _vanban_files() {
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$1")
      }
      _vanban() {
        local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
        case $previous in

      """
    for (option, choices) in valueCases {
      let words = choices.joined(separator: " ")
      let reply =
        choices.isEmpty
        ? "_vanban_files \"$word\"" : "COMPREPLY=($(compgen -W \"\(words)\" -- \"$word\"))"
      text += "    \(option)) \(reply); return ;;\n"
    }
    text += """
        esac
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "\(names)" -- "$word")); return
        fi
        case ${COMP_WORDS[1]} in

      """
    for command in commands {
      let words = (options(command).map(\.name) + command.operands.choices)
        .joined(separator: " ")
      text += "    \(command.name)) COMPREPLY=($(compgen -W \"\(words)\" -- \"$word\")) ;;\n"
    }
    text += """
        esac
        if [ ${#COMPREPLY[@]} -eq 0 ]; then _vanban_files "$word"; fi
      }
      complete -F _vanban vanban

      """
    return text
  }

  private var zsh: String {
    var text = """
      #compdef vanban
      _vanban() {
        if (( CURRENT == 2 )); then
          local -a commands=(

      """
    for command in commands {
      text += "      \(quoted("\(command.name):\(command.summary.en)"))\n"
    }
    text += """
          )
          _describe command commands
          return
        fi
        case $words[2] in

      """
    for command in commands {
      text += "    \(command.name)) _arguments"
      for option in options(command) {
        let action =
          option.value.map { _ in
            option.choices.isEmpty
              ? ":value:_files" : ":value:(\(option.choices.joined(separator: " ")))"
          } ?? ""
        text += " \\\n      \(quoted("\(option.name)[\(option.help.en)]\(action)"))"
      }
      let operands = command.operands.choices
      text +=
        " \\\n      \(operands.isEmpty ? "'*:file:_files'" : "'*:what:(\(operands.joined(separator: " ")))'") ;;\n"
    }
    text += """
        esac
      }
      if [ "$funcstack[1]" = _vanban ]; then _vanban "$@"; else compdef _vanban vanban; fi

      """
    return text
  }

  private var fish: String {
    var text = ""
    for command in commands {
      text +=
        "complete -c vanban -n __fish_use_subcommand -f -a \(command.name) -d \(quoted(command.summary.en))\n"
      let condition = "'__fish_seen_subcommand_from \(command.name)'"
      for option in options(command) {
        text += "complete -c vanban -n \(condition) -l \(option.name.dropFirst(2))"
        if option.value != nil {
          text +=
            option.choices.isEmpty ? " -r" : " -x -a '\(option.choices.joined(separator: " "))'"
        }
        text += " -d \(quoted(option.help.en))\n"
      }
      if !command.operands.choices.isEmpty {
        let words = command.operands.choices.joined(separator: " ")
        text += "complete -c vanban -n \(condition) -f -a '\(words)'\n"
      }
    }
    return text
  }

  /// A word in single quotes, as all three shells read it.
  private func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
