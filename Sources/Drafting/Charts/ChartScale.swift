/// The scale of an axis from zero to the largest amount, with marks at round numbers.
struct ChartScale: Equatable, Sendable {
  /// The amount at the end of the axis; at least as large as every amount drawn.
  let end: Double
  /// The amounts with a mark, from zero on.
  let marks: [Double]

  /// A scale that holds `largest`, with at most `limit` marks above zero.
  ///
  /// - Parameter countsThings: Whether marks between whole numbers would mean nothing.
  init(largest: Double, limit: Int, countsThings: Bool) {
    let limit = max(limit, 1)
    let largest = largest.isFinite && largest > 0 ? largest : 1
    // The largest amounts that can be told apart from infinity have no rounder neighbour.
    guard largest < 1e300, largest > 1e-12 else {
      end = largest
      marks = [0]
      return
    }
    var step = 1.0
    while step * Double(limit) < largest { step *= 10 }
    while step / 10 * Double(limit) >= largest { step /= 10 }
    for finer in [5.0, 2.0] where step / finer * Double(limit) >= largest {
      step /= finer
      break
    }
    if countsThings { step = max(step, 1) }
    end = max(largest, step)
    marks = (0...max(Int(largest / step), 1)).map { Double($0) * step }
  }

  /// Whether an amount is a whole number; without the mathematical library, which a program that
  /// uses nothing else of it need not link.
  static func isWhole(_ amount: Double) -> Bool {
    amount.magnitude >= 1e15 || amount == Double(Int(amount))
  }

  /// Where `amount` lies on the axis: 0 at its start, 1 at its end.
  func position(_ amount: Double) -> Double {
    guard amount.isFinite, amount > 0 else { return 0 }
    return min(amount / end, 1)
  }

  /// A mark as printed, with the comma of decimals and the point of thousands; nil where it would
  /// have more digits than a reader takes in.
  static func text(_ mark: Double) -> String? {
    for (unit, name) in [(1e9, " tỷ"), (1e6, " triệu"), (1.0, "")] where mark >= unit || unit == 1 {
      let amount = mark / unit
      guard amount < 100_000 else { return nil }
      let thousandths = Int(amount * 1000 + 0.5)
      if thousandths == 0 && mark > 0 { return nil }
      var text = grouped(thousandths / 1000)
      var decimals = thousandths % 1000
      if decimals > 0 {
        var digits = 3
        while decimals % 10 == 0 {
          decimals /= 10
          digits -= 1
        }
        let written = String(decimals)
        text += "," + String(repeating: "0", count: digits - written.count) + written
      }
      return text + name
    }
    return nil
  }

  /// A whole number with points between its thousands.
  private static func grouped(_ number: Int) -> String {
    guard number >= 1000 else { return String(number) }
    let rest = String(number % 1000)
    return grouped(number / 1000) + "." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
