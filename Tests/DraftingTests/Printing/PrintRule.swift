import Testing

/// What was measured of one rule on one printed sample.
struct Measurement: Sendable {
  let sample: PrintSample
  let figure: String
  let isAllowed: Bool
}

/// A rule of the printed page with the range that it allows and the way to measure it.
struct PrintRule: Sendable, CustomTestStringConvertible {
  let id: String
  let subject: String
  let allowed: String
  let samples: [PrintSample]
  /// Gives the figure and whether it is allowed; nil where the rule says nothing about the sample.
  let measure: @Sendable (Anatomy) throws -> (figure: String, isAllowed: Bool)?

  var testDescription: String { "\(id) \(subject)" }

  static let all: [PrintRule] =
    pageRules + letterheadRules + titleRules + bodyRules + signatureRules + appendixRules
    + contentRules + behaviourRules + tableRules + letterRules + partyRules

  /// The rules of the decree's sections on page, components and appendices that no print can
  /// show, and why.
  static let unmeasured: [(id: String, reason: String)] = [
    ("B49", "chữ ký số trên bản sao quét: chương trình không làm bản sao")
  ]

  /// The measurements of the rule, one for each sample it speaks of.
  func measurements() async throws -> [Measurement] {
    var made: [Measurement] = []
    for sample in samples {
      let anatomy = try await PrintedSamples.shared.anatomy(of: sample)
      guard let found = try measure(anatomy) else { continue }
      made.append(Measurement(sample: sample, figure: found.figure, isAllowed: found.isAllowed))
    }
    return made
  }

  /// The rows of the rule table.
  func table(_ measurements: [Measurement]) -> String {
    measurements.map {
      "\($0.isAllowed ? "đạt " : "SAI ") | \(id) | \(subject) | \($0.sample.rawValue) | "
        + "\($0.figure) | \(allowed)"
    }.joined(separator: "\n")
  }
}

/// A measured length with its unit, and whether it stands in the range.
func within(
  _ value: Double?, _ range: ClosedRange<Double>, _ unit: String = "pt", by tolerance: Double = 0.05
) -> (figure: String, isAllowed: Bool) {
  guard let value else { return ("không thấy", false) }
  return (
    "\(value.rounded(to: 2)) \(unit)",
    value >= range.lowerBound - tolerance && value <= range.upperBound + tolerance
  )
}

/// Several measured lengths: their least and greatest, and whether all stand in the range.
func allWithin(
  _ values: [Double], _ range: ClosedRange<Double>, _ unit: String = "pt",
  by tolerance: Double = 0.05
) -> (figure: String, isAllowed: Bool) {
  guard let least = values.min(), let greatest = values.max() else { return ("không thấy", false) }
  let figure =
    greatest - least < 0.005
    ? "\(least.rounded(to: 2)) \(unit)"
    : "\(least.rounded(to: 2))–\(greatest.rounded(to: 2)) \(unit)"
  return (figure, least >= range.lowerBound - tolerance && greatest <= range.upperBound + tolerance)
}

/// How a line looks, in words, and whether it is as it should be.
func style(
  _ line: PrintedLine?, sizes: ClosedRange<Double>, bold: Bool, italic: Bool = false,
  capitals: Bool? = nil
) -> (figure: String, isAllowed: Bool) {
  guard let line else { return ("không thấy", false) }
  let sized = allWithin(line.sizes, sizes)
  let words =
    "\(sized.figure), \(line.isBold ? "đậm" : "thường"), \(line.isItalic ? "nghiêng" : "đứng")"
    + (line.isCapitals ? ", in hoa" : "")
  let right =
    sized.isAllowed && line.isBold == bold && line.isItalic == italic
    && (capitals == nil || capitals == line.isCapitals)
  return (words, right)
}

/// Joins several findings into one.
func both(
  _ findings: (figure: String, isAllowed: Bool)...
) -> (figure: String, isAllowed: Bool) {
  (findings.map(\.figure).joined(separator: "; "), findings.allSatisfy(\.isAllowed))
}
