#if DEBUG
  /// Counts, in debug builds, what is read of texts and records, so that a test can tell work that
  /// grows out of proportion without a clock. It is meant for a process that does nothing else.
  enum Work {
    nonisolated(unsafe) static var isCounted = false
    nonisolated(unsafe) static var count = 0
  }
#endif

/// Notes that so much was read; nothing in release builds.
@inline(__always) func noteWork(_ amount: Int = 1) {
  #if DEBUG
    if Work.isCounted { Work.count += amount }
  #endif
}
