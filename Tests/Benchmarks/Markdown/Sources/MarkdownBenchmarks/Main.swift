import Foundation
import Markdown

/// Measures the conversion of Markdown beside a byte-by-byte HTML-escaping copy of the same text.
///
///     swift run -c release MarkdownBenchmarks [--plan FILE] [--suites FOLDER] [--only NAME]
@main
enum Main {
  static func main() {
    let arguments = CommandLine.arguments
    func value(_ name: String) -> String? {
      arguments.firstIndex(of: name).flatMap {
        $0 + 1 < arguments.count ? arguments[$0 + 1] : nil
      }
    }
    let suites =
      value("--suites") ?? ProcessInfo.processInfo.environment["CONFORMANCE_SUITES"]
    for workload in Workload.all(plan: value("--plan"), suites: suites) {
      if let only = value("--only"), !workload.name.hasPrefix(only) { continue }
      measure(workload)
    }
  }

  static func measure(_ workload: Workload) {
    let options = MarkdownOptions(flavor: workload.flavor)
    let count = workload.text.count
    let rounds = max(5, 20_000_000 / count)
    var copy = Double.infinity
    var html = Double.infinity
    var tree = Double.infinity
    var written = 0
    // The three are measured in turns, so that what else the machine does falls on all alike.
    for _ in 0..<rounds {
      copy = min(copy, seconds { written &+= escapedCopy(workload.text).count })
      html = min(
        html, seconds { written &+= Markdown.html(from: workload.text, options: options).count })
      tree = min(
        tree,
        seconds { written &+= Document(parsing: workload.text, options: options).html().count })
    }
    func speed(_ seconds: Double) -> Int { Int(Double(count) / seconds / 1e6) }
    func ratio(_ seconds: Double) -> String { String(format: "%.2f", copy / seconds) }
    print(
      """
      \(workload.name): escaping copy \(speed(copy)) MB/s; \
      HTML \(speed(html)) MB/s, ratio \(ratio(html)) (goal \(workload.goals.html)); \
      with tree \(speed(tree)) MB/s, ratio \(ratio(tree)) (goal \(workload.goals.tree)); \
      peak \(peakMemory() / 1_000_000) MB for \(count / 1_000_000) MB [\(written & 1)]
      """)
  }

  static func seconds(_ body: () -> Void) -> Double {
    let clock = ContinuousClock()
    let duration = clock.measure(body)
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  /// What every converter has to do at the least: read each byte, escape it, write it.
  @inline(never)
  static func escapedCopy(_ text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count + text.count / 4)
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
      default: output.append(byte)
      }
    }
    return output
  }

  /// The most memory that the process has had, in bytes.
  static func peakMemory() -> Int {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM") }),
      let kilobytes = Int(line.filter(\.isNumber))
    else { return 0 }
    return kilobytes * 1024
  }
}
