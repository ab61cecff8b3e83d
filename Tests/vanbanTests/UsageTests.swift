import Testing

@testable import vanban

@Suite("Usage")
struct UsageTests {
  @Test("without arguments, tells what to do next")
  func nothing() {
    let console = TestConsole()
    #expect(console.run() == .done)
    #expect(console.output.contains("vanban generate"))
    #expect(console.messages.isEmpty)
  }

  @Test("each command explains itself, with an example", arguments: Program.commands.map(\.name))
  func help(name: String) {
    for arguments in [[name, "--help"], [name, "-h"]] {
      let console = TestConsole()
      #expect(console.run(arguments[0], arguments[1]) == .done)
      #expect(console.output.contains("vanban \(name)"))
      #expect(console.output.contains("Examples:"))
    }
  }

  struct Mistake: CustomTestStringConvertible {
    var arguments: [String]
    var message: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(
    "a command line that is not understood ends with 2 and says what is meant",
    arguments: [
      Mistake(arguments: ["genrate"], message: "did you mean 'generate'?"),
      Mistake(arguments: ["generate", "--ouput", "x"], message: "did you mean '--output'?"),
      Mistake(arguments: ["generate", "--output"], message: "needs a value"),
      Mistake(arguments: ["generate", "--format", "pdf"], message: "takes one of: html, md"),
      Mistake(arguments: ["generate", "--final=yes"], message: "takes no value"),
      Mistake(arguments: ["render"], message: "still needs: TEMPLATE"),
      Mistake(arguments: ["render", "a", "b"], message: "does not take 'b'"),
      Mistake(arguments: ["render", "a", "--fuel", "-3"], message: "positive whole number"),
      Mistake(arguments: ["list", "sample"], message: "did you mean 'samples'?"),
      Mistake(arguments: ["markdown", "--flavor", "gmf"], message: "did you mean 'gfm'?"),
    ])
  func mistakes(mistake: Mistake) {
    let console = TestConsole()
    let status = Program.run(mistake.arguments, console: console.console)
    #expect(status == .wrongUsage)
    #expect(console.messages.contains(mistake.message), "\(console.messages)")
    #expect(console.output.isEmpty)
  }

  @Test(
    "speaks the language of the locale, or the one asked for",
    arguments: [
      (["LANG": "vi_VN.UTF-8"], [], "không có lệnh"),
      (["LANG": "en_US.UTF-8"], [], "there is no command"),
      ([:], [], "there is no command"),
      (["LANG": "vi_VN.UTF-8", "LC_ALL": "C"], [], "there is no command"),
      (["LANG": "en_US.UTF-8"], ["--lang", "vi"], "không có lệnh"),
      (["LANG": "vi_VN.UTF-8"], ["--lang=en"], "there is no command"),
    ])
  func languages(environment: [String: String], arguments: [String], message: String) {
    let console = TestConsole()
    console.environment = environment
    #expect(Program.run(arguments + ["gnerate"], console: console.console) == .wrongUsage)
    #expect(console.messages.contains(message))
  }

  @Test("completions name every command and option", arguments: Completions.Shell.allCases)
  func completions(shell: Completions.Shell) {
    let console = TestConsole()
    #expect(console.run("completions", shell.rawValue) == .done)
    for command in Program.commands {
      #expect(console.output.contains(command.name))
      for option in command.options { #expect(console.output.contains(option.name.dropFirst(2))) }
    }
  }
}
