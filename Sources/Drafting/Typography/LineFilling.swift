/// Lets what holds together in a paragraph yield where the line before it would be stretched until
/// its words stand apart.
///
/// A line that cannot take "ngày 01/11/2025" as a whole ends before it, and justified text spreads
/// the room that is left over its spaces. Up to three times the normal space a reader does not
/// mind. Beyond that the lesser evil is to break inside: at a no-break space; where that is too
/// little, behind a "/" that letters follow in a document's number; and if nothing else helps
/// behind one in a date. The lines are filled here as a browser fills them, by the advances of
/// Times; a font of other widths breaks elsewhere, and loses nothing.
struct LineFilling {
  /// The room of a printed line and the indent of its first one, in thousandths of the letters'
  /// size of 14 points: 164 mm and 10 mm (layouts/page.css).
  private static let room = 33_214
  private static let indent = 2_025
  private static let space = 250
  /// How wide the space between two words may become.
  private static let widestSpace = 740

  /// A place inside a word where the line may end if it must.
  private struct Tie {
    enum Kind {
      case space
      /// Behind the "/" of a number, before letters.
      case slash
      /// Behind the "/" of a date, before digits: where nothing else helps.
      case date
    }

    /// Where the no-break space begins, or what stands behind the "/".
    var offset: Int
    var kind: Kind
    var isUnbroken: Bool
    /// The width of the word, and its spaces, before the place.
    var width: Int
    var spaces: Int

    /// Lets the line end here.
    func loosen(in text: inout EditedText) {
      if isUnbroken { text.insert("</span>", at: offset) }
      if kind == .space {
        text.replace(offset..<offset + 2, with: " ")
      } else {
        text.insert("<wbr>", at: offset)
      }
      if isUnbroken { text.insert(LineFilling.unbroken, at: offset) }
    }
  }

  // The present line: the width of its words, and the spaces between them.
  private var used = 0
  private var spaces = 0
  private var isFirst = true
  // The present word.
  private var width = 0
  private var wordSpaces = 0
  private var ties: [Tie] = []
  /// Whether a space stands before the word.
  private var followsSpace = false

  /// Loosens the ties of a paragraph that would stretch its lines.
  static func loosen(_ paragraph: Range<Int>, in text: inout EditedText) {
    let html = text.source
    guard paragraph.count > shortest,
      html.firstRange(of: "\u{A0}", in: paragraph) != nil
        || html.firstRange(of: unbroken, in: paragraph) != nil,
      isJustified(Tag(at: paragraph.lowerBound, in: html), in: html)
    else { return }
    var filling = LineFilling()
    filling.fill(with: paragraph, of: &text)
  }

  /// No shorter text fills a line.
  private static let shortest = 60

  /// Whether a paragraph's tag leaves its text set from margin to margin, with the indent.
  private static func isJustified(_ tag: Tag, in html: [UInt8]) -> Bool {
    !otherwiseSet.contains { tag.mentions($0, in: html) }
  }

  private static let otherwiseSet: [StaticString] = [
    "center", "right", "no-", "phan", "chuong", "muc-lon",
  ]

  private static let unbroken: StaticString = "<span class=\"nobr\">"

  // MARK: Filling

