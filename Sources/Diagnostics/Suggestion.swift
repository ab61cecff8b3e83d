/// Finds the name that a person most likely meant.
public enum Suggestion {
  /// The candidate nearest to a misspelt name, or `nil` when none is near enough to be meant.
  ///
  /// Near enough is a third of the name's length in edits (insert, delete, replace, swap of
  /// neighbours), at least one; a difference in case alone always is. The first of equals wins.
  /// What is longer than 200 characters is no name, and nothing is near it.
  ///
  /// - Complexity: O(*c* · *n*²) for *c* candidates of *n* characters.
  public static func nearest(
    to name: String, among candidates: some Sequence<String>
  ) -> String? {
    let wanted = Array(name.unicodeScalars.prefix(201))
    if wanted.count > 200 { return nil }
    let folded = name.lowercased()
    let limit = max(1, wanted.count / 3)
    var best: (name: String, distance: Int)?
    for candidate in candidates where candidate != name {
      if candidate.lowercased() == folded { return candidate }
      let scalars = Array(candidate.unicodeScalars)
      guard abs(scalars.count - wanted.count) <= limit else { continue }
      let distance = editDistance(wanted, scalars)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// The least number of edits that turn one text into the other (optimal string alignment).
  static func editDistance(_ from: [Unicode.Scalar], _ to: [Unicode.Scalar]) -> Int {
    if from.isEmpty || to.isEmpty { return max(from.count, to.count) }
    var beforeLast = [Int](repeating: 0, count: to.count + 1)
    var last = Array(0...to.count)
    for row in 1...from.count {
      var current = [row]
      current.reserveCapacity(to.count + 1)
      for column in 1...to.count {
        let same = from[row - 1] == to[column - 1]
        var least = min(
          last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, from[row - 1] == to[column - 2], from[row - 2] == to[column - 1] {
          least = min(least, beforeLast[column - 2] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[to.count]
  }
}
