import Foundation
import Review

/// Measures the review of documents beside a plain scan of the same bytes.
///
///     swift run -c release ReviewBenchmarks [FILE…] [--size MEGABYTES] [--only NAME]
///     swift run -c release ReviewBenchmarks --once FILE…
///
/// Files given are one document and what belongs to it, as a plan and its appendix; without them a
/// made plan and its appendix stand in. `--once` reviews them and prints the number of findings:
/// what a profiler needs.
@main
enum Main {
  static func main() {
    var files: [String] = []
    var size = 8
    var only: String?
    var once = false
    var arguments = CommandLine.arguments.dropFirst().makeIterator()
    while let argument = arguments.next() {
      switch argument {
      case "--size": size = arguments.next().flatMap { Int($0) } ?? size
      case "--only": only = arguments.next()
      case "--once": once = true
      default: files.append(argument)
      }
    }
    let pair = Workload.pair(files)
    if once {
      print(Reviewer().review(pair.map { OfficialText(reading: $0.bytes, file: $0.name) }).count)
      return
    }
    if only == nil || only == "pair" { Measure.pair(pair, files: files) }
    for workload in Workload.long(pair, megabytes: size) where only == nil || only == workload.name
    {
      Measure.long(workload)
    }
    if only == nil || only == "growth" { Measure.growth(pair, megabytes: size) }
  }
}
