/// Lets what holds together in a paragraph yield where the line before it would be stretched until
/// its words stand apart.
///
/// A line that cannot take "ngày 01/11/2025" as a whole ends before it, and justified text spreads
/// the room that is left over its spaces. Up to three times the normal space a reader does not
/// mind. Beyond that the lesser evil is to break at a no-break space; where that is too little, the
/// letters of the line move together by a hair, so that the whole stands on it, or a document's
/// number breaks behind a "/" that letters follow, or the letters move apart. A date in digits
/// never breaks. The lines are filled here as a browser fills them, by the advances of Times; a
/// font of other widths breaks elsewhere, and loses nothing.
struct LineFilling {
  /// The room of a printed line and the indent of its first one, in thousandths of the letters'
  /// size of 14 points: 164 mm and 10 mm (layouts/page.css).
  private static let room = 33_214
  private static let indent = 2_025
  private static let space = 250
  /// How wide the space between two words may become.
  private static let widestSpace = 740

  /// What the letters of a line are moved by: class and thousandths (layouts/page.css).
  private static let closer: (name: StaticString, gain: Int) = ("<span class=\"khit\">", 10)
  private static let wider: (name: StaticString, gain: Int) = ("<span class=\"thua\">", 15)

  /// A place inside a word where the line may end if it must.
  private struct Tie {
    enum Kind {
      case space
      /// Behind the "/" of a number, before letters.
      case slash
    }

    /// Where the no-break space begins, or what stands behind the "/".
    var offset: Int
    var kind: Kind
    var isUnbroken: Bool
    /// The width of the word, and its spaces, before the place.
    var width: Int
    var spaces: Int
  }

  private let advances = TimesAdvance()
  // The present line: the width of its words, and the spaces between them.
  private var used = 0
  private var spaces = 0
  private var isFirst = true
  /// Where the line begins, or behind what holds together if it begins inside of that.
  private var lineStart = 0
  /// Where the last word of the line ends.
  private var lineEnd = 0
  /// Where the last tag ends across which letters cannot be moved.
  private var tagEnd = 0
  // The present word.
  private var wordStart = 0
  private var width = 0
  private var wordSpaces = 0
  /// Kept from paragraph to paragraph to use their room again.
  private var ties: [Tie] = []
  /// Whether a space stands before the word.
  private var followsSpace = false

  /// Begins the first line of a paragraph.
  private mutating func begin(_ paragraph: Range<Int>) {
    (used, spaces, isFirst, followsSpace) = (0, 0, true, false)
    (width, wordSpaces) = (0, 0)
    lineStart = paragraph.lowerBound
    (lineEnd, tagEnd, wordStart) = (lineStart, lineStart, lineStart)
  }

