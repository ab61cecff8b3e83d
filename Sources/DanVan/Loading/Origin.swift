import Diagnostics

/// Where a fact of a dossier is written: a stretch of one of its files.
///
/// Twelve bytes, so that every row can keep its own; `Dossier.place(of:)` makes it a `Place` that
/// people can be pointed to.
public struct Origin: Hashable, Sendable {
  /// The index of the file among the files that were read.
  var file: Int32
  var lower: Int32
  var upper: Int32

  init(file: Int, range: Range<Int>) {
    self.file = Int32(clamping: file)
    lower = Int32(clamping: range.lowerBound)
    upper = Int32(clamping: range.upperBound)
  }

  /// The byte offsets in the file.
  var range: Range<Int> { Int(lower)..<max(Int(lower), Int(upper)) }
}
