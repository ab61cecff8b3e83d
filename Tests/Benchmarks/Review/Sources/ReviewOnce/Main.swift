import Diagnostics
@preconcurrency import Glibc
import Review

/// Reviews files together and prints the report, as `vanban check` does, and nothing else: what a
/// cold process costs, and what a profiler should look at.
///
///     ReviewOnce FILE…
@main
enum Main {
  static func main() {
    let texts = CommandLine.arguments.dropFirst().map { path in
      OfficialText(reading: contents(of: path), file: path)
    }
    let report = Array(ReportWriter(language: .vi).text(Reviewer().review(texts)).utf8)
    _ = report.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }

  private static func contents(of path: String) -> [UInt8] {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(file, &chunk, chunk.count), count > 0 {
      bytes += chunk[..<count]
    }
    return bytes
  }
}
