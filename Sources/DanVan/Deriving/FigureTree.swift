public import Vietnamese

/// How a figure has changed against the same period of the year before.
public struct FigureChange: Hashable, Sendable {
  /// Which way.
  public enum Direction: String, Sendable {
    /// Higher than the year before.
    case up
    /// Lower than the year before.
    case down
    /// Exactly the value of the year before.
    case same
  }

  /// Whether the figure went up, down or stayed.
  public var direction: Direction
  /// The change in words: `tăng 4,0%`, `giảm 1,5 điểm phần trăm`, `không đổi`.
  public var text: String
  /// The change in tenths of a per cent of the earlier value; `nil` for figures that are per cents.
  public var permille: Int?
}

extension Figure {
  /// The change against the year before; `nil` without one, or from nothing.
  public var change: FigureChange? {
    guard let value, let previous, previous.mantissa != 0 else { return nil }
    let decimals = max(value.decimals, previous.decimals)
    guard let now = value.mantissa(withDecimals: decimals),
      let before = previous.mantissa(withDecimals: decimals)
    else { return nil }
    if now == before { return FigureChange(direction: .same, text: "không đổi", permille: 0) }
    let direction: FigureChange.Direction = now > before ? .up : .down
    let word = now > before ? "tăng" : "giảm"
    let difference = Int128(now) - Int128(before)
    if let unit, unit.hasSameBytes(as: "%") {
      guard let magnitude = Int(exactly: difference.magnitude),
        let points = DecimalNumber(mantissa: magnitude, decimals: decimals)
      else { return nil }
      return FigureChange(
        direction: direction, text: "\(word) \(points.text) điểm phần trăm", permille: nil)
    }
    let whole = Int128(before.magnitude)
    let permille = (Int128(difference.magnitude) * 1000 + whole / 2) / whole
    guard permille < 1_000_000_000, let text = DecimalNumber(mantissa: Int(permille), decimals: 1)
    else { return nil }
    return FigureChange(
      direction: direction, text: "\(word) \(text.text)%",
      permille: Int(permille) * (now > before ? 1 : -1))
  }
}

extension Figure {
  /// Whether it is a part of another, in the same period.
  fileprivate func isPart(of whole: Figure) -> Bool {
    guard let partOf, partOf.hasSameBytes(as: whole.id) else { return false }
    return id != whole.id && period == whole.period
  }
}

extension Dossier {
  /// The figures of a period, and those that belong to all; every figure without a period.
  public func figures(in period: ReportingPeriod?) -> [Figure] {
    guard let period else { return figures }
    return figures.filter { $0.period == nil || $0.period == period.id }
  }

  /// The figures that are parts of another, among some.
  public func parts(of figure: Figure, among figures: [Figure]) -> [Figure] {
    figures.filter { $0.isPart(of: figure) }
  }

  /// The sum of a figure's parts; `nil` when it has none, or one of them is not known.
  ///
  /// A sum that differs from the figure's value is for the review to report.
  public func sumOfParts(of figure: Figure) -> DecimalNumber? {
    var sum: DecimalNumber?
    for part in figures where part.isPart(of: figure) {
      guard let value = part.value, let whole = (sum ?? .zero) + value else { return nil }
      sum = whole
    }
    return sum
  }
}
