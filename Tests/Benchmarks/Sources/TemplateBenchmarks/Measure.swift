/// Measures how long things take; the best of several runs, which load disturbs least.
enum Measure {
  static let clock = ContinuousClock()

  /// The nanoseconds that one run of a closure takes.
  static func nanoseconds(budget: Duration = .milliseconds(400), _ body: () throws -> Void) rethrows
    -> Double
  {
    let first = try clock.measure(body)
    let perBatch = max(1, Int(Duration.milliseconds(20) / max(first, .nanoseconds(50))))
    var best = Double.infinity
    let start = clock.now
    repeat {
      let time = try clock.measure { for _ in 0..<perBatch { try body() } }
      best = min(best, (time / perBatch) / .nanoseconds(1))
    } while clock.now - start < budget
    return best
  }
}