  /// Lets what holds together in a paragraph yield where it would stretch a line.
  mutating func loosen(_ paragraph: Range<Int>, in text: inout EditedText) {
    let html = text.source
    guard paragraph.count > Self.shortest,
      html.firstRange(of: "\u{A0}", in: paragraph) != nil
        || html.firstRange(of: Self.unbroken, in: paragraph) != nil,
      Self.isJustified(Tag(at: paragraph.lowerBound, in: html), in: html)
    else { return }
    begin(paragraph)
    fill(with: paragraph, of: &text)
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
      let start = index
      let scalar: UInt32
      switch bytes[index] {
      case UInt8(ascii: "<"):
        let tag = Tag(at: index, in: bytes)
        let end = min(tag.range.upperBound, paragraph.upperBound)
        switch tag.element {
        case .span where tag.isEnd && isUnbroken: isUnbroken = false
        case .span where html.has(Self.unbroken, at: index): isUnbroken = true
        case .p where tag.isEnd: endWord(at: index, in: &text)
        case .wbr where !tag.isEnd:
          endWord(at: index, in: &text)
          wordStart = end
        case .br where !tag.isEnd:
          endWord(at: index, in: &text)
          (used, spaces, isFirst, followsSpace) = (0, 0, false, false)
          (lineStart, wordStart) = (end, end)
        default:
          tagEnd = end
          switch tag.element {
          case .strong: style = tag.isEnd ? .upright : .bold
          case .em: style = tag.isEnd ? .upright : .italic
          case .sup: isRaised = !tag.isEnd
          default: break
          }
        }
        index = end
        continue
      case 0x20, 0x0A:
        if width > 0 { endWord(at: index, in: &text) }
        followsSpace = true
        previous = 0x20
        index += 1
        wordStart = index
        continue
      case UInt8(ascii: "&"):
        scalar = Self.reference(&index, to: paragraph.upperBound, in: bytes)
      case 0x80...:
        scalar = Self.longer(&index, to: paragraph.upperBound, in: bytes)
      case let letter:
        scalar = UInt32(letter)
        index += 1
      }
      if scalar == 0xA0 {
        addTie(at: start, .space, isUnbroken)
        wordSpaces += 1
      } else if previous == 0x2F, isUnbroken, !(0x30...0x39 ~= scalar) {
        addTie(at: start, .slash, isUnbroken)
      } else if previous == 0x2D, !isUnbroken, width > 333, scalar > 0x40 {
        endWord(at: start, in: &text)
        wordStart = start
      }
      let advance = advances.of(scalar, style)
      width += isRaised ? advance * 63 / 100 : advance
      previous = scalar
      // More letters behind a letter only make their word wider.
      if scalar > 0x40, !isRaised {
        width += advances.ofLetters(&index, to: paragraph.upperBound, in: bytes, style)
      }
    }
    endWord(at: paragraph.upperBound, in: &text)
  }

  private mutating func addTie(at offset: Int, _ kind: Tie.Kind, _ isUnbroken: Bool) {
    guard width > 0 else { return }
    ties.append(
      Tie(
        offset: offset, kind: kind, isUnbroken: isUnbroken, width: width, spaces: wordSpaces))
  }

  /// Puts the present word on the line, or on the next one, and lets it yield if that is too much.
  private mutating func endWord(at end: Int, in text: inout EditedText) {
    if width > 0 { putWord(endingAt: end, in: &text) }
    (width, wordSpaces, followsSpace) = (0, 0, false)
    if !ties.isEmpty { ties.removeAll(keepingCapacity: true) }
  }

  private mutating func putWord(endingAt end: Int, in text: inout EditedText) {
    while true {
      let gap = followsSpace && used > 0 ? Self.space : 0
      let rest = Self.room - (isFirst ? Self.indent : 0) - used
      if gap + width <= rest || used == 0
        || isStretched(by: rest, over: spaces) && yields(gap: gap, to: rest, at: end, in: &text)
      {
        used += gap + width
        spaces += (gap > 0 ? 1 : 0) + wordSpaces
        lineEnd = end
        return
      }
      (used, spaces, isFirst) = (0, 0, false)
      lineStart = wordStart
      ties.removeAll(keepingCapacity: true)
    }
  }

  /// Whether so much room spread over so many spaces makes them too wide.
  private func isStretched(by rest: Int, over spaces: Int) -> Bool {
    rest > (Self.widestSpace - Self.space) * spaces
  }

  /// Changes a line that would be stretched, in the most harmless way that helps.
  ///
  /// - Returns: Whether the whole word stands on the line now.
  private mutating func yields(
    gap: Int, to rest: Int, at end: Int, in text: inout EditedText
  ) -> Bool {
    let fitting = ties.filter { gap + $0.width <= rest }
    let before = spaces + (gap > 0 ? 1 : 0)
    func fills(_ tie: Tie) -> Bool {
      !isStretched(by: rest - gap - tie.width, over: before + tie.spaces)
    }
    let space = fitting.last { $0.kind == .space }
    if let space, fills(space) {
      loosen(space, in: end, of: &text)
      return false
    }
    if gap + width - rest <= Self.closer.gain * letters(before: end, of: text) {
      move(Self.closer.name, before: end, in: &text)
      return true
    }
    if let slash = fitting.last(where: { $0.kind == .slash }), fills(slash) {
      loosen(slash, in: end, of: &text)
      return false
    }
    let ending = space?.offset ?? lineEnd
    let left = rest - (space.map { gap + $0.width } ?? 0)
    let helps = !isStretched(
      by: left - Self.wider.gain * letters(before: ending, of: text),
      over: space.map { before + $0.spaces } ?? spaces)
    if helps {
      move(Self.wider.name, before: ending, in: &text, isUnbroken: space?.isUnbroken ?? false)
    }
    if let space { loosen(space, in: end, of: &text, isClosed: helps) }
    return false
  }

  /// Ends the line at a tie of the word that ends at a place.
  private mutating func loosen(
    _ tie: Tie, in end: Int, of text: inout EditedText, isClosed: Bool = false
  ) {
    if tie.isUnbroken, !isClosed { text.insert("</span>", at: tie.offset) }
    if tie.kind == .space {
      text.replace(tie.offset..<tie.offset + 2, with: " ")
    } else {
      text.insert("<wbr>", at: tie.offset)
    }
    if tie.isUnbroken { text.insert(Self.unbroken, at: text.written) }
    width -= tie.width + (tie.kind == .space ? Self.space : 0)
    wordSpaces -= tie.spaces + (tie.kind == .space ? 1 : 0)
    wordStart = tie.isUnbroken ? end : text.written
  }

  // MARK: Moving letters

  /// Where the letters of the line begin that one element can hold.
  private func movable(in text: EditedText) -> Int { max(lineStart, tagEnd, text.written) }

  /// How many letters and spaces of the line can be moved before a place.
  private func letters(before end: Int, of text: EditedText) -> Int {
    let start = movable(in: text)
    guard start < end else { return 0 }
    var isText = true
    return text.source[start..<end].count { byte in
      if byte == UInt8(ascii: "<") { isText = false }
      defer { if byte == UInt8(ascii: ">") { isText = true } }
      return isText && byte & 0xC0 != 0x80
    }
  }

  /// Puts the letters of the line before a place into an element.
  private func move(
    _ element: StaticString, before end: Int, in text: inout EditedText, isUnbroken: Bool = false
  ) {
    text.insert(element, at: movable(in: text))
    if isUnbroken { text.insert("</span>", at: end) }
    text.insert("</span>", at: end)
  }

  // MARK: Reading

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
  @inline(__always)
  fileprivate static func longer(
    _ index: inout Int, to end: Int, in bytes: Span<UInt8>
  ) -> UInt32 {
    let first = bytes[index]
    if first < 0xE0, index + 1 < end {
      index += 2
      return UInt32(first & 0x1F) << 6 | UInt32(bytes[index - 1] & 0x3F)
    }
    if first < 0xF0, index + 2 < end {
      index += 3
      return UInt32(first & 0x0F) << 12 | UInt32(bytes[index - 2] & 0x3F) << 6
        | UInt32(bytes[index - 1] & 0x3F)
    }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    let rest = index + 1..<max(min(index + length, end), index + 1)
    for place in rest { value = value << 6 | UInt32(bytes[place] & 0x3F) }
    index = rest.upperBound
    return value
  }
}

extension TimesAdvance {
  /// The width of the letters from an index on, which is moved behind them: those of ASCII and of
  /// Vietnamese, as long as nothing else stands between them.
  @inline(__always)
  fileprivate func ofLetters(
    _ index: inout Int, to end: Int, in bytes: Span<UInt8>, _ style: Style
  ) -> Int {
    var width = 0
    while index < end {
      let byte = bytes[index]
      if byte &- 0x41 < 58 {
        width += of(UInt32(byte), style)
        index += 1
      } else if byte > 0xC2 {
        // A no-break space begins with 0xC2.
        width += of(LineFilling.longer(&index, to: end, in: bytes), style)
      } else {
        break
      }
    }
    return width
  }
}
