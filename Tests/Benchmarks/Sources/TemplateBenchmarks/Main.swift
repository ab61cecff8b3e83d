import Foundation
import Mustache
import Stencil
import TemplateEngine

/// One workload: the page by hand, by the engine, and by the peers.
@MainActor
struct Workload {
  let name: String
  let source: [UInt8]
  let value: Value
  let hand: (inout RawPage) -> Void
  let peerName: String
  let dictionary: [String: Any]

  func run(_ environment: TemplateEngine.Environment, _ workloads: Workloads) throws {
    let template = try environment.compile(source, name: "page.html")
    var output: [UInt8] = []
    try template.render(value, into: &output)
    var page = RawPage(capacity: 1 << 16)
    hand(&page)
    guard page.bytes == output else {
      print("\(name): the engine and the hand-written page differ")
      return
    }
    let byHand = Measure.nanoseconds {
      page.clear()
      hand(&page)
    }
    let rendered = try Measure.nanoseconds {
      output.removeAll(keepingCapacity: true)
      try template.render(value, into: &output)
    }
    let compiled = try Measure.nanoseconds {
      _ = try environment.compile(source, name: "page.html")
    }
    let speed = Double(output.count) / rendered * 1000
    print(
      "\(name): \(output.count) bytes, render \(micro(rendered)), \(Int(speed)) MB/s, "
        + "\(ratio(rendered, byHand)) x by hand (\(micro(byHand))), compile \(micro(compiled))")
    try peers(rendered, workloads)
  }

  private func peers(_ rendered: Double, _ workloads: Workloads) throws {
    // Stencil does not escape by itself; its templates of the workloads name a filter for it.
    let html = Stencil.Extension()
    html.registerFilter("escape") { (value: Any?) in
      var page = RawPage(capacity: 256)
      page.escaped(Array("\(value ?? "")".utf8))
      return String(decoding: page.bytes, as: UTF8.self)
    }
    let stencil = Stencil.Environment(extensions: [html])
    let stencilTemplate = Stencil.Template(
      templateString: workloads.template(peerName + ".stencil"), environment: stencil)
    let mustache = try MustacheTemplate(string: workloads.template(peerName + ".mustache"))
    let stencilTime = (try? Measure.nanoseconds { _ = try stencilTemplate.render(dictionary) })
    if let stencilTime {
      print("   Stencil \(micro(stencilTime)), \(ratio(stencilTime, rendered)) x the engine")
    }
    let mustacheTime = Measure.nanoseconds { _ = mustache.render(dictionary) }
    print("   swift-mustache \(micro(mustacheTime)), \(ratio(mustacheTime, rendered)) x the engine")
  }

  private func micro(_ nanoseconds: Double) -> String {
    String(format: "%.2f µs", nanoseconds / 1000)
  }

  private func ratio(_ a: Double, _ b: Double) -> String { String(format: "%.2f", a / b) }
}

@main
@MainActor
struct Benchmarks {
  static func main() throws {
    guard let workloads = Workloads() else {
      print("CONFORMANCE_SUITES must name the folder of the suites.")
      return
    }
    var environment = TemplateEngine.Environment()
    environment.escaping = .html
    // With a name and a count, one workload is rendered so often and nothing is measured, or with
    // `hand` behind them its page by hand, or with `compile` compiled: for counting instructions.
    let counted = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) : nil
    for workload in try all(workloads) {
      if let counted {
        guard CommandLine.arguments[1] == workload.name else { continue }
        guard CommandLine.arguments.last != "hand" else {
          var page = RawPage(capacity: 1 << 16)
          for _ in 0..<counted {
            page.clear()
            workload.hand(&page)
          }
          continue
        }
        guard CommandLine.arguments.last != "compile" else {
          for _ in 0..<counted {
            _ = try environment.compile(workload.source, name: "page.html")
          }
          continue
        }
        let template = try environment.compile(workload.source, name: "page.html")
        var output: [UInt8] = []
        for _ in 0..<counted {
          output.removeAll(keepingCapacity: true)
          try template.render(workload.value, into: &output)
        }
      } else {
        try workload.run(environment, workloads)
      }
    }
  }

  private static func all(_ workloads: Workloads) throws -> [Workload] {
    let short = workloads.handRows(34)
    let long = workloads.handRows(10_000)
    let items = workloads.handItems()
    let teams = workloads.handTeams()
    let table = Array(workloads.template("table.jinja").utf8)
    return [
      Workload(
        name: "a", source: table, value: try workloads.tableValue(34),
        hand: { HandWritten.table(Array("2025".utf8), short, &$0) }, peerName: "table",
        dictionary: workloads.tableDictionary(34)),
      Workload(
        name: "b", source: table, value: try workloads.tableValue(10_000),
        hand: { HandWritten.table(Array("2025".utf8), long, &$0) }, peerName: "table",
        dictionary: workloads.tableDictionary(10_000)),
      Workload(
        name: "c", source: Array(workloads.template("loop.jinja").utf8),
        value: try workloads.loopValue(), hand: { HandWritten.loop(items, &$0) },
        peerName: "loop", dictionary: workloads.loopDictionary()),
      Workload(
        name: "d", source: Array(workloads.template("teams.jinja").utf8),
        value: try workloads.teamsValue(),
        hand: { HandWritten.teams(Array("2015".utf8), teams, &$0) }, peerName: "teams",
        dictionary: workloads.teamsDictionary()),
    ]
  }
}
