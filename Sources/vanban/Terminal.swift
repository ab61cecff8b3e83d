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

  /// Begins the program again, as the same process, with an allocator that holds on to what is
  /// freed.
  ///
  /// A run over many dossiers frees as much as it takes, dossier for dossier. glibc keeps seven
  /// pieces of each size at hand for a thread, joins the others and gives them back to the system,
  /// which is a tenth of such a run; how much it keeps it reads from the environment as a program
  /// begins. Who has set that already, or has started the program by another name than its file's
  /// (by a loader, for instance), goes on as it is.
  static func beginAgainHoldingMemory() {
    #if canImport(Glibc)
      let setting = "GLIBC_TUNABLES"
      guard getenv(setting) == nil, let file = realpath("/proc/self/exe", nil) else { return }
      defer { free(file) }
      let name = CommandLine.arguments.first?.split(separator: "/").last ?? ""
      guard String(cString: file).hasSuffix("/" + name) else { return }
      setenv(
        setting,
        [
          "glibc.malloc.tcache_count=1000", "glibc.malloc.top_pad=1048576",
          "glibc.malloc.trim_threshold=268435456",
        ].joined(separator: ":"), 1)
      execv(file, CommandLine.unsafeArgv)
      unsetenv(setting)
    #endif
  }

  /// How many processors the program may use.
  static var processorCount: Int { Crew.ofAllProcessors.threads }
}
