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

/// A file that was read: its text as it was parsed, which is its content in composed Unicode.
struct SourceText: Sendable {
  /// The path below the dossier's folder.
  var path: String
  /// The name for messages.
  var name: String
  var bytes: [UInt8]
}

/// Finds places in one text, quickly for many of them.
struct LineTable {
  private let source: SourceText
  /// The offset at which each line begins.
  private var starts: [Int] = [0]

  init(_ source: SourceText) {
    self.source = source
    let bytes = source.bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { starts = [3] }
    for index in bytes.indices {
      if bytes[index] == 0x0A
        || bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      {
        starts.append(index + 1)
      }
    }
  }

  /// The place of a stretch of bytes, cut at the end of its first line.
  func place(_ range: Range<Int>) -> Place {
    let bytes = source.bytes
    let start = min(max(range.lowerBound, starts[0]), max(bytes.count, starts[0]))
    var (low, high) = (0, starts.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= start { low = middle } else { high = middle - 1 }
    }
    let lineStart = starts[low]
    var lineEnd = min(start, bytes.count)
    while lineEnd < bytes.count, bytes[lineEnd] != 0x0A, bytes[lineEnd] != 0x0D { lineEnd += 1 }
    let end = min(max(range.upperBound, start), lineEnd)
    let column = 1 + Self.scalarCount(bytes, lineStart, start)
    return Place(
      file: source.name, line: low + 1, column: column,
      endColumn: column + Self.scalarCount(bytes, start, end),
      excerpt: lineStart <= lineEnd
        ? String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self) : "")
  }

  private static func scalarCount(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    guard start < end, end <= bytes.count else { return 0 }
    return bytes[start..<end].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
