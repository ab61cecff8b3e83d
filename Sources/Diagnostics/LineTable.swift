internal import Synchronization

/// Finds places in one text: its lines are looked for once, when the first place is asked for.
///
/// Lines end with LF, CR or CRLF. May be shared between threads.
public final class LineTable: Sendable {
  /// The name of the text, as people know it.
  public let file: String
  /// The text, in UTF-8.
  public let bytes: [UInt8]
  /// The offset at which each line begins, a byte order mark left out; empty until it is needed.
  private let lineStarts = Mutex<[Int]>([])

  /// A table for a text; nothing is looked at yet.
  public init(_ bytes: [UInt8], file: String) {
    self.file = file
    self.bytes = bytes
  }

  /// The place of a stretch of bytes, cut at the end of its first line.
  ///
  /// - Parameter range: Offsets into the text; clamped to it.
  /// - Complexity: Linear in the length of the line; for the first place, of the text.
  public func place(_ range: Range<Int>) -> Place {
    let starts = lineStarts.withLock { starts in
      if starts.isEmpty { starts = Self.lineStarts(of: bytes) }
      return starts
    }
    let start = min(max(range.lowerBound, starts[0]), bytes.count)
    var (low, high) = (0, starts.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= start { low = middle } else { high = middle - 1 }
    }
    var lineEnd = start
    while lineEnd < bytes.count, bytes[lineEnd] != 0x0A, bytes[lineEnd] != 0x0D { lineEnd += 1 }
    let column = 1 + scalarCount(starts[low]..<start)
    let length = scalarCount(start..<min(max(range.upperBound, start), lineEnd))
    return Place(
      file: file, line: low + 1, column: column, endColumn: column + length,
      excerpt: String(decoding: bytes[starts[low]..<lineEnd], as: UTF8.self))
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0D {
      let isCRLF = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if !isCRLF { starts.append(index + 1) }
    }
    return starts
  }

  /// The number of Unicode scalars in a stretch: every byte that does not continue one.
  private func scalarCount(_ range: Range<Int>) -> Int {
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
