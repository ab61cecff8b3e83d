/// The amounts of one sentence, with what they count, for rules that compare them.
struct FigureSentence {
  struct Figure {
    var amount: Amount
    /// The hash of the word behind it: what it counts.
    var unit: UInt32
    /// Whether it stands in brackets.
    var isExplained: Bool
  }

  let tokens: Range<Int>
  let figures: [Figure]

  /// Longer sentences are lists, and are taken in pieces.
  private static let limit = 64

  /// The sentences of the body that hold two amounts or more.
  static func all(_ text: OfficialText) -> [FigureSentence] {
    var result: [FigureSentence] = []
    var next = 0
    let numbers = text.numberPlaces
    for block in text.bodyBlocks {
      let range = text.blocks[block].tokens
      while next < numbers.count, numbers[next] < range.lowerBound { next += 1 }
      var figures: [Figure] = []
      var start = range.lowerBound
      var place = start
      var depth = 0
      func close(_ end: Int) {
        if figures.count > 1 {
          result.append(FigureSentence(tokens: start..<end, figures: figures))
        }
        figures.removeAll(keepingCapacity: true)
      }
      // A block without two numbers holds no such sentence.
      guard next + 1 < numbers.count, numbers[next + 1] < range.upperBound else { continue }
      while place < range.upperBound {
        let token = text.tokens[place]
        if token.is(.openParen) { depth += 1 }
        if token.is(.closeParen) { depth = max(0, depth - 1) }
        if token.is(.dot), place + 1 < range.upperBound, text.tokens[place + 1].isCapital,
          text.tokens[place + 1].isSpaced
        {
          close(place)
          start = place + 1
          depth = 0
        }
        if figures.count == Self.limit {
          close(place)
          start = place
        }
        if token.kind == .number, !text.isOrdinal(place), let amount = text.amount(at: place) {
          let end = amount.tokens.upperBound
          let hasUnit = end < range.upperBound
          figures.append(
            Figure(
              amount: amount, unit: hasUnit ? text.tokens[end].hash : 0, isExplained: depth > 0))
          place = end
        } else {
          place += 1
        }
      }
      close(range.upperBound)
    }
    return result
  }
}

extension Amount {
  /// The least difference of a share as it is printed: one of its last digit, in hundredths.
  var step: Int { decimals == 0 ? 100 : decimals == 1 ? 10 : 1 }

  /// A part of a whole in hundredths of a percent, rounded; `nil` for what cannot be divided.
  static func share(of part: Int, in whole: Int) -> Int? {
    guard whole > 0,
      case (let product, let overflow) = part.multipliedReportingOverflow(by: 10_000),
      !overflow
    else { return nil }
    return (product + whole / 2) / whole
  }
}
