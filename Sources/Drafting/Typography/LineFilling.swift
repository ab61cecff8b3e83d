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

  private let html: [UInt8]
  private let paragraph: Range<Int>
  private var output: [UInt8] = []
  private var copied: Int

  // The present line: the width of its words, and the spaces between them.
  private var used = 0
  private var spaces = 0
  private var isFirst = true
  /// Where the line begins, or behind what holds together if it begins inside of that.
  private var lineStart: Int
  /// Where the last word of the line ends.
  private var lineEnd: Int
  /// Where the last tag ends across which letters cannot be moved.
  private var tagEnd: Int
  // The present word.
  private var wordStart: Int
  private var width = 0
  private var wordSpaces = 0
  private var ties: [Tie] = []
  /// Whether a space stands before the word.
  private var followsSpace = false

  private init(_ paragraph: Range<Int>, of html: [UInt8]) {
    self.html = html
    self.paragraph = paragraph
    copied = paragraph.lowerBound
    lineStart = paragraph.lowerBound
    lineEnd = paragraph.lowerBound
    tagEnd = paragraph.lowerBound
    wordStart = paragraph.lowerBound
  }

  /// A paragraph with the ties loosened that would stretch its lines; nil if there is none.
  static func loosened(_ paragraph: Range<Int>, of html: [UInt8]) -> [UInt8]? {
    guard paragraph.count > shortest, html.has("<p", at: paragraph.lowerBound),
      html.firstRange(of: "\u{A0}", in: paragraph) != nil
        || html.firstRange(of: unbroken, in: paragraph) != nil,
      isJustified(Tag(at: paragraph.lowerBound, in: html))
    else { return nil }
    var filling = LineFilling(paragraph, of: html)
    filling.run()
    guard filling.copied > paragraph.lowerBound else { return nil }
    return filling.output + html[filling.copied..<paragraph.upperBound]
  }

  /// No shorter text fills a line.
  private static let shortest = 60

  /// Whether a paragraph's tag leaves its text set from margin to margin, with the indent.
  private static func isJustified(_ tag: Tag) -> Bool {
    !tag.mentions("center") && !tag.mentions("right") && !tag.mentions("no-")
      && !tag.mentions("phan") && !tag.mentions("chuong") && !tag.mentions("muc-lon")
  }

  private static let unbroken: StaticString = "<span class=\"nobr\">"

  // MARK: Filling

  private mutating func run() {
    var style = TimesAdvance.Style.upright
    var (isUnbroken, isRaised) = (false, false)
    var previous: Unicode.Scalar = " "
    var index = paragraph.lowerBound
    while index < paragraph.upperBound {
      let byte = html[index]
      if byte == UInt8(ascii: "<") {
        let tag = Tag(at: index, in: html)
        let end = min(tag.range.upperBound, paragraph.upperBound)
        switch tag.element {
        case .span where tag.isEnd && isUnbroken: isUnbroken = false
        case .span where html.has(Self.unbroken, at: index): isUnbroken = true
        case .p where tag.isEnd: endWord(at: index)
        case .wbr where !tag.isEnd:
          endWord(at: index)
          wordStart = end
        case .br where !tag.isEnd:
          endWord(at: index)
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
      }
      if byte == 0x20 || byte == 0x0A {
        if width > 0 { endWord(at: index) }
        followsSpace = true
        previous = " "
        index += 1
        wordStart = index
        continue
      }
      let start = index
      let scalar = next(&index)
      if scalar == "\u{A0}" {
        addTie(at: start, .space, isUnbroken)
        wordSpaces += 1
      } else if previous == "/", isUnbroken, !("0"..."9").contains(scalar) {
        addTie(at: start, .slash, isUnbroken)
      } else if previous == "-", !isUnbroken, width > 333, scalar.value > 0x40 {
        endWord(at: start)
        wordStart = start
      }
      let advance = TimesAdvance.of(scalar, style)
      width += isRaised ? advance * 63 / 100 : advance
      previous = scalar
    }
    endWord(at: paragraph.upperBound)
  }

  private mutating func addTie(at offset: Int, _ kind: Tie.Kind, _ isUnbroken: Bool) {
    guard width > 0 else { return }
    ties.append(
      Tie(
        offset: offset, kind: kind, isUnbroken: isUnbroken, width: width, spaces: wordSpaces))
  }

  /// Puts the present word on the line, or on the next one, and lets it yield if that is too much.
  private mutating func endWord(at end: Int) {
    defer {
      (width, wordSpaces, followsSpace) = (0, 0, false)
      ties.removeAll(keepingCapacity: true)
    }
    guard width > 0 else { return }
    while true {
      let gap = followsSpace && used > 0 ? Self.space : 0
      let rest = Self.room - (isFirst ? Self.indent : 0) - used
      if gap + width <= rest || used == 0
        || isStretched(by: rest, over: spaces) && yields(gap: gap, to: rest, at: end)
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
  private mutating func yields(gap: Int, to rest: Int, at end: Int) -> Bool {
    let fitting = ties.filter { gap + $0.width <= rest }
    let before = spaces + (gap > 0 ? 1 : 0)
    func fills(_ tie: Tie) -> Bool {
      !isStretched(by: rest - gap - tie.width, over: before + tie.spaces)
    }
    let space = fitting.last { $0.kind == .space }
    if let space, fills(space) {
      loosen(space, in: end)
      return false
    }
    if gap + width - rest <= Self.closer.gain * letters(before: end) {
      move(Self.closer.name, before: end)
      return true
    }
    if let slash = fitting.last(where: { $0.kind == .slash }), fills(slash) {
      loosen(slash, in: end)
      return false
    }
    let ending = space?.offset ?? lineEnd
    let left = rest - (space.map { gap + $0.width } ?? 0)
    let helps = !isStretched(
      by: left - Self.wider.gain * letters(before: ending),
      over: space.map { before + $0.spaces } ?? spaces)
    if helps { move(Self.wider.name, before: ending, isUnbroken: space?.isUnbroken ?? false) }
    if let space { loosen(space, in: end, isClosed: helps) }
    return false
  }

  /// Ends the line at a tie of the word that ends at a place.
  private mutating func loosen(_ tie: Tie, in end: Int, isClosed: Bool = false) {
    output += html[copied..<tie.offset]
    if tie.isUnbroken, !isClosed { output += Array("</span>".utf8) }
    output += tie.kind == .space ? [0x20] : Array("<wbr>".utf8)
    if tie.isUnbroken { output += Array("<span class=\"nobr\">".utf8) }
    copied = tie.offset + (tie.kind == .space ? 2 : 0)
    width -= tie.width + (tie.kind == .space ? Self.space : 0)
    wordSpaces -= tie.spaces + (tie.kind == .space ? 1 : 0)
    wordStart = tie.isUnbroken ? end : copied
  }

  // MARK: Moving letters

  /// Where the letters of the line begin that one element can hold.
  private var movable: Int { max(lineStart, tagEnd, copied) }

  /// How many letters and spaces of the line can be moved before a place.
  private func letters(before end: Int) -> Int {
    guard movable < end else { return 0 }
    var isText = true
    return html[movable..<end].count { byte in
      if byte == UInt8(ascii: "<") { isText = false }
      defer { if byte == UInt8(ascii: ">") { isText = true } }
      return isText && byte & 0xC0 != 0x80
    }
  }

  /// Puts the letters of the line before a place into an element.
  private mutating func move(_ element: StaticString, before end: Int, isUnbroken: Bool = false) {
    output += html[copied..<movable] + Array(element.description.utf8) + html[movable..<end]
    if isUnbroken { output += Array("</span>".utf8) }
    output += Array("</span>".utf8)
    copied = end
  }

  // MARK: Reading

  /// The character at an index, which moves behind it.
  private func next(_ index: inout Int) -> Unicode.Scalar {
    let byte = html[index]
    if byte < 0x80, byte != UInt8(ascii: "&") {
      index += 1
      return Unicode.Scalar(byte)
    }
    if byte == UInt8(ascii: "&"),
      let end = html[index..<paragraph.upperBound].prefix(10).firstIndex(of: 0x3B)
    {
      let name = html[index + 1..<end]
      index = end + 1
      return name.elementsEqual("lt".utf8) ? "<" : name.elementsEqual("gt".utf8) ? ">" : "&"
    }
    let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    let end = min(index + length, paragraph.upperBound)
    var value = length == 1 ? UInt32(byte) : UInt32(byte) & (0xFF >> UInt32(length + 1))
    for place in index + 1..<max(end, index + 1) { value = value << 6 | UInt32(html[place] & 0x3F) }
    index = end
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
