import Diagnostics
import Drafting

/// One run of a command: what was asked, and the means to answer.
struct Invocation {
  var command: CommandSpec
  var operands: [String] = []
  /// The values of the options that were given, by name; a switch has an empty value.
  var values: [String: String] = [:]
  var console: Console
  var language: Language

  func isGiven(_ option: String) -> Bool { values[option] != nil }

  func value(_ option: String) -> String? { values[option] }

  /// The values of an option that takes several, separated by commas.
  func list(_ option: String) -> [String]? {
    values[option].map { $0.split(separator: ",").map(String.init) }
  }

  /// The value of an option that takes a whole number.
  func number(_ option: String) throws(Failure) -> Int? {
    guard let text = values[option] else { return nil }
    guard let number = Int(text), number > 0 else {
      throw .usage(
        Wording(
          vi: "'\(option)' cần một số nguyên dương, không phải '\(text)'",
          en: "'\(option)' takes a positive whole number, not '\(text)'"),
        hint: nil)
    }
    return number
  }

  /// The value of an option that takes two marks with a space between them.
  func pair(_ option: String) throws(Failure) -> (begin: String, end: String)? {
    guard let text = values[option] else { return nil }
    let marks = text.split(separator: " ")
    guard marks.count == 2 else {
      throw .usage(
        Wording(
          vi: "'\(option)' cần hai dấu cách nhau một khoảng trắng, không phải '\(text)'",
          en: "'\(option)' takes two marks with a space between them, not '\(text)'"),
        hint: Wording(vi: "ví dụ \(option) '<< >>'", en: "for example \(option) '<< >>'"))
    }
    return (String(marks[0]), String(marks[1]))
  }

  /// The value of an option that takes a day.
  func day(_ option: String) throws(Failure) -> AsOfDay? {
    guard let text = values[option] else { return nil }
    guard let day = AsOfDay(text) else {
      throw .usage(
        Wording(
          vi: "'\(option)' cần một ngày có thật, không phải '\(text)'",
          en: "'\(option)' takes a day of the calendar, not '\(text)'"),
        hint: Wording(vi: "viết 2025-11-01 hoặc 01/11/2025", en: "write 2025-11-01"))
    }
    return day
  }

  /// Writes a result.
  func print(_ bytes: [UInt8]) throws(Failure) {
    do throws(SystemError) {
      try console.writeOutput(bytes)
    } catch {
      throw .drafting(DraftingFailure(error))
    }
  }

  /// Writes a line of results.
  func print(_ text: String) throws(Failure) {
    try print(Array((text + "\n").utf8))
  }

  /// Says something beside the results.
  func say(_ wording: Wording) {
    console.writeMessage(Array((wording.text(in: language) + "\n").utf8))
  }

  /// Says diagnostics, in the form that `--messages` asks for.
  func report(_ diagnostics: [Diagnostic], fileKey: String = "file") {
    if value("--messages") == "json" {
      for diagnostic in diagnostics {
        let line = diagnostic.json(language: language, fileKey: fileKey)
        console.writeMessage(Array((line + "\n").utf8))
      }
      return
    }
    let formatter = DiagnosticFormatter(
      language: language, color: console.messagesAreTerminal && console.allowsColor)
    let text = diagnostics.map(formatter.format).joined(separator: "\n")
    console.writeMessage(Array(text.utf8))
  }
}

extension Invocation {
  /// A text that the user names: a file, or "-" for standard input.
  func read(_ path: String) throws(DraftingFailure) -> NamedText {
    do throws(SystemError) {
      return path == "-"
        ? NamedText(name: "<stdin>", bytes: try console.readInput())
        : NamedText(name: path, bytes: try FileSystem.read(path))
    } catch {
      throw DraftingFailure(error)
    }
  }
}
