internal import Threading

/// Work that is split over the cores; what comes out does not depend on how it was split.
enum Parallel {
  /// What a shorter text needs is done before other cores have begun.
  static let shortest = 1 << 17

  /// The results of pieces of work, in the order of the pieces.
  ///
  /// - Parameters:
  ///   - size: The bytes of the text that the work is about: that of a long one is done by all
  ///     cores, unless it is counted.
  ///   - threads: How many work on a short text.
  static func map<Result: Sendable>(
    _ count: Int, size: Int, threads: Int = 1, _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    guard !isWorkCounted else { return (0..<count).map(work) }
    let crew = size >= shortest ? Crew.ofAllProcessors : Crew(threads: threads)
    return crew.map(count, work)
  }

  /// The parts that a text of so many bytes is looked at in: a short one is one part.
  static func parts(ofBytes count: Int) -> [Range<Int>] {
    let parts = count < shortest ? 1 : 8
    return (0..<parts).map { count * $0 / parts..<count * ($0 + 1) / parts }
  }
}
