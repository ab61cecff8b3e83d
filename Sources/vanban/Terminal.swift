import Drafting
import Threading

#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#elseif canImport(Darwin)
  @preconcurrency import Darwin
#endif

/// What the program asks of the terminal and of its surroundings.
enum Terminal {
  /// The arguments, without the program's own name.
  static var arguments: [String] { Array(CommandLine.arguments.dropFirst()) }

  static func exit(_ status: ExitStatus) -> Never {
    #if canImport(Glibc)
      Glibc.exit(status.rawValue)
    #elseif canImport(Musl)
      Musl.exit(status.rawValue)
    #else
      Darwin.exit(status.rawValue)
    #endif
  }

  /// The real console: standard streams, environment, terminal.
  static func console() -> Console {
    Console(
      environment: { name in getenv(name).map { String(cString: $0) } },
      outputIsTerminal: isatty(1) == 1,
      messagesAreTerminal: isatty(2) == 1,
      readInput: { () throws(SystemError) in try FileSystem.readStandardInput() },
      writeOutput: { bytes throws(SystemError) in try FileSystem.write(bytes, toStandard: 1) },
      writeMessage: writeMessage)
  }

  /// Writes to standard error; a message that cannot be written has nowhere else to go.
  @Sendable static func writeMessage(_ bytes: [UInt8]) {
    try? FileSystem.write(bytes, toStandard: 2)
  }

  /// Makes a file that grows beyond a limit of the shell an error like others, not an end.
  static func outliveFileLimits() { signal(SIGXFSZ, SIG_IGN) }

  /// How many processors the program may use.
  static var processorCount: Int { Crew.ofAllProcessors.threads }
}
