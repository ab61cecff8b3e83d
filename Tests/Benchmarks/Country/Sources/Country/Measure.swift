import Foundation

/// What a run of the program took.
struct Measure {
  var seconds: Double
  /// Processor time of all its threads.
  var processorSeconds: Double
  /// The most memory that it held, in MiB.
  var mebibytes: Double
  var status: Int32

  /// Runs a program to its end with its messages thrown away.
  init(running arguments: [String]) throws {
    var process = pid_t()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    let started = Date()
    let code = posix_spawnp(&process, arguments[0], &actions, nil, &words, environ)
    guard code == 0 else { throw CocoaError(.executableNotLoadable) }
    var usage = rusage()
    var state: Int32 = 0
    wait4(process, &state, 0, &usage)
    seconds = Date().timeIntervalSince(started)
    processorSeconds = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    mebibytes = Double(usage.ru_maxrss) / 1024
    status = (state >> 8) & 0xFF
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
