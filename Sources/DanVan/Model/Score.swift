public import Vietnamese

/// A score: an exact decimal in hundredths that prints with the decimals it was written with.
public struct Score: Hashable, Comparable, Sendable {
  /// The score times 100.
  public let hundredths: Int
  /// How many decimals it is written with: 0, 1 or 2.
  public let decimals: Int

  /// Makes a score; the limit of ten million points keeps sums of scores from overflowing.
  public init?(hundredths: Int, decimals: Int = 2) {
    guard 0...2 ~= decimals, hundredths.magnitude <= 1_000_000_000 else { return nil }
    self.hundredths = hundredths
    self.decimals = decimals
  }

  private init(sum: Int, decimals: Int) {
    hundredths = sum
    self.decimals = decimals
  }

  /// Makes the score of a number; `nil` when it has more than two decimals.
  public init?(_ number: DecimalNumber) {
    guard number.decimals <= 2, let hundredths = number.mantissa(withDecimals: 2) else {
      return nil
    }
    self.init(hundredths: hundredths, decimals: number.decimals)
  }

  /// No points.
  public static let zero = Score(sum: 0, decimals: 0)

  /// The score as documents write it: `90,50`.
  public var text: String {
    let divisor = [100, 10, 1][decimals]
    // A sum may have become finer than it was written.
    let isExact = hundredths % divisor == 0
    let number = DecimalNumber(
      mantissa: isExact ? hundredths / divisor : hundredths, decimals: isExact ? decimals : 2)
    return number?.text ?? ""
  }

  /// The score as a binary number, for comparing in templates.
  public var doubleValue: Double { Double(hundredths) / 100 }

  public static func == (left: Self, right: Self) -> Bool { left.hundredths == right.hundredths }

  public func hash(into hasher: inout Hasher) { hasher.combine(hundredths) }

  public static func < (left: Self, right: Self) -> Bool { left.hundredths < right.hundredths }

  /// The sum, written with as many decimals as the longer of the two.
  public static func + (left: Self, right: Self) -> Self {
    Score(sum: left.hundredths &+ right.hundredths, decimals: max(left.decimals, right.decimals))
  }

  /// The difference, written with as many decimals as the longer of the two.
  public static func - (left: Self, right: Self) -> Self {
    Score(sum: left.hundredths &- right.hundredths, decimals: max(left.decimals, right.decimals))
  }
}

extension Sequence<Score> {
  /// The sum of the scores.
  public func sum() -> Score { reduce(.zero, +) }
}