  private mutating func fill(with paragraph: Range<Int>, of text: inout EditedText) {
    let html = text.source
    let bytes = html.span
    var style = TimesAdvance.Style.upright
    var (isUnbroken, isRaised) = (false, false)
    var previous: UInt32 = 0x20
    var index = paragraph.lowerBound
    while index < paragraph.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") {
        let tag = Tag(at: index, in: html)
        switch tag.element {
        case .span: isUnbroken = html.has(Self.unbroken, at: index)
        case .strong: style = tag.isEnd ? .upright : .bold
        case .em: style = tag.isEnd ? .upright : .italic
        case .sup: isRaised = !tag.isEnd
        case .wbr where !tag.isEnd: endWord(in: &text)
        case .br where !tag.isEnd:
          endWord(in: &text)
          (used, spaces, isFirst, followsSpace) = (0, 0, false, false)
        default: break
        }
        index = min(tag.range.upperBound, paragraph.upperBound)
        continue
      }
      if byte == 0x20 || byte == 0x0A {
        if width > 0 { endWord(in: &text) }
        followsSpace = true
        previous = 0x20
        index += 1
        continue
      }
      let start = index
      let scalar = Self.next(&index, to: paragraph.upperBound, in: bytes)
      if scalar == 0xA0 {
        addTie(at: start, .space, isUnbroken)
        wordSpaces += 1
      } else if previous == 0x2F, isUnbroken {
        addTie(at: start, 0x30...0x39 ~= scalar ? .date : .slash, isUnbroken)
      } else if previous == 0x2D, !isUnbroken, width > 333, scalar > 0x40 {
        endWord(in: &text)
      }
      let advance = TimesAdvance.of(scalar, style)
      width += isRaised ? advance * 63 / 100 : advance
      previous = scalar
    }
    endWord(in: &text)
  }

  private mutating func addTie(at offset: Int, _ kind: Tie.Kind, _ isUnbroken: Bool) {
    guard width > 0 else { return }
    ties.append(
      Tie(
        offset: offset, kind: kind, isUnbroken: isUnbroken, width: width, spaces: wordSpaces))
  }

  /// Puts the present word on the line, or on the next one, and loosens it if that is too much.
  private mutating func endWord(in text: inout EditedText) {
    defer {
      (width, wordSpaces, followsSpace) = (0, 0, false)
      if !ties.isEmpty { ties.removeAll(keepingCapacity: true) }
    }
    guard width > 0 else { return }
    while true {
      let gap = followsSpace && used > 0 ? Self.space : 0
      let rest = Self.room - (isFirst ? Self.indent : 0) - used
      if gap + width <= rest || used == 0 {
        used += gap + width
        spaces += (gap > 0 ? 1 : 0) + wordSpaces
        return
      }
      if isStretched(by: rest, over: spaces), let tie = tie(for: rest, after: gap) {
        tie.loosen(in: &text)
        width -= tie.width + (tie.kind == .space ? Self.space : 0)
        wordSpaces -= tie.spaces + (tie.kind == .space ? 1 : 0)
      }
      (used, spaces, isFirst) = (0, 0, false)
      ties.removeAll(keepingCapacity: true)
    }
  }

  /// Whether so much room spread over so many spaces makes them too wide.
  private func isStretched(by rest: Int, over spaces: Int) -> Bool {
    rest > (Self.widestSpace - Self.space) * spaces
  }

  /// The tie of the present word to loosen: of the most harmless kind that does not leave the
  /// line stretched, the one that fills the room best.
  private func tie(for rest: Int, after gap: Int) -> Tie? {
    let fitting = ties.filter { gap + $0.width <= rest }
    for kind in [Tie.Kind.space, .slash, .date] {
      guard let tie = fitting.last(where: { $0.kind == kind }) else { continue }
      let spaces = spaces + tie.spaces + (gap > 0 ? 1 : 0)
      if !isStretched(by: rest - gap - tie.width, over: spaces) { return tie }
    }
    return fitting.last
  }

  // MARK: Reading

  /// The character at an index, which moves behind it.
  @inline(__always)
  private static func next(_ index: inout Int, to end: Int, in bytes: Span<UInt8>) -> UInt32 {
    let byte = bytes[index]
    if byte < 0x80, byte != UInt8(ascii: "&") {
      index += 1
      return UInt32(byte)
    }
    return byte == UInt8(ascii: "&")
      ? reference(&index, to: end, in: bytes) : longer(&index, to: end, in: bytes)
  }

  /// What an ampersand stands for, with what follows it.
  private static func reference(
    _ index: inout Int, to end: Int, in bytes: Span<UInt8>
  ) -> UInt32 {
    let close = (index..<min(index + 10, end)).first { bytes[$0] == UInt8(ascii: ";") }
    guard let close else {
      index += 1
      return 0x26
    }
    let name = ShortWord(index + 1..<close, of: bytes)
    index = close + 1
    return name == less ? 0x3C : name == greater ? 0x3E : 0x26
  }

  private static let less = ShortWord("lt")
  private static let greater = ShortWord("gt")

  /// A character of several bytes.
  private static func longer(_ index: inout Int, to end: Int, in bytes: Span<UInt8>) -> UInt32 {
    let length = bytes[index] < 0xE0 ? 2 : bytes[index] < 0xF0 ? 3 : 4
    var value = UInt32(bytes[index]) & (0xFF >> UInt32(length + 1))
    let rest = index + 1..<max(min(index + length, end), index + 1)
    for place in rest { value = value << 6 | UInt32(bytes[place] & 0x3F) }
    index = rest.upperBound
    return value
  }
}
