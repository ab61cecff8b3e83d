/// Lines that stand in two columns, as text drawn from a page keeps them:
///
///     ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
///       XÃ TÂN LẬP                 Độc lập - Tự do - Hạnh phúc
extension LineReader {
  /// This many spaces part two columns.
  private static let columnGap = 4

  /// Whether "Nơi nhận" begins a line.
  func startsFoot(_ line: Range<Int>) -> Bool {
    var start = line.lowerBound
    while start < line.upperBound, source.bytes[start] == 0x20 || source.bytes[start] == 0x2A {
      start += 1
    }
    return source.bytes[start..<line.upperBound].starts(with: "Nơi nhận".utf8)
  }

  /// Takes a line that stands in two columns, or goes on with one of them.
  mutating func column(_ line: Range<Int>, isFoot: Bool) -> Bool {
    let bytes = source.bytes
    guard line.count < 400 else { return false }
    var start = line.lowerBound
    while start < line.upperBound, bytes[start] == 0x20 { start += 1 }
    var end = line.upperBound
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    guard start < end, bytes[start] != 0x7C, !bytes[start..<end].contains(0x09) else {
      return false
    }
    // The widest gap parts the columns; more than one wide gap is a table.
    var gap: Range<Int>?
    var index = start
    while index < end {
      guard bytes[index] == 0x20 else {
        index += 1
        continue
      }
      var stop = index
      while bytes[stop] == 0x20 { stop += 1 }
      if stop - index >= Self.columnGap, !isBlank(before: index, after: stop) {
        guard gap == nil else { return false }
        gap = index..<stop
      }
      index = stop
    }
    if let gap {
      left.append(start..<gap.lowerBound)
      right.append(gap.upperBound..<end)
      rightColumn = gap.upperBound - line.lowerBound
      return true
    }
    guard isFoot, !right.isEmpty else { return false }
    if start - line.lowerBound >= max(12, rightColumn - 16) {
      right.append(start..<end)
    } else {
      left.append(start..<end)
    }
    return true
  }

  /// A number or a day that is left open is no gap between columns: "Số:      /KH-UBND".
  private func isBlank(before: Int, after: Int) -> Bool {
    let bytes = source.bytes
    if bytes[after] == 0x2F || bytes[before - 1] == 0x2F { return true }
    let tails = ["Số:", "số", "ngày", "tháng", "năm"]
    guard tails.contains(where: { bytes[..<before].suffix($0.utf8.count).elementsEqual($0.utf8) })
    else { return false }
    return bytes[before - 1] != 0x3A || bytes[after] == 0x2F
  }
}
