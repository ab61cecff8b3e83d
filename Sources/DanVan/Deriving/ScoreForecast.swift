public import Vietnamese

/// What the evidence that has arrived is worth (dự báo điểm).
///
/// An item counts in full once all its evidence is there. What its points will be in the end the
/// reviewer says; this tells how many points can be proved, and how many wait for somebody.
public struct ScoreForecast: Sendable {
  /// The points that one item is worth, and what has arrived for it.
  public struct Item: Sendable {
    /// The item, by the numbers of the framework.
    public var item: ItemReference
    /// The item's maximum in points: the framework's, else that of the self-scores.
    public var maximum: Score
    /// How many pieces of evidence are listed for it; 0 when none is.
    public var expected: Int
    /// How many of them have arrived and were accepted.
    public var received: Int
  }

  /// The items with a known maximum, in the order of the framework.
  public private(set) var items: [Item] = []
  /// The points of all items.
  public private(set) var maximum: Score = .zero
  /// The points of items whose evidence is all there.
  public private(set) var proved: Score = .zero
  /// The points of items that wait for evidence.
  public private(set) var waiting: Score = .zero
  /// The points of items for which no evidence is listed.
  public private(set) var unlisted: Score = .zero
}

extension Dossier {
  /// The points that the evidence of a day proves; `nil` where no item's maximum is known, or no
  /// evidence is listed at all.
  public func scoreForecast(asOf day: CalendarDate?) -> ScoreForecast? {
    if evidence.isEmpty { return nil }
    var forecast = ScoreForecast()
    for criterion in framework?.criteria ?? [] {
      for item in criterion.items {
        let reference = ItemReference(criterion: criterion.number, item: item.number)
        let row = selfScores.first { $0.criterion == criterion.number && $0.item == item.number }
        guard let maximum = item.maximum ?? row?.maximum else { continue }
        let rows = evidence.filter {
          $0.criterion == criterion.number && $0.item == item.number
        }
        let summary = EvidenceSummary(rows, asOf: day)
        forecast.add(
          .init(
            item: reference, maximum: maximum, expected: summary.expected,
            received: summary.received))
      }
    }
    return forecast.items.isEmpty ? nil : forecast
  }
}

extension ScoreForecast {
  fileprivate mutating func add(_ item: Item) {
    items.append(item)
    maximum = maximum + item.maximum
    if item.expected == 0 {
      unlisted = unlisted + item.maximum
    } else if item.received == item.expected {
      proved = proved + item.maximum
    } else {
      waiting = waiting + item.maximum
    }
  }
}
