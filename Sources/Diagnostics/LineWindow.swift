/// The part of a line that is shown around a mark, safe for a terminal.
struct LineWindow {
  /// Characters shown at the most; official lines run to thousands.
  static let width = 96

  let text: String
  let indent: String
  let markLength: Int

  init(line: String, column: Int, endColumn: Int) {
    let bytes = line.utf8.span
    let count = Self.scalarCount(bytes)
    let start = min(max(column - 1, 0), count)
    let end = min(max(endColumn - 1, start), count)
    var first = 0
    var last = count
    if count > Self.width {
      first = min(max(0, start - Self.width / 3), count - Self.width)
      last = first + Self.width
    }
    let shown = min(start, last) - first
    let from = Self.offset(of: first, in: bytes, from: 0)
    let mark = Self.offset(of: shown, in: bytes, from: from)
    let to = Self.offset(of: last - first - shown, in: bytes, from: mark)
    let part = line[line.utf8Index(from)..<line.utf8Index(to)]
    let lead = first > 0 ? "…" : ""
    let tail = last < count ? "…" : ""
    if Self.isPlain(bytes, from..<to) {
      text = lead + part + tail
      indent = (first > 0 ? " " : "") + Self.plainBlank(bytes, from..<mark, width: shown)
    } else {
      text = lead + Self.visible(part.unicodeScalars) + tail
      indent = Self.blank(lead.unicodeScalars[...]) + Self.blank(part.unicodeScalars.prefix(shown))
    }
    markLength = max(1, min(end, last) - start)
  }

  /// An ASCII character so many times.
  static func row(of character: Unicode.Scalar, _ count: Int) -> String {
    String(unsafeUninitializedCapacity: count) { bytes in
      bytes[..<count].initialize(repeating: UInt8(ascii: character))
      return count
    }
  }

  /// The number of Unicode scalars: every byte that does not continue one.
  private static func scalarCount(_ bytes: Span<UInt8>) -> Int {
    var count = 0
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Where a scalar begins, counted from the one at an offset.
  private static func offset(of scalar: Int, in bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    var left = scalar
    while offset < bytes.count {
      if bytes[offset] & 0xC0 != 0x80 {
        if left == 0 { break }
        left -= 1
      }
      offset += 1
    }
    return offset
  }

  /// Whether a stretch consists of tabs and of letters, digits and marks that are one character wide,
  /// as nearly every line does.
  private static func isPlain(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let lead = bytes[index]
      switch lead {
      case 0x20..<0x7F, 0x09: index += 1
      case 0xC2..<0xCC:
        if lead == 0xC2, bytes[index + 1] < 0xA0 { return false }
        index += 2
      // Letters of Vietnamese.
      case 0xE1 where 0xBA...0xBB ~= bytes[index + 1]: index += 3
      // Dashes, quotes and the ellipsis.
      case 0xE2 where bytes[index + 1] == 0x80:
        guard 0x90..<0xA0 ~= bytes[index + 2] || bytes[index + 2] == 0xA6 else { return false }
        index += 3
      default: return false
      }
    }
    return true
  }

  /// Control characters as pictures: an excerpt never sends escapes to a terminal.
  private static func visible(_ scalars: Substring.UnicodeScalarView) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar.value {
      case 0x09: view.append(scalar)
      case 0..<0x20: view.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F, 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069: view.append("\u{FFFD}")
      default: view.append(scalar)
      }
    }
    return String(view)
  }

  /// White space as wide as a stretch that is plain, of so many characters.
  private static func plainBlank(
    _ bytes: Span<UInt8>, _ range: Range<Int>, width: Int
  ) -> String {
    guard range.contains(where: { bytes[$0] == 0x09 }) else { return row(of: " ", width) }
    var blank = ""
    for index in range where bytes[index] & 0xC0 != 0x80 {
      blank += bytes[index] == 0x09 ? "\t" : " "
    }
    return blank
  }

  /// White space as wide as some text; a tab stays one, so that the mark stands below its character.
  private static func blank(_ scalars: Substring.UnicodeScalarView) -> String {
    var blank = ""
    for scalar in scalars {
      if scalar == "\t" {
        blank += "\t"
      } else if scalar.value < 0x300 || scalar.properties.generalCategory != .nonspacingMark {
        blank += " "
      }
    }
    return blank
  }
}

extension String {
  /// The index of an offset in UTF-8.
  fileprivate func utf8Index(_ offset: Int) -> Index { utf8.index(startIndex, offsetBy: offset) }
}
