/// Measures the review of documents beside a plain scan of the same bytes.
///
///     swift run -c release ReviewBenchmarks [FILE…] [--size MEGABYTES] [--only NAME]
///
/// Files given are one document and what belongs to it, as a plan and its appendix; without them a
/// made plan and its appendix stand in.
@main
enum Main {
  static func main() {
    var files: [String] = []
    var size = 8
    var only: String?
    var arguments = CommandLine.arguments.dropFirst().makeIterator()
    while let argument = arguments.next() {
      switch argument {
      case "--size": size = arguments.next().flatMap { Int($0) } ?? size
      case "--only": only = arguments.next()
      default: files.append(argument)
      }
    }
    let pair = Workload.pair(files)
    if only == nil || only == "pair" { Measure.pair(pair) }
    for workload in Workload.long(pair, megabytes: size) where only == nil || only == workload.name
    {
      Measure.long(workload)
    }
    if only == nil || only == "growth" { Measure.growth(pair, megabytes: size) }
  }
}
