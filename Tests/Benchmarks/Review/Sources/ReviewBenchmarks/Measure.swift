import Foundation
import Review

/// The measurements.
enum Measure {
  /// A pair of documents: in a process that just began, and again in one that is warm.
  static func pair(_ pair: [Workload]) {
    var findings = 0
    let cold = seconds { findings = review(pair) }
    var warm = Double.infinity
    for _ in 0..<20 { warm = min(warm, seconds { findings = review(pair) }) }
    print(
      """
      pair of \(pair.map { "\($0.bytes.count / 1000) KB" }.joined(separator: " and ")), \
      \(findings) findings: the first review in a process \(milliseconds(cold)), \
      a later one \(milliseconds(warm)); Tests/Benchmarks/cold times the program
      """)
  }

  /// A long text: all of the review, and the stages that it consists of.
  static func long(_ workload: Workload) {
    let count = workload.bytes.count
    var scan = Double.infinity
    var read = Double.infinity
    var all = Double.infinity
    var sum = 0
    // In turns, so that what else the machine does falls on all alike.
    for _ in 0..<3 {
      scan = min(scan, seconds { sum &+= plainScan(workload.bytes) })
      read = min(
        read,
        seconds {
          sum &+= OfficialText(reading: workload.bytes, file: workload.name).citations.count
        })
      all = min(all, seconds { sum &+= review([workload]) })
    }
    func speed(_ seconds: Double) -> String {
      String(format: "%.1f", Double(count) / seconds / 1e6)
    }
    print(
      """
      \(workload.name), \(count / 1_000_000) MB: plain scan \(speed(scan)) MB/s; \
      reading with citations \(speed(read)) MB/s; all rules \(speed(all)) MB/s (goal 20), \
      ratio to the scan \(String(format: "%.4f", scan / all)) [\(sum & 1)]
      """)
  }

  /// The time of a text twice as long, and four times.
  static func growth(_ pair: [Workload], megabytes: Int) {
    for document in pair {
      var line = "growth of \(document.name):"
      var first: Double?
      for part in [4, 2, 1] {
        let text = Workload(
          name: document.name,
          bytes: Workload.repeated(document.bytes, to: megabytes * 1_000_000 / part))
        var best = Double.infinity
        for _ in 0..<3 { best = min(best, seconds { _ = review([text]) }) }
        let times = best / (first ?? best)
        first = first ?? best
        line += String(format: " %d/4 of it %.2f times,", 4 / part, times)
      }
      print(line.dropLast())
    }
  }

  private static func review(_ texts: [Workload]) -> Int {
    Reviewer().review(texts.map { OfficialText(reading: $0.bytes, file: $0.name) }).count
  }

  /// What every reader has to do at the least: look at each byte.
  @inline(never)
  private static func plainScan(_ bytes: [UInt8]) -> Int {
    var lines = 0
    for byte in bytes where byte == 0x0A { lines += 1 }
    return lines
  }

  private static func seconds(_ body: () -> Void) -> Double {
    let duration = ContinuousClock().measure(body)
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  private static func milliseconds(_ seconds: Double) -> String {
    String(format: "%.1f ms", seconds * 1000)
  }
}
