import Diagnostics
import Drafting

/// The program: finds the command, runs it, and turns its end into messages and a status.
enum Program {
  /// The commands, in the order of the help.
  static let commands: [CommandSpec] = [
    .generate, .status, .check, .initialize, .list, .render, .markdown, .completions, .manual,
  ]

  /// Options that every command takes.
  static let commonOptions = [
    OptionSpec(
      name: "--lang", value: "vi|en", choices: ["vi", "en"],
      help: Wording(vi: "ngôn ngữ của thông báo", en: "language of the messages")),
    OptionSpec(name: "--help", help: Wording(vi: "hiện hướng dẫn này", en: "show this help")),
  ]

  /// Runs the program; a function of its arguments, its console and the files it is pointed to.
  static func run(_ arguments: [String], console: Console) -> ExitStatus {
    let language = language(arguments) ?? console.localeLanguage
    let help = Help(language: language)
    var arguments = arguments
    // Before the command only common options may stand.
    while let first = arguments.first, first == "--lang" {
      arguments.removeFirst(min(2, arguments.count))
    }
    while let first = arguments.first, first.hasPrefix("--lang=") { arguments.removeFirst() }
    switch arguments.first {
    case nil, "--help", "-h", "help":
      if arguments.count > 1, let command = commands.first(where: { $0.name == arguments[1] }) {
        return answer(help.command(command, common: commonOptions), console)
      }
      return answer(help.program(commands, common: commonOptions), console)
    case "--version":
      return answer("vanban \(Version.current)\n", console)
    default: break
    }
    let name = arguments.removeFirst()
    guard let command = commands.first(where: { $0.name == name }) else {
      return fail(unknownCommand(name), language: language, console: console)
    }
    var invocation = Invocation(command: command, console: console, language: language)
    do throws(Failure) {
      try ArgumentParser(command: command, common: commonOptions)
        .parse(arguments, into: &invocation)
      if invocation.isGiven("--help") {
        return answer(help.command(command, common: commonOptions), console)
      }
      return try command.run(invocation)
    } catch .drafting(let failure) {
      invocation.report(failure.diagnostics, fileKey: command.name == "render" ? "template" : "file")
      if case .input = failure { return .faultyInput }
      return .refused
    } catch {
      return fail(error, language: language, console: console, command: command)
    }
  }

  private static func unknownCommand(_ name: String) -> Failure {
    let names = commands.map(\.name)
    return .usage(
      Wording(vi: "không có lệnh '\(name)'", en: "there is no command '\(name)'"),
      hint: Suggestion.nearest(to: name, among: names).map(Wording.didYouMean)
        ?? Wording(
          vi: "các lệnh: \(names.joined(separator: ", "))",
          en: "the commands are: \(names.joined(separator: ", "))"))
  }

  /// The language that the arguments ask for, wherever they do: usage errors obey it too.
  private static func language(_ arguments: [String]) -> Language? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { return nil }
      if argument == "--lang", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1])
      }
      if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) }
    }
    return nil
  }

  private static func answer(_ text: String, _ console: Console) -> ExitStatus {
    do throws(SystemError) {
      try console.writeOutput(Array(text.utf8))
      return .done
    } catch {
      return .refused
    }
  }

  private static func fail(
    _ failure: Failure, language: Language, console: Console, command: CommandSpec? = nil
  ) -> ExitStatus {
    guard case .usage(let message, let hint) = failure else { return .wrongUsage }
    var text = "vanban: \(message.text(in: language))\n"
    if let hint { text += "  \(hint.text(in: language))\n" }
    let help = command.map { "vanban \($0.name) --help" } ?? "vanban --help"
    text += "  " + Wording(vi: "xem: \(help)", en: "see: \(help)").text(in: language) + "\n"
    console.writeMessage(Array(text.utf8))
    return .wrongUsage
  }
}
