import Foundation
import TestSupport
import Testing

@testable import vanban

/// What the program prints for shells and for man, read by these where they are installed.
@Suite("Shells and manual")
struct ShellTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func printed(_ arguments: String...) -> String {
    let console = TestConsole()
    #expect(Program.run(arguments, console: console.console) == .done)
    return console.output
  }

  /// Runs a program of the machine; `nil` where there is none of this name.
  private func run(_ name: String, _ arguments: [String]) throws -> (output: String, status: Int32)?
  {
    let folders = ["/bin", "/usr/bin", "/usr/local/bin"]
    guard
      let path = folders.map({ "\($0)/\(name)" })
        .first(where: FileManager.default.isExecutableFile)
    else { return nil }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (text, process.terminationStatus)
  }

  @Test("each shell reads its script without a word", arguments: Completions.Shell.allCases)
  func syntax(shell: Completions.Shell) throws {
    try folder.write(printed("completions", shell.rawValue), to: "script")
    let check = shell == .fish ? "--no-execute" : "-n"
    guard let (output, status) = try run(shell.rawValue, [check, folder.path("script")]) else {
      return
    }
    #expect(output.isEmpty && status == 0, "\(output)")
  }

  @Test(
    "bash completes commands, options, values and files",
    arguments: [
      ("vanban gen", ["generate"]),
      ("vanban generate --fo", ["--format", "--force"]),
      ("vanban generate --format ", ["html", "md"]),
      ("vanban completions f", ["fish"]),
      ("vanban --lang ", ["vi", "en"]),
      ("vanban render hai", ["hai tên.md"]),
      ("vanban render x --data hai", ["hai tên.md"]),
    ])
  func bash(line: String, expected: [String]) throws {
    try folder.write("", to: "hai tên.md")
    try folder.write(printed("completions", "bash"), to: "script")
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    let quoted = words.map { "'\($0)'" }.joined(separator: " ")
    let program =
      "source ./script; COMP_WORDS=(\(quoted)); COMP_CWORD=\(words.count - 1); _vanban;"
      + "printf '%s\\n' \"${COMPREPLY[@]}\""
    guard let (output, _) = try run("bash", ["-c", program]) else { return }
    #expect(Set(output.split(separator: "\n").map(String.init)) == Set(expected))
  }

  @Test("the manual tells every command, option and status, in both languages")
  func manual() throws {
    for language in ["vi", "en"] {
      let page = printed("manual", "--lang", language)
      #expect(page.hasPrefix(".Dd "))
      for command in Program.commands {
        #expect(page.contains("\n.Ss \(command.name)"))
        for option in command.options {
          let name = option.name.dropFirst(2).replacing("-", with: "\\-")
          #expect(page.contains("\n.It Fl \\-\(name)"), "\(option.name)")
        }
      }
      for status in 0...3 { #expect(page.contains("\n.It \(status)\n")) }
      for line in page.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        #expect(!line.isEmpty && !line.hasSuffix(" "), "\(line)")
      }
    }
    #expect(printed("manual", "--lang", "vi").contains("soạn văn bản hành chính"))
  }

  @Test("man reads the manual without a warning", arguments: ["vi", "en"])
  func man(language: String) throws {
    try folder.write(printed("manual", "--lang", language), to: "vanban.1")
    if let (output, _) = try run("mandoc", ["-Tlint", "-Wwarning", folder.path("vanban.1")]) {
      #expect(output.isEmpty, "\(output)")
    }
    guard
      let (output, status) = try run(
        "groff", ["-ww", "-Kutf8", "-mandoc", "-Tutf8", "-z", folder.path("vanban.1")])
    else { return }
    #expect(output.isEmpty && status == 0, "\(output)")
  }
}
