/// Text in a picture: how wide it is, where it breaks, and what of it may be shown.
///
/// A picture cannot ask the browser how wide a text is, so widths are estimated from the advances
/// of Times, with a margin for a substitute font that runs wider.
enum ChartText {
  /// The estimated width of `text` at `size` points, at most a few percent too large.
  static func width(_ text: String, size: Double, bold: Bool = false) -> Double {
    var thousandths = 0
    for scalar in text.unicodeScalars {
      thousandths += advance(scalar)
    }
    return Double(thousandths) / 1000 * size * (bold ? 1.1 : 1.04)
  }

  /// `text` on one line without characters that XML forbids or that would reorder its neighbours.
  static func clean(_ text: String) -> String {
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

  /// `text` cut to `width` with an ellipsis, or whole if it fits.
  static func clipped(_ text: String, to width: Double, size: Double, bold: Bool = false)
    -> String
  {
    if self.width(text, size: size, bold: bold) <= width { return text }
    var kept = ""
    for character in text {
      let longer = kept + String(character)
      if self.width(longer + "…", size: size, bold: bold) > width { break }
      kept = longer
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// `text` in at most `limit` lines of at most `width`; what does not fit ends in an ellipsis.
  static func wrapped(
    _ text: String, to width: Double, size: Double, limit: Int, bold: Bool = false
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    var words = text.split(separator: " ").map(String.init)[...]
    while let word = words.first {
      if lines.count == limit - 1 {
        let rest = ([line] + words).filter { !$0.isEmpty }.joined(separator: " ")
        lines.append(clipped(rest, to: width, size: size, bold: bold))
        return lines
      }
      let longer = line.isEmpty ? word : line + " " + word
      if self.width(longer, size: size, bold: bold) <= width {
        line = longer
        words = words.dropFirst()
      } else if !line.isEmpty {
        lines.append(line)
        line = ""
      } else {
        // A word longer than the line: break it where it no longer fits.
        let (head, tail) = split(word, at: width, size: size, bold: bold)
        lines.append(head)
        words = words.dropFirst()
        if !tail.isEmpty { words = ([tail] + words)[...] }
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// The longest beginning of `word` that fits, one character at least, and the rest.
  private static func split(_ word: String, at width: Double, size: Double, bold: Bool)
    -> (head: String, tail: String)
  {
    var end = word.startIndex
    var used = 0.0
    while end < word.endIndex {
      let next = word.index(after: end)
      used += self.width(String(word[end..<next]), size: size, bold: bold)
      if used > width, end > word.startIndex { break }
      end = next
    }
    return (String(word[..<end]), String(word[end...]))
  }

  /// The advance of a character in thousandths of the font size.
  private static func advance(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
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
  private static let advances: [Int] = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
    921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
    333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
    500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
  ]
}
