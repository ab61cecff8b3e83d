import Foundation

// country write PATTERN ROOT [COUNT]        writes the dossiers of a country's communes
// country time  PROGRAM ROOT OUTPUT [--shard I/N] [JOBS…]
//                                           generates all of them, or a part, with each number of jobs
// country cold  PROGRAM DOSSIER OUTPUT [RUNS]
//                                           generates plan and appendix, and checks them: a new
//                                           process each time
@main enum Main {
  /// The communes and provinces of the country as it is divided since 01/7/2025.
  static let communes = 3321
  static let provinces = 34
  /// Plan, appendix and both reports.
  static let documents = ["ke-hoach", "phu-luc", "bao-cao-6-thang", "bao-cao-nam"]

  static func main() throws {
    var words = CommandLine.arguments.dropFirst().map { $0 }
    var shard: [String] = []
    if let index = words.firstIndex(of: "--shard"), index + 1 < words.count {
      shard = Array(words[index...index + 1])
      words.removeSubrange(index...index + 1)
    }
    switch words.first {
    case "write" where words.count >= 3:
      try write(pattern: words[1], root: words[2], count: words.count > 3 ? Int(words[3]) : nil)
    case "time" where words.count >= 4:
      let jobs = words.dropFirst(4).compactMap(Int.init)
      try time(
        program: words[1], root: words[2], output: words[3], shard: shard,
        jobs: jobs.isEmpty ? [1, 2] : jobs)
    case "cold" where words.count >= 4:
      try cold(
        program: words[1], dossier: words[2], output: words[3],
        runs: words.count > 4 ? Int(words[4]) ?? 50 : 50)
    default:
      print(
        """
        country write PATTERN ROOT [COUNT]
        country time PROGRAM ROOT OUTPUT [--shard I/N] [JOBS…]
        country cold PROGRAM DOSSIER OUTPUT [RUNS]
        """)
      exit(2)
    }
  }

  /// Writes the dossiers: the same bytes in every run.
  static func write(pattern folder: String, root: String, count: Int?) throws {
    var pattern: [String: Pattern] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let path = folder + "/" + name
      if name.hasSuffix(".json") || name.hasSuffix(".csv") || name.hasSuffix(".md") {
        let text = try Data(contentsOf: URL(filePath: path))
        pattern[name] = Pattern(String(decoding: text, as: UTF8.self))
      }
    }
    let count = count ?? communes
    for index in 0..<count {
      var commune = Commune(
        index, province: index * provinces / max(count, provinces), pattern: pattern, seed: 2026)
      for (name, text) in commune.files() {
        let url = URL(filePath: "\(root)/\(commune.path)/\(name)")
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
      }
    }
    print("\(count) dossiers in \(root)")
  }

  /// Times the program on an empty output folder, and once more where nothing changes.
  static func time(
    program: String, root: String, output: String, shard: [String], jobs: [Int]
  ) throws {
    for jobs in jobs {
      let folder = "\(output)/jobs-\(jobs)"
      try? FileManager.default.removeItem(atPath: folder)
      let arguments =
        [program, "generate"] + documents
        + ["--all", root, "--output", folder, "--jobs", "\(jobs)"] + shard
      for run in ["first run", "nothing changed"] {
        let measure = try Measure(running: arguments)
        print(
          String(
            format: "%d jobs, %@: %.2f s, %.2f s of processors, %.1f MiB, exit %d", jobs, run,
            measure.seconds, measure.processorSeconds, measure.mebibytes, measure.status))
      }
    }
  }

  /// Times plan and appendix of one dossier, from the start of the process to its end, files
  /// written: each run into a new folder, then each where nothing changes; then the review of both.
  ///
  /// No folder is removed meanwhile: the disk would be busy with that.
  static func cold(program: String, dossier: String, output: String, runs: Int) throws {
    let both = documents.prefix(2)
    let generate = [program, "generate"] + both + ["--dossier", dossier, "--output"]
    let made = "\(output)/0/\(URL(filePath: dossier).lastPathComponent)"
    let check = [program, "check"] + both.map { "\(made)/\($0).md" }
    try report("new folder", runs) { generate + ["\(output)/\($0)"] }
    try report("nothing changed", runs) { _ in generate + ["\(output)/0"] }
    try report("check", runs) { _ in check }
  }

  /// Says what some runs of a program took.
  private static func report(
    _ name: String, _ runs: Int, _ arguments: (_ run: Int) -> [String]
  ) throws {
    let measures = try (0..<max(1, runs)).map { try Measure(running: arguments($0)) }
      .sorted { $0.seconds < $1.seconds }
    let (best, middle) = (measures[0], measures[measures.count / 2])
    print(
      String(
        format: "%@: %.1f ms at best, %.1f ms in the middle of %d runs, %.1f MiB, exit %d",
        name, best.seconds * 1000, middle.seconds * 1000, measures.count, middle.mebibytes,
        middle.status))
  }
}
