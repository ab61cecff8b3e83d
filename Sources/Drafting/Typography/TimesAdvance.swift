/// How wide the letters of Times are: Times New Roman and the fonts made to its measure.
enum TimesAdvance {
  /// The style of a run of text.
  enum Style: Int {
    case upright
    case bold
    case italic
  }

  /// The width of a character in thousandths of the font's size.
  static func of(_ scalar: UInt32, _ style: Style) -> Int {
    // What Vietnamese is written with is looked up.
    let place = scalar < latin ? scalar : scalar &- vietnamese.lowerBound &+ latin
    let count = latin + UInt32(vietnamese.count)
    return place < count
      ? Int(known[Int(place) + style.rawValue * Int(count)]) : worked(out: scalar, style)
  }

  private static let latin: UInt32 = 0x200
  private static let vietnamese: Range<UInt32> = 0x1EA0..<0x1F00
  private static let known = [Style.upright, .bold, .italic].flatMap { style in
    [0..<latin, vietnamese].joined().map { Int16(worked(out: $0, style)) }
  }

  private static func worked(out value: UInt32, _ style: Style) -> Int {
    if value >= 0x20, value < 0x7F { return ascii[style.rawValue][Int(value) - 0x20] }
    if let base = base(of: value) { return ascii[style.rawValue][Int(base.value) - 0x20] }
    switch value {
    case 0xA0: return 250
    case 0x1A0: return horned[style.rawValue][0]
    case 0x1A1: return horned[style.rawValue][1]
    case 0x1AF: return horned[style.rawValue][2]
    case 0x1B0: return horned[style.rawValue][3]
    case 0x1EDA...0x1EE3: return horned[style.rawValue][value % 2 == 0 ? 0 : 1]
    case 0x1EE8...0x1EF1: return horned[style.rawValue][value % 2 == 0 ? 2 : 3]
    case 0x300...0x36F: return 0
    case 0x2018, 0x2019: return 333
    case 0x201C, 0x201D: return quotes[style.rawValue]
    case 0x2014, 0x2026: return 1000
    default: return 500
    }
  }

  /// The plain letter below the marks of a Vietnamese letter without a horn.
  private static func base(of value: UInt32) -> Unicode.Scalar? {
    let capital: Unicode.Scalar
    switch value {
    case 0xC0...0xC3, 0x102, 0x1EA0...0x1EB7: capital = "A"
    case 0xE0...0xE3, 0x103: return "a"
    case 0xC8...0xCA, 0x1EB8...0x1EC7: capital = "E"
    case 0xE8...0xEA: return "e"
    case 0xCC, 0xCD, 0x128, 0x1EC8...0x1ECB: capital = "I"
    case 0xEC, 0xED, 0x129: return "i"
    case 0xD2...0xD5, 0x1ECC...0x1ED9: capital = "O"
    case 0xF2...0xF5: return "o"
    case 0xD9, 0xDA, 0x168, 0x1EE4...0x1EE7: capital = "U"
    case 0xF9, 0xFA, 0x169: return "u"
    case 0xDD, 0x1EF2...0x1EF9: capital = "Y"
    case 0xFD: return "y"
    case 0x110: return "D"
    case 0x111: return "d"
    default: return nil
    }
    // In the block of Vietnamese letters each capital stands before its small letter.
    guard value >= 0x1EA0, value % 2 == 1 else { return capital }
    return Unicode.Scalar(capital.value + 0x20)
  }

  /// The advances of Ơ, ơ, Ư and ư.
  private static let horned = [[722, 529, 776, 542], [778, 554, 796, 600], [722, 534, 754, 545]]
  private static let quotes = [444, 500, 556]

  /// The advances of the printable ASCII characters, from the space on: upright, bold, italic.
  private static let ascii = [
    [
      250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
      500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
      921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
      556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
      333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
      500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    ],
    [
      250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278,
      500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500,
      930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778,
      611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500,
      333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500,
      556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
    ],
    [
      250, 333, 420, 500, 500, 833, 778, 214, 333, 333, 500, 675, 250, 333, 250, 278,
      500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 675, 675, 675, 500,
      920, 611, 611, 667, 722, 611, 611, 722, 722, 333, 444, 667, 556, 833, 667, 722,
      611, 722, 611, 500, 556, 722, 611, 833, 611, 556, 556, 389, 278, 389, 422, 500,
      333, 500, 500, 444, 500, 444, 278, 500, 500, 278, 278, 444, 278, 722, 500, 500,
      500, 500, 389, 389, 278, 500, 444, 667, 444, 444, 389, 400, 275, 400, 541,
    ],
  ]
}
