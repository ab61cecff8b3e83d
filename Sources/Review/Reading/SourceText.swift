internal import Diagnostics
internal import Vietnamese

/// A file as it came, with what is needed to name a place in it.
struct SourceText: Sendable {
  /// The name of the file, as the person knows it.
  let file: String
  /// The text in valid UTF-8.
  let bytes: [UInt8]
  /// Where each line begins.
  private(set) var lineStarts: [Int32] = [0]
  /// Whether there is a tab in it.
  private(set) var hasTabs = false
  /// Whether it holds marks to compose or characters that cannot be seen.
  private(set) var hasOddities = false
  /// Of a text with very long lines, the scalars before every 256th byte, so that a column costs
  /// the same in a line of any length; empty when every line is short enough to count in.
  private var marks: [Int32] = []

  private static let stride = 256
  /// Lines longer than this come without an excerpt: a finding must not copy megabytes.
  private static let longestExcerpt = 65_536
  /// Lines up to this length are counted anew for each column.
  private static let shortLine = 4096

  init(_ bytes: [UInt8], file: String) {
    self.file = file
    self.bytes = bytes
    let parts = Parallel.parts(ofBytes: bytes.count)
    let surveys = Parallel.map(parts.count, size: bytes.count) { Survey(of: bytes, parts[$0]) }
    for survey in surveys {
      lineStarts += survey.lineStarts
      hasTabs = hasTabs || survey.hasTabs
      hasOddities = hasOddities || survey.hasOddities
    }
    let ends = lineStarts.dropFirst() + [Int32(bytes.count)]
    if zip(lineStarts, ends).contains(where: { $1 - $0 > Self.shortLine }) { markScalars() }
  }

  /// What is seen at one look at a part of a text.
  private struct Survey: Sendable {
    /// Where lines begin, behind the breaks that stand in the part.
    var lineStarts: [Int32] = []
    var hasTabs = false
    var hasOddities = false

    init(of bytes: [UInt8], _ part: Range<Int>) {
      for index in part {
        let byte = bytes[index]
        // Small letters, digits, spaces and the second bytes of longer scalars: nearly all there is.
        if byte > 0x0D, byte < 0xC2 { continue }
        if byte >= 0xC2 {
          if byte == 0xE1 || byte == 0xC3 || byte == 0xC4 || byte == 0xC6 { continue }
          hasOddities =
            hasOddities || Composition.isMark(bytes, at: index)
            || BlockBuilder.invisibleLength(bytes, index) > 0
          continue
        }
        if byte == 0x09 { hasTabs = true }
        guard byte == 0x0A || byte == 0x0D && (index + 1 >= bytes.count || bytes[index + 1] != 0x0A)
        else { continue }
        lineStarts.append(Int32(index + 1))
      }
    }
  }

  private mutating func markScalars() {
    var scalars: Int32 = 0
    marks.reserveCapacity(bytes.count / Self.stride + 1)
    for index in bytes.indices {
      if index % Self.stride == 0 { marks.append(scalars) }
      if bytes[index] & 0xC0 != 0x80 { scalars &+= 1 }
    }
    if bytes.isEmpty { marks.append(0) }
  }

  /// The number of lines.
  var lineCount: Int { lineStarts.count }

  /// The bytes of a line, from 0, without its line break.
  func line(_ index: Int) -> Range<Int> {
    let start = Int(lineStarts[index])
    var end = index + 1 < lineStarts.count ? Int(lineStarts[index + 1]) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The line that holds a byte, from 0.
  func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The place of a stretch of bytes, cut at the end of its first line.
  func place(_ range: Range<Int>, withExcerpt: Bool = true) -> Place {
    let start = min(max(range.lowerBound, 0), bytes.count)
    let index = lineIndex(of: start)
    let line = line(index)
    let end = min(max(range.upperBound, start), max(line.upperBound, start))
    let first = line.lowerBound == 0 ? bom : 0
    let column = max(1, scalarCount(line.lowerBound..<start) - first + 1)
    let length = scalarCount(start..<end)
    let from = line.lowerBound + (line.lowerBound == 0 && bom == 1 ? 3 : 0)
    let excerpt: String? =
      !withExcerpt || line.count > Self.longestExcerpt
      ? nil : String(decoding: bytes[min(from, line.upperBound)..<line.upperBound], as: UTF8.self)
    return Place(
      file: file, line: index + 1, column: column, endColumn: column + max(0, length),
      excerpt: excerpt)
  }

  private var bom: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 1 : 0 }

  private func scalarCount(_ range: Range<Int>) -> Int {
    guard !marks.isEmpty, range.count > Self.stride else { return counted(range) }
    return scalarCount(before: range.upperBound) - scalarCount(before: range.lowerBound)
  }

  private func scalarCount(before offset: Int) -> Int {
    let chunk = min(offset / Self.stride, marks.count - 1)
    return Int(marks[chunk]) + counted(chunk * Self.stride..<max(offset, chunk * Self.stride))
  }

  private func counted(_ range: Range<Int>) -> Int {
    noteWork(range.count / 8)
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
