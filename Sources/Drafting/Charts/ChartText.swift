/// Text in a picture: how wide it is, where it breaks, and what of it may be shown.
///
/// A picture cannot ask the browser how wide a text is, so widths are estimated from the advances
/// of Times, with a margin for a substitute font that runs wider.
enum ChartText {
  /// The estimated width of `text` at `size` points, at most a few percent too large.
  static func width(_ text: String, size: Double) -> Double {
    points(thousandths(text.utf8.span), size: size)
  }

  /// The width in points of what is so many thousandths of the font size wide.
  private static func points(_ thousandths: Int, size: Double) -> Double {
    Double(thousandths) / 1000 * size * 1.04
  }

  // MARK: - What may be shown

  /// `text` on one line without characters that XML forbids or that would reorder its neighbours.
  ///
  /// Words stand one space apart, and no space at the beginning or the end.
  static func clean(_ text: String) -> String {
    if isSurelyClean(text.utf8.span) { return text }
    var scalars = String.UnicodeScalarView()
    var endsWithSpace = true
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x00...0x20, 0x7F...0x9F, 0x2028, 0x2029:
        if !endsWithSpace { scalars.append(" ") }
        endsWithSpace = true
      case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFC:
        continue
      case let value where value & 0xFFFE == 0xFFFE:
        continue
      default:
        scalars.append(scalar)
        endsWithSpace = false
      }
    }
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }

  /// Whether cleaning would change nothing, as its bytes tell; nearly every text is so.
  private static func isSurelyClean(_ text: Span<UInt8>) -> Bool {
    var endsWithSpace = true
    var index = 0
    // Where sixteen bytes may next be looked at at once.
    var next = 1
    while index < text.count {
      if index >= next, index + Vector.scalarCount <= text.count {
        if isPlain(text.bytes, from: index) {
          index += Vector.scalarCount
          endsWithSpace = text[index - 1] == 0x20
          continue
        }
        next = index + Vector.scalarCount
      }
      let byte = text[index]
      index += 1
      switch byte {
      // Nearly all: ASCII, and the bytes of Vietnamese letters.
      case 0x21...0x7E, 0x80...0xC1, 0xC3...0xE1: break
      case 0x20:
        if endsWithSpace { return false }
        endsWithSpace = true
        continue
      case 0x00...0x1F, 0x7F: return false
      case 0xC2: if text[index] < 0xA0 { return false }
      case 0xE2:
        let (second, third) = (text[index], text[index + 1])
        if second == 0x80, third >= 0x8B, !(0x90...0xA7 ~= third) { return false }
        if second == 0x81 { return false }
      // Private, forbidden and rare ones begin so.
      case 0xEF...0xF4: return false
      default: break
      }
      endsWithSpace = false
    }
    return !endsWithSpace
  }

  /// Whether sixteen bytes are words one space apart, in ASCII and Vietnamese letters.
  @inline(__always)
  private static func isPlain(_ text: RawSpan, from index: Int) -> Bool {
    let bytes = text.unsafeLoadUnaligned(fromByteOffset: index, as: Vector.self)
    let before = text.unsafeLoadUnaligned(fromByteOffset: index - 1, as: Vector.self)
    let controls = (bytes .< .all(0x20)) .| (bytes .== .all(0x7F))
    let others = (bytes .== .all(0xC2)) .| (bytes .> .all(0xE1))
    let gaps = (bytes .== .all(0x20)) .& (before .== .all(0x20))
    return (controls .| others .| gaps).firstLane == nil
  }

  // MARK: - Breaking

  /// `text` cut to `width` with an ellipsis, or whole if it fits.
  static func clipped(_ text: String, to width: Double, size: Double) -> String {
    if self.width(text, size: size) <= width { return text }
    let ellipsis = advance(0x2026)
    var used = 0
    var end = text.startIndex
    for index in text.indices {
      used += thousandths(String(text[index]).utf8.span)
      if points(used + ellipsis, size: size) > width { break }
      end = text.index(after: index)
    }
    var kept = text[..<end]
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// A clean text in at most `limit` lines of at most `width`; what does not fit ends in an
  /// ellipsis.
  static func wrapped(
    _ text: String, to width: Double, size: Double, limit: Int
  ) -> [String] {
    if text.isEmpty { return [] }
    if self.width(text, size: size) <= width { return [text] }
    var lines: [String] = []
    let bytes = Array(text.utf8)
    func piece(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    // The line that is being filled, and how wide it is; the next word begins behind it.
    var line = 0..<0
    var used = 0
    var next = 0
    while next < bytes.count {
      if lines.count == limit - 1 {
        lines.append(clipped(piece(line.lowerBound..<bytes.count), to: width, size: size))
        return lines
      }
      let end = bytes[next...].firstIndex(of: 0x20) ?? bytes.count
      let word = thousandths(bytes.span.extracting(next..<end))
      let longer = line.isEmpty ? word : used + advance(0x20) + word
      if points(longer, size: size) <= width {
        line = line.lowerBound..<end
        used = longer
        next = end + 1
      } else if !line.isEmpty {
        lines.append(piece(line))
        line = next..<next
      } else {
        // A word longer than the line: break it where it no longer fits.
        let head = beginning(of: piece(next..<end), within: width, size: size)
        lines.append(head)
        next += head.utf8.count
        if next == end { next += 1 }
        line = next..<next
      }
    }
    if !line.isEmpty { lines.append(piece(line)) }
    return lines
  }

  /// The longest beginning of `word` that fits, one character at least.
  private static func beginning(of word: String, within width: Double, size: Double) -> String {
    var used = 0
    var end = word.startIndex
    while end < word.endIndex {
      used += thousandths(String(word[end]).utf8.span)
      if points(used, size: size) > width, end > word.startIndex { break }
      end = word.index(after: end)
    }
    return String(word[..<end])
  }

  // MARK: - Widths

  /// The width of a text in UTF-8, in thousandths of the font size.
  private static func thousandths(_ text: Span<UInt8>) -> Int {
    var sum = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      if byte < 0x80 {
        sum += advance(UInt32(byte))
        continue
      }
      let following = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
      var value = UInt32(byte) & (0x3F >> UInt32(following))
      for offset in 0..<following { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
      index += following
      sum += advance(value)
    }
    return sum
  }

  /// The advance of a character in thousandths of the font size.
  private static func advance(_ value: UInt32) -> Int {
    switch value {
    case 0x20...0x7E: return advances[Int(value) - 0x20]
    case 0xA0: return 250
    case 0xC0...0xC5, 0x102: return 722
    case 0xE0...0xE5, 0x103: return 444
    case 0xC8...0xCB: return 611
    case 0xE8...0xEB: return 444
    case 0xCC...0xCF, 0x128: return 333
    case 0xEC...0xEF, 0x129: return 278
    case 0xD2...0xD6, 0xD9...0xDC, 0xDD, 0x110, 0x168: return 722
    case 0xF2...0xF6, 0xF9...0xFC, 0xFD, 0x111, 0x169: return 500
    case 0x1A0, 0x1AF: return 770
    case 0x1A1, 0x1B0: return 540
    case 0x1EA0...0x1EB7: return value % 2 == 0 ? 722 : 444
    case 0x1EB8...0x1EC7: return value % 2 == 0 ? 611 : 444
    case 0x1EC8...0x1ECB: return value % 2 == 0 ? 333 : 278
    case 0x1ECC...0x1EE3: return value % 2 == 0 ? 770 : 540
    case 0x1EE4...0x1EF1: return value % 2 == 0 ? 770 : 540
    case 0x1EF2...0x1EF9: return value % 2 == 0 ? 722 : 500
    case 0x300...0x36F: return 0
    case 0x2013: return 500
    case 0x2018, 0x2019: return 333
    case 0x201C, 0x201D: return 444
    case 0x2014, 0x2026, 0x2E80...0xFFFF: return 1000
    case 0x10000...: return 1300
    default: return 780
    }
  }

  /// Advances of the printable ASCII characters of Times, from the space on.
  private static let advances: InlineArray<95, Int> = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
    921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
    333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
    500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
  ]
}
